import {outcomes, results} from '../../wording/actions.js'
import {remainderLabel} from '../../wording/relations.js'
import {ways} from '../../wording/settings.js'
import {isAttribute} from './attributes.js'
import type {Mention} from './mentions.js'

/**
 * Members of one family are disjoint, and members of two are two ways of dividing one whole.
 *
 * `open` is any list of categories. Channels are no family to add up: one text runs on several.
 */
export type Family = 'outcome' | 'result' | 'applicant' | 'stage' | 'stock' | 'way' | 'channel' | 'open'

/** The family of a member; nothing for 其他, which belongs to any. */
export function familyOf(mention: Mention, whole: Mention): Family | undefined {
  const {action, label, measure, quantity} = mention
  if (whole.object !== '申请' && isAttribute(mention.masked, mention.range)) return 'open'
  if (action && outcomes.has(action)) return 'outcome'
  if (action === 'publish' && whole.object === '申请' && /(?:^|[：:，、；其中])公开$/.test(label)) return 'outcome'
  if (action === 'pending' && whole.object !== '申请') return 'result'
  if (action && results.has(action)) return 'result'
  if (action === 'carried-in') return 'stock'
  if (action === 'receive' && (whole.action === 'handle' || whole.action === 'conclude')) return 'stock'
  if (isRemainder(mention)) return undefined
  if (measure.applicant && measure.applicant !== whole.measure.applicant) return 'applicant'
  if (action === 'carried-out' || action === 'pending') return 'stage'
  if ((action === 'conclude' || action === 'on-time') && /^[^类]*$/.test(label) && !ways.test(label) && mention.measure.thing === '')
    return 'stage'
  if (whole.object === '申请' && ways.test(label)) return 'way'
  if (isOfChannel(mention) && textUnits.has(quantity.unit ?? '')) return 'channel'
  return 'open'
}

const textUnits: ReadonlySet<string> = new Set('条 篇 则 期 条次'.split(' '))

/** 「其他12件」「其余12件」 */
export function isRemainder({label, lead}: Mention): boolean {
  if (/其他对外管理/.test(label)) return false
  return remainderLabel.test(label) || /^[，；、]?(?:其余|剩余|剩下|余下)/.test(lead)
}

/** Whether the member's own words name a channel: 「公众号31条」「网站公开96条」. */
function isOfChannel({label}: Mention): boolean {
  return /(?:网站|官网|公众号|公众平台|微博|视频号|抖音号?|快手号?|新媒体|公报|[公宣]\S栏|电子屏|客户端|APP)(?:公开|发布|推送|同步公开|张贴|上传|更新|平台)?$/.test(
    label
  )
}

/** Whether a list of a family has all its members, by the form: 其他处理 or 其他结果 is the last of each. */
export function isComplete(family: Family, members: readonly Mention[]): boolean {
  const has = (action: string) => members.some(member => member.action === action)
  if (family === 'outcome') return has('other-handling') || (has('carried-out') && has('granted'))
  if (family === 'result') return members.some(({label}) => /其他结果/.test(label))
  if (family === 'applicant') {
    const applicants = members.map(({measure}) => measure.applicant)
    return applicants.includes('natural') && applicants.includes('legal')
  }
  return family === 'stock' || (family === 'stage' && (has('carried-out') || has('pending')))
}
