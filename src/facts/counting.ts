import type {MarkerStyle, Paragraph} from '../model/report.js'
import {wordsBetween} from '../model/source.js'
import type {Text} from '../model/text.js'
import {countedOtherwise, goesOnUnnumbered} from '../wording/numbering.js'
import type {Series, SeriesItem, SeriesSlip} from './series.js'

/** A series being read. */
export interface OpenSeries {
  readonly kind: Series['kind']
  readonly style: NumberStyle
  readonly numbered: Numbered[]
  readonly slips: SeriesSlip[]
  readonly lead?: Text
  /** The paragraph it begins in, where it is one in words. */
  readonly paragraph?: Paragraph
  /** Where the words begin in which a number that seems to be missing may stand. */
  from: number
  /** The numbers that may follow. */
  next: readonly number[]
  /** Something stands behind the last item that may begin another list. */
  isInterrupted: boolean
}

export type NumberStyle = MarkerStyle | 'is' | 'ordinal'

/** A thing with a number, on its way into a series. */
export interface Numbered {
  readonly item: SeriesItem
  readonly style: NumberStyle
  readonly tail: string
  readonly lead?: Text
}

/** Begins a series; `from` is where the words begin in which a first item may stand that was not made out. */
export function begin(kind: Series['kind'], first: Numbered, from: number, paragraph?: Paragraph): OpenSeries {
  const {style, lead} = first
  const series: OpenSeries = {
    kind,
    style,
    numbered: [],
    slips: [],
    ...(lead ? {lead: lastWords(lead)} : {}),
    ...(paragraph ? {paragraph} : {}),
    from,
    next: [1],
    isInterrupted: false
  }
  add(series, first)
  return series
}

/** Whether a 1 is the number of the list's 1 once more rather than the beginning of another list. */
export function repeatsFirst({numbered: [first, ...others], isInterrupted}: OpenSeries): boolean {
  return first?.item.ordinal === 1 && others.length === 0 && !isInterrupted && !/[：:]/.test(first.tail)
}

export function fits({next}: OpenSeries, {item}: Numbered): boolean {
  return next.includes(item.ordinal)
}

export function add(series: OpenSeries, one: Numbered): void {
  const {numbered, slips, next} = series
  const {item, style} = one
  const before = numbered.at(-1)?.item
  const expected = next[0] ?? 1
  const isFit = next.includes(item.ordinal)
  const between = wordsBetween(item.marker.source, series.from, item.marker.span.start)
  if (!isFit && !isWrittenElsewhere(between, style, expected, item.ordinal)) {
    slips.push({item, expected, ...(before ? {before} : {})})
  }
  // behind a slip the numbers may go on from it, or as if it had not been
  series.next = isFit ? [item.ordinal + 1] : [expected + 1, item.ordinal + 1, expected]
  series.from = item.marker.span.end
  series.isInterrupted = false
  numbered.push(one)
}

/** Whether a number that seems to be skipped stands in the words between, where it was not made out; or a list begins anew there. */
function isWrittenElsewhere(between: string, style: NumberStyle, expected: number, ordinal: number): boolean {
  const sought = ordinal > expected ? Array.from({length: Math.min(ordinal - expected, 20)}, (_, index) => expected + index) : [1]
  return sought.some(number => {
    const numeral = '一二三四五六七八九十'[number - 1]
    if (style === 'is' || style === 'ordinal') {
      const isOtherwise = countedOtherwise[number]?.test(between) ?? false
      return isOtherwise || (numeral !== undefined && new RegExp(`(?<![之统唯同第])${numeral}(?:是|要|抓|为|、|，)`).test(between))
    }
    const written = `(?:${numeral ?? number}|${number})`
    if (style === 'circled') return between.includes(String.fromCodePoint(0x245f + number))
    if (style === 'bracketed-chinese' || style === 'bracketed-arabic')
      return new RegExp(`[（(]\\s{0,2}${written}\\s{0,2}[）)]`).test(between)
    if (style === 'part') return new RegExp(`第\\s?${written}`).test(between)
    return new RegExp(`(?<![\\d十])${written}\\s?[、.．]`).test(between)
  })
}

/** The series as they were read. */
export function finish(found: readonly OpenSeries[]): readonly Series[] {
  const lists = new Map<Paragraph, number>()
  for (const {paragraph} of found) if (paragraph) lists.set(paragraph, (lists.get(paragraph) ?? 0) + 1)
  return found.map(({kind, style, numbered, slips, lead, paragraph}) => {
    const items = numbered.map(({item}) => item)
    const tail = numbered.at(-1)?.tail ?? ''
    return {
      kind,
      items,
      ...(lead ? {lead} : {}),
      tail,
      slips,
      isLone: style === 'is' && items.length === 1 && items[0]?.ordinal === 1 && !goesOnUnnumbered.test(tail),
      isAmongLists: paragraph !== undefined && (lists.get(paragraph) ?? 0) > 1
    }
  })
}

/** Words that stand before a list are as many as can say what it is. */
export const longestLead = 80

export function lastWords(text: Text): Text {
  return text.slice(Math.max(0, text.value.length - longestLead))
}

/** Number and words up to the first mark. */
export function firstWords(text: Text, start: number): Text {
  const length = /^[（(]?[^，。；：、）,;:]{0,20}[）)、]?[^，。；：,;:]{0,20}/.exec(text.value.slice(start, start + 48))?.[0].length ?? 0
  return text.slice(start, start + length)
}
