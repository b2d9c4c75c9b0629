import type {Element, Line} from './lines.js'
import {type Marked, notEnumerated, rankOf, readMarker} from './marker.js'
import {unitPattern} from './measure-words.js'
import {readOrgan} from './organ.js'
import type {Marker, Paragraph, Table} from './report.js'
import {toParagraph} from './sentence.js'
import type {SourceDocument, Span} from './source.js'
import {toTable} from './table.js'
import {joinTexts, type Text, textAt, textOf, trimText} from './text.js'

/** A line made out: a heading, a paragraph, a table. */
export type Item =
  | {readonly kind: 'heading'; readonly heading: Text; readonly title: Text; readonly marker?: Marker; readonly depth?: number}
  | {readonly kind: 'block'; readonly block: Paragraph | Table}

/** A heading run into the end of the paragraph before it: 「……进行公开。二、主动公开政府信息情况」. */
const gluedHeading = new RegExp(`[。；！？]\\s{0,8}(?=${notEnumerated}[一二三四五六七八九十]{1,3}、[^。，；：！？\\d]{4,32}$)`)

/** A line, or the two lines it is where a heading was run into the end of the paragraph before it. */
export function splitGluedHeadings(element: Element): readonly Element[] {
  if (element.kind !== 'line' || element.line.depth !== undefined) return [element]
  const {text} = element.line
  const tail = Math.max(0, text.value.length - 48)
  const match = gluedHeading.exec(text.value.slice(tail))
  if (!match) return [element]
  const cut = tail + match.index + match[0].length
  return [
    {kind: 'line', line: {...element.line, text: trimText(text.slice(0, cut))}},
    {kind: 'line', line: {text: text.slice(cut)}}
  ]
}

/**
 * What an element is; a heading with text behind it on its line is two things.
 *
 * @param hasNumbers whether any heading of the text is numbered: then a short line without number is none
 */
export function toItems(element: Element, next: Element | undefined, hasNumbers: boolean, source: SourceDocument): readonly Item[] {
  if (element.kind === 'comment') return []
  if (element.kind === 'table') return [{kind: 'block', block: toTable(element.node, source)}]
  if (element.kind === 'image') return [{kind: 'block', block: pictureParagraph(element.span, source)}]
  const {line} = element
  const head = readHeading(line) ?? (hasNumbers ? undefined : unnumberedHeading(line, next))
  if (!head) {
    const marker = readMarked(line)?.marker
    return [{kind: 'block', block: toParagraph(line.text, marker)}]
  }
  const {rest, ...heading} = head
  const item: Item = {kind: 'heading', ...heading}
  return rest && rest.value !== '' ? [item, {kind: 'block', block: toParagraph(rest)}] : [item]
}

/** A paragraph that holds nothing but a picture: content that has no words. */
function pictureParagraph(span: Span, source: SourceDocument): Paragraph {
  return {type: 'paragraph', source, span, text: textOf(source, [], span.start), sentences: []}
}

/** The number of a line, in its text or kept out of it as that of an item of a list. */
function readMarked({text, listNumber}: Line): Marked | undefined {
  const marked = readMarker(text)
  if (marked || !listNumber) return marked
  const {source, value} = textAt(text.source, listNumber.span)
  return {marker: {source, span: listNumber.span, raw: value, ordinal: listNumber.ordinal, style: 'arabic'}, rest: text}
}

interface Heading {
  readonly heading: Text
  readonly title: Text
  readonly marker?: Marker
  readonly depth?: number
  /** What stands on the same line behind it. */
  readonly rest?: Text
}

/** Whether the body of the report may begin with this element. */
export function isHeadingLine(element: Element, hasNumbers: boolean): boolean {
  if (element.kind !== 'line') return false
  const heading = readHeading(element.line)
  if (!heading) return false
  return heading.marker !== undefined || !hasNumbers || (heading.depth ?? 1) > 1
}

/** Whether a line begins as a numbered heading of the upper levels does. */
export function isNumbered({text}: Line): boolean {
  const marked = readMarker(text)
  return marked !== undefined && rankOf(marked.marker.style) <= rankOf('bracketed-chinese')
}

/** Longest heading: 「因政府信息公开工作被申请行政复议、提起行政诉讼情况」 has 24 characters, sub-headings run to some 40. */
const longestTitle = 40

function readHeading(line: Line): Heading | undefined {
  const depth = line.depth === undefined ? {} : {depth: line.depth}
  const marked = readMarked(line)
  if (!marked) return line.depth === undefined ? undefined : {heading: line.text, title: line.text, ...depth}
  if (line.depth !== undefined) return {heading: line.text, title: marked.rest, marker: marked.marker, ...depth}
  const end = titleEnd(marked)
  if (end === undefined) return undefined
  const {marker, rest} = marked
  const whole =
    line.listNumber && marker.span === line.listNumber.span ? joinTexts(rest.source, [textAt(rest.source, marker.span), rest]) : line.text
  const begin = whole.value.length - rest.value.length
  const after = rest.slice(end)
  const separator = /^[\s。：:]*/.exec(after.value)?.[0].length ?? 0
  return {
    heading: trimText(whole.slice(0, begin + end)),
    title: trimText(rest.slice(0, end)),
    marker,
    rest: trimText(after.slice(separator))
  }
}

/**
 * Where the title of a numbered line ends; nothing where the line is an item of a list rather than a heading.
 *
 * A heading is short and says no figure; it takes the whole line, or stands before the text that follows on the same line
 * behind 。, ：or a blank.
 */
function titleEnd({marker, rest}: Marked): number | undefined {
  const value = rest.value
  if (value.length < 2) return undefined
  const head = /^[^。：:；！？]{0,60}/.exec(value)?.[0] ?? ''
  const isWhole = head.length === value.length
  const isTop = rankOf(marker.style) <= rankOf('chinese')
  if (isWhole) {
    const blank = isTop || rankOf(marker.style) === rankOf('bracketed-chinese') ? firstBlank(value) : undefined
    if (blank !== undefined && value.length > longestTitle) return isTitle(value.slice(0, blank)) ? blank : undefined
    return value.length <= longestTitle && !countsThings(value) ? value.length : undefined
  }
  const wideBlank = isTop ? head.search(/[\u3000\t]|\s{2}/) : -1
  if (wideBlank >= 4 && isTitle(head.slice(0, wideBlank))) return wideBlank
  if (isTitle(head)) return head.length
  const blank = firstBlank(head)
  return blank !== undefined && isTitle(head.slice(0, blank)) ? blank : undefined
}

function isTitle(words: string): boolean {
  const value = words.trim()
  return value.length >= 2 && value.length <= 30 && !/[，,；]/.test(value) && !countsThings(value)
}

function firstBlank(value: string): number | undefined {
  const at = value.search(/[\s\u3000]/)
  return at > 0 ? at : undefined
}

/** 「公开信息20条」 is a statement; 「2024年工作情况」 is not. */
function countsThings(value: string): boolean {
  return counted.test(value)
}

const counted = new RegExp(`[\\d０-９]\\s?[余多]?万?[余多]?(?:${unitPattern})`)

/** In a report without any numbered heading, a short line of its own before a paragraph is one: 「总体情况」「主动公开情况：」. */
function unnumberedHeading(line: Line, next: Element | undefined): Heading | undefined {
  const value = line.text.value
  if (value.length > 30 || /[。；，！？\d]/.test(value) || !/[\u4e00-\u9fff]{4}/.test(value)) return undefined
  const isFollowed = next?.kind === 'table' || next?.kind === 'image' || (next?.kind === 'line' && /[。；]$/.test(next.line.text.value))
  if (!isFollowed || readOrgan(line.text)) return undefined
  return {heading: line.text, title: trimText(line.text.slice(0, value.replace(/[：:]$/, '').length))}
}

/** The items without a table of contents: below 「目录」, headings that come again later are no sections. */
export function withoutContents(items: readonly Item[]): readonly Item[] {
  const start = items.findIndex(item => /^目\s{0,8}[录次]$/.test(wordsOf(item)))
  if (start < 0) return items
  const listed = new Set<string>()
  let end = start + 1
  for (let item = items[end]; item && isNamed(item) && !listed.has(plainTitle(item)); item = items[++end]) listed.add(plainTitle(item))
  const later = new Set(items.slice(end).filter(isNamed).map(plainTitle))
  return listed.size > 0 && [...listed].every(title => later.has(title)) ? [...items.slice(0, start), ...items.slice(end)] : items
}

function wordsOf(item: Item): string {
  if (item.kind === 'heading') return item.heading.value
  return item.block.type === 'paragraph' ? item.block.text.value : ''
}

/** Whether an item is a heading, or an item of a list such as 「（一）主动公开」 or 「一、总体情况……3」. */
function isNamed(item: Item): boolean {
  return item.kind === 'heading' || (item.block.type === 'paragraph' && item.block.marker !== undefined)
}

/** A heading without what a table of contents adds: 「一、总体情况……3」. */
function plainTitle(item: Item): string {
  return wordsOf(item)
    .replace(/[\s.…·—-]{0,200}\d{0,3}$/, '')
    .replace(/\s+/g, '')
}
