import {type Applicant, applicants, type Concept} from '../concepts.js'
import type {CellSpec, ColumnSpec, RowSpec, TableSpec} from './edition.js'

// 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，附件，第三部分：除（六）其他处理外，两版相同

const columns: readonly ColumnSpec[] = [
  {path: ['申请人情况', '自然人']},
  {path: ['申请人情况', '法人或其他组织', '商业企业']},
  {path: ['申请人情况', '法人或其他组织', '科研机构']},
  {path: ['申请人情况', '法人或其他组织', '社会公益组织'], aliases: ['社会公益']},
  {path: ['申请人情况', '法人或其他组织', '法律服务机构'], aliases: ['法律服务']},
  {path: ['申请人情况', '法人或其他组织', '其他']},
  {path: ['申请人情况', '总计'], aliases: ['合计']}
]

const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const opening: readonly RowSpec[] = [
  row(['一、本年新收政府信息公开申请数量'], 'requests.received'),
  row(['二、上年结转政府信息公开申请数量'], 'requests.carried-in'),
  {path: ['三、本年度办理结果'], aliases: ['三、本年度办理结果（件）'], cells: [], isGroup: true},
  outcome(['（一）予以公开'], 'requests.granted'),
  outcome(['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'], 'requests.partial'),
  group('（三）不予公开', 'requests.refused'),
  outcome(['（三）不予公开', '1.属于国家秘密'], 'requests.refused.secret'),
  outcome(['（三）不予公开', '2.其他法律行政法规禁止公开'], 'requests.refused.prohibited'),
  outcome(['（三）不予公开', '3.危及“三安全一稳定”'], 'requests.refused.safety'),
  outcome(['（三）不予公开', '4.保护第三方合法权益'], 'requests.refused.third-party'),
  outcome(['（三）不予公开', '5.属于三类内部事务信息'], 'requests.refused.internal'),
  outcome(['（三）不予公开', '6.属于四类过程性信息'], 'requests.refused.process'),
  outcome(['（三）不予公开', '7.属于行政执法案卷'], 'requests.refused.enforcement'),
  outcome(['（三）不予公开', '8.属于行政查询事项'], 'requests.refused.inquiry'),
  group('（四）无法提供', 'requests.unavailable'),
  outcome(['（四）无法提供', '1.本机关不掌握相关政府信息'], 'requests.unavailable.not-held'),
  outcome(['（四）无法提供', '2.没有现成信息需要另行制作'], 'requests.unavailable.not-existing'),
  outcome(['（四）无法提供', '3.补正后申请内容仍不明确'], 'requests.unavailable.unclear'),
  group('（五）不予处理', 'requests.not-processed'),
  outcome(['（五）不予处理', '1.信访举报投诉类申请'], 'requests.not-processed.complaint'),
  outcome(['（五）不予处理', '2.重复申请'], 'requests.not-processed.repeated'),
  outcome(['（五）不予处理', '3.要求提供公开出版物'], 'requests.not-processed.published'),
  outcome(['（五）不予处理', '4.无正当理由大量反复申请'], 'requests.not-processed.excessive'),
  outcome(['（五）不予处理', '5.要求行政机关确认或重新出具已获取信息'], 'requests.not-processed.confirmation')
]

const closing: readonly RowSpec[] = [outcome(['（七）总计'], 'requests.concluded'), row(['四、结转下年度继续办理'], 'requests.carried-out')]

/** Applications received and answered, as the form of 2021 prints them: 25 rows of seven figures. */
export const requestsTable2021: TableSpec = {
  section: 'requests',
  blocks: [
    {
      corner,
      columns,
      rows: [
        ...opening,
        group('（六）其他处理', 'requests.other'),
        outcome(['（六）其他处理', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], 'requests.other.not-corrected'),
        outcome(['（六）其他处理', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], 'requests.other.unpaid'),
        outcome(['（六）其他处理', '3.其他'], 'requests.other.rest'),
        ...closing
      ]
    }
  ]
}

/** The same in the form of 2019, where （六）其他处理 is one row: 23 rows of seven figures. */
export const requestsTable2019: TableSpec = {
  section: 'requests',
  blocks: [{corner, columns, rows: [...opening, outcome(['（六）其他处理'], 'requests.other'), ...closing]}]
}

function row(path: readonly string[], concept: Concept): RowSpec {
  return {path, cells: cellsOf(concept)}
}

function outcome(path: readonly string[], concept: Concept): RowSpec {
  return row(['三、本年度办理结果', ...path], concept)
}

function group(label: string, concept: Concept): RowSpec {
  return {...outcome([label], concept), isGroup: true}
}

function cellsOf(concept: Concept): readonly CellSpec[] {
  return (Object.keys(applicants) as readonly Applicant[]).map(applicant => ({concept, applicant, kind: 'count'}))
}
