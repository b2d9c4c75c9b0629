import {type Approximation, approximationOf} from './approximation.js'
import {maskNames, maskStretches, toPlainDigits} from './mask.js'
import {countingVerbs, magnitudes, measureWordOf, unitOf, unitPattern, unitsOfChineseNumerals} from './measure-words.js'
import {readNumeral} from './numeral.js'
import type {Located, Span} from './source.js'
import type {Text} from './text.js'

/** A number as written, with what it counts in: `1,203件`, `3.50万元`, `百分之五十`, `80余条`. */
export interface Quantity extends Located {
  /** As written, from the number to the unit: `19.8万（人）次`. */
  readonly raw: string
  /** The number, magnitude included: 198000. For a range, its lower end. */
  readonly value: number
  /** The number as an exact decimal, without separators and without magnitude: '19.8'. */
  readonly decimal: string
  /** Digits printed after the point. */
  readonly decimals: number
  /** Power of ten that 千, 万, 亿 stand for: 3, 4, 8, together up to 12; else 0. */
  readonly magnitude: number
  /** The measure word, in its plain form: 件, 条, 元 (万元 is 元 with magnitude 4), 人次, %, 个百分点, 倍. */
  readonly unit?: string
  /** What words around it say of its exactness: 约 余 多 几 左右 · 超 以上 · 不足 近. Absent: exact. */
  readonly approximation?: Approximation
  /** The upper end, for 「3至5件」. */
  readonly upper?: number
}

/**
 * Finds the figures of a text that are data.
 *
 * Dates, document numbers, ordinals, telephone numbers, durations (20个工作日), numbers of parts (六个部分) and whatever stands in
 * quotation marks or titles are none. A number without measure word counts only behind 数, 量, 为, 达, 共, 计, with 万 or 亿, or alone.
 *
 * @param taken stretches that are no figures, dates above all
 */
export function findQuantities(text: Text, taken: readonly Span[] = []): readonly Quantity[] {
  const plain = maskStretches(toPlainDigits(maskNames(text.value)), taken)
  const masked = plain.replace(noFigure, match => '＿'.repeat(match.length))
  const alone = readAlone(masked)
  const readings = alone ? [alone] : [...findNumbers(masked), ...findChineseNumbers(masked)].sort((a, b) => a.start - b.start)
  return readings.map(reading => toQuantity(text, reading))
}

/** What a quantity is made of before it is placed. */
interface Reading extends Span {
  readonly decimal: string
  readonly magnitude: number
  readonly unit: string | undefined
  readonly approximation: Approximation | undefined
  readonly upper?: string | undefined
}

function toQuantity(text: Text, {start, end, decimal, magnitude, unit, approximation, upper}: Reading): Quantity {
  const at = text.slice(start, end)
  return {
    source: at.source,
    span: at.span,
    raw: at.value,
    value: scale(decimal, magnitude),
    decimal,
    decimals: decimal.split('.')[1]?.length ?? 0,
    magnitude,
    ...(unit === undefined ? {} : {unit}),
    ...(approximation ? {approximation} : {}),
    ...(upper === undefined ? {} : {upper: scale(upper, magnitude)})
  }
}

/** Read as one decimal, so that 19.8 and four zeros are 198000 and nothing beside. */
function scale(decimal: string, magnitude: number): number {
  return Number(`${decimal}e${magnitude}`)
}

// ── what is no figure ──────────────────────────────────────────────────────────────────────────────────────────────────

const noFigure = new RegExp(
  [
    // 「〔2021〕30号」「[2019] 3号」; not 「（2021）30件」
    '[〔[［]\\d{2,4}[〕\\]］]\\s?第?\\s?\\d{1,5}\\s?号',
    // 「第711号」「第2、3条」「第二十、二十一条」; not 「第三方12件」 beyond its 第三
    '第\\s?(?:\\d[\\d.]{0,7}(?:[、至到-]第?\\d{1,4}){0,3}|[一二三四五六七八九十百零]{1,7}(?:[、至到-]第?[一二三四五六七八九十百零]{1,7}){0,3})',
    // 「https://…」「a@b.cn」; not what follows a Chinese mark
    'https?://[^\\s，。；）)]{1,300}',
    '[\\w.-]{1,60}@[\\w.-]{1,60}',
    // 「电话：0934-6121001」「邮编745300」; not 「接听电话1200余次」
    `(?:电话|传真|邮编|邮政编码|号码|QQ|索引号|代码)[：:为 ]{0,3}[\\d\\-—（）() ]{3,24}(?!\\d|\\s?(?:[余多千万]|${unitPattern}))`,
    // 「每20件」「每1,000人」; not 「20件」 alone
    '[每某逐]\\s?\\d[\\d,.]{0,8}'
  ].join('|'),
  'g'
)

// ── figures in digits ──────────────────────────────────────────────────────────────────────────────────────────────────

/** 「12」「1,203」「1，203」「19.8」. */
const digits = '(?:\\d{1,3}(?:[,，]\\d{3}){1,4}(?![\\d,，])|\\d{1,15})(?:\\.\\d{1,8}(?!\\d))?'

const dash = '[—–－\\-~～]{1,2}'

/**
 * Number, upper end, 余, magnitude, 余, unit: 「3至5件」「10%-20%」「19.8万（人）次」「30余万条」; not 「12」 of 「2.12」 or 「A12」, 「34」 of 「12,34」.
 *
 * A unit or magnitude before the upper end stands behind it again.
 */
const figure = new RegExp(
  `(?<![\\dA-Za-z_.+×*/·@#=]|\\d,)(?<number>${digits})` +
    `(?:(?:\\s?(?:至|到|${dash})\\s?|(?<again>[万亿]?(?:${unitPattern}|(?<=[万亿])))(?:至|${dash})\\s?)(?<upper>${digits})(?=\\s?\\k<again>)(?=\\s?[万亿千]{0,2}\\s?(?:${unitPattern})))?` +
    `\\s?(?<early>[余多])?\\s?(?<magnitude>万亿|千万|百万|亿|万(?!元)|千(?!米|克))?\\s?(?<more>[余多+])?\\s?(?<unit>${unitPattern})?`,
  'g'
)

function findNumbers(masked: string): readonly Reading[] {
  return [...masked.matchAll(figure)].flatMap(match => {
    const {number = '', upper, magnitude, early, more, unit} = match.groups ?? {}
    const start = match.index
    const end = start + match[0].trimEnd().length
    const word = unit === undefined ? undefined : measureWordOf(unit)
    if (!word && !standsAlone(masked, start, end, magnitude !== undefined)) return []
    const lower = withoutSeparators(number)
    const higher = upper && withoutSeparators(upper)
    // 「0934-6621234」 and 「12-4」 are numbers of some other kind
    if (higher && (Number(higher) <= Number(lower) || /^0\d/.test(lower))) return []
    const power = (magnitude ? (magnitudes[magnitude] ?? 0) : 0) + (word?.magnitude ?? 0)
    const approximation = approximationOf(masked, start, end, early ?? more)
    return [{start, end, decimal: lower, magnitude: power, unit: unitOf(word), approximation, upper: higher}]
  })
}

function withoutSeparators(number: string): string {
  return number.replace(/[,，]/g, '')
}

/** Whether a number without measure word is a figure: with 万 or 亿, behind a word of amount and before a mark, or with a note as in a cell. */
function standsAlone(masked: string, start: number, end: number, hasMagnitude: boolean): boolean {
  const next = masked.slice(end, end + 1)
  if (start === 0 && /[（(]/.test(next)) return true
  if (hasMagnitude) return !/[\dA-Za-z]/.test(next)
  const before = masked.slice(Math.max(0, start - 4), start)
  if (!endsAmount.test(before) || isBareYear(masked.slice(start, end), before)) return false
  return /^(?:[，。；、）)\s]|$)/.test(next)
}

/** 「总数」「访问量达」「共」「合计：」; not 「为」 of 「认为」 and 「热线为」. */
const endsAmount = /(?:[数量达共计]|(?<![认作成因话线号码编])为)[：:]?\s?$/

/** 「年度为2020」; not 「数量为2020」. */
function isBareYear(number: string, before: string): boolean {
  return /^(?:19|20)\d{2}$/.test(number) && /(?<![数量])为[：:]?\s?$/.test(before)
}

/** A text that is a number and nothing else, as cells are: 「-11」「1,203」「-251元」; not 「12」 of 「12（其中2件）」. */
const numberAlone = new RegExp(
  `^\\s*(?<sign>[-－−]?)\\s?(?<number>\\d{1,3}(?:[,，]\\d{3}){1,4}|\\d{1,15})(?<fraction>\\.\\d{1,8})?\\s?(?<unit>${unitPattern})?\\s*$`
)

function readAlone(masked: string): Reading | undefined {
  const match = numberAlone.exec(masked)
  if (!match?.groups) return undefined
  const {sign, number = '', fraction = '', unit} = match.groups
  const word = unit === undefined ? undefined : measureWordOf(unit)
  const start = match[0].length - match[0].trimStart().length
  const decimal = `${sign ? '-' : ''}${withoutSeparators(number)}${fraction}`
  return {start, end: match[0].trimEnd().length, decimal, magnitude: word?.magnitude ?? 0, unit: unitOf(word), approximation: undefined}
}

// ── figures in words ───────────────────────────────────────────────────────────────────────────────────────────────────

const numeral = '[一二两三四五六七八九十百千万亿零〇]{1,15}'

const chineseFigure = new RegExp(
  [
    // 「百分之五十」「百分之三十三点三」「百分之50」; not 「三分之二」
    '百分之(?<percent>[零一二两三四五六七八九十百]{1,6}|\\d{1,3}(?:\\.\\d{1,4})?)(?:点(?<fraction>[零一二三四五六七八九]{1,6}))?(?<percentMore>[余多])?',
    // 「三成」「四成半」「七成以上」; not 「五成员」
    '(?<tenths>[一二两三四五六七八九])成(?:(?<half>半)|(?<tenthsMore>多))?(?=[，。；、）)以左]|$)',
    // 「三件」「三至五件」「二十余条」「三百六十万元」; not 「第三件」「同一件」
    `(?<![第每某同各逐一二两三四五六七八九十百千万亿零〇])(?<number>${numeral})(?:\\s?(?:至|到|${dash})\\s?(?<upper>${numeral}))?(?<more>[余多几])?(?<late>[万亿])?(?<unit>${unitPattern})`
  ].join('|'),
  'g'
)

function findChineseNumbers(masked: string): readonly Reading[] {
  return [...masked.matchAll(chineseFigure)].flatMap(match => {
    const groups = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const reading = readShare(groups) ?? readCount(groups)
    if (!reading || (groups['number'] && !isCount(groups, masked, start, end))) return []
    const inside = groups['more'] ?? groups['percentMore'] ?? groups['tenthsMore']
    return [{start, end, ...reading, approximation: approximationOf(masked, start, end, inside)}]
  })
}

type Groups = Readonly<Record<string, string | undefined>>
type Amount = Omit<Reading, 'start' | 'end' | 'approximation'>

function readShare({percent, fraction, tenths, half}: Groups): Amount | undefined {
  if (tenths) return {decimal: `${readNumeral(tenths)}${half ? '5' : '0'}`, magnitude: 0, unit: '%'}
  if (!percent) return undefined
  const whole = /^\d/.test(percent) ? percent : percent === '百' ? 100 : readNumeral(percent)
  if (whole === undefined) return undefined
  return {decimal: fraction ? `${whole}.${[...fraction].map(readNumeral).join('')}` : `${whole}`, magnitude: 0, unit: '%'}
}

/** 「三百六十万元」 is 360 and four zeros; 「一万二千件」 has none to set apart. */
function readCount({number = '', upper, late = '', unit = ''}: Groups): Amount | undefined {
  const word = measureWordOf(unit)
  const [, head = number, rank = ''] = /^([^万亿]+)(万亿|万|亿)$/.exec(number) ?? []
  const ranked = upper ? number : head
  const lower = readNumeral(ranked)
  const higher = upper === undefined ? undefined : readNumeral(upper)
  if (lower === undefined || !word || (upper !== undefined && (higher === undefined || higher <= lower))) return undefined
  const power = (magnitudes[upper ? late : `${rank}${late}`] ?? 0) + (word.magnitude ?? 0)
  return {decimal: `${lower}`, magnitude: power, unit: unitOf(word), upper: higher === undefined ? undefined : `${higher}`}
}

/**
 * Whether a numeral in words counts something rather than being a way of speaking.
 *
 * A mark behind it, or a verb that takes a number before it, says so: 「申请一件，」「召开三次新闻发布会」; not 「落实两个维护」「数十件」.
 */
function isCount({number = '', unit = ''}: Groups, masked: string, start: number, end: number): boolean {
  const before = masked.slice(Math.max(0, start - 4), start)
  if (/[数几]$/.test(before) && /^[十百千万亿]+$/.test(number)) return false
  if (number === '一' && !/^[件例起宗份条篇封]$/.test(unit)) return growth.test(before) && unit === '倍'
  if (countingVerbs.test(before)) return true
  return unitsOfChineseNumerals.test(unit) && /^(?:[，。；、）)以左]|$)/.test(masked.slice(end, end + 1))
}

/** 「增长一倍」「提高一倍」; not 「一倍」 alone. */
const growth = /(?:增长|增加|提高|提升|扩大|翻)了?$/
