import type {Concept} from '../concepts.js'
import type {ColumnSpec, TableSpec} from './edition.js'

const results: readonly Concept[] = [
  'review.upheld',
  'review.corrected',
  'review.other',
  'review.pending',
  'review.total',
  'litigation.direct.upheld',
  'litigation.direct.corrected',
  'litigation.direct.other',
  'litigation.direct.pending',
  'litigation.direct.total',
  'litigation.after-review.upheld',
  'litigation.after-review.corrected',
  'litigation.after-review.other',
  'litigation.after-review.pending',
  'litigation.after-review.total'
]

// 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，附件，第四部分：两版相同
/** Reviews and suits over disclosure: one row of fifteen figures, in three groups of four results and their total. */
export const casesTable: TableSpec = {
  section: 'cases',
  blocks: [
    {
      columns: [...columnsBelow('行政复议'), ...columnsBelow('行政诉讼', '未经复议直接起诉'), ...columnsBelow('行政诉讼', '复议后起诉')],
      rows: [
        {
          path: [],
          cells: results.map(concept => ({concept, kind: 'count'}))
        }
      ]
    }
  ]
}

function columnsBelow(...above: readonly string[]): readonly ColumnSpec[] {
  return ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map(label => ({path: [...above, label]}))
}
