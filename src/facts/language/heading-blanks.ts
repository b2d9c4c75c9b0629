import type {Report} from '../../model/report.js'
import {countLeading} from '../../model/search.js'
import {lineStarts} from '../../model/source.js'
import {type Text, textAt} from '../../model/text.js'
import type {Piece} from './pieces.js'

/** Blanks before, inside or behind the number of a line. */
export interface HeadingBlank {
  readonly where: 'before' | 'inside' | 'after'
  /** The blanks; several where they stand inside. */
  readonly blanks: readonly Text[]
  /** Number, blanks and first words. */
  readonly at: Text
  /** The number without blanks. */
  readonly proper: string
}

/** The numbers of the lines, as to blanks. */
export interface HeadingBlanks {
  readonly stray: readonly HeadingBlank[]
  /** A blank behind nearly every number of a kind is the manner of the whole text. */
  readonly manners: readonly (readonly HeadingBlank[])[]
  readonly fitting: number
}

const fewestOfManner = 4

/** Finds stray blanks at the numbers of headings and items; none where lines were rebuilt. */
export function readHeadingBlanks({layout}: Report, pieces: readonly Piece[]): HeadingBlanks {
  if (layout === 'reconstructed') return {stray: [], manners: [], fitting: 0}
  const marked = pieces.filter(({marker, start}) => marker !== undefined && start > 0)
  const stray: HeadingBlank[] = []
  const manners: HeadingBlank[][] = []
  let fitting = 0
  for (const style of new Set(marked.map(({marker}) => marker?.style))) {
    const own = marked.filter(({marker}) => marker?.style === style)
    const indented = own.filter(piece => indentOf(piece) !== undefined)
    const found = own.flatMap(piece => {
      const blanks = [...(indented.length * 2 < own.length ? before(piece) : []), ...inside(piece), ...after(piece)]
      if (blanks.length === 0) fitting++
      return blanks
    })
    const behind = found.filter(({where}) => where === 'after')
    const isManner = behind.length >= fewestOfManner && behind.length >= own.length * 0.75
    if (isManner) manners.push(behind)
    stray.push(...found.filter(({where}) => !isManner || where !== 'after'))
  }
  return {stray: stray.sort((one, other) => one.at.span.start - other.at.span.start), manners, fitting}
}

/** First words of a line, for a reader to know it by. */
function firstWords({text, start}: Piece, from = 0): Text {
  return text.slice(from, start + (/^[^，。；：,;:（(]{0,16}/.exec(text.value.slice(start))?.[0].trimEnd().length ?? 0))
}

/** Half-width blanks that a line of its own begins with. */
function indentOf({text}: Piece): Text | undefined {
  // blanks before the words of a page's source are not shown
  if (text.source.format === 'html') return undefined
  const starts = lineStarts(text.source)
  const start = starts[countLeading(starts, other => other <= text.span.start) - 1] ?? 0
  const written = text.source.text.slice(start, text.span.start)
  return /^[ \u00a0]{1,40}$/.test(written) ? textAt(text.source, {start, end: text.span.start}) : undefined
}

/** One blank, or three, is no indentation, where other lines of the kind have none. */
function before(piece: Piece): readonly HeadingBlank[] {
  const indent = indentOf(piece)
  if (!indent || indent.value.length % 2 === 0) return []
  const words = firstWords(piece)
  const at = textAt(words.source, {start: indent.span.start, end: words.span.end})
  return [{where: 'before', blanks: [indent], at, proper: piece.marker?.raw ?? ''}]
}

function inside(piece: Piece): readonly HeadingBlank[] {
  const {text, start} = piece
  const raw = text.value.slice(0, start)
  const blanks = [...raw.matchAll(/\s{1,4}/g)].map(({0: {length}, index}) => text.slice(index, index + length))
  return blanks.length > 0 ? [{where: 'inside', blanks, at: firstWords(piece), proper: raw.replace(/\s/g, '')}] : []
}

/** 「（四） 平台建设」「二、 主动公开」; not 「1. 网站」「① 网站」「一 总体情况」, where the blank parts number and words. */
function after(piece: Piece): readonly HeadingBlank[] {
  const {text, start, marker} = piece
  const length = /^[ \u00a0]{1,4}(?=[^\s])/.exec(text.value.slice(start, start + 8))?.[0].length ?? 0
  if (length === 0 || !/[、．，）)]$/.test(marker?.raw ?? '')) return []
  const blanks = text.slice(start, start + length)
  // where markup stands between them, it is not said that the blank can be seen
  const {span} = text.slice(start - 1, start + length + 1)
  if (span.end - span.start !== length + 2) return []
  return [{where: 'after', blanks: [blanks], at: firstWords(piece), proper: marker?.raw ?? ''}]
}
