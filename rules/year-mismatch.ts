import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {SpokenYear} from '../src/facts/years.js'

/** Whether the work that is told of is that of the year reported on. */
export default defineRule({
  id: 'year-mismatch',
  group: 'period',
  title: {zh: '叙述本年度工作不得沿用其他年度', en: 'What is told as the year’s work must be told of the year reported on'},
  description: {
    zh: '总体情况、存在的问题及改进情况、其他事项三部分里，以“2023年，……”“截至2023年12月31日，……”开头叙述工作的句子，年份应当是报告年度，否则多半是从往年的报告里沿用下来的。下一年的打算、预算决算规划要点等名称里的年份、与上年的比较、“2019年以来”、机构沿革、上年问题的整改，不算；带月份的只提请核对。全文都写成另一年的，只指出一次。',
    en: 'In the overview, the problems and the other matters, a sentence that opens with a year as the time of its work, or with 截至 and the end of one, should name the year reported on; another was probably kept from an older report. Plans for the next year, years of budgets, plans and reports, comparisons with last year, “since 2019”, the history of the organ, and faults of last year that were mended are left alone; a date with a month is only to be checked. A text that speaks of another year throughout is named once.'
  },
  basis: [{kind: 'logic', reason: {zh: '年度报告叙述的是报告年度的工作', en: 'an annual report tells of the work of its year'}}],
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    'other-year': {
      zh: ({written, reported}: Years) =>
        `这一句叙述的是“${written}”的工作，报告年度是${reported}年。如系沿用往年文字，请改为${reported}年并核对内容`,
      en: ({written, reported}: Years) =>
        `this sentence tells of “${written}”, but the report is on ${reported}; if it was kept from an older report, change the year and check what it says`
    },
    'all-other': {
      zh: ({written, reported, count}: Years & {count: string}) =>
        `报告年度是${reported}年，正文有${count}句以“${written}”开头，没有一句写${reported}年。请核对是标题的年份有误，还是正文沿用了往年的报告`,
      en: ({written, reported, count}: Years & {count: string}) =>
        `the report is on ${reported}, but ${count} sentences open with “${written}” and none with ${reported}; either the year in the title is wrong or the text is an older report’s`
    },
    dated: {
      zh: ({written, reported}: Years) => `这一句说的是“${written}”的事，报告年度是${reported}年。请核对年份`,
      en: ({written, reported}: Years) => `this sentence tells of “${written}”, but the report is on ${reported}; check the year`
    }
  },
  *targets({facts, report}): Iterable<Target> {
    const reported = report.year?.value
    if (reported === undefined) return
    const spoken = facts.years.filter(({section}) => section?.spec !== undefined && isAboutWork(section.spec.key))
    const stale = spoken.filter(({role, year}) => role === 'work' && year !== reported)
    const [first, ...others] = stale
    const isWhole =
      stale.length >= manySentences && stale.every(({year}) => year === first?.year) && !spoken.some(({year}) => year === reported)
    for (const one of spoken) {
      if (isWhole && one === first) yield {kind: 'whole', first, others, reported}
      else if (!isWhole || !others.includes(one)) yield {kind: 'one', spoken: one, reported}
    }
  },
  expect(target) {
    const {reported} = target
    if (target.kind === 'whole') {
      const {first, others} = target
      return {
        outcome: 'failed',
        message: 'all-other',
        data: {written: first.at.value, reported: `${reported}`, count: `${others.length + 1}`},
        at: first.at,
        related: others.map(({at}) => ({at, message: {zh: '同样写作该年', en: 'the same year'}}))
      }
    }
    const {year, role, at, date} = target.spoken
    const data = {written: at.value, reported: `${reported}`}
    if (year === reported) return passed
    if (role === 'dated' && year < reported) return {outcome: 'cantTell', message: 'dated', data, at}
    if (role !== 'work') return passed
    return {
      outcome: 'failed',
      message: 'other-year',
      data,
      at,
      suggestions: date.raw.includes(`${year}`) ? [change(at, year, reported)] : []
    }
  }
})

interface Years {
  readonly written: string
  readonly reported: string
}

type Target =
  | {readonly kind: 'one'; readonly spoken: SpokenYear; readonly reported: number}
  | {readonly kind: 'whole'; readonly first: SpokenYear; readonly others: readonly SpokenYear[]; readonly reported: number}

/** With fewer sentences than this, each is a slip of its own. */
const manySentences = 3

/** The other sections tell of figures beside tables, of cases that may be older, or of things of their own. */
function isAboutWork(key: string): boolean {
  return key === 'overview' || key === 'problems' || key === 'others'
}

function change(at: SpokenYear['at'], year: number, reported: number): FixOffer {
  return {
    title: {zh: `改为${reported}年`, en: `Change to ${reported}`},
    edits: [{at, newText: at.value.replaceAll(`${year}`, `${reported}`)}],
    applicability: 'unsafe'
  }
}
