import {editDistance} from '../edit-distance.js'
import type {Edition, SectionKey, SectionSpec} from '../editions/edition.js'
import {narrative} from '../editions/narrative.js'
import {rankOf} from '../model/marker.js'
import type {Report, Section} from '../model/report.js'
import {behindTitle} from '../wording/leftovers.js'
import {fold} from './normalise.js'

/** A section of the highest level, and which section of the edition it is. */
export interface BoundSection {
  readonly section: Section
  /** Absent where the edition has no such section. */
  readonly spec?: SectionSpec
  /**
   * How its title was recognised: in the form's words or an accepted wording, but for one to three characters, by its number
   * and neighbours alone, or not at all. A second section of the same name is `repeated`; a row of a table that lost its
   * figures and stands there like a heading is a `row`.
   */
  readonly match: 'exact' | 'alias' | 'near' | 'position' | 'repeated' | 'row' | 'unknown'
}

/** Lays the edition's sections over the report's headings; a title in the form's words has its section before one that only comes near. */
export function bindSections(report: Report, edition: Edition): readonly BoundSection[] {
  const found = report.sections.map(section => matchTitle(section.title.value, edition.sections))
  const sure = new Set(found.flatMap(match => (match && match.match !== 'near' ? [match.spec.key] : [])))
  const taken = new Set<SectionKey>()
  const byTitle = report.sections.map((section, index): BoundSection => {
    const match = found[index]
    if (!match) return {section, match: isTableRow(section) ? 'row' : 'unknown'}
    const isSecond = taken.has(match.spec.key) || (match.match === 'near' && sure.has(match.spec.key))
    if (isSecond) return {section, spec: match.spec, match: 'repeated'}
    taken.add(match.spec.key)
    return {section, ...match}
  })
  const neighbours = neighboursOf(byTitle)
  const rank = Math.min(...byTitle.flatMap(({section, spec}) => (spec && section.marker ? [rankOf(section.marker.style)] : [])))
  return byTitle.map((bound, index) => {
    // 「（一）强化组织领导」 whose 「一、」 is lost is a sub-heading still
    const isTop = !bound.section.marker || rankOf(bound.section.marker.style) <= rank
    const isOpen = bound.match === 'unknown' && isTop && !isOfOlderForm(bound.section)
    const spec = isOpen ? specByPosition(bound.section, neighbours[index], edition, taken) : undefined
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
  // what the template says to its writer is no part of the name
  const folded = fold(title.replace(behindTitle, ''))
  if (folded.length < 3) return undefined
  const wordings = specs.flatMap(wordingsOf)
  const same = wordings.find(wording => wording.isTitle && wording.folded === folded) ?? wordings.find(wording => wording.folded === folded)
  if (same) return {spec: same.spec, match: same.isTitle ? 'exact' : 'alias'}
  let nearest: SectionSpec | undefined
  let least = Number.POSITIVE_INFINITY
  for (const wording of wordings) {
    const limit = Math.min(tolerance(wording.folded), least - 1)
    const distance = editDistance(folded, wording.folded, limit)
    if (distance > limit) continue
    least = distance
    nearest = wording.spec
  }
  return nearest && {spec: nearest, match: 'near'}
}

interface Wording {
  readonly spec: SectionSpec
  readonly folded: string
  /** The form's own words, not an alias. */
  readonly isTitle: boolean
}

function wordingsOf(spec: SectionSpec): readonly Wording[] {
  const known = wordingsBySpec.get(spec)
  if (known) return known
  const wordings = [spec.title, ...spec.aliases].map((wording, index) => ({spec, folded: fold(wording), isTitle: index === 0}))
  wordingsBySpec.set(spec, wordings)
  return wordings
}

const wordingsBySpec = new WeakMap<SectionSpec, readonly Wording[]>()

/** Short titles differ in a few characters from quite other titles (总体情况, 基本情况), long ones do not. */
function tolerance(wording: string): number {
  return Math.min(3, Math.max(1, Math.floor(wording.length / 4)))
}

/** Whether a heading is a row of the table of requests: 「四、结转下年度继续办理」. */
function isTableRow({title}: Section): boolean {
  const folded = fold(title.value)
  return rowLabels.some(label => folded.startsWith(label))
}

// 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，附件，第三部分：表中以一、二、三、四、编号的各行
const rowLabels = ['本年新收政府信息公开申请', '上年结转政府信息公开申请', '本年度办理结果', '结转下年度继续办理']

/** A section of the time before the national form is none of the form's, whatever its number: 「四、收费及减免情况」. */
function isOfOlderForm({title}: Section): boolean {
  const written = title.value.replace(/\s+/g, '')
  return narrative.titleWords.some(words => written.includes(words))
}

/** The named sections before and behind a heading, and how many headings of unknown name stand between those two. */
interface Neighbours {
  readonly before?: SectionSpec
  readonly after?: SectionSpec
  readonly unknown: number
}

function neighboursOf(bound: readonly BoundSection[]): readonly Neighbours[] {
  const neighbours: Neighbours[] = []
  let before: SectionSpec | undefined
  let between: BoundSection[] = []
  const close = (after: SectionSpec | undefined) => {
    const unknown = between.filter(({match}) => match === 'unknown').length
    for (const _ of between) neighbours.push({unknown, ...(before ? {before} : {}), ...(after ? {after} : {})})
    between = []
  }
  for (const item of bound) {
    if (!item.spec || item.match === 'repeated') {
      between.push(item)
      continue
    }
    close(item.spec)
    neighbours.push({unknown: 0})
    before = item.spec
  }
  close(undefined)
  return neighbours
}

/**
 * A heading of unknown name is taken for the missing section whose number it carries, between the right neighbours; or for
 * the only section missing between them, where it is the only such heading.
 */
function specByPosition(
  {marker}: Section,
  neighbours: Neighbours | undefined,
  edition: Edition,
  taken: ReadonlySet<SectionKey>
): SectionSpec | undefined {
  if (!neighbours) return undefined
  const {before, after, unknown} = neighbours
  if (!before && !after) return undefined
  const open = edition.sections.filter(
    spec => !taken.has(spec.key) && (!before || before.ordinal < spec.ordinal) && (!after || after.ordinal > spec.ordinal)
  )
  const numbered = open.find(spec => spec.ordinal === marker?.ordinal)
  if (numbered || !before || !after) return numbered
  return open.length === 1 && unknown === 1 ? open[0] : undefined
}
