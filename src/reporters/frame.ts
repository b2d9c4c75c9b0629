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
  const line = lineAround(text, first)
  const reach = {start: Math.max(line.start, first - 4 * width), end: Math.min(line.end, first + 4 * width)}
  const characters = toCharacters(text, reach)
  const from = count(characters, character => character.end <= first)
  const to = Math.max(
    from,
    count(characters, character => character.start < end)
  )
  const isWhole = reach.start === line.start && reach.end === line.end && widthOf(characters) <= width
  const shown = isWhole ? {start: 0, from, to, end: characters.length} : windowAround(characters, {from, to}, width - 2)
  const words = (begin: number, until: number) =>
    characters
      .slice(begin, until)
      .map(character => character.words)
      .join('')
  const before = (shown.start > 0 || reach.start > line.start ? '…' : '') + words(shown.start, shown.from)
  const marked = words(shown.from, shown.to)
  const after = words(shown.to, shown.end) + (shown.end < characters.length || reach.end < line.end ? '…' : '')
  return {before, marked, after, indent: stringWidth(before), marks: Math.max(1, stringWidth(marked))}
}

/** The beginning of some words, with … where they do not fit. */
export function cut(words: string, width: number): string {
  const {before, after} = frame(words, {start: 0, end: 0}, width)
  return before + after
}

/** A character as a reader counts, with its combining marks: what it looks like, and how many cells it takes. */
interface Character {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly width: number
}

function toCharacters(text: string, {start, end}: Span): readonly Character[] {
  return [...graphemes.segment(text.slice(start, end))].map(({segment, index}) => {
    const words = visibleCharacters(segment)
    return {start: start + index, end: start + index + segment.length, words, width: stringWidth(words)}
  })
}

const graphemes = new Intl.Segmenter('zh', {granularity: 'grapheme'})

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

function lineAround(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && !isLineEnd(text[start - 1])) start--
  let end = offset
  while (end < text.length && !isLineEnd(text[end])) end++
  return {start, end}
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

function widthOf(characters: readonly Character[]): number {
  return characters.reduce((sum, character) => sum + character.width, 0)
}

/** How many characters hold, counted from the first. */
function count(characters: readonly Character[], holds: (character: Character) => boolean): number {
  const index = characters.findIndex(character => !holds(character))
  return index === -1 ? characters.length : index
}
