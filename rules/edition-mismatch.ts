import {defineRule, passed} from '../src/engine/rule.js'
import type {EditionSign} from '../src/facts/edition.js'
import {format2019, format2021} from '../src/law.js'

/** Whether the report is made in the form for the year it is on. */
export default defineRule({
  id: 'edition-mismatch',
  group: 'structure',
  title: {zh: '报告应当使用报告年度适用的格式', en: 'A report must be made in the form for the year reported on'},
  description: {
    zh: '按只有一种格式才用的表头和标题判断用的是哪一种格式，与报告年度适用的格式比较：2019年、2020年的报告用2019年格式，2021年起用2021年格式。看报告年度，不看公布时间。只引用旧文件、没有用旧格式的不算；表格没有识别出来、或者指定了版式的，不判断。十部分的报告指出一次，仍按十个部分检查。',
    en: 'Column headings and titles that only one form has tell which form was used; it is held against the form for the year reported on: that of 2019 for 2019 and 2020, that of 2021 from then on. The year of publication does not matter, nor does a mere citation of an older notice. Where no table was recognised, or the edition was given, nothing is judged. A report of ten sections is told once and checked as such.'
  },
  basis: [
    {kind: 'instrument', instrument: format2019, provision: '附件', force: 'format', editions: ['form-2019']},
    {kind: 'instrument', instrument: format2021, provision: '附件', force: 'format', editions: ['form-2021']}
  ],
  severity: 'error',
  since: '0.1.0',
  messages: {
    column: {
      zh: ({words, found, year, expected}: Column) =>
        `表头“${words}”是${found}年格式的栏目，报告年度是${year}年，应当使用${expected}年格式`,
      en: ({words, found, year, expected}: Column) =>
        `the column heading “${words}” is of the form of ${found}; the report is on ${year} and belongs in the form of ${expected}`
    },
    title: {
      zh: ({heading, year, expected}: Heading) =>
        `“${heading}”是全国统一格式施行以前的部分，报告年度是${year}年，应当使用${expected}年格式`,
      en: ({heading, year, expected}: Heading) =>
        `“${heading}” is a section from before the national form; the report is on ${year} and belongs in the form of ${expected}`
    },
    sections: {
      zh: ({count, year, expected}: Sections) =>
        `报告采用${count}个部分的写法，报告年度是${year}年，应当使用${expected}年格式。其余检查仍按${count}个部分进行`,
      en: ({count, year, expected}: Sections) =>
        `the report is laid out in ${count} sections; it is on ${year} and belongs in the form of ${expected}. The other rules take it as it stands`
    }
  },
  *targets({editionSigns = [], expected}): Iterable<EditionSign> {
    // before 2019 no form was prescribed
    if (!expected?.requires.includes('sections')) return
    const sign = editionSigns.find(({edition}) => edition !== expected) ?? editionSigns[0]
    if (sign) yield sign
  },
  expect({edition, kind, at, words}, {report, expected}) {
    if (!expected?.years || edition === expected) return passed
    const related = report.year ? [{at: report.year.at, message: {zh: '报告年度', en: 'the year reported on'}}] : []
    const failed = {outcome: 'failed', at, related} as const
    const form = {year: `${report.year?.value}`, expected: `${expected.years.from}`}
    switch (kind) {
      case 'column':
        return {...failed, message: 'column', data: {...form, words, found: `${edition.years?.from}`}}
      case 'title':
        return {...failed, message: 'title', data: {...form, heading: at.value}}
      case 'sections':
        return {...failed, message: 'sections', data: {...form, count: `${edition.sections.length}`}, severity: 'warning'}
    }
  }
})

interface Judged {
  readonly year: string
  readonly expected: string
}

type Column = Judged & {readonly words: string; readonly found: string}
type Heading = Judged & {readonly heading: string}
type Sections = Judged & {readonly count: string}
