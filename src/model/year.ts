import {findDates} from './date.js'
import type {Statement} from './report.js'
import type {Located} from './source.js'
import type {Text} from './text.js'

/** The year a report is on: as its title says, else as its period says, else the one it opens with. */
export function findYear(
  title: Text | undefined,
  statements: readonly Statement[]
): {readonly value: number; readonly at: Located} | undefined {
  const named = title && findDates(title).dates.find(date => date.year !== undefined)
  if (named?.year !== undefined) return {value: named.year, at: named}
  const opening = statements.slice(0, 12)
  for (const {ranges} of opening) {
    const range = ranges.find(({from, to}) => from.year !== undefined && from.year === (to.year ?? from.year))
    if (range?.from.year !== undefined) return {value: range.from.year, at: range.from}
  }
  const year = opening.flatMap(({dates}) => dates).find(date => date.year !== undefined && date.month === undefined)
  return year?.year === undefined ? undefined : {value: year.year, at: year}
}
