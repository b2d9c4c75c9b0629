/** Reads a Chinese numeral below 10^12, strictly: 「十二」「一百零五」「两千」; nothing for 「一二」 or 「十百」. */
export function readNumeral(text: string): number | undefined {
  if (text === '' || text.length > 24) return undefined
  for (const [word, unit] of [['亿', 1e8], ['万', 1e4]] as const) {
    const at = text.indexOf(word)
    if (at < 0) continue
    const high = readNumeral(text.slice(0, at))
    const rest = text.slice(at + 1).replace(/^[零〇]/, '')
    const low = rest === '' ? 0 : readNumeral(rest)
    return high === undefined || low === undefined || low >= unit ? undefined : high * unit + low
  }
  return readThousands(text)
}

/** Reads a year or number written digit by digit: 「二〇二〇」. */
export function readDigits(text: string): number | undefined {
  if (!/^[零〇○一二三四五六七八九]{1,9}$/.test(text)) return undefined
  return Number([...text].map(character => digitOf(character)).join(''))
}

/** Writes a number as a Chinese numeral: 12 十二, 105 一百零五. */
export function writeNumeral(value: number): string {
  if (value < 10) return digits[value] ?? ''
  for (const [unit, word] of [[1e8, '亿'], [1e4, '万'], [1000, '千'], [100, '百'], [10, '十']] as const) {
    if (value < unit) continue
    const high = Math.floor(value / unit)
    const low = value % unit
    const head = unit === 10 && high === 1 ? '十' : `${writeNumeral(high)}${word}`
    const tail = low === 0 ? '' : `${low < unit / 10 ? '零' : ''}${low >= 10 && low < 20 && unit > 10 ? '一' : ''}${writeNumeral(low)}`
    return head + tail
  }
  return ''
}

const digits = '零一二三四五六七八九'

function digitOf(character: string): number {
  const plain = character === '〇' || character === '○' ? '零' : character === '两' ? '二' : character
  return digits.indexOf(plain)
}

function readThousands(text: string): number | undefined {
  const match = /^(?:([一二两三四五六七八九])千)?(零)?(?:([一二两三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?十)?(零)?([一二两三四五六七八九])?$/.exec(text)
  if (!match) return text === '零' || text === '〇' ? 0 : undefined
  const value = (group: number, unit: number) => (match[group] ? digitOf(match[group]) * unit : 0)
  const tens = text.includes('十') ? (match[5] ? digitOf(match[5]) : 1) * 10 : 0
  const sum = value(1, 1000) + value(3, 100) + tens + value(7, 1)
  return sum === 0 || text.endsWith('零') ? undefined : sum
}
