import type {Concept} from '../concepts.js'
import type {BlockSpec, CellSpec, ColumnSpec, RowSpec, TableSpec} from './edition.js'

/** Spellings of one heading that differ in marks only, or leave the unit to the caption. */
const columnAliases: Readonly<Record<string, readonly string[]>> = {
  '本年增/减': ['本年增减', '本年增（减）', '本年增、减', '本年增\\减'],
  '本年收费金额（单位：万元）': ['本年收费金额（万元）', '本年收费金额单位：万元']
}

// 国办公开办函〔2021〕30号，附件，第二部分
/** What was disclosed on the organ's own initiative, as the form of 2021 prints it: six rows, ten figures. */
export const disclosureTable2021: TableSpec = {
  section: 'disclosure',
  blocks: [
    block('第二十条第（一）项', ['本年制发件数', '本年废止件数', '现行有效件数'], {
      规章: counts('rules.issued', 'rules.repealed', 'rules.effective'),
      行政规范性文件: counts('documents.issued', 'documents.repealed', 'documents.effective')
    }),
    block('第二十条第（五）项', ['本年处理决定数量'], {行政许可: counts('permits.decisions')}),
    block('第二十条第（六）项', ['本年处理决定数量'], {
      行政处罚: counts('penalties.decisions'),
      行政强制: counts('coercion.decisions')
    }),
    block('第二十条第（八）项', ['本年收费金额（单位：万元）'], {行政事业性收费: [{concept: 'fees.amount', kind: 'amount'}]})
  ]
}

// 国办公开办函〔2019〕60号，附件，第二部分
/** The same in the form of 2019: nine rows, twenty-two figures. */
export const disclosureTable2019: TableSpec = {
  section: 'disclosure',
  blocks: [
    block('第二十条第（一）项', ['本年新制作数量', '本年新公开数量', '对外公开总数量'], {
      规章: counts('rules.made', 'rules.disclosed', 'rules.disclosed-total'),
      规范性文件: counts('documents.made', 'documents.disclosed', 'documents.disclosed-total')
    }),
    block('第二十条第（五）项', ['上一年项目数量', '本年增/减', '处理决定数量'], {
      行政许可: items('permits.items-prior', 'permits.items-change', 'permits.decisions'),
      其他对外管理服务事项: items('services.items-prior', 'services.items-change', 'services.decisions')
    }),
    block('第二十条第（六）项', ['上一年项目数量', '本年增/减', '处理决定数量'], {
      行政处罚: items('penalties.items-prior', 'penalties.items-change', 'penalties.decisions'),
      行政强制: items('coercion.items-prior', 'coercion.items-change', 'coercion.decisions')
    }),
    block('第二十条第（八）项', ['上一年项目数量', '本年增/减'], {
      行政事业性收费: items('fees.items-prior', 'fees.items-change')
    }),
    block('第二十条第（九）项', ['采购项目数量', '采购总金额'], {
      政府集中采购: [
        {concept: 'procurement.items', kind: 'count'},
        {concept: 'procurement.amount', kind: 'amount'}
      ]
    })
  ]
}

function block(caption: string, columns: readonly string[], rows: Readonly<Record<string, readonly CellSpec[]>>): BlockSpec {
  return {
    caption,
    corner: '信息内容',
    columns: columns.map((label): ColumnSpec => ({path: [label], aliases: columnAliases[label] ?? []})),
    rows: Object.entries(rows).map(([label, cells]): RowSpec => ({path: [label], cells}))
  }
}

function counts(...concepts: readonly Concept[]): readonly CellSpec[] {
  return concepts.map(concept => ({concept, kind: 'count'}))
}

/** Items of the year before, how many more or fewer this year, and what was decided. */
function items(...concepts: readonly Concept[]): readonly CellSpec[] {
  return concepts.map((concept, index) => ({concept, kind: index === 1 ? 'change' : 'count'}))
}
