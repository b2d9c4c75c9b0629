import {type Dates, locateDates} from './date.js'
import {maskNames} from './mask.js'
import {findQuantities, type Quantity} from './quantity.js'
import type {Text} from './text.js'

/** The figures and dates of a text. What stands in quotation marks or titles is a name and holds neither. */
export function readFigures(text: Text): Dates & {readonly quantities: readonly Quantity[]} {
  const {dates, ranges, stretches} = locateDates(text, maskNames(text.value))
  return {quantities: findQuantities(text, stretches), dates, ranges}
}
