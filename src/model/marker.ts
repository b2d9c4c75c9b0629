import {readNumeral} from './numeral.js'
import type {Marker, MarkerStyle} from './report.js'
import type {Text} from './text.js'

/** A line that begins with a number: the number, and what follows it. */
export interface Marked {
  readonly marker: Marker
  readonly rest: Text
}

/** Reads the number at the beginning of a line. */
export function readMarker(line: Text): Marked | undefined {
  for (const {style, pattern} of patterns) {
    const match = pattern.exec(line.value)
    if (!match?.[1]) continue
    const ordinal = ordinalOf(match[1])
    if (ordinal === undefined) continue
    const at = line.slice(0, match[0].trimEnd().length)
    return {marker: {source: at.source, span: at.span, raw: at.value, ordinal, style}, rest: line.slice(match[0].length)}
  }
  return undefined
}

/** A number in the manner of another: 「（三）」 after 「（二）」. */
export function writeMarker(like: Pick<Marker, 'raw'>, ordinal: number): string {
  return like.raw.replace(/[一二三四五六七八九十]{1,3}|[\d０-９]{1,2}|[①-⑳]/, written => {
    if (/[①-⑳]/.test(written)) return String.fromCodePoint(0x245f + ordinal)
    if (/[０-９]/.test(written)) return String(ordinal).replace(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit)))
    return /\d/.test(written) ? String(ordinal) : writeOrdinal(ordinal)
  })
}

/** A number in the writing of another: 「十」 for 「九」, 「10」 for 「9」. */
export function writeNumeralLike(like: string, value: number): string {
  return writeMarker({raw: like === '两' ? '二' : like}, value)
}

/** A number below a hundred in Chinese, as headings have it: 「十二」. */
export function writeOrdinal(ordinal: number): string {
  const tens = Math.floor(ordinal / 10)
  const digits = ' 一二三四五六七八九'
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${(digits[ordinal % 10] ?? '').trim()}`
}

/** How deep a manner of numbering stands: 第一部分 outside 一、 outside （一） outside 1. outside （1） outside ①. */
export function rankOf(style: MarkerStyle): number {
  return patterns.findIndex(pattern => pattern.style === style)
}

/**
 * What looks like a number before a heading and is none: 「一、二级栏目」「三、四季度」「一、二、三类」.
 *
 * Two numerals that follow on one another before a word for ranks are read together; 「四、三级联动」 is a heading.
 */
export const notEnumerated =
  '(?!(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|九、十)(?:[级类线等号楼层代期批轮次档环星产审校年季月周日旬个两、]|步(?!推|完)))'

/** From the outside in. Each takes the white space behind the number with it. */
const patterns: readonly {readonly style: MarkerStyle; readonly pattern: RegExp}[] = [
  // 「第一部分 总体情况」「第二部分：…」; not 「第一责任人」
  {style: 'part', pattern: /^第\s?([一二三四五六七八九十]{1,3})\s?部分[\s:：、]{0,4}/},
  // 「九、存在问题」「十．其他」「二，主动公开」「二 主动公开」; not 「一是」「三、四季度」「一、二级栏目」「十四五」
  {
    style: 'chinese',
    pattern: new RegExp(
      `^${notEnumerated}([一二三四五六七八九十]{1,3})(?:\\s?[、．.]\\s{0,4}|\\s?[，,]\\s{0,4}(?=[\\u4e00-\\u9fff]{4})|\\s{1,4}(?=[\\u4e00-\\u9fff]{4}))(?![一二三四五六七八九十]?[季月周日批期个、])`
    )
  },
  // 「（一）强化」「( 五)」「(二)、」; not 「（一式三份）」
  {style: 'bracketed-chinese', pattern: /^[（(]\s{0,2}([一二三四五六七八九十]{1,3})\s{0,2}[）)]\s{0,2}[、．.]?\s{0,4}/},
  // 「1.」「2、」「3．」; not 「1.5万」「12·4」
  {style: 'arabic', pattern: /^(\d{1,2}|[０-９]{1,2})\s?[.、．]\s{0,4}(?![\d０-９])/},
  // 「（1）」「(2)」; not 「（2021）」
  {style: 'bracketed-arabic', pattern: /^[（(]\s?(\d{1,2}|[０-９]{1,2})\s?[）)]\s{0,2}[、．.]?\s{0,4}/},
  // 「①」
  {style: 'circled', pattern: /^([①-⑳])\s{0,4}/}
]

function ordinalOf(written: string): number | undefined {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(written)
  if (circled >= 0) return circled + 1
  const plain = written.normalize('NFKC')
  return /^\d+$/.test(plain) ? Number(plain) : readNumeral(plain)
}
