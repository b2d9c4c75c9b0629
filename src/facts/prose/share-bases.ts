import {saysAll, shareOf} from '../../wording/relations.js'
import {haveSameUnit, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import type {Part, Partition, Reading, Share} from './relation.js'
import {sumOf} from './relation.js'
import {readWords} from './words.js'

/** What each part is known to be a part of. */
export type Wholes = ReadonlyMap<Mention, {readonly wholes: readonly Reading[]; readonly isStage: boolean}>

export function wholesByPart(known: readonly (Partition | Part)[]): Wholes {
  const wholesOf = new Map<Mention, {readonly wholes: readonly Reading[]; readonly isStage: boolean}>()
  for (const relation of known) {
    const parts = relation.kind === 'partition' ? relation.parts : [relation.part]
    const isStage = relation.marker === 'stage' || (relation.kind === 'part' && relation.marker === 'family')
    for (const part of parts) if (!wholesOf.has(part)) wholesOf.set(part, {wholes: relation.wholes, isStage})
  }
  return wholesOf
}

/**
 * What a share may be of: what its own words name, 「占收到申请的」; the whole that its part was listed under; larger figures before it.
 *
 * Nothing where neither words nor arithmetic tell that it is one of them.
 */
export function shareAmong(
  share: Mention,
  parts: readonly Reading[],
  {own, before}: Passage,
  wholesOf: Wholes,
  extra: readonly Reading[] = []
): Share | undefined {
  const [first = []] = parts
  const [part] = first
  if (!part) return undefined
  const told = wholesOf.get(part)
  const isTold = told !== undefined && !told.isStage
  const at = Math.min(...first.map(mention => own.indexOf(mention)))
  const near = nearBases(first, [...before, ...own.slice(0, at)])
  const named = namedAmong(share, near)
  const bases = unique([...named.map(base => [base]), ...(told?.wholes ?? []), ...near.map(base => [base]), ...extra])
  const fits = parts.some(above => bases.some(below => isShareOf(share, above, below)))
  // 「征地22件（占44%）、规划15件……，共收到申请50件」
  const behind = fits ? undefined : totalBehind(share, parts, own)
  if (behind) return {kind: 'share', share, ...fittingFirst(share, parts, [[behind], ...bases]), isBaseNamed: false}
  const says = saysAll.test(ofWhat(share)) && near.length > 0
  const isSole = told !== undefined && isOfOne(share, part, told, near)
  if (!isTold && !isSole && !fits && !says && named.length === 0 && !near.some(isTotal)) return undefined
  const isOnlyOne = new Set(near.map(({quantity}) => quantity.value)).size === 1
  return {kind: 'share', share, ...fittingFirst(share, parts, bases), isBaseNamed: isOnlyOne || isTold || isSole || named.length === 1}
}

/** 「邀请代表30人参加评议，表示满意的29人，占96.7%」: some of the one figure that its sentence tells before it. */
function isOfOne(share: Mention, part: Mention, {wholes}: {readonly wholes: readonly Reading[]}, near: readonly Mention[]): boolean {
  const [whole, ...others] = near.filter(({sentence}) => sentence === part.sentence)
  const isWhole = wholes.length === 1 && wholes[0]?.length === 1 && wholes[0][0] === whole
  return others.length === 0 && isWhole && whole?.statement === part.statement && ofWhat(share) === ''
}

/** A total behind the share that it follows from. */
function totalBehind(share: Mention, parts: readonly Reading[], own: readonly Mention[]): Mention | undefined {
  const at = own.indexOf(share)
  return own
    .slice(at + 1, at + 12)
    .find(
      mention =>
        isCount(mention) &&
        /(?:^|[，,；;])[^，,；;]{0,6}(?:共|合计|总计|总[数量])/.test(mention.lead) &&
        parts.some(part => part[0] && haveSameUnit(part[0].quantity, mention.quantity) && isShareOf(share, part, [mention]))
    )
}

/** The words between 占 and the percentage. */
function ofWhat({lead}: Mention): string {
  return shareOf.exec(lead)?.groups?.['what'] ?? ''
}

/** The figures whose action the words behind 占 name: 「占收到申请的」, not 「占申请公开总量的」, which may be any. */
function namedAmong(share: Mention, near: readonly Mention[]): readonly Mention[] {
  const what = ofWhat(share)
  // 「占图文的」「占县直部门的」
  const name = what.replace(/(?:申请|信息)?(?:总数|总量|总体|全部|所有|数量|件数|[数量])$/, '').replace(/^(?:全部|所有|其)/, '')
  const called = name.length > 1 ? near.filter(({label, action}) => label.includes(name) && action !== 'receive').slice(0, 1) : []
  if (called.length > 0) return called
  const verb = readWords(what).find(word => word.kind === 'action')
  return verb?.kind === 'action' ? near.filter(({action}) => action === verb.action).slice(0, 1) : []
}

/** Figures of the paragraph before the part that it may be a share of, the nearest first: as large, and of its unit. */
function nearBases(parts: Reading, earlier: readonly Mention[]): readonly Mention[] {
  const [part] = parts
  if (!part) return []
  const least = sumOf(parts)
  return earlier
    .filter(mention => isCount(mention) && mention.depth <= part.depth)
    .filter(({quantity}) => haveSameUnit(quantity, part.quantity) && quantity.value >= least)
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

/** Of several readings the one that the percentage follows from is the likeliest. */
export function fittingFirst(
  share: Mention,
  parts: readonly Reading[],
  bases: readonly Reading[]
): {readonly parts: readonly Reading[]; readonly bases: readonly Reading[]} {
  for (const above of parts) {
    const below = bases.find(base => isShareOf(share, above, base))
    if (below) return {parts: [above, ...parts.filter(other => other !== above)], bases: [below, ...bases.filter(other => other !== below)]}
  }
  return {parts, bases}
}

/** Whether a percentage is that of two readings, rounded or cut off; figures in 万 are themselves rounded. */
export function isShareOf({quantity}: Mention, above: Reading, below: Reading): boolean {
  const base = sumOf(below)
  const part = sumOf(above)
  return base > 0 && part <= base && Math.abs((100 * part) / base - quantity.value) < 10 ** -quantity.decimals
}

function unique(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>()
  return readings.filter(reading => {
    const key = reading.map(({quantity}) => quantity.span.start).join()
    return seen.has(key) ? false : seen.add(key)
  })
}
