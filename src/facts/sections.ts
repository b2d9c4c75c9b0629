import type {Edition, SectionKey, SectionSpec} from '../editions/edition.js'
import type {Report, Section} from '../model/report.js'
import {editDistance, fold} from './normalise.js'

/** A section of the highest level, and which section of the edition it is. */
export interface BoundSection {
  readonly section: Section
  /** Absent where the edition has no such section. */
  readonly spec?: SectionSpec
  /**
   * How its title was recognised: in the form's words or an accepted wording, but for one to three characters, by its number
   * and neighbours alone, or not at all. A second section of the same name is `repeated`.
   */
  readonly match: 'exact' | 'alias' | 'near' | 'position' | 'repeated' | 'unknown'
}

/** Lays the edition's sections over the report's headings. */
export function bindSections(report: Report, edition: Edition): readonly BoundSection[] {
  const taken = new Set<SectionKey>()
  const byTitle = report.sections.map((section): BoundSection => {
    const found = matchTitle(section.title.value, edition.sections)
    if (!found) return {section, match: 'unknown'}
    if (taken.has(found.spec.key)) return {section, spec: found.spec, match: 'repeated'}
    taken.add(found.spec.key)
    return {section, ...found}
  })
  return byTitle.map((bound, index) => {
    const spec = bound.match === 'unknown' ? specByPosition(byTitle, index, edition, taken) : undefined
    if (!spec) return bound
    taken.add(spec.key)
    return {section: bound.section, spec, match: 'position'}
  })
}

/** The section of an edition that a title names. */
export function matchTitle(
  title: string,
  specs: readonly SectionSpec[]
): {readonly spec: SectionSpec; readonly match: 'exact' | 'alias' | 'near'} | undefined {
  const folded = fold(title)
  if (folded.length < 3) return undefined
  for (const spec of specs) if (fold(spec.title) === folded) return {spec, match: 'exact'}
  for (const spec of specs) if (spec.aliases.some(alias => fold(alias) === folded)) return {spec, match: 'alias'}
  let nearest: SectionSpec | undefined
  let least = Number.POSITIVE_INFINITY
  for (const spec of specs) {
    for (const wording of [spec.title, ...spec.aliases].map(fold)) {
      const limit = tolerance(wording)
      const distance = editDistance(folded, wording, limit)
      if (distance > limit || distance >= least) continue
      least = distance
      nearest = spec
    }
  }
  return nearest && {spec: nearest, match: 'near'}
}

/** Short titles differ in a few characters from quite other titles (总体情况, 基本情况), long ones do not. */
function tolerance(wording: string): number {
  return Math.min(3, Math.max(1, Math.floor(wording.length / 4)))
}

/** A heading of unknown name is taken for the missing section whose number it carries, between the right neighbours. */
function specByPosition(
  bound: readonly BoundSection[],
  index: number,
  edition: Edition,
  taken: ReadonlySet<SectionKey>
): SectionSpec | undefined {
  const ordinal = bound[index]?.section.marker?.ordinal
  const spec = edition.sections.find(candidate => candidate.ordinal === ordinal && !taken.has(candidate.key))
  if (!spec) return undefined
  const before = bound.slice(0, index).findLast(({match}) => match !== 'unknown')?.spec
  const after = bound.slice(index + 1).find(({match}) => match !== 'unknown')?.spec
  const isBetween = (!before || before.ordinal < spec.ordinal) && (!after || after.ordinal > spec.ordinal)
  return isBetween && (before || after) ? spec : undefined
}
