import type {Heading, PhrasingContent, RootContent, Table, TableCell, TableRow} from 'mdast'

import type {Origin, SourceDocument} from '../../model/source.js'
import {positionOf} from '../position.js'
import type {ParagraphAnchor, RunAnchor} from './anchors.js'
import type {Block, ParagraphBlock, Piece, TableBlock} from './blocks.js'
import {gridOf, isLayout} from './grid.js'
import type {Label, Numbering} from './numbering.js'
import {Unreadable} from './unreadable.js'

/** A text has no more characters than this: a hundred times as many as a long report. */
const longestText = 2_000_000
/** A paragraph in the style of a heading that is longer is a paragraph all the same. */
const longestHeading = 80

/** Writes what was read as the text that a person reads, and notes where everything came from. */
export class Writer {
  readonly segments: SourceDocument['segments'][number][] = []
  readonly runs: RunAnchor[] = []
  readonly paragraphs: ParagraphAnchor[] = []
  readonly #numbering: Numbering
  readonly #parts: string[] = []
  #length = 0
  /** Paragraphs with words outside of tables, and tables, so far. */
  #paragraph = 0
  #table = 0
  /** The cell that is being written. */
  #place: ParagraphAnchor['cell']

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  get text(): string {
    return this.#parts.join('')
  }

  blocks(blocks: readonly Block[]): readonly RootContent[] {
    return blocks.flatMap(block => {
      if (block.kind === 'paragraph') return [...this.#paragraphNode(block), ...this.blocks(block.attached)]
      if (isLayout(block)) return block.rows.flatMap(row => row.cells.flatMap(cell => this.blocks(cell.blocks)))
      return this.#tableNode(block)
    })
  }

  #paragraphNode(block: ParagraphBlock): readonly RootContent[] {
    const start = this.#length
    const children = this.#phrasing(block, this.#labelOf(block))
    const end = this.#length
    if (children.length === 0) return []
    this.#write('\n')
    if (end > start) this.#paragraph++
    this.#segment(start, {kind: 'docx', paragraph: Math.max(1, this.#paragraph)})
    const position = positionOf(start, end)
    const depth = depthOf(block, children)
    return [depth ? {type: 'heading', depth, children, position} : {type: 'paragraph', children, position}]
  }

  #labelOf({isNumbered, list, style}: ParagraphBlock): Label | undefined {
    return isNumbered ? this.#numbering.next(list, style) : undefined
  }

  /** The number of a paragraph and its words. */
  #phrasing(block: ParagraphBlock, label: Label | undefined): PhrasingContent[] {
    const {element, part} = block
    const start = this.#length
    const pieces = wordsOf(block)
    const children = label ? [this.#text(label.text + (pieces.length === 0 ? '' : label.suffix))] : []
    const labelEnd = this.#length
    for (const piece of pieces) children.push(this.#piece(piece, block))
    this.paragraphs.push({
      span: {start, end: this.#length},
      ...(this.#place ? {cell: this.#place} : {}),
      ...(label ? {label: {start, end: labelEnd}} : {}),
      part,
      paragraph: element.ordinal,
      xml: {start: element.start, end: element.end}
    })
    return children
  }

  #piece({kind, value, run, child, offset, xml}: Piece, {element, part}: ParagraphBlock): PhrasingContent {
    const start = this.#length
    if (kind === 'image') return {type: 'image', url: '', position: positionOf(start, start)}
    const node = this.#text(value, kind)
    const span = {start, end: this.#length}
    this.runs.push({span, part, paragraph: element.ordinal, run: run.ordinal, child, offset, xml, runXml: {start: run.start, end: run.end}})
    return node
  }

  #tableNode(block: TableBlock): readonly RootContent[] {
    const grid = gridOf(block)
    const start = this.#length
    const table = ++this.#table
    const behind: Block[] = []
    let end = start
    const children = grid.map((cells, row): TableRow => {
      const begin = this.#length
      end = begin
      const nodes = cells.map((cell, index): TableCell => {
        const from = this.#length
        const place = [table, row + 1, cell.column + 1] as const
        this.#place = place
        const phrasing = this.#cell(cell.blocks, behind)
        this.#place = undefined
        end = this.#length
        const position = positionOf(from, end)
        this.#write(index === cells.length - 1 ? '\n' : '\t')
        this.#segment(from, {kind: 'docx', paragraph: Math.max(1, this.#paragraph), cell: place})
        return {type: 'tableCell', children: phrasing, position, data: {rowSpan: cell.rowSpan, columnSpan: cell.columnSpan}}
      })
      return {type: 'tableRow', children: nodes, position: positionOf(begin, end)}
    })
    const node: Table = {type: 'table', children, position: positionOf(start, end)}
    return children.length === 0 ? [] : [node, ...this.blocks(behind)]
  }

  /** What stands in a cell, paragraph below paragraph; notes and frames go behind the table. */
  #cell(blocks: readonly Block[], behind: Block[]): PhrasingContent[] {
    const children: PhrasingContent[] = []
    for (const block of paragraphsIn(blocks)) {
      const label = this.#labelOf(block)
      if (children.length > 0 && (label || wordsOf(block).length > 0)) children.push(this.#text('\n', 'break'))
      children.push(...this.#phrasing(block, label))
      behind.push(...block.attached)
    }
    return children
  }

  #text(value: string, kind: 'text' | 'break' = 'text'): PhrasingContent {
    const start = this.#length
    this.#write(value)
    const position = positionOf(start, this.#length)
    return kind === 'break' ? {type: 'break', position} : {type: 'text', value, position}
  }

  #write(words: string): void {
    if (words === '') return
    this.#parts.push(words)
    this.#length += words.length
    if (this.#length > longestText) {
      throw new Unreadable(`文字超过 ${longestText} 个字，没有读取`, `the text has more than ${longestText} characters; it was not read`)
    }
  }

  #segment(start: number, origin: Origin): void {
    this.segments.push({span: {start, end: this.#length}, origin})
  }
}

/** The pieces of a paragraph, without the breaks of lines and pages at its ends. */
function wordsOf({pieces}: ParagraphBlock): readonly Piece[] {
  const first = pieces.findIndex(({kind}) => kind !== 'break')
  return first < 0 ? [] : pieces.slice(first, pieces.findLastIndex(({kind}) => kind !== 'break') + 1)
}

/** The paragraphs of a cell, those of tables in it included. */
function paragraphsIn(blocks: readonly Block[]): readonly ParagraphBlock[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' ? [block] : gridOf(block).flatMap(row => row.flatMap(cell => paragraphsIn(cell.blocks)))
  )
}

function depthOf({outlineLevel = textLevel}: ParagraphBlock, children: readonly PhrasingContent[]): Heading['depth'] | undefined {
  const words = children.map(child => ('value' in child ? child.value : '')).join('')
  if (outlineLevel >= textLevel || words.trim() === '' || words.length > longestHeading || /[。；！？]\s*\S/.test(words)) return undefined
  return Math.min(outlineLevel + 1, 6) as Heading['depth']
}

/** The outline level of text that is no heading. */
const textLevel = 9
