/** What denials deny, and what looks like one and denies nothing that the form counts. */

import {describe, expect, test} from '@jest/globals'

import {clausesOf} from '../../../src/facts/clauses.js'
import {readDenials} from '../../../src/facts/prose/denials.js'
import {toReport} from '../../../src/model/outline.js'
import {readMarkdown} from '../../../src/readers/markdown.js'

/** A sentence, and the entries of the form, or the things, that it says are zero. */
const denied: readonly (readonly [sentence: string, of: string])[] = [
  ['2023年，我局未收到政府信息公开申请。', 'received'],
  ['本年度，我镇没有接到公民、法人和其他组织提出的信息公开申请。', 'received'],
  ['全年未产生依申请公开事项。', 'received'],
  ['我局2023年度未接到依申请公开的事项。', 'received'],
  ['本机关2023年无政府信息公开申请件。', 'received'],
  ['2023年度无新收和上年结转的政府信息公开申请。', 'received carried-in'],
  ['本单位2023年没有依申请公开的政府信息。', 'received'],
  ['我局没有收到要求公开政府信息的申请。', 'received'],
  ['本年度未收到任何形式的政府信息公开申请。', 'received'],
  ['全年未收到书面或网上依申请公开申请。', 'received'],
  ['截至2023年12月31日，我局未收到群众依申请公开政府信息的申请。', 'received'],
  ['依申请公开数量为零。', 'received'],
  ['2023年依申请公开受理量为零。', 'received'],
  ['全年行政复议、行政诉讼数均为零。', 'review litigation'],
  ['我局无政府信息公开行政复议、行政诉讼案件。', 'review litigation'],
  ['全年未发生因政府信息公开申请而引发的行政复议或行政诉讼。', 'review litigation'],
  ['本年度没有发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。', 'review litigation'],
  ['没有因政府信息公开申请行政复议、提起行政诉讼的情况。', 'review litigation'],
  ['无被申请行政复议及提起行政诉讼情况。', 'review litigation'],
  ['未被提起行政复议或行政诉讼。', 'review litigation'],
  ['我局不存在因信息公开引发的行政复议、诉讼情形。', 'review litigation'],
  ['2023年政府信息公开工作未引起行政复议和行政诉讼。', 'review litigation'],
  ['我镇政府信息公开工作未收到行政复议及行政诉讼。', 'review litigation'],
  ['我局未就政府信息公开收取任何费用。', 'fee.amount'],
  ['我局2023年政府信息公开未收取费用。', 'fee.amount'],
  ['依申请公开信息未收取任何费用。', 'fee.amount'],
  ['未收取政府信息公开检索、复制、邮寄等费用。', 'fee.amount'],
  ['本机关未产生信息处理费。', 'fee.amount'],
  ['2023年未发生政府信息公开收费情况。', 'fee.amount'],
  ['我局无收费情况。', 'fee.amount'],
  ['无收取信息处理费情况。', 'fee.amount'],
  ['未收取任何信息处理费用。', 'fee.amount'],
  ['没有收取任何形式的费用。', 'fee.amount'],
  ['没有向申请人收取过任何费用。', 'fee.amount'],
  ['依申请提供信息没有收取费用。', 'fee.amount'],
  ['本年度未收取依申请公开信息处理费，未减免费用。', 'fee.amount'],
  ['未制定行政规范性文件。', 'documents.issued'],
  ['2023年我局无新制发的行政规范性文件。', 'documents.issued'],
  ['全年未出台规范性文件。', 'documents.issued'],
  ['没有行政规范性文件制发、废止情况。', 'documents.issued documents.repealed'],
  ['未制发、未废止行政规范性文件。', 'documents.issued documents.repealed'],
  ['本年度无规范性文件。', 'documents.issued'],
  ['我局不具有规章制定权，未制发规章。', 'rules.issued'],
  ['无结转下年度继续办理申请。', 'carried-out'],
  ['没有结转至2024年的申请。', 'carried-out'],
  ['无结转到下一年度办理的事项。', 'carried-out'],
  ['年末没有未办结的申请。', 'carried-out'],
  ['无未办结申请。', 'carried-out'],
  ['没有跨年度未办结事项。', 'carried-out'],
  ['没有上一年度结转申请。', 'carried-in'],
  ['无上年结转件。', 'carried-in'],
  ['我局未开设政务微博。', '微博'],
  ['我局没有独立的门户网站。', '网站'],
  ['我局未建立政务新媒体。', '新媒体'],
  ['无政务新媒体账号。', '新媒体'],
  ['未组织业务培训。', '业务培训'],
  ['没有被行政复议机关纠错的案件。', 'review.corrected'],
  ['未发生被法院判决败诉案件。', 'litigation.corrected'],
  ['没有败诉案件。', 'litigation.corrected'],
  ['行政诉讼零败诉。', 'litigation.corrected'],
  ['无复议纠错、诉讼败诉情形。', 'review.corrected litigation.corrected'],
  ['没有出现被撤销或者确认违法的情形。', 'review.corrected'],
  ['本年度未接到举报、投诉和申请行政复议、提起行政诉讼的案件。', 'review litigation'],
  ['无因政府信息公开而产生的行政复议、行政诉讼。', 'review litigation'],
  ['政府信息公开行政复议和行政诉讼均为零。', 'review litigation'],
  ['未出现涉及政府信息公开的复议、诉讼案件。', 'review litigation']
]

const silent: readonly string[] = [
  '无法提供政府信息的申请4件。',
  '未及时公开的信息2条。',
  '未发生失泄密事件。',
  '未收到对年度报告的意见。',
  '企业未提出政府信息公开申请。',
  '无不动产登记申请。',
  '未经批准不得公开。',
  '无正当理由大量反复申请的，不予处理。',
  '没有重大行政决策事项。',
  '无行政事业性收费事项。',
  '没有其他需要报告的事项。',
  '未收到县教育局转办的申请。',
  '如未收到申请的，应当书面说明。',
  '对未收到申请的单位不作要求。',
  '全县各部门未收到申请。',
  '未公开的申请材料已归档。',
  '不存在应公开未公开的情形。',
  '本年度未收到对本机关规范性文件的审查申请。',
  '未发现申请人滥用申请权。',
  '没有申请人对答复提出异议。',
  '未因未及时答复申请引发舆情。',
  '无人工智能审查。',
  '未对申请作出延期答复。',
  '没有不按规定收费的现象。'
]

describe('denials', () => {
  test.each(denied)('%s', (sentence, of) => {
    expect(deniedIn(sentence)).toBe(of)
  })

  test.each(silent)('denies nothing: %s', sentence => {
    expect(deniedIn(sentence)).toBe('')
  })
})

function deniedIn(sentence: string): string {
  const report = toReport(readMarkdown(`# 青禾县水利局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${sentence}\n`, 'report.md'))
  return report.statements
    .flatMap(({text}) => readDenials(clausesOf(text), {report, cases: ['复议'], isOnRequests: true}))
    .flatMap(({concepts, objects}) => (concepts.length > 0 ? concepts : objects))
    .join(' ')
}
