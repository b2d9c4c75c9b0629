import {editDistance} from '../edit-distance.js'
import type {RowSpec, TableSpec} from '../editions/edition.js'
import type {Cell} from '../model/report.js'
import {foldLabel, sharedPart, withoutNotes} from './labels.js'
import type {Label, Strip} from './strips.js'

/** A row of the form and the row of a table that is taken for it. */
export interface RowMatch {
  readonly row: RowSpec
  readonly strip: Strip
  /** The label it was known by; absent in a table whose rows have none, and where the label is broken over lines. */
  readonly label?: Label
  /**
   * `exact` the form's words · `noted` they differ in a note in brackets · `near` similar words · `broken` a piece of the
   * form's words, on a line that broke them · `order` its place alone.
   */
  readonly match: 'exact' | 'noted' | 'near' | 'broken' | 'order'
}

/**
 * Lays the rows of a printed table over the rows of a report's tables, both in their order.
 *
 * Each pair is worth how alike its labels are, each row left out costs; the best sum wins. A row of other words is taken for the
 * form's where it alone stands between two that are known.
 */
export function matchRows(strips: readonly Strip[], spec: TableSpec): readonly RowMatch[] {
  const {rows, names, known} = vocabularyOf(spec)
  const candidates = strips.map(strip => rows.map((row, at) => compare(strip, row, names[at] ?? noNames, known)))
  const pairs = align(candidates, rows)
  const inOrder = pairs.filter(
    (pair, index) => candidates[pair.strip]?.[pair.row]?.match !== 'order' || isEnclosed(pairs, index, candidates, rows)
  )
  return [...inOrder, ...findMoved(inOrder, candidates, rows)]
    .sort((one, other) => one.row - other.row)
    .flatMap(({strip: stripAt, row: rowAt}): readonly RowMatch[] => {
      const strip = strips[stripAt]
      const row = rows[rowAt]
      const found = candidates[stripAt]?.[rowAt]
      return strip && row && found ? [{row, strip, match: found.match, ...(found.label ? {label: found.label} : {})}] : []
    })
}

/** Rows that are missing where they should stand and stand elsewhere in the table, under their own names. */
function findMoved(
  pairs: readonly Pair[],
  candidates: readonly (readonly (Candidate | undefined)[])[],
  rows: readonly RowSpec[]
): readonly Pair[] {
  const [first, last] = [pairs[0]?.strip ?? 0, pairs.at(-1)?.strip ?? -1]
  const taken = new Set(pairs.map(({strip}) => strip))
  const found = new Set(pairs.map(({row}) => row))
  const moved: Pair[] = []
  for (let strip = Math.max(0, first - 1); strip <= last + 1 && strip < candidates.length; strip++) {
    if (taken.has(strip)) continue
    const row = rows.findIndex(({isGroup, path}, at) => !isGroup && path.length > 0 && !found.has(at) && isNamed(candidates[strip]?.[at]))
    if (row < 0) continue
    found.add(row)
    moved.push({strip, row})
  }
  return moved
}

function isNamed(candidate: Candidate | undefined): boolean {
  return candidate?.label !== undefined && (candidate.match === 'exact' || candidate.match === 'noted')
}

/** The rows of a printed table and the names that are known for them. */
interface Vocabulary {
  readonly rows: readonly RowSpec[]
  readonly names: readonly Names[]
  readonly known: ReadonlySet<string>
}

function vocabularyOf(spec: TableSpec): Vocabulary {
  const kept = vocabularies.get(spec)
  if (kept) return kept
  const rows = spec.blocks.flatMap(block => block.rows)
  const names = rows.map(namesOf)
  const vocabulary = {rows, names, known: new Set(names.flatMap(({exact, noted}) => [...exact, ...noted]))}
  vocabularies.set(spec, vocabulary)
  return vocabulary
}

const vocabularies = new WeakMap<TableSpec, Vocabulary>()

/** Ways a row's label may stand on a row: alone, or behind the labels it is nested in. */
interface Names {
  readonly exact: readonly string[]
  readonly noted: readonly string[]
  /** The label itself, folded. */
  readonly own: string
}

const noNames: Names = {exact: [], noted: [], own: ''}

function namesOf({path, aliases = []}: RowSpec): Names {
  const own = foldLabel(path.at(-1) ?? '')
  if (own === '') return noNames
  const nested = path.map((_, from) => foldLabel(path.slice(from).join('')))
  const exact = [...new Set([own, ...nested, ...aliases.map(foldLabel)])]
  return {exact, noted: exact.map(withoutNotes), own}
}

interface Candidate {
  /** From 0 to 1. */
  readonly likeness: number
  readonly match: RowMatch['match']
  readonly label?: Label
}

/** A label less alike than this is another label. */
const leastLikeness = 0.5

function compare(strip: Strip, row: RowSpec, names: Names, known: ReadonlySet<string>): Candidate | undefined {
  if (row.path.length === 0) return compareUnlabelled(strip, row)
  const labels = strip.words.slice(0, mostLabels)
  const leaf = labels.at(-1)
  let best: Candidate | undefined
  for (const label of labels) {
    if (row.cells.length > 0 && roomBehind(strip, label.cell) === 0) continue
    // a heading of rows that stands beside the first of them is not a row of its own
    if (row.isGroup && label !== leaf) continue
    const plain = withoutNotes(label.folded)
    if (names.exact.includes(label.folded)) return {likeness: 1, match: 'exact', label}
    if (names.noted.includes(plain)) return {likeness: 0.98, match: isCutOff(strip, label, names) ? 'broken' : 'noted', label}
    if (known.has(label.folded) || known.has(plain)) continue
    const likeness = likenessOf(plain, names)
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = {likeness, match: 'near', label}
  }
  const isOther = leaf !== undefined && (known.has(leaf.folded) || known.has(withoutNotes(leaf.folded)))
  if (isOther || (row.isGroup && !best)) return undefined
  if (strip.table.layout === 'lines' && !row.isGroup) return betterOf(best, compareBroken(strip, row, names, known), names)
  if (best) return best
  const [first] = strip.words
  if (!first)
    return strip.cells.filter(({content}) => content.kind === 'quantity').length === row.cells.length
      ? {likeness: 0.05, match: 'order'}
      : undefined
  const hasRoom = roomBehind(strip, first.cell) >= row.cells.length
  return hasRoom && isRowOfAnswers(strip) ? {likeness: 0.05, match: 'order', label: strip.words.at(-1) ?? first} : undefined
}

/** A label broken over lines stands before, beside and behind the figures of its row, among words of others. */
function compareBroken(strip: Strip, row: RowSpec, {own}: Names, known: ReadonlySet<string>): Candidate | undefined {
  const {before, words, cells} = strip
  if (cells.length !== row.cells.length) return undefined
  // the whole label of the next row is no end of this one's
  const after = known.has(strip.after) || known.has(withoutNotes(strip.after)) ? '' : strip.after
  const beside = words.map(({folded}) => folded).join('')
  const around = (before + beside).slice(-own.length) + after.slice(0, own.length)
  const shared = Math.max(sharedPart(around, own), sharedPart(before + beside, withoutNotes(own)))
  if (shared === 1) return {likeness: 0.95, match: 'exact'}
  return shared >= leastShared ? {likeness: 0.9 * shared, match: 'near'} : {likeness: 0.05, match: 'order'}
}

/** Whether a line ends within the note of a label. */
function isCutOff({table}: Strip, {folded}: Label, {own}: Names): boolean {
  return table.layout === 'lines' && folded !== own && own.startsWith(folded) && /\([^()]*$/.test(folded)
}

/** A label of which all is found is that label; else the likelier reading. */
function betterOf(near: Candidate | undefined, broken: Candidate | undefined, {own}: Names): Candidate | undefined {
  if (!near?.label || broken?.match === 'exact') return broken
  const {folded} = near.label
  return own.includes(folded) ? {...near, match: 'broken'} : near
}

/** A row has its own label and at most two that it is nested in; more words are a row of headings. */
const mostLabels = 3

/** So much of a broken label must be found among the words around the figures. */
const leastShared = 0.75

function likenessOf(folded: string, {own, noted}: Names): number {
  const plain = withoutNotes(own)
  if (folded.length < 2) return 0
  if (plain.length >= 4 && folded.endsWith(plain)) return 0.95
  const longest = Math.max(folded.length, plain.length)
  const most = Math.floor(longest * (1 - leastLikeness))
  const least = Math.min(...noted.map(name => (sharesCharacters(folded, name) ? editDistance(folded, name, most) : longest)))
  return 1 - least / longest
}

/** Whether a label has enough of another's characters that the two may be alike; most have not, and that is soon told. */
function sharesCharacters(folded: string, name: string): boolean {
  let shared = 0
  for (let at = 0; at < folded.length; at++) if (name.includes(folded[at] as string)) shared++
  return shared * 2 >= Math.max(folded.length, name.length)
}

/** How many columns there are behind a label. */
export function roomBehind({table, cells}: Strip, label: Cell): number {
  if (table.layout === 'lines') return cells.length
  return table.columnCount - (label.column + label.columnSpan)
}

/** Whether a row may be one of the form's whatever its label: it has figures, or nothing but its label; headings have several words. */
function isRowOfAnswers({cells, words}: Strip): boolean {
  return words.length === 1 || cells.some(({content}) => content.kind === 'quantity' || content.kind === 'dash')
}

/** A row without labels is known by the headings above it and by how many figures it has; a blank one, where no other is. */
function compareUnlabelled({before, cells, words}: Strip, row: RowSpec): Candidate | undefined {
  const isHeaded = sharedPart(before, '行政复议') === 1 && (before.includes('行政诉讼') || before.includes('复议后起诉'))
  const hasFigures = cells.some(({content}) => content.kind === 'quantity' || content.kind === 'dash')
  const among = words.filter(({cell}) => cells.includes(cell)).length
  if (!isHeaded || cells.length - among < row.cells.length - mostWordsInRow || (!hasFigures && words.length > 0)) return undefined
  return {likeness: hasFigures ? 1 : 0.5, match: 'exact'}
}

/** A few cells of the row may hold words where figures should stand. */
const mostWordsInRow = 4

interface Pair {
  readonly strip: number
  readonly row: number
}

/** What it costs to leave out a row of the form, and a row of the table that holds answers. */
const rowLeftOut = 1
const stripLeftOut = 0.3

/** The pairs of the best alignment, in order; of equal ones, that of the earliest rows. */
function align(candidates: readonly (readonly (Candidate | undefined)[])[], rows: readonly RowSpec[]): readonly Pair[] {
  const width = rows.length + 1
  const best = new Float64Array((candidates.length + 1) * width)
  const isPair = new Uint8Array((candidates.length + 1) * width)
  const costs = rows.map(({isGroup}) => (isGroup ? 0 : rowLeftOut))
  // from the end, so that the way is read off from the beginning and the earliest rows win
  for (let row = rows.length - 1; row >= 0; row--) {
    best[candidates.length * width + row] = (best[candidates.length * width + row + 1] ?? 0) - (costs[row] ?? 0)
  }
  for (let strip = candidates.length - 1; strip >= 0; strip--) {
    for (let row = rows.length; row >= 0; row--) {
      const at = strip * width + row
      const next = at + width
      let value = (best[next] ?? 0) - (row > 0 && row < rows.length ? stripLeftOut : 0)
      if (row < rows.length) value = Math.max(value, (best[at + 1] ?? 0) - (costs[row] ?? 0))
      const candidate = row < rows.length ? candidates[strip]?.[row] : undefined
      const paired = candidate ? (best[next + 1] ?? 0) + gainOf(candidate) : Number.NEGATIVE_INFINITY
      isPair[at] = paired >= value ? 1 : 0
      best[at] = Math.max(value, paired)
    }
  }
  const pairs: Pair[] = []
  let strip = 0
  let row = 0
  while (strip < candidates.length && row < rows.length) {
    const at = strip * width + row
    if (isPair[at] === 1) {
      pairs.push({strip, row})
      strip++
      row++
    } else if (best[at] === (best[at + 1] ?? 0) - (costs[row] ?? 0)) row++
    else strip++
  }
  return pairs
}

function gainOf({likeness, match}: Candidate): number {
  return match === 'order' ? 0.5 : 10 * likeness
}

/** Whether as many rows of the form as of the table lie between the next pairs on both sides that are known by their labels. */
function isEnclosed(
  pairs: readonly Pair[],
  index: number,
  candidates: readonly (readonly (Candidate | undefined)[])[],
  rows: readonly RowSpec[]
): boolean {
  const isKnown = ({strip, row}: Pair) => candidates[strip]?.[row]?.match !== 'order'
  const before = pairs.slice(0, index).findLast(isKnown)
  const after = pairs.slice(index + 1).find(isKnown)
  if (!before || !after) return false
  const paired = new Set(pairs.map(({row}) => row))
  const printed = rows.slice(before.row + 1, after.row + 1).filter(({isGroup}, at) => !isGroup || paired.has(before.row + 1 + at))
  return after.strip - before.strip === printed.length
}
