import type {ObjectClass} from './lexicon.js'

/** Words that deny; what they deny is the last noun of the clause and all coordinated with it. */
export const denials: readonly {readonly pattern: RegExp; readonly about: 'having' | 'opening'}[] = [
  // 「未收到申请」「没有发生行政复议」; not 「未及时」「未经」
  {pattern: /(?:未|没有)(?:曾)?(?:收到|接到|接获|受理|新收到?|收办|发生|产生|出现|涉及)/, about: 'having'},
  // 「无行政诉讼」「暂无申请」「全年无」「不存在行政复议」; not 「无法提供」「无正当理由」「无障碍」
  {pattern: /(?:^|[年度局镇办委位关内，])(?:均|暂|也|亦)?(?:无(?![障线偿缝论法关需正理力效遗故一不])|不存在)/, about: 'having'},
  // 「未开通政务新媒体」「没有开设公众号」
  {pattern: /(?:未|没有)(?:单独|自行|独立)?(?:开通|开设|设立|建立|注册|建设)/, about: 'opening'}
]

/** Words of duty, plan, condition or a modifier: a clause with one of these denies nothing. */
export const noClaim = /不得|应当|应该|必须|将|拟|如未|若未|以外|除外|未经|的情况|的情形|时[，,]/

/** What can be denied and affirmed. */
export const claimable: readonly ObjectClass[] = ['申请', '复议', '诉讼', '新媒体', '公众号', '微博', '网站', '来电', '留言']

/** Words that put a figure or claim outside the organ or the year: then nothing contradicts anything. */
export const otherScope = /代表|受.{0,6}委托|县政府办|市政府办|区政府办|上级|各部门|各镇|下属|所属/

/** 「上半年」「自8月起」「截至6月」 */
export const partOfYear = /上半年|下半年|[一二三四]季度|前三季度|自\d{1,2}月|\d{1,2}月(?:起|底前|以前|之前)|截至\d{1,2}月(?!31)/
