/**
 * The sign that a character of a symbol font shows (`w:sym`); for those that are not known here, a dot.
 *
 * @param code as the file has it; fonts of symbols stand from F000 on
 */
export function symbolOf(font: string, code: number): string {
  if (code < 0xf000 || code > 0xf0ff)
    return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
  const place = code - 0xf000
  const known = fonts.find(({name}) => name.test(font))?.signs[place]
  if (known !== undefined) return known
  // digits and marks of the font Symbol are those of any other
  return /^symbol/i.test(font) && place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : '•'
}

const fonts: readonly {readonly name: RegExp; readonly signs: Readonly<Record<number, string>>}[] = [
  {
    name: /^symbol/i,
    signs: {163: '≤', 176: '°', 177: '±', 179: '≥', 180: '×', 183: '•', 184: '÷', 185: '≠', 187: '≈', 174: '→', 222: '⇒'}
  },
  {name: /^wingdings 2/i, signs: {80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 163: '□', 79: '✗'}},
  {
    name: /^wingdings$/i,
    signs: {
      108: '●',
      110: '■',
      111: '□',
      113: '❑',
      117: '◆',
      119: '◆',
      118: '❖',
      159: '•',
      161: '○',
      167: '▪',
      168: '□',
      171: '★',
      216: '➢',
      224: '→',
      251: '✗',
      252: '✓',
      253: '☒',
      254: '☑',
      ...Object.fromEntries(Array.from({length: 10}, (_, index) => [0x81 + index, String.fromCodePoint(0x2460 + index)]))
    }
  }
]
