import type {SourceDocument} from '../src/model/source.js'
import {readMarkdown} from '../src/readers/markdown.js'
import {readText} from '../src/readers/text.js'

/** The document of a text that is read as its name tells: as plain text where that ends in .txt, else as Markdown. */
export function readByName(text: string, uri: string): SourceDocument {
  return uri.endsWith('.txt') ? readText(text, uri) : readMarkdown(text, uri)
}
