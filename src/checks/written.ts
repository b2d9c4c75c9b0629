import {Big} from 'big.js'

import type {Reading} from '../facts/prose/relation.js'

/** Figures added up as they are written: 「41条＋68条＝109条」. */
export function writtenSum(reading: Reading): string {
  const unit = reading[0]?.quantity.unit
  const isPlain = reading.every(({quantity}) => quantity.unit === unit && quantity.magnitude === 0)
  const sum = totalOf(reading)
  return `${reading.map(({quantity}) => quantity.raw.replace(/\s+/g, '')).join('＋')}＝${isPlain ? `${sum}${unit ?? ''}` : sum}`
}

/** The exact sum of a reading. */
export function totalOf(reading: Reading): string {
  return reading
    .reduce((sum, {quantity}) => sum.plus(new Big(quantity.decimal).times(new Big(10).pow(quantity.magnitude))), new Big(0))
    .toFixed()
}
