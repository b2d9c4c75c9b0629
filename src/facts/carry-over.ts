import type {Applicant, Concept} from '../concepts.js'
import type {Quantity} from '../model/quantity.js'
import type {Facts} from './facts.js'
import {figureOf, isSumWrong, isUnbalanced} from './sound.js'
import type {Fact} from './tables.js'

/** A figure of this year's report that last year's decides. */
export interface CarriedOver {
  readonly concept: Concept
  readonly applicant?: Applicant
  readonly value: string
  /** What it follows from, as last year's report states it. */
  readonly from: readonly Fact[]
}

/** Whether a cell states what last year's report decides: 上年结转, and in the form of 2019 上一年项目数量. */
export function isCarriedOver({concept}: Pick<Fact, 'concept'>): boolean {
  return concept === 'requests.carried-in' || itemsCarried.some(({into}) => into === concept)
}

/**
 * What last year's report decides of this year's tables.
 *
 * A row that does not add up decides nothing, nor does a column that does not balance: it cannot be told which figure is right.
 */
export function carryOver(prior: Facts): readonly CarriedOver[] {
  return [...requestsCarried(prior), ...itemsCarried.flatMap(items => itemsOf(items, prior))]
}

function requestsCarried(prior: Facts): readonly CarriedOver[] {
  const row = prior.find('requests.carried-out')?.row
  if (!row || isSumWrong(row.facts)) return []
  return row.facts.flatMap((fact): readonly CarriedOver[] => {
    const figure = figureOf(fact)
    if (!figure || isUnbalanced(prior, fact.applicant ?? 'total')) return []
    return [
      {concept: 'requests.carried-in', ...(fact.applicant ? {applicant: fact.applicant} : {}), value: `${figure.value}`, from: [fact]}
    ]
  })
}

// 国办公开办函〔2019〕60号，附件，第二部分：上一年项目数量、本年增/减
const itemsCarried: readonly {readonly into: Concept; readonly change: Concept}[] = [
  {into: 'permits.items-prior', change: 'permits.items-change'},
  {into: 'services.items-prior', change: 'services.items-change'},
  {into: 'penalties.items-prior', change: 'penalties.items-change'},
  {into: 'coercion.items-prior', change: 'coercion.items-change'},
  {into: 'fees.items-prior', change: 'fees.items-change'}
]

/** The items at the end of last year are those at its beginning and the change within it. */
function itemsOf({into, change}: (typeof itemsCarried)[number], prior: Facts): readonly CarriedOver[] {
  const [before, within] = [prior.find(into), prior.find(change)]
  const [beginning, added]: readonly (Quantity | undefined)[] = [figureOf(before), figureOf(within)]
  if (!before || !within || !beginning || !added || beginning.value + added.value < 0) return []
  return [{concept: into, value: `${beginning.value + added.value}`, from: [before, within]}]
}
