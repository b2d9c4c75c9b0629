import type {SourceDocument} from '../../src/model/source.js'
import {type Text, textAt} from '../../src/model/text.js'
import {readText} from '../../src/readers/text.js'

/** The text of a plain document, from its first character to its last. */
export function textOfDocument(value: string): Text {
  const source: SourceDocument = readText(value, 'report.txt')
  return textAt(source, {start: 0, end: value.length})
}
