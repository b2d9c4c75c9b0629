/**
 * The report on a page of a web site, and what the page says of it.
 *
 * The folder `page` may not know any edition, fact, rule or engine, nor how text or Markdown is read; `html.ts` alone imports it.
 */

import type {Html, RootContent} from 'mdast'

import {countLeading} from '../../model/search.js'
import type {Span} from '../../model/source.js'
import {blocksOf, lineElements, type TableRange} from '../html-blocks.js'
import {cellsOf, frameOf, rowsOf} from '../html-table.js'
import type {HtmlToken} from '../html-tokens.js'
import {attributeOf, type ChildNode, type Element, isComment, isElement, isHidden, isText, type ParentNode} from '../html-tree.js'
import {positionOf} from '../position.js'
import {Words} from './words.js'

/** All that a page shows, in the order of its source. */
export interface Page {
  readonly blocks: readonly RootContent[]
  /** Where links stand. */
  readonly links: readonly Span[]
  /** Comments that speak to nianbao. */
  readonly comments: readonly Html[]
  /** The elements that head the page with what it says of itself: `<meta name="PubDate" content="2025-01-20">`. */
  readonly metas: readonly Element[]
}

/** Lays out a page: its lines, and its tables, those apart that only divide the page. */
export function layOut(document: ParentNode, text: string): Page {
  const {tokens, tables, links, comments, metas} = walk(document, text)
  const measure = measureOf(tokens)
  return {blocks: blocksOf(tokens, dataTables(tables, measure), false), links, comments, metas}
}

interface Walked {
  /** In the order of the source. */
  readonly tokens: readonly HtmlToken[]
  readonly tables: readonly PageTable[]
  readonly links: readonly Span[]
  readonly comments: readonly Html[]
  readonly metas: readonly Element[]
}

interface PageTable {
  readonly element: Element
  readonly start: number
  readonly end: number
  readonly parent: PageTable | undefined
}

/** One way through the tree. The stack is our own: nesting may be deep. */
function walk(document: ParentNode, text: string): Walked {
  const words = new Words(text)
  const tokens: HtmlToken[] = []
  const tables: PageTable[] = []
  const links: Span[] = []
  const comments: Html[] = []
  const metas: Element[] = []
  let pre = 0
  let table: PageTable | undefined
  const addTag = (name: string, isEnd: boolean, start: number | undefined, end: number | undefined) => {
    if (name !== 'img' && !lineElements.has(name)) return
    if (name !== 'img') words.beginLine()
    if (start !== undefined && end !== undefined) tokens.push({kind: 'tag', name, isEnd, start, end})
  }
  const enter = (element: Element) => {
    const {tagName, sourceCodeLocation: place} = element
    addTag(tagName, false, place?.startTag?.startOffset ?? place?.startOffset, place?.startTag?.endOffset ?? place?.startOffset)
    if (place && tagName === 'a' && attributeOf(element, 'href') !== undefined) links.push({start: place.startOffset, end: place.endOffset})
    if (isAsWritten(element)) pre++
    if (place && tagName === 'table') {
      table = {element, start: place.startOffset, end: place.endOffset, parent: table}
      tables.push(table)
    }
  }
  const leave = (element: Element) => {
    const {tagName, sourceCodeLocation: place} = element
    if (!voidElements.has(tagName))
      addTag(tagName, true, place?.endTag?.startOffset ?? place?.endOffset, place?.endTag?.endOffset ?? place?.endOffset)
    if (isAsWritten(element)) pre--
    if (table?.element === element) table = table.parent
  }
  const stack: (ChildNode | {readonly left: Element})[] = [...document.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('left' in node) {
      leave(node.left)
    } else if (isText(node)) {
      // the parser parts texts at blanks, and may do so within a reference
      const {startOffset, endOffset: firstEnd} = node.sourceCodeLocation ?? {startOffset: 0, endOffset: 0}
      let end = firstEnd
      for (
        let next = stack.at(-1);
        next && !('left' in next) && isText(next) && next.sourceCodeLocation?.startOffset === end;
        next = stack.at(-1)
      ) {
        end = next.sourceCodeLocation.endOffset
        stack.pop()
      }
      for (const token of words.read(startOffset, end, pre > 0)) tokens.push(token)
    } else if (isComment(node)) {
      const place = node.sourceCodeLocation
      if (place && speaksToUs.test(node.data)) {
        const {startOffset, endOffset} = place
        comments.push({type: 'html', value: text.slice(startOffset, endOffset), position: positionOf(startOffset, endOffset)})
      }
    } else if (isElement(node)) {
      if (node.tagName === 'head') metas.push(...node.childNodes.filter(isElement))
      if (isHidden(node)) continue
      enter(node)
      stack.push({left: node})
      for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as ChildNode)
    }
  }
  // the parser moves text out of tables, which stands in the source where it stood
  return {
    tokens: tokens.sort(byStart),
    tables,
    links: links.sort(byStart),
    comments: comments.sort((one, other) => offsetOf(one) - offsetOf(other)),
    metas
  }
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}

function offsetOf({position}: RootContent): number {
  return position?.start.offset ?? 0
}

const speaksToUs = /^\s{0,100}nianbao-/i

const voidElements: ReadonlySet<string> = new Set('br hr img input link meta area base col embed source track wbr'.split(' '))

function isAsWritten(element: Element): boolean {
  return element.tagName === 'pre' || /white-space\s{0,4}:\s{0,4}pre/i.test(attributeOf(element, 'style') ?? '')
}

/** How many Chinese characters stand between two places of the source. */
type Measure = (start: number, end: number) => number

function measureOf(tokens: readonly HtmlToken[]): Measure {
  const starts: number[] = []
  const sums = [0]
  let sum = 0
  for (const token of tokens) {
    if (token.kind !== 'text') continue
    sum += countChinese(token.value)
    starts.push(token.start)
    sums.push(sum)
  }
  const before = (offset: number) => sums[countLeading(starts, start => start < offset)] ?? 0
  return (start, end) => before(end) - before(start)
}

export function countChinese(value: string): number {
  return value.match(/[\u4e00-\u9fff]/g)?.length ?? 0
}

/** The tables that hold data. */
function dataTables(tables: readonly PageTable[], measure: Measure): readonly TableRange[] {
  const inner = new Set<PageTable>()
  for (const table of tables) {
    if (rowsOf(table.element).filter(row => cellsOf(row).length > 1).length < 2) continue
    for (let outer = table.parent; outer && !inner.has(outer); outer = outer.parent) inner.add(outer)
  }
  const found: TableRange[] = []
  for (const table of [...tables].sort(byStart)) {
    const {element, start, end} = table
    if (inner.has(table) || start < (found.at(-1)?.end ?? 0) || isLayout(element, measure)) continue
    found.push({start, end, frame: () => frameOf(element, start, end)})
  }
  return found
}

/** Longer than any answer that a cell holds. */
const longestAnswer = 200

/** Whether a table only divides the page: one column of paragraphs, or a cell in which most of the words stand. */
function isLayout(table: Element, measure: Measure): boolean {
  const rows = rowsOf(table).map(cellsOf)
  if (rows.every(cells => cells.length < 2)) return true
  const lengths = rows.flat().map(({sourceCodeLocation: place}) => (place ? measure(place.startOffset, place.endOffset) : 0))
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return longest > longestAnswer && longest > lengths.reduce((sum, length) => sum + length, 0) / 2
}
