import {maskNames} from '../model/mask.js'
import {readNumeral} from '../model/numeral.js'
import type {Text} from '../model/text.js'
import {addsItems, announcesItems, leadsToItems, listBreaksOff} from '../wording/numbering.js'
import type {Series} from './series.js'

/** A number of items that a text announces, and the list right behind it. */
export interface StatedItems {
  readonly value: number
  /** 「三方面问题」 */
  readonly at: Text
  /** 「三」 */
  readonly numeral: Text
  readonly series: Series
}

/**
 * Finds lists whose number of items is said right before the first.
 *
 * A list that breaks off with 等, that goes on without numbers, whose numbers do not count on, or that stands in one paragraph
 * with another list is not counted: its items cannot be told for sure.
 */
export function readStatedItems(series: readonly Series[]): readonly StatedItems[] {
  return series.flatMap(list => {
    const {lead, tail, items, slips, isAmongLists} = list
    if (!lead || items.length < 2 || slips.length > 0 || isAmongLists) return []
    if (listBreaksOff.test(tail) || addsItems.test(tail)) return []
    const masked = maskNames(lead.value)
    const match = [...masked.matchAll(announcesItems)].at(-1)
    if (!match || !leadsToItems.test(masked.slice(match.index + match[0].length))) return []
    const written = match[1] ?? ''
    const value = /^\d+$/.test(written) ? Number(written) : written === '两' ? 2 : readNumeral(written)
    if (value === undefined || value < 2) return []
    const at = lead.slice(match.index, match.index + match[0].length)
    return [{value, at, numeral: lead.slice(match.index, match.index + written.length), series: list}]
  })
}
