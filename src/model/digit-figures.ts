/** Figures whose number is written in digits. */

import {findHedges} from './approximation.js'
import type {FigureReading} from './figure-reading.js'
import {type MeasureWord, magnitudes, measureWordOf, unitOf, unitPattern} from './measure-words.js'

/** Every figure in digits, from left to right, in a text whose names, dates and other numbers are blanked. */
export function findDigitFigures(masked: string): readonly FigureReading[] {
  const candidates = [...masked.matchAll(figure)].flatMap(match => readMatch(match, masked) ?? [])
  return shareUnits(candidates, masked).flatMap(({word, power, isAmount, ...rest}) => {
    if (!word && !isAmount) return []
    const sign = negativeSign(masked, rest.start, word)
    const reading = {...rest, magnitude: power + (word?.magnitude ?? 0), unit: unitOf(word)}
    return [sign === 0 ? reading : {...reading, start: reading.start - sign, decimal: `-${reading.decimal}`}]
  })
}

/** A text that is a number and nothing else, as cells are: 「-11」「1,203」「-251元」; not 「12」 of 「12（其中2件）」. */
export function readNumberAlone(masked: string): FigureReading | undefined {
  const match = numberAlone.exec(masked)
  if (!match?.groups) return undefined
  const {sign, number = '', fraction = '', unit} = match.groups
  const word = unit === undefined ? undefined : measureWordOf(unit)
  if (isEditionName(word, `${number}${fraction}`)) return undefined
  return {
    start: match[0].length - match[0].trimStart().length,
    end: match[0].trimEnd().length,
    decimal: `${sign ? '-' : ''}${withoutSeparators(number)}${fraction}`,
    magnitude: word?.magnitude ?? 0,
    unit: unitOf(word),
    upper: undefined,
    hedges: []
  }
}

const numberAlone = new RegExp(
  `^\\s*(?<sign>[-－−]?)\\s?(?<number>\\d{1,3}(?:[,，]\\d{3}){1,4}|\\d{1,15})(?<fraction>\\.\\d{1,8})?\\s?(?<unit>${unitPattern})?\\s*$`
)

/** 「12」「1,203」「1，203」「19.8」. */
const digits = '(?:\\d{1,3}(?:[,，]\\d{3}){1,4}(?![\\d,，])|\\d{1,15})(?:\\.\\d{1,8}(?!\\d))?'

const dash = '[—–－\\-~～]{1,2}'

/**
 * Number, upper end, 余, magnitude, 余, unit: 「3至5件」「10%-20%」「19.8万（人）次」「30余万条」「1万2千件」; not 「12」 of 「2.12」 or 「A12」, 「34」 of 「12,34」.
 *
 * A unit or magnitude before the upper end stands behind it again.
 */
const figure = new RegExp(
  `(?<![\\dA-Za-z_.+×*/·@#=]|\\d,)(?:(?<high>\\d{1,4})(?<rank>[亿万])零?(?=\\d))?(?<number>${digits})` +
    `(?:(?:\\s?(?:至|到|${dash})\\s?|(?<again>[万亿]?(?:${unitPattern}|(?<=[万亿])))(?:至|${dash})\\s?)(?<upper>${digits})(?=\\s?\\k<again>)(?=\\s?[万亿千百]{0,2}\\s?(?:${unitPattern})))?` +
    `\\s?(?<early>[余多几来])?\\s?(?<magnitude>万亿|千万|百万|亿|万(?!元)|千(?![米克瓦卡])|百(?![分货姓科度年强]))?\\s?(?<more>[余多几+])?\\s?(?<unit>${unitPattern})?`,
  'g'
)

/** A number with its measure word, where it has one, and whether it counts without. */
interface Candidate extends Omit<FigureReading, 'magnitude' | 'unit'> {
  readonly power: number
  readonly word: MeasureWord | undefined
  readonly isAmount: boolean
}

function readMatch(match: RegExpMatchArray, masked: string): Candidate | undefined {
  const {number = '', upper, magnitude, early, more, unit} = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].trimEnd().length
  const lower = withoutSeparators(number)
  const higher = upper && withoutSeparators(upper)
  // 「0934-6621234」 and 「12-4」 are numbers of some other kind
  if (higher && (Number(higher) <= Number(lower) || /^0\d/.test(lower))) return undefined
  const word = unit === undefined ? undefined : measureWordOf(unit)
  if (isEditionName(word, lower)) return undefined
  const power = magnitude ? (magnitudes[magnitude] ?? 0) : 0
  const inside = early ?? more
  const at = inside === undefined ? -1 : match[0].indexOf(inside, number.length)
  const hedges = findHedges(masked, {start, end}, inside ? {word: inside, start: start + at, end: start + at + 1} : undefined)
  const whole = withHigherRank(match.groups ?? {}, lower, power, word)
  return {start, end, decimal: lower, power, upper: higher, hedges, word, isAmount: isAmount(masked, start, end, magnitude), ...whole}
}

/** 「2024版」「2.0版」 are names; 「清单7版」 counts. */
function isEditionName(word: MeasureWord | undefined, number: string): boolean {
  return word?.pattern === '版' && !/^\d{1,3}$/.test(number)
}

function withoutSeparators(number: string): string {
  return number.replace(/[,，]/g, '')
}

/** 「1万2千件」「3亿5000万元」 as one number; the measure word of a sum of money then holds no magnitude of its own. */
function withHigherRank(
  {high, rank}: Readonly<Record<string, string | undefined>>,
  lower: string,
  power: number,
  word: MeasureWord | undefined
): Pick<Candidate, 'decimal' | 'power' | 'word'> | undefined {
  if (!high || !rank) return undefined
  const below = Number(`${lower}e${power + (word?.magnitude ?? 0)}`)
  const above = Number(`${high}e${magnitudes[rank]}`)
  return {decimal: `${above + below}`, power: 0, word: word && {pattern: unitOf(word) ?? word.pattern}}
}

/** Whether a number without measure word is a figure: with 万 or 亿, behind a word of amount and before a mark, or with a note as in a cell. */
function isAmount(masked: string, start: number, end: number, magnitude: string | undefined): boolean {
  const next = masked.slice(end, end + 1)
  if (start === 0 && /[（(]/.test(next)) return true
  if (magnitude !== undefined) return magnitude !== '百' && magnitude !== '千' && !/[\dA-Za-z]/.test(next)
  const before = masked.slice(Math.max(0, start - 4), start)
  if (!endsAmount.test(before) || isBareYear(masked.slice(start, end), before)) return false
  return /^(?:[，。；、）);\s]|,(?!\d)|$)/.test(masked.slice(end, end + 2))
}

/** 「总数」「访问量达」「共」「合计：」; not 「为」 of 「认为」 and 「热线为」. */
const endsAmount = /(?:[数量达共计]|(?<![认作成因话线号码编])为)[：:]?\s?$/

/** 「年度为2020」; not 「数量为2020」. */
function isBareYear(number: string, before: string): boolean {
  return /^(?:19|20)\d{2}$/.test(number) && /(?<![数量])为[：:]?\s?$/.test(before)
}

/** 「分别为12、15和20件」: the last measure word is that of all. */
function shareUnits(candidates: readonly Candidate[], masked: string): readonly Candidate[] {
  const shared: Candidate[] = []
  for (const candidate of candidates.toReversed()) {
    const next = shared.at(-1)
    const isListed = next?.word && !candidate.word && candidate.power === 0 && joinsNumbers.test(masked.slice(candidate.end, next.start))
    const isShared = isListed && sharesUnit.test(masked.slice(Math.max(0, candidate.start - 40), candidate.start))
    shared.push(isShared ? {...candidate, word: next.word, power: next.power} : candidate)
  }
  return shared.reverse()
}

const joinsNumbers = /^\s?(?:、|和|及|与|以及)\s?$/

/** 「分别为」 in the same statement; not before a mark that ends it. */
const sharesUnit = /分别[^。；;]{0,38}$/

/** How many characters a minus sign before a percentage of growth takes: 「同比增长-5.2%」; none where it is a dash. */
function negativeSign(masked: string, start: number, word: MeasureWord | undefined): number {
  if (word?.pattern !== percent) return 0
  return /(?:增长|增幅|增速|增长率|同比|环比)(?:率)?(?:为|：|:)?[-−－]$/.test(masked.slice(Math.max(0, start - 7), start)) ? 1 : 0
}

const percent = '[%％]'
