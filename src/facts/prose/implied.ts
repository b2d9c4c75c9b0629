import {outcomes, results} from '../../wording/actions.js'
import {officials} from '../../wording/objects.js'
import {beginsTotal, joinsClosely, joinsMember, noPart} from '../../wording/relations.js'
import {isStock} from './choose.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import {type Part, type Partition, sumOf} from './relation.js'

/** Below this a sum of things of other names may be chance. */
const leastSure = 10

/** Longest list that is taken for one because it adds up. */
const longest = 20

/**
 * Figures right behind another that make it up to the unit, though no word says that they are its parts.
 *
 * Arithmetic may only tell what hangs together, never that something is wrong: 「公开59条。网站6条，公众号31条，专栏23条」 is nothing.
 */
export function readImplied(passage: Passage, known: readonly (Partition | Part)[]): readonly Partition[] {
  const taken = new Set(known.flatMap(relation => (relation.kind === 'partition' ? relation.parts : [relation.part])))
  const lastParts = new Map(known.flatMap(relation => (relation.kind === 'partition' ? [[relation.whole, relation.parts.at(-1)] as const] : [])))
  const divided = new Set(known.flatMap(({wholes}) => wholes.flat()))
  const counts = passage.own.filter(mention => isCount(mention) && mention.depth === 0)
  const root = rootBefore(passage)
  const candidates = root ? [root, ...counts] : counts
  const found: Partition[] = []
  for (const [index, whole] of candidates.entries()) {
    if (taken.has(whole) || !isExact(whole.quantity) || isMember(whole, candidates[index - 1])) continue
    // 「上述29件中，企业21件、个人8件；网上27件、当面2件」: another way of dividing stands behind the first
    const last = divided.has(whole) ? candidates.findLastIndex(mention => lastParts.get(whole) === mention) : index
    if (last < 0) continue
    const parts = listBehind(whole, candidates.slice(last + 1, last + 1 + longest), taken)
    if (!parts) continue
    for (const part of parts) taken.add(part)
    found.push({kind: 'partition', whole, parts, marker: 'family', isClosed: true, isExhaustive: false, wholes: [[whole]], others: []})
  }
  return found
}

/** The one figure of the sentence before, outside its brackets. */
function rootBefore({own, before}: Passage): Mention | undefined {
  const last = before.at(-1)?.sentenceIndex
  const roots = before.filter(mention => mention.sentenceIndex === last && mention.depth === 0)
  return last === (own[0]?.sentenceIndex ?? 0) - 1 && roots.length === 1 && roots.every(isCount) ? roots[0] : undefined
}

/** 「甲局12件，乙局8件，丙局4件」: what is listed itself is no whole of what follows. */
function isMember(whole: Mention, previous: Mention | undefined): boolean {
  return (
    previous !== undefined &&
    previous.sentence === whole.sentence &&
    haveSameUnit(previous.quantity, whole.quantity) &&
    (joinsClosely.test(whole.link) || (whole.action === undefined && !beginsTotal.test(whole.lead)))
  )
}

function listBehind(whole: Mention, behind: readonly Mention[], taken: ReadonlySet<Mention>): readonly Mention[] | undefined {
  const list: Mention[] = []
  for (const [index, mention] of behind.entries()) {
    const isFirst = list.length === 0
    if (taken.has(mention) || !haveSameUnit(mention.quantity, whole.quantity) || !isExact(mention.quantity)) return undefined
    if (beginsTotal.test(mention.lead) || noPart.test(mention.lead.slice(-24)) || !isOfWhole(mention, whole)) return undefined
    if (!joinsMember.test(mention.link) && !(isFirst && mention.sentence !== whole.sentence)) return undefined
    list.push(mention)
    const sum = sumOf(list)
    if (sum > whole.quantity.value) return undefined
    if (sum === whole.quantity.value) return list.length > 1 && hasNames(list) && !goesOn(mention, behind[index + 1]) ? list : undefined
  }
  return undefined
}

/** Whether the list has more members than make up the whole, so that the sum is chance. */
function goesOn(last: Mention, next: Mention | undefined): boolean {
  if (!next || next.sentence !== last.sentence || !haveSameUnit(next.quantity, last.quantity)) return false
  return joinsClosely.test(next.link) || (next.action === undefined && joinsMember.test(next.link) && !beginsTotal.test(next.lead))
}

/** A member does what its whole does, is an outcome of it, or says no more than its name. */
function isOfWhole({action, object, measure}: Mention, whole: Mention): boolean {
  const isOutcome = action !== undefined && (outcomes.has(action) || results.has(action) || action === 'withdraw')
  if (isOutcome && isStock(whole.object)) return object === whole.object && whole.action !== 'conclude' ? true : action !== 'pending'
  if (action !== undefined && (action !== whole.action || whole.measure.residue !== '')) return false
  if (measure.channel !== undefined && whole.measure.channel !== undefined && measure.channel !== whole.measure.channel) return false
  if (!measure.isTold || measure.object === whole.object || whole.object === '信息' || whole.object === undefined) return true
  return !isOfficial(measure.object) && whole.quantity.value >= leastSure
}

function isOfficial(object: string | undefined): boolean {
  return officials.some(({class: name}) => name === object)
}

/** Each has a name of its own, or order tells it: 「水、气两类信息分别为3条、2条」. */
function hasNames(list: readonly Mention[]): boolean {
  return list.every(({label, after}) => label !== '' || after !== '') || /分别|依次/.test(list[0]?.lead ?? '')
}
