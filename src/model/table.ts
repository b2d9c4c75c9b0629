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
  let room = largestGrid
  for (const [row, rowNode] of node.children.entries()) {
    let column = 0
    for (const cellNode of rowNode.children) {
      while (covered[row]?.[column]) column++
      const wanted = {
        rowSpan: Math.min(cellNode.data?.rowSpan ?? 1, node.children.length - row),
        columnSpan: cellNode.data?.columnSpan ?? 1
      }
      // merged cells that claim more room than any table has are read as single ones
      const {rowSpan, columnSpan} = wanted.rowSpan * wanted.columnSpan <= room ? wanted : {rowSpan: 1, columnSpan: 1}
      if (rowSpan * columnSpan > 1) room -= rowSpan * columnSpan
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

/** Merged cells of one table cover no more places than this; those of the forms cover some three hundred. */
const largestGrid = 100_000

/** A cell of pipes without the bars at its sides. */
function withoutBars({start, end}: Span, {text}: SourceDocument): Span {
  const from = text[start] === '|' ? start + 1 : start
  return {start: from, end: end > from && text[end - 1] === '|' ? end - 1 : end}
}

/** Blank, dash and zero are three answers; a number among words is words, save where the words are a note on it. */
function contentOf(text: Text): Cell['content'] {
  if (text.value.replace(/[\s\u3000\u00a0]/g, '') === '') return {kind: 'blank'}
  if (/^[-－—–/／]{1,2}$/.test(text.value)) return {kind: 'dash'}
  const number = withoutMarks(text)
  const [quantity] = readFigures(number).quantities
  return quantity?.span.start === number.span.start ? {kind: 'quantity', quantity} : {kind: 'words'}
}

/** 「+3」 without its sign, 「36*」「36[1]」「36①」 without the mark of a footnote. */
function withoutMarks(text: Text): Text {
  const sign = /^[+＋](?=\d)/.exec(text.value)?.[0].length ?? 0
  const mark = /(?<=\d)\s?(?:[*＊①-⑳]|[[［【]\^?\d{1,2}[\]］】]){1,2}$/.exec(text.value)
  return text.slice(sign, mark?.index ?? text.value.length)
}
