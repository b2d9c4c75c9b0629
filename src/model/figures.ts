import {type Dates, findDates} from './date.js'
import {maskNames} from './mask.js'
import {findQuantities, type Quantity} from './quantity.js'
import {offsetIn, type Text} from './text.js'

/** The figures and dates of a text. What stands in quotation marks or titles is a name and holds neither. */
export function readFigures(text: Text): Dates & {readonly quantities: readonly Quantity[]} {
  const {dates, ranges} = findDates(text, maskNames(text.value))
  const taken = [...dates, ...ranges].map(({span, raw}) => {
    const start = offsetIn(text, span.start)
    return {start, end: start + raw.length}
  })
  return {quantities: findQuantities(text, taken), dates, ranges}
}
