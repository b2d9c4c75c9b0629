/**
 * The words of a denial: what denies, what it denies that one did or underwent, the things and results denied, and the words between that
 * change nothing. A denial with any other word in it is about something else, and no denial of what the form counts.
 */

import type {StatementName} from './official.js'

/** What is denied of a thing. */
export type DeniedVerb = 'receive' | 'charge' | 'notify' | 'make' | 'repeal' | 'open' | 'do'

/** A result or a stage that is denied of applications or of cases: 「无不予公开情形」 「无未审结案件」. */
export type DeniedState =
  | 'received'
  | 'carried-in'
  | 'carried-out'
  | 'refused'
  | 'unavailable'
  | 'not-processed'
  | `${'refused' | 'not-processed'}.${string}`
  | 'corrected'
  | 'pending'
  | 'effective'

/**
 * Words that deny, with the verb that some of them hold. 「零」 denies a noun or a verb without an object. Behind `isNoneBehind` the word is
 * part of a name: 「申请信息不存在3件」 are answers that the information does not exist.
 */
export const negators: readonly {readonly word: string; readonly verb?: DeniedVerb; readonly isNoneBehind?: RegExp}[] = [
  ...'从来没有 并没有 并未 未曾 从未 尚未 均未 未有 未 没有 没 无任何 无 零 未见'.split(' ').map(word => ({word})),
  {word: '不存在', isNoneBehind: /(?:信息|文件|材料|资料|记录)$/},
  ...'不单设 不设 不另设 不单独设 不再单设 不单独开设'.split(' ').map(word => ({word, verb: 'open'}) as const),
  ...'不收 不收取'.split(' ').map(word => ({word, verb: 'charge'}) as const),
  ...'不涉及 无涉及 无需结转'.split(' ').map(word => ({word}))
]

/** 「无一件」「没有一起」「无一宗」, and nobody at all: 「无人提出」. */
export const nobody =
  /一[件起例宗条次项部个]|一(?=被|引|因|作出|发生|出现|败)|人(?=向|提|申|递|通过|对|因|就|不服|来|到|投诉|举报)|1[件起例宗]/y

/** Verbs by what they deny, the words of each. */
export const deniedVerbs: Readonly<Record<DeniedVerb, string>> = {
  receive:
    '收到 接到 接获 收办 受理 接收 收悉 接办 收件 新收 新收到 新增 发生 产生 出现 存在 引发 引起 导致 涉及 有 形成 提出 提起 提交 递交 提请 遭遇 遇到 面临 办理 承办 处理 经历 曾有 有过 接待 遇 接 收 受到 遭到 出过',
  charge: '收取 征收 收过 计收 收缴 实收 收 取 缴纳 加收',
  notify: '发出 下达 出具 发送 送达 开具',
  make: '编 制定 制发 出台 印发 发布 制作 下发 新制定 新出台 新制发 新印发 新发布 制订 起草 颁布 制定出台 制定印发 制定发布 编印 编发 编 刊发 编制',
  repeal: '废止 作废止 作废 宣布失效 失效 宣布废止',
  open: '开通 开设 设立 建立 注册 建设 开办 单设 设置 搭建 运营 运维 建 另建 自建 单建 新建 另设 建有 注册开通 开通运营 申请开通',
  do: '开展 组织 举办 召开 举行 组织开展 组织召开 组织举办 组织过 开展过 实施 办 进行'
}

const earlier = '(?:上(?:一)?年度?|往年|以前年度|去年|历年|前一年度?|\\d{4}年度?)'
const later = '(?:下(?:一)?(?:个)?年度?|次年度?|明年|来年|翌年|第二年|\\d{4}年度?)'
const carried = '(?:结转|遗留|转来|转入|结转来|未办结|未结|余留|留存|延续|跨转|积存|顺延)'

/** States, the longer wordings first. */
export const deniedStates: readonly {readonly state: DeniedState; readonly pattern: RegExp}[] = [
  // 「无新收和上年结转的申请」
  {state: 'received', pattern: /(?:新收到?|新增|本年新收)(?=(?:和|、|及|或|以及|或者)(?:上|往年|去年|以前))/y},
  {
    state: 'carried-in',
    pattern: new RegExp(`(?:承接|结转自|接续)?${earlier}(?:度)?${carried}|(?:结转|转|遗留|顺延)(?:至|到|入)(?:本|今)年度?`, 'y')
  },
  {
    state: 'carried-out',
    pattern: new RegExp(
      `(?:给|为)${later}留(?:下)?(?:尾巴|存量|欠账)|(?:需要?|须|拟)?(?:留待|结转|延转|顺延|延|遗留|留转|跨转|滚动|流转|转)(?:至|到|入)?${later}(?:继续|度)*(?:办理|答复|处理)?|${later}结转(?:办理)?|跨年度?(?:结转|办理|遗留)?|(?:尚)?未(?:能)?办(?:结|毕|理完毕)|待办结?|在办|存量|结转(?![\\u4e00-\\u9fff]{0,10}(?:上|去))`,
      'y'
    )
  },
  {
    state: 'corrected',
    pattern:
      /(?:被)?(?:依法|判令|责令|判决|(?:行政)?复议机关|人民法院|法院|上级|或者?|和|、){0,6}(?:纠错|纠正|撤销|变更|确认违法|责令(?:限期|重新)?(?:履行|履职|改正|重作|答复)|败诉|确认无效)(?:或者|或|、|和|及)?/y
  },
  {state: 'pending', pattern: /(?:尚)?未(?:审结|结案|办结|审理完毕|结)|在审|待审|正在审理|审理中/y},
  {state: 'refused.secret', pattern: /(?:因|属于?|涉及)*国家秘密/y},
  {state: 'refused.stability', pattern: /(?:因|属于?|可能)*(?:危及|涉及|影响)(?:“＿+”|三安全一稳定)/y},
  {state: 'refused.third-party', pattern: /(?:因|属于?|可能|会)*(?:损害|侵害|侵犯|涉及|影响)?第三方(?:的)?(?:合法)?(?:权益|利益)?/y},
  {state: 'not-processed.publication', pattern: /(?:要求|请求)?(?:我[局办镇]|本机关)?(?:提供)?公开出版物/y},
  {state: 'not-processed.repeated', pattern: /(?:属于?)?重复(?:提出|提交)?申请/y},
  {state: 'not-processed.frequent', pattern: /(?:无正当理由)?(?:大量|频繁)、?反复(?:提出|提交)?申请/y},
  {state: 'not-processed.petition', pattern: /(?:属于?|以)?(?:信访、?举报、?投诉|信访、?投诉、?举报|信访投诉)类?/y},
  {state: 'refused', pattern: /(?:作出|决定|属于|作)?“?不(?:予|宜)公开”?(?:类(?:型)?(?:的)?(?:答复|情形|结果|申请)?)?/y},
  {state: 'not-processed', pattern: /(?:作出|决定|作)?“?不予处理”?(?:类(?:型)?(?:的)?(?:答复|情形|结果|申请)?)?/y},
  {state: 'unavailable', pattern: /(?:本机关|客观上)?“?无法提供”?(?:类(?:型)?(?:的)?(?:答复|情形|结果|申请)?)?/y},
  {state: 'effective', pattern: /现行有效/y}
]

/** Things that can be denied beside those of the lexicons. A wording of fees counts where fees are taken, or not at all. */
export const deniedThings: readonly {readonly object: string; readonly words: string; readonly concept?: StatementName}[] = [
  {
    object: '舆情',
    words:
      '负面舆情 网络舆情 不良舆情 重大舆情 重大网络舆情 重大负面舆情 网络负面舆情 政务舆情 重大政务舆情 突发舆情 热点舆情 涉政舆情 负面网络舆情'
  },
  {object: '咨询', words: '来电咨询 电话咨询 网上咨询 在线咨询 现场咨询 来访咨询 政策咨询 业务咨询'},
  {object: '留言', words: '网民留言 网友留言 群众留言 网上留言 在线留言 公众留言'},
  {object: '公报', words: '政府公报 市政府公报 县政府公报 公报'},
  {object: '诉讼', words: '未经复议直接起诉 未经复议直接提起诉讼 未经复议直接起诉案件 直接起诉', concept: 'litigation.direct'},
  {object: '诉讼', words: '复议后起诉 复议后提起诉讼 复议后起诉案件 经复议后起诉', concept: 'litigation.after-review'},
  {object: '收费通知', words: '收费通知书 收费通知单 收费通知'},
  {
    object: '处理费',
    words:
      '依申请公开信息处理费 依申请公开处理费 依申请公开费用 依申请公开收费 费用 收费 任何费用 相关费用 信息费 政府信息公开费用 信息公开费用 依申请公开费用 依申请收费 检索、复制、邮寄等费用 政府信息公开收费 信息公开收费 政府信息公开信息处理费 处理费用 一分钱 分文 按件计收 按量计收 按件、按量计收 按件或按量计收 按件收费 按量收费'
  },
  {
    object: '诉讼',
    words:
      '被起诉 起诉 被诉 诉讼案 行政应诉案 被提起诉讼 提起诉讼 被提起行政诉讼 行政诉讼案 行政诉 被诉讼 涉诉案件 诉至人民法院 诉至法院 诉诸法院 诉诸人民法院 官司 打官司 吃官司'
  },
  {object: '复议', words: '被复议 被申请复议 被提起行政复议 被提请复议 提请复议 提请行政复议 行政复议案'},
  {object: '检查', words: '检查 监督检查 专项检查 督促检查'},
  {object: '督查', words: '督查 专项督查'},
  {
    object: '申请',
    words:
      '申请公开的申请 政府信息申请 依申请公开政府信息申请 申请件 公开件 依申请件 依申请公开工作件 依申请公开办件 依申请公开的事项 依申请公开的政府信息 依申请公开的信息 依申请公开的申请 依申请公开业务 依申请公开数量 依申请公开量 依申请公开受理量 依申请受理量 依申请公开件数 申请量 受理量 办理量 依申请公开办理量 依申请公开申请量 申请公开政府信息 申请公开信息 申请数量 依申请数量 收件量 申请数'
  }
]

/** Between the words of a denial: who asks, on what ground, of which year; 「因……引起的」. The longer first. */
export const denialFillers =
  /任何形式|纳税人?(?:和|或|、)?缴费人|纳税人|缴费人|居民|家长|(?:工作)?人员|(?:案件|事项|情况|情形)$|(?:行政)?复议机[构关]|人民法院|法院|以(?:我|本)(?:[局委办厅镇乡]|街道|机关|单位)为(?:被申请人|被告)|就此|吃过|打过|一[件起例宗次期]|(?:群众|公民)(?:和|或者?|、)企业|企业(?:和|或者?|、)(?:群众|公民)|来|对[^，。；]{1,14}?(?=开展|组织|进行|实施)|网上|网络|当面|因[^，。；]{1,40}?(?=被(?:或者?|和|、|复议机关|人民法院|法院|依法|上级){0,6}(?:通报|追责|问责|约谈|撤销|变更|确认违法|纠[错正]|责令))|以[\u4e00-\u9fff]{1,8}名义|因此|因而|由此|事务|事宜|(?:和|、|及|以及)?(?:有关的?|相关的?)?(?:申诉|举报|投诉|信访)案件?|公民、?法人(?:和|或者?|及|与|、)其他组织|公民|自然人(?:、|和|或者?|及|与)?法人(?:(?:和|或者?|及|与|、)(?:其他|非法人)组织)?|上级|有效|有责|需要?(?:回应|处置|答复|办理)的?|关于|网民|网友|网上|在线|电话|现场|社会公众|社会各界|群众|市民|村民|当事人|申请人|任何人|任何单位(?:和|或)个人|单位(?:和|或|、)个人|个人|针对|涉及本|本单位的?|(?:申诉|举报|投诉|信访|异议)(?=[、和及])|申请$|独立|自建|单独|部门|官方|专门|自有|另行|依申请公开|依法申请公开|依申请|政府信息公开工作|政府信息公开|政务信息公开|政务公开|信息公开|政府信息|政府|政务|信息|公开|工作|主动|不服|答复|行为|本机关|我机关|本街道|我街道|本[局委办厅镇乡站所院区市县街]|我[局委办厅镇乡站所院区市县街]|单位|因|由|对|向|就|被|经|以|为|到|自|给|申请(?=行政复议|复议|公开)|提起|引起|引发|引致|导致|产生|涉及|收取|而|所|曾|过|并|新收到?的?|新收|新的|新增|新|任何|各类|各种|各项|一切|有关|相关|相应|要求|提出|递交|提交|寄来|发来|送达|及其|以及|或者|或|和|与|及|亦|也|且|又|的|之|、|书面|线上|线下|方面|本年度|当年|年度|行政|业务|专题|继续办理|办理|决定|作出|此类|上述|该类|等/y

/** Results of the form that may stand in quotation marks. */
export const quotedResults = /“(?:不予公开|不予处理|无法提供)”/g

/** Behind what is denied. */
export const denialTails =
  /案件|案|情况|情形|事项|事件|行为|现象|类|风险|苗头|项目|问题$|记录|件数|数量|件|收取|发出|账号|账户|平台|渠道|费用|用|制发和废止|制发|制定|出台|发布|废止|和|、|及|或|与|的|等|之|工作|办理|处理|发生|产生|出现|提交|提出|申请|到我?本?[局委办厅镇乡单]位?|至我?本?[局委办厅镇乡单]位?|一事|业务|信息|文件|单/y

/** Behind a thing named first: 「行政复议、行政诉讼均为零」「依申请公开全年未收到」. */
export const nothing = /(?:继续|始终|一直|仍然|仍|均|都)*(?:保持)?(?:为|是|属|均属|呈|保持)(?:零|空白)(?=$)/

/** Words of duty, plan, condition or a modifier: a clause with one of these denies nothing. */
export const noClaim =
  /不得|应当|应该|必须|(?<!即)将(?!近)|拟|如未|若未|凡未|以外|除外|未经(?!复议)|的一律|的不|才|方可|避免|杜绝|防止|确保|力争|争取|力求|是否|如果|倘|假如|假设|一旦/
/** 「未予公开的情况」 only names a matter, 「未发生……的情况」 denies it. */
export const nounPhrase = /的(?:情况|情形|事项)(?!$)/

/** Matters outside the form's tables that reports say there was none of. */
export const otherMatters: ReadonlySet<string> = new Set(
  `投诉 举报 投诉举报 举报投诉 信访件 信访 意见建议 意见 建议 提案 留言 来信 来电 来访 来信来访 来信来电 信件 咨询 舆情 失泄密事件 泄密事件 失泄密 失密泄密事件 责任追究 责任追究情况 追责 问责 通报批评
   约谈 行政事业性收费 公开事故 责任事故 安全事件 网络安全事件 严重表述错误 差错`
    .trim()
    .split(/\s+/)
)

/** Activities whose words are no nouns of the lexicons. */
const otherDoings =
  '社会评议 评议 考核 座谈会 推进会 调度会 会议 开放日活动 政府开放日活动 政府开放日 公报 问卷调查 满意度调查 政策宣讲 宣讲活动 业务交流 业务培训 培训会 抽查'.split(
    ' '
  )

/** What can be denied and affirmed as received, opened and done. */
export const claimable: Readonly<Record<'having' | 'opening' | 'doing', ReadonlySet<string>>> = {
  having: new Set(['申请', '复议', '诉讼', '处理费', '收费通知', ...otherMatters]),
  opening: new Set(['新媒体', '公众号', '微博', '网站', '视频号', '抖音', '抖音号', 'APP']),
  doing: new Set(['规范性文件', '规章', '培训', '培训班', '检查', '督查', '新闻发布会', '发布会', '在线访谈', '访谈', ...otherDoings])
}

/** What of a thing is denied where it is neither made nor repealed. */
export const deniedConcepts: Readonly<Record<string, readonly StatementName[]>> = {
  申请: ['received'],
  复议: ['review'],
  诉讼: ['litigation'],
  处理费: ['fee.amount'],
  收费通知: ['fee.notices']
}

/** Verbs whose denial right before a count denies the count: 「未收到申请3件」; 「未受理申请3件」 names what was not accepted. */
export const deniesCount: ReadonlySet<string> = new Set('收到 接到 接获 收悉 发生 产生 出现 新收 新收到 开展 举办 召开'.split(' '))

/** 「除该案外」: what the next clause denies is denied of the others alone. */
export const excepting = /^除[^，]*(?:案|\d[件起例宗]|[一二两三][件起例宗])[^，]*外$/
/** 「另1件……」: what follows is said of this one. */
export const singling = /^(?:另(?:有|外)?|还有)\d/

/** Words that narrow a denial to a way or a ground: said of matters outside the form they change nothing, of applications they do. */
export const narrowing =
  /通过[^，。；]{1,14}?(?=提交|提出|递交|反映|反馈|投诉|发来|的|渠道)|因(?:(?!未|没有)[^，。；]){1,20}?(?=引发|引起|导致|产生|造成|[而被])|反映|反馈|渠道|平台|引发|造成|有责/y
