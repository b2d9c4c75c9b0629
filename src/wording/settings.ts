/** Where, whose and when: words around a figure that say of what organ, channel and time it is. */

/** Where something is published. A name in front is kept: two accounts are two channels. */
export const channels: readonly {readonly channel: string; readonly pattern: RegExp}[] = [
  // 「门户网站」「政务服务网」「政务公开专栏」; not 「网站留言」, which is told by what is counted
  {
    channel: '网站',
    pattern:
      /(?:门户|政府|部门|官方|局|独立|集约化)?网站|政务服务网|官网|政府网|门户网|(?:政务|信息|政府信息)公开(?:专栏|专区|栏目|网)|[\u4e00-\u9fff]{2}信息(?:专栏|栏目)|乡镇专栏/g
  },
  {channel: '公众号', pattern: /(?:政务)?(?:微信)?公众(?:号|账号|平台)|订阅号|服务号|微信(?!群|小程序|视频)/g},
  {channel: '微博', pattern: /(?:政务|官方|新浪)?微博/g},
  {channel: '视频号', pattern: /(?:微信)?视频号/g},
  {channel: '抖音', pattern: /抖音(?:号|账号|平台)?/g},
  {channel: '快手', pattern: /快手(?:号|账号)?/g},
  {channel: '新媒体', pattern: /(?:政务)?新媒体(?:平台|矩阵)?/g},
  {channel: '公报', pattern: /公报(?!库)/g},
  {channel: '公告栏', pattern: /(?:政务|信息|村务)?(?:公告|公示|公开|宣传)栏(?!目)|电子屏|显示屏/g},
  {channel: 'APP', pattern: /APP|客户端/gi},
  {channel: '热线', pattern: /热线/g}
]

/** Verbs that make a channel the thing that is opened, run or counted, not where something is published. */
export const channelIsCounted = /^(?:open|run|file|check|improve|rectify)$/

/** One's own: 「我局」「本机关」; not 「我县门户网站」. */
export const ownScope =
  /[我本](?:局|委|办|厅|镇|乡|街道|中心|院|关|馆|处|单位|机关|部门|系统|会|队)|[局厅委办]机关|[局厅]本级|县本级|镇本级|乡本级/g

/** The whole region: 「全市」「我县」; not 「我县门户网站」. */
export const regionScope = /[全我](?<level>[省市区县镇乡旗州盟])(?!政府|人民|委|直|门户|域)|(?<customs>关区)|(?<everywhere>全国)/g

/** Levels a region may have, from the widest to the narrowest. */
export const regionLevels = '省 市州盟 区县旗 镇乡 街'.split(' ')

/** The office beside its government: 「市政府办公室」「县政府办」. */
export const officeScope = /[省市区县]?(?:人民)?政府办(?![理结事复])(?:公[室厅])?|[省市区县]府办(?![理结事复])/g

/** On behalf of another, or the doings of others: 「代表县政府」「各部门」「以市政府为被申请人」. */
export const otherScope =
  /代表?[省市区县]?(?:人民)?政府|代[省市县区]|受.{0,6}委托|上级|各(?:部门|镇|乡|单位|县区|区县|县|区|市|街道|成员单位|科室|地|学校|村)|下属|所属|部门和|其他单位|兄弟单位|指导|协助|督促|公共企事业单位|作为复议|作为[\u4e00-\u9fff]{0,8}复议机[构关]|以[\u4e00-\u9fff]{2,8}为被申请人/g

/** An organ named as the one who acts: 「县公安局」「市政府新闻办」「复议机构」; compared with the organ of the title. */
export const namedOrgan =
  /(?:[\u4e00-\u9fff]{0,6}政府(?!信息|公报|网站|门户|工作|规章|文件)|[省市区县镇全]?(?:公安|财政|民政|司法|教育|水利|审计|统计|税务|林业|交通运输|自然资源|生态环境|住建|市场监管|农业农村|[\u4e00-\u9fff]{2,6}管理)局|[省市区县][\u4e00-\u9fff]{2,6}(?:局|委|办(?![结理复法事公]))|复议机[构关]|新闻办|各[\u4e00-\u9fff]{1,4}(?=举办|收到|公开|发布|办理|受理)|[\u4e00-\u9fff]{2}(?:县|区|镇|乡|街道)(?=收到|受理|公开|发布|办理))(?![^，；]{0,4}网站)/g

/** Less than the year. Each is sought in the words before a figure. */
export const partPeriod =
  /[上下]半年|[一二三四]季度|第[一二三四]季度|前三季度|四个季度|\d{1,2}月份?(?:以来|底|份)?(?!\d*日)|自\d{1,2}月|[每日月季]均|每(?:季度|月|周|日|期|天)|单条|单日|最高/
/** Longer than the year. */
export const cumulativePeriod = /截至目前|目前累计|历年|(?<!年|一直)以来|自[^，]{0,8}起|累计收录|总计收录|自\d{4}年|\d{4}[—–-]\d{4}年/
/** The year before; 上年结转 is this year's. */
export const priorPeriod =
  /(?<!结转|转)上年(?!度?结转|度?遗留|度?转入|度?未|度?接)|(?<!结转)上一年(?!度?结转|度?未)|去年(?!结转)|上年同期|清理前|年初|往年/
/** What is yet to be done. */
export const planPeriod =
  /下一步|今后|力争|明年(?:将|计划)|(?<!规划)计划(?:于|在|开展|举办|组织|公开|制作|制发|制定|印发|出台|新增|完成|更新|编制|召开|建设|培训|发布|修订|废止|\d{4}年)|拟(?=修|开展|举办|组织|公开|制作|新增|制定)|\d{4}年[，,]?[^，,。；]{0,6}将|我[们局镇委办县市]将|(?:^|[，,。；])将(?=[进继加努力开举组公])/

/** The whole year again: it ends a stretch of months or of years. */
export const wholeYear = /全年|本年度?|年度内|当年|年内|全年累计/

/** Words at the head of a comma segment that restrict what follows: 「聚焦就业，发布信息30条」. */
export const restricts =
  /^(?:[\s一二三四五]*是)?(?:围绕|聚焦|针对|关于|就|涉及|按照?(?!规定|要求|期|时)|对(?!照)|以[^，]{1,12}为|在[^，]{1,16}(?:方面|领域|活动|工作)中?)/

/** What applicants are called, and the column of the table of applications. */
export const applicantWords: readonly {
  readonly applicant: 'natural' | 'legal' | 'business' | 'research' | 'welfare' | 'law' | 'other'
  readonly pattern: RegExp
}[] = [
  {applicant: 'legal', pattern: /(?<!企业)法人(?:和|或者?|及|与|、)其[他它]组织|(?<!企业)法人(?!代表)/},
  {
    applicant: 'natural',
    pattern:
      /自然人|(?:公民|村民|居民)个人|公民(?!、|，|和法人|、法人)|个人(?:提出|提交)?(?:的)?申请|个人(?:提出|提交)|^(?:其中|包括|来自)?(?:个人|村民|居民|群众个人)的?$/
  },
  {
    applicant: 'business',
    pattern: /商业企业|企业法人|企业(?:提出|提交|申请)|公司(?:提出|提交|申请)|^(?:其中|包括|来自)?(?:企业|公司|企业单位|各类企业)$/
  },
  {applicant: 'research', pattern: /科研(?:机构|院所|单位)|高等?院?校|大专院校|大学|研究(?:院|所|机构)/},
  {applicant: 'welfare', pattern: /(?:社会)?公益(?:性)?(?:社会)?(?:组织|团体|机构)|社会团体|社团|^(?:其中)?社会组织(?:提出)?$/},
  {applicant: 'law', pattern: /法律服务(?:机构|组织|所)|律师?事务所|律所|律师(?:提出|申请)|^(?:其中)?律师$/},
  {applicant: 'other', pattern: /其[他它]组织/}
]

/** Ways in which applications come. */
export const ways = /当面|现场|信函|邮寄|邮政|网上|网络|在线|平台提交|电子邮件|邮件|传真|电话|来人|窗口|渠道|线上|线下/
