import {outcomes} from '../../wording/actions.js'
import {beginsTotal, joinsClosely, sumsUp, sumsUpSurely} from '../../wording/relations.js'
import {familyOf, isComplete, isRemainder} from './families.js'
import {haveSameUnit, type Mention} from './mentions.js'
import {groupByBracket, isCount, type Passage} from './passages.js'
import {type Part, type Partition, type Reading, sumOf} from './relation.js'

/** Finds figures that say that they are the sum of a list before them: 「网站30条、公众号50条，共计80条」. */
export function readSums(passage: Passage, known: readonly (Partition | Part)[]): readonly Partition[] {
  const taken = new Set(known.flatMap(relation => (relation.kind === 'partition' ? relation.parts : [relation.part])))
  return groupByBracket(passage.own).flatMap(group =>
    group.flatMap((mention, index) => {
      if (!isCount(mention) || !sumsUp.test(`${mention.label}${mention.label === '' ? mention.lead : ''}`) || taken.has(mention)) return []
      const isAtHead = index === 0 && mention.depth === 0 && sumsUpSurely.test(mention.label)
      const list = isAtHead ? passage.before.filter(({depth}) => depth === 0).slice(-40) : group.slice(Math.max(0, index - 40), index)
      const earlier = list.filter(other => isCount(other) && !taken.has(other))
      const parts = listBefore(mention, mention.action === 'conclude' ? earlier.filter(isOutcome) : earlier)
      return parts ? [partitionOf(mention, parts, earlier)] : []
    })
  )
}

/** 「予以公开6件、无法提供2件，共答复8件」; what was received and carried in is balanced instead. */
function isOutcome({action}: Mention): boolean {
  return action !== undefined && outcomes.has(action)
}

/** The shortest list that makes up the sum; else, where the words leave no other reading, the unbroken list before it. */
function listBefore(total: Mention, earlier: readonly Mention[]): Reading | undefined {
  const same = earlier.filter(({quantity}) => haveSameUnit(quantity, total.quantity))
  for (let from = same.length - 2; from >= 0; from--) {
    const list = same.slice(from)
    if (sumOf(list) === total.quantity.value && list.every(({measure}) => measure.period !== 'prior')) return list
  }
  const count = '两二三四五六七八九'.indexOf(/[两二三四五六七八九](?=[项者类种处家个])/.exec(total.label)?.[0] ?? '无')
  const wanted = count < 0 ? undefined : Math.max(count + 1, 2)
  if (/前[两二三四五六七八九]/.test(total.label) && wanted !== undefined) {
    const first = same.filter(({statement}) => statement === same[0]?.statement).slice(0, wanted)
    return first.length === wanted && sumOf(first) === total.quantity.value ? first : undefined
  }
  if (!sumsUpSurely.test(total.label) && !/^[，,]共/.test(total.lead)) return undefined
  const list: Mention[] = []
  for (let at = earlier.length - 1; at >= 0; at--) {
    const member = earlier[at]
    if (!member || !haveSameUnit(member.quantity, total.quantity) || member.quantity.value > total.quantity.value) break
    if (list[0] && !isNeighbour(member, list[0])) break
    list.unshift(member)
  }
  const isOneThing = !total.action || list.every(({action}) => !action || action === total.action || action === list[0]?.action)
  // 「两类合计181件」 sums up two of what may be many
  const isCounted = wanted === undefined || wanted === list.length
  return list.length > 1 && isOneThing && isCounted && !isSomeRun(same, total) ? list : undefined
}

/** Whether some run of the figures before makes up the total, so that it sums up those. */
function isSomeRun(same: readonly Mention[], total: Mention): boolean {
  return same.some((_, from) => {
    let sum = 0
    return same.slice(from, from + 12).some(({quantity}) => {
      sum += quantity.value
      return sum === total.quantity.value
    })
  })
}

/** Members of a list that is summed up stand in one statement, and none of them begins a count of its own. */
function isNeighbour(member: Mention, next: Mention): boolean {
  if (member.statement !== next.statement) return false
  return joinsClosely.test(next.lead) || next.lead === '' || (/^[，,]/.test(next.lead) && !beginsTotal.test(next.lead))
}

function partitionOf(whole: Mention, parts: Reading, earlier: readonly Mention[]): Partition {
  const family = parts[0] && familyOf(parts[0], whole)
  const isWhole = parts.some(isRemainder) || (family !== undefined && isComplete(family, parts))
  const others = earlier.filter(({quantity}) => haveSameUnit(quantity, whole.quantity))
  return {
    kind: 'partition',
    whole,
    parts,
    marker: 'sum',
    isClosed: true,
    isExhaustive: isWhole,
    wholes: [[whole]],
    others: others.length > parts.length ? [others] : []
  }
}
