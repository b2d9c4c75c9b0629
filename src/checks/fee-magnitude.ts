import type {Context} from '../engine/rule.js'
import type {Facts} from '../facts/facts.js'
import type {Fact} from '../facts/tables.js'
import type {Quantity} from '../model/quantity.js'

/** The year's charges in the table, and a figure beside which they are ten thousand times too much or too little. */
export interface FeeMagnitude {
  readonly cell: Quantity
  readonly beside: Quantity
  readonly isOfPrior: boolean
  readonly isOff: boolean
}

/** The charges of the table, which the form asks for in 万元, beside those of last year's report and of the text. */
export function readFeeMagnitudes({facts, prior}: Pick<Context, 'facts' | 'prior'>): readonly FeeMagnitude[] {
  const cell = amountOf(facts.find('fees.amount'))
  if (!cell) return []
  const before = prior && !facts.breaks.organ ? amountOf(prior.facts.find('fees.amount')) : undefined
  return [
    ...(before ? [{cell, beside: before, isOfPrior: true, isOff: isTenThousandfold(cell.value / before.value)}] : []),
    ...toldCharges(facts).map(beside => ({cell, beside, isOfPrior: false, isOff: isTenThousandfold((cell.value * 10_000) / beside.value)}))
  ]
}

/** The figure of a cell that is more than nothing and names no unit of its own. */
function amountOf(fact: Fact | undefined): Quantity | undefined {
  if (fact?.answer.kind !== 'figure' || fact.answer.note !== undefined) return undefined
  const {quantity} = fact.answer
  return quantity.value > 0 && quantity.unit === undefined ? quantity : undefined
}

/** 「行政事业性收费1864.3万元」 in the text: the whole of them, of the year, and exact. */
function toldCharges({mentions}: Facts): readonly Quantity[] {
  return mentions.flatMap(({quantity, label, measure}) => {
    const isWhole = /^(?:全年|本年度?|20\d\d年)?(?:共|共计)?(?:收取)?行政事业性收费(?:总?金额|收入|总额)?(?:共计?|合计|为|达)*$/.test(label)
    const isCounted = quantity.unit === '元' && quantity.value > 0 && quantity.approximation === undefined && measure.period === 'year'
    return isWhole && isCounted ? [quantity] : []
  })
}

/** Whether one figure is about ten thousand times the other: a slip of 元 and 万元, which no year's growth explains. */
function isTenThousandfold(ratio: number): boolean {
  return (ratio > 2_000 && ratio < 50_000) || (ratio > 1 / 50_000 && ratio < 1 / 2_000)
}
