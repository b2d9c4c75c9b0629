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
    (some.concepts.length === 0 && none.concepts.some(concept => wholes.has(concept))) ||
    none.concepts.some(concept => some.concepts.some(other => isSameMatter(concept, other)))
  )
}

/** Denials of these deny whatever is counted of their object; 「无上年结转」 does not. */
const wholes: ReadonlySet<string> = new Set([
  'received',
  'review',
  'litigation',
  'fee.amount',
  'fee.notices',
  'documents.issued',
  'rules.issued'
])

/** What was received, handled and concluded is one stock, where nothing was carried in. 「未发生诉讼」 denies suits of either kind. */
function isSameMatter(one: string, other: string): boolean {
  const stock = ['received', 'handled', 'concluded']
  return one === other || other.startsWith(`${one}.`) || (stock.includes(one) && stock.includes(other))
}

/** What speaks against a claim on all: a figure still open, one answered late, an application of others than natural persons. */
export function contraryOf(all: All, facts: Facts): {readonly at: Text} | undefined {
  switch (all.result) {
    case 'concluded':
      return undoneOf(all, facts)
    case 'on-time':
      return facts.claims.find(
        claim => claim.kind === 'some' && claim.about === 'delay' && claim.place === all.place && isOfOne(claim.objects, all.objects)
      )
    case 'natural':
      return all.isLimited && !all.isOfStock
        ? undefined
        : facts.claims.find(
            claim =>
              claim.kind === 'some' &&
              claim.place === all.place &&
              claim.mention?.measure.period === 'year' &&
              facts.statements.some(
                ({mention, applicant}) => mention === claim.mention && applicant !== undefined && applicant !== 'natural'
              )
          )
    default:
      return undefined
  }
}

function isOfOne(some: readonly string[], all: readonly string[]): boolean {
  return some.some(object => all.includes(object))
}

/** 「收到的31件申请已全部办结，其中……3件仍在办理」: a figure of the same sentence, or of one that divides it, that is still open. */
function undoneOf({result, isLimited, at, objects, place: claimed}: All, {mentions}: Facts): {readonly at: Text} | undefined {
  if (result !== 'concluded' || !isLimited) return undefined
  const behind = countLeading(mentions, ({span}) => span.start <= at.span.end)
  for (const mention of mentions.slice(behind, behind + 40)) {
    const {action, quantity, object, sentence, place} = mention
    // 「……悉数办结。其中办结15件，尚在办理1件。」
    const isFollowing = sentence.span.start > at.span.start
    if (isFollowing && (place !== claimed || !/^其中/.test(sentence.text.value))) return undefined
    const isOpen = action === 'carried-out' || action === 'pending'
    if (isOpen && quantity.value > 0 && object !== undefined && objects.includes(object)) return {at: clauseUpTo(mention)}
  }
  return undefined
}
