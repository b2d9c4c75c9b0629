import {maskNames, maskStretches, toPlainDigits} from './mask.js'
import {type MeasureWord, measureWords, unitsOfChineseNumerals} from './measure-words.js'
import {readNumeral} from './numeral.js'
import type {Located} from './source.js'
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
  /** Power of ten that 千, 万, 亿 stand for: 0, 3, 4, 8, 12. */
  readonly magnitude: number
  /** The measure word, in its plain form: 件, 条, 元 (万元 is 元 with magnitude 4), 人次, %, 个百分点, 倍. */
  readonly unit?: string
  /** What words around it say of its exactness: 约 余 多 左右 · 超 以上 · 不足 近. Absent: exact. */
  readonly approximation?: 'about' | 'at-least' | 'at-most'
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
export function findQuantities(text: Text, taken: readonly {readonly start: number; readonly end: number}[] = []): readonly Quantity[] {
  const plain = maskStretches(toPlainDigits(maskNames(text.value)), taken)
  const masked = plain.replace(noFigure, match => '＿'.repeat(match.length))
  const alone = readAlone(masked, text)
  if (alone) return [alone]
  const found = [...findNumbers(masked, text), ...findChineseNumbers(masked, text)]
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** What a quantity is made of before it is placed. */
interface Reading {
  readonly start: number
  readonly end: number
  readonly decimal: string
  readonly magnitude: number
  readonly unit?: string
  readonly approximation?: Quantity['approximation']
  readonly upper?: string
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

/**
 * 「〔2021〕30号」「第711号」「https://…」「a@b.cn」「电话：0934-6121001」「12345热线」「每20件」; not 「12345件」.
 */
const noFigure =
  /[〔[［]\d{2,4}[〕\]］]\s?第?\d{1,5}\s?号|第\s?[\d.]{1,8}|https?:\/\/[^\s，。；）)]{1,300}|[\w.-]{1,60}@[\w.-]{1,60}|(?:电话|传真|邮编|邮政编码|号码|QQ|索引号|代码)[：: ]{0,3}[\d\-—（）() ]{3,24}|(?<!\d)1(?:2345|2388|10|2315|2333|2366)(?=热线|平台|政务|市民|举报|[^\d件条个次人万元.])|[每某逐]\s?\d{1,6}/g

// ── figures in digits ──────────────────────────────────────────────────────────────────────────────────────────────────

/** 「12」「1,203」「1，203」「19.8」; not 「12」 of 「2.12」, nor of 「A12」. */
const digits = '(?<![\\dA-Za-z.+×*/])(?:\\d{1,3}(?:[,，]\\d{3}){1,4}(?![\\d,，])|\\d{1,15})(?:\\.\\d{1,8}(?!\\d))?'

const unitPattern = measureWords.map(({pattern, not}) => (not ? `${pattern}(?!${not})` : pattern)).join('|')

/** Number, upper end, magnitude, 余, unit, 左右: 「3至5件」「19.8万（人）次」「80余条」「300个左右」. */
const figure = new RegExp(
  `(?<number>${digits})(?:\\s?(?:至|到|[—–\\-~～]{1,2})\\s?(?<upper>\\d{1,9}(?:\\.\\d{1,8})?)(?=\\s?(?:[万亿千]{0,2})\\s?(?:${unitPattern})))?` +
    `\\s{0,2}(?<magnitude>万亿|亿|万(?!元)|千(?!米|克))?(?<more>[余多])?\\s{0,2}(?<unit>${unitPattern})?(?<around>左右|以上|上下)?`,
  'g'
)

const magnitudes: Readonly<Record<string, number>> = {千: 3, 万: 4, 亿: 8, 万亿: 12}

function findNumbers(masked: string, text: Text): readonly Quantity[] {
  return [...masked.matchAll(figure)].flatMap(match => {
    const {number = '', upper, magnitude, more, unit, around} = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length - (around?.length ?? 0)
    const word = unit === undefined ? undefined : measureWordOf(unit)
    if (!word && !standsAlone(masked, start, end, magnitude !== undefined)) return []
    const approximation = approximationOf(masked.slice(Math.max(0, start - 4), start), more, around)
    const trimmed = start + match[0].slice(0, end - start).trimEnd().length
    return [
      toQuantity(text, {
        start,
        end: trimmed,
        decimal: number.replace(/[,，]/g, ''),
        magnitude: (magnitude ? (magnitudes[magnitude] ?? 0) : 0) + (word?.magnitude ?? 0),
        ...(word ? {unit: word.unit ?? word.pattern} : {}),
        ...(approximation ? {approximation} : {}),
        ...(upper === undefined ? {} : {upper})
      })
    ]
  })
}

function measureWordOf(written: string): MeasureWord | undefined {
  return wholeWords.find(({whole}) => whole.test(written))?.word
}

const wholeWords = measureWords.map(word => ({word, whole: new RegExp(`^(?:${word.pattern})$`)}))

/** Whether a number without measure word is a figure: behind a word of amount and before a mark, with 万 or 亿, or with a note as in a cell. */
function standsAlone(masked: string, start: number, end: number, hasMagnitude: boolean): boolean {
  const next = masked.slice(end, end + 1)
  if (start === 0 && /[（(]/.test(next)) return true
  const isAmount = endsAmount.test(masked.slice(Math.max(0, start - 3), start))
  if (hasMagnitude) return isAmount || !/[\u4e00-\u9fff]/.test(next)
  return isAmount && /^(?:[，。；、）)\s]|$)/.test(next)
}

/** 「总数」「访问量达」「共」「合计：」; not 「为」 of 「认为」. */
const endsAmount = /(?:[数量达共计]|(?<![认作成因])为)[：:]?\s?$/

const aboutBefore = /(?:(?<![预节合公签条履违])约|大概)\s?$/
const atLeastBefore = /(?:超过?|逾|突破|至少|不少于|不低于)\s?$/
const atMostBefore = /(?:(?<![最附临])近|将近|不足|不到|不超过|至多)\s?$/

function approximationOf(before: string, more: string | undefined, around: string | undefined): Quantity['approximation'] {
  if (around === '以上' || (atLeastBefore.test(before) && !/不超过\s?$/.test(before))) return 'at-least'
  if (atMostBefore.test(before)) return 'at-most'
  return more || around || aboutBefore.test(before) ? 'about' : undefined
}

/** A text that is a number and nothing else, as cells are: 「-11」「1,203」. */
const numberAlone = /^\s*(?<sign>[-－−]?)\s?(?<number>\d{1,3}(?:[,，]\d{3}){1,4}|\d{1,15})(?<fraction>\.\d{1,8})?\s*$/

function readAlone(masked: string, text: Text): Quantity | undefined {
  const match = numberAlone.exec(masked)
  if (!match?.groups) return undefined
  const {sign = '', number = '', fraction = ''} = match.groups
  const start = match[0].length - match[0].trimStart().length
  const decimal = `${sign ? '-' : ''}${number.replace(/[,，]/g, '')}${fraction}`
  return toQuantity(text, {start, end: match[0].trimEnd().length, decimal, magnitude: 0})
}

// ── figures in words ───────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * 「百分之五十」「百分之三十三点三」 · 「三成」「四成半」, not 「五成员」 · 「收到申请三件，」, not 「一批」「三个方面」.
 */
const chineseFigure = new RegExp(
  [
    '百分之(?<percent>[零一二两三四五六七八九十百]{1,6})(?:点(?<fraction>[零一二三四五六七八九]{1,6}))?',
    '(?<tenths>[一二三四五六七八九])成(?<half>半)?(?=[，。；、）)以左]|$)',
    `(?<![第每某同各逐一二两三四五六七八九十百千万])(?<number>[一二两三四五六七八九十百千零]{1,9})(?<more>[余多])?(?<unit>${unitsOfChineseNumerals})(?=[，。；、）)]|$)`
  ].join('|'),
  'g'
)

function findChineseNumbers(masked: string, text: Text): readonly Quantity[] {
  return [...masked.matchAll(chineseFigure)].flatMap(match => {
    const reading = readChinese(match.groups ?? {})
    if (!reading) return []
    const start = match.index
    const {more} = match.groups ?? {}
    const approximation = approximationOf(masked.slice(Math.max(0, start - 4), start), more, undefined)
    return [toQuantity(text, {start, end: start + match[0].length, magnitude: 0, ...reading, ...(approximation ? {approximation} : {})})]
  })
}

function readChinese(groups: Readonly<Record<string, string | undefined>>): Pick<Reading, 'decimal' | 'unit'> | undefined {
  const {percent, fraction, tenths, half, number, unit} = groups
  if (tenths !== undefined) return {decimal: `${digitOf(tenths)}${half ? '5' : '0'}`, unit: '%'}
  const whole = percent === '百' ? 100 : readNumeral(percent ?? number ?? '')
  if (whole === undefined) return undefined
  if (percent === undefined) return {decimal: `${whole}`, ...(unit === undefined ? {} : {unit})}
  return {decimal: fraction ? `${whole}.${[...fraction].map(digitOf).join('')}` : `${whole}`, unit: '%'}
}

function digitOf(character: string): number {
  return '零一二三四五六七八九'.indexOf(character)
}
