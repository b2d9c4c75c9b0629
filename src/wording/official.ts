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

/** Words of receiving that may take in what was carried in: 「受理」「收办」「应办」; 「新收」 never does. */
export const handledWords = /受理|收办|办理|处理|承办|经办|经手|应办|应处理|应答复|需办|须办|待办理/
export const newlyReceived = /新收|新收到|新受理|新增|新接|新提出/

/** What is to be dealt with in all: 「应办申请531件」. */
export const toBeHandled = /应办|应当?办理|应处理|应当?答复|需要?办理|需办|须办/

/**
 * What came over from last year. Sought in a label where last year's number stands as 上年: 「上年结转」「去年收到未办结的」「年初在办」.
 */
export const carriedInWords =
  /(?:上年|上一年|去年|往年|前一年|上年末|上年底)度?末?(?:跨年度?|收到|接收|接到|受理|申请)*[，的、尚并但仍于在]{0,3}(?:结转|遗留|转入|转来|转接|接转|转至本年|顺延|延续|滚存|滚入|未办结|未办完|未答复|未办理完|在办|跨年|余留|留存|移交|剩余|待办|延办|存量|留下)|年初(?:在办|待办|存量|结存|未办结|余留|结转)|结转的?上一?年|跨年(?:度)?(?:结转|转入)(?!下)/

/** What goes over into the next year, whose number stands as 下年: 「结转下年」「顺延至下年答复」「跨年办理」. */
export const carriedOutWords =
  /(?:结转|转入|转至|转到|转往|转|顺延|延至|延到|延期|延续|滚入|滚动|移至|留至|留待|推至|推迟|跨入|带入|递延|结存)(?:到|至|入|往)?(?:下年|下一年|次年|明年|翌年)|跨年度?(?:办理|办结|答复|处理)|(?:下年|下一年|次年|明年|翌年)度?(?:\d{1,2}月)?(?:继续|再|接续)?(?:办理|办结|答复|结转)/

/** What is still open at the end of the year, whether or not the text says that it is carried over. */
export const stillOpenWords =
  /(?:年末|年底|岁末|期末|12月31日)[^，]{0,4}(?:在办|未办结|未结|结存|待办|尚未|仍在)|(?:尚|仍|还|正)(?:处于|处在|未|在|按)[^，]{0,10}(?:办理|办结|答复|期限|时限|到期|期内)|未到期|未届满|未满期限|(?:^|尚|仍|还有?)在办(?:件|申请|的)?$|待办(?:件|申请|的)?$/

/** The form's sub-items by their key words, each below its group, with the concept of its row. `isSure`: the words mean nothing else. */
export const subItems: readonly {
  readonly name: StatementName
  readonly pattern: RegExp
  readonly concept: string
  readonly isSure: boolean
}[] = [
  {name: 'refused.secret', pattern: /国家秘密|涉密/, concept: 'requests.refused.secret', isSure: false},
  {name: 'refused.prohibited', pattern: /(?:法律|法规)[^，]{0,6}禁止|禁止公开/, concept: 'requests.refused.prohibited', isSure: true},
  {name: 'refused.stability', pattern: /三安全一稳定|三安全、一稳定|(?:危及|影响)“＿+”/, concept: 'requests.refused.safety', isSure: true},
  {name: 'refused.third-party', pattern: /第三(?:方|人)/, concept: 'requests.refused.third-party', isSure: false},
  {name: 'refused.internal', pattern: /内部(?:事务|管理)/, concept: 'requests.refused.internal', isSure: true},
  {name: 'refused.process', pattern: /过程性/, concept: 'requests.refused.process', isSure: true},
  {name: 'refused.case-files', pattern: /执法案卷|行政案卷/, concept: 'requests.refused.enforcement', isSure: true},
  {name: 'refused.inquiry', pattern: /行政查询|(?:登记|档案)查询(?:途径|渠道|事项)/, concept: 'requests.refused.inquiry', isSure: true},
  {
    name: 'unavailable.not-held',
    pattern:
      /(?:不|未|非本?机?关?)掌握|不属于?(?:本机关|本行政机关|我局|本单位)(?:掌握|公开|负责)|非本机关(?:信息|公开|掌握|负责)|不由(?:本机关|我局)/,
    concept: 'requests.unavailable.not-held',
    isSure: true
  },
  {
    name: 'unavailable.needs-making',
    pattern: /没有现成|无现成|需要?另行制作|另行制作|需要?(?:加工|汇总)/,
    concept: 'requests.unavailable.not-existing',
    isSure: true
  },
  {
    name: 'unavailable.unclear',
    pattern: /(?:仍|依然|依旧|还)不(?:明确|清楚)|内容不明确/,
    concept: 'requests.unavailable.unclear',
    isSure: true
  },
  {name: 'not-processed.petition', pattern: /信访|举报|投诉/, concept: 'requests.not-processed.complaint', isSure: false},
  {
    name: 'not-processed.repeated',
    pattern: /重复(?:提出|提交|提起)?(?:的)?(?:政府信息公开)?申请|^(?:其中)?(?:属于?)?重复(?:件|的|类)?$/,
    concept: 'requests.not-processed.repeated',
    isSure: true
  },
  {name: 'not-processed.publication', pattern: /出版物/, concept: 'requests.not-processed.published', isSure: true},
  {
    name: 'not-processed.frequent',
    pattern: /大量[、]?反复|反复[、]?大量|反复申请|频繁|(?:数量|频次)[^，]{0,8}(?:超过|超出)/,
    concept: 'requests.not-processed.excessive',
    isSure: true
  },
  {
    name: 'not-processed.reissue',
    pattern: /重新出具|(?:要求|申请)[^，]{0,8}确认/,
    concept: 'requests.not-processed.confirmation',
    isSure: true
  },
  {
    name: 'other-handling.no-correction',
    pattern: /(?:逾期|超期|到期|期满)[^，]{0,6}[不未](?:作出?|予|进行|提交|按要求)?补正|[不未]按?(?:要求|期|时)[^，]{0,4}补正/,
    concept: 'requests.other.not-corrected',
    isSure: true
  },
  {
    name: 'other-handling.unpaid',
    pattern: /(?:逾期|超期|到期|期满)[^，]{0,14}?[不未][^，]{0,14}?(?:缴|交|支付)|未按[^，]{0,12}(?:缴纳|缴费|交费)|因未(?:缴|交)/,
    concept: 'requests.other.unpaid',
    isSure: true
  }
]

/** The last row below 其他处理: 「其他」, 「主动撤回等其他情形」. */
export const otherOfOther = /(?:^|[、，；其中])其他(?:情形|情况|原因|类)?的?$|撤回(?:申请)?等其他(?:情形|情况)?的?$/

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
  'other-handling.other': [['requests.other.rest']],
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
export const feeNotices = /[收缴]费(?:告知|通知)(?!书?金额)/
export const feeCases = /收取|缴费|缴纳|计收|实收|收费/
/** 「涉及申请3件」 behind a sum: the applications charged. */
export const feeConcerns = /^(?:共|全年)?(?:涉及|对应|涉|共涉及)(?:政府信息公开|信息公开|依申请公开)?(?:申请|案件)?(?:共)?$/
/** Amounts that are not what was received: 「应收」「通知金额」「标准」, and the fees of other kinds. */
export const noFee = /应收|通知金额|收费金额|总金额|标准|行政事业性|罚|退费|预算|经费|资金|合计应|涉及金额/
export const feeReceived = /处理费|实收|实际收取|收取|缴费|缴纳|收费|已缴|实缴/
