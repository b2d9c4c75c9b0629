import {overOtherWork} from '../../wording/caseload.js'
import {plainModifiers, plainSubjects} from '../../wording/claims.js'
import {namedOrgan} from '../../wording/settings.js'
import type {Mention} from './mentions.js'
import {readWords} from './words.js'

/** Applications that ask for something else: 「不动产登记申请」. */
export const otherApplications = '其他申请'

/** Whether a word right before 申请 says that it asks for something else than information: 登记, 许可, 补贴. */
export function isOfOtherKind(words: string): boolean {
  const kind = /([\u4e00-\u9fff]{2})申请/.exec(words)?.[1]
  return kind !== undefined && otherKinds.test(kind)
}

const otherKinds =
  /登记|许可|查档|查询|低保|补贴|补助|救助|审批|项目|职称|资助|仲裁|调解|变更|入学|贷款|专利|商标|认定|赔偿|保障|注册|备案|退税|减免|法律援助|援助|立案|执行|建房|用地|医保|社保|养老|培训|鉴定|公租房|租房/

/** Whether the applications counted ask for information: 「政府信息公开申请」, or 「申请」 and no other word; not 「低保申请」. */
export function isForInformation({label, after, place, lead}: Mention): boolean {
  if (/热线|信访|许可|低保|补贴|救助|留言/.test(label)) return false
  if (/公开/.test(label + after) || place.topic === 'requests') return true
  if (/各[类种]/.test(label)) return false
  const words = readWords(label)
  const rest = words.reduceRight((text, word) => (word.kind === 'action' ? text.slice(0, word.start) + text.slice(word.end) : text), label)
  const plain = rest
    .replace(namedOrgan, '')
    .replace(plainSubjects, '')
    .replace(plainModifiers, '')
    .replace(/[全我][省市县区镇乡]|申请|答复|[对的]|市?政府|件|事项|\d+/g, '')
  return plain === '' && !/[各类种]/.test(lead.slice(-12))
}

/** Reviews and suits against the organ over its disclosure; a 司法局 that hears cases of others says so. */
export function isOwnCase({place, action, measure, masked, range, label}: Mention): boolean {
  if (isDefendant({label}) && (place.topic === 'cases' || place.isOnDisclosure)) return true
  if (/受理|审理|办理|立案/.test(label.replace(ofProceedings, '')) && !/信息公开/.test(label)) return false
  if (overOtherWork.test(label)) return false
  if (action === 'handle' || action === 'review' || measure.scope === 'other') return false
  const near = masked.slice(Math.max(0, range.start - 160), range.end + 80)
  if (/办理(?!结果)|审理(?!结果|中|期限|完毕|终结)|代理|受理/.test(near) && !/信息公开/.test(near)) return false
  const before = masked.slice(Math.max(0, range.start - 160), range.start)
  if (
    /(?:受理|审理|办理|承办)[\u4e00-\u9fff]{0,6}(?:复议|诉讼|应诉)/.test(before) &&
    !/因(?:政府)?信息公开|信息公开(?:类)?(?:行政)?(?:复议|诉讼)/.test(near)
  )
    return false
  return place.isOnDisclosure || place.topic === 'cases'
}

/** 「本机关被申请复议0件」 */
export function isDefendant({label}: Pick<Mention, 'label'>): boolean {
  return /(?:本机关|[我本][局委办厅镇乡院]|本单位)[^，]{0,12}被(?:申请|提起|诉)/.test(label)
}

/** How a case stands, whoever hears it: 「终止审理」「尚在审理」. */
const ofProceedings = /终止审理|(?:尚|仍|正|还)?在审理|审理(?:中|完毕|终结)/g
