import type {FixedPhrase} from '../../wording/language/phrases.js'
import type {SearchText} from './search-text.js'
import {isBorder} from './surroundings.js'

/** A fixed phrase made ready for the search. */
export interface Formula {
  readonly phrase: FixedPhrase
  /** The phrase without its marks: what is compared. */
  readonly plain: string
  /** Parts of it, one of which is whole wherever the phrase is written nearly right. */
  readonly pieces: readonly Piece[]
  readonly limit: number
}

export interface Piece {
  readonly word: string
  readonly start: number
}

/** A stretch of a text that stands for a phrase. */
export interface Near {
  readonly start: number
  readonly end: number
  readonly isRight: boolean
}

/**
 * Cuts a phrase into as many parts as slips can break, and one more: one of them is whole.
 *
 * No part goes over a mark, which the text may have or not.
 */
export function toFormula(phrase: FixedPhrase): Formula {
  const plain = phrase.words.replace(marks, '')
  const limit = plain.length >= 12 ? 2 : 1
  const pieces: Piece[] = []
  let start = 0
  for (const word of phrase.words.replace(/[“”]/g, '').split(/[、，]/)) {
    pieces.push({word, start})
    start += word.length
  }
  while (pieces.length <= limit) {
    const longest = pieces.reduce((one, other) => (other.word.length > one.word.length ? other : one))
    const middle = Math.ceil(longest.word.length / (pieces.length === 1 ? limit + 1 : 2))
    pieces.push({word: longest.word.slice(0, middle), start: longest.start})
    pieces.push({word: longest.word.slice(middle), start: longest.start + middle})
    pieces.splice(pieces.indexOf(longest), 1)
  }
  return {phrase, plain, pieces, limit}
}

/** Marks that stand in a formula or do not, as the sentence goes: 「不忘初心、牢记使命」「不忘初心，牢记使命」. */
const marks = /[、，“”]/g

/** Reads what stands around a part of a phrase as the whole phrase, with as many slips as it may have; nothing where it is something else. */
export function readPhrase(text: SearchText, {plain, limit, phrase}: Formula, piece: Piece, at: number): Near | undefined {
  const {value} = text
  const behind = align(plain.slice(piece.start + piece.word.length), value, at + piece.word.length, 1, limit)
  const before = align([...plain.slice(0, piece.start)].reverse().join(''), value, at - 1, -1, limit)
  const reached = behind && before && {start: before.reach + 1, end: behind.reach, slips: [...before.slips, ...behind.slips]}
  if (!reached || reached.slips.length > limit) return undefined
  const {start, end, slips} = reached
  if (slips.length === 0) return {start, end, isRight: true}
  const written = value.slice(start, end).replace(marks, '')
  if (phrase.also?.some(other => other.replace(marks, '').includes(written))) return undefined
  if (!areSlips(slips, phrase)) return undefined
  // 「“两个维户”」: the mark that closes it says that it ends there, though another character stands for the last
  const isQuoted = (at: number) => phrase.words.endsWith('”') && text.isQuotationEnd(at)
  if (isQuoted(end)) return {start, end, isRight: false}
  if (isQuoted(end + 1) && slips.some(({kind, isLast}) => isLast && kind === 'lost')) return {start, end: end + 1, isRight: false}
  return isWhole(value, start, end, slips, plain) ? {start, end, isRight: false} : undefined
}

/** One difference between the words and the phrase. */
interface Slip {
  readonly kind: 'lost' | 'added' | 'other' | 'swapped'
  readonly expected: string
  readonly found: string
  /** The last character of the part, seen from the piece that was found. */
  readonly isLast: boolean
}

interface Alignment {
  /** The first offset that no longer belongs to the phrase. */
  readonly reach: number
  readonly slips: readonly Slip[]
}

/** The way with the fewest slips through a phrase's part, from a place of the text onwards or backwards. */
function align(part: string, value: string, from: number, step: 1 | -1, limit: number): Alignment | undefined {
  let best: Alignment | undefined
  const walk = (done: number, at: number, slips: readonly Slip[]): void => {
    let place = at
    let read = done
    for (;;) {
      if (read === part.length) {
        if (!best || slips.length < best.slips.length) best = {reach: place, slips}
        return
      }
      let next = place
      while (next >= 0 && next < value.length && /[、，]/.test(value.charAt(next))) next += step
      if (part.charAt(read) !== value.charAt(next)) {
        if (slips.length >= (best ? Math.min(limit, best.slips.length - 1) : limit)) return
        const [expected, after] = [part.charAt(read), part.charAt(read + 1)]
        const [found, beyond] = [value.charAt(next), value.charAt(next + step)]
        const slip = (kind: Slip['kind'], width: number, other: string): Slip => ({
          kind,
          expected: kind === 'added' ? '' : part.slice(read, read + width),
          found: other,
          isLast: read + width >= part.length
        })
        const isSwapped = after !== '' && expected === beyond && after === found
        if (isSwapped) walk(read + 2, next + 2 * step, [...slips, slip('swapped', 2, found + beyond)])
        // in this order, as of two ways with as many slips the first is taken: 「思思想」 has one character too many
        if (found !== '') walk(read, next + step, [...slips, slip('added', 0, found)])
        walk(read + 1, place, [...slips, slip('lost', 1, '')])
        if (found !== '') walk(read + 1, next + step, [...slips, slip('other', 1, found)])
        return
      }
      place = next + step
      read++
    }
  }
  walk(0, from, [])
  return best
}

/** Whether differences are slips of the pen rather than other words. */
function areSlips(slips: readonly Slip[], {isClosed}: FixedPhrase): boolean {
  // another number is another formula, a particle between is no slip, and a mark is none of the words
  if (slips.some(({expected, found}) => /[一二三四五六七八九十两百年\d]/.test(expected + found) || /[^\u3400-\u9fff]/.test(found)))
    return false
  if (slips.some(({kind, found}) => kind === 'added' && /[的地和与之]/.test(found))) return false
  if (slips.some(({expected, found}) => /^[和与及同]$/.test(expected) && /^[和与及同]$/.test(found))) return false
  if (isClosed || slips.length === 1) return true
  // two characters put in or exchanged are a word, unless they are the phrase's own in another order
  const sorted = (key: 'expected' | 'found') => [...slips.map(slip => slip[key]).join('')].sort().join('')
  return slips.every(({kind}) => kind === 'lost' || kind === 'swapped') || sorted('expected') === sorted('found')
}

/** Whether the phrase is there from its first character to its last; an end may be lost only where nothing goes on in its place. */
function isWhole(value: string, start: number, end: number, slips: readonly Slip[], plain: string): boolean {
  if (slips.some(({kind, isLast}) => isLast && kind === 'other')) return false
  // what lacks more than one character at an end is a shorter formula
  if (slips.length > 1 && slips.some(({kind, isLast}) => isLast && kind === 'lost')) return false
  const lost = slips.find(({kind, isLast}) => isLast && kind === 'lost')
  if (lost && plain.endsWith(lost.expected) && value.charAt(end - 1) !== plain.at(-1)) return isBorder(value, end, '!')
  if (lost && plain.startsWith(lost.expected) && value.charAt(start) !== plain.at(0)) return isBorder(value, start - 1, '!')
  return true
}
