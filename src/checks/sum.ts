import type {Reading} from '../facts/parts.js'

/** The sum of a reading, in the unit of its figures. */
export function sumOf(reading: Reading): number {
  return reading.reduce((sum, {quantity}) => sum + quantity.value, 0)
}
