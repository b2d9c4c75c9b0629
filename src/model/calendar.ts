/** A day of the calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Reads a day as programs write it, `2025-01-31`; nothing where no calendar has it. */
export function readDay(written: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
  return isDay ? {year, month, day} : undefined
}

/** How many days a month has; February has 29 in a year that is not known. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 「2025年1月31日」 */
export function writeDay({year, month, day}: Day): string {
  return `${year}年${month}月${day}日`
}

/** How many days the second lies behind the first; below zero where it lies before it. */
export function daysBetween(first: Day, second: Day): number {
  return (count(second) - count(first)) / 86_400_000
}

function count({year, month, day}: Day): number {
  return Date.UTC(year, month - 1, day)
}
