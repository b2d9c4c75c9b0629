import type {Mention} from '../facts/mentions.js'
import type {Reading} from '../facts/parts.js'

/** The sum of a reading, in the unit of its figures. */
export function sumOf(reading: Reading): number {
  return reading.reduce((sum, {quantity}) => sum + quantity.value, 0)
}

/** A reading as it is written: 「16件」「16件＋2件」. */
export function writtenOf(reading: Reading): string {
  return reading.map(({quantity}) => quantity.raw).join('＋')
}

/** Whether a figure and those it is held against stand in one statement, so that no reader looks for them elsewhere. */
export function isWithinStatement({statement}: Mention, figures: Reading): boolean {
  return figures.every(figure => figure.statement === statement)
}
