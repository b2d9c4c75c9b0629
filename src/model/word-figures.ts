/** Figures whose number is written in words. */

import {findHedges} from './approximation.js'
import type {FigureReading} from './figure-reading.js'
import {countingVerbs, magnitudes, measureWordOf, unitOf, unitPattern, unitsOfChineseNumerals, unitsOfWrittenTwo} from './measure-words.js'
import {readDigits, readNumeral} from './numeral.js'

/** Every figure in words, from left to right, in a text whose names, dates and other numbers are blanked. */
export function findWordFigures(masked: string): readonly FigureReading[] {
  return [...masked.matchAll(figure)].flatMap(match => {
    const groups = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const found = {start, end}
    const inside = groups['more'] ?? groups['percentMore'] ?? groups['tenthsMore']
    const at = inside === undefined ? -1 : start + match[0].indexOf(inside)
    const hedges = [
      ...aboveRound(masked, start, groups),
      ...findHedges(masked, found, inside ? {word: inside, start: at, end: at + inside.length} : undefined)
    ]
    const isRounded = hedges.some(({side}) => side !== 'behind')
    const reading = readShare(groups) ?? readCount(groups, isRounded)
    if (!reading || (groups['number'] && !isCount(groups, masked, start, end))) return []
    const {isRough, ...amount} = reading
    const rough = isRough && hedges.length === 0 ? [{...found, word: match[0], side: 'inside', approximation: 'about'} as const] : hedges
    return [{...found, ...amount, hedges: rough}]
  })
}

const numeral = '[一二两三四五六七八九十百千万亿零〇○廿卅壹贰叁肆伍陆柒捌玖拾佰仟]{1,15}'

const dash = '[—–－\\-~～]{1,2}'

const figure = new RegExp(
  [
    // 「百分之五十」「百分之三十三点三」「百分之50」「千分之三」; not 「三分之二」
    '(?<of>百分|千分)之(?<percent>[零一二两三四五六七八九十百]{1,6}|\\d{1,3}(?:\\.\\d{1,4})?)(?:点(?<fraction>[零一二三四五六七八九]{1,6}))?(?<percentMore>[余多])?',
    // 「三分之一」「十分之九」; not 「百分之一」
    '(?<parts>[二两三四五六七八九十])分之(?<taken>[一二三四五六七八九])',
    // 「达到百分百」; not 「百分百努力」 behind another word
    '(?<=[率达到为])(?<all>百分百)',
    // 「三成」「四成半」「三成五」「七成以上」「5成」; not 「五成员」
    '(?<![\\d.])(?<tenths>[一二两三四五六七八九1-9])成(?:(?<half>[半五])|(?<tenthsMore>多))?(?=[，。；、）),;以左的]|$)',
    // 「三件」「三至五件」「二十余条」「三百六十万元」「三点五万元」; not 「第三件」「同一件」
    `(?<![第每某同逐点成一二两三四五六七八九十百千万亿零〇\\d])(?<number>${numeral})(?:点(?<point>[零〇一二三四五六七八九]{1,4}))?` +
      `(?:\\s?(?:至|到|${dash})\\s?(?<upper>${numeral}))?(?<more>[余多几来])?(?<late>[万亿])?(?<unit>${unitPattern})`
  ].join('|'),
  'g'
)

type Groups = Readonly<Record<string, string | undefined>>

interface Amount extends Pick<FigureReading, 'decimal' | 'magnitude' | 'unit' | 'upper'> {
  /** 「两三件」: neither the one nor the other; 「三分之一」: nobody counted. */
  readonly isRough?: boolean
}

function readShare({of, percent, fraction, all, tenths, half, parts, taken}: Groups): Amount | undefined {
  const amount = (decimal: string, unit = '%') => ({decimal, magnitude: 0, unit, upper: undefined})
  if (parts && taken) return {...amount(((100 * (readNumeral(taken) ?? 0)) / (readNumeral(parts) ?? 1)).toFixed(2)), isRough: true}
  if (all) return amount('100')
  if (tenths) return amount(`${/\d/.test(tenths) ? tenths : readNumeral(tenths)}${half ? '5' : '0'}`)
  if (!percent) return undefined
  const whole = /^\d/.test(percent) ? percent : percent === '百' ? 100 : readNumeral(percent)
  if (whole === undefined) return undefined
  return amount(fraction ? `${whole}.${[...fraction].map(readNumeral).join('')}` : `${whole}`, of === '千分' ? '‰' : '%')
}

/** 「三百六十万元」 is 360 and four zeros; 「一万二千件」 has none to set apart. */
function readCount({number = '', point, upper, late = '', unit = ''}: Groups, isRounded: boolean): Amount | undefined {
  const word = measureWordOf(unit)
  if (!word) return undefined
  const amount = (lower: number | string, higher: number | undefined, rank: string): Amount => ({
    decimal: `${lower}`,
    magnitude: (magnitudes[rank] ?? 0) + (word.magnitude ?? 0),
    unit: unitOf(word),
    upper: higher === undefined ? undefined : `${higher}`
  })
  const round = upper === undefined && point === undefined && isRounded ? roundNumbers[number] : undefined
  if (round !== undefined) return amount(round, undefined, late)
  const rough = upper === undefined && point === undefined ? readRough(number) : undefined
  if (rough) return {...amount(rough.from, rough.to, late), isRough: true}
  const [, head = number, rank = ''] = /^([^万亿]+)(万亿|万|亿)$/.exec(number) ?? []
  const lower = readWritten(upper || point ? number : head)
  const higher = upper === undefined ? undefined : readWritten(upper)
  if (lower === undefined || (upper !== undefined && (higher === undefined || higher <= lower))) return undefined
  if (point !== undefined) return amount(`${lower}.${[...point].map(readNumeral).join('')}`, higher, late)
  return amount(lower, higher, upper ? late : `${rank}${late}`)
}

/** 「一百三十四」, or digit by digit as in 「二〇三」. */
function readWritten(written: string): number | undefined {
  return readNumeral(written) ?? (/.[〇○]/.test(written) ? readDigits(written) : undefined)
}

/** 「两三件」「七八人」: two digits that follow each other. */
function readRough(number: string): {readonly from: number; readonly to: number} | undefined {
  if (number.length !== 2) return undefined
  const [from = 0, to = 0] = [...number].map(character => readNumeral(character))
  return from >= 1 && to <= 9 && to === from + 1 ? {from, to} : undefined
}

/** Round numbers without a digit before them, read only where a word before or in them says that they are rough: 「百余人」「近千人」; not 「万元以上」. */
const roundNumbers: Readonly<Record<string, number>> = {百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000}

/** 「上百件」「上万条」; not 「网上百件」. */
function aboveRound(masked: string, start: number, {number = ''}: Groups): FigureReading['hedges'] {
  const isAbove =
    roundNumbers[number] !== undefined && /(?:^|[^网线以之马掌向早晚会台])上$/.test(masked.slice(Math.max(0, start - 2), start))
  return isAbove ? [{start: start - 1, end: start, word: '上', side: 'before', approximation: 'at-least'}] : []
}

/**
 * Whether a numeral in words counts something rather than being a way of speaking.
 *
 * A mark behind it, or a verb that takes a number before it, says so: 「申请一件，」「召开三次新闻发布会」; not 「落实两个维护」「数十件」.
 */
function isCount({number = '', unit = '', more}: Groups, masked: string, start: number, end: number): boolean {
  const before = masked.slice(Math.max(0, start - 4), start)
  if (/[数几]$/.test(before) && /^[十百千万亿]+$/.test(number)) return false
  if (/^[零〇]$/.test(number) && !/[为共计到请议讼]$/.test(before)) return false
  if (number === '一' && !/^[件例起宗份条篇封]$/.test(unit)) return growth.test(before) && unit === '倍'
  // one counts 两; 二期, 二次 are the second
  if (number === '二' && !unitsOfWrittenTwo.test(unit)) return false
  if (countingVerbs.test(before) || more !== undefined || roundNumbers[number] !== undefined) return true
  return unitsOfChineseNumerals.test(unit) && /^(?:[，。；、）),;.以左整]|$)/.test(masked.slice(end, end + 1))
}

/** 「增长一倍」「提高一倍」; not 「一倍」 alone. */
const growth = /(?:增长|增加|提高|提升|扩大|翻)了?$/
