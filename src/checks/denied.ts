import type {Concept} from '../concepts.js'
import type {Facts} from '../facts/facts.js'
import type {All, Claim, None} from '../facts/prose/claims.js'
import {entriesOf, type OfficialStatement} from '../facts/prose/official.js'
import type {Fact} from '../facts/tables.js'
import type {Quantity} from '../model/quantity.js'
import {tabledOf} from './entries.js'

/** What speaks against a claim: a cell of the tables, or a figure of the text. */
export type Contrary =
  /** `follows`: the cell counts what there can only be where the denied thing was. */
  | {readonly kind: 'cell'; readonly fact: Fact; readonly quantity: Quantity; readonly follows?: true}
  | {readonly kind: 'text'; readonly statement: OfficialStatement; readonly quantity: Quantity}

/** The names of statements that a claim says are zero. */
export function zeroOf(claim: Claim): readonly string[] {
  if (claim.kind === 'none') return claim.concepts
  if (claim.kind !== 'all' || claim.isLimited) return []
  if (claim.result !== 'upheld') return []
  return claim.objects.flatMap(object => {
    const group = object === '复议' ? 'review' : 'litigation'
    return [`${group}.corrected`, `${group}.other`, `${group}.pending`]
  })
}

/** What can only be where another thing was: nobody leaves a fee unpaid whom no notice asked for one (T12). */
const following: Readonly<Record<string, Concept>> = {'fee.notices': 'requests.other.unpaid'}

/** The cells above zero of what a claim says is zero, and of what could not be without it. */
export function cellsAgainst(claim: None | All, facts: Facts): readonly Contrary[] {
  const names = zeroOf(claim)
  const against = names.flatMap(name => {
    const concept = following[name]
    const answer = concept && facts.find(concept)?.answer
    const fact = concept && facts.find(concept)
    return fact && answer?.kind === 'figure' && answer.quantity.value > 0
      ? [{kind: 'cell' as const, fact, quantity: answer.quantity, follows: true as const}]
      : []
  })
  return [...against, ...ownCells(names, facts)]
}

function ownCells(names: readonly string[], facts: Facts): readonly Contrary[] {
  return names.flatMap(name => {
    // 未收到 denies what was new; what was carried in is another entry
    const [reading] = entriesOf(name, undefined)
    const tabled = reading && tabledOf(reading, facts)
    if (!tabled || tabled.value === 0) return []
    const fact = tabled.facts.find(({answer}) => answer.kind === 'figure' && answer.quantity.value > 0)
    return fact?.answer.kind === 'figure' ? [{kind: 'cell' as const, fact, quantity: fact.answer.quantity}] : []
  })
}

/** The figures above zero of the text that a claim says are zero. What was received is left to `contradictory-claims`. */
export function figuresAgainst(claim: None | All, facts: Facts): readonly Contrary[] {
  const names = zeroOf(claim).filter(name => !leftToClaims.test(name))
  const found = facts.statements.flatMap((statement): readonly Contrary[] => {
    const isDenied = names.some(name => statement.name === name || (name === 'fee.amount' && statement.name === 'fee.cases'))
    return isDenied && statement.mention.quantity.value > 0 ? [{kind: 'text', statement, quantity: statement.mention.quantity}] : []
  })
  // the sum of money before the number of cases
  return [...found].sort((a, b) => Number(isSum(b)) - Number(isSum(a)))
}

function isSum({quantity}: Contrary): boolean {
  return quantity.unit === '元'
}

const leftToClaims = /^(?:received|refused|unavailable|not-processed|review|litigation|rules\.\w+|documents\.\w+)$/
