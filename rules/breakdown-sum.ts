import {hasPartAboveWhole, isExact, sumOf, writtenOf} from '../src/checks/reading.js'
import {holdsCarriedIn} from '../src/checks/stock.js'
import {writtenSum} from '../src/checks/written.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Mention} from '../src/facts/prose/mentions.js'
import type {Balance, Partition} from '../src/facts/prose/relation.js'

/** Whether the figures of a list add up to the total that is told. */
export default defineRule({
  id: 'breakdown-sum',
  group: 'figures',
  title: {zh: '分项之和应当等于所列总数', en: 'The items of a list must add up to the total that is told'},
  description: {
    zh: '“其中”“包括”“分别为”、括号内和“合计”之前所列的各项，单位相同、数都确切、没有“等”字收尾的，相加应当等于总数；收到与上年结转之和也应当等于办结与结转下年度之和。相加多于总数的，或者有“其他”兜底而少于总数的，为警告；括号内逐项列出而少于总数的，只作提示；没有说列全的不报。先按各种合理的读法相加，有一种相等就不报。',
    en: 'Items behind 其中, 包括 or 分别为, in brackets, or before 合计, of one unit, exact and not left open by 等, must add up to the total; and what was received and carried in to what was concluded and carried out. More than the total, or less where 其他 closes the list, is a warning; less in a bracket that spells the total out is an info; lists that do not claim to be whole are left alone. Every sensible way of adding is tried first.'
  },
  basis: [{kind: 'logic', reason: {zh: '总数由各分项相加得出', en: 'a total is the sum of its items'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({sum, whole, difference, isMore}: Sum) =>
        `分项相加，${sum}，所列总数是“${whole}”，${isMore ? '多' : '少'}${difference}。请核对总数和各分项`,
      en: ({sum, whole, difference, isMore}: Sum) =>
        `the items add up to ${sum}, and the total is “${whole}”: ${difference} ${isMore ? 'too much' : 'too little'}; check the total and the items`
    },
    unbalanced: {
      zh: ({left, right}: Sides) => `收到与上年结转相加，${left}；办结与结转下年度相加，${right}。两边应当相等，请核对`,
      en: ({left, right}: Sides) => `received and carried in are ${left}, concluded and carried out ${right}; both sides must be equal`
    }
  },
  *targets({facts}): Iterable<Partition | Balance> {
    for (const relation of facts.relations) {
      if (relation.kind === 'balance' && [...relation.left, ...relation.right].every(isExactMention)) yield relation
      if (relation.kind === 'partition' && isJudged(relation)) yield relation
    }
  },
  expect(relation, {facts}) {
    if (relation.kind === 'balance') {
      const {left, right} = relation
      const figures = [...left, ...right].map(({quantity}) => quantity)
      if (sumOf(left) === sumOf(right)) return {...passed, figures}
      const [first] = left
      if (!first) return passed
      return {
        outcome: 'failed',
        message: 'unbalanced',
        data: {left: writtenSum(left), right: writtenSum(right)},
        at: first.quantity,
        related: [...left.slice(1), ...right].map(({quantity}) => ({
          at: quantity,
          message: {zh: '等式的一项', en: 'a term of the equation'}
        })),
        figures
      }
    }
    const {whole, parts, wholes, others} = relation
    const figures = [whole, ...parts].map(({quantity}) => quantity)
    const totals = wholes.map(sumOf)
    if ([parts, ...others].some(reading => totals.includes(sumOf(reading)))) return {...passed, figures}
    const isMore = sumOf(parts) > sumOf(wholes[0] ?? [whole])
    if (isMore && holdsCarriedIn(relation, facts)) return {...passed, figures}
    const level = isMore ? 'warning' : levelBelow(relation)
    if (!level) return passed
    return {
      outcome: 'failed',
      message: 'differs',
      data: {sum: writtenSum(parts), whole: writtenOf([whole]), difference: differenceOf(relation), isMore},
      at: whole.quantity,
      related: parts.map(({quantity}) => ({at: quantity, message: {zh: '分项', en: 'an item'}})),
      severity: level,
      figures
    }
  }
})

interface Sum {
  readonly sum: string
  readonly whole: string
  readonly difference: string
  readonly isMore: boolean
}

interface Sides {
  readonly left: string
  readonly right: string
}

function isExactMention({quantity}: Mention): boolean {
  return isExact(quantity)
}

/** A closed list of exact figures, none of them above the total: that would be `part-above-whole`. */
function isJudged(partition: Partition): boolean {
  return partition.isClosed && [partition.whole, ...partition.parts].every(isExactMention) && !hasPartAboveWhole(partition)
}

/**
 * How surely a list means to be whole that stays below its total: as its family or 其他 says, as the bracket that holds nothing else,
 * or because hardly anything is left.
 */
function levelBelow({isExhaustive, marker, whole, parts}: Partition): 'warning' | 'info' | undefined {
  if (isExhaustive || marker === 'sum') return 'warning'
  const left = 1 - sumOf(parts) / whole.quantity.value
  if (marker === 'bracket' && parts.length > 2 && left < 0.25) return 'info'
  return parts.length > 2 && left < 0.05 ? 'info' : undefined
}

function differenceOf({whole, parts}: Partition): string {
  const difference = Math.abs(sumOf(parts) - whole.quantity.value)
  return `${Number(difference.toFixed(4))}${whole.quantity.unit ?? ''}`
}
