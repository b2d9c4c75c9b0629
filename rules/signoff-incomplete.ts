import {defineRule, passed} from '../src/engine/rule.js'
import type {DateMention} from '../src/model/date.js'
import {isSameOrgan, type Organ} from '../src/model/organ.js'
import type {Signoff} from '../src/model/report.js'

/** Whether the sign-off has organ and date, the organ of the title, and a date behind the year reported on. */
export default defineRule({
  id: 'signoff-incomplete',
  group: 'structure',
  title: {zh: '落款应当单位名称和成文日期齐全', en: 'A sign-off must have both the organ and the date'},
  description: {
    zh: '落款只有单位、没有日期，或者只有日期、没有单位的，指出；两样都没有的不报，公布时页面上通常另有。落款单位与标题单位不是同一单位的，指出，简称不算；成文日期在报告年度之内的，只作提示。附件、下载链接排在落款之后不影响。',
    en: 'An organ without a date and a date without an organ are named; neither is common, as pages carry both, and passes. So is an organ other than that of the title, short forms apart; a date that is not behind the year reported on is only mentioned. Attachments and links behind the sign-off do not matter.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {zh: '公文落款由发文机关署名和成文日期组成', en: 'a public document is signed with the organ and the date'}
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'date-missing': {
      zh: ({organ}: {organ: string}) => `落款只有单位“${organ}”，没有成文日期`,
      en: ({organ}: {organ: string}) => `the sign-off names the organ, “${organ}”, but no date`
    },
    'organ-missing': {
      zh: ({date}: {date: string}) => `落款只有日期“${date}”，没有单位名称`,
      en: ({date}: {date: string}) => `the sign-off has the date, “${date}”, but no organ`
    },
    'other-organ': {
      zh: ({organ, title}: {organ: string; title: string}) => `落款单位是“${organ}”，标题单位是“${title}”，两处应当一致`,
      en: ({organ, title}: {organ: string; title: string}) => `“${organ}” signs, but the title names “${title}”; the two must agree`
    },
    'date-within-year': {
      zh: ({date, year}: {date: string; year: string}) => `成文日期是“${date}”，${year}年度的报告应当在该年度结束之后形成，请核对`,
      en: ({date, year}: {date: string; year: string}) =>
        `the report on ${year} is dated “${date}”, before that year was over; check the date`
    }
  },
  *targets({report: {signoff, issuer, year}}): Iterable<Target> {
    if (!signoff) return
    const {organ, date} = signoff
    yield {kind: 'parts', signoff}
    if (organ && issuer) yield {kind: 'organ', organ, issuer}
    if (date?.year !== undefined && year) yield {kind: 'date', date, isBehind: date.year > year.value, year: year.value}
  },
  expect(target) {
    switch (target.kind) {
      case 'parts': {
        const {organ, date} = target.signoff
        if (organ && !date) return {outcome: 'failed', message: 'date-missing', data: {organ: organ.name}, at: organ.at}
        if (date && !organ) return {outcome: 'failed', message: 'organ-missing', data: {date: date.raw}, at: date}
        return passed
      }
      case 'organ': {
        const {organ, issuer} = target
        if (isSameOrgan(organ, issuer)) return passed
        const related = [{at: issuer.at, message: {zh: '标题单位', en: 'the organ of the title'}}]
        return {outcome: 'failed', message: 'other-organ', data: {organ: organ.name, title: issuer.name}, at: organ.at, related}
      }
      case 'date':
        if (target.isBehind) return passed
        return {
          outcome: 'failed',
          message: 'date-within-year',
          data: {date: target.date.raw, year: `${target.year}`},
          at: target.date,
          severity: 'info'
        }
    }
  }
})

type Target =
  | {readonly kind: 'parts'; readonly signoff: Signoff}
  | {readonly kind: 'organ'; readonly organ: Organ; readonly issuer: Organ}
  | {readonly kind: 'date'; readonly date: DateMention; readonly isBehind: boolean; readonly year: number}
