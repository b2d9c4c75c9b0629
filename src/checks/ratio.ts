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

/** The exact sum of percentages. */
export function sumOfShares(shares: readonly Quantity[]): string {
  return shares.reduce((sum, {decimal}) => sum.plus(decimal), new Big(0)).toFixed()
}

/**
 * Whether shares make up 100 %, or several lists one after the other do, each share give or take one unit of its last digit.
 */
export function isWholeOfShares(shares: readonly Quantity[]): boolean {
  let sum = new Big(0)
  let tolerance = new Big(0)
  for (const {decimal, decimals} of shares) {
    sum = sum.plus(decimal)
    tolerance = tolerance.plus(new Big(10).pow(-decimals))
    const isWhole = sum.minus(100).abs().lt(tolerance)
    if (isWhole && sum.gt(0)) {
      sum = new Big(0)
      tolerance = new Big(0)
    }
  }
  return sum.eq(0)
}

/** Whether a percentage is the growth from one figure to another as printed, the direction apart. */
export function isGrowthOf(percentage: Quantity, from: number, to: number): boolean {
  return isPercentageOf(percentage, Math.abs(to - from), from)
}
