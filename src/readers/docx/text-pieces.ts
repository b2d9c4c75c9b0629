import type {Piece} from './blocks.js'
import type {XmlElement} from './xml.js'

/** The text of an element (`w:t`), cut where one character is written as several: `&amp;`. `xml` is that of the whole part. */
export function textPieces(element: XmlElement, run: XmlElement, child: number, xml: string): readonly Piece[] {
  const keepsBlanks = element.attributes['xml:space'] === 'preserve'
  const raw = xml.slice(element.contentStart, element.contentEnd)
  if (!special.test(raw)) {
    return raw === ''
      ? []
      : [{kind: 'text', value: raw, run, child, offset: 0, xml: {start: element.contentStart, end: element.contentEnd}}]
  }
  const first = keepsBlanks ? 0 : raw.length - raw.replace(/^[ \t\r\n]+/, '').length
  const last = keepsBlanks ? raw.length : Math.max(first, raw.replace(/[ \t\r\n]+$/, '').length)
  const pieces: Piece[] = []
  let offset = 0
  const add = (value: string, start: number, end: number) => {
    if (value === '') return
    const place = {start: element.contentStart + start, end: element.contentStart + end}
    pieces.push({kind: 'text', value: value.replace(/[\t\r\n]/g, ' '), run, child, offset, xml: place})
    offset += value.length
  }
  let from = first
  if (/[&<]/.test(raw)) {
    for (const match of raw.matchAll(markup)) {
      const {index, 0: written} = match
      const end = index + written.length
      if (index < first || end > last) continue
      add(raw.slice(from, index), from, index)
      const inner = match.groups?.['data']
      if (inner !== undefined) add(inner, index + cdata.length, index + cdata.length + inner.length)
      else if (written.startsWith('&')) add(characterOf(written), index, end)
      from = end
    }
  }
  add(raw.slice(from, last), from, last)
  return pieces
}

/** What must be looked at: white space at the ends, line ends, and what is written in marks of XML. */
const special = /[&<\t\r\n]|^ | $/

const cdata = '<![CDATA['

/** `&amp;` `&#x4E00;` `<!-- … -->` `<?…?>` `<![CDATA[…]]>`: all that may stand in the text of an element besides its characters. */
const markup = /&[^;&<]{1,12};|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>/g

const named: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'"}

function characterOf(reference: string): string {
  const hexadecimal = /^&#x([\da-f]{1,6});$/i.exec(reference)?.[1]
  const decimal = /^&#(\d{1,7});$/.exec(reference)?.[1]
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : decimal !== undefined ? Number(decimal) : undefined
  if (code === undefined) return named[reference] ?? reference
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
