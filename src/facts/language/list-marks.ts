import {type Text, textAt} from '../../model/text.js'
import {fallsShort, listedNouns} from '../../wording/language/lists.js'
import type {Series, SeriesItem} from '../series.js'
import type {Piece} from './pieces.js'

/** The marks between the items of 一是…二是…三是…. */
export interface RunMarks {
  readonly first: SeriesItem
  readonly last: SeriesItem
  /** Marks before the last item, in order, and which of them are ；and 。. */
  readonly marks: readonly Text[]
  readonly semicolons: readonly Text[]
  readonly stops: readonly Text[]
}

/** A comma between members of a list that 、 parts otherwise: 「公告、动态，预算等信息」. */
export interface OddComma {
  readonly at: Text
  /** The list from the member before it to the one behind it. */
  readonly context: Text
}

/** Finds runs of three items or more; none where an item holds a full stop of its own, or ends with another mark. */
export function readRunMarks(series: readonly Series[]): readonly RunMarks[] {
  return series.flatMap(({kind, items}) => {
    const [first] = items
    const last = items.at(-1)
    if (kind !== 'words' || items.length < 3 || !first || !last) return []
    const marks = items.slice(1).map((item, index) => markBetween(items[index] as SeriesItem, item))
    if (!marks.every(mark => mark !== undefined)) return []
    const semicolons = marks.filter(({value}) => /[；;]/.test(value))
    return [{first, last, marks, semicolons, stops: marks.filter(({value}) => value === '。')}]
  })
}

/** The mark at the end of an item, where it is 。 or ；and no other full stop stands in the item. */
function markBetween(item: SeriesItem, next: SeriesItem): Text | undefined {
  const {source, span} = item.marker
  const between = textAt(source, {start: span.end, end: next.marker.span.start})
  // what stands before the next number belongs to the layout, or is the organ that does it
  const words = between.value
    .trimEnd()
    .replace(/[*_]{0,3}$/, '')
    .trimEnd()
  if (!/[。；;]$/.test(words) || /[。！？]/.test(words.slice(0, -1))) return undefined
  return between.slice(words.length - 1, words.length)
}

/** Finds commas that stand where the list has 、 otherwise. */
export function findOddCommas(pieces: readonly Piece[]): readonly OddComma[] {
  return pieces.flatMap(({kind, text, masked}) => (kind === 'paragraph' ? oddCommas(text, masked) : []))
}

/** A stretch of words and the mark behind it. */
const stretch = /([^，。；：、！？（）]*)([，。；：、！？（）]|$)/g

/** 「预算等信息」「资金保障不到位等问题」 */
const lastMember = /^(.{1,14}?)(?:等|以及|$)/

function oddCommas(text: Text, masked: string): readonly OddComma[] {
  const stretches = [...masked.matchAll(stretch)].map(({1: words = '', 2: mark = '', index}) => ({words, mark, index}))
  return stretches.flatMap(({words, mark, index}, at): readonly OddComma[] => {
    const [beforeLast, last, next] = [stretches[at - 2], stretches[at - 1], stretches[at + 1]]
    if (mark !== '，' || beforeLast?.mark !== '、' || last?.mark !== '、' || !next) return []
    const goesOn = next.mark === '、' || /等/.test(next.words)
    const member = lastMember.exec(next.words)?.[1] ?? ''
    const isAlike = (listedNouns.has(words) && listedNouns.has(member)) || (fallsShort.test(words) && fallsShort.test(member))
    if (!goesOn || !isAlike) return []
    const comma = index + words.length
    return [{at: text.slice(comma, comma + 1), context: text.slice(index, comma + 1 + member.length)}]
  })
}
