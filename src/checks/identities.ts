import {type Applicant, applicants, type Concept, membersOf, outcomes} from '../concepts.js'
import type {Facts} from '../facts/facts.js'
import type {Fact} from '../facts/tables.js'

/**
 * An equation that the form itself demands of the table of applications: the sum of `left` is that of `right`.
 *
 * `row`: the kinds of applicants add up to their total. `column`: the outcomes add up to （七）总计, and the items of one to the
 * sub-total where a report has one. `balance`: what came in is what was concluded and what is carried out, as the head of the table says.
 */
export interface Identity {
  readonly kind: IdentityKind
  readonly left: readonly Fact[]
  readonly right: readonly Fact[]
  /** Sum of `left` less sum of `right`: 0 where it holds. */
  readonly difference: number
}

export type IdentityKind = 'row' | 'column' | 'balance'

/**
 * The equations that can be judged: those of which every cell is there and can be read.
 *
 * A blank, a dash or 无 adds nothing to a sum. An equation whose total is one of these, or all of whose parts are, says nothing.
 */
export function readIdentities(facts: Facts): readonly Identity[] {
  const columns = Object.keys(applicants) as readonly Applicant[]
  const rows = facts.tables.find(({spec}) => spec.section === 'requests')?.rows ?? []
  return [
    ...rows.flatMap(({facts: cells}) => rowIdentity(cells) ?? []),
    ...columns.flatMap(applicant => columnIdentity(facts, applicant) ?? []),
    ...columns.flatMap(applicant => outcomes.flatMap(outcome => subTotal(outcome, facts, applicant) ?? [])),
    ...columns.flatMap(applicant => balance(facts, applicant) ?? [])
  ]
}

/** The count that a cell states; 0 where nothing is filled in, nothing where it holds words or a figure that counts nothing. */
export function countOf({answer}: Fact): number | undefined {
  if (answer.kind === 'figure')
    return Number.isInteger(answer.quantity.value) && answer.quantity.value >= 0 ? answer.quantity.value : undefined
  return answer.kind === 'words' ? undefined : 0
}

/** Whether a cell counts applications of one outcome. */
export function isOutcome({concept}: Fact): boolean {
  return outcomes.some(outcome => concept === outcome || membersOf(outcome).includes(concept))
}

/** Whether a cell holds a figure rather than the lack of one. */
export function isFigure({answer}: Fact): boolean {
  return answer.kind === 'figure'
}

function rowIdentity(facts: readonly Fact[]): Identity | undefined {
  const parts = facts.filter(({applicant}) => applicant !== 'total')
  const total = facts.find(({applicant}) => applicant === 'total')
  return total && parts.length === partsOfRow ? equation('row', parts, [total]) : undefined
}

const partsOfRow = Object.keys(applicants).length - 1

function columnIdentity(facts: Facts, applicant: Applicant): Identity | undefined {
  const total = facts.find('requests.concluded', {applicant})
  const parts = outcomes.map(outcome => termsOf(outcome, facts, applicant))
  if (!total || parts.some(terms => terms === undefined)) return undefined
  return equation(
    'column',
    parts.flatMap(terms => terms ?? []),
    [total]
  )
}

/** A sub-total that a report fills in beside the items it is made of. */
function subTotal(outcome: Concept, facts: Facts, applicant: Applicant): Identity | undefined {
  const own = facts.find(outcome, {applicant})
  const items = membersOf(outcome).flatMap(member => facts.find(member, {applicant}) ?? [])
  if (!own || !isFigure(own) || items.length === 0 || items.every(item => countOf(item) === 0)) return undefined
  return equation('column', items, [own])
}

/** The cells of an outcome: those of its members, or its own where it is printed in one row or filled in instead of them. */
function termsOf(outcome: Concept, facts: Facts, applicant: Applicant): readonly Fact[] | undefined {
  const own = facts.find(outcome, {applicant})
  const printed = membersOf(outcome).filter(member => facts.prints(member))
  const members = printed.flatMap(member => facts.find(member, {applicant}) ?? [])
  if (printed.length === 0) return own && [own]
  if (members.length === 0) return own && [own]
  if (members.length < printed.length) return undefined
  const isOnlyOwn = own !== undefined && isFigure(own) && members.every(member => countOf(member) === 0)
  return isOnlyOwn ? [own, ...members] : members
}

function balance(facts: Facts, applicant: Applicant): Identity | undefined {
  const find = (concept: Concept) => facts.find(concept, {applicant})
  const [received, carriedIn] = [find('requests.received'), find('requests.carried-in')]
  const [concluded, carriedOut] = [find('requests.concluded'), find('requests.carried-out')]
  if (!received || !carriedIn || !concluded || !carriedOut || !isFigure(received)) return undefined
  return equation('balance', [received, carriedIn], [concluded, carriedOut])
}

function equation(kind: IdentityKind, left: readonly Fact[], right: readonly Fact[]): Identity | undefined {
  const [total] = right
  if (!total || !isFigure(total) || !left.some(isFigure)) return undefined
  const sum = (facts: readonly Fact[]) => facts.reduce((all, fact) => all + (countOf(fact) ?? Number.NaN), 0)
  const difference = sum(left) - sum(right)
  return Number.isNaN(difference) ? undefined : {kind, left, right, difference}
}
