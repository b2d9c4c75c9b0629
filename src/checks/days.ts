import type {Day} from '../model/calendar.js'
import type {DateMention} from '../model/date.js'

/** Whether a date lies behind a day as a whole: a month without a day does where its first day does. */
export function isBehindDay({year, month, day}: DateMention, limit: Day): boolean {
  if (year === undefined || month === undefined) return false
  if (year !== limit.year) return year > limit.year
  if (month !== limit.month) return month > limit.month
  return day !== undefined && day > limit.day
}
