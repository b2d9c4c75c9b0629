import {defineRule, passed} from '../src/engine/rule.js'
import type {PeriodStatement} from '../src/facts/period.js'
import type {Located} from '../src/model/source.js'

/** Whether a report says which days its figures cover. */
export default defineRule({
  id: 'period-missing',
  group: 'period',
  title: {zh: '报告应当写明所列数据的统计期限', en: 'A report must say which period its figures cover'},
  description: {
    zh: '在编制说明或者总体情况里写明起止日期，读者才知道数据算到哪一天。“统计期限”“统计周期”等叫法都可以，不用这些词、只写起止日期也可以。国家格式没有规定这一句，缺少时只作提示；自己列出编制说明的十部分格式按惯例应有，缺少时提醒。',
    en: 'The introduction or the overview gives the first and the last day, in whatever words. The national forms do not prescribe the sentence, so its absence is a hint; the form of ten sections has it by custom, so there it is a warning.'
  },
  basis: [{kind: 'convention', reason: {zh: '编制说明按惯例写明统计期限', en: 'introductions state the period by custom'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    missing: {
      zh: ({year}: {year: string}) => `编制说明和总体情况都没有写明数据的起止日期。请补写统计期限，例如“统计期限为${year}1月1日至12月31日”`,
      en: ({year}: {year: string}) =>
        `neither introduction nor overview says which days the figures cover; add it, for example “统计期限为${year}1月1日至12月31日”`
    }
  },
  *targets({report, facts}): Iterable<{readonly period?: PeriodStatement; readonly at: Located}> {
    const at = facts.introduction.at(-1) ?? report.title ?? report.sections[0]?.heading
    if (at && report.statements.length > 0) yield facts.period ? {period: facts.period, at} : {at}
  },
  expect({period, at}, {report, edition}) {
    if (period) return passed
    const severity = edition.requires.includes('period') ? 'warning' : 'info'
    return {outcome: 'failed', message: 'missing', data: {year: report.year ? `${report.year.value}年` : ''}, at, severity}
  }
})
