import {type Action, results} from '../../wording/actions.js'
import type {CaseName} from '../../wording/official.js'
import {caseUnits} from '../../wording/units.js'
import type {Mention} from './mentions.js'
import type {Named} from './named.js'
import type {RequestPlace} from './requests.js'
import {isDefendant, isOwnCase} from './stocks.js'
import {readWords} from './words.js'

/** What of the table of reviews and suits a figure says. */
export function caseName({mention, whole: told, ofWhole, told: before}: RequestPlace): Named | undefined {
  const {action, object, quantity, label, measure} = mention
  if (!caseUnits.has(quantity.unit ?? '')) return undefined
  // 「复议、诉讼共11件，其中行政复议8件」: the whole holds both
  const isApart = told !== undefined && !ofWhole && (isOfBoth(told.label) || object !== told.object || isDefendant(mention))
  const whole = isApart ? undefined : told
  const of = object === '复议' || object === '诉讼' ? object : whole?.object
  if ((of !== '复议' && of !== '诉讼') || !isOwnCase(mention) || (whole !== undefined && !isOwnCase(whole))) return undefined
  if (isOfBoth(label) || /出庭|负责人/.test(label)) return undefined
  const isDirect = /未经复议|直接起诉/.test(label) || (whole !== undefined && /未经复议|直接起诉/.test(whole.label))
  const isAfter = /复议后/.test(label) || (whole !== undefined && /复议后/.test(whole.label))
  const group: CaseName = of === '复议' ? 'review' : isDirect ? 'litigation.direct' : isAfter ? 'litigation.after-review' : 'litigation'
  if (action && results.has(action)) return resultName(mention, group, action)
  if (action === 'withdraw' && whole) return {name: `${group}.other`}
  if (of === '诉讼' && (isDirect || isAfter)) return {name: group}
  // 「诉讼案件2件均由原告撤诉」, behind the total
  const isTotalAgain = before.some(({name, mention: earlier}) => name === group && earlier.quantity.value === quantity.value)
  const result = isTotalAgain && /^(?:全部|均|都)/.test(mention.after) ? resultIn(mention.after) : undefined
  if (result) return resultName(mention, group, result)
  if (whole && whole.object === of && !/信息公开/.test(label)) return undefined
  if (whole) return {name: group}
  if (action === undefined || action === 'receive')
    return measure.isTold || /^(?:共|合计|共计|总计|总数)$/.test(label) ? {name: group} : undefined
  return undefined
}

/** 「行政复议、行政诉讼共13件」 is the sum of both. */
function isOfBoth(label: string): boolean {
  return /复议(?:案件)?(?:[、和及与]|以及)?(?:行政)?诉讼/.test(label)
}

function resultIn(words: string): Action | undefined {
  return readWords(words).flatMap(word => (word.kind === 'action' && results.has(word.action) ? [word.action] : []))[0]
}

function resultName({label, after}: Mention, group: CaseName, action: Action): Named | undefined {
  // who won says less than how the case ended
  if (/胜诉|败诉/.test(label + after)) return undefined
  if (action === 'upheld' || action === 'corrected' || action === 'pending') return {name: `${group}.${action}`}
  return action === 'other-result' ? {name: `${group}.other`} : undefined
}
