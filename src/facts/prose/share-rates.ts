import {type Rate, rates} from '../../wording/rates.js'
import {respectively} from '../../wording/relations.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import type {Reading, Share} from './relation.js'
import type {Wholes} from './share-bases.js'

/** 「纠错率25%」「合格率90%」: a percentage that bears the name of a rate, and what stands near it that the name speaks of. */
export function readRate(share: Mention, {own, before}: Passage, wholesOf: Wholes): Share | undefined {
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
  const told = (wholesOf.get(part)?.wholes ?? []).filter(whole => whole.every(({quantity}) => isExact(quantity)))
  const all = [...(rate ? basesOfRate(rate, stock, wholesOf) : []), ...told, ...(rate ? [] : largerThan(part, stock))]
  if (all.length === 0) return undefined
  // 「答复率100%」 may be of what was answered, on time or at all
  if (rate && /^(?:答复|回复)率$/.test(name)) all.push([part])
  const alike = parts.filter(mention => isOfOneObject(mention, part))
  // 「撤销2件、变更1件，纠错率25%」 counts both
  const together = alike.filter(mention => mention.statement === part.statement)
  const readings = [...alike.map(mention => [mention]), ...(together.length > 1 ? [together] : [])]
  return {kind: 'share', share, parts: readings, bases: all, isBaseNamed: together.length <= 1 && (rate !== undefined || all.length === 1)}
}

/** The bases of a named rate, those first that are themselves no stage of another figure. */
function basesOfRate({bases, numerator}: Rate, stock: readonly Mention[], wholesOf: Wholes): readonly Reading[] {
  const roots = stock.filter(mention => wholesOf.get(mention)?.isStage !== false)
  return [...basesOf(bases, roots, numerator), ...basesOf(bases, stock, numerator)]
}

function largerThan(part: Mention, stock: readonly Mention[]): readonly Reading[] {
  return stock
    .filter(({quantity}) => quantity.value >= part.quantity.value)
    .reverse()
    .map(base => [base])
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
