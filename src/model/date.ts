import {readDigits, readNumeral} from './numeral.js'
import type {Text} from './text.js'
import type {Located} from './source.js'

/** A day, month or year named in the text, however it is written. */
export interface DateMention extends Located {
  readonly raw: string
  /** Absent where the text leaves it out: 「12月31日」. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Why it is no date of the calendar as written. */
  readonly problem?: 'no-such-month' | 'no-such-day' | 'day-word-missing'
}

/** From one date to another: 「自2020年1月1日起至2020年12月31日」, 「2023年1—12月」. */
export interface DateRange extends Located {
  readonly raw: string
  readonly from: DateMention
  readonly to: DateMention
}

// STOPGAP until the real reader lands
export function findDates(text: Text): {readonly dates: readonly DateMention[]; readonly ranges: readonly DateRange[]} {
  const dates: DateMention[] = []
  const ranges: DateRange[] = []
  const pattern = /(?:((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s*年度?\s*)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(日|号|(?=[止起至到，。])))?|((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s*年|((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})|((?:19|20)\d{2})年(\d{1,2})[—\-–－](\d{1,2})月/g
  const number = (s: string | undefined) => (s === undefined ? undefined : /^\d+$/.test(s) ? Number(s) : (readNumeral(s) ?? readDigits(s)))
  for (const m of text.value.matchAll(pattern)) {
    const at = text.slice(m.index, m.index + m[0].trimEnd().length)
    const year = number(m[1] ?? m[5] ?? m[6])
    const month = number(m[2] ?? m[7])
    const day = number(m[3] ?? m[8])
    const problem = month !== undefined && (month < 1 || month > 12) ? 'no-such-month' : month !== undefined && day !== undefined && (day < 1 || day > new Date(Date.UTC(year ?? 2020, month, 0)).getUTCDate()) ? 'no-such-day' : m[3] && !m[4] ? 'day-word-missing' : undefined
    dates.push({source: at.source, span: at.span, raw: at.value, ...(year ? {year} : {}), ...(month !== undefined ? {month} : {}), ...(day !== undefined ? {day} : {}), ...(problem ? {problem} : {})})
  }
  for (let i = 1; i < dates.length; i++) {
    const a = dates[i - 1]!
    const b = dates[i]!
    const ai = text.value.indexOf(a.raw)
    const bi = text.value.indexOf(b.raw, ai + a.raw.length)
    if (bi < 0 || !/^\s*起?\s*(?:至|到|—+|-|－|~)\s*$/.test(text.value.slice(ai + a.raw.length, bi))) continue
    const at = text.slice(ai, bi + b.raw.length)
    const to = b.year === undefined && a.year !== undefined ? {...b, year: a.year} : b
    ranges.push({source: at.source, span: at.span, raw: at.value, from: a, to})
  }
  for (const m of text.value.matchAll(/((?:19|20)\d{2})年(\d{1,2})[—\-–－]+(\d{1,2})月/g)) {
    const at = text.slice(m.index, m.index + m[0].length)
    const base = {source: at.source, span: at.span, raw: at.value, year: Number(m[1])}
    ranges.push({source: at.source, span: at.span, raw: at.value, from: {...base, month: Number(m[2])}, to: {...base, month: Number(m[3])}})
  }
  return {dates, ranges}
}
