import {joinsClosely} from '../../wording/relations.js'
import {haveSameUnit, type Mention, mayMixUnits} from './mentions.js'
import type {Reading} from './relation.js'

/**
 * What a figure behind 其中 may be part of: the nearest earlier figure of its unit, the list which that figure ends, received and
 * carried in together, or any figure further back.
 *
 * @param earlier figures before it in the same brackets that count something
 * @param isAfterStop 「；其中」 looks back over what are parts themselves
 */
export function wholesBefore(
  earlier: readonly Mention[],
  part: Mention,
  isAfterStop: boolean,
  members: readonly Mention[]
): readonly Reading[] {
  const exact = earlier.filter(({quantity}) => haveSameUnit(quantity, part.quantity))
  const same = exact.length > 0 ? exact : earlier.filter(({quantity}) => mayMixUnits(quantity, part.quantity))
  const nearest = (isAfterStop ? same.findLast(mention => !members.includes(mention) && !isStage(mention)) : undefined) ?? same.at(-1)
  if (!nearest || beyond.test(nearest.lead.slice(-16))) return []
  const list: Mention[] = [nearest]
  for (let index = same.indexOf(nearest) - 1; index >= 0; index--) {
    const [next] = list
    const member = same[index]
    if (!next || !member || !isOneList(member, next)) break
    list.unshift(member)
  }
  // 「建议32件、提案41件，其中公开答复56件」: of both
  const isJoined = list.length > 1 && joinsClosely.test(nearest.lead)
  const readings: Reading[] = isJoined ? [list, [nearest]] : list.length > 1 ? [[nearest], list] : [[nearest]]
  const stock = same.filter(({action}) => action === 'receive' || action === 'carried-in' || action === 'carried-out')
  if (stock.length > 1) readings.push(stock)
  // 「收到12件，撤回1件，其中予以公开5件」: 其中 may reach back over the nearest
  readings.push(...same.filter(mention => mention !== nearest).map(mention => [mention]))
  return readings
}

/** 「累计公开500条，其中…」 counts more than the year that its parts may count. */
const beyond = /历年|以来|每|人均|平均/

function isStage({action}: Mention): boolean {
  return action === 'corrected' || action === 'upheld' || action === 'on-time'
}

/** Whether two neighbouring figures are members of one list, so that what follows may be part of both. */
function isOneList(member: Mention, next: Mention): boolean {
  return joinsClosely.test(next.lead) || next.action === undefined || next.action === member.action
}
