import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {parseFragment} from 'parse5'

import type {HtmlToken} from './html-tokens.js'
import {type ChildNode, type Element, isElement, isHidden, type ParentNode} from './html-tree.js'
import {positionOf} from './position.js'

/** A table in HTML with its rows and merged cells, and where the text of each cell stands; the cells are empty still. */
export interface TableFrame {
  readonly table: Table
  readonly cells: readonly CellFrame[]
}

interface CellFrame {
  readonly cell: TableCell
  readonly start: number
  readonly end: number
}

/** Reads the rows and cells of the table that stands in a stretch of source; the official tables have merged cells, so they come as HTML. */
export function tableBetween(source: string, start: number, end: number): TableFrame {
  return frameOf(parseFragment(source.slice(start, end), {sourceCodeLocationInfo: true}), start, end, start)
}

/**
 * The frame of the table that a node is or holds.
 *
 * @param base where the text begins that the places of the node count from
 */
export function frameOf(node: ParentNode, start: number, end: number, base = 0): TableFrame {
  const cells: CellFrame[] = []
  const rows = rowsOf(node).map(row => rowOf(row, base, cells))
  return {
    table: {type: 'table', children: rows, position: positionOf(start, end)},
    cells: cells.sort((one, other) => one.start - other.start)
  }
}

/** Puts the tokens of a table into its cells; gives back those that stand in none. */
export function fillTable(
  cells: readonly CellFrame[],
  tokens: readonly HtmlToken[],
  phrasing: (token: HtmlToken) => readonly PhrasingContent[]
): readonly HtmlToken[] {
  const strays: HtmlToken[] = []
  let next = 0
  for (const token of tokens) {
    while ((cells[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const frame = cells[next]
    if (frame && frame.start <= token.start) addTo(frame.cell, phrasing(token))
    else strays.push(token)
  }
  return strays
}

/** Adds to a cell; where several elements end a line, one break is enough. */
function addTo({children}: TableCell, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) if (node.type !== 'break' || (children.at(-1)?.type ?? 'break') !== 'break') children.push(node)
}

function rowOf(row: Element, base: number, frames: CellFrame[]): TableRow {
  const elements = cellsOf(row)
  const cells = elements.map(element => {
    const cell: TableCell = {
      type: 'tableCell',
      children: [],
      position: placeOf(element, base),
      data: {rowSpan: spanOf(element, 'rowspan'), columnSpan: spanOf(element, 'colspan')}
    }
    const place = element.sourceCodeLocation
    const start = base + (place?.startTag?.endOffset ?? place?.startOffset ?? 0)
    frames.push({cell, start, end: base + (place?.endTag?.startOffset ?? place?.endOffset ?? 0)})
    return cell
  })
  const [first, last] = [elements[0] ?? row, elements.at(-1) ?? row]
  const position = row.sourceCodeLocation
    ? placeOf(row, base)
    : positionOf(placeOf(first, base).start.offset, placeOf(last, base).end.offset)
  return {type: 'tableRow', children: cells, position}
}

/** The rows of the table that a node is or holds, those apart of tables in its cells. The stack is our own: nesting may be deep. */
export function rowsOf(root: ParentNode): readonly Element[] {
  const found: Element[] = []
  const stack: ChildNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || isHidden(node)) continue
    if (node.tagName === 'tr') found.push(node)
    else for (const child of [...node.childNodes].reverse()) stack.push(child)
  }
  return found
}

/** The cells of a row, as far as they are shown. */
export function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(isElement).filter(cell => (cell.tagName === 'td' || cell.tagName === 'th') && !isHidden(cell))
}

function spanOf(cell: Element, name: string): number {
  const written = cell.attrs.find(attribute => attribute.name === name)?.value ?? ''
  const value = /^\d{1,3}$/.test(written.trim()) ? Number(written) : 1
  return Math.max(1, value)
}

function placeOf(element: Element, base: number) {
  const place = element.sourceCodeLocation
  return positionOf(base + (place?.startOffset ?? 0), base + (place?.endOffset ?? 0))
}
