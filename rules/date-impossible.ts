import {isBehindDay} from '../src/checks/days.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Day} from '../src/model/calendar.js'
import {writeDay} from '../src/model/calendar.js'
import type {DateMention, DateRange} from '../src/model/date.js'
import type {Located} from '../src/model/source.js'

/** Whether the dates of a report fit the year it is on and the order of things. */
export default defineRule({
  id: 'date-impossible',
  group: 'period',
  title: {
    zh: '报告编制、公布等日期不得与报告年度和先后顺序相矛盾',
    en: 'The dates on which a report was made and published must fit its year and the order of things'
  },
  description: {
    zh: '报告年度还没有结束，该年度的报告就不可能编制完成、报送、公布；一段时间的截止日期不会早于起始日期；给出公布日期的，报告里已经发生的事不会晚于公布日期，公布日期也不会在报告年度之内。说的是上年度报告的、打算要做的、启动编制工作的不算；统计期限由 period-full-year 核对，落款日期由 signoff-incomplete 核对。',
    en: 'A report cannot have been made, sent in or published before its year was over; no span ends before it begins; and where the day of publication is given, nothing that happened lies behind it, nor does it lie within the year itself. Last year’s report, plans, and the beginning of the work on the report are left alone; the stated period is period-full-year’s, the date of the sign-off signoff-incomplete’s.'
  },
  basis: [
    {
      kind: 'logic',
      reason: {
        zh: '年度结束之后才有该年度的报告，事情有先有后',
        en: 'a year must be over before it is reported on, and things have an order'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'before-year-end': {
      zh: ({written, year}: {written: string; year: string}) =>
        `这里说${year}年的报告在“${written}”就已办理，当时${year}年还没有结束。请核对年份，多半应为${Number(year) + 1}年`,
      en: ({written, year}: {written: string; year: string}) =>
        `the report on ${year} is said to have been dealt with by “${written}”, when ${year} was not over; check the year, ${Number(year) + 1} is likelier`
    },
    reversed: {
      zh: ({written, from, to}: {written: string; from: string; to: string}) => `“${written}”的截止“${to}”早于起始“${from}”，请核对日期`,
      en: ({written, from, to}: {written: string; from: string; to: string}) =>
        `“${written}” ends with “${to}”, before it begins with “${from}”; check the dates`
    },
    'after-publication': {
      zh: ({written, published}: {written: string; published: string}) =>
        `“${written}”的事写成已经发生，但报告在${published}就已公布。请核对日期`,
      en: ({written, published}: {written: string; published: string}) =>
        `what is told of “${written}” lies behind ${published}, when the report was published; check the dates`
    },
    'published-within-year': {
      zh: ({published, year}: {published: string; year: string}) => `公布日期是${published}，${year}年还没有结束。请核对公布日期和报告年度`,
      en: ({published, year}: {published: string; year: string}) =>
        `the report is said to be published on ${published}, when ${year} was not over; check the day and the year reported on`
    }
  },
  *targets({facts: {reportDates}, report, published}): Iterable<Target> {
    const year = report.year?.value
    if (year !== undefined) for (const date of reportDates.issued) yield {kind: 'issued', date, year}
    for (const range of reportDates.reversed) yield {kind: 'range', range, isReversed: true}
    for (const range of reportDates.forward) yield {kind: 'range', range, isReversed: false}
    if (!published) return
    for (const date of reportDates.events) yield {kind: 'event', date, day: published.day}
    if (year !== undefined) yield {kind: 'published', day: published.day, year, at: published.at}
  },
  expect(target) {
    switch (target.kind) {
      case 'issued': {
        const {date, year} = target
        if (date.year === undefined || date.year > year) return passed
        return {outcome: 'failed', message: 'before-year-end', data: {written: date.raw, year: `${year}`}, at: date}
      }
      case 'range': {
        const {range, isReversed} = target
        if (!isReversed) return passed
        return {outcome: 'failed', message: 'reversed', data: {written: range.raw, from: range.from.raw, to: range.to.raw}, at: range}
      }
      case 'event': {
        const {date, day} = target
        if (!isBehindDay(date, day)) return passed
        return {outcome: 'failed', message: 'after-publication', data: {written: date.raw, published: writeDay(day)}, at: date}
      }
      case 'published': {
        const {day, year, at} = target
        if (day.year > year) return passed
        return {outcome: 'failed', message: 'published-within-year', data: {published: writeDay(day), year: `${year}`}, at}
      }
    }
  }
})

type Target =
  | {readonly kind: 'issued'; readonly date: DateMention; readonly year: number}
  | {readonly kind: 'range'; readonly range: DateRange; readonly isReversed: boolean}
  | {readonly kind: 'event'; readonly date: DateMention; readonly day: Day}
  | {readonly kind: 'published'; readonly day: Day; readonly year: number; readonly at: Located}
