import {ofOwn, ofRegion} from '../../wording/relations.js'
import {haveSameUnit, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import type {Part} from './relation.js'

/** 「全市公安机关收办188件，市局机关收办47件」: what the organ itself did is part of what all did. */
export function readOwnShare({own}: Passage, taken: ReadonlySet<Mention>): readonly Part[] {
  return own.flatMap((part, index): readonly Part[] => {
    const whole = own[index - 1]
    if (!whole || taken.has(part) || !isCount(part) || !isCount(whole) || part.depth > 0 || part.action === undefined) return []
    const isOfOneThing = part.action === whole.action && part.object === whole.object && haveSameUnit(part.quantity, whole.quantity)
    if (!isOfOneThing || !ofRegion.test(whole.label) || !ofOwn.test(part.label) || ofRegion.test(part.label)) return []
    return part.quantity.value <= whole.quantity.value ? [{kind: 'part', part, wholes: [[whole]], marker: 'stage'}] : []
  })
}
