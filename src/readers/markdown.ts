import type {SourceDocument} from '../model/source.js'
import {tablesFromLines} from './grid.js'
import {blocksFromHtml} from './html-blocks.js'
import {linesIn} from './lines.js'
import {parseMarkdown} from './parse.js'
import {findComments, restoreComments} from './written.js'

/** Reads a report in Markdown: pipe tables, HTML, and tables that a conversion left as lines of text. */
export function readMarkdown(content: string, uri: string): SourceDocument {
  const written = findComments(content, 'markdown')
  const tree = parseMarkdown(written.masked)
  blocksFromHtml(tree, written)
  tablesFromLines(tree, linesIn(written))
  restoreComments(tree, written)
  return {uri, format: 'markdown', text: written.text, tree, layout: 'exact', segments: [], problems: []}
}
