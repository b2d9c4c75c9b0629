import type {Claim} from '../facts/claims.js'
import {broaderThan} from '../wording/lexicon.js'

/** Whether one claim denies what the other affirms. A 公众号 that is run contradicts a denial of all new media. */
export function isContradicted(none: Claim, some: Claim): boolean {
  if (none.kind !== 'none' || some.kind !== 'some' || none.about !== some.about) return false
  return none.objects.some(object => [object, ...(broaderThan[object] ?? [])].some(covered => some.objects.includes(covered)))
}
