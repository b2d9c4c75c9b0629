import type {RowSpec, SectionKey, TableSpec} from '../../../../src/editions/edition.js'
import {printedRows} from '../../../../test/forms.js'
import type {Random} from '../../../random.js'
import {close, type Draft, mark, open, say} from '../draft.js'
import {type Injector, replaceBlock, retell, type TableBlock, tableOf, withCell} from './injector.js'

const formTables: readonly SectionKey[] = ['disclosure', 'requests', 'cases']

export const tableInjectors: readonly Injector[] = [
  // ── table-missing ────────────────────────────────────────────────────────────────────────────────────────────────────
  ...formTables.map(
    (key): Injector => ({
      rule: 'table-missing',
      id: `no-${key}-table`,
      says: 'a sentence stands where the table should',
      inject(draft) {
        const section = draft.sections.find(own => own.key === key)
        if (!section || !tableOf(draft, key)) return undefined
        const told = {
          disclosure: '本年度各项数据与上年相比变化不大。',
          requests: '本年度申请办理情况总体平稳。',
          cases: '本年度有关案件办理情况总体平稳。'
        }[key as 'cases']
        return {
          ...draft,
          sections: draft.sections.map(own =>
            own === section
              ? {...section, heading: mark(section.heading), blocks: [{kind: 'paragraph', sentences: [say`${mark(told)}`]}]}
              : own
          )
        }
      }
    })
  ),

  // ── table-shape ──────────────────────────────────────────────────────────────────────────────────────────────────────
  shape('row-lost', 'a row of results is not there', 'requests', (table, random) => withoutRow(table, random.between(3, 14))),
  shape('total-row-lost', 'the row of totals is not there', 'requests', table => withoutRow(table, printedRows(table.spec).length - 2)),
  shape('row-lost-of-documents', 'a row of what was disclosed is not there', 'disclosure', (table, random) =>
    withoutRow(table, random.between(0, 4))
  ),
  shape('other-in-one-row', 'the rows of other results are one, as in the form of 2019', 'requests', (table, _, {edition}) =>
    edition.id === 'form-2021' ? otherInOneRow(table) : undefined
  ),

  // ── table-label ──────────────────────────────────────────────────────────────────────────────────────────────────────
  label('character-lost', 'a character of a label is lost', name => (name.length > 6 ? `${name.slice(0, 5)}${name.slice(6)}` : undefined)),
  label('other-word', 'a label has another word of much the same meaning', name =>
    swap(name, ['予以公开', '同意公开'], ['不予处理', '不予受理'], ['重复申请', '多次申请'], ['国家秘密', '国家机密'])
  ),
  label('swapped-characters', 'two characters of a label stand the other way round', name =>
    name.length > 7 ? `${name.slice(0, 5)}${name[6]}${name[5]}${name.slice(7)}` : undefined
  ),

  // ── table-cell-blank, table-cell-value ───────────────────────────────────────────────────────────────────────────────
  cell(
    'table-cell-blank',
    'dash',
    'a dash stands where there was none of it',
    'requests',
    () => '—',
    value => value === '0'
  ),
  cell(
    'table-cell-blank',
    'none-in-words',
    '无 stands where there was none of it',
    'disclosure',
    () => '无',
    value => value === '0'
  ),
  cell(
    'table-cell-blank',
    'slash',
    'a slash stands where there was none of it',
    'cases',
    () => '/',
    value => value === '0'
  ),
  cell(
    'table-cell-blank',
    'blank',
    'a cell is left blank',
    'requests',
    () => '',
    value => value === '0',
    draft => draft.format === 'markdown'
  ),
  cell(
    'table-cell-value',
    'half',
    'half an application',
    'requests',
    value => `${value}.5`,
    () => true
  ),
  cell(
    'table-cell-value',
    'about',
    'about so many decisions',
    'disclosure',
    value => `约${value}`,
    value => /^\d+$/.test(value) && value !== '0'
  ),
  cell(
    'table-cell-value',
    'below-zero',
    'fewer than none',
    'cases',
    () => '-1',
    value => value === '0'
  ),
  cell(
    'table-cell-value',
    'more-than',
    '余 behind a figure',
    'requests',
    value => `${value}余`,
    value => Number(value) > 10
  ),

  // ── sums ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  sums(
    'requests-row-total',
    'total-one-more',
    'the total of one row is one more',
    (rows, random) => {
      const row = random.between(2, rows.length - 3)
      return [[row, 6, 1]]
    },
    ['requests-column-total']
  ),
  sums(
    'requests-row-total',
    'part-else',
    'one applicant of what was received is not in the total',
    (_, random) => [[0, random.between(1, 5), random.between(1, 4)]],
    ['requests-balance']
  ),
  sums('requests-row-total', 'total-of-carried', 'the total of what was carried in is not that of its parts', () => [[1, 6, 2]], [
    'requests-balance'
  ]),
  sums(
    'requests-row-total',
    'total-of-totals',
    'the last total of all is off',
    (rows, random) => [[rows.length - 2, 6, random.between(1, 9)]],
    ['requests-column-total', 'requests-balance']
  ),
  sums('requests-column-total', 'result-more', 'one result is one more, in its own column and in the total', (rows, random) => {
    const row = random.between(2, rows.length - 3)
    return [
      [row, 0, 1],
      [row, 6, 1]
    ]
  }),
  sums('requests-column-total', 'result-of-others', 'a result of a legal person is told twice', (rows, random) => {
    const [row, column] = [random.between(2, rows.length - 3), random.between(1, 5)]
    return [
      [row, column, 2],
      [row, 6, 2]
    ]
  }),
  sums('requests-column-total', 'many', 'a result has ten more', (_, random) => {
    const row = random.between(2, 5)
    return [
      [row, 0, 10],
      [row, 6, 10]
    ]
  }),
  sums('requests-balance', 'carried-out-more', 'one more is carried out than is left', rows => [
    [rows.length - 1, 0, 1],
    [rows.length - 1, 6, 1]
  ]),
  sums('requests-balance', 'carried-in-more', 'more were carried in than answered or left', (_, random) => {
    const [column, by] = [random.between(0, 5), random.between(1, 5)]
    return [
      [1, column, by],
      [1, 6, by]
    ]
  }),
  sums('requests-balance', 'received-more', 'one more was received than answered or left', (_, random) => {
    const column = random.between(0, 5)
    return [
      [0, column, 1],
      [0, 6, 1]
    ]
  }),
  ...[4, 9, 14].flatMap((column): readonly Injector[] => [
    sums(
      'review-total',
      `total-of-group-${Math.ceil(column / 5)}`,
      'the total of a group is not that of its results',
      (_, random) => [[0, column, random.between(1, 5)]],
      [],
      'cases'
    )
  ]),
  {
    rule: 'review-total',
    id: 'total-zero',
    says: 'the total of a group is zero beside its results',
    inject: draft => {
      const table = tableOf(draft, 'cases')
      const at = [4, 9, 14].find(column => Number(table?.values[0]?.[column]) > 0)
      return table && at !== undefined ? replaceBlock(draft, table, withCell(table, 0, at, mark('0'))) : undefined
    }
  },

  // ── rules-authority, effective-below-issued ──────────────────────────────────────────────────────────────────────────
  ...[0, 1, 2].map(
    (column): Injector => ({
      rule: 'rules-authority',
      id: `column-${column + 1}`,
      says: 'an organ without the right to make rules counts some',
      inject(draft, random) {
        const table = tableOf(draft, 'disclosure')
        const isWithout = draft.plan.organ.kind !== 'government' || /[县区]人民政府$/.test(draft.plan.organ.name)
        // one more in force, or issued and in force at once
        if (!table || !isWithout || (column === 0 && draft.edition.id === 'form-2021')) return undefined
        return replaceBlock(draft, table, withCell(table, 0, column, mark(String(random.between(1, 6)))))
      }
    })
  ),
  ...(
    [
      ['below', (issued: number, repealed: number) => issued - repealed - 1],
      ['none', () => 0],
      ['issued-alone', (issued: number, repealed: number) => Math.max(0, issued - repealed - 2)]
    ] as const
  ).map(
    ([id, left]): Injector => ({
      rule: 'effective-below-issued',
      id,
      says: 'fewer are in force than were issued less those repealed',
      inject(draft) {
        const table = tableOf(draft, 'disclosure')
        const {issued, repealed} = draft.plan.documents
        const told = retell(draft, ['documents'], say`政策文件起草、审核、印发各环节均有记录。`)
        if (!table || !told || draft.edition.id !== 'form-2021' || issued - repealed < 1) return undefined
        const effective = Math.max(0, left(issued, repealed))
        if (effective >= issued - repealed) return undefined
        return {...replaceBlock(told, table, withCell(table, 1, 2, mark(String(effective)))), without: told}
      }
    })
  )
]

// ── what injectors of one kind have in common ──────────────────────────────────────────────────────────────────────────

function shape(
  id: string,
  says: string,
  key: SectionKey,
  change: (table: TableBlock, random: Random, draft: Draft) => TableBlock | undefined
): Injector {
  return {
    rule: 'table-shape',
    id,
    says,
    inject(draft, random) {
      const table = tableOf(draft, key)
      const changed = table && change(table, random, draft)
      if (!table || !changed) return undefined
      // the whole table: a row that is not there has no place of its own
      return replaceBlock(draft, table, {kind: 'raw', text: open}, changed, {kind: 'raw', text: close})
    }
  }
}

/** The table without a row, counted over those that have figures. */
function withoutRow(table: TableBlock, at: number): TableBlock {
  const lost = printedRows(table.spec)[at]
  return {...table, spec: withRows(table.spec, row => (row === lost ? [] : [row])), values: table.values.filter((_, row) => row !== at)}
}

function otherInOneRow(table: TableBlock): TableBlock | undefined {
  const rows = printedRows(table.spec)
  const others = rows.flatMap(({path}, at) => (path[1] === '（六）其他处理' ? [at] : []))
  const [first] = others
  const kept = first === undefined ? undefined : rows[first]
  if (first === undefined || !kept) return undefined
  const summed = (table.values[first] ?? []).map((_, column) =>
    String(others.reduce((all, at) => all + Number(table.values[at]?.[column]), 0))
  )
  const gone = new Set(others.slice(1).map(at => rows[at]))
  return {
    ...table,
    spec: withRows(table.spec, row => (gone.has(row) ? [] : [row === kept ? {...row, path: row.path.slice(0, 2)} : row])),
    values: table.values.flatMap((cells, at) => (at === first ? [summed] : others.includes(at) ? [] : [cells]))
  }
}

function withRows(spec: TableSpec, change: (row: RowSpec) => readonly RowSpec[]): TableSpec {
  return {...spec, blocks: spec.blocks.map(block => ({...block, rows: block.rows.flatMap(change)}))}
}

/** A row of results whose own label is written otherwise. */
function label(id: string, says: string, change: (name: string) => string | undefined): Injector {
  return {
    rule: 'table-label',
    id,
    says,
    inject(draft, random) {
      const table = tableOf(draft, 'requests')
      if (!table || draft.tables === 'labels broken over lines') return undefined
      const rows = printedRows(table.spec).filter(({path}) => change(path.at(-1) ?? '') !== undefined)
      if (rows.length === 0) return undefined
      const row = random.choose(rows)
      const name = change(row.path.at(-1) ?? '') ?? ''
      return replaceBlock(draft, table, {
        ...table,
        spec: withRows(table.spec, own => [own === row ? {...own, path: [...own.path.slice(0, -1), mark(name)]} : own])
      })
    }
  }
}

function swap(name: string, ...pairs: readonly (readonly [from: string, to: string])[]): string | undefined {
  const pair = pairs.find(([from]) => name.includes(from))
  return pair && name.replace(...pair)
}

/** One cell that is written otherwise, whatever it says. */
function cell(
  rule: string,
  id: string,
  says: string,
  key: SectionKey,
  change: (value: string) => string,
  isWanted: (value: string) => boolean,
  isFit: (draft: Draft) => boolean = () => true
): Injector {
  return {
    rule,
    id,
    says,
    inject(draft, random) {
      const table = tableOf(draft, key)
      if (!table || !isFit(draft)) return undefined
      const places = table.values.flatMap((cells, row) =>
        cells.flatMap((value, column) =>
          isWanted(value) && printedRows(table.spec)[row]?.cells[column]?.kind === 'count' ? [[row, column] as const] : []
        )
      )
      if (places.length === 0) return undefined
      const [row, column] = random.choose(places)
      return replaceBlock(draft, table, withCell(table, row, column, mark(change(table.values[row]?.[column] ?? ''))))
    }
  }
}

/** Cells that are so much more than they should be. */
function sums(
  rule: string,
  id: string,
  says: string,
  changes: (rows: TableBlock['values'], random: Random) => readonly (readonly [row: number, column: number, by: number])[],
  or: readonly string[] = [],
  key: SectionKey = 'requests'
): Injector {
  return {
    rule,
    id,
    says,
    or,
    inject(draft, random) {
      const table = tableOf(draft, key)
      if (!table || (key === 'requests' && draft.plan.size === 'zero')) return undefined
      const changed = changes(table.values, random).reduce(
        (all, [row, column, by]) => withCell(all, row, column, mark(String(Number(table.values[row]?.[column]) + by))),
        table
      )
      return replaceBlock(draft, table, changed)
    }
  }
}
