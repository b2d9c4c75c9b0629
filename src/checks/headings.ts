/**
 * What several rules share. The folder `checks` may not know any rule, reader or reporter, nor the data of an edition.
 */

import type {SectionSpec} from '../editions/edition.js'
import type {Context} from '../engine/rule.js'
import type {Facts} from '../facts/facts.js'
import type {BoundSection} from '../facts/sections.js'
import {rankOf, writeOrdinal} from '../model/marker.js'
import type {Section} from '../model/report.js'
import {findMisplaced} from './order.js'

/** The headings of the highest level, held against the edition. */
export interface Outline {
  /** Those that stand for a section each: no rows of tables, no numbering begun anew, no heading without number among numbered ones. */
  readonly sections: readonly BoundSection[]
  /** Sections of the edition that no heading names. */
  readonly missing: readonly SectionSpec[]
  /** Sections that must move for the others to stand in the edition's order. */
  readonly misplaced: readonly BoundSection[]
  /** Headings that begin again with 一、 behind others, each with those that go on from it. */
  readonly restarts: readonly (readonly BoundSection[])[]
}

/** A bound section that is one of the edition's, for the first time. */
export type NamedSection = BoundSection & {readonly spec: SectionSpec}

export function readOutline({facts, edition}: Pick<Context, 'facts' | 'edition'>): Outline {
  const runs = findRestarts(facts)
  const restarted = new Set(runs.flat())
  const named = facts.sections.filter(isNamed)
  const ranks = named.flatMap(({section}) => (section.marker ? [rankOf(section.marker.style)] : []))
  const rank = Math.min(...ranks)
  const isTop = (bound: BoundSection) =>
    bound.match !== 'row' && !restarted.has(bound) && (ranks.length === 0 || bound.match !== 'unknown' || hasRank(bound.section, rank))
  const keys = new Set(named.map(({spec}) => spec.key))
  return {
    sections: facts.sections.filter(isTop),
    missing: edition.sections.filter(({key}) => !keys.has(key)),
    misplaced: findMisplaced(named, ({spec}) => spec.ordinal),
    restarts: runs.filter(run => !isList(run))
  }
}

export function isNamed(bound: BoundSection): bound is NamedSection {
  return bound.spec !== undefined && bound.match !== 'repeated'
}

/** A section's heading as the edition has it: 「三、收到和处理政府信息公开申请情况」. */
export function headingOf({ordinal, title}: SectionSpec): string {
  return `${writeOrdinal(ordinal)}、${title}`
}

function hasRank({marker}: Section, rank: number): boolean {
  return marker !== undefined && rankOf(marker.style) === rank
}

/** Whether headings are the items of a list: 「一、未收取信息处理费。」 with nothing below it but the next item. */
function isList([first]: readonly BoundSection[]): boolean {
  if (!first || first.spec) return false
  const {marker, blocks} = first.section
  const [below] = blocks
  return below === undefined || (below.type === 'paragraph' && below.marker !== undefined && below.marker.style === marker?.style)
}

function findRestarts({sections}: Facts): readonly (readonly BoundSection[])[] {
  const numbered = sections.filter(({section, match}) => section.marker && match !== 'row')
  const restarts: BoundSection[][] = []
  let last = 0
  for (let index = 0; index < numbered.length; ) {
    const run = last > 0 ? runFrom(numbered, index, last) : []
    if (run.length > 0) restarts.push(run)
    else last = ordinalOf(numbered[index])
    index += Math.max(1, run.length)
  }
  return restarts
}

/** The headings that count from 一、 again, up to the one that goes on with the count before. */
function runFrom(numbered: readonly BoundSection[], index: number, last: number): BoundSection[] {
  const first = numbered[index]
  if (!first || ordinalOf(first) !== 1) return []
  // a known section begins nothing where the number is its own, or where the next heading does not follow it
  if (isNamed(first) && (first.spec.ordinal === 1 || ordinalOf(numbered[index + 1]) !== 2)) return []
  const run = [first]
  for (let at = index + 1; at < numbered.length; at++) {
    const next = numbered[at] as BoundSection
    const ordinal = ordinalOf(next)
    const goesOn = ordinal === last + 1 && (isNamed(next) || ordinal !== ordinalOf(run.at(-1)) + 1)
    if (goesOn || ordinal <= ordinalOf(run.at(-1))) break
    run.push(next)
  }
  return run
}

function ordinalOf(bound: BoundSection | undefined): number {
  return bound?.section.marker?.ordinal ?? 0
}
