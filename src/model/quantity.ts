import {type Approximation, approximationOf, type Hedge} from './approximation.js'
import {findDigitFigures, readNumberAlone} from './digit-figures.js'
import type {FigureReading} from './figure-reading.js'
import {maskNames, maskStretches, toPlainDigits} from './mask.js'
import {maskNoFigures} from './no-figure.js'
import type {Located, Span} from './source.js'
import type {Text} from './text.js'
import {findWordFigures} from './word-figures.js'

/** A number as written, with what it counts in: `1,203件`, `3.50万元`, `百分之五十`, `80余条`. */
export interface Quantity extends Located {
  /** As written, from the number to the unit: `19.8万（人）次`. */
  readonly raw: string
  /** The number, magnitude included: 198000. For a range, its lower end. */
  readonly value: number
  /** The number as an exact decimal, without separators and without magnitude: '19.8'. */
  readonly decimal: string
  /** Digits printed after the point. */
  readonly decimals: number
  /** Power of ten that 百, 千, 万, 亿 stand for: 2, 3, 4, 8, together up to 12; else 0. */
  readonly magnitude: number
  /** The measure word, in its plain form: 件, 条, 元 (万元 is 元 with magnitude 4), 人次, %, 个百分点, 倍. */
  readonly unit?: string
  /** What words around it say of its exactness: 约 余 多 几 左右 · 超 以上 · 不足 近. Absent: exact. */
  readonly approximation?: Approximation
  /** Those words, in the order of the text. */
  readonly hedges?: readonly Hedge[]
  /** The upper end, for 「3至5件」. */
  readonly upper?: number
}

/**
 * Finds the figures of a text that are data.
 *
 * Dates, document numbers, ordinals, telephone numbers, durations (20个工作日), numbers of parts (六个部分) and whatever stands in
 * quotation marks or titles are none. A number without measure word counts only behind 数, 量, 为, 达, 共, 计, with 万 or 亿, or alone.
 *
 * @param taken stretches that are no figures, dates above all
 */
export function findQuantities(text: Text, taken: readonly Span[] = []): readonly Quantity[] {
  const masked = maskNoFigures(maskStretches(toPlainDigits(maskNames(text.value)), taken))
  const alone = readNumberAlone(masked)
  const readings = alone ? [alone] : [...findDigitFigures(masked), ...findWordFigures(masked)].sort((a, b) => a.start - b.start)
  return readings.filter(({start}, index) => start >= (readings[index - 1]?.end ?? 0)).map(reading => toQuantity(text, reading))
}

function toQuantity(text: Text, {start, end, decimal, magnitude, unit, upper, hedges}: FigureReading): Quantity {
  const at = text.slice(start, end)
  const approximation = approximationOf(hedges)
  return {
    source: at.source,
    span: at.span,
    raw: at.value,
    value: scale(decimal, magnitude),
    decimal,
    decimals: decimal.split('.')[1]?.length ?? 0,
    magnitude,
    ...(unit === undefined ? {} : {unit}),
    ...(approximation ? {approximation} : {}),
    ...(hedges.length > 0 ? {hedges: hedges.map(hedge => placeHedge(text, hedge))} : {}),
    ...(upper === undefined ? {} : {upper: scale(upper, magnitude)})
  }
}

function placeHedge(text: Text, {start, end, word, side, approximation}: FigureReading['hedges'][number]): Hedge {
  const {source, span} = text.slice(start, end)
  return {source, span, word, side, approximation}
}

/** Read as one decimal, so that 19.8 and four zeros are 198000 and nothing beside. */
function scale(decimal: string, magnitude: number): number {
  return Number(`${decimal}e${magnitude}`)
}
