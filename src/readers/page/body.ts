import type {RootContent} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'

import {countLeading} from '../../model/search.js'
import type {Span} from '../../model/source.js'
import {type ChildNode, type Element, isElement, isHidden, type ParentNode} from '../html-tree.js'
import {isFurniture, isToolbar} from './furniture.js'
import {countChinese, type Page} from './layout.js'

/** What of a page is the report, and what stands around it. */
export interface Body {
  readonly blocks: readonly RootContent[]
  /** What stands above the report on the page, and below it: the way to the page, its dates, the footer. */
  readonly above: readonly RootContent[]
  readonly below: readonly RootContent[]
}

/** A block with what tells whether it is the report's. */
interface Weighed extends Span {
  readonly block: RootContent
  readonly words: string
  /** Chinese characters, those of links apart. */
  readonly own: number
  readonly linked: number
  /** How much it speaks for the report standing here; 0 where it says nothing of that. */
  readonly weight: number
}

/**
 * Finds the report on a page: the smallest element that holds nearly all the prose, the titles of sections and the tables of
 * figures. No name of a class is asked, as every site has its own.
 *
 * The title mostly stands outside of that element, above the line with dates and buttons, and is brought in. Nothing is found on a page
 * that holds no prose: a list of reports, or a report that is only attached.
 */
export function findBody(document: ParentNode | undefined, {blocks, links}: Pick<Page, 'blocks' | 'links'>): Body | undefined {
  const weighed = blocks.map(block => weigh(block, links))
  const sums = [0]
  for (const {weight} of weighed) sums.push((sums.at(-1) ?? 0) + weight)
  const whole = sums.at(-1) ?? 0
  if (whole < leastWeight) return undefined
  const rangeOf = (span: Span) => ({
    from: countLeading(weighed, ({end}) => end <= span.start),
    to: countLeading(weighed, ({start}) => start < span.end)
  })
  const tables = new Set(weighed.flatMap(({block, start}) => (block.type === 'table' ? [start] : [])))
  const element =
    document &&
    narrow(document, span => {
      const {from, to} = rangeOf(span)
      return !tables.has(span.start) && (sums[to] ?? 0) - (sums[from] ?? 0) >= nearlyAll * whole
    })
  const {from, to} = element ? rangeOf(element) : {from: 0, to: weighed.length}
  const first = weighed.findIndex(({weight}, index) => index >= from && weight > 0)
  return {blocks: choose(weighed, from, to).map(({block}) => block), above: blocks.slice(0, first), below: blocks.slice(to)}
}

/** With less there is no report: a list of links, a page around an attachment. */
const leastWeight = 15
const nearlyAll = 0.9

function weigh(block: RootContent, links: readonly Span[]): Weighed {
  const start = block.position?.start.offset ?? 0
  const end = block.position?.end.offset ?? start
  const [own, linked] = countOwn(block, links)
  const words = block.type === 'table' ? '' : wordsOf(block, {includeHtml: false}).trim()
  return {block, start, end, words, own, linked, weight: weightOf(block, words, own, linked)}
}

/** Chinese characters outside of links, and in them. */
function countOwn(block: RootContent, links: readonly Span[]): readonly [own: number, linked: number] {
  let own = 0
  let linked = 0
  const stack: RootContent[] = [block]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (node.type !== 'text') continue
    const offset = node.position?.start.offset ?? 0
    const link = links[countLeading(links, ({start}) => start <= offset) - 1]
    if (link && offset < link.end) linked += countChinese(node.value)
    else own += countChinese(node.value)
  }
  return [own, linked]
}

function weightOf(block: RootContent, words: string, own: number, linked: number): number {
  if (linked > own) return 0
  if (block.type === 'table') return own + (countFigures(block) >= figuresOfForm ? 500 : 0)
  if (sectionTitle.test(words) && words.length <= 50) return 300
  return own >= 12 && /[。；，]/.test(words) && !isFurniture(words) ? own : 0
}

/** No table of a page that is not the report has so many figures. */
const figuresOfForm = 7

function countFigures(table: RootContent & {type: 'table'}): number {
  return table.children.flatMap(({children}) => children).filter(cell => /^\s*\d[\d,.]*\s*$/.test(wordsOf(cell))).length
}

/** 「一、总体情况」「三、收到和处理政府信息公开申请情况」「二、概述」; not 「一、本年新收政府信息公开申请数量」 without a title's words. */
const sectionTitle =
  /^[一二三四五六七八九十]{1,3}\s{0,4}[、．.，]\s{0,4}.{0,24}(?:总体情况|概述|主动公开|依申请公开|政府信息公开申请情况|复议|诉讼|存在的?(?:主要)?问题|需要报告|工作情况)/

/** The smallest element that satisfies, from the whole page down to a list of paragraphs. */
function narrow(document: ParentNode, holds: (span: Span) => boolean): Span | undefined {
  let found: Span | undefined
  for (let parent: ParentNode | undefined = document; parent; ) {
    const inner: readonly Element[] = parent.childNodes.filter(isContainer)
    const next = inner.find(element => {
      const span = spanOf(element)
      return span !== undefined && holds(span)
    })
    found = (next && spanOf(next)) ?? found
    // elements that the parser added have no place: <html> and <body> of a page without, <tbody>
    parent = next ?? inner.find(element => !element.sourceCodeLocation)
  }
  return found
}

function isContainer(node: ChildNode): node is Element {
  return isElement(node) && !isHidden(node) && !lines.has(node.tagName)
}

function spanOf({sourceCodeLocation: place}: Element): Span | undefined {
  return place ? {start: place.startOffset, end: place.endOffset} : undefined
}

/** What holds a line, rather than lines. */
const lines: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dt dd caption a b strong em'.split(' '))

/** The report's blocks among those from `from` up to `to`, with its title and what else of it stands around them. */
function choose(weighed: readonly Weighed[], from: number, to: number): readonly Weighed[] {
  const inside = weighed.slice(from, to)
  const first =
    from +
    Math.max(
      0,
      inside.findIndex(({weight}) => weight > 0)
    )
  const last = from + inside.findLastIndex(({weight}) => weight > 0)
  const title = findTitle(weighed, from, first)
  const start = title?.start ?? from
  const head = weighed.slice(start, first).filter((one, index) => start + index < (title?.end ?? 0) || isHead(one, start + index < from))
  const middle = weighed.slice(first, last + 1).filter(({words}) => !isToolbar(words))
  const tail = weighed.slice(last + 1, to).filter(({words, own, linked}) => !isFurniture(words) && (linked <= own || linked === 0))
  return [...head, ...middle, ...tail, ...signedBelow(weighed, to)]
}

/** Between title and text: the organ, a document number; of what stands outside the text's element, prose alone. */
function isHead({words, own, linked, weight}: Weighed, isOutside: boolean): boolean {
  if (isOutside) return weight > 0
  return !isFurniture(words) && linked <= own
}

/** More blocks than this never stand between the title and the text. */
const widestHead = 24

/** Where the title stands above the text, with the organ on a line of its own above it. */
function findTitle(weighed: readonly Weighed[], from: number, first: number): {readonly start: number; readonly end: number} | undefined {
  let best: {readonly index: number; readonly score: number} | undefined
  for (let at = first - 1; at >= Math.max(0, first - widestHead); at--) {
    const one = weighed[at]
    const score = one ? scoreTitle(one) + (at >= from ? 1 : 0) : 0
    if (score >= leastTitle && score > (best?.score ?? 0)) best = {index: at, score}
  }
  if (!best) return undefined
  // pages that give the title once more in the text begin there
  const {words} = weighed[best.index] ?? {}
  const index = weighed.slice(0, first).findLastIndex((one, at) => at >= best.index && one.words === words)
  const above = weighed[index - 1]
  const isOrgan = above && above.block.type === weighed[index]?.block.type && organAlone.test(above.words) && above.linked === 0
  return {start: isOrgan ? index - 1 : index, end: index + 1}
}

const leastTitle = 4

function scoreTitle({block, words, own, linked}: Weighed): number {
  if (block.type === 'table' || words.length > 80 || isFurniture(words) || /[。；，>＞›»]/.test(words)) return 0
  const speaks = (/报告|年报/.test(words) ? 2 : 0) + (/公开/.test(words) ? 2 : 0) + (/(?:19|20)\d{2}|[二一][〇○零O]/.test(words) ? 2 : 0)
  if (speaks === 0) return 0
  return speaks + (block.type === 'heading' ? 2 : 0) - (linked > own ? 4 : 0)
}

/** 「青禾县水利局」「青禾县人民政府」; not 「政府信息公开」 nor 「青禾县人民政府网」. */
const organAlone = /^(?!.*公开)[\u4e00-\u9fff（）()·]{4,40}(?:局|委|办|厅|院|所|府|处|会|中心|站|社|部|队|馆|室)$/

/** A sign-off that stands in an element of its own right below the text. */
function signedBelow(weighed: readonly Weighed[], to: number): readonly Weighed[] {
  const next = weighed.slice(to, to + 2)
  const end = next.findIndex(({words, linked}) => linked === 0 && dateAlone.test(words))
  const signed = next.slice(0, end + 1)
  return signed.every(({words}) => dateAlone.test(words) || organAlone.test(words)) ? signed : []
}

/** 「2025年1月15日」「青禾县水利局 2025年1月15日」; not 「发布日期：2025年1月15日」. */
const dateAlone = /^[^：:，。]{0,40}(?:20\d{2}年\d{1,2}月\d{1,2}日|二[〇○零O][〇○零O一二三四五六七八九]{2}年.{1,3}月.{1,4}日)$/
