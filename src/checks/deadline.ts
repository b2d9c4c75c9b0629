import {type Day, daysBetween} from '../model/calendar.js'
import type {Organ} from '../model/organ.js'
import {traitsOf} from '../model/organ-traits.js'

/** The last day on which a report may be published. */
export interface Deadline {
  readonly day: Day
  /** Who it holds for. `everybody`: before 2019. `custom`: towns and subdistricts, which the regulation does not name. */
  readonly by: 'department' | 'government' | 'everybody' | 'custom' | 'unknown'
  /** An earlier day, where the organ may be reporting for itself rather than for its government. */
  readonly orEarlier?: Day
}

/** The deadline for a report on a year; nothing where the organ is none that must report. */
export function deadlineOf(year: number, organ: Organ | undefined): Deadline | undefined {
  const march: Day = {year: year + 1, month: 3, day: 31}
  const january: Day = {year: year + 1, month: 1, day: 31}
  if (organ && !traitsOf(organ).isAdministrative) return undefined
  if (year < firstOfRegulation) return {day: march, by: 'everybody'}
  if (!organ || (organ.level === 'unknown' && organ.kind !== 'subdistrict')) return {day: march, by: 'unknown'}
  if (organ.level === 'township' || organ.kind === 'subdistrict') return {day: january, by: 'custom'}
  if (organ.kind === 'government') return {day: march, by: 'government'}
  // an office or the board of a zone may report for itself or for a whole region
  return traitsOf(organ).scope === 'either' ? {day: march, by: 'government', orEarlier: january} : {day: january, by: 'department'}
}

/** The first year whose report fell under the regulation of 2019. */
const firstOfRegulation = 2019

/** How many days a publication is late; none or fewer where it is in time. */
export function daysLate(published: Day, {day}: Pick<Deadline, 'day'>): number {
  return daysBetween(day, published)
}
