import {renumber} from '../src/checks/renumber.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {Series, SeriesSlip} from '../src/facts/series.js'
import {writeMarker} from '../src/model/marker.js'

/** Whether sub-headings and items count on from one, without a gap and without a number twice. */
export default defineRule({
  id: 'heading-number',
  group: 'structure',
  title: {
    zh: '同级标题序号和“一是、二是”应当连续，不得跳号、重号',
    en: 'Sub-headings and items such as 一是, 二是 must be numbered in turn, none skipped and none twice'
  },
  description: {
    zh: '各部分之内的“（一）”“1.”等标题和段落，以及“一是、二是”“第一，第二，”，按同一写法逐组核对；换了上级标题重新编号的，一项之内另列“一是、二是”的，另算一组。空出的序号就在前后文字里、只是没有另起一行的，不报。只有“一是”没有“二是”的，只作提示。一级标题由 section-order 核对；没有逐格认出的表格旁边的序号可能是表格的行，不核对。',
    en: 'Headings and paragraphs below each section, and 一是、二是 or 第一，第二， within paragraphs, are followed in each manner of numbering; a count that begins anew is another list, and so is one within an item. A number that stands in the words between, only not on a line of its own, is not missing. A single 一是 is a hint. The sections themselves are section-order’s; numbers beside a table that was not read cell by cell may be its rows and are left alone.'
  },
  basis: [{kind: 'convention', reason: {zh: '同级序号按顺序连续编排', en: 'what is numbered is numbered in turn'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    skipped: {
      zh: ({words, raw, before, expected}: Numbers) =>
        `“${words}”的序号是“${raw}”，前一项是“${before}”，接着应当是“${expected}”，序号跳过了。请核对是漏了内容还是编错了号`,
      en: ({words, raw, before, expected}: Numbers) =>
        `“${words}” is numbered ${raw} and stands behind “${before}”, where ${expected} should follow; see whether an item is missing or misnumbered`
    },
    'not-rising': {
      zh: ({words, raw, before, expected}: Numbers) =>
        `“${words}”的序号是“${raw}”，前一项是“${before}”，接着应当是“${expected}”，序号没有递增`,
      en: ({words, raw, before, expected}: Numbers) =>
        `“${words}” is numbered ${raw} and stands behind “${before}”, where ${expected} should follow; the numbers do not rise`
    },
    'not-from-one': {
      zh: ({words, raw, expected}: Omit<Numbers, 'before'>) =>
        `“${words}”的序号是“${raw}”，前面没有“${expected}”。请核对是漏了内容还是编错了号`,
      en: ({words, raw, expected}: Omit<Numbers, 'before'>) =>
        `“${words}” is numbered ${raw}, but no ${expected} stands before it; see whether an item is missing or misnumbered`
    },
    lone: {
      zh: ({words}: {words: string}) => `“${words}”之后没有“二是”。只有一项的，不必编号；还有其他项的，请补上`,
      en: ({words}: {words: string}) => `no 二是 follows “${words}”; a single item needs no number, and further ones should be added`
    }
  },
  *targets({facts}): Iterable<Target> {
    for (const series of facts.series) {
      if (series.kind === 'within') continue
      if (series.isLone) yield {kind: 'lone', series}
      else if (series.slips.length === 0) {
        if (series.items.length > 1) yield {kind: 'fits'}
      } else for (const slip of series.slips) yield {kind: 'slip', slip, series}
    }
  },
  expect(target) {
    switch (target.kind) {
      case 'fits':
        return passed
      case 'lone': {
        const [item] = target.series.items
        if (!item) return passed
        return {outcome: 'failed', message: 'lone', data: {words: item.words.value}, at: item.words, severity: 'info'}
      }
      case 'slip':
        return judge(target.slip, target.series)
    }
  }
})

interface Numbers {
  readonly words: string
  readonly raw: string
  readonly before: string
  readonly expected: string
}

type Target =
  | {readonly kind: 'fits'}
  | {readonly kind: 'lone'; readonly series: Series}
  | {readonly kind: 'slip'; readonly slip: SeriesSlip; readonly series: Series}

function judge({item, expected, before}: SeriesSlip, series: Series) {
  const data = {words: item.words.value, raw: item.raw, expected: writeMarker(item, expected)}
  const changes = renumber(series, item)
  const fix: FixOffer = {
    title: {zh: '从这里起依次编号', en: 'Number the items in turn from here'},
    edits: changes.map(({marker, raw}) => ({at: marker, newText: raw})),
    applicability: 'unsafe'
  }
  const failed = {outcome: 'failed', at: item.words, suggestions: changes.length > 0 ? [fix] : []} as const
  if (!before) return {...failed, message: 'not-from-one', data} as const
  return {
    ...failed,
    message: item.ordinal > expected ? 'skipped' : 'not-rising',
    data: {...data, before: before.words.value},
    related: [{at: before.words, message: {zh: '前一项', en: 'the item before'}}]
  } as const
}
