import {flatten} from '../model/outline.js'
import type {Report, Table} from '../model/report.js'
import {countLeading} from '../model/search.js'
import {contains, type Span} from '../model/source.js'
import type {Finding} from './finding.js'
import type {Draft} from './to-finding.js'

/**
 * Gives each finding the mark by which later runs know it again.
 *
 * It is made of the rule, the message, the words that the finding is about and the statement, heading or row they stand in: so
 * it stays when lines move, when white space changes, and when other statements do. Findings that are alike in all of this are
 * told apart by their order.
 */
export function addFingerprints(findings: readonly Draft[], report: Report): readonly Finding[] {
  const surroundingsOf = surroundings(report)
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const {ruleId, messageId, at} = finding
    const words = at.uri === report.source.uri ? surroundingsOf(at.span) : ''
    const base = [ruleId, messageId, words, normalise(at.quote)].join('\u0000')
    const count = seen.get(base) ?? 0
    seen.set(base, count + 1)
    return {...finding, fingerprint: hash(count === 0 ? base : `${base}\u0000${count}`)}
  })
}

/** The 64-bit FNV-1a hash of a text's UTF-16 units, in 16 hexadecimal digits. */
export function hash(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0
    // times 2^40 + 0x1b3, in two halves of 32 bits
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 0x100000000) + ((low << 8) >>> 0)) >>> 0
    low = product >>> 0
  }
  return `${hexadecimal(high)}${hexadecimal(low)}`
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0')
}

function normalise(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '')
}

/** Something with words of its own that a finding can stand in. */
interface Enclosure {
  readonly span: Span
  words(): string
}

function surroundings(report: Report): (span: Span) => string {
  const statements = report.statements.map(({span, text}) => ({span, words: () => text.value}))
  const enclosures = [...headings(report), ...statements, ...report.tables.flatMap(cells)].sort(
    (one, other) => one.span.start - other.span.start
  )
  const known = new Map<Enclosure, string>()
  return span => {
    const enclosure = lastUpTo(enclosures, span.start)
    if (!enclosure || !contains(enclosure.span, span)) return ''
    const words = known.get(enclosure) ?? shorten(normalise(enclosure.words()))
    known.set(enclosure, words)
    return words
  }
}

/** Words so long that no sentence has them are told by their hash, so that time does not grow with findings times their length. */
function shorten(words: string): string {
  return words.length > 4000 ? hash(words) : words
}

function headings({title, preamble, sections}: Report): readonly Enclosure[] {
  const texts = [...preamble, ...sections].flatMap(flatten).flatMap(block => (block.type === 'section' ? [block.heading] : []))
  return [...(title ? [title] : []), ...texts].map(text => ({span: text.span, words: () => text.value}))
}

/** A cell with words is known by them; a figure or a blank by the labels of its row and column. */
function cells(table: Table): readonly Enclosure[] {
  let labels: Labels | undefined
  return table.cells.map(({span, text, content, row, column}) => ({
    span,
    words: () => {
      if (content.kind === 'words') return text.value
      labels ??= labelsOf(table)
      return [...(labels.rows.get(row) ?? []), ...(labels.columns.get(column) ?? [])].join('\u0001')
    }
  }))
}

interface Labels {
  readonly rows: ReadonlyMap<number, readonly string[]>
  readonly columns: ReadonlyMap<number, readonly string[]>
}

/** The words of a table by the rows and columns they stand in; what runs over the whole width labels no column. */
function labelsOf({cells, columnCount}: Table): Labels {
  const rows = new Map<number, string[]>()
  const columns = new Map<number, string[]>()
  for (const {content, text, row, rowSpan, column, columnSpan} of cells) {
    if (content.kind !== 'words') continue
    addTo(rows, row, rowSpan, text.value)
    if (columnSpan < columnCount) addTo(columns, column, columnSpan, text.value)
  }
  return {rows, columns}
}

function addTo(labels: Map<number, string[]>, from: number, count: number, words: string): void {
  for (let index = from; index < from + count; index++) {
    const known = labels.get(index)
    if (known) known.push(words)
    else labels.set(index, [words])
  }
}

function lastUpTo(enclosures: readonly Enclosure[], offset: number): Enclosure | undefined {
  return enclosures[countLeading(enclosures, ({span}) => span.start <= offset) - 1]
}
