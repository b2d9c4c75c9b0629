import {mayCompileFor} from '../facts/introduction.js'
import type {Organ} from '../model/organ.js'
import {traitsOf} from '../model/organ-traits.js'

/** Whether a report of an organ may be on a whole region. */
export function isOfRegion(organ: Organ): boolean {
  return traitsOf(organ).scope !== 'organ'
}

/** Whether an organ that reports on itself may yet gather from a region: it may compile the region's report, or have units of its own everywhere. */
export function mayCompileForRegion(organ: Organ): boolean {
  return organ.level === 'unknown' || traitsOf(organ).isVertical || mayCompileFor(organ.name)
}
