import {rankOf} from '../model/marker.js'
import {maskNames} from '../model/mask.js'
import {readNumeral} from '../model/numeral.js'
import type {Block, Paragraph, Section} from '../model/report.js'
import type {Text} from '../model/text.js'
import {countedByFigure, countedByIs, countedByOrdinal, countedInBrackets, countedInCircles} from '../wording/numbering.js'
import {
  add,
  begin,
  finish,
  firstWords,
  fits,
  lastWords,
  longestLead,
  type Numbered,
  type NumberStyle,
  type OpenSeries,
  repeatsFirst
} from './counting.js'
import type {Series} from './series.js'

/** Reads what is numbered within paragraphs: 一是…二是, 第一，…第二，, and lists with （一）, 1. or ①. */
export function readWordSeries(blocks: readonly Block[], parent?: Section): readonly Series[] {
  const within: Series[] = []
  const lists = [new Lists('is', countedByIs, [['ordinal', countedByOrdinal]]), new Lists('ordinal', countedByOrdinal, [])]
  let before: Text | undefined = parent?.title
  for (const block of blocks) {
    if (block.type === 'section') for (const list of lists) list.close(block)
    if (block.type === 'paragraph') {
      const words = wordsOf(block, before)
      for (const list of lists) list.read(block, words)
      within.push(...readWithin(block, words))
    }
    before = block.type === 'paragraph' ? block.text : block.type === 'section' ? block.title : undefined
  }
  return [...lists.flatMap(list => finish(list.found())), ...within]
}

// ── 一是…二是 and 第一，…第二， ────────────────────────────────────────────────────────────────────────────────────────

/** A list in words. An item of it may have a list of its own. */
interface List {
  readonly series: OpenSeries
  /** How deep the number of another manner stands that it began behind. */
  readonly under: number
  /** The list of which it may be an item's, or whose only number, a 1, its own repeats. */
  readonly repeats: List | undefined
  /** Where its last item begins. */
  lastPlace: Place
  /** The strongest mark between two of its items. */
  mark: number
  /** `sentence`: the sentence that it stood in has ended. `item`: so has the numbered item. */
  ended?: 'sentence' | 'item'
}

interface Place {
  readonly paragraph: Paragraph
  readonly start: number
}

/** The lists that are counted in one manner. */
class Lists {
  readonly #done: List[] = []
  /** From the outside in. */
  #open: List[] = []
  #under = outermost

  readonly #style: 'is' | 'ordinal'
  readonly #pattern: RegExp
  readonly #others: readonly (readonly [NumberStyle, RegExp])[]

  constructor(style: 'is' | 'ordinal', pattern: RegExp, otherWords: readonly (readonly [NumberStyle, RegExp])[]) {
    this.#style = style
    this.#pattern = pattern
    this.#others = [...withinParagraphs, ...otherWords]
  }

  /** A heading ends the lists that stand below one of its kind; one without a number ends all. */
  close({marker}: Section): void {
    const depth = marker ? depthOf(marker.style) : outermost
    this.#open = this.#open.filter(({under}) => under < depth)
    this.#under = depth
  }

  read(paragraph: Paragraph, {masked, numbered}: Words): void {
    if (paragraph.marker) this.#endAt(depthOf(paragraph.marker.style))
    const others = this.#others.flatMap(([style, pattern]) =>
      [...masked.matchAll(pattern)].slice(0, mostInOneParagraph).map(({index}) => ({index, style}))
    )
    others.sort((one, other) => one.index - other.index)
    let next = 0
    for (const one of numbered(this.#style, this.#pattern)) {
      for (let other = others[next]; other && other.index < one.start; other = others[++next]) this.#endAt(depthOf(other.style))
      if (one.item.ordinal === 1) this.#begin(one, {paragraph, start: one.start}, masked)
      else this.#goOn(one, {paragraph, start: one.start}, masked)
    }
    for (const {series} of this.#open) series.isInterrupted = true
  }

  /** A number of another manner ends the lists of the items of its kind, and of those below them. */
  #endAt(depth: number): void {
    for (const list of this.#open) if (list.under >= depth) list.ended = 'item'
    this.#under = depth
  }

  #begin(one: Numbered, place: Place, masked: string): void {
    const outer = this.#open.at(-1)
    if (outer && outer.series.numbered.length > 1 && strongestMark(outer.lastPlace, place, masked) > outer.mark) outer.ended ??= 'sentence'
    const repeats = outer && !outer.ended && repeatsFirst(outer.series) ? outer : undefined
    this.#push(one, place, repeats)
  }

  #push(one: Numbered, place: Place, repeats?: List): void {
    const series = begin('words', one, place.paragraph.span.start, place.paragraph)
    const list: List = {series, under: this.#under, repeats, lastPlace: place, mark: 0}
    this.#open = [...this.#open, list].slice(-mostOpen)
    this.#done.push(list)
  }

  /** A number goes on with the innermost list, or with one around it where that fits and the lists within are lists. */
  #goOn(one: Numbered, place: Place, masked: string): void {
    const mark = markBefore(masked, place.start)
    const innermost = this.#open.at(-1)
    // 「，第二，」 alone may be a rank
    if (!innermost) {
      if (this.#style === 'is') this.#push(one, place)
      return
    }
    const found = fits(innermost.series, one)
      ? this.#open.length - 1
      : this.#open.findLastIndex((list, index) => {
          const inner = this.#open[index + 1]
          if (!inner || list.ended === 'item' || inner.series.numbered.length < 2 || !fits(list.series, one)) return false
          // 「一是甲，一是子，二是丑；二是乙」
          const needsStronger = inner.repeats === list || list.ended === 'sentence'
          return !needsStronger || mark > inner.mark
        })
    if (found >= 0) this.#open.length = found + 1
    const list = this.#open.at(-1) ?? innermost
    add(list.series, one)
    list.lastPlace = place
    list.mark = Math.max(list.mark, mark)
  }

  /** A 1 behind a 1 that nothing else follows is the same number twice, not the list of an item. */
  found(): readonly OpenSeries[] {
    const twice = new Set<List>()
    for (const list of [...this.#done].reverse()) {
      if (list.repeats?.series.numbered.length !== 1) continue
      for (const one of list.series.numbered) add(list.repeats.series, one)
      twice.add(list)
    }
    return this.#done.flatMap(list => (twice.has(list) ? [] : [list.series]))
  }
}

const outermost = -1

/** No list stands in so many others. */
const mostOpen = 12

/** 第一， stands where 1. does. */
function depthOf(style: NumberStyle): number {
  return rankOf(style === 'ordinal' || style === 'is' ? 'arabic' : style)
}

/** How strong the mark is that stands before a place: 0 none or a comma, 1 ；, 2 the end of a sentence, 3 that of a paragraph. */
function markBefore(masked: string, start: number): number {
  const before = masked.slice(Math.max(0, start - 4), start).trimEnd()
  return before === '' ? 3 : strengthOf(before.slice(-1))
}

function strongestMark(from: Place, to: Place, masked: string): number {
  if (from.paragraph !== to.paragraph) return 3
  return strengthOf(masked.slice(from.start, to.start))
}

function strengthOf(marks: string): number {
  return /[。！？!?]/.test(marks) ? 2 : /[；;]/.test(marks) ? 1 : 0
}

// ── the numbers of a paragraph ─────────────────────────────────────────────────────────────────────────────────────────

/** The numbers a paragraph has, by manner. */
interface Words {
  readonly masked: string
  numbered(style: NumberStyle, pattern: RegExp): readonly (Numbered & {readonly start: number})[]
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
        return [{item, style, start, tail, ...(lead ? {lead} : {})}]
      })
    }
  }
}

/** No paragraph of a report counts further. */
const mostInOneParagraph = 100

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

function ordinalOf(written: string): number | undefined {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(written)
  if (circled >= 0) return circled + 1
  return /^\d+$/.test(written) ? Number(written) : readNumeral(written)
}
