import {type Applicant, applicants} from '../concepts.js'
import type {Prior} from '../engine/rule.js'
import type {BoundColumn} from '../facts/columns.js'
import type {Facts} from '../facts/facts.js'
import {figureOf, isSumWrong} from '../facts/sound.js'
import type {Fact} from '../facts/tables.js'
import type {Quantity} from '../model/quantity.js'

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
export function compareCarried(facts: Facts, prior: Prior): readonly CarriedColumn[] {
  if (isSumWrong(prior.facts.find('requests.carried-out')?.row.facts ?? [])) return []
  const columns = (Object.keys(applicants) as readonly Applicant[]).flatMap((applicant): readonly CarriedColumn[] => {
    const now = stated(facts.find('requests.carried-in', {applicant}), facts)
    const before = stated(prior.facts.find('requests.carried-out', {applicant}), prior.facts)
    if (!now || !before || isUnbalanced(prior.facts, applicant)) return []
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
export function readStock(subject: 'rules' | 'documents', facts: Facts, prior: Prior): Stock | undefined {
  const now = stated(facts.find(`${subject}.effective`), facts)
  const before = stated(prior.facts.find(`${subject}.effective`), prior.facts)
  const issued = stated(facts.find(`${subject}.issued`), facts)
  const repealed = stated(facts.find(`${subject}.repealed`), facts)
  if (!now || !before || !issued || !repealed) return undefined
  const own = notesOn(now.fact, facts)
  const then = notesOn(before.fact, prior.facts)
  if (own.join('\n') !== then.join('\n')) return undefined
  return {now, before, issued, repealed, expected: before.figure.value + issued.figure.value - repealed.figure.value}
}

/** The figure of a fact that can be held against that of another year; nothing for blanks, words, and what another rule says of the cell. */
function stated(fact: Fact | undefined, facts: Facts): Stated | undefined {
  const figure = figureOf(fact)
  return fact && figure && figure.value >= 0 && !isExplained(fact, facts) ? {fact, figure} : undefined
}

/**
 * Whether a broken identity of the same report already explains a cell, so that it is not reported twice.
 *
 * To be joined with `diagnose(facts)`; until then only what the rules of one row and one column say is known here.
 */
function isExplained({concept}: Fact, facts: Facts): boolean {
  if (concept !== 'rules.effective' && concept !== 'documents.effective') return false
  const subject = concept === 'rules.effective' ? 'rules' : 'documents'
  const value = (what: 'issued' | 'repealed' | 'effective') => figureOf(facts.find(`${subject}.${what}`))?.value
  const [issued, repealed, effective] = [value('issued'), value('repealed'), value('effective')]
  return issued !== undefined && repealed !== undefined && effective !== undefined && effective < issued - repealed
}

/** Whether the first and second item of a column are not the third and fourth together. */
function isUnbalanced(facts: Facts, applicant: Applicant): boolean {
  const value = (concept: Fact['concept']) => figureOf(facts.find(concept, {applicant}))?.value
  const [received, carriedIn] = [value('requests.received'), value('requests.carried-in')]
  const [concluded, carriedOut] = [value('requests.concluded'), value('requests.carried-out')]
  if (received === undefined || carriedIn === undefined || concluded === undefined || carriedOut === undefined) return false
  return received + carriedIn !== concluded + carriedOut
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
