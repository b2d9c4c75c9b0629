import type {BlockSpec, Edition, RowSpec, TableSpec} from '../src/editions/edition.js'

/** A filled form: what stands in each cell, by the table's section, row by row as the edition prints them. */
export type Filling = Readonly<Record<string, readonly (readonly string[])[]>>

/** A way to write a printed table down, as reports really come. */
export type Serialisation = keyof typeof serialisations

/** Tables of zeros but for some rows, by the first concept that a row states: the figures of the row, parted by blanks; `_` is a blank cell. */
export function fill(edition: Edition, rows: Readonly<Record<string, string>> = {}): Filling {
  const known = new Set<string>()
  const filling = Object.fromEntries(
    edition.tables.map(table => {
      const lines = printedRows(table).map(({cells}) => {
        const name = cells[0]?.concept ?? ''
        known.add(name)
        return rows[name]?.split(' ').map(cell => (cell === '_' ? '' : cell)) ?? cells.map(() => '0')
      })
      return [table.section, lines]
    })
  )
  const odd = Object.keys(rows).find(name => !known.has(name))
  if (odd !== undefined) throw new Error(`expected the first concept of a row of ${edition.id}, got ${odd}`)
  return filling
}

/** A report in an edition with its three tables filled in and nothing else in it that could be found fault with. */
export function writeReport(
  edition: Edition,
  filling: Filling,
  serialisation: Serialisation = 'pipes in the form’s grid',
  organ = '青禾县水利局'
): {readonly text: string; readonly uri: string} {
  const {write, uri} = serialisations[serialisation]
  const year = edition.id === 'form-2019' ? 2020 : 2024
  const bodies: Readonly<Record<string, string>> = {
    overview: '全年公开动态信息36条，组织培训1次，清理过期信息5条，维护专栏3个。',
    problems: '部分栏目更新不及时，解读形式单一。下一步将按月巡查栏目，增加图解和视频解读。',
    others: '本年度没有发出收费通知，未收取信息处理费。'
  }
  const sections = edition.sections.map(({key, ordinal, title}) => {
    const table = edition.tables.find(({section}) => section === key)
    return `${'一二三四五六'[ordinal - 1]}、${title}\n\n${table ? write(table, filling[key] ?? []) : bodies[key]}`
  })
  return {
    uri,
    text: `${organ}${year}年政府信息公开工作年度报告\n\n数据统计期限为${year}年1月1日至${year}年12月31日。\n\n${sections.join('\n\n')}\n`
  }
}

export const serialisations = {
  'pipes in the form’s grid': {uri: 'report.md', write: pipesInGrid},
  'pipes with one column of labels': {uri: 'report.md', write: pipesOneLabel},
  'HTML with merged cells': {uri: 'report.md', write: htmlTable},
  'one cell a line': {uri: 'report.txt', write: oneCellALine},
  'columns by spaces': {uri: 'report.txt', write: columnsBySpaces},
  'label and figures on a line': {uri: 'report.txt', write: labelAndFigures},
  'bars without a rule': {uri: 'report.txt', write: bars},
  'labels broken over lines': {uri: 'report.txt', write: brokenLabels}
} as const satisfies Readonly<Record<string, {uri: string; write: (spec: TableSpec, values: Filling[string]) => string}>>

/** The rows of a table that have figures, in print order. */
export function printedRows({blocks}: TableSpec): readonly RowSpec[] {
  return blocks.flatMap(({rows}) => rows.filter(({isGroup}) => !isGroup))
}

function eachBlock(spec: TableSpec, values: Filling[string], write: (block: BlockSpec, rows: readonly FilledRow[]) => string): string {
  let next = 0
  return spec.blocks
    .map(block => {
      const rows = block.rows.filter(({isGroup}) => !isGroup).map(row => ({row, cells: values[next++] ?? []}))
      return write(block, rows)
    })
    .join('\n')
}

interface FilledRow {
  readonly row: RowSpec
  readonly cells: readonly string[]
}

// ── pipes ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const pipeRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** As a conversion from Word writes it: as many columns as the form's grid, blank where a merged cell goes on. */
function pipesInGrid(spec: TableSpec, values: Filling[string]): string {
  const grid = gridOf(spec, values)
  const rows = grid.map(row => pipeRow(row.map(cell => (cell.isStart ? cell.text : ''))))
  const width = grid[0]?.length ?? 0
  return [rows[0], pipeRow(Array(width).fill('---')), ...rows.slice(1)].join('\n')
}

function pipesOneLabel(spec: TableSpec, values: Filling[string]): string {
  const width = Math.max(...spec.blocks.map(({columns}) => columns.length))
  const hasLabels = spec.blocks.some(({rows}) => rows.some(({path}) => path.length > 0))
  const lines: string[] = []
  const add = (cells: readonly string[]) => {
    lines.push(pipeRow([...cells, ...Array(Math.max(0, width + (hasLabels ? 1 : 0) - cells.length)).fill('')]))
    if (lines.length === 1) lines.push(pipeRow(Array(width + (hasLabels ? 1 : 0)).fill('---')))
  }
  eachBlock(spec, values, ({caption, corner, columns}, rows) => {
    if (caption) add([caption])
    const above = columns.map(({path}) => path.slice(0, -1).join(''))
    if (!hasLabels) add(above.map((name, at) => (name === above[at - 1] ? '' : name)))
    add([...(hasLabels ? [corner ?? '项目'] : []), ...columns.map(({path}) => path.at(-1) ?? '')])
    for (const {row, cells} of rows) add([...(hasLabels ? [row.path.slice(-2).join('').replace('三、本年度办理结果', '')] : []), ...cells])
    return ''
  })
  return lines.join('\n')
}

// ── the grid with merged cells ─────────────────────────────────────────────────────────────────────────────────────────

interface GridCell {
  readonly text: string
  readonly isStart: boolean
  readonly rowSpan: number
  readonly columnSpan: number
}

/** The form's grid: merged cells stand at their first place, `isStart` false where they go on. */
function gridOf(spec: TableSpec, values: Filling[string]): readonly (readonly GridCell[])[] {
  const labels = Math.max(...spec.blocks.flatMap(({rows}) => rows.map(({path}) => path.length)))
  const figures = Math.max(...spec.blocks.map(({columns}) => columns.length))
  const grid: string[][] = []
  const starts: boolean[][] = []
  let merge = 0
  const put = (row: number, from: number, count: number, text: string, key: string) => {
    const line = grid[row] ?? []
    grid[row] = line
    for (let at = from; at < from + count; at++) line[at] = `${key}\u0000${text}`
  }
  eachBlock(spec, values, ({caption, corner, columns}, rows) => {
    if (caption) put(grid.length, 0, labels + figures, caption, `caption${merge++}`)
    const depth = Math.max(...columns.map(({path}) => path.length))
    const base = grid.length
    for (let level = 0; level < depth; level++) {
      if (labels > 0)
        put(base + level, 0, labels, corner ?? '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', `corner${base}`)
      for (const [at, {path}] of columns.entries()) {
        const isLast = columns.length < figures && at === columns.length - 1
        const width = isLast ? figures - at : 1
        const own = path[Math.min(level, path.length - 1)] ?? ''
        const upTo = path.slice(0, Math.min(level, path.length - 1) + 1).join('/')
        put(base + level, labels + at, width, own, level >= path.length - 1 ? `leaf${base}-${at}` : `head${base}-${upTo}`)
      }
    }
    for (const {row, cells} of rows) {
      const line = grid.length
      for (let at = 0; at < labels; at++) {
        const own = row.path[Math.min(at, row.path.length - 1)] ?? ''
        put(line, at, 1, own, at >= row.path.length - 1 ? `label${line}` : `group${row.path.slice(0, at + 1).join('/')}`)
      }
      for (const [at, text] of cells.entries()) {
        const width = at === cells.length - 1 ? figures - at : 1
        put(line, labels + at, width, text, `cell${line}-${at}`)
      }
    }
    return ''
  })
  for (const [row, line] of grid.entries()) {
    starts[row] = line.map((cell, at) => cell !== line[at - 1] && cell !== grid[row - 1]?.[at])
  }
  return grid.map((line, row) =>
    line.map((cell, at) => {
      let rowSpan = 1
      let columnSpan = 1
      while (grid[row + rowSpan]?.[at] === cell) rowSpan++
      while (line[at + columnSpan] === cell) columnSpan++
      return {text: cell.split('\u0000')[1] ?? '', isStart: starts[row]?.[at] ?? true, rowSpan, columnSpan}
    })
  )
}

function htmlTable(spec: TableSpec, values: Filling[string]): string {
  const rows = gridOf(spec, values).map(line => {
    const cells = line
      .filter(({isStart}) => isStart)
      .map(({text, rowSpan, columnSpan}) => `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table>\n${rows.join('\n')}\n</table>`
}

// ── lines of text ──────────────────────────────────────────────────────────────────────────────────────────────────────

function headLines({caption, corner, columns}: BlockSpec): readonly (readonly string[])[] {
  const above = [...new Set(columns.flatMap(({path}) => path.slice(0, -1)))]
  return [
    ...(caption ? [[caption]] : []),
    ...(above.length > 0 ? [above] : []),
    [...(corner ? [corner] : []), ...columns.map(({path}) => path.at(-1) ?? '')]
  ]
}

function labelOf({path}: RowSpec): readonly string[] {
  return path.slice(-1)
}

function oneCellALine(spec: TableSpec, values: Filling[string]): string {
  return eachBlock(spec, values, (block, rows) =>
    [...headLines(block).flat(), ...rows.flatMap(({row, cells}) => [...labelOf(row), ...cells])].join('\n')
  )
}

function columnsBySpaces(spec: TableSpec, values: Filling[string]): string {
  return eachBlock(spec, values, (block, rows) =>
    [...headLines(block), ...rows.map(({row, cells}) => [...labelOf(row), ...cells])].map(line => line.join('     ')).join('\n')
  )
}

function labelAndFigures(spec: TableSpec, values: Filling[string]): string {
  return eachBlock(spec, values, (block, rows) =>
    [...headLines(block), ...rows.map(({row, cells}) => [...labelOf(row), ...cells])].map(line => line.join(' ')).join('\n')
  )
}

function bars(spec: TableSpec, values: Filling[string]): string {
  return eachBlock(spec, values, (block, rows) =>
    [...headLines(block), ...rows.map(({row, cells}) => [...labelOf(row), ...cells])].map(line => `|${line.join('|')}|`).join('\n')
  )
}

/** As a page sets it: long labels over two or three lines, the figures beside one of them. */
function brokenLabels(spec: TableSpec, values: Filling[string]): string {
  return breakLabels(spec, values, 13, 'middle')
}

/** Labels broken after so many characters, with the figures beside the first, a middle or the last piece. */
export function breakLabels(spec: TableSpec, values: Filling[string], width: number, place: 'first' | 'middle' | 'last'): string {
  return eachBlock(spec, values, (block, rows) => {
    const lines = rows.flatMap(({row, cells}) => {
      const pieces = (row.path.at(-1) ?? '').match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']
      const beside = {first: 0, middle: Math.floor((pieces.length - 1) / 2), last: pieces.length - 1}[place]
      return pieces.map((piece, at) => [piece, ...(at === beside ? cells : [])].filter(cell => cell !== '').join('     '))
    })
    return [...headLines(block).map(line => line.join('   ')), ...lines].join('\n')
  })
}
