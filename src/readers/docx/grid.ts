import type {Block, CellBlock, TableBlock} from './blocks.js'

/** A cell at its place in the grid, as far as it reaches. */
export interface GridCell {
  readonly blocks: readonly Block[]
  /** From 0; merged cells stand at their first. */
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
}

/** The cells of a table, row by row; a cell that goes on with the one above it is part of that. */
export function gridOf({rows}: TableBlock): readonly (readonly GridCell[])[] {
  let above = new Map<number, GridCell>()
  return rows.map(({before, cells}) => {
    const own: GridCell[] = []
    const reaching = new Map<number, GridCell>()
    let column = 0
    const put = ({blocks, columnSpan, continues}: CellBlock) => {
      const merged = continues ? above.get(column) : undefined
      const cell = merged ?? {blocks: continues ? [] : blocks, column, columnSpan, rowSpan: 0}
      cell.rowSpan++
      if (!merged) own.push(cell)
      reaching.set(column, cell)
      column += columnSpan
    }
    if (before > 0) put({blocks: [], columnSpan: before, continues: false})
    for (const cell of cells) put(cell)
    above = reaching
    return own
  })
}

/**
 * Whether a table only arranges what stands in it: a frame of one cell, or one with whole tables in its cells.
 *
 * A small table in one cell of a large one is part of what that cell says.
 */
export function isLayout({rows}: TableBlock): boolean {
  const cells = rows.flatMap(row => row.cells)
  const inner = cells.flatMap(({blocks}) => blocks.flatMap(block => (block.kind === 'table' ? [block] : [])))
  const count = inner.reduce((sum, table) => sum + table.rows.reduce((more, row) => more + row.cells.length, 0), 0)
  return cells.length <= 1 || (inner.length > 0 && count >= cells.length)
}
