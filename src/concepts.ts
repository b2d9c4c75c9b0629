/**
 * The vocabulary of the reports: what can be reported, of which applicants. An edition says where it prints each.
 *
 * This file knows nothing of reports; it may import nothing.
 */

/** Who applied, by the columns of the table of applications; `total` is the column of all of them. */
export const applicants = {
  natural: '自然人',
  business: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  law: '法律服务机构',
  other: '其他',
  total: '总计'
} as const

export type Applicant = keyof typeof applicants

/** Concepts and their Chinese names, as a finding names them. */
export const concepts = {
  // 第二十条第（一）项：2021年格式
  'rules.issued': '规章本年制发件数',
  'rules.repealed': '规章本年废止件数',
  'rules.effective': '规章现行有效件数',
  'documents.issued': '行政规范性文件本年制发件数',
  'documents.repealed': '行政规范性文件本年废止件数',
  'documents.effective': '行政规范性文件现行有效件数',
  // 第二十条第（一）项：2019年格式
  'rules.made': '规章本年新制作数量',
  'rules.disclosed': '规章本年新公开数量',
  'rules.disclosed-total': '规章对外公开总数量',
  'documents.made': '规范性文件本年新制作数量',
  'documents.disclosed': '规范性文件本年新公开数量',
  'documents.disclosed-total': '规范性文件对外公开总数量',
  // 第二十条第（五）（六）（八）（九）项
  'permits.items-prior': '行政许可上一年项目数量',
  'permits.items-change': '行政许可本年增/减',
  'permits.decisions': '行政许可处理决定数量',
  'services.items-prior': '其他对外管理服务事项上一年项目数量',
  'services.items-change': '其他对外管理服务事项本年增/减',
  'services.decisions': '其他对外管理服务事项处理决定数量',
  'penalties.items-prior': '行政处罚上一年项目数量',
  'penalties.items-change': '行政处罚本年增/减',
  'penalties.decisions': '行政处罚处理决定数量',
  'coercion.items-prior': '行政强制上一年项目数量',
  'coercion.items-change': '行政强制本年增/减',
  'coercion.decisions': '行政强制处理决定数量',
  'fees.items-prior': '行政事业性收费上一年项目数量',
  'fees.items-change': '行政事业性收费本年增/减',
  'fees.amount': '行政事业性收费本年收费金额',
  'procurement.items': '政府集中采购项目数量',
  'procurement.amount': '政府集中采购总金额',
  // 收到和处理政府信息公开申请
  'requests.received': '本年新收',
  'requests.carried-in': '上年结转',
  'requests.granted': '予以公开',
  'requests.partial': '部分公开',
  'requests.refused': '不予公开',
  'requests.refused.secret': '属于国家秘密',
  'requests.refused.prohibited': '其他法律行政法规禁止公开',
  'requests.refused.safety': '危及“三安全一稳定”',
  'requests.refused.third-party': '保护第三方合法权益',
  'requests.refused.internal': '属于三类内部事务信息',
  'requests.refused.process': '属于四类过程性信息',
  'requests.refused.enforcement': '属于行政执法案卷',
  'requests.refused.inquiry': '属于行政查询事项',
  'requests.unavailable': '无法提供',
  'requests.unavailable.not-held': '本机关不掌握相关政府信息',
  'requests.unavailable.not-existing': '没有现成信息需要另行制作',
  'requests.unavailable.unclear': '补正后申请内容仍不明确',
  'requests.not-processed': '不予处理',
  'requests.not-processed.complaint': '信访举报投诉类申请',
  'requests.not-processed.repeated': '重复申请',
  'requests.not-processed.published': '要求提供公开出版物',
  'requests.not-processed.excessive': '无正当理由大量反复申请',
  'requests.not-processed.confirmation': '要求行政机关确认或重新出具已获取信息',
  'requests.other': '其他处理',
  'requests.other.not-corrected': '逾期不补正、不再处理',
  'requests.other.unpaid': '逾期不缴费、不再处理',
  'requests.other.rest': '其他处理中的“其他”',
  'requests.concluded': '办理结果总计',
  'requests.carried-out': '结转下年度',
  // 行政复议、行政诉讼
  'review.upheld': '行政复议结果维持',
  'review.corrected': '行政复议结果纠正',
  'review.other': '行政复议其他结果',
  'review.pending': '行政复议尚未审结',
  'review.total': '行政复议总计',
  'litigation.direct.upheld': '未经复议直接起诉结果维持',
  'litigation.direct.corrected': '未经复议直接起诉结果纠正',
  'litigation.direct.other': '未经复议直接起诉其他结果',
  'litigation.direct.pending': '未经复议直接起诉尚未审结',
  'litigation.direct.total': '未经复议直接起诉总计',
  'litigation.after-review.upheld': '复议后起诉结果维持',
  'litigation.after-review.corrected': '复议后起诉结果纠正',
  'litigation.after-review.other': '复议后起诉其他结果',
  'litigation.after-review.pending': '复议后起诉尚未审结',
  'litigation.after-review.total': '复议后起诉总计'
} as const

export type Concept = keyof typeof concepts

/** What a decided application can come to: disjoint, and together `requests.concluded`. Some are groups of their members. */
export const outcomes: readonly Concept[] = [
  'requests.granted',
  'requests.partial',
  'requests.refused',
  'requests.unavailable',
  'requests.not-processed',
  'requests.other'
]

/** The concepts that a group is made of: `requests.refused.secret` and the others below `requests.refused`. */
export function membersOf(group: Concept): readonly Concept[] {
  return (Object.keys(concepts) as readonly Concept[]).filter(concept => concept.startsWith(`${group}.`))
}

/** The three groups of the table of reviews and suits: four results and their total each. */
export const caseGroups = ['review', 'litigation.direct', 'litigation.after-review'] as const

export const caseResults = ['upheld', 'corrected', 'other', 'pending'] as const
