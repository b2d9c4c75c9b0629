import type {Table as TableNode} from 'mdast'

import {readFigures} from './figures.js'
import {readInline, spanOf} from './inline.js'
import type {Cell, Table} from './report.js'
import type {SourceDocument, Span} from './source.js'
import {type Text, trimText} from './text.js'

/** A table with its cells in a grid; merged cells stand once, at their first row and column. */
export function toTable(node: TableNode, source: SourceDocument): Table {
  const cells: Cell[] = []
  const covered: boolean[][] = []
  let columnCount = 0
  for (const [row, rowNode] of node.children.entries()) {
    let column = 0
    for (const cellNode of rowNode.children) {
      while (covered[row]?.[column]) column++
      const rowSpan = Math.min(cellNode.data?.rowSpan ?? 1, node.children.length - row)
      const columnSpan = cellNode.data?.columnSpan ?? 1
      for (let below = row; below < row + rowSpan; below++) {
        const line = covered[below] ?? []
        covered[below] = line
        for (let right = column; right < column + columnSpan; right++) line[right] = true
      }
      const text = trimText(readInline(cellNode, source))
      cells.push({source, span: withoutBars(spanOf(cellNode), source), row, column, rowSpan, columnSpan, text, content: contentOf(text)})
      column += columnSpan
      columnCount = Math.max(columnCount, column)
    }
  }
  return {
    type: 'table',
    layout: node.data?.layout ?? 'grid',
    source,
    span: spanOf(node),
    rowCount: node.children.length,
    columnCount,
    cells
  }
}

/** A cell of pipes without the bars at its sides. */
function withoutBars({start, end}: Span, {text}: SourceDocument): Span {
  const from = text[start] === '|' ? start + 1 : start
  return {start: from, end: end > from && text[end - 1] === '|' ? end - 1 : end}
}

/** Blank, dash and zero are three answers; a number among words is words, save where the words are a note on it. */
function contentOf(text: Text): Cell['content'] {
  if (text.value.replace(/[\s\u3000\u00a0]/g, '') === '') return {kind: 'blank'}
  if (/^[-－—–/／]{1,2}$/.test(text.value)) return {kind: 'dash'}
  const [quantity] = readFigures(text).quantities
  return quantity?.span.start === text.span.start ? {kind: 'quantity', quantity} : {kind: 'words'}
}
