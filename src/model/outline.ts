import {type Element, type Line, readElements} from './lines.js'
import {type Marked, rankOf, readMarker} from './marker.js'
import {type Organ, readOrgan} from './organ.js'
import type {Block, Comment, Marker, Paragraph, Report, Section, Signoff, Statement, Table} from './report.js'
import {toParagraph} from './sentence.js'
import {findSignoff} from './signoff.js'
import type {SourceDocument, Span} from './source.js'
import {toTable} from './table.js'
import {type Text, textOf, trimText} from './text.js'
import {findTitle, organOfTitle} from './title.js'
import {findYear} from './year.js'

/** Builds the report from what a reader read: sections, sentences, tables, figures, dates, each with its place. */
export function toReport(source: SourceDocument): Report {
  const {elements, isWrapped} = readElements(source)
  const comments = elements.flatMap(element => (element.kind === 'comment' ? [toComment(element, source)] : []))
  const visible = elements.filter(element => element.kind !== 'comment').flatMap(splitGluedHeadings)
  const hasNumbers = visible.some(element => element.kind === 'line' && isNumbered(element.line))
  const bodyStart = visible.findIndex((element, index) => index > 0 && isHeadingLine(element, hasNumbers))
  const title = findTitle(visible, bodyStart < 0 ? visible.length : bodyStart, source)
  const items = visible.slice(title?.end ?? 0).flatMap((element, index, all) => toItems(element, all[index + 1], hasNumbers, source))
  const signed = detachSignoff(withoutContents(items))
  const {preamble, sections} = nest(signed.items, source)
  const blocks = [...preamble, ...sections].flatMap(flatten)
  const statements = blocks.flatMap(block => (block.type === 'paragraph' ? statementsOf(block) : []))
  const tables = blocks.filter(block => block.type === 'table')
  const issuer = (title && organOfTitle(title.text)) ?? organAbove(visible, title?.end ?? 0) ?? signed.signoff?.organ
  const year = findYear(title?.text, statements)
  return {
    source,
    span: {start: 0, end: source.text.length},
    layout: isWrapped ? 'reconstructed' : source.layout,
    ...(title ? {title: title.text} : {}),
    ...(issuer ? {issuer} : {}),
    ...(year ? {year} : {}),
    preamble,
    sections,
    ...(signed.signoff ? {signoff: signed.signoff} : {}),
    comments,
    statements,
    tables,
    figures: [...statements.flatMap(statement => statement.quantities), ...tables.flatMap(figuresOfTable)].sort(
      (a, b) => a.span.start - b.span.start
    )
  }
}

/** The statements of a paragraph, across its sentences. */
export function statementsOf(paragraph: Paragraph): readonly Statement[] {
  return paragraph.sentences.flatMap(sentence => sentence.statements)
}

/** A block and all blocks below it, in the order of the text. */
export function flatten(block: Block): readonly Block[] {
  return block.type === 'section' ? [block, ...block.blocks.flatMap(flatten)] : [block]
}

function figuresOfTable(table: Table) {
  return table.cells.flatMap(cell => (cell.content.kind === 'quantity' ? [cell.content.quantity] : []))
}

function toComment(element: Element & {kind: 'comment'}, source: SourceDocument): Comment {
  return {source, span: element.span, text: trimText(element.text)}
}

function organAbove(elements: readonly Element[], end: number): Organ | undefined {
  for (const element of elements.slice(0, end)) {
    const organ = element.kind === 'line' ? readOrgan(element.line.text) : undefined
    if (organ) return organ
  }
  return undefined
}

// ── lines into headings and paragraphs ─────────────────────────────────────────────────────────────────────────────────

type Item =
  | {readonly kind: 'heading'; readonly heading: Text; readonly title: Text; readonly marker?: Marker; readonly depth?: number}
  | {readonly kind: 'block'; readonly block: Paragraph | Table}

/** A heading run into the end of the paragraph before it: 「……进行公开。二、主动公开政府信息情况」. */
const gluedHeading = /[。；！？]\s{0,8}(?=[一二三四五六七八九十]{1,3}、[^。，；：！？\d]{4,32}$)/

function splitGluedHeadings(element: Element): readonly Element[] {
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

function toItems(element: Element, next: Element | undefined, hasNumbers: boolean, source: SourceDocument): readonly Item[] {
  if (element.kind === 'comment') return []
  if (element.kind === 'table') return [{kind: 'block', block: toTable(element.node, source)}]
  if (element.kind === 'image') return [{kind: 'block', block: pictureParagraph(element.span, source)}]
  const {line} = element
  const head = readHeading(line) ?? (hasNumbers ? undefined : unnumberedHeading(line, next))
  if (!head) {
    const marker = readMarker(line.text)?.marker
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

interface Heading {
  readonly heading: Text
  readonly title: Text
  readonly marker?: Marker
  readonly depth?: number
  /** What stands on the same line behind it. */
  readonly rest?: Text
}

function isHeadingLine(element: Element, hasNumbers: boolean): boolean {
  if (element.kind !== 'line') return false
  const heading = readHeading(element.line)
  if (!heading) return false
  return heading.marker !== undefined || !hasNumbers || (heading.depth ?? 1) > 1
}

function isNumbered({text}: Line): boolean {
  const marked = readMarker(text)
  return marked !== undefined && rankOf(marked.marker.style) <= rankOf('bracketed-chinese')
}

/** Longest heading: 「因政府信息公开工作被申请行政复议、提起行政诉讼情况」 has 24 characters, sub-headings run to some 40. */
const longestTitle = 40

function readHeading(line: Line): Heading | undefined {
  const depth = line.depth === undefined ? {} : {depth: line.depth}
  const marked = readMarker(line.text)
  if (!marked) return line.depth === undefined ? undefined : {heading: line.text, title: line.text, ...depth}
  if (line.depth !== undefined) return {heading: line.text, title: marked.rest, marker: marked.marker, ...depth}
  const end = titleEnd(marked)
  if (end === undefined) return undefined
  const {marker, rest} = marked
  const begin = line.text.value.length - rest.value.length
  const after = rest.slice(end)
  const separator = /^[\s。：:]*/.exec(after.value)?.[0].length ?? 0
  return {
    heading: trimText(line.text.slice(0, begin + end)),
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
  return /[\d０-９]\s?(?:余|多|万)?[件条篇期次份个项人元%％]/.test(value)
}

/** In a report without any numbered heading, a short line of its own before a paragraph is one: 「总体情况」「主动公开情况：」. */
function unnumberedHeading(line: Line, next: Element | undefined): Heading | undefined {
  const value = line.text.value
  if (value.length > 30 || /[。；，！？\d]/.test(value) || !/[\u4e00-\u9fff]{4}/.test(value)) return undefined
  const isFollowed = next?.kind === 'table' || next?.kind === 'image' || (next?.kind === 'line' && /[。；]$/.test(next.line.text.value))
  if (!isFollowed || readOrgan(line.text)) return undefined
  return {heading: line.text, title: trimText(line.text.slice(0, value.replace(/[：:]$/, '').length))}
}

/** The items without a table of contents: below 「目录」, headings that come again later are no sections. */
function withoutContents(items: readonly Item[]): readonly Item[] {
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

// ── sections ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function detachSignoff(items: readonly Item[]): {readonly items: readonly Item[]; readonly signoff?: Signoff} {
  const last = items.findLastIndex(item => item.kind === 'heading' || item.block.type === 'table')
  const tail = items.slice(last + 1).flatMap(item => (item.kind === 'block' && item.block.type === 'paragraph' ? [item.block] : []))
  const found = findSignoff(tail)
  if (!found) return {items}
  return {items: items.slice(0, last + 1 + found.start), signoff: found.signoff}
}

/** A section being filled. */
interface OpenSection {
  readonly heading: Item & {kind: 'heading'}
  readonly level: number
  readonly blocks: Block[]
}

function nest(
  items: readonly Item[],
  source: SourceDocument
): {readonly preamble: readonly Block[]; readonly sections: readonly Section[]} {
  const levelOf = levels(items)
  const preamble: Block[] = []
  const sections: Section[] = []
  const open: OpenSection[] = []
  const closeTo = (level: number) => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      open.pop()
      const section = toSection(last, source)
      const parent = open.at(-1)
      if (parent) parent.blocks.push(section)
      else sections.push(section)
    }
  }
  for (const item of items) {
    if (item.kind === 'block') {
      const parent = open.at(-1)
      if (parent) parent.blocks.push(item.block)
      else preamble.push(item.block)
      continue
    }
    const level = levelOf(item)
    closeTo(level)
    open.push({heading: item, level, blocks: []})
  }
  closeTo(0)
  return {preamble, sections}
}

/** Depth by manner of numbering; a heading without number stands where numbered ones of its Markdown depth stand. */
function levels(items: readonly Item[]): (heading: Item & {kind: 'heading'}) => number {
  const byDepth = new Map<number, number>()
  let shallowest = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (item.kind !== 'heading' || item.depth === undefined) continue
    shallowest = Math.min(shallowest, item.depth)
    if (item.marker && !byDepth.has(item.depth)) byDepth.set(item.depth, rankOf(item.marker.style))
  }
  return ({marker, depth}) => {
    if (marker) return rankOf(marker.style)
    if (depth === undefined) return rankOf('chinese')
    return byDepth.get(depth) ?? rankOf('chinese') + depth - shallowest
  }
}

function toSection({heading, blocks}: OpenSection, source: SourceDocument): Section {
  const end = Math.max(heading.heading.span.end, ...blocks.map(block => block.span.end))
  return {
    type: 'section',
    source,
    span: {start: heading.heading.span.start, end},
    heading: heading.heading,
    title: heading.title,
    ...(heading.marker ? {marker: heading.marker} : {}),
    blocks
  }
}
