import {daysIn} from './calendar.js'
import {toPlainDigits} from './mask.js'
import {readDigits, readNumeral} from './numeral.js'
import type {Located, Span} from './source.js'
import type {Text} from './text.js'

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

/** From one date to another: 「自2020年1月1日起至2020年12月31日止」, 「2023年1—12月」. */
export interface DateRange extends Located {
  /** With its 自 and 止, where it has them. */
  readonly raw: string
  readonly from: DateMention
  /** In the year of `from`, where it names none itself. */
  readonly to: DateMention
}

/** The dates of a text and the ranges they make, in the order of the text. */
export interface Dates {
  /** The ends of ranges among them, each as it is written there. */
  readonly dates: readonly DateMention[]
  readonly ranges: readonly DateRange[]
}

/**
 * Finds dates in every spelling in use, with figures of either width or Chinese numerals, with blanks, without year or day.
 *
 * @param value the text with names blanked out, of the same length, where dates of names are not wanted
 */
export function findDates(text: Text, value = text.value): Dates {
  const {dates, ranges} = locateDates(text, value)
  return {dates, ranges}
}

/** The same, with the stretches of the text's value that dates and ranges take. */
export function locateDates(text: Text, value: string): Dates & {readonly stretches: readonly Span[]} {
  const plain = toPlainDigits(value)
  const all = [...plain.matchAll(datePattern)].flatMap(match => readMatch(match, plain, text))
  // 「10日」 is a day where it ends a range; 「31日内」 is a span of time
  const found = all.filter((one, index) => !one.isDayOnly || isJoined(all[index - 1], one, plain))
  const joined = joinRanges(found, plain, text)
  return {
    dates: found.map(({date}) => date),
    ranges: joined.map(({range}) => range),
    stretches: [...joined, ...found].map(({start, end}) => ({start, end}))
  }
}

// ── one date ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 「2020」「二〇二〇」「二O一一」 with a Latin letter O, also behind a list number (1.2020年); not 「12020」. */
const year = '(?:(?<!\\d)(?:19|20)\\d{2}|[一二][〇○零OoО0九][〇○零OoО0一二三四五六七八九]{2})'
/** 「1」「12」「十二」, and 元 of 元月; not the 元 of 「20元月卡」 and 「公元月」 */
const number = '(?:(?<![\\d.])\\d{1,2}|[一二三四五六七八九十]{1,3}|(?<![\\d公单多美欧日一二三四五六七八九十百千万亿])元(?=月))'
/** 「2020」「十二」, up to the word that says whether it is a year, a month or a day. */
const written = '(?:\\d{1,4}|[〇○零一二三四五六七八九十]{1,4})'
/** What joins the ends of a range: 「至」「到」「—」「－」「-」「~」 */
const connective = '(?:至|到|[—–－\\-~～]{1,2})'
const to = `\\s{0,2}${connective}\\s{0,2}`

const datePattern = new RegExp(
  [
    // 「2020.1.1」「2022-02-18」, also both ends of 「2020.1.1-2020.12.31」; not 「005267169/2016-00001」, nor 「2020.1」
    `(?:(?<![\\w.\\-/])|(?<=\\d[./]\\d{1,2}-))(?<isoYear>(?:19|20)\\d{2})(?<mark>[-./])(?<isoMonth>\\d{1,2})\\k<mark>(?<isoDay>\\d{1,2})(?!\\d|\\k<mark>\\d)`,
    // both ends of 「2020.01—2020.12」「2020/1至2020/12」; not 「2020.1」 alone
    `(?:(?<![\\w.\\-/])(?<monthYear>(?:19|20)\\d{2})(?<monthMark>[./])(?<ofYear>\\d{1,2})(?=${to}(?:19|20)\\d{2}\\k<monthMark>\\d{1,2}(?![\\d./]))|` +
      `(?<=(?<![\\w.\\-/])(?:19|20)\\d{2}[./]\\d{1,2}${to})(?<lastYear>(?:19|20)\\d{2})[./](?<ofLastYear>\\d{1,2})(?![\\d./]))`,
    // 「1—12月」 and 「2023年1至6月」 up to the connecting word; not 「1月—12月」, whose ends are dates themselves
    `(?:(?<openYear>${year})\\s{0,3}年\\s{0,3})?(?<openMonth>${number})(?=${to}${number}\\s{0,2}月)`,
    // 「2020年1月1日」「1月31号」「二〇二〇年一月」「12月31」; not 「3个月」, nor the 5 of 「3月5、6日」 and 「12月5—8件」
    `(?:(?<year>${year})\\s{0,3}年度?\\s{0,3})?(?<month>${number})\\s{0,3}月(?:\\s{0,3}(?<day>${number})(?:\\s{0,3}(?<dayWord>[日号])|(?=\\s{0,3}(?:[止起。；;）)]|(?:之|以)?前(?![\\d一二三四五六七八九十几]|[名位期款项段])|[，、,](?!\\s?\\d)|${to}${written}\\s{0,2}[年月日号.]|$))))?`,
    // the second day of 「3月5日至10日」, the first of 「3月5—10日」 is the month's
    `(?<lastDay>\\d{1,2})\\s{0,3}日(?![均报常夜])`,
    // 「2020年」「二〇二〇年度」「2024－2027年」
    `(?<yearAlone>${year})(?:\\s{0,3}年度?(?!\\d)|(?=${to}(?:19|20)\\d{2}\\s{0,2}年))`
  ].join('|'),
  'g'
)

/** A date and where it stands in the text. */
interface Found {
  readonly date: DateMention
  readonly start: number
  readonly end: number
  /** 「10日」 behind a range's first date. */
  readonly isDayOnly: boolean
}

function readMatch(match: RegExpMatchArray, plain: string, text: Text): readonly Found[] {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  if (lunar.test(plain.slice(Math.max(0, start - 3), start))) return []
  const month = readCount(groups['month'] ?? groups['openMonth'] ?? groups['isoMonth'] ?? groups['ofYear'] ?? groups['ofLastYear'])
  const day = readCount(groups['day'] ?? groups['isoDay'] ?? groups['lastDay'])
  const yearOf = readYear(
    groups['year'] ?? groups['openYear'] ?? groups['isoYear'] ?? groups['monthYear'] ?? groups['lastYear'] ?? groups['yearAlone']
  )
  const isIso = groups['isoYear'] !== undefined
  if (isIso && (!isWithin(month, 12) || !isWithin(day, 31))) return []
  if (yearOf === undefined && day === undefined && !isMonthAlone(groups['month'] ?? groups['openMonth'], month)) return []
  if (groups['openMonth'] !== undefined && /^月/.test(plain.slice(end))) return []
  const isShort = groups['day'] !== undefined && groups['dayWord'] === undefined
  const sharesDayWord = isShort && leadsToDay.test(plain.slice(end, end + 14))
  const at = text.slice(start, end)
  const date = toDate(at, {year: yearOf, month, day}, isShort && !sharesDayWord)
  return [{date, start, end, isDayOnly: groups['lastDay'] !== undefined}]
}

/** 「农历二月三十日」 is a day of another calendar. */
const lunar = /[农阴旧]历\s?$/

/** 「至10日」 behind 「3月5」, which shares its 日. */
const leadsToDay = new RegExp(`^\\s{0,3}${connective}\\s{0,3}\\d{1,2}\\s{0,3}[日号]`)

interface Parts {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
}

function toDate(at: Located & {readonly value: string}, parts: Parts, lacksDayWord: boolean): DateMention {
  const {year, month, day} = parts
  const problem = problemOf(parts) ?? (lacksDayWord ? 'day-word-missing' : undefined)
  return {
    source: at.source,
    span: at.span,
    raw: at.value,
    ...(year === undefined ? {} : {year}),
    ...(month === undefined ? {} : {month}),
    ...(day === undefined ? {} : {day}),
    ...(problem ? {problem} : {})
  }
}

function problemOf({year, month, day}: Parts): DateMention['problem'] {
  if (month === undefined) return undefined
  if (!isWithin(month, 12)) return 'no-such-month'
  return day === undefined || isWithin(day, daysIn(month, year)) ? undefined : 'no-such-day'
}

function isWithin(value: number | undefined, most: number): boolean {
  return value !== undefined && value >= 1 && value <= most
}

/** 「8月」 and 「元月」 alone are months; 「一月」 may be the end of a word, and 「30月」 is none. */
function isMonthAlone(written: string | undefined, month: number | undefined): boolean {
  return written !== undefined && /^[\d元]/.test(written) && isWithin(month, 12)
}

function readCount(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (written === '元') return 1
  return /^\d/.test(written) ? Number(written) : readNumeral(written)
}

function readYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  return /^\d{4}$/.test(written) ? Number(written) : readDigits(written.replace(/[OoО0]/g, '零'))
}

// ── ranges ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The hour that a range begins or ends with, and that its day is counted: 「零时」「24时」「（含）」「（星期一）」 */
const hour = '(?:\\s?(?:零|0|00|24|二十四)\\s?(?:时|点|[:：]00))?'
const inclusive = '(?:\\s?[（(](?:包?含|含当[日天]|(?:星期|周)[一二三四五六日天])[）)])?'

/** 「起至」「起，至」「开始至」「（含）起至」「零时起至」「—」 and nothing else between two dates; not 「开始，」 nor 「、」. */
const joins = new RegExp(
  `^\\s{0,3}${inclusive}${hour}${inclusive}\\s?(?:起|开始|始)?(?:计算?|算起)?\\s?[，,]?\\s{0,3}(?:截[至止]到?|${connective})\\s{0,3}$`
)

/** 「止」「24时止」「（含）止」 */
const ends = new RegExp(`^${inclusive}${hour}${inclusive}\\s{0,2}(?:止(?![于在])|(?<=[时点）)]|:00|：00))`)

/** So many characters the longest of what joins two dates has: 「（含当日）零时开始计算，截至」. */
const longestJoin = 18

function joinRanges(found: readonly Found[], plain: string, text: Text): readonly (Span & {readonly range: DateRange})[] {
  const ranges: (Span & {readonly range: DateRange})[] = []
  for (let index = 1; index < found.length; index++) {
    const from = found[index - 1]
    const last = found[index]
    if (!from || !last || !isJoined(from, last, plain)) continue
    const start = from.start - (/[自从由]\s{0,2}$/.exec(plain.slice(Math.max(0, from.start - 3), from.start))?.[0].length ?? 0)
    const end = last.end + (ends.exec(plain.slice(last.end, last.end + 14))?.[0].length ?? 0)
    const at = text.slice(start, end)
    const range = {source: at.source, span: at.span, raw: at.value, from: from.date, to: inherit(last, from.date)}
    ranges.push({start, end, range})
    index++
  }
  return ranges
}

function isJoined(from: Found | undefined, to: Found, plain: string): boolean {
  return from !== undefined && to.start - from.end <= longestJoin && joins.test(plain.slice(from.end, to.start))
}

/** The end of a range, in the year and month of its beginning where it names none itself. */
function inherit({date, isDayOnly}: Found, from: DateMention): DateMention {
  const month = isDayOnly ? from.month : date.month
  const {source, span, raw} = date
  return toDate({source, span, value: raw}, {year: date.year ?? from.year, month, day: date.day}, date.problem === 'day-word-missing')
}
