/**
 * Arithmetic of percentages.
 *
 * The folder `checks` holds what several rules share in judging; it may not know any rule or edition.
 */

import {Big} from 'big.js'

import type {Quantity} from '../model/quantity.js'

/**
 * Whether a percentage is the quotient of two figures as printed: rounded or cut off at its last digit.
 *
 * `|p − 100·part / base| < 10^−d`, with d the digits printed behind the point, in exact decimals.
 */
export function isPercentageOf(percentage: Quantity, part: number, base: number): boolean {
  if (base <= 0) return false
  const difference = new Big(percentage.decimal).times(base).minus(new Big(100).times(part)).abs()
  return difference.lt(new Big(base).times(new Big(10).pow(-percentage.decimals)))
}

/** The percentage that two figures give, rounded to so many digits behind the point. */
export function percentageOf(part: number, base: number, decimals: number): string {
  return `${new Big(100).times(part).div(base).toFixed(decimals)}%`
}
