import type {Root} from 'mdast'

import type {SourceDocument} from '../model/source.js'
import {tablesFromLines} from './grid.js'
import {type Line, linesBetween, paragraphOf, textsBetween} from './lines.js'
import {findComments, restoreComments, type Written} from './written.js'

/** Reads a report in plain text: no character means anything but itself, save comments `<!-- … -->`. */
export function readText(text: string, uri: string): SourceDocument {
  const written = findComments(text, 'text')
  const tree = paragraphsOf(written)
  tablesFromLines(tree, written)
  restoreComments(tree, written)
  return {uri, format: 'text', text, tree, layout: 'exact', segments: [], problems: []}
}

/** Paragraphs of lines, with blank lines between them. */
function paragraphsOf(written: Written): Root {
  const paragraphs: Line[][] = []
  let last: Line | undefined
  for (const line of linesBetween(written, 0, written.text.length)) {
    if (!last || isParted(written, last.end, line.start)) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
    last = line
  }
  return {type: 'root', children: paragraphs.map(lines => paragraphOf(lines, written))}
}

/** Whether a blank line stands between two places. One that holds a comment, or stands in one, is not blank. */
function isParted(written: Written, start: number, end: number): boolean {
  const between = textsBetween(written, start, end).map(({value}) => value)
  const lines = between.join('<!-- -->').split(/\r\n|\n|\r/)
  return lines.slice(1, -1).some(line => line.trim() === '')
}
