import type {Quantity} from '../model/quantity.js'

/** Whether two figures are the same at the coarser of their printed precisions: 19.8万 and 198000. */
export function isAtOnePrecision(one: Quantity, other: Quantity): boolean {
  return Math.abs(one.value - other.value) < Math.max(stepOf(one), stepOf(other)) * 0.999
}

/** What one unit of the last printed digit is worth. */
function stepOf({magnitude, decimals}: Quantity): number {
  return 10 ** (magnitude - decimals)
}
