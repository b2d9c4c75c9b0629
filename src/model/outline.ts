import {isHeadingLine, isNumbered, splitGluedHeadings, toItems, withoutContents} from './items.js'
import {type Element, readElements} from './lines.js'
import {detachSignoff, nest} from './nest.js'
import {type Organ, readOrgan, readRegion} from './organ.js'
import type {Block, Comment, Paragraph, Report, Statement, Table} from './report.js'
import type {SourceDocument} from './source.js'
import {trimText} from './text.js'
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
  const named = (title && organOfTitle(title.text)) ?? organAbove(visible, title?.end ?? 0) ?? signed.signoff?.organ
  const issuer = named ?? (title && organOfTitle(title.text, readRegion))
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
