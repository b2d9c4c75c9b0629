import {outcomes} from '../../wording/actions.js'
import {beginsTotal, joinsClosely, joinsMember, noPart, theRest} from '../../wording/relations.js'
import {isAttribute} from './attributes.js'
import {type Family, familyOf} from './families.js'
import {type List, longestList} from './list.js'
import {haveSameUnit, type Mention, mayMixUnits} from './mentions.js'
import {sumOf} from './relation.js'
import {readWords} from './words.js'

/** Puts a figure into the innermost open list that takes it; returns the lists that are open then. */
export function place(mention: Mention, open: readonly List[]): List[] {
  for (let depth = open.length; depth > 0; depth--) {
    const list = open[depth - 1]
    if (!list) break
    // 「公开40条，其中文件12条，其中规章2条，通知28条」: one figure behind the inner 其中, so the next goes back
    const isInner = depth > 1 && list.members.length === 1 && !joinsClosely.test(mention.lead)
    const overflows = depth > 1 && sumOf([...list.members, mention]) > list.whole.quantity.value
    if ((isInner && sumOf([...list.members, mention]) !== list.whole.quantity.value) || overflows) continue
    const target = targetOf(mention, list)
    if (!target) continue
    target.members.push(mention)
    return open.slice(0, depth)
  }
  return []
}

/** The list, or the one of another unit opened beside it, that a figure continues. */
function targetOf(mention: Mention, list: List): List | undefined {
  const {lead, quantity} = mention
  if (list.members.length >= longestList || noPart.test(lead) || !canContinue(mention, list)) return undefined
  if (haveSameUnit(quantity, list.whole.quantity)) return list
  const sibling = list.siblings.find(({whole}) => haveSameUnit(quantity, whole.quantity))
  if (sibling) return sibling
  return mayMixUnits(quantity, list.whole.quantity) && quantity.unit !== undefined ? list : undefined
}

function canContinue(mention: Mention, list: List): boolean {
  const {link: lead, measure, label} = mention
  if (list.marker === 'bracket' && list.members.length === 0) return isOfWhole(mention, list.whole)
  if (theRest.test(lead) || theRest.test(label)) return true
  const isAdjacent = lead === '' || joinsMember.test(lead)
  if (!isAdjacent || beginsTotal.test(lead)) return false
  const previous = list.members.at(-1)
  if (!previous) return list.siblings.length > 0 || list.marker === 'bracket'
  const isOwnFamily = familyOf(mention, list.whole)
  if (list.whole.action === 'effective' && mention.action === 'repeal') return false
  // 「已审结7件：维持5件……；尚未审结1件」: what is not concluded is no part of what is
  if (list.whole.action === 'conclude' && (mention.action === 'pending' || mention.action === 'carried-out')) return false
  if (isOwnFamily === 'outcome' && list.whole.action && outcomes.has(list.whole.action)) return false
  if (/[；;]/.test(lead) && !list.runsOn && !mayCross(mention, previous, list, isOwnFamily)) return false
  if (isOwnFamily !== 'open' && isOwnFamily !== undefined) {
    return (
      measure.object === undefined || list.whole.object === undefined || measure.object === list.whole.object || isOwnFamily === 'applicant'
    )
  }
  const isFull = list.members.length > 1 && sumOf(list.members) === list.whole.quantity.value
  if (isFull && /^[，,]/.test(lead) && !list.runsOn) return false
  if (measure.thing.length > 0 && /率$|[满晓]度$/.test(label)) return false
  return !hasOwnMatter(mention, previous, list)
}

/** 「答复25件（含上年结转3件）」 says a part, 「收到8件（办结10件）」 another measure. */
function isOfWhole({action, lead}: Mention, whole: Mention): boolean {
  if (action === undefined || action === whole.action || /^其?[中含]/.test(lead)) return true
  return !(action === 'receive' || action === 'handle' || action === 'conclude')
}

/** 「；维护专栏7个」 speaks of something else: a verb of its own with an object of its own. */
function hasOwnMatter(mention: Mention, previous: Mention, {whole}: List): boolean {
  const {measure, action, label, lead} = mention
  if (joinsClosely.test(lead) || isAttribute(mention.masked, mention.range)) return false
  if (measure.isTold && measure.object !== whole.object && isOfficial(measure.object)) return true
  if (!action || action === whole.action || action === previous.action) return false
  const words = readWords(label)
  const verb = words.find(word => word.kind === 'action' && word.action === action)
  const isVerbFirst = verb !== undefined && verb.end < label.length && label.slice(0, verb.start).replace(/[并还已被]/g, '') === ''
  return isVerbFirst && measure.isTold && measure.object !== whole.object
}

function isOfficial(object: string | undefined): boolean {
  return object === '申请' || object === '复议' || object === '诉讼' || object === '规范性文件' || object === '规章' || object === '处理费'
}

/** Whether a list goes on behind ；: another way of dividing an official whole, or shares between the members. */
function mayCross(mention: Mention, previous: Mention, list: List, family: Family | undefined): boolean {
  const sum = sumOf(list.members)
  const isFull = sum === list.whole.quantity.value
  const before = familyOf(previous, list.whole)
  if (family === 'applicant' && list.whole.action !== 'receive' && list.whole.action !== 'handle') return false
  if (family === 'outcome' || family === 'result' || family === 'applicant') {
    return mention.object === list.whole.object && (isFull || family === before || list.members.length > 0)
  }
  if (isFull)
    return (
      family === 'open' && mention.action === undefined && mention.label.length < 8 && haveSameUnit(mention.quantity, list.whole.quantity)
    )
  const hasShares = /%|成|百分之/.test(mention.masked.slice(previous.range.end, mention.range.start))
  if (hasShares || family === undefined) return true
  const isAlike = family === before && mention.action === undefined && mention.label.length < 10
  return isAlike && haveSameUnit(mention.quantity, previous.quantity) && sum + mention.quantity.value <= list.whole.quantity.value
}
