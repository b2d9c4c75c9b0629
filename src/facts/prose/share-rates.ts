import {type Rate, rates} from '../../wording/rates.js'
import {respectively} from '../../wording/relations.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'
import type {Reading, Share} from './relation.js'
import {fittingFirst, isShareOf, type Wholes} from './share-bases.js'

/** 「纠错率25%」「合格率90%」: a percentage that bears the name of a rate, and what stands near it that the name speaks of. */
export function readRate(share: Mention, {own, before}: Passage, wholesOf: Wholes): Share | undefined {
  const name = /[\u4e00-\u9fff]{0,10}(?:率|满意度)(?=(?:均|分别)?(?:为|达到?|至|是|保持在)?[:：]?$)/.exec(share.label)?.[0]
  if (!name || respectively.test(share.label)) return undefined
  const rate = rates.find(candidate => candidate.name.test(name))
  const isOpen = rate === undefined && numeratorOf(name) === undefined
  const numerator = rate?.numerator ?? numeratorOf(name) ?? anyNumeratorOf(name)
  if (!numerator) return undefined
  const near = [...before, ...own.slice(0, own.indexOf(share))].filter(mention => isExact(mention.quantity) && isCount(mention))
  const named = near.filter(
    ({label, after, measure}) =>
      !/不(?:满意|合格|了解|准确|宜公开|予公开)/.test(label) &&
      (numerator.test(label) || (/^(?:其余|余下|剩余|剩下)?$/.test(label) && numerator.test(after)) || numerator.test(`${measure.thing}`))
  )
  // the statement's own first, the nearest first
  const parts = [
    ...named.filter(({statement}) => statement === share.statement).reverse(),
    ...named.filter(({statement}) => statement !== share.statement).reverse()
  ]
  const [part] = parts
  if (!part) return (rate ? allOf(share, near, rate.bases) : undefined) ?? bestOfList(share, near, wholesOf)
  const stock = near.filter(mention => mention !== part && haveSameUnit(mention.quantity, part.quantity) && isOfOneObject(mention, part))
  // 「当日回复40条，……三日内回复率100%」 is of another kind
  const kind = /[^，、]*(?=(?:回复|答复|办结|办理|反馈|解决)率$)/.exec(name)?.[0] ?? ''
  if (/[日时天周内]/.test(kind) && !part.label.includes(kind)) return undefined
  const told = (wholesOf.get(part)?.wholes ?? []).filter(whole => whole.every(({quantity}) => isExact(quantity)))
  const all = [...(rate ? basesOfRate(rate, stock, wholesOf) : []), ...told, ...(rate ? [] : largerThan(part, stock))]
  // 「网站公开140条，公众号公开137条」: what the rate counts is not its own base
  const larger = largerThan(part, stock).filter(([base]) => base?.action === undefined || base.action !== part.action)
  const isGuess = all.length === 0 && larger.length === 1
  if (isGuess) all.push(...larger)
  if (all.length === 0) return undefined
  // 「答复率100%」 may be of what was answered, on time or at all
  if (rate && /^(?:答复|回复)率$/.test(name)) all.push([part])
  const alike = parts.filter(mention => isOfOneObject(mention, part))
  // 「撤销2件、变更1件，纠错率25%」 counts both
  const together = alike.filter(mention => mention.statement === part.statement)
  const readings = [...alike.map(mention => [mention]), ...(together.length > 1 ? [together] : [])]
  const isBaseNamed = together.length <= 1 && (rate !== undefined || all.length === 1)
  const {parts: above, bases} = fittingFirst(share, [...readings, ...upTo(together)], all)
  if (isGuess && part.sentence !== share.sentence && !isShareOf(share, above[0] ?? [], bases[0] ?? [])) return undefined
  // a rate of any name, of which nothing near says what it is of
  if (rate === undefined && !isBaseNamed && !isShareOf(share, above[0] ?? [], bases[0] ?? [])) return undefined
  // 「解读率」「覆盖率」 may be of something else, unless they follow from the figures
  if (isOpen && (above[0]?.[0] === bases[0]?.[0] || !isShareOf(share, above[0] ?? [], bases[0] ?? []))) return undefined
  return {kind: 'share', share, parts: above, bases, isBaseNamed}
}

/** 「非常满意212件，满意73件，基本满意9件，满意率98%」: the first two, or all three. */
function upTo(together: readonly Mention[]): readonly Reading[] {
  const inOrder = [...together].sort((one, other) => one.span.start - other.span.start)
  return inOrder.slice(2).map((_, index) => inOrder.slice(0, index + 2))
}

/** 「优秀、良好、一般、较差依次为9家、18家、5家、2家，优良率79.41%」: the best of a list, where they make the rate. */
function bestOfList(share: Mention, near: readonly Mention[], wholesOf: Wholes): Share | undefined {
  const last = near.at(-1)
  const whole = last && wholesOf.get(last)?.wholes[0]
  if (!last || !whole || last.sentence !== share.sentence) return undefined
  const list = near.filter(mention => wholesOf.get(mention)?.wholes[0] === whole)
  for (let count = 1; count < list.length; count++) {
    const best = list.slice(0, count)
    if (isShareOf(share, best, whole)) return {kind: 'share', share, parts: [best], bases: [whole], isBaseNamed: false}
  }
  return undefined
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

function anyNumeratorOf(name: string): RegExp | undefined {
  const word = /([\u4e00-\u9fff]{2})率$/.exec(name)?.[1]
  return word ? new RegExp(word) : undefined
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
