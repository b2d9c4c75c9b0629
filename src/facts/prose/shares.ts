import {
  approximateShare,
  growth,
  namesBase,
  rateWords,
  respectively,
  shareOf,
  shareOfRegion,
  shareTogether,
  sumsUp,
  tellsCount,
  withinBase
} from '../../wording/relations.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, isPercentage, type Passage} from './passages.js'
import {type Part, type Partition, type Reading, type Share, sumOf} from './relation.js'
import {fittingFirst, isShareOf, shareAmong, type Wholes, wholesByPart} from './share-bases.js'
import {readRate} from './share-rates.js'

interface Place {
  readonly share: Mention
  /** Where it stands among the figures of the sentence. */
  readonly index: number
  readonly passage: Passage
  readonly wholesOf: Wholes
}

/** Finds the percentages of a sentence that follow from figures near them. */
export function readShares(passage: Passage, known: readonly (Partition | Part)[]): readonly Share[] {
  const wholesOf = wholesByPart(known)
  return passage.own.flatMap((share, index): readonly Share[] => {
    if (!isExactShare(share) || growth.test(share.lead) || approximateShare.test(share.lead)) return []
    const place: Place = {share, index, passage, wholesOf}
    const found =
      readRate(share, passage, wholesOf) ??
      readNamedBase(place) ??
      readBaseInFront(place) ??
      readWithinBase(place) ??
      readShareOfRegion(place) ??
      readRespective(place) ??
      readTogether(place) ??
      readShareOf(place) ??
      readCountBehind(place) ??
      readNamedPart(place) ??
      readToldByArithmetic(place)
    return found ? [found] : []
  })
}

/** 「五成」 is a figure of speech; 约 and 近 are never compared exactly. */
function isExactShare({quantity}: Mention): boolean {
  return quantity.unit === '%' && isExact(quantity) && !quantity.raw.includes('成')
}

// ── the base stands beside its share ───────────────────────────────────────────────────────────────────────────────────

/** 「予以公开7件，占申请总数24件的29.16%」「占全部办结件（24件）的29.16%」 */
function readNamedBase({share, index, passage: {own}}: Place): Share | undefined {
  const base = own[index - 1]
  if (!base || isPercentage(base) || base.statement !== share.statement) return undefined
  const isBracketed = base.depth === share.depth + 1 && base.lead === ''
  const before = isBracketed ? base.masked.slice(Math.max(0, (base.opening ?? 0) - 24), base.opening) : base.lead
  const between = isBracketed ? base.masked.slice(base.range.end, share.range.start).replace(/^[）)]/, '') : share.lead
  if (!/^[\u4e00-\u9fff]{0,10}?的(?:比例|比重|份额)?(?:为|达到?|是)?$/.test(between) || !namesBase.test(before)) return undefined
  const part = own.slice(0, index - 1).findLast(({opening}) => opening === share.opening)
  if (!part || !isCount(part) || part.statement !== share.statement) return undefined
  return mayShareUnit(base, part) ? shareBetween(share, part, base) : undefined
}

/** Things may be counted in units of their own, 「7部，占解读总量64件的10.9%」, but money and people are no things. */
function mayShareUnit(one: Mention, other: Mention): boolean {
  const kindOf = ({quantity}: Mention) => /元|人|名|户/.exec(quantity.unit ?? '')?.[0]
  return haveSameUnit(one.quantity, other.quantity) || (kindOf(one) === undefined && kindOf(other) === undefined)
}

/** 「占全年公开总量840条45%的是统计类信息，共378条」 */
function readBaseInFront({share, index, passage: {own}}: Place): Share | undefined {
  const base = own[index - 1]
  const part = own[index + 1]
  if (!base || !part || !isCount(base) || !isCount(part) || base.statement !== part.statement) return undefined
  if (!/^的?(?:比例|比重)?$/.test(share.lead) || !namesBase.test(base.lead)) return undefined
  if (!/^的?(?:是|为)/.test(share.after) || !haveSameUnit(base.quantity, part.quantity)) return undefined
  return part.quantity.value <= base.quantity.value ? shareBetween(share, part, base) : undefined
}

/** 「统计类信息378条，在全部840条信息中占45%」 */
function readWithinBase({share, index, passage: {own}}: Place): Share | undefined {
  const base = own[index - 1]
  const part = own[index - 2]
  if (!base || !part || !isCount(base) || !isCount(part) || part.statement !== share.statement) return undefined
  if (!/^[^，,；;。]{0,10}[中里内]所?占(?:比例?)?(?:为|达到?)?$/.test(share.lead) || !withinBase.test(base.lead)) return undefined
  return haveSameUnit(base.quantity, part.quantity) && part.quantity.value <= base.quantity.value
    ? shareBetween(share, part, base)
    : undefined
}

/** 「全市收到2055件……市政府本级收到188件，占全市的9.14%」 */
function readShareOfRegion({share, index, passage: {own, before}}: Place): Share | undefined {
  const region = shareOfRegion.exec(share.lead)?.groups?.['region']
  const part = own[index - 1]
  if (region === undefined || !part || !isCount(part)) return undefined
  const base = [...before, ...own.slice(0, index - 1)].findLast(
    mention => isCount(mention) && mention.label.includes(region) && haveSameUnit(mention.quantity, part.quantity)
  )
  return base ? shareBetween(share, part, base) : undefined
}

function shareBetween(share: Mention, part: Mention, base: Mention): Share {
  return {kind: 'share', share, parts: [[part]], bases: [[base]], isBaseNamed: true}
}

// ── the part stands before its share ───────────────────────────────────────────────────────────────────────────────────

/** 「予以公开7件，占29.16%」「予以公开7件（29.16%）」 */
function readShareOf({share, passage, wholesOf}: Place): Share | undefined {
  const {own} = passage
  const part = partBefore(share, own)
  if (!part || !isCount(part)) return undefined
  const told = wholesOf.get(part)
  const isTold = told !== undefined && !told.isStage
  return shareAmong(share, [[part]], passage, wholesOf, isTold ? [] : listBases(part, own))
}

/** The figure that a share stands right behind, after a comma and 占 or in a bracket. */
function partBefore(share: Mention, own: readonly Mention[]): Mention | undefined {
  const isFirst = share.opening !== undefined && own[own.indexOf(share) - 1]?.opening !== share.opening
  const bracketed = isFirst ? own.findLast(mention => isRightBefore(mention, share)) : undefined
  if (bracketed && /^[,，]{0,4}(?:占比?|比例|比重|占[^，,]{0,10}的)?为?(?:总数|总量)?的?$/.test(share.lead)) return bracketed
  const behind = own.slice(0, own.indexOf(share)).findLast(({opening}) => opening === share.opening)
  if (!behind || behind.statement !== share.statement || respectively.test(share.lead)) return undefined
  return shareOf.test(share.lead) && isPlainBefore(share.lead) ? behind : undefined
}

function isRightBefore(mention: Mention, {opening = 0, masked}: Mention): boolean {
  return mention.range.end <= opening && /^[^，。；（）]{0,10}$/.test(masked.slice(mention.range.end, opening))
}

/** 「，公开文件占全市……」 names another numerator between the figure and 占; 「75条为其他信息，比重30%」 does not. */
function isPlainBefore(lead: string): boolean {
  return /^[^，,；;]{0,20}[，,]?(?:约|所|共)?(?:占|比[重例])[^，,；;]*$/.test(lead) && !/[，,][^占，,]{2,}占/.test(lead)
}

/** 「网站公开120条，公众号公开60条，占33.3%」: the members of the list, behind the part too, may together be the base. */
function listBases(part: Mention, sentence: readonly Mention[]): readonly Reading[] {
  const list = sentence.filter(
    mention =>
      isCount(mention) && mention.depth === part.depth && isExact(mention.quantity) && haveSameUnit(mention.quantity, part.quantity)
  )
  const upTo = list.slice(0, list.indexOf(part) + 1)
  return list.length > 1 ? [list, upTo] : []
}

/** 「予以公开72件、部分公开24件，两项合占60%」: the last two of the list, or the list. */
function readTogether({share, passage, wholesOf}: Place): Share | undefined {
  const found = shareTogether.exec(share.lead)
  if (!found) return undefined
  const counts = passage.own.slice(0, passage.own.indexOf(share)).filter(mention => isCount(mention) && mention.depth === share.depth)
  const last = counts.at(-1)
  if (!last || last.statement !== share.statement) return undefined
  const same = counts.filter(({quantity}) => haveSameUnit(quantity, last.quantity))
  const count = '两二三四五六七八九'.indexOf(found.groups?.['count'] ?? '') + (found.groups?.['count'] === '两' ? 2 : 1)
  const whole = wholesOf.get(last)?.wholes[0]?.at(-1)
  const list =
    count > 1 ? same.slice(-count) : same.filter(mention => whole !== undefined && wholesOf.get(mention)?.wholes[0]?.at(-1) === whole)
  return list.length > 1 ? shareAmong(share, [list], passage, wholesOf) : undefined
}

/** 「部门180条、乡镇120条，占比分别为60%、40%」: each share belongs to the figure of its place in the list. */
function readRespective({share, index, passage, wholesOf}: Place): Share | undefined {
  const {own, before} = passage
  let first = index
  while (first > 0 && isJoined(own[first]) && own[first - 1]?.quantity.unit === '%') first--
  const opener = own[first]
  const isRate = /率(?:分别|依次)(?:为|达到?|是)?$/.test(opener?.label ?? '')
  if (!opener || (!isRate && !/占|比[重例]/.test(opener.lead))) return undefined
  let last = index
  while (own[last + 1]?.quantity.unit === '%' && isJoined(own[last + 1])) last++
  const count = last - first + 1
  const counts = withoutTotal(
    own.slice(0, first).filter(mention => isCount(mention) && mention.depth === share.depth),
    count
  )
  const list = counts.slice(-count)
  const part = list[index - first]
  const isList = list.length === count && count > 1 && list.every(({quantity}) => part && haveSameUnit(quantity, part.quantity))
  if (!part || !isList || (!respectively.test(opener.lead) && !list.slice(1).every(isJoined))) return undefined
  const wholes = [...before, ...counts.slice(0, -count)]
    .filter(mention => isCount(mention) && haveSameUnit(mention.quantity, part.quantity) && mention.quantity.value >= part.quantity.value)
    .reverse()
    .map(whole => [whole])
  // 「其中原创分别占50%、40%」: of each what came before, and not told how much
  if (/其中[\u4e00-\u9fff]/.test(opener.lead)) return undefined
  const total = own[own.indexOf(list.at(-1) ?? part) + 1]
  const summed: readonly Reading[] =
    total && total.range.end < opener.range.start && counts.at(-1) !== total && isCount(total) ? [[total]] : []
  const told = wholesOf.get(part)?.wholes ?? summed
  // 「公开率分别为」 is of what is to be made public, not of those that are
  const bases = isRate ? [...told, ...wholes] : [...told, list, ...wholes]
  if (bases.length === 0) return undefined
  return {kind: 'share', share, ...fittingFirst(share, [[part]], bases), isBaseNamed: told.length > 0 || (isRate && wholes.length === 1)}
}

/** 「自然人48件、法人12件，合计60件，分别占80%、20%」: the shares are those of the list, not of its total. */
function withoutTotal(counts: readonly Mention[], count: number): readonly Mention[] {
  const last = counts.at(-1)
  const list = counts.slice(-count - 1, -1)
  return last && sumsUp.test(last.label) && list.length === count && sumOf(list) === last.quantity.value ? counts.slice(0, -1) : counts
}

function isJoined(mention: Mention | undefined): boolean {
  return mention !== undefined && /^(?:、|和|及|以及|与)$/.test(mention.lead)
}

// ── the part stands behind its share, or elsewhere ─────────────────────────────────────────────────────────────────────

/** 「其中60%（72件）为网上提交」「自然人申请占60%，为72件」「有60%来自自然人，即72件」 */
function readCountBehind({share, index, passage, wholesOf}: Place): Share | undefined {
  const part = passage.own[index + 1]
  if (!part || !isCount(part) || part.statement !== share.statement || rateWords.test(share.label)) return undefined
  const isBracketed = part.opening === share.range.end && /^(?:即|共|计|为)?$/.test(part.lead)
  if (!isBracketed && !(part.depth === share.depth && tellsCount.test(part.lead))) return undefined
  if (!/占|比[重例]|有|其中|[，,]$/.test(share.lead)) return undefined
  const found = shareAmong(share, [[part]], {own: passage.own.filter(mention => mention !== share), before: passage.before}, wholesOf)
  return found && found.bases.length > 0 ? found : undefined
}

/** 「其中原创902条，转载558条，原创占比61.78%」「网站46条、公众号30条，网站公开的信息占60.5%」: the share names the figure it is of. */
function readNamedPart({share, index, passage: {own}, wholesOf}: Place): Share | undefined {
  const named = /([\u4e00-\u9fff]{2,8}?)(?:类?信息|类|件)?所?占比(?:为|达到?)?$/.exec(share.label)?.[1]
  const opening = named === undefined ? openingName.exec(share.label)?.groups?.['name'] : undefined
  const name = named ?? opening
  if (!name || rateWords.test(share.label)) return undefined
  const called = own.slice(0, index).filter(mention => isCount(mention) && mention.label.includes(name) && wholesOf.has(mention))
  const part = opening === undefined || called.length === 1 ? called.at(-1) : undefined
  const wholes = part && wholesOf.get(part)?.wholes
  return wholes ? {kind: 'share', share, parts: [[part]], bases: wholes, isBaseNamed: true} : undefined
}

/** 「网站公开的信息占」「自然人申请占总数的」 behind a comma; not 「约占」. */
const openingName =
  /^(?<name>[\u4e00-\u9fff]{2,10}?)(?:公开|发布|提出|申请)?的?(?:类?信息|申请|文件|公文|案件|类|件)?所?占(?:全部|总[数量])?的?(?:比例|比重)?(?:为|达到?)?$/

/**
 * 「办件8600件，网上办理7310件，网办率85%」「抽查栏目120个，更新不及时的6个、有错误的3个，问题率7.5%」: a rate of any name, of the two
 * figures, or of the figure and the list, right before it, where it is exactly theirs. Arithmetic tells what belongs together, never that
 * something is wrong.
 */
function readToldByArithmetic({share, index, passage: {own}}: Place): Share | undefined {
  if (!/率(?:均|为|达到?|是)*$/.test(share.label) || share.depth > 0 || share.quantity.value >= 100) return undefined
  const near = own.slice(Math.max(0, index - 4), index).filter(mention => mention.statement === share.statement && mention.depth === 0)
  const last = near.at(-1)
  const counts = near.filter(mention => isCount(mention) && last !== undefined && haveSameUnit(mention.quantity, last.quantity))
  if (!last || counts.at(-1) !== last || !counts.every(({quantity}) => isExact(quantity))) return undefined
  for (const [at, base] of counts.slice(0, -1).entries()) {
    const behind = counts.slice(at + 1)
    for (const parts of [[last], behind])
      if (isShareOf(share, parts, [base])) return {kind: 'share', share, parts: [parts], bases: [[base]], isBaseNamed: true}
  }
  return undefined
}
