import {wrongEnds} from '../src/checks/period.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {PeriodStatement} from '../src/facts/period.js'
import {regulation} from '../src/law.js'

/** Whether the stated period is the whole of the year reported on. */
export default defineRule({
  id: 'period-full-year',
  group: 'period',
  title: {zh: '统计期限应当为报告年度1月1日至12月31日', en: 'The period must run from 1 January to 31 December of the year reported on'},
  description: {
    zh: '年度报告报告的是上一年度的工作，统计期限应当从报告年度1月1日到12月31日。只核对写明的统计期限，不核对其他句子里的时段；第二个日期省略年份不算问题；年中成立、组建的机关写明的，起始日期可以晚于1月1日；不存在的日期由 date-invalid 报告。',
    en: 'A report covers the year before. Only the stated period is judged, not other ranges in the text; the second year may be left out; an organ founded within the year may begin later; days that no calendar has are left to date-invalid.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: regulation,
      provision: '第四十九条',
      quote:
        '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。',
      force: 'mandatory'
    }
  ],
  severity: 'error',
  since: '0.1.0',
  messages: {
    'other-year': {
      zh: ({written, year}: Period) => `统计期限写的是“${written}”，报告年度是${year}年，年份不一致。应为${year}年1月1日至12月31日`,
      en: ({written, year}: Period) =>
        `the period is given as “${written}”, but the report is on ${year}; it should be 1 January to 31 December ${year}`
    },
    'not-whole': {
      zh: ({written, year}: Period) => `统计期限写的是“${written}”，不是完整的一年。应为${year}年1月1日至12月31日`,
      en: ({written, year}: Period) =>
        `the period is given as “${written}”, which is not a whole year; it should be 1 January to 31 December ${year}`
    }
  },
  *targets({report, facts}): Iterable<{readonly period: PeriodStatement; readonly year: number}> {
    if (facts.period?.isDeclared && report.year) yield {period: facts.period, year: report.year.value}
  },
  expect({period, year}) {
    const wrong = wrongEnds(period, year)
    if (wrong.length === 0) return passed
    const fix: FixOffer = {
      title: {zh: '改为报告年度的起止日期', en: 'Make it the whole of the year reported on'},
      edits: wrong.map(({at, expected}) => ({at, newText: expected})),
      applicability: 'unsafe'
    }
    return {
      outcome: 'failed',
      message: wrong.some(({isOtherYear}) => isOtherYear) ? 'other-year' : 'not-whole',
      data: {written: period.range.raw, year: `${year}`},
      at: period.range,
      suggestions: [fix]
    }
  }
})

interface Period {
  readonly written: string
  readonly year: string
}
