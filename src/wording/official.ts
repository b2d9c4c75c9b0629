/**
 * What the form counts, as prose states it: the names of statements, the words of the form's sub-items, and which entries of the
 * tables a statement may mean.
 */

import type {Action} from './actions.js'

/** A word of prose for what the form counts. `handled` is 受理, 办理: what was received, or that and what was carried in. */
export type StatementName =
  | 'received'
  | 'handled'
  | 'carried-in'
  | 'concluded'
  | 'carried-out'
  | 'granted'
  | 'partial'
  | 'granted-or-partial'
  | 'refused'
  | 'unavailable'
  | 'not-processed'
  | 'other-handling'
  | `${'refused' | 'unavailable' | 'not-processed' | 'other-handling'}.${string}`
  | CaseName
  | `${CaseName}.${'upheld' | 'corrected' | 'other' | 'pending'}`
  | `${'rules' | 'documents'}.${'issued' | 'repealed' | 'effective'}`
  | 'fee.amount'
  | 'fee.notices'
  | 'fee.cases'

export type CaseName = 'review' | 'litigation' | 'litigation.direct' | 'litigation.after-review'

/** The statement that an action makes of an application. */
export const requestNames: Readonly<Partial<Record<Action, StatementName>>> = {
  'carried-in': 'carried-in',
  'carried-out': 'carried-out',
  conclude: 'concluded',
  granted: 'granted',
  partial: 'partial',
  'granted-or-partial': 'granted-or-partial',
  refused: 'refused',
  unavailable: 'unavailable',
  'not-processed': 'not-processed',
  'other-handling': 'other-handling',
  handle: 'handled',
  receive: 'received'
}

/** Words of receiving that may take in what was carried in: 「受理」「收办」; 「新收」 never does. */
export const handledWords = /受理|收办|办理|处理|承办|经办/
export const newlyReceived = /新收|新收到|新受理|新增/

/** The form's sub-items by their key words, each below its group, with the concept of its row. */
export const subItems: readonly {readonly name: StatementName; readonly pattern: RegExp; readonly concept: string}[] = [
  {name: 'refused.secret', pattern: /国家秘密/, concept: 'requests.refused.secret'},
  {name: 'refused.prohibited', pattern: /禁止公开/, concept: 'requests.refused.prohibited'},
  {name: 'refused.stability', pattern: /三安全一稳定/, concept: 'requests.refused.safety'},
  {name: 'refused.third-party', pattern: /第三方/, concept: 'requests.refused.third-party'},
  {name: 'refused.internal', pattern: /内部事务/, concept: 'requests.refused.internal'},
  {name: 'refused.process', pattern: /过程性/, concept: 'requests.refused.process'},
  {name: 'refused.case-files', pattern: /执法案卷/, concept: 'requests.refused.enforcement'},
  {name: 'refused.inquiry', pattern: /行政查询/, concept: 'requests.refused.inquiry'},
  {name: 'unavailable.not-held', pattern: /不掌握/, concept: 'requests.unavailable.not-held'},
  {name: 'unavailable.needs-making', pattern: /没有现成|另行制作/, concept: 'requests.unavailable.not-existing'},
  {name: 'unavailable.unclear', pattern: /仍不明确|内容不明确/, concept: 'requests.unavailable.unclear'},
  {name: 'not-processed.petition', pattern: /信访|举报|投诉/, concept: 'requests.not-processed.complaint'},
  {name: 'not-processed.repeated', pattern: /重复申请/, concept: 'requests.not-processed.repeated'},
  {name: 'not-processed.publication', pattern: /公开出版物/, concept: 'requests.not-processed.published'},
  {name: 'not-processed.frequent', pattern: /大量反复|反复申请/, concept: 'requests.not-processed.excessive'},
  {name: 'not-processed.reissue', pattern: /重新出具|确认或/, concept: 'requests.not-processed.confirmation'},
  {name: 'other-handling.no-correction', pattern: /逾期不补正|逾期未补正/, concept: 'requests.other.not-corrected'},
  {name: 'other-handling.unpaid', pattern: /逾期未(?:按[\u4e00-\u9fff]{0,8})?缴/, concept: 'requests.other.unpaid'}
]

/** Which entries of the form a statement may mean: the entries of one reading are added up. */
export const readings: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'newly-received': [['requests.received']],
  received: [['requests.received'], ['requests.received', 'requests.carried-in'], ['requests.concluded']],
  handled: [['requests.received'], ['requests.received', 'requests.carried-in'], ['requests.concluded']],
  'carried-in': [['requests.carried-in']],
  concluded: [['requests.concluded']],
  'carried-out': [['requests.carried-out']],
  granted: [['requests.granted'], ['requests.granted', 'requests.partial']],
  partial: [['requests.partial']],
  'granted-or-partial': [['requests.granted', 'requests.partial']],
  refused: [['requests.refused']],
  unavailable: [['requests.unavailable']],
  'not-processed': [['requests.not-processed']],
  'other-handling': [['requests.other']],
  review: [['review.total']],
  litigation: [
    ['litigation.direct.total', 'litigation.after-review.total'],
    ['litigation.direct.total'],
    ['litigation.after-review.total']
  ],
  'litigation.direct': [['litigation.direct.total']],
  'litigation.after-review': [['litigation.after-review.total']],
  'rules.issued': [['rules.issued']],
  'rules.repealed': [['rules.repealed']],
  'rules.effective': [['rules.effective']],
  'documents.issued': [['documents.issued']],
  'documents.repealed': [['documents.repealed']],
  'documents.effective': [['documents.effective']]
}

/** 「申请发出收费通知2件」: notices; 「对3件申请收取处理费」「缴费1件」: cases charged. */
export const feeNotices = /收费通知(?!书?金额)/
export const feeCases = /收取|缴费|缴纳|计收|实收|收费/
/** Amounts that are not what was received: 「应收」「通知金额」「标准」, and the fees of other kinds. */
export const noFee = /应收|通知金额|收费金额|总金额|标准|行政事业性|罚|退费|预算|经费|资金|合计应|涉及金额/
export const feeReceived = /处理费|实收|实际收取|收取|缴费|缴纳|收费/
