import type {Cell, Table} from '../model/report.js'
import {foldLabel} from './labels.js'

/** A row of a table as it is read: its words, and where its figures are to be found. */
export interface Strip {
  readonly table: Table
  /** Position among the strips of the report. */
  readonly index: number
  readonly words: readonly Label[]
  /** In a grid every cell that begins in the row; in lines the figures behind the words. */
  readonly cells: readonly Cell[]
  /** Folded words of the rows before it that have no figures: headings of columns, the beginning of a broken label. */
  readonly before: string
  /** In lines, folded words of the rows behind it that have none: the end of a broken label, the beginning of the next. */
  readonly after: string
}

/** A cell of words, and the words folded. */
export interface Label {
  readonly cell: Cell
  readonly folded: string
}

/** The rows of all tables, in the order of the text. Tables of many more rows than any form has are left out. */
export function readStrips(tables: readonly Table[]): readonly Strip[] {
  const strips: OpenStrip[] = []
  for (const table of tables) {
    if (table.rowCount > (table.layout === 'grid' ? mostStrips : mostRows)) continue
    if (strips.length >= mostStripsInAll) break
    strips.push(...(table.layout === 'grid' ? gridStrips(table) : lineStrips(table)))
  }
  return strips.slice(0, mostStripsInAll).map((strip, index) => ({...strip, index}))
}

/** The forms have some forty rows; one cell a line, some three hundred. */
const mostStrips = 400
const mostRows = 2000
const mostStripsInAll = 4000

type OpenStrip = Omit<Strip, 'index'>

/** The rows of a table, each with the cells that begin in it, from left to right. */
function rowsOf({cells, rowCount}: Table): readonly (readonly Cell[])[] {
  const rows: Cell[][] = Array.from({length: rowCount}, () => [])
  for (const cell of cells) rows[cell.row]?.push(cell)
  return rows
}

/** So many rows of headings may stand above a row. */
const mostHeadings = 3

function gridStrips(table: Table): readonly OpenStrip[] {
  const rows = rowsOf(table).map(cells => ({cells, words: cells.filter(isWords).map(toLabel)}))
  return rows.map(({cells, words}, row) => ({
    table,
    cells,
    words,
    before: rows
      .slice(Math.max(0, row - mostHeadings), row)
      .flatMap(above => above.words.map(({folded}) => folded).filter((folded, at, all) => folded !== all[at - 1]))
      .join(''),
    after: ''
  }))
}

/**
 * Lines part into words and the figures behind them, wherever the lines were broken.
 *
 * One cell a line, label and figures on a line, a label over several lines: in each of them the figures of a row follow one
 * another, and words stand before them.
 */
function lineStrips(table: Table): readonly OpenStrip[] {
  const strips: OpenStrip[] = []
  const before: string[] = []
  let words: readonly Label[] = []
  let figures: Cell[] = []
  const close = () => {
    if (figures.length > 0) strips.push({table, words, cells: figures, before: before.splice(0).join(''), after: ''})
    else before.push(...words.map(({folded}) => folded))
    figures = []
  }
  for (const row of rowsOf(table)) {
    const cells = row.filter(cell => !isPageNumber(cell) && !isBar(cell))
    const first = cells.findIndex(cell => !isWords(cell))
    const own = cells.slice(0, first < 0 ? cells.length : first)
    if (own.length > 0) {
      close()
      words = own.map(toLabel)
    }
    if (first >= 0) figures.push(...cells.slice(first))
  }
  close()
  return strips.map((strip, index) => {
    const next = strips[index + 1]
    return {...strip, after: next ? next.before + next.words.map(({folded}) => folded).join('') : before.join('')}
  })
}

/** A bar alone on its line is what a conversion left between two cells. */
function isBar({text}: Cell): boolean {
  return /^[|｜]+$/.test(text.value)
}

/** 「-4-」 stands between lines where a page ends. */
function isPageNumber({text}: Cell): boolean {
  return /^[-—–－]\s?\d{1,3}\s?[-—–－]$/.test(text.value)
}

function toLabel(cell: Cell): Label {
  return {cell, folded: foldLabel(cell.text.value)}
}

/** Whether a cell holds words rather than a figure or the lack of one. */
function isWords({content, text}: Cell): boolean {
  return content.kind === 'words' && text.value !== '无' && !roughFigure.test(text.value)
}

/** 「约30」「20余」: words to the model, and no label. */
const roughFigure = /^(?:[约近]\d{1,15}[余多]?|\d{1,15}[余多])$/
