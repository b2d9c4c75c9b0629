import {outcomes, results} from '../../wording/actions.js'
import {
  closesMadeOf,
  joinsClosely,
  noPart,
  opensDimension,
  opensMadeOf,
  opensNamed,
  opensParts,
  opensTopicBehind,
  opensTopicNamed,
  opensWithin,
  sumsUp,
  theRest
} from '../../wording/relations.js'
import {isAttribute} from './attributes.js'
import {chooseNoun} from './choose.js'
import {begin, type List} from './list.js'
import {haveSameUnit, type Mention, mayMixUnits} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import {sumOf} from './relation.js'
import {wholesBefore} from './wholes.js'
import {readWords} from './words.js'

/** The list that words before a figure open: 其中, a topic, a way of dividing, the rest. */
export function openList(
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
  const ofWhich = opensParts.exec(lead) ?? opensNamed.exec(lead) ?? madeOf(mention)
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
    const head = lead.slice(0, ofWhich.index)
    const topic = inSentence.length === 0 && isFirst && !isAtHead ? namedInHead(head, mention, passage) : undefined
    const roots = topic ? [topic] : inSentence.length === 0 && isAtHead ? lastRoots(passage.before, mention) : []
    const isOfStock = mention.measure.applicant !== undefined || (mention.action !== undefined && outcomes.has(mention.action))
    const stocks = isOfStock ? roots.filter(root => canBeDivided(root, mention)) : roots
    const found = roots.length > 0 ? wholesBefore(stocks, mention, false, []) : inSentence
    if (found.length === 0) return undefined
    const outer = open.at(-1)?.wholes ?? []
    const behind = lead.slice(ofWhich.index + ofWhich[0].length)
    const whole = found[0]?.[0]
    return begin('of-which', [...found, ...outer], whole ? siblingsOf(whole, counts, passage.before, isAtHead) : [], /^[:：]/.test(behind))
  }
  if (previous && earlier.at(-1) === previous && haveSameUnit(previous.quantity, mention.quantity) && opensTopicBehind.test(lead)) {
    return begin('topic', [[previous]], [], false)
  }
  const named = topicOf(mention, passage) ?? namedWithin(mention, passage)
  if (named) return begin('topic', [[named]], [], false)
  if (opensDimension.test(lead)) {
    const isColon = /^\s*(?:[:：]|—{1,2})/.test(lead)
    // 「较年初净增3个：年内新开8个，注销5个」 tells how the change came about
    if (isColon && earlier.at(-1) !== previous) return undefined
    const near = counts.findLast(
      ({quantity}) => haveSameUnit(quantity, mention.quantity) || (isColon && mayMixUnits(quantity, mention.quantity))
    )
    if (isColon && near !== previous && !(near && previous && isBeside(near, previous))) return undefined
    const known = isColon ? (near ? [near] : []) : stocksBefore(mention, counts, isFirst ? passage.before : [], open)
    const [likeliest] = known
    if (!likeliest) return undefined
    const joined = isColon || !isFirst ? joinedTo(likeliest, counts) : []
    const siblings = isColon ? siblingsOf(likeliest, counts, passage.before, false) : []
    return begin('dimension', [...(joined.length > 1 ? [joined] : []), ...known.map(whole => [whole])], siblings, isColon)
  }
  if (theRest.test(lead) || theRest.test(mention.label)) return listOfRest(mention, counts, passage)
  return undefined
}

/** 「对13个乡镇、31个部门开展考核，结果为」: of both. */
function joinedTo(whole: Mention, counts: readonly Mention[]): readonly Mention[] {
  const same = counts.slice(0, counts.indexOf(whole) + 1)
  let from = same.length - 1
  while (from > 0 && joinsClosely.test(same[from]?.link ?? '') && haveSameUnit(same[from - 1]?.quantity ?? whole.quantity, whole.quantity))
    from--
  return same.slice(from)
}

/** 「……非涉密666件。非涉密公文在拟制时标注属性，其中」: the figure of the sentence before whose name the sentence begins with. */
function namedInHead(head: string, mention: Mention, {before}: Passage): Mention | undefined {
  const last = mention.sentenceIndex - 1
  return before.findLast(
    ({sentenceIndex, depth, quantity, measure}) =>
      sentenceIndex === last &&
      depth === 0 &&
      haveSameUnit(quantity, mention.quantity) &&
      measure.thing.length > 1 &&
      head.slice(0, 12).includes(measure.thing)
  )
}

/** 「，由公告12条、动态8条组成」 */
function madeOf({lead, masked, range}: Mention): RegExpExecArray | null {
  return closesMadeOf.test(masked.slice(range.end, range.end + 90)) ? opensMadeOf.exec(lead) : null
}

/** 「在公开的信息中，动态类50条」「办结件中，予以公开9件」: the nearest earlier figure that the phrase names. */
function topicOf(mention: Mention, {own, before}: Passage): Mention | undefined {
  const topic = opensTopicNamed.exec(mention.lead)?.groups?.['topic']
  if (topic === undefined || mention.depth > 0 || noTopic.test(topic)) return undefined
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

/** 「其中民生类420条；民生类中又以就业居首，为160条」 */
function namedWithin(mention: Mention, {own, before}: Passage): Mention | undefined {
  const name = opensWithin.exec(mention.lead)?.groups?.['name']
  if (name === undefined || mention.depth > 0 || noTopic.test(name)) return undefined
  const last = before.at(-1)?.sentenceIndex
  const near = [...before.filter(({sentenceIndex}) => sentenceIndex === last), ...own.slice(0, own.indexOf(mention))]
  return near.findLast(
    candidate =>
      isCount(candidate) &&
      candidate.lead.slice(-24).includes(name) &&
      haveSameUnit(candidate.quantity, mention.quantity) &&
      candidate.quantity.value >= mention.quantity.value
  )
}

const noTopic = /申请人|方式|过程|工作|活动|年度|全年|信息公开$/

/**
 * What a way of dividing may divide, the likeliest first: the whole of the list before, 「按方式分……；按主体分……」, else a stock told
 * before. What was carried in or out, one kind of applicant or one outcome is no such stock.
 */
function stocksBefore(mention: Mention, counts: readonly Mention[], before: readonly Mention[], open: readonly List[]): readonly Mention[] {
  const earlier = before.filter(({depth, quantity}) => depth === 0 && haveSameUnit(quantity, mention.quantity)).filter(isCount)
  const near = [...(counts.length > 0 ? [] : lastRoots(before, mention)), ...counts].filter(({quantity}) =>
    haveSameUnit(quantity, mention.quantity)
  )
  const last = near.at(-1)
  const divided = open.find(({members}) => last !== undefined && members.includes(last))?.whole
  const isReason = mention.measure.applicant === undefined && (mention.action === undefined || !outcomes.has(mention.action))
  const stocks = near
    .filter(candidate => candidate !== divided && (canBeDivided(candidate, mention) || (isReason && near.length === 1)))
    .reverse()
  const concluded = stocks.filter(({action}) => action === 'conclude' && mention.action !== undefined && outcomes.has(mention.action))
  const known = [...(divided ? [divided] : []), ...concluded, ...stocks]
  // 「按方式分，……」 a sentence further on divides what the paragraph began with, not the last member of the list before
  const further = earlier.filter(candidate => canBeDivided(candidate, mention)).reverse()
  const all = [...new Set([...known, ...further])]
  const large = all.filter(({quantity}) => quantity.value >= mention.quantity.value)
  return large.length > 0 ? large : known
}

function canBeDivided({action, measure}: Mention, by: Mention): boolean {
  if (action === 'carried-in' || action === 'carried-out' || measure.applicant !== undefined) return false
  if (action !== undefined && outcomes.has(action)) return false
  return by.measure.applicant === undefined || action !== 'conclude'
}

/**
 * 「收办392件，办结380件，其余12件」: the members are all between the rest and the figure that holds them.
 *
 * Where several figures may, it is the one that they make up; else the first, unless the sentence before tells of the whole.
 */
function listOfRest(mention: Mention, counts: readonly Mention[], {own, before}: Passage): List | undefined {
  const ofUnit = counts.filter(({quantity}) => haveSameUnit(quantity, mention.quantity))
  const same = ofUnit.filter((one, index) => !isSubtotal(one, ofUnit.slice(0, index)))
  const [first] = same
  if (!first) return undefined
  const sums = (whole: Mention, members: readonly Mention[]) => sumOf([...members, mention]) === whole.quantity.value
  const index = same.findIndex((whole, at) => at < same.length - 1 && sums(whole, same.slice(at + 1)))
  const whole = same[index]
  if (whole) return begin('rest', [[whole]], [], false, same.slice(index + 1))
  const roots = lastRoots(before, mention)
  const root = roots.find(candidate => sums(candidate, same))
  if (root) return begin('rest', [[root]], [], false, [...same])
  if (roots.length > 0 || first.action === undefined || same.length < 2 || hasShare(first, own)) return undefined
  if (
    same.some(({action}) => action === 'carried-in') ||
    first.quantity.value < Math.max(...[...same, mention].map(({quantity}) => quantity.value))
  )
    return undefined
  return begin('rest', [[first]], [], false, same.slice(1))
}

/** 「四类分别为96条、121条、78条，合计295条，其余55条」: what sums up those before it is no member beside them. */
function isSubtotal({label, quantity}: Mention, before: readonly Mention[]): boolean {
  if (!sumsUp.test(label)) return false
  return before.some((_, from) => before.length - from > 1 && sumOf(before.slice(from)) === quantity.value)
}

/** 「土地征收46件，占46%；……」: what has a share is a part itself. */
function hasShare(mention: Mention, own: readonly Mention[]): boolean {
  const next = own[own.indexOf(mention) + 1]
  return next?.quantity.unit === '%' && /占|^$/.test(next.lead)
}

/** The figures of the last sentence with figures, outside its brackets, that count in the very unit of a figure. */
function lastRoots(before: readonly Mention[], {quantity}: Mention): readonly Mention[] {
  const last = before.at(-1)?.sentenceIndex
  return before.filter(
    mention => mention.sentenceIndex === last && mention.depth === 0 && mention.quantity.unit === quantity.unit && isCount(mention)
  )
}

/** 「4期、320人次」「4期，参训320人次」: two figures of one thing. */
function isBeside(one: Mention, other: Mention): boolean {
  return one.statement === other.statement && other.range.start - one.range.end < 12 && !mayMixUnits(one.quantity, other.quantity)
}

/** Wholes of other units beside a whole, which the same list may divide: 「对3件申请收费260元」. */
export function siblingsOf(whole: Mention, counts: readonly Mention[], before: readonly Mention[], isAtHead: boolean): readonly List[] {
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
export function wholeOfBracket(first: Mention, {own}: Passage): Mention | undefined {
  const {opening, masked} = first
  if (opening === undefined) return undefined
  const whole = own.findLast(mention => mention.range.end <= opening && mention.depth === first.depth - 1)
  if (!whole || !isCount(whole)) return undefined
  const between = masked.slice(whole.range.end, opening)
  return /^[^，。；：、（）\d]{0,12}$/.test(between) ? whole : undefined
}

/** Outcomes, results and applicants behind the figure of their stock are its parts without a word. */
export function impliedList(mention: Mention, earlier: readonly Mention[], {before}: Passage): List | undefined {
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
