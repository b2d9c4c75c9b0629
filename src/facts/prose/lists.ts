import {outcomes, results} from '../../wording/actions.js'
import {
  beginsTotal,
  joinsClosely,
  joinsMember,
  leavesOpen,
  noPart,
  opensDimension,
  opensParts,
  opensTopicBehind,
  opensTopicNamed,
  restWithoutFigure,
  severalAnswers,
  theRest
} from '../../wording/relations.js'
import {isAttribute} from './attributes.js'
import {chooseNoun} from './choose.js'
import {type Family, familyOf, isComplete, isRemainder} from './families.js'
import {haveSameUnit, isExact, type Mention, mayMixUnits} from './mentions.js'
import {groupByBracket, isCount, type Passage} from './passages.js'
import {type Marker, type Part, type Partition, type Reading, sumOf} from './relation.js'
import {wholesBefore} from './wholes.js'
import {readWords} from './words.js'

/** A whole and the figures listed as parts of it, while they are read. */
interface List {
  readonly marker: Marker
  readonly whole: Mention
  readonly wholes: readonly Reading[]
  readonly members: Mention[]
  /** 「其中：」 runs over ；. */
  readonly runsOn: boolean
  /** Lists opened by the same words, of other units: 「办班2期120人，其中春1期50人」. */
  readonly siblings: readonly List[]
}

/** Lists within lists within lists have no more readings. */
const mostReadings = 12

/** Longest list that is followed; beyond it nothing is said. */
const longestList = 60

/** Finds the lists of parts in a sentence: those that words open, and those that an official family makes. */
export function readLists(passage: Passage): readonly (Partition | Part)[] {
  const lists = groupByBracket(passage.own).flatMap(group => listsOf(group, passage))
  return lists.flatMap(list => relationsOf(list, passage))
}

function listsOf(group: readonly Mention[], passage: Passage): readonly List[] {
  const found: List[] = []
  const first = group[0]
  const bracketed = first?.opening === undefined ? undefined : wholeOfBracket(first, passage)
  let open: List[] = bracketed ? [begin('bracket', [[bracketed]], [], true)] : []
  found.push(...open)
  for (const [index, mention] of group.entries()) {
    if (!isCount(mention)) continue
    const opened = openList(mention, group.slice(Math.max(0, index - longestList), index), index === 0, passage, open)
    if (opened) {
      const isNested = open.some(list => list.members.includes(opened.whole))
      open = isNested ? [...open, opened] : [opened]
      found.push(opened, ...opened.siblings)
      opened.members.push(mention)
      continue
    }
    open = place(mention, open)
    if (open.length > 0 || mention.depth > 0) continue
    const implied = impliedList(mention, group.slice(0, index), passage)
    if (!implied) continue
    open = [implied]
    found.push(implied)
  }
  return found
}

function begin(marker: Marker, wholes: readonly Reading[], siblings: readonly List[], runsOn: boolean, members: Mention[] = []): List {
  const whole = wholes[0]?.at(-1)
  if (!whole) throw new Error('expected a list to have a whole')
  return {marker, whole, wholes: wholes.slice(0, mostReadings), members, runsOn, siblings}
}

/** Puts a figure into the innermost open list that takes it; returns the lists that are open then. */
function place(mention: Mention, open: readonly List[]): List[] {
  for (let depth = open.length; depth > 0; depth--) {
    const list = open[depth - 1]
    if (!list) break
    // 「公开40条，其中文件12条，其中规章2条，通知28条」: one figure behind the inner 其中, so the next goes back
    const isInner = depth > 1 && list.members.length === 1 && !joinsClosely.test(mention.lead)
    const overflows = depth > 1 && sumOf([...list.members, mention]) > list.whole.quantity.value
    if ((isInner && sumOf([...list.members, mention]) !== list.whole.quantity.value) || overflows) continue
    const target = targetOf(mention, list)
    if (!target) continue
    target.members.push(mention)
    return open.slice(0, depth)
  }
  return []
}

/** The list, or the one of another unit opened beside it, that a figure continues. */
function targetOf(mention: Mention, list: List): List | undefined {
  const {lead, quantity} = mention
  if (list.members.length >= longestList || noPart.test(lead) || !canContinue(mention, list)) return undefined
  if (haveSameUnit(quantity, list.whole.quantity)) return list
  const sibling = list.siblings.find(({whole}) => haveSameUnit(quantity, whole.quantity))
  if (sibling) return sibling
  return mayMixUnits(quantity, list.whole.quantity) && quantity.unit !== undefined ? list : undefined
}

function canContinue(mention: Mention, list: List): boolean {
  const {link: lead, measure, label} = mention
  if (list.marker === 'bracket' && list.members.length === 0) return isOfWhole(mention, list.whole)
  if (theRest.test(lead)) return true
  const isAdjacent = lead === '' || joinsMember.test(lead)
  if (!isAdjacent || beginsTotal.test(lead)) return false
  const previous = list.members.at(-1)
  if (!previous) return list.siblings.length > 0 || list.marker === 'bracket'
  const isOwnFamily = familyOf(mention, list.whole)
  if (isOwnFamily === 'outcome' && list.whole.action && outcomes.has(list.whole.action)) return false
  if (/[；;]/.test(lead) && !list.runsOn && !mayCross(mention, previous, list, isOwnFamily)) return false
  if (isOwnFamily !== 'open' && isOwnFamily !== undefined) {
    return (
      measure.object === undefined || list.whole.object === undefined || measure.object === list.whole.object || isOwnFamily === 'applicant'
    )
  }
  const isFull = list.members.length > 1 && sumOf(list.members) === list.whole.quantity.value
  if (isFull && /^[，,]/.test(lead) && !list.runsOn) return false
  if (measure.thing.length > 0 && /率$|[满晓]度$/.test(label)) return false
  return !hasOwnMatter(mention, previous, list)
}

/** 「答复25件（含上年结转3件）」 says a part, 「收到8件（办结10件）」 another measure. */
function isOfWhole({action, lead}: Mention, whole: Mention): boolean {
  if (action === undefined || action === whole.action || /^其?[中含]/.test(lead)) return true
  return !(action === 'receive' || action === 'handle' || action === 'conclude')
}

/** 「；维护专栏7个」 speaks of something else: a verb of its own with an object of its own. */
function hasOwnMatter(mention: Mention, previous: Mention, {whole}: List): boolean {
  const {measure, action, label, lead} = mention
  if (joinsClosely.test(lead) || isAttribute(mention.masked, mention.range)) return false
  if (measure.isTold && measure.object !== whole.object && isOfficial(measure.object)) return true
  if (!action || action === whole.action || action === previous.action) return false
  const words = readWords(label)
  const verb = words.find(word => word.kind === 'action' && word.action === action)
  const isVerbFirst = verb !== undefined && verb.end < label.length && label.slice(0, verb.start).replace(/[并还已被]/g, '') === ''
  return isVerbFirst && measure.isTold && measure.object !== whole.object
}

function isOfficial(object: string | undefined): boolean {
  return object === '申请' || object === '复议' || object === '诉讼' || object === '规范性文件' || object === '规章' || object === '处理费'
}

/** Whether a list goes on behind ；: another way of dividing an official whole, or shares between the members. */
function mayCross(mention: Mention, previous: Mention, list: List, family: Family | undefined): boolean {
  const sum = sumOf(list.members)
  const isFull = sum === list.whole.quantity.value
  const before = familyOf(previous, list.whole)
  if (family === 'applicant' && list.whole.action !== 'receive' && list.whole.action !== 'handle') return false
  if (family === 'outcome' || family === 'result' || family === 'applicant') {
    return mention.object === list.whole.object && (isFull || family === before || list.members.length > 0)
  }
  if (isFull)
    return (
      family === 'open' && mention.action === undefined && mention.label.length < 8 && haveSameUnit(mention.quantity, list.whole.quantity)
    )
  const hasShares = /%|成|百分之/.test(mention.masked.slice(previous.range.end, mention.range.start))
  if (hasShares || family === undefined) return true
  const isAlike = family === before && mention.action === undefined && mention.label.length < 10
  return isAlike && haveSameUnit(mention.quantity, previous.quantity) && sum + mention.quantity.value <= list.whole.quantity.value
}

// ── what opens a list ──────────────────────────────────────────────────────────────────────────────────────────────────

function openList(
  mention: Mention,
  earlier: readonly Mention[],
  isFirst: boolean,
  passage: Passage,
  open: readonly List[]
): List | undefined {
  const {lead} = mention
  if (noPart.test(lead.slice(-24))) return undefined
  const counts = earlier.filter(isCount)
  const previous = counts.at(-1)
  const ofWhich = opensParts.exec(lead)
  if (ofWhich) {
    const isAtHead = isFirst && /^[，,；;：:]*$/.test(lead.slice(0, ofWhich.index))
    if (isFirst && mention.depth > 0) return undefined
    const afterStop = /[；;][^，,]*$/.test(lead.slice(0, ofWhich.index))
    const inSentence = wholesBefore(
      counts,
      mention,
      afterStop,
      open.flatMap(({members}) => members)
    )
    const found = inSentence.length === 0 && isAtHead ? wholesBefore(lastRoots(passage.before, mention), mention, false, []) : inSentence
    if (found.length === 0) return undefined
    const outer = open.at(-1)?.wholes ?? []
    const behind = lead.slice(ofWhich.index + ofWhich[0].length)
    const whole = found[0]?.[0]
    return begin('of-which', [...found, ...outer], whole ? siblingsOf(whole, counts, passage.before, isAtHead) : [], /^[:：]/.test(behind))
  }
  if (previous && earlier.at(-1) === previous && haveSameUnit(previous.quantity, mention.quantity) && opensTopicBehind.test(lead)) {
    return begin('topic', [[previous]], [], false)
  }
  const named = topicOf(mention, passage)
  if (named) return begin('topic', [[named]], [], false)
  if (opensDimension.test(lead)) {
    const isColon = /^\s*[:：]/.test(lead)
    const near = counts.findLast(
      ({quantity}) => haveSameUnit(quantity, mention.quantity) || (isColon && mayMixUnits(quantity, mention.quantity))
    )
    if (isColon && near !== previous) return undefined
    const whole = near ?? (isFirst ? lastRoots(passage.before, mention).at(-1) : undefined)
    return whole ? begin('dimension', [[whole]], [], false) : undefined
  }
  if (theRest.test(lead)) return listOfRest(mention, counts)
  return undefined
}

/** 「在公开的信息中，动态类50条」「办结件中，予以公开9件」: the nearest earlier figure that the phrase names. */
function topicOf(mention: Mention, {own, before}: Passage): Mention | undefined {
  const topic = opensTopicNamed.exec(mention.lead)?.groups?.['topic']
  if (topic === undefined || mention.depth > 0 || /申请人|方式|过程|工作|活动/.test(topic)) return undefined
  const words = readWords(topic)
  const verb = words.find(word => word.kind === 'action')
  const object = chooseNoun(words)?.object
  if (!verb && !object) return undefined
  return [...before, ...own.slice(0, own.indexOf(mention))].findLast(candidate => {
    if (!isCount(candidate) || candidate.depth > 0 || !haveSameUnit(candidate.quantity, mention.quantity)) return false
    if (verb?.kind === 'action' && candidate.action !== verb.action) return false
    return object === undefined || candidate.object === object || (object === '申请' && candidate.object === '申请')
  })
}

/** 「收办392件，办结380件，其余12件」: the members are all between the rest and the first figure that holds them. */
function listOfRest(mention: Mention, counts: readonly Mention[]): List | undefined {
  const same = counts.filter(({quantity}) => haveSameUnit(quantity, mention.quantity))
  for (let index = same.length - 2; index >= 0; index--) {
    const whole = same[index]
    const members = same.slice(index + 1)
    if (!whole || members.some(member => member.quantity.value > whole.quantity.value)) continue
    const isEnough = sumOf([...members, mention]) <= whole.quantity.value
    if (isEnough || index === 0) return begin('rest', [[whole]], [], false, [...members])
  }
  return undefined
}

/** The figures of the last sentence with figures, outside its brackets, that count in the very unit of a figure. */
function lastRoots(before: readonly Mention[], {quantity}: Mention): readonly Mention[] {
  const last = before.at(-1)?.sentenceIndex
  return before.filter(
    mention => mention.sentenceIndex === last && mention.depth === 0 && mention.quantity.unit === quantity.unit && isCount(mention)
  )
}

/** Wholes of other units beside a whole, which the same list may divide: 「对3件申请收费260元」. */
function siblingsOf(whole: Mention, counts: readonly Mention[], before: readonly Mention[], isAtHead: boolean): readonly List[] {
  const near = isAtHead && !counts.includes(whole) ? before.filter(({sentenceIndex}) => sentenceIndex === whole.sentenceIndex) : counts
  const others = near.filter(
    mention =>
      mention.depth === whole.depth &&
      isCount(mention) &&
      mention.statement === whole.statement &&
      !mayMixUnits(mention.quantity, whole.quantity) &&
      Math.abs(mention.range.start - whole.range.end) < 40
  )
  return others.slice(-2).map(mention => begin('of-which', [[mention]], [], false))
}

/** The figure that a bracket stands straight behind, its noun in between at most: 「解读42篇（文字30篇）」「42篇材料（文字30篇）」. */
function wholeOfBracket(first: Mention, {own}: Passage): Mention | undefined {
  const {opening, masked} = first
  if (opening === undefined) return undefined
  const whole = own.findLast(mention => mention.range.end <= opening && mention.depth === first.depth - 1)
  if (!whole || !isCount(whole)) return undefined
  const between = masked.slice(whole.range.end, opening)
  return /^[^，。；：、（）\d]{0,12}$/.test(between) ? whole : undefined
}

/** Outcomes, results and applicants behind the figure of their stock are its parts without a word. */
function impliedList(mention: Mention, earlier: readonly Mention[], {before}: Passage): List | undefined {
  const {action, object, measure, quantity} = mention
  const isOutcome = action !== undefined && outcomes.has(action) && object === '申请'
  const isResult = action !== undefined && action !== 'pending' && results.has(action) && (object === '复议' || object === '诉讼')
  const isApplicant = measure.applicant !== undefined && object === '申请' && action === undefined
  if (!isOutcome && !isResult && !isApplicant) return undefined
  if (/另/.test(mention.lead) || !stockUnits.has(quantity.unit ?? '') || isAttribute(mention.masked, mention.range)) return undefined
  const wanted = [...before, ...earlier].filter(candidate => {
    if (!isCount(candidate) || candidate.depth > 0 || candidate.object !== object || !haveSameUnit(candidate.quantity, quantity))
      return false
    if (candidate.measure.applicant !== undefined && isApplicant) return false
    if (isOutcome)
      return candidate.action === 'conclude' || candidate.action === 'handle' || candidate.action === 'receive' || isBare(candidate)
    if (isApplicant) return candidate.action === 'receive' || candidate.action === 'handle'
    return candidate.action === 'conclude' || candidate.action === 'receive' || candidate.action === 'handle' || isBare(candidate)
  })
  const concluded = wanted.findLast(candidate => candidate.action === 'conclude')
  // behind a full stop, the figure that the sentence before began with: what follows it there are its parts
  const own = wanted.findLast(candidate => candidate.sentence === mention.sentence)
  const root = wanted.find(candidate => candidate.sentenceIndex === wanted.at(-1)?.sentenceIndex)
  const whole = concluded ?? own ?? root
  return whole
    ? begin('family', [[whole], ...wanted.filter(other => other !== whole).map(other => [other])], [], true, [mention])
    : undefined
}

const stockUnits: ReadonlySet<string> = new Set('件 宗 例 起 件次 个'.split(' '))

/** 「依申请公开6件」「行政复议10件」: the stock itself, with no verb. */
function isBare({action, measure, label}: Mention): boolean {
  return action === undefined && (measure.isTold || /^(?:共|合计|共计|总计)$/.test(label)) && measure.applicant === undefined
}

// ── what a list says ───────────────────────────────────────────────────────────────────────────────────────────────────

interface Dimension {
  family: Family | undefined
  readonly members: Mention[]
}

function relationsOf(list: List, passage: Passage): readonly (Partition | Part)[] {
  const {whole, members, marker, wholes} = list
  const listed = members.filter(member => member !== whole)
  const isMixed = listed.some(({quantity}) => !haveSameUnit(quantity, whole.quantity))
  if (isMixed && sumOf(listed) !== whole.quantity.value) return []
  return dimensionsOf(listed, whole).flatMap(({family, members: own}, index): readonly (Partition | Part)[] => {
    // a list that goes on behind a full one divides the whole again, or belongs to something else
    if (index > 0 && family === 'open' && isFullBefore(listed, own, whole) && sumOf(own) !== whole.quantity.value) return []
    const all = family === 'outcome' ? [...wholes, ...withCarriedIn(whole, passage)] : wholes
    const subsets = own.map((part): Part => ({kind: 'part', part, wholes: all, marker}))
    if (own.length < 2 || family === 'channel') return subsets
    if (!mayPartition(own, whole, marker, family)) return subsets
    const isClosed = !isLeftOpen(own, whole)
    const isExhaustive = isClosed && (own.some(isRemainder) || (family !== undefined && isComplete(family, own)))
    return [
      {kind: 'partition', whole, parts: own, marker, isClosed, isExhaustive, wholes: all, others: otherSums(own, listed, whole, passage)}
    ]
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

/** Whether the members before some already make up the whole. */
function isFullBefore(listed: readonly Mention[], own: readonly Mention[], whole: Mention): boolean {
  const [first] = own
  const before = first ? listed.slice(0, listed.indexOf(first)) : []
  return before.length > 1 && sumOf(before) === whole.quantity.value
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
