import type {Html, Nodes, Root} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'

import {maskStretches} from '../model/mask.js'
import type {SourceDocument, Span} from '../model/source.js'
import {positionOf} from './position.js'

/** A text as its author wrote it, without a byte-order mark, with the comments in it, which no reader of the report sees. */
export interface Written {
  readonly text: string
  readonly format: SourceDocument['format']
  /** Where `<!-- … -->` stand, in the order of the text. */
  readonly comments: readonly Span[]
  /** The end of the comment that begins at an offset. */
  readonly commentEnds: ReadonlyMap<number, number>
  /** The text without its comments, place for place: blanks stand at either end of a line, `filler` inside of it. */
  readonly masked: string
}

/** Finds the comments of a text. One that is never closed is none: what follows it would be lost. */
export function findComments(content: string, format: SourceDocument['format']): Written {
  const text = content.replace(/^\ufeff/, '')
  const comments = commentsIn(text, format)
  const masked = comments.length === 0 ? text : mask(text, comments)
  const commentEnds = new Map(comments.map(({start, end}) => [start, end]))
  return {text, format, comments, commentEnds, masked: format === 'text' ? masked : masked.replaceAll('<!--', unclosed)}
}

/** Takes the marks of masked comments out of what was parsed, and adds the comments as `html` nodes; changes `tree`. */
export function restoreComments(tree: Root, {text, comments, masked}: Written): void {
  if (masked !== text) restoreValues(tree, masked)
  if (comments.length === 0) return
  const children: Root['children'] = []
  let next = 0
  const addUpTo = (offset: number) => {
    for (let span = comments[next]; span && span.start < offset; span = comments[++next]) children.push(commentNode(text, span))
  }
  for (const node of tree.children) {
    addUpTo(node.position?.start.offset ?? 0)
    children.push(node)
  }
  addUpTo(text.length)
  tree.children = children
}

/** What a stretch of text says, where it is written in the format's own marks. */
export function decodeWritten({text, format}: Written, start: number, end: number): string {
  const written = text.slice(start, end)
  return format === 'text' || format === 'docx' ? written : decodeString(written)
}

/** Stands inside a line for a character of a comment. It counts as white space, and no parser gives it a meaning. */
const filler = '\ufeff'

/** Stands in Markdown for `<!--` that is never closed, which would hide the rest of the text. */
const unclosed = '<！--'

function commentsIn(text: string, format: SourceDocument['format']): readonly Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    if (format !== 'text' && isEscaped(text, start)) {
      start = text.indexOf('<!--', start + 4)
      continue
    }
    const closing = text.indexOf('-->', start + 2)
    if (closing < 0) break
    spans.push({start, end: closing + 3})
    start = text.indexOf('<!--', closing + 3)
  }
  return spans
}

function isEscaped(text: string, offset: number): boolean {
  let count = 0
  while (text[offset - 1 - count] === '\\') count++
  return count % 2 === 1
}

function mask(text: string, comments: readonly Span[]): string {
  const lines = maskStretches(text, comments, filler).split(/(\r\n|\n|\r)/)
  const isRow = rowsAround(lines)
  return lines.map((line, index) => (index % 2 === 0 && line.includes(filler) ? maskedLine(line, isRow[index] ?? false) : line)).join('')
}

/** A line with blanks for comments before its words, and behind them where Markdown would take them for a cell or no rule. */
function maskedLine(line: string, isRow: boolean): string {
  const words = line.trim()
  if (words === '') return isRow ? line : line.replaceAll(filler, ' ')
  const start = line.length - line.trimStart().length
  const end = line.trimEnd().length
  const behind = line.slice(end)
  const isCellOrRule = /\||^[-=*_#\s]+$/.test(words)
  return line.slice(0, start).replaceAll(filler, ' ') + line.slice(start, end) + (isCellOrRule ? behind.replaceAll(filler, ' ') : behind)
}

/** For each line, whether it stands between two rows of a table: a comment alone there stays a row, so that it does not end the table. */
function rowsAround(lines: readonly string[]): readonly boolean[] {
  const isComment = lines.map((line, index) => index % 2 === 1 || (line.includes(filler) && line.trim() === ''))
  const isRow: boolean[] = []
  let above = false
  for (const [index, line] of lines.entries()) {
    isRow.push(above)
    if (!isComment[index]) above = line.includes('|')
  }
  let below = false
  for (let index = lines.length - 1; index >= 0; index--) {
    isRow[index] = (isRow[index] ?? false) && below
    if (!isComment[index]) below = lines[index]?.includes('|') ?? false
  }
  return isRow
}

function restoreValues(root: Root, masked: string): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) node.value = node.value.replaceAll(filler, '').replaceAll(unclosed, '<!--')
    if (node.type === 'table') {
      node.children = node.children.filter(({position}) => masked.slice(position?.start.offset, position?.end.offset).trim() !== '')
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}

function commentNode(text: string, {start, end}: Span): Html {
  return {type: 'html', value: text.slice(start, end), position: positionOf(start, end)}
}
