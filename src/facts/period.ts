import type {DateRange} from '../model/date.js'
import {flatten, statementsOf} from '../model/outline.js'
import type {Report, Statement} from '../model/report.js'

/** Where a report says which days its figures cover. */
export interface PeriodStatement {
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
  const declared = statements.find(statement => statement.ranges.length > 0 && namesPeriod.test(statement.text.value))
  if (declared?.ranges[0]) return {range: declared.ranges[0], statement: declared, isDeclared: true, isPartlyExcused}
  const introduced = introduction.find(statement => statement.ranges.some(isWithinOneYear))
  const first = introduced?.ranges.find(isWithinOneYear)
  if (introduced && first) return {range: first, statement: introduced, isDeclared: true, isPartlyExcused}
  for (const statement of [...opening, ...report.statements]) {
    const range = statement.ranges.find(isWholeYear)
    if (range) return {range, statement, isDeclared: false, isPartlyExcused}
  }
  return undefined
}

/** 「我局于3月挂牌成立」「机构组建以来」; not 「成立工作专班」. */
const saysFounded =
  /[我本局委办](?:局|委|办|镇|乡|中心|街道|单位|机关|部门)?[^，。；]{0,16}(?:成立|组建|挂牌|划转|合并)(?![\u4e00-\u9fff]{0,6}(?:专班|小组|机制))|(?:成立|组建|挂牌)(?:以来|后|之日|至今)/

/** 「统计期限」「数据统计的时间为」「所列数据的起止时间」 */
const namesPeriod = /统计.{0,6}(?:期限|时限|周期|时间|期间|区间|范围|起止|口径)|所列数据|数据(?:的)?(?:期限|时限|起止|截止)|报告期|起止时间/

/** Whether a range runs from the first to the last day of one year. */
export function isWholeYear({from, to}: DateRange): boolean {
  const startsYear = from.month === 1 && (from.day ?? 1) === 1
  const endsYear = to.month === 12 && (to.day ?? 31) === 31
  return startsYear && endsYear && isWithinOneYear({from, to})
}

function isWithinOneYear({from, to}: Pick<DateRange, 'from' | 'to'>): boolean {
  return from.month !== undefined && to.month !== undefined && (from.year === undefined || to.year === undefined || from.year === to.year)
}
