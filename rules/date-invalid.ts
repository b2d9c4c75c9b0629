import {defineRule, passed} from '../src/engine/rule.js'
import type {DateMention} from '../src/model/date.js'

/** Whether every date is one of the calendar and written out. */
export default defineRule({
  id: 'date-invalid',
  group: 'period',
  title: {zh: '日期应当真实存在、书写完整', en: 'A date must exist and be written out'},
  description: {
    zh: '逐个核对正文和落款里的日期：月份在1至12之间，日在当月天数之内，闰年的2月才有29日；“12月31止”这样漏了“日”字的，可以直接补上。表格、发文字号和“12·4”一类的名称不核对。',
    en: 'Every date of text and sign-off is held against the calendar, leap years included; a date without its 日 (12月31止) can be mended at once. Tables, document numbers and names such as “12·4” are left alone.'
  },
  basis: [{kind: 'logic', reason: {zh: '日历上没有的日期不能成立', en: 'a day that no calendar has cannot be meant'}}],
  severity: 'error',
  since: '0.1.0',
  messages: {
    'no-such-month': {
      zh: ({written}: Written) => `“${written}”的月份不在1至12之间。请核对日期`,
      en: ({written}: Written) => `“${written}” names a month that is not between 1 and 12; check the date`
    },
    'no-such-day': {
      zh: ({written}: Written) => `日历上没有“${written}”这一天。请核对日期`,
      en: ({written}: Written) => `no calendar has the day “${written}”; check the date`
    },
    'day-word-missing': {
      zh: ({written}: Written) => `“${written}”后面漏了“日”字`,
      en: ({written}: Written) => `“${written}” lacks the word 日`
    }
  },
  *targets({facts}): Iterable<DateMention> {
    for (const date of facts.dates) if (date.month !== undefined || date.problem) yield date
  },
  expect(date) {
    if (!date.problem) return passed
    const failed = {outcome: 'failed', message: date.problem, data: {written: date.raw}, at: date} as const
    if (date.problem !== 'day-word-missing') return failed
    return {
      ...failed,
      fix: {
        title: {zh: '补上“日”字', en: 'Add 日'},
        edits: [{at: date, newText: `${date.raw}日`}],
        applicability: 'safe'
      }
    }
  }
})

interface Written {
  readonly written: string
}
