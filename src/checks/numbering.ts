import type {BoundSection} from '../facts/sections.js'
import type {Marker} from '../model/report.js'
import {isNamed, type Outline} from './headings.js'

/** A heading whose number does not follow from the one before it. */
export interface NumberSlip {
  readonly bound: BoundSection
  readonly marker: Marker
  /** The number it should carry. */
  readonly expected: number
  /** The numbered heading before it. */
  readonly before?: BoundSection
}

/** Headings and numbers that together make the numbering run from one on. */
export interface Renumbering {
  readonly marker: Marker
  readonly ordinal: number
}

/**
 * Finds numbers that do not count on; one slip for each break, not for each heading behind it.
 *
 * A missing section may leave a gap or not, a heading without number may be counted or not, and one out of place carries the
 * number of its place or of its name: none of these is a slip.
 */
export function findNumberSlips({sections, missing, misplaced}: Outline): readonly NumberSlip[] {
  const moved = new Set(misplaced)
  const elsewhere = misplaced.flatMap(({spec}) => spec ?? [])
  const slips: NumberSlip[] = []
  let before: BoundSection | undefined
  let next: readonly number[] = [1]
  let uncounted = 0
  let lastOrdinal = 0
  for (const bound of sections) {
    const {marker} = bound.section
    if (moved.has(bound) || !marker) {
      uncounted++
      continue
    }
    const own = isNamed(bound) ? bound.spec.ordinal : undefined
    const absent = [...missing, ...elsewhere].filter(({ordinal}) => ordinal > lastOrdinal && ordinal < (own ?? lastOrdinal))
    const gaps = uncounted + absent.length
    const fits = next.some(least => least <= marker.ordinal && marker.ordinal <= least + gaps)
    const expected = next[0] ?? 1
    if (!fits) slips.push({bound, marker, expected, ...(before ? {before} : {})})
    // behind a slip the numbers may go on from it, or as if it had not been
    next = fits ? [marker.ordinal + 1] : [expected + 1, marker.ordinal + 1]
    before = bound
    uncounted = 0
    lastOrdinal = own ?? lastOrdinal
  }
  return slips
}

/** The changes that number all headings in turn, from one heading on; none where a section is missing, misplaced or without number. */
export function renumber({sections, missing, misplaced, restarts}: Outline, from: BoundSection): readonly Renumbering[] {
  if (missing.length + misplaced.length + restarts.length > 0 || sections.some(({section}) => !section.marker)) return []
  return sections.flatMap(({section: {marker}}, index) =>
    marker && index >= sections.indexOf(from) && marker.ordinal !== index + 1 ? [{marker, ordinal: index + 1}] : []
  )
}
