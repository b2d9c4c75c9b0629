import type {Context} from '../engine/rule.js'
import type {Composition, ListedName, StatedCount} from '../facts/composition.js'
import type {BoundSection} from '../facts/sections.js'
import type {Section} from '../model/report.js'
import {isNamed, type Outline, readOutline} from './headings.js'
import {findMisplaced} from './order.js'

/** The number of parts that an introduction states, held against the names it lists and the sections there are. */
export interface Count {
  readonly stated: StatedCount
  /** How many names are listed; absent where the list breaks off, or where a name in it may be none. */
  readonly listed?: number
  /** How many sections there are, those counted that are missing. */
  readonly headings: number
  readonly agreesWithList: boolean
  readonly agreesWithHeadings: boolean
}

/** Compares the stated number of parts; nothing where none is stated. */
export function compareCount(context: Pick<Context, 'facts' | 'edition'>): Count | undefined {
  const {composition} = context.facts
  if (!composition?.count) return undefined
  const outline = readOutline(context)
  const stated = composition.count
  const appendices = composition.names.filter(({isAppendix}) => isAppendix).length
  const listed = countNames(composition)
  // a section whose number begins again is section-order's, and a section all the same
  const restarted = outline.restarts.flat().filter(isNamed).length
  const headings = outline.sections.length + outline.missing.length + restarted
  const repeated = outline.sections.filter(({match}) => match === 'repeated').length
  // 附件 may be counted as a part, and a list of the sections there are may leave out the one that is missing
  const extra = composition.hasAppendix ? Math.max(1, appendices) : 0
  return {
    stated,
    ...(listed === undefined ? {} : {listed}),
    headings: headings - repeated,
    agreesWithList: listed === undefined || isBetween(stated.value, listed - appendices, listed + (appendices > 0 ? 0 : extra)),
    agreesWithHeadings: isBetween(stated.value, outline.sections.length - repeated, headings + extra)
  }
}

/** A name listed or a section left out, and how the introduction's list and the headings differ there. */
export type ListItem =
  | {readonly kind: 'agrees'; readonly name: ListedName}
  | {readonly kind: 'apart'; readonly name: ListedName; readonly section: Section}
  | {readonly kind: 'extra'; readonly name: ListedName}
  | {readonly kind: 'twice'; readonly name: ListedName; readonly first: ListedName}
  | {readonly kind: 'disordered'; readonly name: ListedName; readonly section: Section}
  | {readonly kind: 'left-out'; readonly section: Section; readonly behind?: ListedName; readonly isLastOfOpenList: boolean}

/** Compares the names that an introduction lists with the headings, one item for each name and each section left out. */
export function compareList(context: Pick<Context, 'facts' | 'edition'>): readonly ListItem[] {
  const {composition} = context.facts
  const names = composition?.names.filter(({isAppendix}) => !isAppendix) ?? []
  if (!composition || names.length < fewestNames) return []
  const outline = readOutline(context)
  const pairs = pairUp(names, outline)
  const disordered = findDisordered(names, pairs, outline)
  const count = compareCount(context)
  // a wrong number that follows from a name too few or too many is intro-section-count's
  const isCounted = count !== undefined && !(count.agreesWithList && count.agreesWithHeadings)
  const items = names.map((name): ListItem => {
    const first = names.find(other => isSameName(other, name))
    if (first && first !== name) return {kind: 'twice', name, first}
    const bound = pairs.get(name)
    if (!bound) return name.key || name.section || isCounted ? {kind: 'agrees', name} : {kind: 'extra', name}
    if (disordered.has(name)) return {kind: 'disordered', name, section: bound.section}
    return isApart(name, bound) ? {kind: 'apart', name, section: bound.section} : {kind: 'agrees', name}
  })
  return isCounted ? items : [...items, ...findLeftOut(composition, names, pairs, outline)]
}

/** One name is no list: 「包括总体情况等」. */
const fewestNames = 2

function countNames({names, isOpen}: Composition): number | undefined {
  const isSure = names.every(({key, section, isAppendix}) => key || section || isAppendix)
  return isOpen || !isSure || names.length < fewestNames ? undefined : names.length
}

function isBetween(value: number, least: number, most: number): boolean {
  return least <= value && value <= most
}

function isSameName(one: ListedName, other: ListedName): boolean {
  if (one.section || other.section) return one.section === other.section
  return one.key === undefined ? one.at.value === other.at.value : one.key === other.key
}

/** Names with the sections they mean; a name and a heading that are left over between the same neighbours mean each other. */
function pairUp(names: readonly ListedName[], {sections}: Outline): ReadonlyMap<ListedName, BoundSection> {
  const pairs = new Map<ListedName, BoundSection>()
  for (const name of names) {
    const bound = sections.find(({section}) => section === name.section)
    if (bound) pairs.set(name, bound)
  }
  const taken = new Set(pairs.values())
  for (const [index, name] of names.entries()) {
    if (name.key || pairs.has(name)) continue
    const before = names.slice(0, index).findLast(other => pairs.has(other))
    const at = before ? sections.indexOf(pairs.get(before) as BoundSection) + 1 : 0
    const bound = sections[at]
    if (!bound || taken.has(bound)) continue
    taken.add(bound)
    pairs.set(name, bound)
  }
  return pairs
}

/** Names out of the order of the headings; a list in the form's order is right where the headings are not. */
function findDisordered(
  names: readonly ListedName[],
  pairs: ReadonlyMap<ListedName, BoundSection>,
  {sections, misplaced}: Outline
): ReadonlySet<ListedName> {
  const paired = names.filter((name, index) => pairs.has(name) && !names.slice(0, index).some(other => isSameName(other, name)))
  const place = new Map(sections.map((bound, index) => [bound, index]))
  const indexOf = (name: ListedName) => place.get(pairs.get(name) as BoundSection) ?? 0
  const found = findMisplaced(paired, indexOf)
  const isFormOrder = misplaced.length > 0 && findMisplaced(paired, name => pairs.get(name)?.spec?.ordinal ?? 0).length === 0
  return new Set(isFormOrder ? [] : found)
}

/** Whether a name and its heading are worded differently; a garbled heading or name is section-title's. */
function isApart(name: ListedName, {match}: BoundSection): boolean {
  if (name.isWordedAlike || name.nearTo !== undefined) return false
  return !(name.key && (match === 'near' || match === 'position'))
}

function findLeftOut(
  {isOpen}: Composition,
  names: readonly ListedName[],
  pairs: ReadonlyMap<ListedName, BoundSection>,
  {sections}: Outline
): readonly ListItem[] {
  const listed = new Set(pairs.values())
  const leftOut = sections.filter(bound => !listed.has(bound) && isNamed(bound))
  const isLastOnly = isOpen && leftOut.length === 1 && leftOut[0] === sections.at(-1)
  if (isOpen && !isLastOnly) return []
  return leftOut.map(({section}): ListItem => {
    const at = sections.findIndex(bound => bound.section === section)
    const behind = names.findLast(name => {
      const bound = pairs.get(name)
      return bound !== undefined && sections.indexOf(bound) < at
    })
    return {kind: 'left-out', section, isLastOfOpenList: isLastOnly, ...(behind ? {behind} : {})}
  })
}
