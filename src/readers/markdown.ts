import type {SourceDocument} from '../model/source.js'
import {tablesFromLines} from './grid.js'
import {tablesFromHtml} from './html-table.js'
import {parseMarkdown} from './parse.js'

/** Reads a report in Markdown: pipe tables, `<table>`, and tables that a conversion left as lines of text. */
export function readMarkdown(text: string, uri: string): SourceDocument {
  const tree = parseMarkdown(text)
  tablesFromHtml(tree, text)
  tablesFromLines(tree, text)
  return {uri, format: 'markdown', text, tree, layout: 'exact', segments: [], problems: []}
}
