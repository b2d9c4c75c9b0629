import type {Quantity} from '../model/quantity.js'
import {officialObjects} from '../wording/lexicon.js'
import {beginsTotal, joinsMembers, noPartInBracket, opensParts, stages} from '../wording/relations.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import type {Passage} from './relations.js'

/** One figure counts some of what another counts. */
export interface Part {
  readonly kind: 'part'
  readonly part: Mention
  /** Figures that may be the whole, the likeliest first; the figures of one reading are added up, and none add up to nothing. */
  readonly wholes: readonly Reading[]
  /** 其中 and the like · brackets behind the whole · 「20件中」 · a later stage of one stock */
  readonly marker: 'of-which' | 'bracket' | 'topic' | 'stage'
}

/** Figures that are added up. */
export type Reading = readonly Mention[]

/** Finds the figures of a sentence that are parts of others. */
export function readParts(passage: Passage): readonly Part[] {
  const lists = [...groupByBracket(passage.own).values()].flatMap(group => listedParts(group, passage))
  const inBrackets = bracketParts(passage)
  const inTopics = topicParts(passage)
  const marked = [...lists, ...inBrackets, ...inTopics]
  const known = new Set(marked.map(({part}) => part))
  const staged = passage.own.filter(mention => !known.has(mention)).flatMap(mention => stagePart(mention, passage))
  return [...marked, ...staged].filter(({part}) => isExact(part.quantity) && part.quantity.unit !== '%')
}

// ── 其中 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

function groupByBracket(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const groups = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const key = mention.opening ?? -1
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return groups
}

interface OpenList {
  readonly wholes: readonly Reading[]
  readonly first: Mention
  /** 「其中：」 runs over ；. */
  readonly runsOn: boolean
}

/** Lists within lists within lists have no more. */
const mostReadings = 12

/** Longest list that is followed; beyond it nothing is said. */
const longestList = 60

function listedParts(group: readonly Mention[], {before}: Passage): readonly Part[] {
  const parts: Part[] = []
  let open: OpenList | undefined
  for (const [index, mention] of group.entries()) {
    if (mention.quantity.unit === '%') continue
    const opening = opensParts.exec(mention.lead)
    if (opening) {
      const earlier = group.slice(Math.max(0, index - longestList), index)
      const isFirst = index === 0 && /^\s*$/.test(mention.lead.slice(0, opening.index))
      const wholes = wholesBefore(earlier, mention.quantity)
      const outer = open?.wholes ?? []
      const found = wholes.length === 0 && isFirst ? wholesBefore(lastRoots(before, mention), mention.quantity) : wholes
      const restricts = mention.lead.slice(opening.index + opening[0].length)
      open =
        found.length > 0 && !isBeyond(restricts)
          ? {wholes: [...found, ...outer].slice(0, mostReadings), first: mention, runsOn: /^[:：]/.test(restricts)}
          : undefined
      if (open) parts.push({kind: 'part', part: mention, wholes: open.wholes, marker: 'of-which'})
    } else if (open && continuesList(mention, open)) {
      parts.push({kind: 'part', part: mention, wholes: open.wholes, marker: 'of-which'})
    } else {
      open = undefined
    }
  }
  return parts
}

/** 「其中累计」「其中历年」 count more than the year that the whole counts. */
function isBeyond(words: string): boolean {
  return /累计|历年|以来|每|人均|平均/.test(words)
}

function continuesList(mention: Mention, {first, runsOn}: OpenList): boolean {
  const {lead, action} = mention
  if (beginsTotal.test(lead) || isBeyond(lead) || !haveSameUnit(mention.quantity, first.quantity)) return false
  if (/^[；;]/.test(lead) && !runsOn) return false
  if (!/^[、，,；;和及以与]/.test(lead)) return false
  return action === undefined || action === first.action
}

/** The figures of the last sentence with figures, outside its brackets, that count in the very unit of a figure. */
function lastRoots(before: readonly Mention[], {quantity}: Mention): readonly Mention[] {
  const last = before.at(-1)?.sentenceIndex
  return before.filter(mention => mention.sentenceIndex === last && mention.depth === 0 && mention.quantity.unit === quantity.unit)
}

/** What a figure behind 其中 may be part of: the nearest figure of its unit, the list that figure ends, or received and carried in together. */
function wholesBefore(earlier: readonly Mention[], part: Quantity): readonly Reading[] {
  const same = earlier.filter(({quantity}) => haveSameUnit(quantity, part))
  const nearest = same.at(-1)
  if (!nearest || isBeyond(nearest.lead) || !same.every(({quantity}) => isExact(quantity))) return []
  const list: Mention[] = [nearest]
  for (let index = same.length - 2; index >= 0; index--) {
    const [next] = list
    const member = same[index]
    if (!next || !member || !isOneList(member, next)) break
    list.unshift(member)
  }
  const readings: Reading[] = [[nearest]]
  if (list.length > 1) readings.push(list)
  const stock = same.filter(({action}) => action === 'receive' || action === 'carried-in' || action === 'carried-out')
  if (stock.length > 1) readings.push(stock)
  // 「收到12件，撤回1件，其中予以公开5件」: 其中 may reach back over the nearest
  readings.push(...same.slice(0, -1).map(mention => [mention]))
  return readings
}

/** Whether two neighbouring figures are members of one list, so that what follows may be part of both. */
function isOneList(member: Mention, next: Mention): boolean {
  return joinsMembers.test(next.lead) || next.action === undefined || next.action === member.action
}

// ── brackets, topics ───────────────────────────────────────────────────────────────────────────────────────────────────

function bracketParts({own}: Passage): readonly Part[] {
  const parts: Part[] = []
  const byEnd = new Map(own.map(mention => [mention.range.end, mention]))
  const texts = new Map<number, string>()
  for (const mention of own) {
    const {opening} = mention
    const whole = opening === undefined ? undefined : byEnd.get(opening)
    if (!whole || opening === undefined || !isExact(whole.quantity) || !haveSameUnit(whole.quantity, mention.quantity)) continue
    if (isBeyond(mention.lead)) continue
    const inside = texts.get(opening) ?? insideOf(mention.masked, opening)
    texts.set(opening, inside)
    if (noPartInBracket.test(inside) || !isOfWhole(mention, whole, inside)) continue
    parts.push({kind: 'part', part: mention, wholes: [[whole]], marker: 'bracket'})
  }
  return parts
}

function insideOf(masked: string, opening: number): string {
  return /^[^（）()。]*/.exec(masked.slice(opening + 1, opening + 400))?.[0] ?? ''
}

/** 「答复25件（含上年结转3件）」 says a part, 「办结20件（收到25件）」 another measure. */
function isOfWhole({action}: Mention, whole: Mention, inside: string): boolean {
  if (action === undefined || action === whole.action) return true
  if (action === 'receive' || action === 'handle' || action === 'publish' || action === 'conclude') return false
  if (action === 'carried-in' || action === 'carried-out') return /^(?:其中)?(?:含|包括|包含)|其中/.test(inside)
  return true
}

function topicParts({own}: Passage): readonly Part[] {
  const parts: Part[] = []
  for (const [index, mention] of own.entries()) {
    const whole = own[index - 1]
    if (!whole || whole.depth !== mention.depth || whole.statement !== mention.statement) continue
    if (!isExact(whole.quantity) || !haveSameUnit(whole.quantity, mention.quantity)) continue
    if (/^(?:申请|案件|来信|信息)?当?中(?![心医央国小学旬期等级])/.test(mention.lead))
      parts.push({kind: 'part', part: mention, wholes: [[whole]], marker: 'topic'})
  }
  return parts
}

// ── stages ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A later stage of one stock is within every earlier one that the paragraph tells.
 *
 * What was concluded may have been carried in, so it is held against 新收 only where 结转 is told too.
 */
function stagePart(part: Mention, {own, before}: Passage): readonly Part[] {
  const stage = stages.find(candidate => candidate.part === part.action)
  if (!stage || !part.object || !officialObjects.includes(part.object) || part.depth > 0) return []
  const stock = [...before, ...own].filter(mention => mention !== part && isOfStock(mention, part))
  if (!stock.every(({quantity}) => isExact(quantity))) return []
  const received = stock.filter(({action}) => action === 'receive' || action === 'carried-in')
  const isWholeStock = received.some(({action}) => action === 'receive') && received.some(({action}) => action === 'carried-in')
  const nearest = stock.filter(({action}) => action !== undefined && stage.wholes.includes(action)).at(-1)
  const likeliest: readonly Reading[] = nearest ? [[nearest]] : isWholeStock ? [received] : []
  if (likeliest.length === 0) return []
  const others: readonly Reading[] = stock.filter(({action}) => action !== part.action).map(mention => [mention])
  return [{kind: 'part', part, wholes: [...likeliest, ...others, received], marker: 'stage'}]
}

function isOfStock(mention: Mention, part: Mention): boolean {
  return mention.object === part.object && haveSameUnit(mention.quantity, part.quantity)
}
