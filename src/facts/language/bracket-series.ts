import {readNumeral} from '../../model/numeral.js'
import type {Located} from '../../model/source.js'
import {type Text, textAt} from '../../model/text.js'
import {itemBegins} from '../../wording/language/marks.js'
import type {Series} from '../series.js'
import type {Piece} from './pieces.js'

/** Numbers in brackets that belong to one list. */
export interface BracketSeries {
  readonly items: readonly BracketItem[]
  /** Those of which a bracket is half-width; none where all are. */
  readonly odd: readonly BracketItem[]
}

export interface BracketItem {
  /** The number with its brackets. */
  readonly marker: Located
  readonly raw: string
  /** Number and first words. */
  readonly words: Text
  /** Its half-width brackets, and what they are in full width. */
  readonly edits: readonly {readonly at: Text; readonly newText: string}[]
}

/** The lists whose numbers stand in brackets: of headings and paragraphs, and within a line. */
export function readBracketSeries(series: readonly Series[], pieces: readonly Piece[]): readonly BracketSeries[] {
  const blocks = series.flatMap(({kind, items}) =>
    kind === 'blocks' ? [items.map(({marker, raw, words}) => toItem(marker, raw, words))] : []
  )
  const within = pieces.flatMap(({text, masked}) => listsWithin(text, masked))
  return [...blocks, ...within].flatMap(items => {
    const bracketed = items.filter(({raw}) => /^[（(].*[）)]/.test(raw))
    if (bracketed.length < 2) return []
    const half = bracketed.filter(({edits}) => edits.length > 0)
    return [{items: bracketed, odd: half.length === bracketed.length && half.every(isWhollyHalf) ? [] : half}]
  })
}

/** Both brackets are half-width: the list may be so throughout. */
function isWhollyHalf({edits}: BracketItem): boolean {
  return edits.length === 2
}

/** Lists that count from one within a line: 「（1）网站公开；(2)新媒体公开」. */
function listsWithin(text: Text, masked: string): readonly (readonly BracketItem[])[] {
  const matches = [...masked.matchAll(itemBegins)].map(({0: raw, 1: number = '', index}) => ({raw, number, index}))
  return [/^\d/, /^\D/].flatMap(kind => {
    const own = matches.filter(({number}) => kind.test(number))
    if (own.length < 2 || own.some(({number}, index) => ordinalOf(number) !== index + 1)) return []
    return [
      own.map(({raw, index}) => {
        const at = text.slice(index, index + raw.length)
        return toItem(at, raw, text.slice(index, index + raw.length + 8))
      })
    ]
  })
}

function ordinalOf(number: string): number | undefined {
  return /^\d/.test(number) ? Number(number) : readNumeral(number)
}

function toItem(marker: Located, raw: string, words: Text): BracketItem {
  const written = textAt(marker.source, marker.span)
  const brackets = written.value === raw ? [...raw.matchAll(/[()]/g)] : []
  const edits = brackets.map(({0: bracket, index}) => ({at: written.slice(index, index + 1), newText: bracket === '(' ? '（' : '）'}))
  return {marker, raw, words, edits}
}
