import type {Applicant, Concept} from '../concepts.js'
import type {BlockSpec, CellSpec, ColumnSpec, Edition, RowSpec, TableSpec} from '../editions/edition.js'
import type {Quantity} from '../model/quantity.js'
import type {Cell, Report, Table} from '../model/report.js'
import type {Located} from '../model/source.js'
import {type BoundColumn, bindColumns, pickCells} from './columns.js'
import {matchRows, type RowMatch} from './row-match.js'
import {readStrips, type Strip} from './strips.js'

/** A value that a table states, with its meaning: XBRL's fact. */
export interface Fact extends Located {
  readonly concept: Concept
  /** Absent where the concept is not told by applicant. */
  readonly applicant?: Applicant
  readonly kind: CellSpec['kind']
  readonly cell: Cell
  readonly row: BoundRow
  /** The heading of its column, as the form has it, from the top down. */
  readonly column: ColumnSpec
  readonly answer: Answer
}

/** Blank, dash, 无 and zero are different answers to the law; words are none that can be reckoned with. */
export type Answer =
  | {readonly kind: 'figure'; readonly quantity: Quantity; readonly note?: string}
  | {readonly kind: 'blank' | 'dash' | 'none' | 'words'}

/** A printed table laid over the tables of a report. */
export interface BoundTable {
  readonly spec: TableSpec
  /** Where it stands: one table, or several where a page ends within. */
  readonly tables: readonly Table[]
  readonly rows: readonly BoundRow[]
  /** Rows of the form that no row of the table is. */
  readonly missingRows: readonly RowSpec[]
  /** Rows with figures, between those of the form, that are none of its own. */
  readonly extraRows: readonly Strip[]
  readonly blocks: readonly BoundBlock[]
}

/** The headings of the columns above some rows. */
export interface BoundBlock {
  readonly spec: BlockSpec
  /** Absent where no headings could be told apart from one another. */
  readonly columns?: readonly BoundColumn[]
}

export interface BoundRow extends Omit<RowMatch, 'row'> {
  readonly spec: RowSpec
  readonly facts: readonly Fact[]
  /** Whether every figure of the row has been found, so that sums over it can be judged. */
  readonly isWhole: boolean
}

/** Lays the tables of an edition over those of a report; a table of which too little is found is not bound. */
export function bindTables(report: Report, edition: Edition): readonly BoundTable[] {
  if (edition.tables.length === 0 || report.tables.length === 0) return []
  const strips = readStrips(report.tables)
  return edition.tables.flatMap(spec => bindTable(spec, strips) ?? [])
}

function bindTable(spec: TableSpec, strips: readonly Strip[]): BoundTable | undefined {
  const matches = matchRows(strips, spec)
  const required = spec.blocks.flatMap(({rows}) => rows.filter(({isGroup}) => !isGroup))
  const sure = matches.filter(({match, row}) => (match === 'exact' || match === 'noted') && !row.isGroup)
  if (sure.length < Math.max(1, Math.ceil(required.length * leastRows))) return undefined
  const blocks = spec.blocks.map(block => bindBlock(block, matches, strips))
  const rows = blocks.flatMap(({rows: own}) => own)
  const matched = new Set(matches.map(({row}) => row))
  const taken = new Set(matches.map(({strip}) => strip))
  const tables = [...new Set(matches.map(({strip}) => strip.table))]
  const [first, last] = [matches[0]?.strip.index ?? 0, matches.at(-1)?.strip.index ?? 0]
  return {
    spec,
    tables,
    rows,
    missingRows: required.filter(row => !matched.has(row)),
    extraRows: strips.slice(first, last + 1).filter(strip => !taken.has(strip) && holdsFigures(strip)),
    blocks: blocks.map(({block, columns}) => ({spec: block, ...(columns ? {columns} : {})}))
  }
}

/** A table of which less is found is another table. */
const leastRows = 0.15

function holdsFigures({cells, words}: Strip): boolean {
  return words.length > 0 && cells.some(({content}) => content.kind === 'quantity' || content.kind === 'dash')
}

function bindBlock(block: BlockSpec, matches: readonly RowMatch[], strips: readonly Strip[]) {
  const own = matches.filter(({row}) => block.rows.includes(row))
  const [first] = own
  const above = first ? matches[matches.indexOf(first) - 1]?.strip.index : undefined
  const headings = first ? strips.slice((above ?? -1) + 1, first.strip.index).filter(({table}) => table === first.strip.table) : []
  const columns = first ? bindColumns(block, first, headings) : undefined
  return {block, columns, rows: own.map(match => bindRow(match, block, columns))}
}

function bindRow({row: spec, ...match}: RowMatch, block: BlockSpec, columns: readonly BoundColumn[] | undefined): BoundRow {
  const cells = pickCells(match, spec, block, columns)
  const row: {-readonly [Key in keyof BoundRow]: BoundRow[Key]} = {
    ...match,
    spec,
    facts: [],
    isWhole: spec.cells.every((_, at) => cells[at] !== undefined)
  }
  row.facts = spec.cells.flatMap(({concept, applicant, kind}, at): readonly Fact[] => {
    const [cell, column] = [cells[at], block.columns[at]]
    if (!cell || !column) return []
    const {source, span} = cell
    return [{source, span, concept, ...(applicant ? {applicant} : {}), kind, cell, row, column, answer: answerOf(cell)}]
  })
  return row
}

function answerOf({content, text}: Cell): Answer {
  if (content.kind !== 'quantity') return {kind: content.kind === 'words' && /^[无没]有?$/.test(text.value) ? 'none' : content.kind}
  const {quantity} = content
  if (quantity.approximation || quantity.upper !== undefined) return {kind: 'words'}
  const note = text.value.slice(quantity.raw.length).trim()
  return {kind: 'figure', quantity, ...(note === '' ? {} : {note})}
}
