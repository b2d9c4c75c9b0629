import {maskNames} from '../model/mask.js'
import {readNumeral} from '../model/numeral.js'
import {flatten} from '../model/outline.js'
import type {Block, MarkerStyle, Paragraph, Report, Section} from '../model/report.js'
import {contains, type Located} from '../model/source.js'
import type {Text} from '../model/text.js'
import {
  countedByFigure,
  countedByIs,
  countedByOrdinal,
  countedInBrackets,
  countedInCircles,
  countedOtherwise,
  goesOnUnnumbered
} from '../wording/numbering.js'
import type {BoundSection} from './sections.js'
import type {BoundTable} from './tables.js'

/** Things numbered in one manner, one behind the other. */
export interface Series {
  /** `blocks`: sub-headings and paragraphs. `words`: 一是…二是 or 第一，…第二，. `within`: （一）…（二） within a paragraph. */
  readonly kind: 'blocks' | 'words' | 'within'
  readonly items: readonly SeriesItem[]
  /** What stands before the first item: the end of the sentence, paragraph or heading there. */
  readonly lead?: Text
  /** What the last item says, as far as its paragraph goes. */
  readonly tail: string
  /** Where the numbers do not count on. */
  readonly slips: readonly SeriesSlip[]
  /** A single 一是 that nothing follows. */
  readonly isLone: boolean
  /** Another list begins in the same paragraph. */
  readonly isAmongLists: boolean
}

export interface SeriesItem {
  readonly ordinal: number
  /** The number as written: 「（三）」「二是」. */
  readonly raw: string
  /** The number's own place. */
  readonly marker: Located
  /** Number and first words, for a reader to know it by: 「（三）平台建设」. */
  readonly words: Text
}

/** A number that does not follow from the one before it. */
export interface SeriesSlip {
  readonly item: SeriesItem
  readonly expected: number
  readonly before?: SeriesItem
}

/**
 * Finds what is numbered below the sections: sub-headings, paragraphs, and items within paragraphs.
 *
 * What stands beside a table that was not read cell by cell may be the table's own rows, so it is left out.
 */
export function readSeries(report: Report, bound: readonly BoundSection[], tables: readonly BoundTable[]): readonly Series[] {
  const grids = tables.flatMap(table => table.tables.filter(({layout}) => layout === 'grid'))
  const sectionOf = new Map(bound.map(item => [item.section, item]))
  const bodies = report.sections.flatMap(section => {
    const item = sectionOf.get(section)
    if (item?.match === 'row') return []
    const mayBeRows = item?.spec?.hasTable === true && !grids.some(grid => contains(section.span, grid.span))
    return [{blocks: section.blocks.flatMap(flatten), section, mayBeRows}]
  })
  const found = bodies.flatMap(({blocks, section, mayBeRows}) => [
    ...(mayBeRows ? [] : readBlocks(blocks, section)),
    ...readWords(blocks, section)
  ])
  return [...found, ...readWords(report.preamble.flatMap(flatten))]
}

/** The sections themselves, where no form says how many there are. */
export function readSectionSeries(report: Report): readonly Series[] {
  const [first] = report.sections
  return first ? readBlocks(report.sections.map(section => ({...section, blocks: []}))) : []
}

/** A series being read. */
interface Open {
  readonly kind: Series['kind']
  readonly style: string
  readonly items: SeriesItem[]
  readonly slips: SeriesSlip[]
  readonly lead?: Text
  /** The paragraph it begins in, where it is one in words. */
  readonly paragraph?: Paragraph
  /** Where the words begin in which a number that seems to be missing may stand. */
  from: number
  /** The numbers that may follow. */
  next: readonly number[]
  tail: string
  /** Something stands behind the last item that may begin another list. */
  isInterrupted: boolean
}

/** A thing with a number, on its way into a series. */
interface Numbered {
  readonly item: SeriesItem
  readonly style: MarkerStyle | 'is' | 'ordinal'
  readonly tail: string
  readonly lead?: Text
}

// ── sub-headings and numbered paragraphs ───────────────────────────────────────────────────────────────────────────────

function readBlocks(blocks: readonly Block[], parent?: Section): readonly Series[] {
  const done: Open[] = []
  // from the outside in, as the text itself nests them: some put （一） below 1.
  const open: Open[] = []
  let before: Text | undefined = parent?.title
  for (const block of blocks) {
    const numbered = block.type === 'table' ? undefined : numberedBlock(block, before)
    if (numbered) {
      const at = open.findLastIndex(({style}) => style === numbered.style)
      if (at >= 0) open.length = at + 1
      const last = at >= 0 ? open[at] : undefined
      if (last && continues(last, numbered)) add(last, numbered)
      else {
        const begun = begin('blocks', numbered, parent?.span.start ?? numbered.item.marker.span.start)
        if (at >= 0) open[at] = begun
        else open.push(begun)
        done.push(begun)
      }
    } else if (isBreak(block)) for (const series of open) series.isInterrupted = true
    before = block.type === 'paragraph' ? block.text : block.type === 'section' ? block.title : undefined
  }
  return finish(done)
}

function numberedBlock(block: Section | Paragraph, lead: Text | undefined): Numbered | undefined {
  const {marker} = block
  if (!marker) return undefined
  const words = block.type === 'section' ? block.heading : firstWords(block.text, 0)
  const tail = block.type === 'section' ? block.title.value : block.text.value
  const item = {ordinal: marker.ordinal, raw: marker.raw, marker, words}
  return {item, style: marker.style, tail, ...(lead ? {lead} : {})}
}

/** A heading without a number, or a line that announces something, may be the parent of another list. */
function isBreak(block: Block): boolean {
  if (block.type === 'section') return true
  return block.type === 'table' || /[：:]$/.test(block.text.value)
}

// ── within paragraphs ──────────────────────────────────────────────────────────────────────────────────────────────────

function readWords(blocks: readonly Block[], parent?: Section): readonly Series[] {
  const done: Open[] = []
  const within: Series[] = []
  const open = new Map<string, Open>()
  let before: Text | undefined = parent?.title
  for (const block of blocks) {
    if (block.type === 'section') open.clear()
    if (block.type === 'paragraph') {
      const words = wordsOf(block, before)
      for (const numbered of [...words.numbered('is', countedByIs), ...words.numbered('ordinal', countedByOrdinal)]) {
        const last = open.get(numbered.style)
        if (last && continues(last, numbered)) add(last, numbered)
        // 「，第二，」 alone may be a rank
        else if (numbered.style === 'is' || numbered.item.ordinal === 1) {
          const begun = begin('words', numbered, block.span.start, block)
          open.set(numbered.style, begun)
          done.push(begun)
        }
      }
      within.push(...readWithin(block, words))
      for (const series of open.values()) series.isInterrupted = true
    }
    before = block.type === 'paragraph' ? block.text : block.type === 'section' ? block.title : undefined
  }
  return [...finish(done), ...within]
}

/** The numbers a paragraph has, by manner. */
interface Words {
  readonly masked: string
  numbered(style: Numbered['style'], pattern: RegExp): readonly Numbered[]
}

function wordsOf({text}: Paragraph, before: Text | undefined): Words {
  const masked = maskNames(text.value)
  return {
    masked,
    numbered: (style, pattern) => {
      const matches = [...masked.matchAll(pattern)].slice(0, mostInOneParagraph)
      return matches.flatMap((match, index) => {
        const ordinal = ordinalOf(match[1] ?? '')
        if (ordinal === undefined) return []
        const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)
        const marker = text.slice(start, match.index + match[0].replace(/[，,：:]$/, '').length)
        const lead = start === 0 ? before : text.slice(Math.max(0, start - longestLead), start)
        const item = {ordinal, raw: marker.value, marker, words: firstWords(text, start)}
        const tail = masked.slice(start, matches[index + 1]?.index ?? start + longestTail)
        return [{item, style, tail, ...(lead ? {lead} : {})}]
      })
    }
  }
}

/** No paragraph of a report counts further. */
const mostInOneParagraph = 100

const longestLead = 80
const longestTail = 400

/** Lists with （一）, 1. or ① inside a paragraph; only whole ones, as such numbers stand in references as well. */
function readWithin({marker}: Paragraph, {masked, numbered}: Words): readonly Series[] {
  const isAmongLists = [...masked.matchAll(countedByIs), ...masked.matchAll(countedByOrdinal)].length > 0
  return withinParagraphs.flatMap(([style, pattern]): readonly Series[] => {
    // the number of the paragraph itself is an item of a list of paragraphs
    const items = numbered(style, pattern).filter(({item}) => item.marker.span.start !== marker?.span.start)
    const [first] = items
    if (!first || items.length < 2 || items.some(({item}, index) => item.ordinal !== index + 1)) return []
    return [
      {
        kind: 'within',
        items: items.map(({item}) => item),
        ...(first.lead ? {lead: lastWords(first.lead)} : {}),
        tail: items.at(-1)?.tail ?? '',
        slips: [],
        isLone: false,
        isAmongLists
      }
    ]
  })
}

const withinParagraphs = [
  ['bracketed-chinese', countedInBrackets],
  ['arabic', countedByFigure],
  ['circled', countedInCircles]
] as const

function lastWords(text: Text): Text {
  return text.slice(Math.max(0, text.value.length - longestLead))
}

/** Number and words up to the first mark. */
function firstWords(text: Text, start: number): Text {
  const length = /^[（(]?[^，。；：、）,;:]{0,20}[）)、]?[^，。；：,;:]{0,20}/.exec(text.value.slice(start, start + 48))?.[0].length ?? 0
  return text.slice(start, start + length)
}

function ordinalOf(written: string): number | undefined {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(written)
  if (circled >= 0) return circled + 1
  return /^\d+$/.test(written) ? Number(written) : readNumeral(written)
}

// ── counting on ────────────────────────────────────────────────────────────────────────────────────────────────────────

function begin(kind: Series['kind'], numbered: Numbered, from: number, paragraph?: Paragraph): Open {
  const series: Open = {
    kind,
    style: numbered.style,
    items: [],
    slips: [],
    ...(numbered.lead ? {lead: lastWords(numbered.lead)} : {}),
    ...(paragraph ? {paragraph} : {}),
    from,
    next: [1],
    tail: '',
    isInterrupted: false
  }
  add(series, numbered)
  return series
}

/** Whether a number belongs to the list that is open: a 1 begins another, unless the list has no more than a 1 itself. */
function continues(series: Open, {item}: Numbered): boolean {
  if (item.ordinal !== 1) return true
  return series.items.length === 1 && series.items[0]?.ordinal === 1 && !series.isInterrupted && !/[：:]/.test(series.tail)
}

function add(series: Open, {item, tail, style}: Numbered): void {
  const {items, slips, next} = series
  const before = items.at(-1)
  const expected = next[0] ?? 1
  const isFit = next.includes(item.ordinal)
  const between = item.marker.source.text.slice(series.from, item.marker.span.start)
  if (!isFit && !isWrittenElsewhere(between, style, expected, item.ordinal)) {
    slips.push({item, expected, ...(before ? {before} : {})})
  }
  // behind a slip the numbers may go on from it, or as if it had not been
  series.next = isFit ? [item.ordinal + 1] : [expected + 1, item.ordinal + 1, expected]
  series.from = item.marker.span.end
  series.tail = tail
  series.isInterrupted = false
  items.push(item)
}

/** Whether a number that seems to be skipped stands in the words between, where it was not made out; or a list begins anew there. */
function isWrittenElsewhere(between: string, style: Numbered['style'], expected: number, ordinal: number): boolean {
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

function finish(found: readonly Open[]): readonly Series[] {
  const lists = new Map<Paragraph, number>()
  for (const {paragraph} of found) if (paragraph) lists.set(paragraph, (lists.get(paragraph) ?? 0) + 1)
  return found.map(({kind, style, items, slips, lead, tail, paragraph}) => ({
    kind,
    items,
    ...(lead ? {lead} : {}),
    tail,
    slips,
    isLone: style === 'is' && items.length === 1 && items[0]?.ordinal === 1 && !goesOnUnnumbered.test(tail),
    isAmongLists: paragraph !== undefined && (lists.get(paragraph) ?? 0) > 1
  }))
}
