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
  /** What would have to change, up to the next slip, for the numbers to run on; empty where that cannot be told. */
  readonly changes: readonly {readonly marker: Marker; readonly ordinal: number}[]
}

/**
 * Finds numbers that do not count on; one slip for each break, not for each heading behind it.
 *
 * A missing section may leave a gap or not, a heading without number may be counted or not, and one out of place carries the
 * number of its place or of its name: none of these is a slip.
 */
export function findNumberSlips(outline: Outline): readonly NumberSlip[] {
  const {sections, missing, misplaced} = outline
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
    if (!fits) slips.push({bound, marker, expected, changes: [], ...(before ? {before} : {})})
    // behind a slip the numbers may go on from it, or as if it had not been
    next = fits ? [marker.ordinal + 1] : [expected + 1, marker.ordinal + 1]
    before = bound
    uncounted = 0
    lastOrdinal = own ?? lastOrdinal
  }
  return renumber(outline, slips)
}

/** The changes that would number the headings in turn, from a slip up to the next; none where a section is missing, misplaced or without number. */
function renumber({sections, missing, misplaced, restarts}: Outline, slips: readonly NumberSlip[]): readonly NumberSlip[] {
  const isPlain = missing.length + misplaced.length + restarts.length === 0 && sections.every(({section}) => section.marker)
  if (!isPlain) return slips
  const places = new Map(sections.map((bound, index) => [bound, index]))
  return slips.map((slip, index) => {
    const start = places.get(slip.bound) ?? 0
    const next = slips[index + 1]
    const end = next ? places.get(next.bound) : undefined
    const changes = sections.slice(start, end).flatMap(({section: {marker}}, offset) => {
      const ordinal = start + offset + 1
      return marker && marker.ordinal !== ordinal ? [{marker, ordinal}] : []
    })
    return {...slip, changes}
  })
}
