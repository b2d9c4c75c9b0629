import {type Applicant, applicants} from '../concepts.js'
import type {Context, Prior} from '../engine/rule.js'
import type {BoundColumn} from '../facts/columns.js'
import type {Facts} from '../facts/facts.js'
import {figureOf, isSumWrong} from '../facts/sound.js'
import type {Fact} from '../facts/tables.js'
import type {Quantity} from '../model/quantity.js'
import {diagnose} from './diagnosis.js'
import {isExplained} from './table-identities.js'

/** A fact of the table and its figure, which can be held against another. */
export interface Stated {
  readonly fact: Fact
  readonly figure: Quantity
}

/** What one column of 上年结转 states, and what last year's 结转下年度 states of it. */
export interface CarriedColumn {
  /** The column's heading. */
  readonly name: string
  readonly isTotal: boolean
  readonly now: Stated
  readonly before: Stated
  readonly isOff: boolean
}

/**
 * The columns of 上年结转 that can be held against last year's 结转下年度, in the order of the form.
 *
 * A row whose own total is wrong is not gone by: last year's, since it cannot be told which of its figures is right; this year's
 * where several of its columns are off, since they were probably read or pasted wrongly.
 */
export function compareCarried(context: Looking, prior: Prior): readonly CarriedColumn[] {
  const {facts} = context
  if (isSumWrong(prior.facts.find('requests.carried-out')?.row.facts ?? [])) return []
  const columns = (Object.keys(applicants) as readonly Applicant[]).flatMap((applicant): readonly CarriedColumn[] => {
    const now = statedNow(facts.find('requests.carried-in', {applicant}), context)
    const before = statedBefore(prior.facts.find('requests.carried-out', {applicant}), prior.facts)
    if (!now || !before) return []
    const isOff = now.figure.value !== before.figure.value
    return [{name: applicants[applicant], isTotal: applicant === 'total', now, before, isOff}]
  })
  const isMisread = columns.filter(({isOff, isTotal}) => isOff && !isTotal).length > 1
  return isMisread && isSumWrong(facts.find('requests.carried-in')?.row.facts ?? []) ? [] : columns
}

/** What is in force at the end of the year by the figures: that of the year before, what came to it, and what left it. */
export interface Stock {
  readonly now: Stated
  readonly before: Stated
  readonly issued: Stated
  readonly repealed: Stated
  readonly expected: number
}

/** The stock of a kind of document, where all four figures are there and count one thing: no note on any says that it counts another. */
export function readStock(subject: 'rules' | 'documents', context: Looking, prior: Prior): Stock | undefined {
  const {facts} = context
  const now = statedNow(facts.find(`${subject}.effective`), context)
  const before = statedBefore(prior.facts.find(`${subject}.effective`), prior.facts)
  const issued = statedNow(facts.find(`${subject}.issued`), context)
  const repealed = statedNow(facts.find(`${subject}.repealed`), context)
  if (!now || !before || !issued || !repealed) return undefined
  const own = notesOn(now.fact, facts)
  const then = notesOn(before.fact, prior.facts)
  if (own.join('\n') !== then.join('\n')) return undefined
  return {now, before, issued, repealed, expected: before.figure.value + issued.figure.value - repealed.figure.value}
}

/** What a rule across years looks at: this year's facts, last year's, and which rules run. */
type Looking = Pick<Context, 'facts' | 'active'>

/** The figure of this year's fact that can be held against last year's; nothing for blanks, words, and what another rule says of the cell. */
function statedNow(fact: Fact | undefined, context: Looking): Stated | undefined {
  const figure = figureOf(fact)
  return fact && figure && figure.value >= 0 && !isSaid(fact, context) ? {fact, figure} : undefined
}

/** The figure of last year's fact that this year's can be held against. */
function statedBefore(fact: Fact | undefined, facts: Facts): Stated | undefined {
  const figure = figureOf(fact)
  return fact && figure && figure.value >= 0 && !isInDoubt(fact, facts) ? {fact, figure} : undefined
}

/** Whether a rule that runs says of the cell already what is wrong with it. */
function isSaid(fact: Fact, context: Looking): boolean {
  return isExplained(fact, context) || isBelowIssued(fact, context)
}

/** Whether less is in force than was issued and not repealed, which effective-below-issued says. */
function isBelowIssued({concept}: Fact, {facts, active}: Looking): boolean {
  const subject = concept === 'rules.effective' ? 'rules' : concept === 'documents.effective' ? 'documents' : undefined
  if (subject === undefined || !active.has('effective-below-issued')) return false
  const value = (what: 'issued' | 'repealed' | 'effective') => figureOf(facts.find(`${subject}.${what}`))?.value
  const [issued, repealed, effective] = [value('issued'), value('repealed'), value('effective')]
  return issued !== undefined && repealed !== undefined && effective !== undefined && effective < issued - repealed
}

/** Whether it cannot be told that a cell of last year's report is right: an equation that it stands in is broken. */
function isInDoubt(fact: Fact, facts: Facts): boolean {
  const {slips, open, doubtful} = diagnose(facts)
  const isOpen = open.some(({identity, inTotal}) =>
    [identity, ...(inTotal ? [inTotal] : [])].some(({left, right}) => [...left, ...right].includes(fact))
  )
  const isSlip = slips.some(slip => slip.fact === fact || slip.also.some(other => other.fact === fact))
  return isOpen || isSlip || (fact.applicant !== undefined && doubtful.length > 0)
}

/** What notes in its labels say a figure counts: 「现行有效件数（历史累计）」「规章（县级无此项）」. Empty: what the form says. */
function notesOn({row, column}: Fact, {tables}: Facts): readonly string[] {
  const columns = tables.flatMap(({blocks}) => blocks.flatMap((block): readonly BoundColumn[] => block.columns ?? []))
  const heading = columns.find(({spec}) => spec === column)
  return [
    ...(row.match === 'noted' && row.label ? [row.label.folded] : []),
    ...(heading?.match === 'noted' && heading.heading ? [heading.heading.folded] : [])
  ]
}
