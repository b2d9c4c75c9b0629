import type {Facts} from '../facts/facts.js'
import type {All, Claim} from '../facts/prose/claims.js'
import {clauseUpTo} from '../facts/prose/subjects.js'
import {countLeading} from '../model/search.js'
import type {Text} from '../model/text.js'
import {broaderThan} from '../wording/claims.js'

/** Whether one claim denies what the other affirms. A 公众号 that is run contradicts a denial of all new media. */
export function isContradicted(none: Claim, some: Claim): boolean {
  if (none.kind !== 'none' || some.kind !== 'some' || none.about !== some.about) return false
  if (!none.objects.some(object => [object, ...(broaderThan[object] ?? [])].some(covered => some.objects.includes(covered)))) return false
  // 未收到申请 says nothing against what was carried in, 未制发 nothing against what was repealed
  return (
    none.concepts.length === 0 ||
    some.concepts.length === 0 ||
    none.concepts.some(concept => some.concepts.some(other => isSameMatter(concept, other)))
  )
}

/** What was received, handled and concluded is one stock, where nothing was carried in. */
function isSameMatter(one: string, other: string): boolean {
  const stock = ['received', 'handled', 'concluded']
  return one === other || (stock.includes(one) && stock.includes(other))
}

/** 「收到的31件申请已全部办结，其中……3件仍在办理」: a figure of the same sentence that is still open. */
export function undoneOf({result, isLimited, at, objects}: All, {mentions}: Facts): {readonly at: Text} | undefined {
  if (result !== 'concluded' || !isLimited) return undefined
  const behind = countLeading(mentions, ({span}) => span.start <= at.span.end)
  for (const mention of mentions.slice(behind, behind + 40)) {
    const {action, quantity, object, sentence} = mention
    if (sentence.span.start > at.span.start) return undefined
    const isOpen = action === 'carried-out' || action === 'pending'
    if (isOpen && quantity.value > 0 && object !== undefined && objects.includes(object)) return {at: clauseUpTo(mention)}
  }
  return undefined
}
