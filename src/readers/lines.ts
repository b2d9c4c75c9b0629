import type {Paragraph, RootContent, TableCell, Text} from 'mdast'

import {countLeading} from '../model/search.js'
import {positionOf} from './position.js'
import {decodeWritten, type Written} from './written.js'

/** A line of a paragraph that consists of plain text only. */
export interface Line {
  readonly start: number
  readonly end: number
  /** As written, without white space and comments at its ends. */
  readonly text: string
}

/** How the lines of a document are made out and cut. */
export interface LineReading {
  /** The lines of a block, or nothing where it holds more than plain text. Blank lines are left out. */
  readonly linesOf: (node: RootContent) => readonly Line[] | undefined
  /** A paragraph of some lines, each with its place. */
  readonly paragraphOf: (lines: readonly Line[]) => Paragraph
  /** The words of a line between two of its characters, with their place. */
  readonly part: (line: Line, start: number, end: number) => Pick<TableCell, 'children' | 'position'>
}

/** The lines of a text that its author wrote as lines. */
export function linesIn(written: Written): LineReading {
  return {
    linesOf: node => linesOf(node, written),
    paragraphOf: lines => paragraphOf(lines, written),
    part: (line, start, end) => {
      const [from, to] = [line.start + start, line.start + end]
      return {children: textsBetween(written, from, to), position: positionOf(from, to)}
    }
  }
}

function linesOf(node: RootContent, written: Written): readonly Line[] | undefined {
  if (node.type !== 'paragraph' || !node.position) return undefined
  let at = node.position.start.offset ?? 0
  for (const {type, position} of node.children) {
    if (type !== 'text' && type !== 'break') return undefined
    if (written.masked.slice(at, position?.start.offset).trim() !== '') return undefined
    at = position?.end.offset ?? at
  }
  return linesBetween(written, node.position.start.offset ?? 0, node.position.end.offset ?? 0)
}

/** The lines of a stretch of text. */
export function linesBetween({masked}: Written, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  for (const match of `${masked.slice(from, to)}\n`.matchAll(/\r\n|\n|\r/g)) {
    const end = from + match.index
    const raw = masked.slice(start, end)
    const text = raw.trim()
    if (text !== '') {
      const begin = start + raw.length - raw.trimStart().length
      lines.push({start: begin, end: begin + text.length, text})
    }
    start = end + match[0].length
  }
  return lines
}

/** A paragraph of some lines, each with its place. */
export function paragraphOf(lines: readonly Line[], written: Written): Paragraph {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  return {type: 'paragraph', children: textsBetween(written, start, end), position: positionOf(start, end)}
}

/** The text of a stretch, without the comments in it. */
function textsBetween(written: Written, start: number, end: number): Text[] {
  const texts: Text[] = []
  let from = start
  for (let index = firstCommentFrom(written, start); from < end; index++) {
    const comment = written.comments[index]
    const to = Math.min(comment?.start ?? end, end)
    if (from < to) texts.push({type: 'text', value: decodeWritten(written, from, to), position: positionOf(from, to)})
    from = comment?.end ?? end
  }
  return texts
}

/** Index of the first comment that ends behind an offset. */
function firstCommentFrom({comments}: Written, offset: number): number {
  return countLeading(comments, ({end}) => end <= offset)
}
