import {cameIn, carriedOver, goesOver, takesIn, wentOut} from '../../wording/relations.js'
import {isStock} from './choose.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, isPercentage} from './passages.js'
import {type Balance, type Part, type Partition, type Relation, sumOf} from './relation.js'

type Role = 'in' | 'over' | 'done' | 'out'

/**
 * What came in and went out of one stock, told in any words and order, where the arithmetic bears it out: 「办结86件（新收84件加上上年结转6件，
 * 减去结转下年4件）」. Figures that do not balance are left to the words that `readStock` knows.
 */
export function readBalances(paragraph: readonly Mention[], known: readonly Relation[]): readonly (Balance | Partition)[] {
  const balanced = new Set(known.flatMap(relation => (relation.kind === 'balance' ? [...relation.left, ...relation.right] : [])))
  const stocks = new Set(paragraph.flatMap(({object}) => (isStock(object) ? [object] : [])))
  return [...stocks].flatMap((object): readonly (Balance | Partition)[] => {
    const own = paragraph.filter(mention => isOfStock(mention, object))
    const of = (role: Role) => own.filter(mention => roleOf(mention) === role)
    const carried = of('over')
    if (carried.length !== 1 || own.some(mention => balanced.has(mention))) return []
    for (const received of of('in'))
      for (const done of of('done'))
        for (const out of [...of('out'), undefined]) {
          const left = [received, ...carried]
          const right = out ? [done, out] : [done]
          // 「新收16件，答复19件（含上年结转3件）」 says whose part it is
          if (!out && carried.some(({opening}) => opening === done.range.end)) continue
          if (![...left, ...right].every(one => haveSameUnit(one.quantity, received.quantity))) continue
          if (sumOf(left) === sumOf(right)) return [{kind: 'balance', left, right}]
        }
    return []
  })
}

/** 「新收1504件，……加上上年结转38件，应办1542件」: what was to be dealt with is both together, or holds what was carried in. */
export function readTotals(paragraph: readonly Mention[], balances: readonly Relation[]): readonly (Partition | Part)[] {
  const totals = paragraph.filter(
    mention => mention.depth === 0 && isCount(mention) && isExact(mention.quantity) && takesIn.test(mention.label)
  )
  return totals.flatMap((total): readonly (Partition | Part)[] => {
    const balance = balances.find(relation => relation.kind === 'balance' && sumOf(relation.left) === total.quantity.value)
    if (balance?.kind === 'balance' && !balance.left.includes(total) && !balance.right.includes(total))
      return [
        {
          kind: 'partition',
          whole: total,
          parts: balance.left,
          marker: 'sum',
          isClosed: true,
          isExhaustive: true,
          wholes: [[total]],
          others: []
        }
      ]
    const carried = paragraph[paragraph.indexOf(total) - 1]
    const isWithin =
      carried?.action === 'carried-in' && /加上|连同|包括|含/.test(carried.lead) && carried.quantity.value <= total.quantity.value
    const isLone = !paragraph.some(({action, object}) => action === 'receive' && object === total.object)
    return isWithin && isLone ? [{kind: 'part', part: carried, wholes: [[total]], marker: 'stage'}] : []
  })
}

function isOfStock(mention: Mention, object: string): boolean {
  const {quantity, measure} = mention
  const isOfIt = mention.object === object || (mention.object === undefined && roleOf(mention) !== undefined)
  if (!isOfIt || isPercentage(mention) || measure.isChange || !isExact(quantity) || measure.applicant !== undefined) return false
  return isCount(mention) || carriedOver.test(mention.label)
}

/** What a figure does to the stock, by its action, or by words that only a sum may confirm. */
function roleOf({action, label, after}: Mention): Role | undefined {
  const words = `${label}${label === '' ? after : ''}`
  if (action !== 'receive' && /未/.test(label) && carriedOver.test(label)) return 'over'
  if (action === 'carried-in' || (action === 'carried-out' && carriedOver.test(label) && !goesOver.test(label))) return 'over'
  if (action === 'carried-out' || action === 'pending') return 'out'
  if (action === 'conclude' || action === 'on-time') return 'done'
  if (action === 'receive') return 'in'
  if (carriedOver.test(words)) return 'over'
  if (goesOver.test(`${label}${after}`)) return 'out'
  if (wentOut.test(label)) return 'done'
  if (action === 'handle' || cameIn.test(label)) return 'in'
  return undefined
}
