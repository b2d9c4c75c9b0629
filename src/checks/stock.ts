import type {Facts} from '../facts/facts.js'
import type {Partition} from '../facts/prose/relation.js'
import {sumOf} from '../facts/prose/relation.js'

/**
 * Whether a list of outcomes is longer than what was received by just what was carried in from last year, wherever the report says
 * how many that were: 「收到12件，其中予以公开8件……结转下年1件」 beside 「上年结转2件」.
 */
export function holdsCarriedIn({whole, parts}: Partition, facts: Facts): boolean {
  if (whole.object !== '申请' || (whole.action !== 'receive' && whole.action !== 'handle')) return false
  const excess = sumOf(parts) - whole.quantity.value
  const answer = facts.find('requests.carried-in')?.answer
  if (answer?.kind === 'figure' && answer.quantity.value === excess) return true
  return facts.statements.some(({name, applicant, mention}) => name === 'carried-in' && !applicant && mention.quantity.value === excess)
}
