import type {PeriodStatement} from '../facts/period.js'
import type {DateMention} from '../model/date.js'

/** An end of the stated period that is not the first or last day of the year reported on. */
export interface WrongEnd {
  readonly at: DateMention
  /** The day it should be, written with its year where that was written. */
  readonly expected: string
  readonly isOtherYear: boolean
}

/** The ends of a period that are not those of a year. A date that no calendar has is not judged here. */
export function wrongEnds({range, isPartlyExcused}: PeriodStatement, year: number): readonly WrongEnd[] {
  if (range.from === range.to) return wrongYear(range.from, year)
  const wrong: WrongEnd[] = []
  const judge = (at: DateMention, month: number, day: number, isExcused: boolean) => {
    if (at.problem) return
    const isOtherYear = at.year !== undefined && at.year !== year
    const isOtherDay = (at.month ?? month) !== month || (at.day ?? day) !== day
    if (!isOtherYear && (!isOtherDay || isExcused)) return
    const date = `${month}月${day}日`
    wrong.push({at, expected: /年|[-./]\d+[-./]/.test(at.raw) ? `${year}年${date}` : date, isOtherYear})
  }
  judge(range.from, 1, 1, isPartlyExcused)
  judge(range.to, 12, 31, false)
  return wrong
}

/** 「统计期限为2023年度」 in a report on another year. */
function wrongYear(at: DateMention, year: number): readonly WrongEnd[] {
  if (at.year === year) return []
  return [{at, expected: `${year}年${at.raw.endsWith('度') ? '度' : ''}`, isOtherYear: true}]
}
