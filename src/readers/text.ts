import type {SourceDocument} from '../model/source.js'
import {commentsFromText} from './comments.js'
import {tablesFromLines} from './grid.js'
import {parsePlainText} from './parse.js'

/** Reads a report in plain text: no character means anything but itself, save comments `<!-- … -->` on lines of their own. */
export function readText(text: string, uri: string): SourceDocument {
  const tree = parsePlainText(text)
  commentsFromText(tree, text)
  tablesFromLines(tree, text)
  return {uri, format: 'text', text, tree, layout: 'exact', segments: [], problems: []}
}
