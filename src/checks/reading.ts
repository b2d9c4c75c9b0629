import type {Mention} from '../facts/prose/mentions.js'
import type {Part, Partition, Reading, Relation} from '../facts/prose/relation.js'

export {isExact} from '../facts/prose/mentions.js'
export {sumOf} from '../facts/prose/relation.js'

/** A reading as it is written: 「16件」「16件＋2件」. */
export function writtenOf(reading: Reading): string {
  return reading.map(({quantity}) => quantity.raw).join('＋')
}

/** Whether a figure and those it is held against stand in one sentence, so that no reader looks for them elsewhere. */
export function isWithinSentence({sentence}: Mention, figures: Reading): boolean {
  return figures.every(figure => figure.sentence === sentence)
}

/** Every part that is told of a whole, those of whole lists too. */
export function partsOf(relations: readonly Relation[]): readonly Part[] {
  return relations.flatMap((relation): readonly Part[] => {
    if (relation.kind === 'part') return [relation]
    if (relation.kind !== 'partition') return []
    return relation.parts.map(part => ({kind: 'part', part, wholes: relation.wholes, marker: relation.marker}))
  })
}

/** Whether some part of a list is larger than its whole, so that the fault is that part's. */
export function hasPartAboveWhole({parts, wholes}: Partition): boolean {
  return parts.some(part => wholes.every(whole => part.quantity.value > whole.reduce((sum, {quantity}) => sum + quantity.value, 0)))
}
