import type {DateMention, DateRange} from '../model/date.js'
import type {Report, Sentence, Statement} from '../model/report.js'
import {offsetIn} from '../model/text.js'
import {
  doneBy,
  doneOnDay,
  happened,
  namesLastReport,
  namesReportOfYear,
  namesThisReport,
  onDay,
  otherAct,
  toCome,
  toNextYear
} from '../wording/report-dates.js'
import {lastClauseStart} from './clauses.js'
import type {PeriodStatement} from './period.js'

/** Dates that a report gives of itself and of what was done, as far as they can contradict one another. */
export interface ReportDates {
  /** When this very report was made, sent in or published, as it says itself. */
  readonly issued: readonly DateMention[]
  /** Ranges whose end lies before their beginning; the stated period, which is judged as such, is not among them. */
  readonly reversed: readonly DateRange[]
  /** Ranges that run forward. */
  readonly forward: readonly DateRange[]
  /** Days and months of what has been done, whole with their year. */
  readonly events: readonly DateMention[]
}

/** Reads them from all sentences. */
export function readReportDates(report: Report, sentences: readonly Sentence[], period: PeriodStatement | undefined): ReportDates {
  const ranges = report.statements
    .flatMap(statement => statement.ranges.slice(0, mostInOneStatement))
    .filter(range => !(period?.isDeclared && period.range === range))
  return {
    issued: report.year ? sentences.flatMap(sentence => issuedIn(sentence, report.year?.value ?? 0)) : [],
    reversed: ranges.filter(isReversed),
    forward: ranges.filter(range => !isReversed(range)),
    events: report.statements.flatMap(eventsIn)
  }
}

function issuedIn({text, statements}: Sentence, year: number): readonly DateMention[] {
  const {value} = text
  const years = [...value.matchAll(namesReportOfYear)].map(match => Number(match[1]))
  if (namesLastReport.test(value) || years.some(other => other !== year)) return []
  if (years.length === 0 && !namesThisReport.test(value)) return []
  return statements.flatMap(statement =>
    dated(statement).flatMap(({date, before, after}) => {
      if (otherAct.test(before) || otherAct.test(after) || !doneOnDay.test(after)) return []
      return onDay.test(before) || /^\s?(?:之?前|底前|以前)/.test(after) ? [date] : []
    })
  )
}

interface Dated {
  readonly date: DateMention & {readonly year: number; readonly month: number}
  /** The clause up to the date, and from it on. */
  readonly before: string
  readonly after: string
}

/** The days and months of a statement that stand alone, with the clause around each. */
function dated({text, dates, ranges}: Statement): readonly Dated[] {
  const ends = new Set(ranges.flatMap(({from, to}) => [from.span.start, to.span.start]))
  return dates.slice(0, mostInOneStatement).flatMap(date => {
    const {year, month} = date
    if (year === undefined || month === undefined || date.problem || ends.has(date.span.start)) return []
    const start = offsetIn(text, date.span.start)
    const lead = text.value.slice(Math.max(0, start - longestClause), start)
    const after = text.value.slice(start + date.raw.length, start + date.raw.length + longestClause)
    return [{date: {...date, year, month}, before: lead.slice(lastClauseStart(lead)), after: /^[^，。；]*/.exec(after)?.[0] ?? ''}]
  })
}

const longestClause = 60

/** No sentence of a report has more dates. */
const mostInOneStatement = 20

function eventsIn(statement: Statement): readonly DateMention[] {
  const {value} = statement.text
  if (!happened.test(value)) return []
  const isToCome = toCome.test(value)
  return dated(statement).flatMap(({date, before}) => (isToCome && !doneBy.test(before) ? [] : [date]))
}

/** Whether a range runs backwards for sure: an end whose year was left out may lie in the year behind. */
function isReversed({from, to, raw}: DateRange): boolean {
  if (from.problem || to.problem) return false
  const hasOwnYear = /\d{4}|年/.test(to.raw)
  if (hasOwnYear && from.year !== to.year) return from.year !== undefined && to.year !== undefined && from.year > to.year
  if (from.month === undefined || to.month === undefined) return false
  const isDayOnly = !/月|[-./]/.test(to.raw)
  // 「6月20日至6月18日」: nothing lasts a year less two days
  if (!hasOwnYear && !isDayOnly && (from.month !== to.month || toNextYear.test(raw))) return false
  if (from.month !== to.month) return from.month > to.month
  return from.day !== undefined && to.day !== undefined && from.day > to.day
}
