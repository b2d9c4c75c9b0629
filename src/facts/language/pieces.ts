import {flatten} from '../../model/outline.js'
import type {Block, Marker, Paragraph, Report, Section} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {closingOfName} from '../../wording/language/marks.js'

/** A line of the report that is read for its marks and blanks: title, heading or paragraph; never a cell. */
export interface Piece {
  readonly text: Text
  /** The same, of the same length, with quotations and titles blanked, and without marks in addresses on the network. */
  readonly masked: string
  readonly kind: 'title' | 'heading' | 'paragraph'
  /** The number it begins with. */
  readonly marker?: Marker
  /** Where the words begin behind the number. */
  readonly start: number
  readonly block?: Section | Paragraph
}

/** The lines of a report, in the order of the text. */
export function readPieces({title, preamble, sections}: Report): readonly Piece[] {
  const blocks: readonly Block[] = [...preamble, ...sections].flatMap(flatten)
  const lines = blocks.flatMap((block): readonly Line[] => {
    if (block.type === 'table') return []
    const text = block.type === 'section' ? block.heading : block.text
    return text.value === '' ? [] : [{text, kind: block.type === 'section' ? 'heading' : 'paragraph', block}]
  })
  const all = title ? [{text: title, kind: 'title'} as const, ...lines] : lines
  const masked = maskLines(all.map(({text}) => text.value))
  return all.map((line, index) => {
    const marker = line.block?.marker
    const start = marker && line.text.value.startsWith(marker.raw) ? marker.raw.length : 0
    return {...line, masked: masked[index] ?? '', start, ...(marker ? {marker} : {})}
  })
}

type Line = Pick<Piece, 'text' | 'kind' | 'block'>

/** Stands for a character that is no part of what is looked at. */
const blank = '＿'

/** 「https://www.example.gov.cn/a.html」「www.example.gov.cn」「a.b@example.cn」 */
const address = /(?<![\w.+-])(?:https?:\/\/[\w\-./?%&=#:~+@]+|www\.[\w\-./?%&=#:~+]+|[\w.+-]+@[\w.-]+)/gi

/** A quotation goes on over so many lines at the most. */
const furthestClosing = 20

/** Lines with what is quoted or titled blanked, however long; the marks around it stay. Addresses are so many letters. */
function maskLines(values: readonly string[]): readonly string[] {
  const plain = values.map(value => (value.includes('.') ? value.replace(address, found => 'x'.repeat(found.length)) : value))
  const found = plain.map(names)
  const stretches = found.map(({pairs}) => [...pairs])
  for (const [index, {unclosed}] of found.entries()) {
    for (const {at, close} of unclosed) {
      const last = found.slice(index + 1, index + 1 + furthestClosing).findIndex(line => line.unopened.has(close))
      if (last < 0) continue
      const end = index + 1 + last
      stretches[index]?.push({start: at, end: values[index]?.length ?? 0})
      for (let between = index + 1; between < end; between++) stretches[between]?.push({start: -1, end: values[between]?.length ?? 0})
      stretches[end]?.push({start: -1, end: found[end]?.unopened.get(close) ?? 0})
    }
  }
  return plain.map((value, index) => blankOut(value, stretches[index] ?? []))
}

/** A stretch, the marks at its ends not included: -1 is before the first character. */
interface Inner {
  readonly start: number
  readonly end: number
}

function blankOut(value: string, stretches: readonly Inner[]): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of [...stretches].sort((one, other) => one.start - other.start)) {
    const inner = Math.max(start + 1, from)
    if (inner >= end) continue
    parts.push(value.slice(from, inner), blank.repeat(end - inner))
    from = end
  }
  return [...parts, value.slice(from)].join('')
}

/** The marks of a line that name or quote: pairs, and halves whose other half may stand in another line. */
interface Names {
  readonly pairs: readonly Inner[]
  /** The last of each kind. */
  readonly unclosed: readonly {readonly at: number; readonly close: string}[]
  /** Where the first of each kind stands. */
  readonly unopened: ReadonlyMap<string, number>
}

function names(value: string): Names {
  const pairs: Inner[] = []
  const open: {readonly at: number; readonly close: string}[] = []
  const lost = new Map<string, {readonly at: number; readonly close: string}>()
  const unopened = new Map<string, number>()
  const waiting = new Map<string, number>()
  let straight: number | undefined
  for (const {0: mark, index} of value.matchAll(/[“”‘’《》〈〉「」『』"]/g)) {
    const close = closingOfName.get(mark)
    if (mark === '"') {
      if (straight !== undefined) pairs.push({start: straight, end: index})
      straight = straight === undefined ? index : undefined
    } else if (close) {
      open.push({at: index, close})
      waiting.set(close, (waiting.get(close) ?? 0) + 1)
    } else if ((waiting.get(mark) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        waiting.set(last.close, (waiting.get(last.close) ?? 1) - 1)
        if (last.close === mark) {
          pairs.push({start: last.at, end: index})
          break
        }
        lost.set(last.close, last)
      }
    } else if (!unopened.has(mark)) unopened.set(mark, index)
  }
  for (const last of open) lost.set(last.close, last)
  return {pairs, unclosed: [...lost.values()], unopened}
}
