/** Reads a Chinese numeral below 10^12, strictly: 「十二」「一百零五」「两千」; nothing for 「一二」 or 「十百」. */
export function readNumeral(text: string): number | undefined {
  if (text === '零' || text === '〇') return 0
  if (text === '' || text.length > longestNumeral) return undefined
  return readAbove('亿', 1e8, plain(text), rest => readAbove('万', 1e4, rest, readThousands))
}

/** Reads a number written digit by digit, as years are: 「二〇二〇」「一九九八」; nothing for 「二十」. */
export function readDigits(text: string): number | undefined {
  if (!/^[零〇○一二三四五六七八九]{1,9}$/.test(text)) return undefined
  return Number([...text].map(character => digitOf(character)).join(''))
}

/** Writes a whole number below 10^12 as a Chinese numeral: 12 十二, 105 一百零五. */
export function writeNumeral(value: number): string {
  const written = writeBelow(value)
  return written.startsWith('一十') ? written.slice(1) : written
}

/** 「廿三」「叁佰」 in the ordinary writing: 「二十三」「三百」. */
function plain(text: string): string {
  return text.replace(/[廿卅壹贰叁肆伍陆柒捌玖拾佰仟○]/g, character => ordinary[character] ?? character)
}

const ordinary: Readonly<Record<string, string>> = {
  廿: '二十',
  卅: '三十',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  '○': '〇'
}

/** 「九千九百九十九亿九千九百九十九万九千九百九十九」 has 23 characters. */
const longestNumeral = 23

const digits = '零一二三四五六七八九'

const ranks = [
  [1e8, '亿'],
  [1e4, '万'],
  [1000, '千'],
  [100, '百'],
  [10, '十']
] as const

function readAbove(word: string, unit: number, text: string, readPart: (part: string) => number | undefined): number | undefined {
  const at = text.indexOf(word)
  if (at < 0) return readPart(text)
  const high = readPart(text.slice(0, at))
  const below = text.slice(at + 1)
  const low = below === '' ? 0 : readPart(below.replace(/^[零〇]/, ''))
  if (!high || low === undefined || low >= unit) return undefined
  // 零 stands where a rank is skipped, and only there; 「三万五」 is spoken, not written
  const isSkipped = low < unit / 10
  if (below !== '' && (low === 0 || isSkipped !== /^[零〇]/.test(below))) return undefined
  return high * unit + low
}

/** 「三千零五」「一百二十」「十二」; not 「二百五」 for 250, nor 「十百」. */
const thousands =
  /^(?:([一二两三四五六七八九])千)?([零〇])?(?:([一二两三四五六七八九])百)?([零〇])?(?:([一二三四五六七八九])?(十))?([零〇])?([一二两三四五六七八九])?$/

function readThousands(text: string): number | undefined {
  const match = text === '' ? null : thousands.exec(text)
  if (!match) return undefined
  const [, thousand, zeroBelowThousand, hundred, zeroBelowHundred, ten, tenWord, zeroBelowTen, one] = match
  const tens = tenWord ? (ten ? digitOf(ten) : 1) : 0
  const value = digitOf(thousand) * 1000 + digitOf(hundred) * 100 + tens * 10 + digitOf(one)
  // 「十二」 stands alone; behind a higher rank ten is 一十
  const isBareTenInside = tenWord !== undefined && !ten && (thousand !== undefined || hundred !== undefined)
  const isSpokenTwo = one === '两' && value !== 2
  const zeros = [zeroBelowThousand, zeroBelowHundred, zeroBelowTen].filter(zero => zero !== undefined).length
  const isGap =
    (thousand !== undefined && !hundred && (tens > 0 || one !== undefined)) || (hundred !== undefined && tens === 0 && one !== undefined)
  return value === 0 || isBareTenInside || isSpokenTwo || zeros !== (isGap ? 1 : 0) ? undefined : value
}

function digitOf(character: string | undefined): number {
  if (character === undefined) return 0
  if (character === '〇' || character === '○') return 0
  return character === '两' ? 2 : digits.indexOf(character)
}

function writeBelow(value: number): string {
  if (value < 10) return digits[value] ?? ''
  const rank = ranks.find(([unit]) => value >= unit)
  if (!rank) return ''
  const [unit, word] = rank
  const low = value % unit
  const head = `${writeBelow(Math.floor(value / unit))}${word}`
  if (low === 0) return head
  return `${head}${low < unit / 10 ? '零' : ''}${writeBelow(low)}`
}
