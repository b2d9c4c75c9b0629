import {flatten} from '../../model/outline.js'
import type {Block, Marker, Paragraph, Report, Section} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {closingOfName} from '../../wording/language/marks.js'

/** A line of the report that is read for its marks and blanks: title, heading or paragraph; never a cell. */
export interface Piece {
  readonly text: Text
  /** The same, of the same length, with quotations, titles and addresses on the network blanked. */
  readonly masked: string
  readonly kind: 'title' | 'heading' | 'paragraph'
  /** The number it begins with. */
  readonly marker?: Marker
  /** Where the words begin behind the number. */
  readonly start: number
  readonly block?: Section | Paragraph
}

/** The lines of a report, in the order of the text. */
export function readPieces({title, preamble, sections}: Report): readonly Piece[] {
  const blocks: readonly Block[] = [...preamble, ...sections].flatMap(flatten)
  const pieces = blocks.flatMap((block): readonly Piece[] => {
    if (block.type === 'table') return []
    const text = block.type === 'section' ? block.heading : block.text
    if (text.value === '') return []
    return [{...piece(text, block.type === 'section' ? 'heading' : 'paragraph', block.marker), block}]
  })
  return title ? [piece(title, 'title'), ...pieces] : pieces
}

function piece(text: Text, kind: Piece['kind'], marker?: Marker): Piece {
  const start = marker && text.value.startsWith(marker.raw) ? marker.raw.length : 0
  return {text, masked: maskOthersWords(text.value), kind, start, ...(marker ? {marker} : {})}
}

/** Stands for a character that is no part of what is looked at. */
const blank = '＿'

/** 「https://www.example.gov.cn/a.html」「www.example.gov.cn」「a.b@example.cn」 */
const address = /(?<![\w.+-])(?:https?:\/\/[\w\-./?%&=#:~+@]+|www\.[\w\-./?%&=#:~+]+|[\w.+-]+@[\w.-]+)/gi

/** A text with what is quoted or titled blanked, however long, and addresses; the marks around it stay. */
export function maskOthersWords(value: string): string {
  const masked = value.includes('.') ? value.replace(address, found => blank.repeat(found.length)) : value
  const parts: string[] = []
  let from = 0
  for (const {start, end} of outermost(masked)) {
    const inner = Math.max(start + 1, from)
    if (inner >= end) continue
    parts.push(masked.slice(from, inner), blank.repeat(end - inner))
    from = end
  }
  return [...parts, masked.slice(from)].join('')
}

/** Pairs of marks that name or quote and stand in no other such pair. */
function outermost(value: string): readonly {readonly start: number; readonly end: number}[] {
  const found: {start: number; end: number}[] = []
  const open: {readonly at: number; readonly close: string}[] = []
  const add = (start: number, end: number) => {
    while ((found.at(-1)?.start ?? -1) > start) found.pop()
    found.push({start, end})
  }
  const waiting = new Map<string, number>()
  let straight: number | undefined
  for (const {0: mark, index} of value.matchAll(/[“”‘’《》〈〉「」『』"]/g)) {
    if (mark === '"') {
      if (straight === undefined) straight = index
      else {
        add(straight, index)
        straight = undefined
      }
      continue
    }
    const closing = closingOfName.get(mark)
    if (closing) {
      open.push({at: index, close: closing})
      waiting.set(closing, (waiting.get(closing) ?? 0) + 1)
      continue
    }
    while ((waiting.get(mark) ?? 0) > 0) {
      const last = open.pop()
      if (!last) break
      waiting.set(last.close, (waiting.get(last.close) ?? 1) - 1)
      if (last.close !== mark) continue
      add(last.at, index)
      break
    }
  }
  return found
}
