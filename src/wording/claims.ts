import type {StatementName} from './official.js'

/** What a denial denies: that one has received or undergone, opened or done something. */
export type About = 'having' | 'opening' | 'doing'

/** Words that deny; what they deny is the last noun of the clause and all coordinated with it. */
export interface Denial {
  readonly pattern: RegExp
  readonly about: About
  /** What of an object is denied, by the object. Absent: the object at all. */
  readonly concepts?: Readonly<Record<string, readonly StatementName[]>>
}

const received = {
  申请: ['received'],
  复议: ['review'],
  诉讼: ['litigation'],
  处理费: ['fee.amount'],
  收费: ['fee.amount'],
  收费通知: ['fee.notices']
} as const

/** The more particular first. */
export const denials: readonly Denial[] = [
  // 「无上年结转申请」「没有上年结转件」
  {pattern: /(?:无|没有|未有|不存在|零)上(?:一)?年度?(?:结转|遗留)/, about: 'having', concepts: {申请: ['carried-in'], '': ['carried-in']}},
  // 「无结转下年度办理的申请」「无下年度结转」
  {
    pattern:
      /(?:无|没有|未有|不存在|零)(?:需)?(?:结转(?:至|到)?(?:下|次)(?:一)?年度?|转(?:入)?下(?:一)?年度?|下(?:一)?年度?结转|结转件)(?:继续)?(?:办理|答复)?/,
    about: 'having',
    concepts: {申请: ['carried-out'], '': ['carried-out']}
  },
  // 「无结转」「无结转件」「无跨年结转申请」「无一件跨年」
  {
    pattern: /(?:无|没有|零)(?:一件)?(?:跨年度?)?结转(?=(?:件|申请|情况)?$)|(?:无|没有)(?:一件)?跨年度?(?=(?:件|申请|办理)?$)/,
    about: 'having',
    concepts: {申请: ['carried-out'], '': ['carried-out']}
  },
  // 「零受理」
  {pattern: /零(?:受理|收件)(?=$)/, about: 'having', concepts: {'': ['received']}},
  // 「无人向我局提出申请」「无一起因政府信息公开引发的行政诉讼」
  {
    pattern: /无人(?=(?:向[\u4e00-\u9fff]{2,8})?(?:提出|提交|递交))|(?:没有|无)一(?:件|起|例|宗)(?![\u4e00-\u9fff]{0,2}[不未])/,
    about: 'having',
    concepts: received
  },
  // 「无一引发行政复议」
  {
    pattern: /无一(?:件|起|例)?(?=(?:引发|引起|导致|发生|被提起|被申请)[\u4e00-\u9fff、]*(?:复议|诉讼))/,
    about: 'having',
    concepts: {复议: ['review'], 诉讼: ['litigation']}
  },
  // 「未被纠错」「未出现败诉」「零败诉」
  {
    pattern: /未被(?:纠错|纠正|撤销|确认违法)|零(?:败诉|纠错)|(?:未|没有)(?:出现|发生)(?:败诉|被纠错|纠错)|无(?:败诉|被纠错|纠错)/,
    about: 'having',
    concepts: {'': ['review.corrected'], 复议: ['review.corrected'], 诉讼: ['litigation.corrected']}
  },
  // 「未发出收费通知」
  {pattern: /(?:未|没有)(?:发出|下达|出具|发送)(?=[\u4e00-\u9fff]{0,8}收费通知)/, about: 'having', concepts: {收费通知: ['fee.notices']}},
  // 「未收取信息处理费」「未产生任何费用」
  {
    pattern: /(?:未|没有)曾?(?:实际)?(?:收取|产生|征收|收过|发生|涉及)(?=[\u4e00-\u9fff、]{0,12}(?:费|收费|费用))/,
    about: 'having',
    concepts: {处理费: ['fee.amount']}
  },
  {
    pattern: /无(?=(?:收取)?(?:政府)?(?:信息公开|信息)?(?:信息)?(?:处理)?(?:费|收费)|收取[\u4e00-\u9fff]{0,8}费)/,
    about: 'having',
    concepts: {处理费: ['fee.amount']}
  },
  // 「未制定规范性文件」「未废止规范性文件」
  {
    pattern: /(?:未|没有)(?:新)?(?:制定|制发|出台|印发|发布|制作)(?:和|、|或)?(?:发布|废止)?(?=[\u4e00-\u9fff]{0,6}(?:文件|规章))/,
    about: 'doing',
    concepts: {规范性文件: ['documents.issued'], 规章: ['rules.issued']}
  },
  {
    pattern: /(?:未|没有)(?:废止|宣布失效)(?=[\u4e00-\u9fff]{0,6}(?:文件|规章))/,
    about: 'doing',
    concepts: {规范性文件: ['documents.repealed'], 规章: ['rules.repealed']}
  },
  {
    pattern: /无(?=(?:新)?(?:制定|制发|出台)?(?:的)?(?:行政)?规范性文件(?:的)?(?:制发和废止|制发、废止|制定和废止|制发与废止))/,
    about: 'doing',
    concepts: {规范性文件: ['documents.issued', 'documents.repealed']}
  },
  {
    pattern: /无(?=(?:新)?(?:制定|制发|出台)?(?:的)?(?:(?:政府)?规章[、和])?(?:行政)?规范性文件(?:的)?(?:制发|制定|出台)?$)/,
    about: 'doing',
    concepts: {规范性文件: ['documents.issued'], 规章: ['rules.issued']}
  },
  // 「未收到申请」「没有发生行政复议」「未被申请行政复议」「未因政府信息公开被提起诉讼」; not 「未及时」「未经」
  {
    pattern:
      /(?:尚?未|没有)曾?(?:新)?(?:收到|接到|接获|受理|新收到?|收办|发生|产生|出现|涉及|存在|引发|有)|(?:未|没有)(?=被(?:申请|提起|提出)?(?:过)?(?:行政)?(?:复议|诉讼|起诉))|(?:未|没有)(?=因[\u4e00-\u9fff]{0,14}(?:复议|诉讼))/,
    about: 'having',
    concepts: received
  },
  // 「无行政诉讼」「暂无申请」「全年无」「不存在行政复议」「零申请」; not 「无法提供」「无正当理由」「无障碍」
  {
    pattern:
      /(?<![\u4e00-\u9fff](?<![年度月局镇办委位关内间均暂也亦乡厅街道尚仍故]))无(?![障线偿缝论法关需正理力效遗故一不人党]|(?:独立|部门|自建|单独)?(?:网站|新媒体))|不存在|零(?=(?:政府信息公开|信息公开|依申请公开|公开)?(?:申请|复议|诉讼|投诉)|行政复议|行政诉讼)/,
    about: 'having',
    concepts: received
  },
  // 「无独立网站」「无自建新媒体」
  {pattern: /无(?=(?:独立|部门|自建|单独|自有|专门|的|政务|官方|门户)*(?:网站|新媒体|公众号|微博))/, about: 'opening'},
  // 「未开通政务新媒体」「没有开设公众号」
  {pattern: /(?:未|没有)(?:单独|自行|独立)?(?:开通|开设|设立|建立|注册|建设)(?:任何)?/, about: 'opening'},
  // 「未开展培训」「没有组织检查」
  {pattern: /(?:未|没有)(?:组织)?(?:开展|组织|举办|召开|举行)(?:过)?(?:政务公开|政府信息公开|信息公开)?/, about: 'doing'}
]

/** Words of duty, plan, condition or a modifier: a clause with one of these denies nothing. */
export const noClaim = /不得|应当|应该|必须|(?<!即)将(?!近)|拟|如未|若未|凡未|以外|除外|未经|的一律|的不|才|方可/
/** 「未予公开的情况」 only names a matter, 「未发生……的情况」 denies it. */
export const nounPhrase = /的(?:情况|情形|事项)(?!$)/

/** What can be denied and affirmed as received, opened and done. */
export const claimable: Readonly<Record<About, ReadonlySet<string>>> = {
  having: new Set(['申请', '复议', '诉讼', '处理费', '收费通知', '']),
  opening: new Set(['新媒体', '公众号', '微博', '网站']),
  doing: new Set(['规范性文件', '规章', '培训', '培训班', '检查', '督查', '新闻发布会', '发布会', '在线访谈', '访谈'])
}

/** Nouns that take in others: a 公众号 is a 新媒体. */
export const broaderThan: Readonly<Record<string, readonly string[]>> = {新媒体: ['公众号', '微博'], 培训: ['培训班'], 培训班: ['培训']}

/** Channels as things one has: 「政务新媒体账号」 is a 新媒体. */
export const ownedChannels: readonly {readonly object: string; readonly pattern: RegExp}[] = [
  {object: '新媒体', pattern: /(?:政务)?新媒体(?:账号|平台)?/g},
  {object: '公众号', pattern: /(?:微信)?公众(?:号|平台|账号)/g},
  {object: '微博', pattern: /(?:政务)?微博/g},
  {object: '网站', pattern: /(?:独立|门户|部门|政府|自建)?网站/g}
]

/** Words that put a figure or claim outside the organ: then nothing contradicts anything. */
export const otherScope =
  /代表|代[县市区省]|受.{0,6}委托|上级|各部门|各镇|各乡|各单位|下属|所属|部门和|其他单位|兄弟单位|复议机[构关]|为被申请人/

/** 「上半年」「自8月起」「截至6月」「此前」: less than the year reported on. */
export const partOfYear =
  /[上下]半年|[一二三四]季度|前三季度|自\d{1,2}月|\d{1,2}月(?:份)?(?:起|底前|以前|之前|以来|份)|截至\d{1,2}月(?!31)|此前|之前|以前|原先|往年|历年|去年|上年(?!结转|度结转)|上一年(?!度?结转)/

/** Words between a denial and its noun that leave its meaning as it is; any other word restricts it to something else. */
export const plainModifiers =
  /针对|涉及本|本单位的?|(?:申诉|举报|投诉|信访|异议)(?=[、和及])|申请$|独立|自建|单独|部门|依申请公开|依法申请公开|公民、?法人(?:和|或者?|及|与|、)其他组织|自然人(?:和|或者?|及|与|、)法人|新收|新的|新增|新|任何|各类|各种|有关|相关|公民|社会公众|群众|提出|递交|提交|要求|政府信息公开|政务公开|信息公开|政府|信息|公开|工作|本机关|本单位|我单位|本局|我局|因|对|向|被|申请(?=行政复议|复议)|提起|引起|引发|导致|产生|涉及|收取|而|及其|以及|或者|或|和|与|及|的|、|书面|方面|本年度|年度|行政|申请人|业务|专题|任何形式|结转|继续办理|办理/g

/** Words before a denial or a count that say who and when, and nothing else. */
export const plainSubjects =
  /通过|今年|\d{4}年度?|本年度?|全年度?|年度|年内|当年|期间|本机关|本单位|我单位|本部门|本局|我局|本委|我委|本办|我办|本镇|我镇|本乡|我乡|本厅|我厅|本街道|我街道|街道|本中心|我中心|本院|我院|局机关|厅机关|自身|自己|均|共计?|也|亦|暂|尚|还|未|目前|同时|另外|其中|一是|二是|三是|四是|在|中|因|但|且|并|政府信息公开|信息公开|依申请公开|依法申请公开|方面|工作|情况|截至12月31日|截至年底|继续|保持|实现|连续[一二三四五两]年|受[\u4e00-\u9fff]{2,8}影响|[，、\s]/g

/** Words that say one's own: 「本局网站」; a channel without an owner is taken for one's own unless someone else is named before it. */
export const ownSite = /(?:本|我)(?:局|委|办|镇|乡|街道|单位|机关|部门|院|中心)(?:官方|政府)?(?:门户)?网站/

/** Names that say that a channel is someone else's. Blanked names (＿) may be anyone's. */
export const otherOwner = /[县市区省]|政府|上级|各|他|＿/

/** What one does on a channel that one has. */
export const usesChannel = /发布|推送|公开|更新|转载|刊发|推出/

/** What holds of all of them: 「均按期答复」「全部办结」「均获维持」「均为自然人」. */
export const allClaims: readonly {readonly result: 'on-time' | 'concluded' | 'upheld' | 'natural'; readonly pattern: RegExp}[] = [
  {
    result: 'on-time',
    pattern:
      /(?:(?<!平)均|全部|都|皆|件件|逐件|悉数)(?:已|能|经|依法|严格)*(?:(?:按期|按时|如期|及时)|(?:按照?)?(?:在|于)?(?:法定|规定|要求的?|答复)?(?:的)?(?:期限|时限|时间)(?:要求)?(?:内)?)(?:依法|全部|予以|作出|进行|完成|给予|规范|了)*(?:答复|办结|回复|办理|办复)/
  },
  {
    result: 'concluded',
    pattern:
      /(?:(?<!平)均|全部|都|皆|件件|逐件|悉数)(?:已|已经|经|依法|得到|予以|妥善|及时|作出|进行|给予|完成|了|全部|于[^，。；]{0,14}前)*(?:答复|办结|回复|办理完毕|办理完成|处理完毕|办复|审结)|已于[^，。；]{0,14}前全部(?:答复|办结)/
  },
  {result: 'upheld', pattern: /(?:(?<!平)均|全部|都|皆|件件|逐件|悉数)(?:已|经|获|被|予以|得到|作出|为|判决|结果)*维持/},
  {result: 'natural', pattern: /(?:(?<!平)均|全部|都|皆|件件|逐件|悉数)(?:为|由|系|是|来自)自然人/}
]

/** 「收到2件，已办结。」: of the figure right before, where no other figure follows. */
export const plainlyDone = /^(?:已|均已)(?:全部|依法|按期)*(?:办结|答复|回复|办理完毕)$/

/** A rate of 100% says the same. */
export const fullRates: readonly {readonly result: 'on-time' | 'concluded'; readonly pattern: RegExp}[] = [
  {result: 'on-time', pattern: /(?:按期|按时|限时|及时|如期)(?:答复|办结|回复|办理)率(?:均|达到?|为|是|保持在|保持)*$/},
  {result: 'concluded', pattern: /(?:办结|答复|回复)率(?:均|达到?|为|是|保持在|保持)*$/}
]
