/**
 * The form as a report that is still to be filled in.
 *
 * The folder `writers` turns what is known into documents that authors go on with; it may not read a report, nor judge one.
 */

import type {BlockSpec, CellSpec, ColumnSpec, Edition, RowSpec, SectionKey, TableSpec} from '../editions/edition.js'

/** What an empty report is to hold beside the form itself. */
export interface FormContent {
  readonly title: string
  readonly introduction: string
  /** The figure of a cell that is known already. */
  readonly figureFor: (cell: CellSpec) => string | undefined
  /** Remarks for the author, which no reader of the report sees. */
  readonly remarks: Readonly<Partial<Record<SectionKey, readonly string[]>>>
}

/** The form in Markdown, its tables in HTML: the official ones have merged cells, which pipe tables cannot say. */
export function writeForm({sections, tables, instructions = {}}: Edition, {title, introduction, figureFor, remarks}: FormContent): string {
  const blocks = sections.flatMap(({key, ordinal, title: heading}) => [
    `## ${numerals[ordinal - 1] ?? ordinal}、${heading}`,
    ...(remarks[key] ?? []).map(toComment),
    ...tables.filter(({section}) => section === key).map(table => writeTable(table, figureFor)),
    ...(instructions[key] === undefined ? [] : [instructions[key]])
  ])
  return `${[`# ${escapeMarkdown(title)}`, introduction, ...blocks].join('\n\n')}\n`
}

const numerals = '一二三四五六七八九十'

/** Marks of Markdown in a name mean themselves. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
}

/** A comment ends at the first `-->`, wherever that comes from. */
function toComment(words: string): string {
  return `<!-- ${words.replace(/-{2,}/g, '—').replace(/[<>]/g, ' ')} -->`
}

/** One of its tables in HTML, with the figures that are known already; without them every cell is blank. */
export function writeTable({blocks}: TableSpec, figureFor: FormContent['figureFor'] = () => undefined): string {
  const labels = Math.max(...blocks.flatMap(({rows}) => rows.map(({path}) => path.length)))
  const values = Math.max(...blocks.map(({columns}) => columns.length))
  const width = labels + values
  const lines = blocks.flatMap(block => [
    ...(block.caption === undefined ? [] : [line([cell(block.caption, width)])]),
    ...headings(block, labels, values),
    ...dataRows(block, labels, values, figureFor)
  ])
  return ['<table>', ...lines, '</table>'].join('\n')
}

/** Headings nest from the top down; one without others below it reaches down to the rows. */
function headings({corner, columns}: BlockSpec, labels: number, values: number): readonly string[] {
  const depth = Math.max(...columns.map(({path}) => path.length))
  return Array.from({length: depth}, (_, level) => {
    const cells = columns.flatMap(({path}, at): readonly string[] => {
      const isFirst = at === 0 || !isBeside(columns[at - 1], path, level)
      if (path.length <= level || !isFirst) return []
      if (path.length === level + 1) return [cell(path[level] ?? '', stretch(at, columns.length, values), depth - level)]
      const end = columns.findIndex((other, index) => index > at && !isBeside(other, path, level))
      return [cell(path[level] ?? '', (end < 0 ? columns.length : end) - at)]
    })
    return line(level === 0 && labels > 0 ? [cell(corner ?? '', labels, depth), ...cells] : cells)
  })
}

/** Whether two columns stand below one heading of a level. */
function isBeside(column: ColumnSpec | undefined, path: readonly string[], level: number): boolean {
  return column !== undefined && column.path.length > level && path.slice(0, level + 1).every((words, at) => column.path[at] === words)
}

/** Labels nest from the left; a heading of rows stands beside all rows below it. */
function dataRows({rows, columns}: BlockSpec, labels: number, values: number, figureFor: FormContent['figureFor']): readonly string[] {
  const printed = rows.filter(({isGroup}) => !isGroup)
  return printed.map(({path, cells}, at) => {
    const outer = path.slice(0, -1).flatMap((words, level): readonly string[] => {
      if (at > 0 && isBelow(printed[at - 1], path, level)) return []
      const end = printed.findIndex((other, index) => index > at && !isBelow(other, path, level))
      return [cell(words, 1, (end < 0 ? printed.length : end) - at)]
    })
    const own = path.length === 0 ? [] : [cell(path.at(-1) ?? '', labels - path.length + 1)]
    const figures = cells.map((spec, index) => cell(figureFor(spec) ?? '', stretch(index, columns.length, values)))
    return line([...outer, ...own, ...figures])
  })
}

/** Whether a row stands beside the same heading of rows. */
function isBelow(row: RowSpec | undefined, path: readonly string[], level: number): boolean {
  return row !== undefined && row.path.length > level + 1 && path.slice(0, level + 1).every((words, at) => row.path[at] === words)
}

/** The last column of a block reaches as far as that of the block with most. */
function stretch(at: number, columns: number, values: number): number {
  return at === columns - 1 ? values - columns + 1 : 1
}

function cell(words: string, columnSpan = 1, rowSpan = 1): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return `<td${spans}>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</td>`
}

function line(cells: readonly string[]): string {
  return `  <tr>${cells.join('')}</tr>`
}
