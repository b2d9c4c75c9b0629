/** A number as Word prints it in one of its formats (`w:numFmt`); in a format that is not known here, in Arabic figures. */
export function formatNumber(value: number, format: string, custom?: string): string {
  if (format === 'custom') return value.toString().padStart(/^0*\d/.exec(custom ?? '')?.[0].length ?? 1, '0')
  const written = value > 0 ? formats[format]?.(value) : zero[format]
  return written ?? `${value}`
}

const zero: Readonly<Record<string, string>> = {
  chineseCounting: '〇',
  chineseCountingThousand: '零',
  ideographDigital: '〇',
  taiwaneseDigital: '○',
  taiwaneseCounting: '○',
  taiwaneseCountingThousand: '零',
  japaneseCounting: '〇',
  japaneseDigitalTenThousand: '〇',
  chineseLegalSimplified: '零',
  decimalZero: '00',
  decimalFullWidth: '０',
  decimalFullWidth2: '０',
  none: ''
}

/** Each gives nothing for numbers beyond what it can write. */
const formats: Readonly<Record<string, (value: number) => string | undefined>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: value => `${value}`.padStart(2, '0'),
  ordinal: value => `${value}${/1[123]$/.test(`${value}`) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`,
  upperRoman: roman,
  lowerRoman: value => roman(value)?.toLowerCase(),
  upperLetter: letters,
  lowerLetter: value => letters(value)?.toLowerCase(),
  chineseCounting: value => (value < 100 ? counted(value, simple) : digits(value, '〇一二三四五六七八九')),
  chineseCountingThousand: value => counted(value, simple),
  ideographDigital: value => digits(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: value => digits(value, '〇一二三四五六七八九'),
  japaneseCounting: value => counted(value, japanese),
  taiwaneseCounting: value => (value < 100 ? counted(value, simple) : digits(value, '○一二三四五六七八九')),
  taiwaneseCountingThousand: value => counted(value, simple),
  taiwaneseDigital: value => digits(value, '○一二三四五六七八九'),
  koreanDigital2: value => digits(value, '零一二三四五六七八九'),
  chineseLegalSimplified: value => counted(value, legal),
  ideographLegalTraditional: value => counted(value, {...legal, digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟', '萬']}),
  ideographTraditional: value => among(value, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: value => among(value, '子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: value =>
    value <= 60 ? `${'甲乙丙丁戊己庚辛壬癸'[(value - 1) % 10]}${'子丑寅卯辰巳午未申酉戌亥'[(value - 1) % 12]}` : undefined,
  ideographEnclosedCircle: value => from(value, 10, 0x3280),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: value => from(value, 20, 0x2488),
  decimalEnclosedParen: value => from(value, 20, 0x2474),
  decimalFullWidth: value => digits(value, '０１２３４５６７８９'),
  decimalFullWidth2: value => digits(value, '０１２３４５６７８９'),
  numberInDash: value => `- ${value} -`,
  hex: value => value.toString(16).toUpperCase()
}

interface Counting {
  readonly digits: string
  /** 个 十 百 千 万 */
  readonly units: readonly string[]
  /** Whether 十 stands for 10 alone: 十二, not 一十二. */
  readonly shortTen: boolean
  /** Whether 百 and 千 go without 一, and gaps without 零: 百一. */
  readonly isShort: boolean
}

const simple: Counting = {digits: '零一二三四五六七八九', units: ['', '十', '百', '千', '万'], shortTen: true, isShort: false}
const japanese: Counting = {...simple, isShort: true}
const legal: Counting = {digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟', '万'], shortTen: false, isShort: false}

/** 「十二」「一百零五」 up to 99,999. */
function counted(value: number, {digits: names, units, shortTen, isShort}: Counting): string | undefined {
  if (value > 99_999) return undefined
  const figures = `${value}`
  let written = ''
  let isGap = false
  for (const [index, figure] of [...figures].entries()) {
    const unit = figures.length - 1 - index
    if (figure === '0') {
      isGap = true
      continue
    }
    if (isGap && !isShort) written += names[0]
    isGap = false
    const isBareTen = unit === 1 && index === 0 && shortTen
    const isBare = figure === '1' && (isBareTen || (isShort && unit > 0 && unit < 4))
    written += (isBare ? '' : (names[Number(figure)] ?? '')) + (units[unit] ?? '')
  }
  return written
}

function digits(value: number, names: string): string {
  return `${value}`.replace(/\d/g, figure => names[Number(figure)] ?? figure)
}

function roman(value: number): string | undefined {
  if (value > 3999) return undefined
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ]
  let left = value
  let written = ''
  for (const [step, name] of steps) {
    for (; left >= step; left -= step) written += name
  }
  return written
}

/** A … Z, then AA, BB, as Word counts on. */
function letters(value: number): string | undefined {
  return value > 780 ? undefined : String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** Behind the last, Word begins again with the first. */
function among(value: number, names: string): string | undefined {
  return names[(value - 1) % names.length]
}

function from(value: number, last: number, first: number): string | undefined {
  return value > last ? undefined : String.fromCodePoint(first + value - 1)
}

/** ① … ⑳, then ㉑ … ㊿. */
function circled(value: number): string | undefined {
  if (value <= 20) return from(value, 20, 0x2460)
  return value <= 35 ? from(value - 20, 15, 0x3251) : from(value - 35, 15, 0x32b1)
}
