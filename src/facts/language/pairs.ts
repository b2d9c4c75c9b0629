import type {Bilingual} from '../../language.js'
import type {Report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {numberBeforeBracket, pairedMarks} from '../../wording/language/marks.js'
import type {Piece} from './pieces.js'

/** A mark of a pair whose other half is missing, or is the wrong way round. */
export interface LoneMark {
  readonly kind: 'unclosed' | 'unopened' | 'turned' | 'straight'
  /** The mark with the words it should enclose, as far as that can be told. */
  readonly at: Text
  /** What such a mark is called. */
  readonly name: Bilingual
  /** The words beside it. */
  readonly words: string
  /** Where the missing half plainly belongs, or what is to be taken out or changed. */
  readonly edits: readonly {readonly at: Text; readonly newText: string}[]
}

/** The paired marks of the prose. */
export interface Pairs {
  readonly lone: readonly LoneMark[]
  /** Lines in which each has its other half. */
  readonly fitting: number
}

/** A mark that found no other half in its line. */
interface Waiting {
  readonly index: number
  readonly mark: string
  /** Index of the pair. */
  readonly pair: number
  readonly isOpen: boolean
}

/**
 * Finds marks without their other half.
 *
 * A pair may be closed some lines further on, as contact details are, more of them where lines were rebuilt; a text that breaks off closes nothing.
 */
export function readPairs({layout}: Report, pieces: readonly Piece[]): Pairs {
  const reach = layout === 'reconstructed' ? 6 : 3
  const lines = pieces.map(piece => ({piece, ...pairUp(piece.text.value)}))
  const waiting = lines.map(({lone}) => [...lone])
  for (const [index, own] of waiting.entries()) {
    for (let next = index + 1; next <= index + reach && next < waiting.length; next++) closeAcross(own, waiting[next] ?? [])
  }
  const last = lines.at(-1)
  if (last && breaksOff(last.piece)) waiting[lines.length - 1] = (waiting.at(-1) ?? []).filter(({isOpen}) => !isOpen)
  return {
    lone: lines.flatMap(({piece}, index) => toLoneMarks(piece, waiting[index] ?? [])),
    fitting: lines.filter(({pairs, lone}, index) => pairs + lone.length > 0 && waiting[index]?.length === 0).length
  }
}

/** Which pair a mark belongs to, and which half of it is. */
interface Half {
  readonly pair: number
  readonly isOpen: boolean
}

const pairOf: ReadonlyMap<string, Half> = new Map(
  pairedMarks.flatMap(({open, close}, pair): (readonly [string, Half])[] => [
    ...[...open].map((mark): [string, Half] => [mark, {pair, isOpen: true}]),
    ...[...close].map((mark): [string, Half] => [mark, {pair, isOpen: false}])
  ])
)

const anyPaired = /[（()）《》〈〉“”‘’〔〕[\]［］]/g

/** Pairs the marks of a line; pairs that cross one another are taken for pairs, too. */
function pairUp(value: string): {readonly lone: readonly Waiting[]; readonly pairs: number} {
  const open: Waiting[] = []
  const passedOver: Waiting[][] = pairedMarks.map(() => [])
  const waiting = pairedMarks.map(() => 0)
  const stray: Waiting[] = []
  let pairs = 0
  for (const {0: mark, index} of value.matchAll(anyPaired)) {
    const known = pairOf.get(mark)
    if (!known || isApostrophe(value, mark, index)) continue
    const {pair, isOpen} = known
    if (isOpen) {
      open.push({index, mark, pair, isOpen})
      waiting[pair] = (waiting[pair] ?? 0) + 1
    } else if ((waiting[pair] ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        waiting[last.pair] = (waiting[last.pair] ?? 1) - 1
        if (last.pair === pair) break
        passedOver[last.pair]?.push(last)
      }
      pairs++
    } else if (passedOver[pair]?.pop()) pairs++
    else if (!/[\]］]/.test(mark) && !isNumber(value, mark, index)) stray.push({index, mark, pair, isOpen})
  }
  const lone = [...open, ...passedOver.flat(), ...stray].sort((one, other) => one.index - other.index).slice(0, mostInOneLine)
  return {lone: lone.length > 0 ? lone : lastOfOdd(value), pairs}
}

/** A line with more marks alone than this is no sentence. */
const mostInOneLine = 20

/** Straight marks are alike: of an odd number, one is alone, and it cannot be said which. 「12"」 is a measure. */
function lastOfOdd(value: string): readonly Waiting[] {
  if (!value.includes('"')) return []
  const found = [...value.matchAll(/(?<!\d)"/g)]
  const last = found.at(-1)
  return last && found.length % 2 === 1 ? [{index: last.index, mark: '"', pair: straightPair, isOpen: true}] : []
}

/** Straight marks close what straight marks open. */
const straightPair = -1

/** 「Let’s」 */
function isApostrophe(value: string, mark: string, index: number): boolean {
  return /[‘’]/.test(mark) && /[a-z]/i.test(value[index - 1] ?? '') && /[a-z]/i.test(value[index + 1] ?? '')
}

/** 「1)网站公开；2)现场公开」; not 「7）。」, the end of what stands in brackets. */
function isNumber(value: string, mark: string, index: number): boolean {
  return (
    /[)）]/.test(mark) &&
    /[^，。；、,;]/.test(value[index + 1] ?? '') &&
    numberBeforeBracket.test(value.slice(Math.max(0, index - 4), index))
  )
}

/** Takes out of two lines what the first leaves open and the second closes. */
function closeAcross(first: Waiting[], second: Waiting[]): void {
  for (let index = first.length - 1; index >= 0; index--) {
    const own = first[index]
    const closer = own?.isOpen ? second.findIndex(({pair, isOpen}) => pair === own.pair && (!isOpen || pair === straightPair)) : -1
    if (closer < 0) continue
    first.splice(index, 1)
    second.splice(closer, 1)
  }
}

/** Whether the last line stops in the middle of a sentence. */
function breaksOff({text}: Piece): boolean {
  return !/[。！？；.!?;][”’）)》]?$/.test(text.value)
}

/** Quotation marks this far apart may be two of the same half. */
const widestTurned = 40

function toLoneMarks({text}: Piece, waiting: readonly Waiting[]): readonly LoneMark[] {
  const found: LoneMark[] = []
  for (let at = 0; at < waiting.length; at++) {
    const own = waiting[at]
    if (!own) continue
    if (own.pair === straightPair) {
      found.push(straight(text, own))
      continue
    }
    const next = waiting[at + 1]
    const marks = pairedMarks[own.pair]
    if (next && marks && next.pair === own.pair && isQuotation(own) && next.index - own.index <= widestTurned) {
      found.push({
        kind: 'turned',
        at: text.slice(own.index, next.index + 1),
        name: marks.name,
        words: text.value.slice(own.index + 1, next.index),
        edits: [
          {at: text.slice(own.index, own.index + 1), newText: marks.open},
          {at: text.slice(next.index, next.index + 1), newText: marks.close}
        ]
      })
      at++
    } else found.push(own.isOpen ? unclosed(text, own) : unopened(text, own))
  }
  return found
}

function isQuotation({mark}: Waiting): boolean {
  return /[“”‘’]/.test(mark)
}

/** Up to the next mark of any kind. */
const runOfWords = /^[^，。；：、！？（()）《》〈〉“”‘’〔〕,;:!?\s]{0,30}/

function unclosed(text: Text, {index, mark, pair}: Waiting): LoneMark {
  const behind = text.value.slice(index + 1, index + 41)
  const words = runOfWords.exec(behind)?.[0] ?? ''
  const abbreviation = /^(?:以下|下)?(?:简称|称)[:：]?(?:《[^《》]{1,20}》|“[^“”]{1,20}”)/.exec(behind)?.[0]
  const length = /[（(]/.test(mark) && abbreviation ? abbreviation.length : words.length
  const at = text.slice(index, index + 1 + length)
  // only where a bracket explains the title, or the abbreviation is whole, is it plain where the other half belongs
  const isPlain = mark === '《' ? /^[（(〔]/.test(behind.slice(words.length)) : length > words.length
  const end = text.slice(index + 1 + length, index + 1 + length)
  const edits = isPlain ? [{at: end, newText: closerOf(mark, pair)}] : []
  return {kind: 'unclosed', at, name: nameOf(pair), words: at.value.slice(1), edits}
}

function straight(text: Text, {index, pair}: Waiting): LoneMark {
  const words = runOfWords.exec(text.value.slice(index + 1, index + 31))?.[0] ?? ''
  return {kind: 'straight', at: text.slice(index, index + 1 + words.length), name: nameOf(pair), words, edits: []}
}

function unopened(text: Text, {index, mark, pair}: Waiting): LoneMark {
  const before = text.value.slice(Math.max(0, index - 30), index)
  const words = /[^，。；：、！？（()）《》〈〉“”‘’〔〕,;:!?\s]{1,30}$/.exec(before)?.[0] ?? before.slice(-8)
  const at = text.slice(index - words.length, index + 1)
  const isDoubled = text.value[index - 1] === mark
  const edits = isDoubled ? [{at: text.slice(index, index + 1), newText: ''}] : []
  return {kind: 'unopened', at, name: nameOf(pair), words, edits}
}

function closerOf(mark: string, pair: number): string {
  return mark === '(' ? ')' : (pairedMarks[pair]?.close[0] ?? '')
}

function nameOf(pair: number): Bilingual {
  return pairedMarks[pair]?.name ?? {zh: '引号', en: 'quotation mark'}
}
