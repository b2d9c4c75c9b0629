import {editDistance} from '../edit-distance.js'
import type {BlockSpec, ColumnSpec, RowSpec} from '../editions/edition.js'
import type {Cell} from '../model/report.js'
import {foldLabel, withoutNotes} from './labels.js'
import type {RowMatch} from './row-match.js'
import type {Label, Strip} from './strips.js'

/** A column of a grid, and which of the form's it is. */
export interface BoundColumn {
  /** Position in the grid, from 0. */
  readonly index: number
  /** The lowest heading above it; absent where there is none. */
  readonly heading?: Label
  /** Absent where the form has no such column. */
  readonly spec?: ColumnSpec
  readonly match: 'exact' | 'noted' | 'near' | 'order' | 'extra'
}

/**
 * Which columns of a grid are the form's, by the headings above the first row of a block.
 *
 * Headings that are known by name come first, in whatever order; those between them are taken in turn. A few columns of the form
 * may be missing. Nothing where too many are, and in tables left as lines.
 */
export function bindColumns(
  block: BlockSpec,
  first: Pick<RowMatch, 'strip' | 'label'>,
  headings: readonly Strip[]
): readonly BoundColumn[] | undefined {
  const {table} = first.strip
  if (table.layout === 'lines') return undefined
  const from = first.label ? first.label.cell.column + first.label.cell.columnSpan : 0
  const covered = Array.from({length: table.columnCount - from}, (_, at) => ({
    index: from + at,
    heading: headingAbove(from + at, headings)
  }))
  // a blank column behind the labels goes on with them; headings that span columns go on to the right, or are written in each
  const columns = covered.filter(({heading}, at) => heading !== undefined && heading.folded !== covered[at - 1]?.heading?.folded)
  const own = columns.filter(({heading}) => heading && !isCorner(heading, block))
  const specs = block.columns
  const found = new Map<number, FoundColumn>()
  // a column named 合计 is the form's 总计 only where no other is
  for (const namesOf of [printedNames, otherNames]) pairNamed(own, specs, namesOf, found)
  pairUnnamed(own, specs, found)
  if (found.size < specs.length && (found.size < fewestColumns || found.size * 2 < specs.length)) return undefined
  return own.map((column, position): BoundColumn => {
    const {index, heading} = column
    return {index, ...(heading ? {heading} : {}), ...(found.get(position) ?? {match: 'extra'})}
  })
}

/** Fewer columns known by their headings tell nothing of the others. */
const fewestColumns = 2

/** Whether columns stand in another order than the form's. */
export function isReordered(columns: readonly BoundColumn[], {columns: specs}: BlockSpec): boolean {
  const order = columns.flatMap(({spec}) => (spec ? [specs.indexOf(spec)] : []))
  return order.some((place, at) => at > 0 && place < (order[at - 1] ?? 0))
}

interface FoundColumn {
  readonly spec: ColumnSpec
  readonly match: BoundColumn['match']
}

type OpenColumn = {readonly heading?: Label | undefined}

/** Headings of the names that are known for a column, from left to right as far as that goes: some names stand there several times. */
function pairNamed(
  own: readonly OpenColumn[],
  specs: readonly ColumnSpec[],
  namesOf: (spec: ColumnSpec) => readonly string[],
  found: Map<number, FoundColumn>
): void {
  const taken = new Set([...found.values()].map(({spec}) => spec))
  let next = 0
  for (const spec of specs) {
    if (taken.has(spec)) continue
    const names = namesOf(spec)
    const isOpen = (position: number) => !found.has(position) && matchName(own[position]?.heading, names) !== undefined
    const positions = own.map((_, position) => position).filter(isOpen)
    const position = positions.find(candidate => candidate >= next) ?? positions[0]
    if (position === undefined) continue
    found.set(position, {spec, match: matchName(own[position]?.heading, names) ?? 'exact'})
    if (position >= next) next = position + 1
  }
}

/** The form's name of a column, alone or behind the headings above it: 「结果维持」「行政复议结果维持」. */
function printedNames({path}: ColumnSpec): readonly string[] {
  return path.map((_, from) => foldLabel(path.slice(from).join('')))
}

function otherNames({aliases = []}: ColumnSpec): readonly string[] {
  return aliases.map(foldLabel)
}

function matchName(heading: Label | undefined, names: readonly string[]): 'exact' | 'noted' | undefined {
  if (!heading) return undefined
  if (names.includes(heading.folded)) return 'exact'
  // another unit is no matter of notes
  if (heading.folded.includes('单位') && names.some(name => name.includes('单位'))) return undefined
  return names.map(withoutNotes).includes(withoutNotes(heading.folded)) ? 'noted' : undefined
}

/** The lowest words above a column. */
function headingAbove(column: number, headings: readonly Strip[]): Label | undefined {
  for (const {words} of [...headings].reverse()) {
    const over = words.find(({cell}) => cell.column <= column && column < cell.column + cell.columnSpan)
    if (over) return over
  }
  return undefined
}

/** 「信息内容」「（本列数据的勾稽关系为……」 stand above the labels. */
function isCorner({folded}: Label, {corner}: BlockSpec): boolean {
  return folded === foldLabel(corner ?? '项目') || folded.includes('勾稽关系') || folded === '项目'
}

/** Headings of other words, each taken for the column of the form that stands between the same named ones; the nearest in wording, else in turn. */
function pairUnnamed(own: readonly OpenColumn[], specs: readonly ColumnSpec[], found: Map<number, FoundColumn>): void {
  const taken = new Set([...found.values()].map(({spec}) => spec))
  const open = own.flatMap((_, position) => (found.has(position) ? [] : [position]))
  const left = specs.filter(spec => !taken.has(spec))
  for (const spec of left) {
    const name = foldLabel(spec.path.at(-1) ?? '')
    const near = open
      .filter(position => !found.has(position))
      .map(position => ({position, distance: editDistance(own[position]?.heading?.folded ?? '', name, 4)}))
      .filter(({distance}) => distance <= Math.min(4, name.length / 2))
      .sort((a, b) => a.distance - b.distance)[0]
    if (near) found.set(near.position, {spec, match: 'near'})
  }
  const rest = open.filter(position => !found.has(position))
  const unpaired = left.filter(spec => ![...found.values()].some(column => column.spec === spec))
  if (rest.length !== unpaired.length) return
  for (const [at, spec] of unpaired.entries()) found.set(rest[at] ?? 0, {spec, match: 'order'})
}

/**
 * The cells of a row, one for each column of the form; absent where it cannot be told which cell it is.
 *
 * @param hasSubTotals whether, in lines, the headings name a column of sub-totals
 */
export function pickCells(
  {strip, label}: Pick<RowMatch, 'strip' | 'label'>,
  {cells: specs}: RowSpec,
  block: BlockSpec,
  columns: readonly BoundColumn[] | undefined,
  hasSubTotals: boolean
): readonly (Cell | undefined)[] {
  const count = specs.length
  const behind = strip.table.layout === 'lines' ? strip.cells : cellsBehind(strip, label)
  if (count === 1) return [behind.find(({content}) => content.kind !== 'blank') ?? behind[0]]
  if (columns) {
    // the cells are those of the headings one for one, or stand below them
    const isInTurn = behind.length === columns.length
    const places = new Map(columns.flatMap(({spec, index}, at) => (spec ? [[spec, isInTurn ? behind[at] : below(index, behind)]] : [])))
    // one cell below several columns answers the first of them
    return block.columns.map((column, at) => {
      const cell = places.get(column)
      return cell && block.columns.slice(0, at).some(other => places.get(other) === cell) ? undefined : cell
    })
  }
  if (behind.length === count) return behind
  // a column of sub-totals that the form does not have stands behind the first
  if (hasSubTotals && behind.length === count + 1) return behind.filter((_, at) => at !== 1)
  return strip.table.layout === 'grid' && behind.length > count ? behind.slice(-count) : specs.map(() => undefined)
}

function cellsBehind({cells}: Strip, label: Label | undefined): readonly Cell[] {
  const from = label ? label.cell.column + label.cell.columnSpan : 0
  return cells.filter(({column}) => column >= from)
}

function below(index: number, cells: readonly Cell[]): Cell | undefined {
  return cells.find(({column, columnSpan}) => column <= index && index < column + columnSpan)
}
