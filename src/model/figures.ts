import {type Dates, locateDates} from './date.js'
import {maskNames} from './mask.js'
import {findQuantities, type Quantity} from './quantity.js'
import type {Text} from './text.js'

/** The figures and dates of a text. What stands in quotation marks or titles is a name and holds neither. */
export function readFigures(text: Text): Dates & {readonly quantities: readonly Quantity[]} {
  if (digitsAlone.test(text.value)) return {quantities: findQuantities(text), dates: [], ranges: []}
  const {dates, ranges, stretches} = locateDates(text, maskNames(text.value))
  return {quantities: findQuantities(text, stretches), dates, ranges}
}

/** 「12」, as most cells of a table are: no date can be in it, and none is sought; not 「12月」. */
const digitsAlone = /^\d{1,7}$/
