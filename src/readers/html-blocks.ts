import type {BlockContent, Heading, PhrasingContent, Root, RootContent} from 'mdast'
import {fillTable, type TableFrame, tableBetween} from './html-table.js'
import {type HtmlToken, tokensBetween} from './html-tokens.js'
import {positionOf} from './position.js'
import type {Written} from './written.js'

/**
 * Turns the HTML blocks of a Markdown text into what they show: paragraphs, headings, tables and pictures; changes `tree`.
 *
 * Markdown keeps such a block as one piece that has no text. What is seen in it is as much part of the report as any other line.
 */
export function blocksFromHtml(tree: Root, written: Written): void {
  if (!written.masked.includes('<')) return
  tree.children = withoutHtml(tree.children, written, false) as RootContent[]
}

function withoutHtml(children: readonly RootContent[], written: Written, isQuoted: boolean): RootContent[] {
  const depths = children.map(node => (node.type === 'html' ? openElements(node.value) : 0))
  const nodes: RootContent[] = []
  for (let index = 0; index < children.length; index++) {
    const node = children[index]
    if (!node) continue
    if (node.type !== 'html') {
      if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' || node.type === 'footnoteDefinition') {
        node.children = withoutHtml(node.children, written, isQuoted || node.type === 'blockquote') as never
      }
      nodes.push(node)
      continue
    }
    const last = lastOfElement(depths, index)
    const start = node.position?.start.offset ?? 0
    const end = children[last]?.position?.end.offset ?? start
    nodes.push(...blocksBetween(written, start, end, isQuoted))
    index = last
  }
  return nodes
}

/** How many elements a piece of HTML opens beyond those it closes, of those that hold their content together. */
function openElements(html: string): number {
  const opening = html.match(/<(?:table|script|style|template)(?=[\s/>])/gi)?.length ?? 0
  return opening - (html.match(/<\/(?:table|script|style|template)(?=[\s>])/gi)?.length ?? 0)
}

/**
 * The last of the nodes that an element fell into; the first itself where the element is never closed.
 *
 * Markdown ends an HTML block at a blank line: what lies between `<table` and `</table>` belongs together all the same.
 */
function lastOfElement(depths: readonly number[], first: number): number {
  let depth = 0
  for (let index = first; index < depths.length; index++) {
    depth += depths[index] ?? 0
    if (depth <= 0) return index
  }
  return first
}

function blocksBetween(written: Written, start: number, end: number, isQuoted: boolean): readonly RootContent[] {
  const tokens = tokensBetween(written, start, end)
  const tables = tablesAmong(tokens, end).map(table => ({...table, frame: () => tableBetween(written.text, table.start, table.end)}))
  return blocksOf(tokens, tables, isQuoted)
}

/** Where a table stands, and what reads it. */
export interface TableRange {
  readonly start: number
  readonly end: number
  readonly frame: () => TableFrame
}

/** What tokens show, in the order of the text: paragraphs, headings, pictures, and the tables that stand among them. */
export function blocksOf(tokens: readonly HtmlToken[], tables: readonly TableRange[], isQuoted: boolean): readonly RootContent[] {
  const blocks = new Blocks(isQuoted)
  let next = 0
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    const range = tables[next]
    if (!token) break
    if (!range || token.start < range.start) {
      blocks.add(token)
      index++
      continue
    }
    const own: HtmlToken[] = []
    for (let inner = tokens[index]; inner && inner.start < range.end; inner = tokens[++index]) own.push(inner)
    blocks.addTable(range.frame(), own)
    next++
  }
  return blocks.finish()
}

/** Where tables stand. One that holds another is there for the layout of the page only, and is read as lines. */
function tablesAmong(tokens: readonly HtmlToken[], limit: number): readonly {readonly start: number; readonly end: number}[] {
  const found: {start: number; end: number}[] = []
  const open: {start: number; isOuter: boolean}[] = []
  const close = (end: number) => {
    const table = open.pop()
    if (table && !table.isOuter) found.push({start: table.start, end})
  }
  for (const token of tokens) {
    if (token.kind !== 'tag' || token.name !== 'table') continue
    if (token.isEnd) close(token.end)
    else {
      const outer = open.at(-1)
      if (outer) outer.isOuter = true
      open.push({start: token.start, isOuter: false})
    }
  }
  close(limit)
  return found
}

/** Puts tokens together to lines, which end where an element does that stands on lines of its own. */
class Blocks {
  readonly #isQuoted: boolean
  #nodes: RootContent[] = []
  #open: PhrasingContent[] = []
  #depth: Heading['depth'] | undefined

  constructor(isQuoted: boolean) {
    this.#isQuoted = isQuoted
  }

  add(token: HtmlToken): void {
    if (token.kind === 'text') {
      this.#open.push(...textNodes(token, this.#isQuoted))
    } else if (token.name === 'img') {
      this.#open.push({type: 'html', value: '<img >', position: positionOf(token.start, token.end)})
    } else if (token.name === 'br' && this.#depth) {
      this.#open.push({type: 'break', position: positionOf(token.start, token.end)})
    } else if (lineElements.has(token.name)) {
      this.#endLine()
      const depth = /^h([1-6])$/.exec(token.name)?.[1]
      if (depth) this.#depth = token.isEnd ? undefined : (Number(depth) as Heading['depth'])
    }
  }

  /** Adds a table, with what stands in it outside its cells before it or behind it: a caption, a stray word. */
  addTable({table, cells}: TableFrame, tokens: readonly HtmlToken[]): void {
    this.#endLine()
    const strays = fillTable(cells, tokens, textNodesIn(this.#isQuoted))
    const begin = cells[0]?.start ?? Number.POSITIVE_INFINITY
    const nodes = this.#nodes
    this.#nodes = []
    for (const token of strays) this.add(token)
    this.#endLine()
    const isAbove = (node: RootContent) => (node.position?.start.offset ?? 0) < begin
    this.#nodes = [
      ...nodes,
      ...this.#nodes.filter(isAbove),
      ...(cells.length > 0 ? [table] : []),
      ...this.#nodes.filter(node => !isAbove(node))
    ]
  }

  finish(): readonly RootContent[] {
    this.#endLine()
    return this.#nodes
  }

  #endLine(): void {
    const isBlank = (node: PhrasingContent) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
    const first = this.#open.findIndex(node => !isBlank(node))
    const last = this.#open.findLastIndex(node => !isBlank(node))
    const children = first < 0 ? [] : this.#open.slice(first, last + 1)
    this.#open = []
    const start = children[0]?.position?.start.offset
    const end = children.at(-1)?.position?.end.offset
    if (start === undefined || end === undefined) return
    const position = positionOf(start, end)
    const block: BlockContent = this.#depth
      ? {type: 'heading', depth: this.#depth, children, position}
      : {type: 'paragraph', children, position}
    this.#nodes.push(block)
  }
}

/** Elements that begin and end a line. */
export const lineElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section select summary table tbody td textarea ' +
    'tfoot th thead tr ul'
  ).split(' ')
)

function textNodesIn(isQuoted: boolean) {
  return (token: HtmlToken): readonly PhrasingContent[] => {
    if (token.kind === 'text') return textNodes(token, isQuoted)
    return lineElements.has(token.name) ? [{type: 'break', position: positionOf(token.start, token.end)}] : []
  }
}

/** The text of a token; in a quotation, without the marks `>` before its lines. */
function textNodes({value, start, end}: HtmlToken & {kind: 'text'}, isQuoted: boolean): readonly PhrasingContent[] {
  if (!isQuoted || !/[\n\r]/.test(value)) return [{type: 'text', value, position: positionOf(start, end)}]
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const mark of [...value.matchAll(/(?<=[\n\r])[ \t]{0,3}>[ \t>]{0,200}/g), undefined]) {
    const to = mark?.index ?? value.length
    if (from < to) nodes.push({type: 'text', value: value.slice(from, to), position: positionOf(start + from, start + to)})
    from = to + (mark?.[0].length ?? 0)
  }
  return nodes
}
