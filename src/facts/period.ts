import type {DateMention, DateRange} from '../model/date.js'
import {flatten, statementsOf} from '../model/outline.js'
import type {Report, Statement} from '../model/report.js'
import {offsetIn} from '../model/text.js'
import {namesOtherPeriod, namesPeriod, saysFounded} from '../wording/period.js'

/** Where a report says which days its figures cover. */
export interface PeriodStatement {
  /** From one day or month to another; a year alone, 「统计期限为2024年度」, is both its beginning and its end. */
  readonly range: DateRange
  readonly statement: Statement
  /** It says so in so many words (统计期限…), or stands in the introduction; else it is a range in the overview that happens to be a year. */
  readonly isDeclared: boolean
  /** The organ was set up within the year, so that its figures may begin later. */
  readonly isPartlyExcused: boolean
}

/** The period as the introduction or the overview states it. */
export function readPeriod(introduction: readonly Statement[], report: Report): PeriodStatement | undefined {
  const [overview] = report.sections
  const opening = overview ? flatten(overview).flatMap(block => (block.type === 'paragraph' ? statementsOf(block) : [])) : []
  const isPartlyExcused = [...introduction, ...opening].some(({text}) => saysFounded.test(text.value))
  const statements = [...introduction, ...opening.filter(statement => !introduction.includes(statement))]
  const declared = firstOf(statements, findNamed)
  if (declared) return {...declared, isDeclared: true, isPartlyExcused}
  const introduced =
    firstOf(introduction, statement => ownRanges(statement).find(isWholeYear)) ??
    firstOf(introduction, statement => ownRanges(statement).find(isPartOfYear))
  if (introduced) return {...introduced, isDeclared: true, isPartlyExcused}
  const mentioned = firstOf([...opening, ...report.statements], ({ranges}) => ranges.find(isWholeYear))
  return mentioned && {...mentioned, isDeclared: false, isPartlyExcused}
}

function firstOf(
  statements: readonly Statement[],
  find: (statement: Statement) => DateRange | undefined
): Pick<PeriodStatement, 'range' | 'statement'> | undefined {
  for (const statement of statements) {
    const range = find(statement)
    if (range) return {range, statement}
  }
  return undefined
}

/** The range that a statement names as the period: the first behind the name, else the first of all, else a year alone behind it. */
function findNamed(statement: Statement): DateRange | undefined {
  const named = namesPeriod.exec(statement.text.value)
  if (!named) return undefined
  const isBehind = ({span}: DateRange | DateMention) => offsetIn(statement.text, span.start) >= named.index
  const range = statement.ranges.find(isBehind) ?? statement.ranges[0]
  if (range) return range
  const year = statement.dates.find(date => date.year !== undefined && date.month === undefined && isBehind(date))
  return year && isRightBehind(year, named, statement) ? {...year, from: year, to: year} : undefined
}

/** 「统计期限为2024年度」; not 「所列数据均来自2024年各科室的台账」. */
function isRightBehind(year: DateMention, named: RegExpExecArray, {text}: Statement): boolean {
  const between = text.value.slice(named.index + named[0].length, offsetIn(text, year.span.start))
  return /^[^，。；]{0,8}(?:为|是|：|:)\s?$/.test(between)
}

/** The ranges of a statement that are not about something else, such as the days of a survey. */
function ownRanges({text, ranges}: Statement): readonly DateRange[] {
  return ranges.filter(({span}) => {
    const start = offsetIn(text, span.start)
    const end = offsetIn(text, span.end)
    const before = text.value.slice(Math.max(0, start - 40), start)
    const behind = /^[^，。；]{0,30}/.exec(text.value.slice(end, end + 30))?.[0] ?? ''
    return !namesOtherPeriod.test(before) && !namesOtherPeriod.test(behind)
  })
}

/** Whether a range runs from the first to the last day of one year. */
export function isWholeYear({from, to}: DateRange): boolean {
  const startsYear = from.month === 1 && (from.day ?? 1) === 1
  const endsYear = to.month === 12 && (to.day ?? 31) === 31
  return startsYear && endsYear && isWithinOneYear({from, to})
}

/** A range that nothing names is the period where it begins or ends with a year: 「2024年1月1日至11月30日」; not 「2月1日至28日」. */
function isPartOfYear({from, to}: DateRange): boolean {
  const touchesYear = (from.month === 1 && (from.day ?? 1) === 1) || (to.month === 12 && (to.day ?? 31) === 31)
  return touchesYear && isWithinOneYear({from, to})
}

function isWithinOneYear({from, to}: Pick<DateRange, 'from' | 'to'>): boolean {
  return from.month !== undefined && to.month !== undefined && (from.year === undefined || to.year === undefined || from.year === to.year)
}
