import {joinsClosely, leavesOpen, leavesOpenBefore, restWithoutFigure, severalAnswers} from '../../wording/relations.js'
import {type Family, familyOf, isComplete, isRemainder} from './families.js'
import type {List} from './list.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import {type Marker, type Part, type Partition, type Reading, sumOf} from './relation.js'

interface Dimension {
  family: Family | undefined
  readonly members: Mention[]
}

/** What a list says: a partition for each way of dividing, or subsets. */
export function relationsOf(list: List, passage: Passage): readonly (Partition | Part)[] {
  const {whole, members, marker, wholes} = list
  const listed = members.filter(member => member !== whole)
  const isMixed = listed.some(({quantity}) => !haveSameUnit(quantity, whole.quantity))
  if (isMixed && sumOf(listed) !== whole.quantity.value) return []
  return dimensionsFitting(listed, whole, wholes).flatMap(({family, members: own}, index): readonly (Partition | Part)[] => {
    // a list that goes on behind a full one divides the whole again, or belongs to something else
    if (index > 0 && family === 'open' && isFullBefore(listed, own, whole) && sumOf(own) !== whole.quantity.value) return []
    const known = family === 'outcome' ? [...wholes, ...withCarriedIn(whole, passage)] : wholes
    // of several figures the one that the members make up
    const fitting = own.length > 1 ? known.find(reading => sumOf(reading) === sumOf(own)) : undefined
    const all = fitting ? [fitting, ...known.filter(reading => reading !== fitting)] : known
    const [single] = fitting?.length === 1 ? fitting : [whole]
    const subsets = own.map((part): Part => ({kind: 'part', part, wholes: all, marker}))
    if (own.length < 2 || family === 'channel') return subsets
    // of several figures together no single one is the whole
    if (marker === 'dimension' && all[0] !== undefined && all[0].length > 1) return subsets
    const others = otherSums(own, listed, whole, passage)
    const isClosed = !isLeftOpen(own, whole)
    if (isClosed && own.length === 2 && isFarBelow(own, all, others) && !own.some(isRemainder) && !(family && isComplete(family, own)))
      return subsets
    if (!mayPartition(own, whole, marker, family)) return subsets
    const isExhaustive = isClosed && (own.some(isRemainder) || (family !== undefined && isComplete(family, own)))
    return [{kind: 'partition', whole: single ?? whole, parts: own, marker, isClosed, isExhaustive, wholes: all, others}]
  })
}

/**
 * Official members behind their stock make a partition where there are three, or where they make it up; a rate or a stage is but a subset.
 */
function mayPartition(own: readonly Mention[], whole: Mention, marker: Marker, family: Family | undefined): boolean {
  const sum = sumOf(own)
  if (marker === 'family') return own.length > 2 || sum === whole.quantity.value || (family === 'applicant' && own.length > 1)
  if (family === 'result' && sum < whole.quantity.value) return isComplete(family, own)
  if (family === 'stage') return own.some(({action}) => action === 'carried-out' || action === 'pending') || sum === whole.quantity.value
  return !own.some(({label}) => severalAnswers.test(label))
}

/** What was received and what was carried in may both be behind the outcomes. */
function withCarriedIn(whole: Mention, {own, before}: Passage): readonly Reading[] {
  if (whole.action !== 'receive' && whole.action !== 'handle') return []
  const carriedIn = [...before, ...own].find(({action, object}) => action === 'carried-in' && object === whole.object)
  return carriedIn ? [[whole, carriedIn]] : []
}

/** Two figures that leave much of every whole are some of it: 「办结160件，其中予以公开72件、部分公开24件」. */
function isFarBelow(own: readonly Mention[], wholes: readonly Reading[], others: readonly Reading[]): boolean {
  const sums = [own, ...others].map(sumOf)
  return wholes.every(whole => sums.every(sum => sum < 0.9 * sumOf(whole)))
}

/** Whether the members before some already make up the whole. */
function isFullBefore(listed: readonly Mention[], own: readonly Mention[], whole: Mention): boolean {
  const [first] = own
  const before = first ? listed.slice(0, listed.indexOf(first)) : []
  return before.length > 1 && sumOf(before) === whole.quantity.value
}

/** One way of dividing, of whatever families, where all members together make up a whole: 「网站201件，邮寄124件，窗口35件」 of 360. */
function dimensionsFitting(listed: readonly Mention[], whole: Mention, wholes: readonly Reading[]): readonly Dimension[] {
  const dimensions = dimensionsOf(listed, whole)
  const sum = sumOf(listed)
  const isOne = dimensions.length > 1 && wholes.some(reading => sumOf(reading) === sum)
  return isOne ? [{family: dimensions.some(({family}) => family === 'outcome') ? 'outcome' : 'open', members: [...listed]}] : dimensions
}

/** Members of one family after another; 其他 belongs to the family it follows, and what is joined by 、 to that of its neighbour. */
function dimensionsOf(members: readonly Mention[], whole: Mention): readonly Dimension[] {
  const dimensions: Dimension[] = []
  for (const member of members) {
    const family = familyOf(member, whole)
    const last = dimensions.at(-1)
    const isFull = last !== undefined && last.members.length > 1 && sumOf(last.members) === whole.quantity.value
    const isSame = last && (family === undefined || last.family === undefined || last.family === family)
    const isJoined = last && (joinsClosely.test(member.lead) || isLoose(last.family, family)) && isKindred(last.family, family)
    if (last && !isFull && (isSame || isJoined)) {
      last.members.push(member)
      last.family ??= family
    } else {
      const other = isFull ? undefined : dimensions.find(dimension => dimension.family === family && family !== 'open')
      if (other) other.members.push(member)
      else dimensions.push({family, members: [member]})
    }
  }
  return dimensions
}

/** 「公开11件，转送其他机关1件」: outcomes in the form's words and in others, stages too. */
function isLoose(one: Family | undefined, other: Family | undefined): boolean {
  const loose: readonly (Family | undefined)[] = ['outcome', 'open', 'stage', 'result']
  return loose.includes(one) && loose.includes(other) && !(one === 'result' && other === 'outcome')
}

/** Whether members of two families may stand in one list. */
function isKindred(one: Family | undefined, other: Family | undefined): boolean {
  const hard: readonly (Family | undefined)[] = ['outcome', 'result', 'stock']
  return (
    !(hard.includes(one) && hard.includes(other)) &&
    !(one === 'applicant' && hard.includes(other)) &&
    !(other === 'applicant' && hard.includes(one))
  )
}

/** 「等」 behind a member, or a rest without a figure. */
function isLeftOpen(members: readonly Mention[], whole: Mention): boolean {
  const last = members.at(-1)
  if (!last) return true
  if (members.some(({after}) => leavesOpen.test(after))) return true
  // 「，涉及征地15件、水费8件」 names all where they make up the whole
  if (leavesOpenBefore.test(members[0]?.lead ?? '')) return sumOf(members) !== whole.quantity.value
  if (isRemainder(last)) return false
  const behind = last.masked.slice(last.range.end, last.range.end + 60)
  if (/^(?:（[^（）]{0,20}）)?[^，。；]{0,8}?等(?![额级])/.test(behind)) return true
  return whole.sentenceIndex <= last.sentenceIndex && restWithoutFigure.test(behind)
}

/** Other sums that a reader might make of the list: over all ways of dividing, to the end of the sentence, with and without brackets. */
function otherSums(own: readonly Mention[], listed: readonly Mention[], whole: Mention, {own: sentence}: Passage): readonly Reading[] {
  const first = own[0]
  if (!first) return []
  const fromFirst = sentence
    .slice(sentence.indexOf(first))
    .filter(mention => isCount(mention) && haveSameUnit(mention.quantity, whole.quantity))
  const flat = fromFirst.filter(({depth}) => depth === first.depth)
  const upTo = flat
    .map((_, index) => flat.slice(0, index + 1))
    .filter(reading => reading.length > own.length && reading.length <= own.length + 4)
  return [listed, fromFirst, flat, ...upTo].filter(reading => reading.length > 1 && reading.every(({quantity}) => isExact(quantity)))
}
