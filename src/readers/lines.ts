import type {Paragraph, RootContent, Text} from 'mdast'

/** A line of a paragraph that consists of plain text only. */
export interface Line {
  readonly start: number
  readonly end: number
  /** As written, without white space at its ends. */
  readonly text: string
}

/** The lines of a paragraph, or nothing where it holds more than plain text. Blank lines are left out. */
export function linesOf(node: RootContent, source: string): readonly Line[] | undefined {
  if (node.type !== 'paragraph' || !node.position) return undefined
  if (node.children.some(child => child.type !== 'text' && child.type !== 'break')) return undefined
  return linesBetween(source, node.position.start.offset ?? 0, node.position.end.offset ?? 0)
}

/** The lines of a stretch of source. */
export function linesBetween(source: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  for (const match of `${source.slice(from, to)}\n`.matchAll(/\r\n|\n|\r/g)) {
    const end = from + match.index
    const raw = source.slice(start, end)
    const text = raw.trim()
    if (text !== '') {
      const begin = start + raw.indexOf(text)
      lines.push({start: begin, end: begin + text.length, text})
    }
    start = end + match[0].length
  }
  return lines
}

/** A paragraph of some lines, each with its place. */
export function paragraphOf(lines: readonly Line[], source: string): Paragraph {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  return {type: 'paragraph', children: [textBetween(source, start, end)], position: positionOf(start, end)}
}

/** A text node for a stretch of source. */
export function textBetween(source: string, start: number, end: number): Text {
  return {type: 'text', value: source.slice(start, end), position: positionOf(start, end)}
}

/** An mdast position that knows offsets only: lines and columns are worked out at the edge. */
export function positionOf(start: number, end: number) {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}
