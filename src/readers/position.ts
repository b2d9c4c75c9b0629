/** An mdast position that knows offsets only: lines and columns are worked out at the edge. */
export function positionOf(start: number, end: number) {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}
