import {outcomes, results} from '../../wording/actions.js'
import {officials} from '../../wording/objects.js'
import {beginsTotal, joinsClosely, joinsMember, leavesOpen, noPart, opposites, restBehind, saysRest} from '../../wording/relations.js'
import {isStock} from './choose.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import {type Part, type Partition, sumOf} from './relation.js'

/** Below this a sum of things of other names may be chance. */
const leastSure = 10

/** From here on a sum of two and more is no chance, whatever is done with the parts. */
const surelyLarge = 20

/** Longest list that is taken for one because it adds up. */
const longest = 20

/**
 * Figures right behind another that make it up to the unit, though no word says that they are its parts.
 *
 * Arithmetic may only tell what hangs together, never that something is wrong: 「公开59条。网站6条，公众号31条，专栏23条」 is nothing.
 */
export function readImplied(passage: Passage, known: readonly (Partition | Part)[]): readonly Partition[] {
  const wholeOf = new Map(known.flatMap(({wholes, ...relation}) => partsOf(relation).map(part => [part, wholes[0]?.at(-1)] as const)))
  const taken = new Set(known.flatMap(relation => (relation.kind === 'partition' ? relation.parts : [relation.part])))
  const lastParts = new Map(
    known.flatMap(relation => (relation.kind === 'partition' ? [[relation.whole, relation.parts.at(-1)] as const] : []))
  )
  const divided = new Set(known.flatMap(({wholes}) => wholes.flat()))
  const counts = passage.own.filter(mention => isCount(mention) && mention.depth === 0)
  const root = rootBefore(passage)
  const candidates = root ? [root, ...counts] : counts
  const found: Partition[] = []
  for (const [index, whole] of candidates.entries()) {
    if (taken.has(whole) || !isExact(whole.quantity) || isMember(whole, candidates[index - 1])) continue
    // 「上述29件中，企业21件、个人8件；网上27件、当面2件」: another way of dividing stands behind the first
    const end = lastParts.get(whole)
    const last = end === undefined || end.sentence !== passage.own[0]?.sentence ? index : candidates.indexOf(end)
    if (last < 0) continue
    const behind = candidates.slice(last + 1, last + 1 + longest)
    const parts = listBehind(whole, behind, taken, wholeOf)
    const open = parts || divided.has(whole) ? undefined : listWithoutRest(whole, behind, taken)
    const members = parts ?? open
    if (!members || members.every(one => wholeOf.get(one) === whole)) continue
    for (const part of members) taken.add(part)
    found.push(partitionOf(whole, members, parts !== undefined))
  }
  const behind = sumsBehind(candidates, taken, divided)
  for (const {parts} of behind) for (const part of parts) taken.add(part)
  return [...found, ...behind, ...interleaved(counts, new Set([...taken, ...divided]))]
}

/** 「微博96条、微信120条、抖音44条，政务新媒体总发布量260条」: a figure that is exactly the sum of those right before it. */
function sumsBehind(candidates: readonly Mention[], taken: ReadonlySet<Mention>, divided: ReadonlySet<Mention>): readonly Partition[] {
  return candidates.flatMap((whole, index): readonly Partition[] => {
    if (whole.quantity.value < surelyLarge || divided.has(whole) || !isExact(whole.quantity) || joinsClosely.test(whole.link)) return []
    const list: Mention[] = []
    for (let at = index - 1; at >= 0 && list.length < longest; at--) {
      const mention = candidates[at]
      if (!mention || mention.sentence !== whole.sentence || !haveSameUnit(mention.quantity, whole.quantity)) break
      if (taken.has(mention) || divided.has(mention) || !isExact(mention.quantity) || noPart.test(mention.lead.slice(-24))) break
      list.unshift(mention)
    }
    // 「新收26件，结转2件，办结28件」 is a balance
    if (isDone(whole) && list.some(({action}) => action === 'carried-in')) return []
    // all of the run, so that no longer list is cut where it happens to fit
    return list.length > 1 && sumOf(list) === whole.quantity.value ? [partitionOf(whole, list, true)] : []
  })
}

function isDone({action}: Mention): boolean {
  return action === 'conclude' || action === 'on-time'
}

function partsOf(relation: Pick<Partition, 'kind' | 'parts'> | Pick<Part, 'kind' | 'part'>): readonly Mention[] {
  return relation.kind === 'partition' ? relation.parts : [relation.part]
}

function partitionOf(whole: Mention, parts: readonly Mention[], isClosed: boolean): Partition {
  return {kind: 'partition', whole, parts, marker: 'family', isClosed, isExhaustive: false, wholes: [[whole]], others: []}
}

/** 「解读45篇，……16篇；专家撰写8篇，记者采写6篇，余为处室起草」: the rest is told without its figure. */
function listWithoutRest(whole: Mention, behind: readonly Mention[], taken: ReadonlySet<Mention>): readonly Mention[] | undefined {
  const list: Mention[] = []
  for (const mention of behind) {
    if (mention.quantity.raw.includes('分之')) continue
    if (mention.sentence !== whole.sentence || taken.has(mention) || !haveSameUnit(mention.quantity, whole.quantity)) break
    if (beginsTotal.test(mention.lead) || noPart.test(mention.lead.slice(-24))) break
    list.push(mention)
  }
  const last = list.at(-1)
  if (!last || list.length < 2 || sumOf(list) >= whole.quantity.value) return undefined
  const words = last.masked.slice(last.range.end, last.range.end + 40)
  return restBehind.test(words) || isOpenRun(list, whole, words) ? list : undefined
}

/** 「环评信息95条，受理公示33条、拟批准公示28条、批复公告26条等」 */
function isOpenRun(list: readonly Mention[], whole: Mention, words: string): boolean {
  return (
    list.length > 2 &&
    leavesOpen.test(words) &&
    whole.quantity.value >= surelyLarge &&
    list.every(
      (one, index) =>
        (index === 0 ? /^[，,]/ : /^(?:、|和|及|以及)/).test(one.link) &&
        (one.measure.object === undefined || one.measure.object === '信息' || !isOfficial(one.measure.object))
    )
  )
}

/** 「发出通知9份，应缴1640元；已缴5份、900元，未缴4份、740元」: two figures in turn, and each adds up. */
function interleaved(counts: readonly Mention[], taken: ReadonlySet<Mention>): readonly Partition[] {
  const free = counts.filter(mention => !taken.has(mention) && isExact(mention.quantity))
  return free.flatMap((one, index): readonly Partition[] => {
    const other = free[index + 1]
    const [first, second, third, fourth] = free.slice(index + 2, index + 6)
    if (!other || !first || !second || !third || !fourth || haveSameUnit(one.quantity, other.quantity)) return []
    const [ones, others] = [
      [first, third],
      [second, fourth]
    ] as const
    const isInTurn = [
      [one, ones],
      [other, others]
    ] as const
    const fits = isInTurn.every(
      ([whole, parts]) => parts.every(({quantity}) => haveSameUnit(quantity, whole.quantity)) && sumOf(parts) === whole.quantity.value
    )
    return fits && fourth.sentence === one.sentence ? isInTurn.map(([whole, parts]) => partitionOf(whole, parts, true)) : []
  })
}

/** The one figure of the sentence before, outside its brackets, or the one that the others there are the parts of. */
function rootBefore({own, before}: Passage): Mention | undefined {
  const last = before.at(-1)?.sentenceIndex
  const roots = before.filter(mention => mention.sentenceIndex === last && mention.depth === 0)
  if (last !== (own[0]?.sentenceIndex ?? 0) - 1) return undefined
  const [first] = roots
  return first && isCount(first) && (roots.length === 1 || isSumOf(first, roots.slice(1))) ? first : undefined
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

/** 「任务41项：省级17项、市级24项。」 */
function isSumOf(whole: Mention, others: readonly Mention[]): boolean {
  return others.every(({quantity}) => haveSameUnit(quantity, whole.quantity)) && sumOf(others) === whole.quantity.value
}

function listBehind(
  whole: Mention,
  behind: readonly Mention[],
  taken: ReadonlySet<Mention>,
  wholeOf: ReadonlyMap<Mention, Mention | undefined>
): readonly Mention[] | undefined {
  const list: Mention[] = []
  for (const [index, mention] of behind.entries()) {
    const isFirst = list.length === 0
    const own = wholeOf.get(mention)
    // 「直接起诉6件，其中维持4件、……；复议后起诉4件」: parts of a member stand between
    if (own !== undefined && list.includes(own)) continue
    if ((taken.has(mention) && own !== whole) || !haveSameUnit(mention.quantity, whole.quantity) || !isExact(mention.quantity))
      return undefined
    if (beginsTotal.test(mention.lead) || noPart.test(mention.lead.slice(-24))) return undefined
    const isOwn = isOfWhole(mention, whole) || isFigureFirst(mention) || isComplement(behind[0], behind[1])
    if (!isOwn && whole.quantity.value < surelyLarge) return undefined
    if (!joinsMember.test(mention.link) && !(isFirst && mention.sentence !== whole.sentence)) return undefined
    list.push(mention)
    const sum = sumOf(list)
    if (sum > whole.quantity.value) return undefined
    if (sum === whole.quantity.value)
      return list.length >
        (list.every(one => isOfWhole(one, whole) || isFigureFirst(one)) ||
        isComplement(list[0], list[1]) ||
        whole.quantity.value >= surelyLarge
          ? 1
          : 2) &&
        hasNames(list) &&
        !goesOn(mention, behind[index + 1])
        ? list
        : undefined
  }
  return undefined
}

/** Whether the list has more members than make up the whole, so that the sum is chance. */
function goesOn(last: Mention, next: Mention | undefined): boolean {
  if (!next || next.sentence !== last.sentence || !haveSameUnit(next.quantity, last.quantity)) return false
  return joinsClosely.test(next.link) || (next.action === undefined && joinsMember.test(next.link) && !beginsTotal.test(next.lead))
}

/** 「完成39项，未完成2项顺延」「按期公开60家，逾期的2家」: what is done and what is not. */
function isComplement(one: Mention | undefined, other: Mention | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [first, second] = [`${one.label}${one.after}`, `${other.label}${other.after}`]
  return saysRest.test(second) || opposites.some(([a, b]) => (a.test(first) && b.test(second)) || (b.test(first) && a.test(second)))
}

/** 「4期，1期为业务培训，3期为政策宣讲」: what a figure counts stands behind it, so that it can only be some of what stood before. */
function isFigureFirst({label, after}: Mention): boolean {
  return label === '' && after !== ''
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
