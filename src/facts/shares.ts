import type {Action} from '../wording/lexicon.js'
import {type Rate, rates} from '../wording/rates.js'
import {approximateShare, growth, namesBase, respectively, shareOfWhole} from '../wording/relations.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import type {Part, Reading} from './parts.js'
import type {Passage} from './relations.js'

/** A percentage, and the figures it follows from. */
export interface Share {
  readonly kind: 'share'
  readonly share: Mention
  /** Figures that may stand above the line, the likeliest first; the figures of one reading are added up. */
  readonly parts: readonly Reading[]
  /** Figures that may stand below it, the likeliest first; the figures of one reading are added up. */
  readonly bases: readonly Reading[]
  /** Whether words say which figure is the base, or only one can be; else it is the nearest of several. */
  readonly isBaseNamed: boolean
}

/** Finds the percentages of a sentence that follow from figures near them. */
export function readShares(passage: Passage, parts: readonly Part[]): readonly Share[] {
  return passage.own.flatMap((mention, index) => {
    if (mention.quantity.unit !== '%' || !isExactShare(mention) || growth.test(mention.lead) || approximateShare.test(mention.lead))
      return []
    const found = readRate(mention, passage) ?? readNamedBase(mention, index, passage) ?? readShareOf(mention, index, passage, parts)
    return found ? [found] : []
  })
}

/** 「五成」 is a figure of speech; 约 and 近 are never compared exactly. */
function isExactShare({quantity}: Mention): boolean {
  return isExact(quantity) && !quantity.raw.includes('成')
}

// ── rates with a name ──────────────────────────────────────────────────────────────────────────────────────────────────

function readRate(share: Mention, {own: sentence, before}: Passage): Share | undefined {
  const rate = rates.find(({name}) => share.label.includes(name))
  if (!rate || respectively.test(share.label)) return undefined
  const near = [...before, ...sentence.slice(0, sentence.indexOf(share))].filter(({quantity}) => isExact(quantity) && quantity.unit !== '%')
  const statement = near.filter(mention => mention.statement === share.statement)
  const parts = [
    ...ofAction(statement, rate.numerator),
    ...ofAction(near, rate.numerator).filter(mention => mention.statement !== share.statement)
  ]
  const [part] = parts
  if (!part) return undefined
  const stock = near.filter(mention => mention.object === part.object && haveSameUnit(mention.quantity, part.quantity))
  const bases = basesOf(rate, stock)
  if (bases.length === 0) return undefined
  const own = parts.filter(mention => mention.object === part.object)
  // 「撤销2件、变更1件，纠错率25%」 counts both
  const together = own.filter(mention => mention.statement === part.statement)
  const readings = [...own.map(mention => [mention]), ...(together.length > 1 ? [together] : [])]
  return {kind: 'share', share, parts: readings, bases, isBaseNamed: together.length === 1}
}

function basesOf(rate: Rate, stock: readonly Mention[]): readonly Reading[] {
  return rate.bases.flatMap((base): readonly Reading[] => {
    if (base !== 'received-and-carried-in') return ofAction(stock, base).map(mention => [mention])
    const [received] = ofAction(stock, 'receive')
    const [carriedIn] = ofAction(stock, 'carried-in')
    return received && carriedIn ? [[received, carriedIn]] : []
  })
}

/** The nearest first. */
function ofAction(mentions: readonly Mention[], action: Action): readonly Mention[] {
  return mentions.filter(mention => mention.action === action).reverse()
}

// ── 占 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 「予以公开7件，占申请总数24件的29.16%」 */
function readNamedBase(share: Mention, index: number, {own}: Passage): Share | undefined {
  const base = own[index - 1]
  const part = own[index - 2]
  if (!base || !part || base.statement !== share.statement || part.statement !== share.statement) return undefined
  if (!/^\s*的\s*(?:比例|比重)?(?:为|达)?\s*$/.test(share.lead) || !namesBase.test(base.lead)) return undefined
  if (!isExact(base.quantity) || !isExact(part.quantity) || !haveSameUnit(base.quantity, part.quantity)) return undefined
  return {kind: 'share', share, parts: [[part]], bases: [[base]], isBaseNamed: true}
}

function readShareOf(share: Mention, index: number, {own, before}: Passage, parts: readonly Part[]): Share | undefined {
  const bracketed = share.opening === undefined ? undefined : own.find(mention => mention.range.end === share.opening)
  const inBracket = bracketed !== undefined && /^[\s,，]{0,4}(?:占比?|比例)?为?\s{0,4}$/.test(share.lead)
  const previous = own[index - 1]
  const behind = previous?.depth === share.depth && previous.statement === share.statement ? previous : undefined
  const isBehind = behind !== undefined && shareOfWhole.test(share.lead) && !respectively.test(share.lead)
  const part = inBracket ? bracketed : isBehind ? behind : undefined
  if (!part || part.quantity.unit === '%' || !isExact(part.quantity)) return undefined
  const told = parts.find(candidate => candidate.part === part)
  const isTold = told !== undefined && told.marker !== 'stage'
  const earlier = [...before, ...own.slice(0, own.indexOf(part))]
  const near = nearBases(part, earlier)
  const bases = [...(told?.wholes ?? []), ...near.map(mention => [mention]), ...(isTold ? [] : listBases(part, own))]
  if (!isTold && !near.some(isTotal)) return undefined
  const isOnlyOne = new Set(near.map(({quantity}) => quantity.value)).size === 1
  return {kind: 'share', share, parts: [[part]], bases, isBaseNamed: isOnlyOne || isTold}
}

/** Figures of the paragraph before the part that it may be a share of, the nearest first: as large, and of its unit. */
function nearBases(part: Mention, earlier: readonly Mention[]): readonly Mention[] {
  return earlier
    .filter(({quantity, depth}) => isExact(quantity) && depth <= part.depth)
    .filter(({quantity}) => haveSameUnit(quantity, part.quantity) && quantity.value >= part.quantity.value)
    .reverse()
}

/** Whether a figure counts a stock or says that it is a total; a member of a list is the base of nothing. */
function isTotal({action, label}: Mention): boolean {
  return action === 'receive' || action === 'handle' || action === 'conclude' || /共(?![同享建])|合计|总计|累计/.test(label)
}

/** 「网站公开120条，公众号公开60条，占33.3%」: the members of the list, behind the part too, may together be the base. */
function listBases(part: Mention, sentence: readonly Mention[]): readonly Reading[] {
  const list = sentence.filter(({quantity, depth}) => depth === part.depth && isExact(quantity) && haveSameUnit(quantity, part.quantity))
  const upTo = list.slice(0, list.indexOf(part) + 1)
  return list.length > 1 ? [list, upTo] : []
}
