/**
 * What a rule is. The folder `engine` runs rules over facts; it may not know any rule, check, reader or reporter.
 */

import type {Concept} from '../concepts.js'
import type {Edition, Requirement} from '../editions/edition.js'
import type {EditionSign} from '../facts/edition.js'
import type {Facts} from '../facts/facts.js'
import type {Basis} from '../law.js'
import type {Day} from '../model/calendar.js'
import type {Quantity} from '../model/quantity.js'
import type {Report} from '../model/report.js'
import type {Located} from '../model/source.js'
import type {Bilingual, Fix, Level, Severity} from './finding.js'

export type {Bilingual}

/** The groups of the catalogue, in its order. */
export type RuleGroup = 'structure' | 'period' | 'tables' | 'figures' | 'contradictions' | 'across-reports' | 'content' | 'language'

/** A message as a function of its data, in both languages. */
export interface Message<Data> {
  readonly zh: (data: Data) => string
  readonly en: (data: Data) => string
}

// biome-ignore lint/suspicious/noExplicitAny: each message fixes the type of its own data; `Verdict` carries it over
export type Messages = Readonly<Record<string, Message<any>>>

/** A requirement on reports: what it is about, and what must hold of each such thing. */
// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules of every target and message
export interface Rule<Target = any, M extends Messages = any> {
  /** kebab-case: subject, then property; also the file name. */
  readonly id: string
  readonly group: RuleGroup
  /** The requirement as one sentence: 「…应当…」「…不得…」. */
  readonly title: Bilingual
  /** Why it is required and how it is judged, in a few sentences; for `explain` and the rule's page. */
  readonly description: Bilingual
  readonly basis: readonly Basis[]
  /** The default level; a verdict may lower it, never raise it. */
  readonly severity: Level
  /** The version of nianbao the rule came with. */
  readonly since: string
  /** What an edition must print or require; an edition without it makes the rule inapplicable. */
  readonly needs?: readonly (Concept | Requirement)[]
  readonly messages: M
  /** Applicability: the things this rule is about. None: inapplicable. */
  targets(context: Context): Iterable<Target>
  /** Expectation: what must hold for each of them. */
  expect(target: Target, context: Context): Verdict<M>
}

/** All that a rule may ask. */
export interface Context {
  readonly report: Report
  readonly facts: Facts
  /** The edition by shape: it binds sections and tables. */
  readonly edition: Edition
  /** The edition expected of the year reported on: it says what the report ought to be. Absent without a year. */
  readonly expected?: Edition
  /** What shows the edition by shape: `chooseEdition` finds them. None where the edition was given. */
  readonly editionSigns?: readonly EditionSign[]
  /** Rules that run: where one is off that a finding would belong to, the next one speaks. */
  readonly active: ReadonlySet<string>
  /** The day of publication, where it was given, and where a finding on it stands. */
  readonly published?: {readonly day: Day; readonly at: Located}
  /** The same organ's report on the year before, bound with the edition of its own year. Absent: there is none to compare with. */
  readonly prior?: Prior
}

/** Last year's report, with its meaning. */
export interface Prior {
  readonly report: Report
  readonly facts: Facts
  readonly edition: Edition
}

/** W3C EARL outcomes; the message id fixes the type of its data. `inapplicable` is the absence of targets. */
export type Verdict<M extends Messages> = Passed | {[Id in keyof M & string]: Failing<Id, Parameters<M[Id]['zh']>[0]>}[keyof M & string]

export interface Passed {
  readonly outcome: 'passed'
  /** What was looked at, for the account of figures. */
  readonly figures?: readonly Quantity[]
}

export interface Failing<Id, Data> {
  readonly outcome: 'failed' | 'cantTell'
  readonly message: Id
  readonly data: Data
  /** The smallest thing that shows the fault. */
  readonly at: Located
  readonly related?: readonly Related[]
  readonly fix?: FixOffer
  readonly suggestions?: readonly FixOffer[]
  /** Lower than the rule's own. */
  readonly severity?: Severity
  readonly figures?: readonly Quantity[]
}

/** A second place that tells the story, with a word on what it shows. */
export interface Related {
  readonly at: Located
  readonly message: Bilingual
}

/** A fix before its language is chosen and its places are made plain. */
export interface FixOffer {
  readonly title: Bilingual
  readonly edits: readonly {readonly at: Located; readonly newText: string}[]
  readonly applicability: Fix['applicability']
}

/** The verdict of a thing that is as it must be. */
export const passed: Passed = {outcome: 'passed'}

/** Ties a rule's messages, targets and verdicts together by type; it returns what it is given. */
export function defineRule<Target, const M extends Messages>(rule: Rule<Target, M>): Rule<Target, M> {
  return rule
}
