import stringWidth from 'string-width'

import type {Finding} from '../engine/finding.js'
import {visibleCharacters} from './visible.js'

/** Half-open range of UTF-16 offsets into the text. */
export type Span = Finding['at']['span']

/** One line of the text around a span, cut to fit, and where the marks go below it. Widths in terminal cells. */
export interface Frame {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Cells before the first mark. */
  readonly indent: number
  /** Marks to print, one at least. */
  readonly marks: number
}

/** The line that the span begins on. Report paragraphs are one line of hundreds of characters, so the ends give way to …. */
export function frame(text: string, {start, end}: Span, width: number): Frame {
  const first = Math.min(start, text.length)
  const line = lineAround(text, first, 2 * width)
  const characters = toCharacters(text, line)
  const from = count(characters, character => character.end <= first)
  const to = Math.max(
    from,
    count(characters, character => character.start < end)
  )
  const isWhole = !line.goesOnBefore && !line.goesOnAfter && widthOf(characters) <= width
  const shown = isWhole ? {start: 0, from, to, end: characters.length} : windowAround(characters, {from, to}, width - 2)
  const before = characters.slice(shown.start, shown.from)
  const marked = characters.slice(shown.from, shown.to)
  const ellipsis = shown.start > 0 || line.goesOnBefore ? '…' : ''
  return {
    before: ellipsis + wordsOf(before),
    marked: wordsOf(marked),
    after: wordsOf(characters.slice(shown.to, shown.end)) + (shown.end < characters.length || line.goesOnAfter ? '…' : ''),
    indent: ellipsis.length + widthOf(before),
    marks: Math.max(1, widthOf(marked))
  }
}

/** The beginning of some words, with … where they do not fit. */
export function cut(words: string, width: number): string {
  const {before, after} = frame(words, {start: 0, end: 0}, width)
  return before + after
}

interface Line extends Span {
  /** Whether the line is longer than what is looked at. */
  readonly goesOnBefore: boolean
  readonly goesOnAfter: boolean
}

/** The line around an offset, as far as it can matter: a text may be one line of millions of characters. */
function lineAround(text: string, offset: number, reach: number): Line {
  const isLineEnd = (index: number) => text[index] === '\n' || text[index] === '\r'
  let start = offset
  while (start > 0 && start > offset - reach && !isLineEnd(start - 1)) start--
  let end = offset
  while (end < text.length && end < offset + reach && !isLineEnd(end)) end++
  return {start, end, goesOnBefore: start > 0 && !isLineEnd(start - 1), goesOnAfter: end < text.length && !isLineEnd(end)}
}

/** A character as a reader counts, with its combining marks: what it looks like, and how many cells it takes. */
interface Character {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly width: number
}

function toCharacters(text: string, {start, end}: Span): readonly Character[] {
  const line = text.slice(start, end)
  const segments = plain.test(line) ? line.split('') : Array.from(graphemes.segment(line), ({segment}) => segment)
  let next = start
  return segments.map(segment => {
    const words = visibleCharacters(segment)
    const begin = next
    next += segment.length
    return {start: begin, end: next, words, width: cells(words)}
  })
}

/** Matches lines of 年 8 % “ ，, whose every unit is a character: most lines by far. Not é in two parts, an emoji, a tab or 𠮷. */
const plain = /^[\u0020-\u007e\u2014\u2018-\u201d\u2026\u3000-\u3029\u4e00-\u9fff\uff01-\uff60]*$/

const graphemes = new Intl.Segmenter('zh', {granularity: 'grapheme'})

/** The width of a character; string-width takes its time, and knows about all the others. */
function cells(words: string): number {
  if (/^[\u0020-\u007e]$/.test(words)) return 1
  return /^[\u3000-\u3029\u4e00-\u9fff\uff01-\uff60]$/.test(words) ? 2 : stringWidth(words)
}

/** As much of what is marked as fits, then as much as fits on both sides of it. */
function windowAround(
  characters: readonly Character[],
  {from, to}: {readonly from: number; readonly to: number},
  room: number
): {readonly start: number; readonly from: number; readonly to: number; readonly end: number} {
  const width = (index: number) => characters[index]?.width ?? 0
  let left = room
  let last = from
  while (last < to && width(last) <= left) left -= width(last++)
  let start = from
  let end = last
  const half = left / 2
  while (start > 0 && left - width(start - 1) >= half) left -= width(--start)
  if (last === to) while (end < characters.length && width(end) <= left) left -= width(end++)
  while (start > 0 && width(start - 1) <= left) left -= width(--start)
  return {start, from, to: last, end}
}

function wordsOf(characters: readonly Character[]): string {
  return characters.map(character => character.words).join('')
}

function widthOf(characters: readonly Character[]): number {
  return characters.reduce((sum, character) => sum + character.width, 0)
}

/** How many characters hold, counted from the first. */
function count(characters: readonly Character[], holds: (character: Character) => boolean): number {
  const index = characters.findIndex(character => !holds(character))
  return index === -1 ? characters.length : index
}
