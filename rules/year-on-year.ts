import {isGrowthOf, percentageOf} from '../src/checks/ratio.js'
import {isExact} from '../src/checks/reading.js'
import {readToldOfPrior, type ToldOfPrior} from '../src/checks/told-of-prior.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Growth} from '../src/facts/prose/relation.js'

/** Whether growth follows from the two years it compares. */
export default defineRule({
  id: 'year-on-year',
  group: 'figures',
  title: {zh: '同比增减应当与上年数据一致', en: 'Growth must follow from the figures of both years'},
  description: {
    zh: '文中同时写了本年数、上年数和增减的，重新计算增减的数量和百分比，方向也要相符；只写了增减数量和百分比的，由二者推算。有上一年度报告的，申请、复议、诉讼和规范性文件的上年数和增减再与上一年度报告的表格核对。没有上年数的、百分点之差和约数不核对。四舍五入和截去尾数都算对。',
    en: 'Where the text gives this year’s figure, last year’s and the change, the change is computed again, as an amount and as a percentage, its direction too; where it gives amount and percentage alone, one follows from the other. With last year’s report, what is said of last year’s applications, reviews, suits and documents is held against its tables as well. Without last year’s figure, between percentages, and for approximate figures nothing is checked.'
  },
  basis: [{kind: 'logic', reason: {zh: '增减由两年的数据算出', en: 'growth is computed from the figures of two years'}}],
  severity: 'info',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({change, current, prior, computed}: Change) => `本年“${current}”，上年“${prior}”，应当${computed}，写的是“${change}”。请核对`,
      en: ({change, current, prior, computed}: Change) =>
        `“${current}” this year and “${prior}” last year make ${computed}, and “${change}” is written; check the three figures`
    },
    'other-prior': {
      zh: ({told, entry, before}: Told) =>
        `文中写的上年数是“${told}”，上一年度报告“${entry}”是${before}。请核对；上一年度报告有误的，先更正上一年度报告`,
      en: ({told, entry, before}: Told) =>
        `the text gives “${told}” for last year, while last year’s report says ${before} for “${entry}”; check both, and correct last year’s report first if it is wrong`
    },
    'other-change': {
      zh: ({told, current, entry, before}: Told) =>
        `本年“${current}”，上一年度报告“${entry}”是${before}，与文中的增减“${told}”对不上。请核对这三个数`,
      en: ({told, current, entry, before}: Told) =>
        `“${current}” this year and ${before} for “${entry}” in last year’s report do not make the change “${told}”; check the three figures`
    }
  },
  *targets({facts, prior}): Iterable<Growth | ToldOfPrior> {
    for (const relation of facts.relations) if (relation.kind === 'growth' && isJudged(relation)) yield relation
    if (prior) yield* readToldOfPrior({facts}, prior)
  },
  expect(growth) {
    if ('told' in growth) {
      const {told, current, isChange, entry, before, isRight} = growth
      const figures = [told.quantity, current.quantity]
      const [first] = before
      if (isRight || !first) return {...passed, figures}
      return {
        outcome: 'failed',
        message: isChange ? 'other-change' : 'other-prior',
        data: {told: told.quantity.raw, current: current.quantity.raw, entry, before: first.value},
        at: told.quantity,
        related: [
          {at: current.quantity, message: {zh: '本年', en: 'this year'}},
          ...first.facts.slice(0, 2).map(({cell}) => ({at: cell, message: {zh: '上一年度报告', en: 'last year’s report'}}))
        ],
        figures
      }
    }
    const {change, current, prior, amount, direction} = growth
    const figures = [change, current, ...(prior ? [prior] : []), ...(amount ? [amount] : [])].map(({quantity}) => quantity)
    const now = current.quantity.value
    const before = prior ? prior.quantity.value : now - direction * (amount?.quantity.value ?? 0)
    const isUpwards = now >= before
    const isAmount = change.quantity.unit !== '%'
    if (isRounded(growth) ? mayFollow(growth) : before <= 0 || [current, ...growth.others].some(one => follows(growth, one.quantity.value)))
      return {...passed, figures}
    const size = isAmount
      ? `${Number(Math.abs(now - before).toFixed(4))}${change.quantity.unit ?? ''}`
      : percentageOf(Math.abs(now - before), before, Math.max(change.quantity.decimals, 1))
    return {
      outcome: 'failed',
      message: 'differs',
      data: {
        change: `${direction < 0 ? '减少' : direction > 0 ? '增加' : ''}${change.quantity.raw}`,
        current: current.quantity.raw,
        prior: prior ? prior.quantity.raw : `${before}${current.quantity.unit ?? ''}`,
        computed: `${isUpwards ? '增加' : '减少'}${size}`
      },
      at: change.quantity,
      related: [
        {at: current.quantity, message: {zh: '本年', en: 'this year'}},
        ...(prior ? [{at: prior.quantity, message: {zh: '上年', en: 'last year'}}] : [])
      ],
      figures
    }
  }
})

interface Change {
  readonly change: string
  readonly current: string
  readonly prior: string
  readonly computed: string
}

/** Whether a change is that from the year before to a figure, its direction too. */
function follows({change, prior, amount, direction}: Growth, now: number): boolean {
  const before = prior ? prior.quantity.value : now - direction * (amount?.quantity.value ?? 0)
  const isDirected = direction === 0 || now === before || direction > 0 === now > before
  if (!isDirected || before <= 0) return false
  if (change.quantity.unit === '%') return isGrowthOf(change.quantity, before, now)
  // 「95.2%，比上年的93.1%提高2个百分点」
  const slack = change.quantity.unit === '个百分点' ? 10 ** -change.quantity.decimals : 1e-6
  return Math.abs(Math.abs(now - before) - change.quantity.value) < slack
}

/** 「45万次」: the figure is itself rounded. */
function isRounded({current, prior}: Growth): boolean {
  return !isExact(current.quantity) || (prior !== undefined && !isExact(prior.quantity))
}

/** Whether a change may be that between two rounded figures, whatever was cut off. */
function mayFollow({change, current, prior, direction}: Growth): boolean {
  if (!prior) return true
  const [least, most] = [current, prior].map(({quantity}) => rangeOf(quantity)).map(([low, high]) => [low, high] as const)
  if (!least || !most) return true
  const isPercent = change.quantity.unit === '%'
  const growthOf = (now: number, before: number) => (isPercent ? (100 * (now - before)) / before : now - before)
  const low = growthOf(least[0], most[1])
  const high = growthOf(least[1], most[0])
  const slack = isPercent ? 10 ** -change.quantity.decimals : 10 ** (change.quantity.magnitude - change.quantity.decimals)
  const told = direction === 0 ? [1, -1] : [direction]
  return told.some(sign => sign * change.quantity.value >= low - slack && sign * change.quantity.value <= high + slack)
}

function rangeOf({value, magnitude, decimals}: Growth['current']['quantity']): readonly [number, number] {
  const half = magnitude === 0 ? 0 : 10 ** (magnitude - decimals) / 2
  return [value - half, value + half]
}

/** Neither 余 nor 约 nor a range. */
function isStated({quantity}: Growth['current']): boolean {
  return quantity.approximation === undefined && quantity.upper === undefined
}

/** Exact figures of both years, or an amount beside the percentage from which the prior year follows. */
function isJudged({change, current, prior, amount}: Growth): boolean {
  if (!isStated(current) || change.quantity.approximation !== undefined) return false
  if (prior) return isStated(prior)
  return isExact(current.quantity) && amount !== undefined && isExact(amount.quantity)
}

interface Told {
  readonly told: string
  readonly current: string
  readonly entry: string
  readonly before: number
}
