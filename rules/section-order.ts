import {headingOf, isNamed, type Outline, readOutline} from '../src/checks/headings.js'
import {findNumberSlips, type NumberSlip} from '../src/checks/numbering.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {BoundSection} from '../src/facts/sections.js'
import {printedForm} from '../src/law.js'
import {writeMarker} from '../src/model/marker.js'

/** Whether the sections stand in the order of the form and count from 一、 on. */
export default defineRule({
  id: 'section-order',
  group: 'structure',
  title: {
    zh: '各部分应当按规定顺序排列，序号应当从“一”起连续递增',
    en: 'Sections must stand in the order of the form, and their numbers must run on from one'
  },
  description: {
    zh: '先看各部分的先后，只指出需要移动的部分；再看一级标题的序号，一处跳号、重号只指出一次，不逐个指出后面的标题。中途又从“一”编起的，指出一次。缺少的部分由 section-missing 报告，序号空出或者顺延都不算问题；没有序号的标题、表格里的“一、”“二、”不算。',
    en: 'Of sections out of order only those are named that must move; of numbers, each break once and not every heading behind it; a count that begins again at 一、, once. What is missing is left to section-missing, whether its number is left free or not. Headings without number and rows of tables do not count.'
  },
  basis: printedForm,
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    'too-late': {
      zh: ({heading, other}: Pair) => `“${heading}”排在“${other}”之后，按格式应当排在它前面`,
      en: ({heading, other}: Pair) => `“${heading}” stands after “${other}”; in the form it comes before`
    },
    'too-early': {
      zh: ({heading, other}: Pair) => `“${heading}”排在“${other}”之前，按格式应当排在它后面`,
      en: ({heading, other}: Pair) => `“${heading}” stands before “${other}”; in the form it comes after`
    },
    skipped: {
      zh: ({heading, number, expected}: Numbers) => `“${heading}”的序号是“${number}”，接前一部分应当是“${expected}”，序号跳过了`,
      en: ({heading, number, expected}: Numbers) =>
        `“${heading}” is numbered ${number}, but ${expected} follows the section before; a number is skipped`
    },
    'not-rising': {
      zh: ({heading, number, expected}: Numbers) => `“${heading}”的序号是“${number}”，接前一部分应当是“${expected}”，序号没有递增`,
      en: ({heading, number, expected}: Numbers) =>
        `“${heading}” is numbered ${number}, but ${expected} follows the section before; the numbers do not rise`
    },
    restarted: {
      zh: ({heading, before}: {heading: string; before: string}) =>
        `“${heading}”在“${before}”之后又从头编号。下一层标题应当用“（一）”，另一份文件的内容应当移出`,
      en: ({heading, before}: {heading: string; before: string}) =>
        `“${heading}” begins the count again behind “${before}”; number sub-headings （一）, and take out what belongs to another paper`
    }
  },
  *targets({facts, edition}): Iterable<Target> {
    if (facts.sections.filter(isNamed).length < fewestSections) return
    const outline = readOutline({facts, edition})
    const slips = new Map(findNumberSlips(outline).map(slip => [slip.bound, slip]))
    for (const bound of outline.sections) {
      const slip = slips.get(bound)
      if (outline.misplaced.includes(bound)) yield {kind: 'misplaced', bound, outline}
      else if (slip) yield {kind: 'number', slip}
      else yield {kind: 'fits'}
    }
    for (const [first] of outline.restarts) if (first) yield {kind: 'restart', bound: first}
  },
  expect(target, {facts}) {
    if (target.kind === 'fits') return passed
    if (target.kind === 'misplaced') return judgePlace(target.bound, target.outline)
    if (target.kind === 'number') return judgeNumber(target.slip)
    const {section} = target.bound
    const before = facts.sections[facts.sections.indexOf(target.bound) - 1]?.section.heading
    return {
      outcome: 'failed',
      message: 'restarted',
      data: {heading: section.heading.value, before: before?.value ?? ''},
      at: section.heading
    }
  }
})

interface Pair {
  readonly heading: string
  readonly other: string
}

interface Numbers {
  readonly heading: string
  readonly number: string
  readonly expected: string
}

type Target =
  | {readonly kind: 'fits'}
  | {readonly kind: 'misplaced'; readonly bound: BoundSection; readonly outline: Outline}
  | {readonly kind: 'number'; readonly slip: NumberSlip}
  | {readonly kind: 'restart'; readonly bound: BoundSection}

/** A single section has no order. */
const fewestSections = 2

function judgePlace(bound: BoundSection, {sections, misplaced}: Outline) {
  const {heading} = bound.section
  const ordinal = bound.spec?.ordinal ?? 0
  const kept = sections.filter(isNamed).filter(other => !misplaced.includes(other))
  const at = sections.indexOf(bound)
  const above = kept.find(other => sections.indexOf(other) < at && other.spec.ordinal > ordinal)
  const below = kept.findLast(other => sections.indexOf(other) > at && other.spec.ordinal < ordinal)
  const other = above ?? below
  if (!other) return passed
  return {
    outcome: 'failed',
    message: above ? 'too-late' : 'too-early',
    data: {heading: heading.value, other: other.section.heading.value},
    at: heading,
    related: [
      {at: other.section.heading, message: {zh: `格式中为“${headingOf(other.spec)}”`, en: `in the form “${headingOf(other.spec)}”`}}
    ]
  } as const
}

function judgeNumber({bound, marker, expected, before, changes}: NumberSlip) {
  const fix: FixOffer = {
    title: {zh: '从这里起依次编号', en: 'Number the headings in turn from here'},
    edits: changes.map(({marker: at, ordinal}) => ({at, newText: writeMarker(at, ordinal)})),
    applicability: 'unsafe'
  }
  return {
    outcome: 'failed',
    message: marker.ordinal > expected ? 'skipped' : 'not-rising',
    data: {heading: bound.section.heading.value, number: marker.raw, expected: writeMarker(marker, expected)},
    at: bound.section.heading,
    ...(before ? {related: [{at: before.section.heading, message: {zh: '前一部分', en: 'the section before'}}]} : {}),
    ...(changes.length > 0 ? {suggestions: [fix]} : {})
  } as const
}
