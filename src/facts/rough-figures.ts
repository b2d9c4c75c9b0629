import type {Hedge} from '../model/approximation.js'
import type {Quantity} from '../model/quantity.js'
import type {Statement} from '../model/report.js'
import {offsetIn, type Text} from '../model/text.js'
import {measuredUnits, nearWords, noHedgeOfNumber, remainderWords, saysAverage} from '../wording/rough-figures.js'

/** A figure with words that make it inexact. */
export interface RoughFigure {
  readonly quantity: Quantity
  /** The figure with those words, as written: 「约40余人」「60张左右」. */
  readonly at: Text
  /** 余 or 多 right behind the number, without 万 or 千 between: 「68余条」; not 「14万余次」. */
  readonly remainder?: Hedge
  /** What says that the number is near to the true one. */
  readonly near?: Hedge
  /** Two words where one is enough, in the order of the text. */
  readonly pair?: readonly [Hedge, Hedge]
  /** The last digit of the number, without its magnitude, is 0. */
  readonly endsInZero: boolean
  /** Nobody would take the number for an exact one: a multiple of five, with 万, of something measured, a range, an average. */
  readonly isRound: boolean
}

/** The figures of the prose that 约, 余, 近, 左右 and the like go with, in the order of the text. */
export function findRoughFigures(statements: readonly Statement[]): readonly RoughFigure[] {
  return statements.flatMap(statement => statement.quantities.flatMap(quantity => readRoughFigure(quantity, statement) ?? []))
}

function readRoughFigure(quantity: Quantity, {text}: Statement): RoughFigure | undefined {
  const hedges = (quantity.hedges ?? []).filter(({word}) => !noHedgeOfNumber.has(word))
  const isSpoken = hedges.some(({word}) => word === quantity.raw)
  if (hedges.length === 0 || isSpoken) return undefined
  const start = Math.min(quantity.span.start, ...hedges.map(({span}) => span.start))
  const end = Math.max(quantity.span.end, ...hedges.map(({span}) => span.end))
  const from = offsetIn(text, start)
  const remainder = hedges.find(
    hedge => remainderWords.has(hedge.word) && hedge.side === 'inside' && isRightBehindNumber(hedge, quantity, text)
  )
  const near = hedges.find(({word}) => nearWords.has(word))
  const [first, second] = hedges.filter(({side, word}) => side !== 'inside' || remainderWords.has(word))
  return {
    quantity,
    at: text.slice(from, from + (end - start)),
    ...(remainder ? {remainder} : {}),
    ...(near ? {near} : {}),
    ...(first && second ? {pair: [first, second]} : {}),
    endsInZero: /0$/.test(quantity.decimal) || quantity.decimals > 0,
    isRound: isRound(quantity) || saysAverage.test(clauseBefore(text.value, from))
  }
}

/** 「68余」「十二多」; not 「14万余」, whose 余 is of the 万. */
function isRightBehindNumber({span}: Hedge, quantity: Quantity, text: Text): boolean {
  const before = text.value.slice(offsetIn(text, quantity.span.start), offsetIn(text, span.start)).trimEnd()
  return quantity.magnitude === 0 || !/[万亿千百]$/.test(before)
}

function isRound({value, decimals, magnitude, unit, upper}: Quantity): boolean {
  return value < 10 || value % 5 === 0 || decimals > 0 || magnitude > 0 || upper !== undefined || measuredUnits.has(unit ?? '')
}

/** What stands between a place and the last comma before it. */
function clauseBefore(value: string, at: number): string {
  return /[^，；。：]*$/.exec(value.slice(Math.max(0, at - 30), at))?.[0] ?? ''
}
