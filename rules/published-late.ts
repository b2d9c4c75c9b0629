import {type Deadline, daysLate, deadlineOf} from '../src/checks/deadline.js'
import {defineRule, passed} from '../src/engine/rule.js'
import {regulation, regulation2007} from '../src/law.js'
import {type Day, writeDay} from '../src/model/calendar.js'
import type {Located} from '../src/model/source.js'

/** Whether a report was published by the last day that the regulation leaves its organ. */
export default defineRule({
  id: 'published-late',
  group: 'period',
  title: {
    zh: '部门报告应当于1月31日前、政府报告应当于3月31日前公布',
    en: 'A department’s report must be published by 31 January, a government’s by 31 March'
  },
  description: {
    zh: '公布日期由选项 --published 给出；检查网页时，没有给出的，以网页标明的发布日期为准（有几个的取最早的一个）。正文和落款里的日期不当作公布日期。县级以上人民政府部门（包括实行垂直领导的部门）到1月31日，县级以上地方人民政府到3月31日，最后一天当天不算晚；2018年及以前的报告都到3月31日。乡镇、街道条例没有写明，按惯例到1月31日，只作提示；看不出级别的按3月31日；办公厅（室）、开发区管委会一类的报告在两个日期之间公布的，可能代表政府或者整个区域，也可能只是本机关的，只提请核对。晚一年以上的可能是网站迁移改了日期，只作提示。各地通知规定的更早日期不核对；法院、学校、企业等不是条例规定的报告机关，不核对。',
    en: 'The day comes from the option --published or, for a page of a web site, from the page itself (of several days the earliest); no date of the text is taken for it. Departments from the county up, vertical ones among them, have until 31 January, local governments until 31 March, the last day included; before 2019 everybody had until 31 March. The regulation does not name towns and subdistricts: by custom 31 January, and a hint. An organ of unknown level has until 31 March. An office may report for its government or for itself, the board of a zone for the zone, so between the two days it is only to be checked. More than a year late may be a site that was moved: a hint. Earlier local deadlines are not judged, nor courts, schools and firms.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: regulation,
      provision: '第四十九条',
      quote:
        '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。',
      force: 'mandatory',
      editions: ['form-2019', 'form-2021', 'ten-section-2020']
    },
    {kind: 'instrument', instrument: regulation2007, provision: '第三十一条', force: 'mandatory', editions: ['narrative']}
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    late: {
      zh: ({published, deadline, organ, days}: Late) => `${named(organ)}应当在${deadline}前公布，公布日期是${published}，晚了${days}天`,
      en: ({published, deadline, organ, days}: Late) =>
        `the last day for ${organ || 'the report'} was ${deadline}; it was published on ${published}, ${days} days late`
    },
    'late-by-custom': {
      zh: ({published, deadline, organ, days}: Late) =>
        `${named(organ)}按惯例与部门一样在${deadline}前公布，公布日期是${published}，晚了${days}天。条例没有写明乡镇、街道的期限，请按当地要求核对`,
      en: ({published, deadline, organ, days}: Late) =>
        `by custom the last day for ${organ || 'the report'} is that of departments, ${deadline}; it was published on ${published}, ${days} days late. The regulation names no day for towns and subdistricts; see what is required locally`
    },
    'long-after': {
      zh: ({published, deadline, organ, days}: Late) =>
        `${named(organ)}应当在${deadline}前公布，公布日期是${published}，晚了${days}天。可能是网站迁移改动了日期，请核对首次公布的日期`,
      en: ({published, deadline, organ, days}: Late) =>
        `the last day for ${organ || 'the report'} was ${deadline}; it was published on ${published}, ${days} days late. The site may have been moved; check when it was first published`
    },
    'own-or-government': {
      zh: ({published, deadline, earlier, organ}: Omit<Late, 'days'> & {earlier: string}) =>
        `公布日期是${published}。${named(organ)}的报告如果是本级政府的，应当在${deadline}前公布，没有晚；如果只是本机关的，应当在${earlier}前公布，请核对`,
      en: ({published, deadline, earlier, organ}: Omit<Late, 'days'> & {earlier: string}) =>
        `published on ${published}: in time if ${organ || 'the office'} reports for its government (${deadline}), late if it reports for itself (${earlier}); check which`
    }
  },
  *targets({published, report: {year, issuer}}): Iterable<Target> {
    const deadline = published && year && deadlineOf(year.value, issuer)
    if (deadline) yield {...published, deadline, organ: issuer?.name}
  },
  expect({day, at, deadline, organ: name}) {
    const days = daysLate(day, deadline)
    const organ = name ?? ''
    const data = {published: writeDay(day), deadline: writeDay(deadline.day), organ, days: `${days}`}
    if (days <= 0) {
      if (!deadline.orEarlier || daysLate(day, {day: deadline.orEarlier}) <= 0) return passed
      const {published, deadline: last} = data
      const earlier = writeDay(deadline.orEarlier)
      return {outcome: 'cantTell', message: 'own-or-government', data: {published, deadline: last, organ, earlier}, at, severity: 'info'}
    }
    if (days >= daysOfYear) return {outcome: 'failed', message: 'long-after', data, at, severity: 'info'}
    if (deadline.by === 'custom') return {outcome: 'failed', message: 'late-by-custom', data, at, severity: 'info'}
    return {outcome: 'failed', message: 'late', data, at}
  }
})

interface Late {
  readonly published: string
  readonly deadline: string
  readonly organ: string
  readonly days: string
}

interface Target {
  readonly day: Day
  readonly at: Located
  readonly deadline: Deadline
  readonly organ: string | undefined
}

function named(organ: string): string {
  return organ === '' ? '报告' : `“${organ}”`
}

/** Pages that are so late were probably given a new date. */
const daysOfYear = 365
