import {nameIn, nameOfTable} from '../src/checks/cells.js'
import {findMisplaced} from '../src/checks/order.js'
import {type Bilingual, defineRule, passed} from '../src/engine/rule.js'
import type {BoundTable} from '../src/facts/tables.js'
import {printedForm} from '../src/law.js'
import type {Located} from '../src/model/source.js'

/** Whether the prescribed tables have the form's rows and columns, no fewer and no more. */
export default defineRule({
  id: 'table-shape',
  group: 'tables',
  title: {zh: '表格行、列应当与格式一致，不得增删', en: 'Tables must have the rows and columns of the form'},
  description: {
    zh: '按行、列的名称与格式对照，缺的、多的、先后不同的逐一指明。表格跨页、重复表头、表头合并成一行都不算；自行增加的“法人小计”一列只作提示。“（六）其他处理”只有一行而格式分三行的，指出一次，求和时按这一行计算。断行的文本和PDF里没有认出的行，多半是转换时丢失，只提请核对。',
    en: 'Rows and columns are held against the form by their names; what is missing, added or out of order is named. Page breaks, repeated or flattened headings do not count; a column of sub-totals is a hint only. Where （六）其他处理 is one row instead of three, that is said once, and sums take the row as it stands. Rows that are not recognised in broken lines of text or PDF were most likely lost in conversion.'
  },
  basis: printedForm,
  severity: 'warning',
  since: '0.1.0',
  needs: ['requests.received'],
  messages: {
    'rows-missing': {
      zh: ({table, rows}: Lines) => `${table.zh}缺少格式规定的“${rows}”，应当补上，没有的填“0”`,
      en: ({table, rows}: Lines) => `${table.en} lacks the form's “${rows}”; put it in, with 0 where there was none`
    },
    'rows-merged': {
      zh: ({group, rows}: Merged) => `“${group}”只有一行，格式分为“${rows}”，应当分行填写`,
      en: ({group, rows}: Merged) => `“${group}” is one row; the form has “${rows}”`
    },
    'rows-moved': {
      zh: ({table, rows}: Lines) => `${table.zh}“${rows}”的先后与格式不一致，应当按格式排列`,
      en: ({table, rows}: Lines) => `in ${table.en} “${rows}” does not stand where the form has it`
    },
    'columns-missing': {
      zh: ({table, rows}: Lines) => `${table.zh}缺少格式规定的“${rows}”列`,
      en: ({table, rows}: Lines) => `${table.en} lacks the form's column “${rows}”`
    },
    'row-added': {
      zh: ({table, rows}: Lines) => `${table.zh}多出“${rows}”一行，格式没有这一行，可以移到表外说明`,
      en: ({table, rows}: Lines) => `${table.en} has a row “${rows}” that the form does not have; it may be told outside the table`
    },
    'column-added': {
      zh: ({table, rows}: Lines) => `${table.zh}多出“${rows}”一列，格式没有这一列`,
      en: ({table, rows}: Lines) => `${table.en} has a column “${rows}” that the form does not have`
    },
    'rows-lost': {
      zh: ({table, count}: {table: Bilingual; count: number}) => `${table.zh}有 ${count} 行没有识别出来，可能在转换时丢失，请对照原表核对`,
      en: ({table, count}: {table: Bilingual; count: number}) =>
        `${count} rows of ${table.en} were not recognised; they may have been lost in conversion`
    }
  },
  *targets({facts, report}): Iterable<Target> {
    for (const table of facts.tables) {
      const merged = mergedGroups(table)
      const missing = table.missingRows.filter(row => !table.unreadRows.includes(row) && !merged.some(({rows}) => rows.includes(row)))
      const unread = table.unreadRows.length + (hasMissingColumns(table) ? 0 : table.rows.filter(isUnread).length)
      const isLossy = report.layout === 'reconstructed' || (isFromLines(table) && missing.length >= severalRows)
      const lost = unread + (isLossy ? missing.length : 0)
      if (lost > 0) yield {kind: 'lost', table, count: lost, missing: missing[0]}
      if (!isLossy) yield {kind: 'missing', table, rows: missing}
      for (const {group, rows} of merged) yield {kind: 'merged', table, group, rows}
      const moved = findMisplaced(table.rows, ({strip}) => strip.index)
      if (moved.length > 0) yield {kind: 'moved', table, rows: moved}
      for (const columns of missingColumns(table)) yield {kind: 'columns-missing', table, ...columns}
      for (const strip of report.layout === 'reconstructed' ? [] : table.extraRows) {
        const label = strip.words.map(({cell}) => cell.text.value).join('')
        yield {kind: 'added', table, what: 'row', label, at: strip.words[0]?.cell.text ?? strip.table}
      }
      for (const {columns = []} of table.blocks) {
        for (const {heading, match} of columns) {
          if (heading && match === 'extra')
            yield {kind: 'added', table, what: 'column', label: heading.cell.text.value, at: heading.cell.text}
        }
      }
    }
  },
  expect(target) {
    const table = nameOfTable(target.table)
    switch (target.kind) {
      case 'missing': {
        const {rows} = target
        if (rows.length === 0) return passed
        return {outcome: 'failed', message: 'rows-missing', data: {table, rows: namesOf(rows)}, at: placeBefore(target.table, rows[0])}
      }
      case 'lost':
        return {
          outcome: 'cantTell',
          message: 'rows-lost',
          data: {table, count: target.count},
          at: placeBefore(target.table, target.missing)
        }
      case 'moved': {
        const [first] = target.rows
        const names = namesOf(target.rows.map(({spec}) => spec))
        return {outcome: 'failed', message: 'rows-moved', data: {table, rows: names}, at: first?.label?.cell.text ?? placeOf(target.table)}
      }
      case 'columns-missing':
        return {outcome: 'failed', message: 'columns-missing', data: {table, rows: target.names}, at: target.at}
      case 'merged': {
        const {group, rows} = target
        const label = group.label?.cell.text
        return {
          outcome: 'failed',
          message: 'rows-merged',
          data: {group: group.spec.path.at(-1) ?? '', rows: namesOf(rows)},
          at: label ?? placeOf(target.table)
        }
      }
      case 'added':
        return {
          outcome: 'failed',
          message: target.what === 'row' ? 'row-added' : 'column-added',
          data: {table, rows: nameIn(target.label)},
          at: target.at,
          ...(target.what === 'column' ? {severity: 'info'} : {})
        }
    }
  }
})

type Target =
  | {readonly kind: 'missing'; readonly table: BoundTable; readonly rows: BoundTable['missingRows']}
  | {
      readonly kind: 'lost'
      readonly table: BoundTable
      readonly count: number
      readonly missing: BoundTable['missingRows'][number] | undefined
    }
  | {readonly kind: 'moved'; readonly table: BoundTable; readonly rows: BoundTable['rows']}
  | {readonly kind: 'columns-missing'; readonly table: BoundTable; readonly names: string; readonly at: Located}
  | {
      readonly kind: 'merged'
      readonly table: BoundTable
      readonly group: BoundTable['rows'][number]
      readonly rows: BoundTable['missingRows']
    }
  | {readonly kind: 'added'; readonly table: BoundTable; readonly what: 'row' | 'column'; readonly label: string; readonly at: Located}

interface Lines {
  readonly table: Bilingual
  readonly rows: string
}

interface Merged {
  readonly group: string
  readonly rows: string
}

/** So many rows are lost rather than left out. */
const severalRows = 3

/** Groups of rows that stand there as one row, with the rows of the form that are missing for it. */
function mergedGroups({rows, missingRows}: BoundTable) {
  return rows
    .filter(({spec, facts}) => spec.isGroup && facts.some(({answer}) => answer.kind !== 'blank'))
    .map(group => ({group, rows: missingRows.filter(({path}) => path.at(-2) === group.spec.path.at(-1))}))
    .filter(({group, rows: missing}) => missing.length > 0 && !rows.some(({spec}) => spec.path.at(-2) === group.spec.path.at(-1)))
}

/** Whether rows of a table are lines of text, of which a copy may have lost some. */
function isFromLines({tables}: BoundTable): boolean {
  return tables.some(({layout}) => layout === 'lines')
}

/** Whether the figures of a row are there and cannot be told apart. */
function isUnread({isWhole, spec}: BoundTable['rows'][number]): boolean {
  return !isWhole && !spec.isGroup
}

function hasMissingColumns(table: BoundTable): boolean {
  return missingColumns(table).length > 0
}

/** Columns of the form that no heading names, block by block, with the last heading that is there. */
function missingColumns({blocks}: BoundTable): readonly {readonly names: string; readonly at: Located}[] {
  return blocks.flatMap(({spec, columns}) => {
    const heading = columns?.findLast(column => column.heading)?.heading
    const missing = spec.columns.filter(column => !columns?.some(bound => bound.spec === column))
    if (!columns || !heading || missing.length === 0) return []
    return [{names: missing.map(({path}) => path.at(-1)).join('”“'), at: heading.cell.text}]
  })
}

function namesOf(rows: BoundTable['missingRows']): string {
  return rows.map(({path}) => nameIn(path.at(-1) ?? '')).join('”“')
}

/** The label of the row behind which a missing one should stand. */
function placeBefore(table: BoundTable, missing: BoundTable['missingRows'][number] | undefined): Located {
  const order = table.spec.blocks.flatMap(({rows}) => rows)
  const before = table.rows.findLast(({spec, label}) => label && missing && order.indexOf(spec) < order.indexOf(missing))
  return before?.label?.cell.text ?? placeOf(table)
}

/** The first label of a table, where it shows; else the table. */
function placeOf({rows, tables}: BoundTable): Located {
  const [first] = tables
  const place = rows.find(({label}) => label)?.label?.cell.text ?? first
  if (!place) throw new Error('expected a bound table to stand somewhere')
  return place
}
