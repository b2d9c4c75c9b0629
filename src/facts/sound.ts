import type {Applicant, Concept} from '../concepts.js'
import type {Quantity} from '../model/quantity.js'
import type {Facts} from './facts.js'
import type {Fact} from './tables.js'

/** The whole number that a cell states, where nothing is to be said against it: no note, no words, its row known by its label. */
export function figureOf(fact: Fact | undefined): Quantity | undefined {
  if (fact?.answer.kind !== 'figure' || fact.answer.note !== undefined || fact.row.match === 'order') return undefined
  const {quantity} = fact.answer
  return Number.isInteger(quantity.value) ? quantity : undefined
}

/**
 * Whether the total of a row of the table of applications is another than the sum of its parts, as far as that can be told: a
 * blank adds nothing, words may be any figure, and parts that are all blank are no sum.
 */
export function isSumWrong(facts: readonly Fact[]): boolean {
  const total = figureOf(facts.find(({applicant}) => applicant === 'total'))
  const parts = facts.filter(({applicant}) => applicant !== undefined && applicant !== 'total')
  if (!total || !parts.some(part => figureOf(part)) || parts.some(({answer}) => answer.kind === 'words')) return false
  return parts.reduce((sum, part) => sum + (figureOf(part)?.value ?? 0), 0) !== total.value
}

/** Whether what came in is another than what was concluded and carried out together; not where one of the four is missing. */
export function isUnbalanced(facts: Facts, applicant: Applicant): boolean {
  const value = (concept: Concept) => figureOf(facts.find(concept, {applicant}))?.value
  const [received, carriedIn] = [value('requests.received'), value('requests.carried-in')]
  const [concluded, carriedOut] = [value('requests.concluded'), value('requests.carried-out')]
  if (received === undefined || carriedIn === undefined || concluded === undefined || carriedOut === undefined) return false
  return received + carriedIn !== concluded + carriedOut
}
