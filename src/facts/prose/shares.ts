import {rates} from '../../wording/rates.js'
import {approximateShare, growth, namesBase, rateWords, respectively, shareOfRegion, shareOfWhole} from '../../wording/relations.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import type {Part, Partition, Reading, Share} from './relation.js'

/** Finds the percentages of a sentence that follow from figures near them. */
export function readShares(passage: Passage, known: readonly (Partition | Part)[]): readonly Share[] {
  const wholesOf = new Map<Mention, {readonly wholes: readonly Reading[]; readonly isStage: boolean}>()
  for (const relation of known) {
    const parts = relation.kind === 'partition' ? relation.parts : [relation.part]
    for (const part of parts)
      if (!wholesOf.has(part))
        wholesOf.set(part, {
          wholes: relation.wholes,
          isStage: relation.marker === 'stage' || (relation.kind === 'part' && relation.marker === 'family')
        })
  }
  return passage.own.flatMap((mention, index): readonly Share[] => {
    if (mention.quantity.unit !== '%' || !isExactShare(mention) || growth.test(mention.lead) || approximateShare.test(mention.lead))
      return []
    const found =
      readRate(mention, passage, wholesOf) ??
      readNamedBase(mention, index, passage) ??
      readShareOfRegion(mention, index, passage) ??
      readShareOf(mention, index, passage, wholesOf) ??
      readRespective(mention, index, passage) ??
      readNamedPart(mention, index, passage, wholesOf)
    return found ? [found] : []
  })
}

type Wholes = ReadonlyMap<Mention, {readonly wholes: readonly Reading[]; readonly isStage: boolean}>

/** 「五成」 is a figure of speech; 约 and 近 are never compared exactly. */
function isExactShare({quantity}: Mention): boolean {
  return isExact(quantity) && !quantity.raw.includes('成')
}

// ── rates with a name ──────────────────────────────────────────────────────────────────────────────────────────────────

function readRate(share: Mention, {own, before}: Passage, wholesOf: Wholes): Share | undefined {
  const name = /[\u4e00-\u9fff]{1,10}(?:率|满意度)(?=(?:均|分别)?(?:为|达到?|至|是|保持在)?[:：]?$)/.exec(share.label)?.[0]
  if (!name || respectively.test(share.label)) return undefined
  const rate = rates.find(candidate => candidate.name.test(name))
  const numerator = rate?.numerator ?? numeratorOf(name)
  if (!numerator) return undefined
  const near = [...before, ...own.slice(0, own.indexOf(share))].filter(mention => isExact(mention.quantity) && isCount(mention))
  const named = near.filter(
    ({label, after, measure}) => numerator.test(label) || (label === '' && numerator.test(after)) || numerator.test(`${measure.thing}`)
  )
  // the statement's own first, the nearest first
  const parts = [
    ...named.filter(({statement}) => statement === share.statement).reverse(),
    ...named.filter(({statement}) => statement !== share.statement).reverse()
  ]
  const [part] = parts
  if (!part) return rate ? allOf(share, near, rate.bases) : undefined
  const stock = near.filter(mention => mention !== part && haveSameUnit(mention.quantity, part.quantity) && isOfOneObject(mention, part))
  const roots = stock.filter(mention => wholesOf.get(mention)?.isStage !== false)
  const bases = rate ? [...basesOf(rate.bases, roots, numerator), ...basesOf(rate.bases, stock, numerator)] : []
  const told = (wholesOf.get(part)?.wholes ?? []).filter(whole => whole.every(({quantity}) => isExact(quantity)))
  // 「答复率100%」 may be of what was answered, on time or at all
  const itself: readonly Reading[] = rate && /^(?:答复|回复)率$/.test(name) ? [[part]] : []
  const all = [
    ...bases,
    ...told,
    ...(rate
      ? []
      : stock
          .filter(({quantity}) => quantity.value >= part.quantity.value)
          .reverse()
          .map(base => [base]))
  ]
  if (all.length === 0) return undefined
  all.push(...itself)
  const alike = parts.filter(mention => isOfOneObject(mention, part))
  // 「撤销2件、变更1件，纠错率25%」 counts both
  const together = alike.filter(mention => mention.statement === part.statement)
  const readings = [...alike.map(mention => [mention]), ...(together.length > 1 ? [together] : [])]
  return {kind: 'share', share, parts: readings, bases: all, isBaseNamed: together.length <= 1 && (rate !== undefined || all.length === 1)}
}

/** A rate of any name is the share of what its name says: 合格率 of what is 合格. */
function numeratorOf(name: string): RegExp | undefined {
  const word = /([\u4e00-\u9fff]{2})率$/.exec(name)?.[1]
  return word && !/好评|覆盖|普及|接通|增长|使用|准确|差错|可办|办理|解读|发布|更新|关注|点击|转载/.test(word)
    ? new RegExp(word)
    : undefined
}

/** 「收到30件，均已回复，回复率100%」: the numerator is the base. */
function allOf(share: Mention, near: readonly Mention[], bases: readonly RegExp[]): Share | undefined {
  const base = near.findLast(({label, after}) => bases.some(pattern => pattern.test(label) || pattern.test(after)))
  if (!base || base.sentence !== share.sentence || !/(?:均已?|全部)(?:按期|按时|已|依法)*[答回办]/.test(share.lead)) return undefined
  return {kind: 'share', share, parts: [[base]], bases: [[base]], isBaseNamed: false}
}

function basesOf(patterns: readonly RegExp[], stock: readonly Mention[], numerator: RegExp): readonly Reading[] {
  const matching = patterns.flatMap(pattern =>
    stock
      .filter(
        ({label, after, measure}) =>
          !numerator.test(label) && (pattern.test(label) || pattern.test(after) || pattern.test(measure.object ?? ''))
      )
      .reverse()
  )
  const received = stock.findLast(({action}) => action === 'receive')
  const carriedIn = stock.findLast(({action}) => action === 'carried-in')
  const both: readonly Reading[] = received && carriedIn && matching.includes(received) ? [[received, carriedIn]] : []
  return [...both, ...[...new Set(matching)].filter(({action}) => action !== 'carried-in').map(mention => [mention])]
}

function isOfOneObject(mention: Mention, part: Mention): boolean {
  return mention.object === part.object || mention.object === undefined || part.object === undefined
}

// ── 占 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 「予以公开7件，占申请总数24件的29.16%」 */
function readNamedBase(share: Mention, index: number, {own}: Passage): Share | undefined {
  const base = own[index - 1]
  const part = own[index - 2]
  if (!base || !part || base.statement !== share.statement || part.statement !== share.statement) return undefined
  if (!/^(?:[\u4e00-\u9fff]{0,8})?的(?:比例|比重)?(?:为|达)?$/.test(share.lead) || !namesBase.test(base.lead)) return undefined
  if (!isExact(base.quantity) || !isExact(part.quantity) || !haveSameUnit(base.quantity, part.quantity)) return undefined
  return {kind: 'share', share, parts: [[part]], bases: [[base]], isBaseNamed: true}
}

/** 「全市收到2055件……市政府本级收到188件，占全市的9.14%」 */
function readShareOfRegion(share: Mention, index: number, {own, before}: Passage): Share | undefined {
  const region = shareOfRegion.exec(share.lead)?.groups?.['region']
  const part = own[index - 1]
  if (region === undefined || !part || !isCount(part) || !isExact(part.quantity)) return undefined
  const base = [...before, ...own.slice(0, index - 1)].findLast(
    mention => isCount(mention) && mention.label.includes(region) && haveSameUnit(mention.quantity, part.quantity)
  )
  return base ? {kind: 'share', share, parts: [[part]], bases: [[base]], isBaseNamed: true} : undefined
}

function readShareOf(share: Mention, index: number, {own, before}: Passage, wholesOf: Wholes): Share | undefined {
  const part = partBefore(share, index, own)
  if (!part || !isCount(part) || !isExact(part.quantity)) return undefined
  const told = wholesOf.get(part)
  const isTold = told !== undefined && !told.isStage
  const earlier = [...before, ...own.slice(0, own.indexOf(part))]
  const near = nearBases(part, earlier)
  const bases = [...(told?.wholes ?? []), ...near.map(mention => [mention]), ...(isTold ? [] : listBases(part, own))]
  if (!isTold && !near.some(isTotal)) return undefined
  const isOnlyOne = new Set(near.map(({quantity}) => quantity.value)).size === 1
  return {kind: 'share', share, parts: [[part]], bases, isBaseNamed: isOnlyOne || isTold}
}

/** The figure that a share stands right behind, after a comma and 占 or in a bracket. */
function partBefore(share: Mention, index: number, own: readonly Mention[]): Mention | undefined {
  const bracketed = share.opening === undefined ? undefined : own.findLast(mention => isRightBefore(mention, share))
  if (bracketed && /^[,，]{0,4}(?:占比?|比例)?为?(?:总数|总量)?的?$/.test(share.lead)) return bracketed
  const previous = own[index - 1]
  const behind = previous?.depth === share.depth && previous.statement === share.statement ? previous : undefined
  if (!behind || respectively.test(share.lead)) return undefined
  return shareOfWhole.test(share.lead) &&
    /^[^，,]{0,12}[，,]?(?:所)?占/.test(share.lead) &&
    !/[，,].*[，,]/.test(share.lead) &&
    isPlainBefore(share.lead)
    ? behind
    : undefined
}

function isRightBefore(mention: Mention, {opening = 0, masked}: Mention): boolean {
  return mention.range.end <= opening && /^[^，。；（）]{0,10}$/.test(masked.slice(mention.range.end, opening))
}

/** 「，公开文件占全市……」 names another numerator between the figure and 占. */
function isPlainBefore(lead: string): boolean {
  return !/[，,][^占]{2,}占/.test(lead)
}

/** Figures of the paragraph before the part that it may be a share of, the nearest first: as large, and of its unit. */
function nearBases(part: Mention, earlier: readonly Mention[]): readonly Mention[] {
  return earlier
    .filter(mention => isExact(mention.quantity) && isCount(mention) && mention.depth <= part.depth)
    .filter(({quantity}) => haveSameUnit(quantity, part.quantity) && quantity.value >= part.quantity.value)
    .reverse()
}

/** Whether a figure counts a stock or says that it is a total; a member of a list is the base of nothing. */
function isTotal({action, label}: Mention): boolean {
  return (
    action === 'receive' ||
    action === 'handle' ||
    action === 'conclude' ||
    action === 'hand-out' ||
    /共(?![同享建])|合计|总计|累计/.test(label)
  )
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

/** 「部门信息180条、乡镇信息120条，占比分别为60%、40%」: each share belongs to the figure of its place in the list. */
function readRespective(share: Mention, index: number, {own}: Passage): Share | undefined {
  let first = index
  while (first > 0 && own[first]?.lead === '、' && own[first - 1]?.quantity.unit === '%') first--
  const opener = own[first]
  if (!opener || !respectively.test(opener.lead) || !/占/.test(opener.lead)) return undefined
  let last = index
  while (own[last + 1]?.quantity.unit === '%' && /^[、和]$/.test(own[last + 1]?.lead ?? '')) last++
  const count = last - first + 1
  const counts = own.slice(0, first).filter(mention => isCount(mention) && mention.depth === share.depth)
  const list = counts.slice(-count)
  const part = list[index - first]
  const isList =
    list.length === count && count > 1 && list.every(({quantity}) => part && isExact(quantity) && haveSameUnit(quantity, part.quantity))
  if (!part || !isList) return undefined
  const wholes = counts
    .slice(0, -count)
    .filter(({quantity}) => haveSameUnit(quantity, part.quantity) && quantity.value >= part.quantity.value)
  return {kind: 'share', share, parts: [[part]], bases: [list, ...wholes.reverse().map(whole => [whole])], isBaseNamed: false}
}

/** 「其中原创902条，转载558条，原创占比61.78%」: the share names the figure it is of. */
function readNamedPart(share: Mention, index: number, {own}: Passage, wholesOf: Wholes): Share | undefined {
  const name = /([\u4e00-\u9fff]{2,8}?)(?:信息|类|件)?(?:所)?占比(?:为|达到?)?$/.exec(share.label)?.[1]
  if (!name || rateWords.test(share.label)) return undefined
  const part = own.slice(0, index).findLast(mention => isCount(mention) && mention.label.includes(name) && wholesOf.has(mention))
  const wholes = part && wholesOf.get(part)?.wholes
  return wholes && isExact(part.quantity) ? {kind: 'share', share, parts: [[part]], bases: wholes, isBaseNamed: true} : undefined
}
