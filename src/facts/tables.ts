import type {Applicant, Concept} from '../concepts.js'
import type {BlockSpec, CellSpec, ColumnSpec, RowSpec, SectionKey, TableSpec} from '../editions/edition.js'
import type {Quantity} from '../model/quantity.js'
import type {Cell, Report, Table} from '../model/report.js'
import type {Located} from '../model/source.js'
import {type BoundColumn, bindColumns, isReordered, pickCells} from './columns.js'
import {foldLabel} from './labels.js'
import {matchRows, type RowMatch} from './row-match.js'
import {isSumWrong} from './sound.js'
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
  /** Those of the missing rows whose label stands there, in lines of text, without figures that could be read. */
  readonly unreadRows: readonly RowSpec[]
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

/** The tables to lay over those of a report. */
export interface TableChoice {
  readonly spec: TableSpec
  /** The report's tables in the section where the form prints this one; empty where the section is not known. */
  readonly inSection: readonly Table[]
}

/**
 * Lays printed tables over those of a report; one of which too little is found is not bound.
 *
 * Of several forms of one table the one that fits best is taken, the first of equals; of several tables that it fits, that in its section.
 */
export function bindTables(report: Report, choices: readonly TableChoice[]): readonly BoundTable[] {
  if (choices.length === 0 || report.tables.length === 0) return []
  const all = readStrips(report.tables)
  const bound = new Map<SectionKey, BoundTable>()
  for (const {spec, inSection} of choices) {
    const own = new Set(inSection)
    const found = bindTable(spec, renumber(all.filter(({table}) => own.has(table)))) ?? bindTable(spec, all)
    const other = bound.get(spec.section)
    if (found && (!other || fitOf(found) > fitOf(other))) bound.set(spec.section, found)
  }
  return [...bound.values()]
}

function renumber(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => ({...strip, index}))
}

/** How well a form fits: its rows that are there, less those that are missing and those that it does not have. */
function fitOf({rows, missingRows, extraRows}: BoundTable): number {
  return rows.length - missingRows.length - extraRows.length
}

function bindTable(spec: TableSpec, strips: readonly Strip[]): BoundTable | undefined {
  const matches = matchRows(strips, spec)
  const required = spec.blocks.flatMap(({rows}) => rows.filter(({isGroup}) => !isGroup))
  const sure = matches.filter(({match, row}) => (match === 'exact' || match === 'noted') && !row.isGroup)
  if (sure.length < Math.max(1, Math.ceil(required.length * leastRows))) return undefined
  const blocks = spec.blocks.map(block => bindBlock(block, matches, strips))
  const matched = new Set(matches.map(({row}) => row))
  const taken = new Set(matches.map(({strip}) => strip))
  const places = matches.map(({strip}) => strip.index)
  const within = strips.slice(Math.min(...places), Math.max(...places) + 1)
  const missing = required.filter(row => !matched.has(row))
  const words = within.map(({before, after}) => before + after).join('\n')
  return {
    spec,
    tables: [...new Set(matches.map(({strip}) => strip.table))],
    rows: blocks.flatMap(({rows}) => rows),
    missingRows: missing,
    unreadRows: missing.filter(({path}) => within.some(({table}) => table.layout === 'lines') && isAmong(words, path.at(-1) ?? '')),
    extraRows: within.filter(strip => !taken.has(strip) && holdsFigures(strip)),
    blocks: blocks.map(({block, columns}) => ({spec: block, ...(columns ? {columns} : {})}))
  }
}

/** Whether a label stands among words; short ones such as 其他 stand among many. */
function isAmong(words: string, label: string): boolean {
  const folded = foldLabel(label)
  return folded.length >= 4 && words.includes(folded)
}

/** A table of which less is found is another table. */
const leastRows = 0.15

function holdsFigures({cells, words}: Strip): boolean {
  return words.length > 0 && cells.some(({content}) => content.kind === 'quantity' || content.kind === 'dash')
}

function bindBlock(block: BlockSpec, matches: readonly RowMatch[], strips: readonly Strip[]) {
  const own = matches.filter(({row}) => block.rows.includes(row))
  const first = own.reduce<RowMatch | undefined>((best, match) => (best && best.strip.index < match.strip.index ? best : match), undefined)
  if (!first) return {block, columns: undefined, rows: []}
  const above = Math.max(-1, ...matches.map(({strip}) => strip.index).filter(index => index < first.strip.index))
  const headings = strips.slice(above + 1, first.strip.index).filter(({table}) => table === first.strip.table)
  const columns = bindColumns(block, first, headings)
  const hasSubTotals = first.strip.table.layout === 'lines' && first.strip.before.includes('小计')
  const rowsBy = (bound: typeof columns) => own.map(match => bindRow(match, block, bound, hasSubTotals))
  const named = rowsBy(columns)
  if (!columns || !isReordered(columns, block)) return {block, columns, rows: named}
  // 总计 is printed before 商业企业 where merged headings were flattened; the figures then stand in the form's order
  const plain = rowsBy(undefined)
  return countSound(plain) > countSound(named) ? {block, columns: undefined, rows: plain} : {block, columns, rows: named}
}

/** How many rows have figures that add up to their total. */
function countSound(rows: readonly BoundRow[]): number {
  return rows.filter(({facts}) => facts.some(({answer}) => answer.kind === 'figure' && answer.quantity.value > 0) && !isSumWrong(facts))
    .length
}

function bindRow(
  {row: spec, ...match}: RowMatch,
  block: BlockSpec,
  columns: readonly BoundColumn[] | undefined,
  hasSubTotals: boolean
): BoundRow {
  const cells = pickCells(match, spec, block, columns, hasSubTotals)
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
