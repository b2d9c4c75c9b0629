import type {ObjectClass} from './lexicon.js'

/** Words that deny; what they deny is the last noun of the clause and all coordinated with it. */
export const denials: readonly {readonly pattern: RegExp; readonly about: 'having' | 'opening'}[] = [
  // 「未收到申请」「没有发生行政复议」; not 「未及时」「未经」
  {pattern: /(?:未|没有)曾?(?:收到|接到|接获|受理|新收到?|收办|发生|产生|出现|涉及)/, about: 'having'},
  // 「无行政诉讼」「暂无申请」「全年无」「不存在行政复议」; not 「无法提供」「无正当理由」「无障碍」
  {pattern: /(?<![\u4e00-\u9fff](?<![年度月局镇办委位关内间均暂也亦]))无(?![障线偿缝论法关需正理力效遗故一不])|不存在/, about: 'having'},
  // 「未开通政务新媒体」「没有开设公众号」
  {pattern: /(?:未|没有)(?:单独|自行|独立)?(?:开通|开设|设立|建立|注册|建设)/, about: 'opening'}
]

/** Words of duty, plan, condition or a modifier: a clause with one of these denies nothing. */
export const noClaim = /不得|应当|应该|必须|将|拟|如未|若未|以外|除外|未经|的情况|的情形/

/** What can be denied and affirmed as received, and what as opened. */
export const claimable: Readonly<Record<'having' | 'opening', readonly ObjectClass[]>> = {
  having: ['申请', '复议', '诉讼'],
  opening: ['新媒体', '公众号', '微博', '网站']
}

/** Words that put a figure or claim outside the organ: then nothing contradicts anything. */
export const otherScope = /代表|受.{0,6}委托|上级|各部门|各镇|各乡|各单位|下属|所属|部门和|其他单位|兄弟单位/

/** 「上半年」「自8月起」「截至6月」「此前」: less than the year reported on. */
export const partOfYear =
  /[上下]半年|[一二三四]季度|前三季度|自\d{1,2}月|\d{1,2}月(?:份)?(?:起|底前|以前|之前|以来|份)|截至\d{1,2}月(?!31)|此前|之前|以前|原先|往年|历年|去年|上年(?!结转|度结转)|上一年(?!度?结转)/

/** Words between a denial and its noun that leave its meaning as it is; any other word restricts it to something else. */
export const plainModifiers =
  /依申请公开|依法申请公开|公民、?法人(?:和|或者?|及|与|、)其他组织|自然人(?:和|或者?|及|与|、)法人|新的|新|任何|各类|各种|有关|相关|公民|社会公众|群众|提出|递交|提交|要求|政府信息公开|政务公开|信息公开|政府|信息|公开|工作|本机关|本单位|我单位|本局|我局|因|对|向|被|引起|引发|导致|产生|涉及|而|及其|以及|或者|或|和|与|及|的|、|书面|方面|本年度|年度|行政|申请人/g

/** Words before a denial or a count that say who and when, and nothing else. */
export const plainSubjects =
  /\d{4}年度?|本年度?|全年度?|年度|年内|当年|期间|本机关|本单位|我单位|本部门|本局|我局|本委|我委|本办|我办|本镇|我镇|本乡|我乡|本街道|我街道|本中心|我中心|本院|我院|局机关|均|共计?|也|亦|暂|尚|还|未|目前|同时|另外|其中|在|中|政府信息公开|信息公开|依申请公开|依法申请公开|方面|工作|情况|截至12月31日|截至年底|[，、\s]/g

/** Words that say one's own: 「本局网站」; a channel without an owner is taken for one's own unless someone else is named before it. */
export const ownSite = /(?:本|我)(?:局|委|办|镇|乡|街道|单位|机关|部门|院|中心)(?:官方|政府)?(?:门户)?网站/

/** Names that say that a channel is someone else's. Blanked names (＿) may be anyone's. */
export const otherOwner = /[县市区省]|政府|上级|各|他|＿/

/** What one does on a channel that one has. */
export const usesChannel = /发布|推送|公开|更新|转载|刊发|推出/
