import type {Html, ListItem, RootContent, Table as TableNode} from 'mdast'

import {readInline, spanOf} from './inline.js'
import {notEnumerated} from './marker.js'
import {countLeading} from './search.js'
import {lineStarts, type SourceDocument, type Span} from './source.js'
import {joinTexts, type Text, textAt, trimText} from './text.js'

/** What the outline is made from, in the order of the text: lines, tables, pictures that stand alone, and comments. */
export type Element =
  | {readonly kind: 'line'; readonly line: Line}
  | {readonly kind: 'table'; readonly node: TableNode; readonly span: Span}
  | {readonly kind: 'image'; readonly span: Span}
  | {readonly kind: 'comment'; readonly text: Text; readonly span: Span}

/** A line of text as the author sees it: a heading, or a paragraph with the lines joined that the layout had broken. */
export interface Line {
  readonly text: Text
  /** Depth of a Markdown heading. */
  readonly depth?: number
  /** The number of an ordered list item, which Markdown keeps out of its text: 「1.」. */
  readonly listNumber?: ListNumber
}

export interface ListNumber {
  /** As readers see it: Markdown counts on from the first, whatever number is written. */
  readonly ordinal: number
  /** Where the number is written. */
  readonly span: Span
}

/** The elements of a document, and whether its lines had been broken by a layout of fixed width. */
export function readElements(source: SourceDocument): {readonly elements: readonly Element[]; readonly isWrapped: boolean} {
  const raw = source.tree.children.flatMap(node => rawElements(node, source, {}))
  const width = wrapWidth(raw)
  return {elements: joinLines(raw, width, source), isWrapped: width !== undefined}
}

/** Width of a text on a terminal or page, where a Chinese character takes two cells. */
export function cellWidth(text: string): number {
  let width = 0
  for (const character of text) width += character >= '\u2e80' && character <= '\uffe6' && !/[\uff61-\uffdc]/.test(character) ? 2 : 1
  return width
}

type RawElement = RawLine | Exclude<Element, {kind: 'line'}>

interface RawLine {
  readonly kind: 'line'
  readonly line: Line
  /** The mdast node it stands in. */
  readonly block: RootContent
  readonly width: number
}

interface Surroundings {
  readonly listNumber?: ListNumber
}

function rawElements(node: RootContent, source: SourceDocument, {listNumber}: Surroundings): RawElement[] {
  switch (node.type) {
    case 'heading':
      return rawLines(node, source, {depth: node.depth})
    case 'paragraph':
      return rawLines(node, source, listNumber === undefined ? {} : {listNumber})
    case 'table':
      return [{kind: 'table', node, span: spanOf(node)}]
    case 'html':
      if (isComment(node)) return [commentOf(node, source)]
      return holdsImage(node) ? [{kind: 'image', span: spanOf(node)}] : []
    case 'code':
      return rawLines(node, source, {})
    case 'list':
      return node.children.flatMap((item, index) => {
        const numbered = numbering(item, (node.start ?? 1) + index, source)
        return item.children.flatMap((child, position) => rawElements(child, source, position === 0 ? numbered : {}))
      })
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(child => rawElements(child, source, {}))
    default:
      return []
  }
}

/** The number that an item of an ordered list begins with; none in a list of bullets. */
function numbering(item: ListItem, ordinal: number, source: SourceDocument): Surroundings {
  const {start} = spanOf(item)
  const written = /^\d{1,9}[.)]/.exec(source.text.slice(start, start + 10))?.[0]
  return written ? {listNumber: {ordinal, span: {start, end: start + written.length}}} : {}
}

function rawLines(block: RootContent, source: SourceDocument, properties: Omit<Line, 'text'>): RawElement[] {
  const text = block.type === 'code' ? textAt(source, spanOf(block)) : readInline(block, source)
  const lines: RawElement[] = []
  let start = 0
  for (const match of `${text.value}\n`.matchAll(/\r\n|\n|\r|\f/g)) {
    const line = trimText(text.slice(start, match.index))
    if (line.value !== '') {
      const number = lines.length === 0 ? properties : {}
      lines.push({kind: 'line', line: {...number, text: line}, block, width: rightEdge(line, source)})
    }
    start = match.index + match[0].length
  }
  if (lines.length === 0 && holdsImage(block)) lines.push({kind: 'image', span: spanOf(block)})
  return lines
}

/** Whether a node is a picture or holds one: 「![表格](biao.png)」「<img src="biao.png">」. */
function holdsImage(node: RootContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  if (node.type === 'html') return !isComment(node) && /<img\s/i.test(node.value)
  return 'children' in node && node.children.some(holdsImage)
}

/** No layout has lines of this many characters; HTML may have a whole report on one. */
const widestLine = 400

/** How far a line reaches to the right, indentation included. */
function rightEdge(line: Text, source: SourceDocument): number {
  // lines of the source of a page are not those that are seen
  if (source.format === 'html') return cellWidth(line.value)
  const starts = lineStarts(source)
  const start = starts[countLeading(starts, other => other <= line.span.start) - 1] ?? 0
  return cellWidth(source.text.slice(Math.max(start, line.span.end - widestLine), line.span.end))
}

function isComment({value}: Html): boolean {
  return value.startsWith('<!--')
}

/** Readers give each comment a node of its own; HTML of any other kind holds none. */
function commentOf(node: RootContent, source: SourceDocument): RawElement {
  const span = spanOf(node)
  return {kind: 'comment', text: textAt(source, {start: span.start + 4, end: Math.max(span.start + 4, span.end - 3)}), span}
}

/**
 * The width at which a layout broke the lines of a document, if one did.
 *
 * Then many lines end near one right edge, and most of those in the middle of a sentence. Where each paragraph is a line of
 * its own, lengths vary freely.
 */
function wrapWidth(elements: readonly RawElement[]): number | undefined {
  // headings stand on lines of their own in any layout, many of them equally long
  const widths = elements.flatMap(element =>
    element.kind === 'line' && element.width >= 30 && !beginsHeading.test(element.line.text.value) ? [element] : []
  )
  if (widths.length < 6) return undefined
  const edge = commonEdge(widths.map(({width}) => width))
  if (edge > 160) return undefined
  // a few lines may reach further: rows of tables that were set in columns
  const within = widths.filter(({width}) => width <= edge + fullness)
  if (within.length < widths.length * 0.6) return undefined
  const full = within.filter(({width}) => width >= edge - fullness)
  const broken = full.filter(({line}) => !endsSentence(line.text.value))
  if (full.length < within.length * 0.4 || broken.length < full.length * 0.6) return undefined
  return edge
}

/** The edge that most lines end at or just before, the furthest of such. */
function commonEdge(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b)
  let edge = 0
  let most = 0
  let first = 0
  for (const [last, width] of sorted.entries()) {
    while ((sorted[first] ?? 0) < width - fullness) first++
    if (last - first + 1 >= most) {
      most = last - first + 1
      edge = width
    }
  }
  return edge
}

/** A line reaches the edge when it ends within this many cells of it: a word of two characters that did not fit, or a mark. */
const fullness = 6

/** In a text that is known to be broken, lines counted in characters, where a digit takes as much room as a Chinese one, end sooner. */
const nearlyFull = 0.85

function joinLines(raw: readonly RawElement[], width: number | undefined, source: SourceDocument): Element[] {
  const elements: Element[] = []
  let open: {readonly texts: Text[]; readonly first: Line; last: RawLine} | undefined
  let sawPageBreak = false
  const close = () => {
    if (open) elements.push({kind: 'line', line: {...open.first, text: joinTexts(source, open.texts)}})
    open = undefined
  }
  for (const element of raw) {
    if (element.kind === 'comment') {
      elements.push(element)
      continue
    }
    if (element.kind !== 'line') {
      close()
      elements.push(element)
    } else if (width !== undefined && isPageNumber(element.line.text.value)) {
      sawPageBreak = true
      continue
    } else if (open && continues(open.last, element, width, sawPageBreak, source)) {
      open.texts.push(element.line.text)
      open.last = element
    } else {
      close()
      open = {texts: [element.line.text], first: element.line, last: element}
    }
    sawPageBreak = false
  }
  close()
  return elements
}

/** Whether a line goes on with the next one: the layout broke it, or its author did behind a comma. */
function continues(last: RawLine, next: RawLine, width: number | undefined, sawPageBreak: boolean, {format}: SourceDocument): boolean {
  if (last.line.depth !== undefined || next.line.depth !== undefined) return last.block === next.block
  if (endsSentence(last.line.text.value) || beginsHeading.test(next.line.text.value)) return false
  if (last.block !== next.block && !sawPageBreak) return false
  // in Word, a break that is no end of a paragraph only sets a long heading in two lines
  if (format === 'docx' && beginsHeading.test(last.line.text.value) && isShort(last, next)) return true
  if (width !== undefined) return last.width >= Math.min(width - fullness, width * nearlyFull)
  return /[，、（《“]$/.test(last.line.text.value)
}

/** The longest heading of a section, 「四、因政府信息公开工作被申请行政复议、提起行政诉讼情况」, has 27 characters. */
const longestHeading = 40

function isShort({line: {text: first}}: RawLine, {line: {text: second}}: RawLine): boolean {
  return first.value.length + second.value.length <= longestHeading && !/[。；：！？\d]/.test(second.value)
}

function endsSentence(text: string): boolean {
  return /[。；：！？:;]["”』」）)]{0,2}$/.test(text)
}

/** 「二、」「（三）」「第四部分」「1.」「(2)」「①」; not 「一是」「2024年」「一、二级栏目」. */
const beginsHeading = new RegExp(
  `^(?:${notEnumerated}[一二三四五六七八九十]{1,3}[、．.]|[（(]\\s?[一二三四五六七八九十\\d]{1,3}\\s?[）)]|第[一二三四五六七八九十]{1,3}部分|\\d{1,2}[.、．](?!\\d)|[①-⑳])`
)

/** 「-1-」「— 12 —」「- 3 -」; not 「3」 or 「-3」, which may be a cell. */
function isPageNumber(text: string): boolean {
  return /^[-—–－]\s?\d{1,3}\s?[-—–－]$/.test(text)
}
