import {mayCompileFor} from '../facts/introduction.js'
import type {Organ} from '../model/organ.js'
import {traitsOf} from '../model/organ-traits.js'

/** Whether a report of an organ may be on a whole region. */
export function isOfRegion(organ: Organ): boolean {
  return traitsOf(organ).scope !== 'organ'
}

/** Whether an organ that reports on itself may yet be the one that compiles the region's report. */
export function mayCompileForRegion({name, level}: Organ): boolean {
  return level === 'unknown' || mayCompileFor(name)
}
