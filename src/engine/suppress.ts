import type {Report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {nearest} from '../nearest.js'
import {type Directive, directiveWords, readDirectives} from './directives.js'
import type {suppression} from './engine-rules.js'
import type {Failing, FixOffer, Verdict} from './rule.js'
import {type Stretch, toStretches} from './stretches.js'
import type {Draft} from './to-finding.js'

/** What a report's comments leave of its findings, and what is wrong with the comments. */
export interface Suppressed<Found> {
  readonly kept: readonly Found[]
  readonly faults: readonly Fault[]
}

/** A verdict of the rule `suppression`. */
export type Fault = Extract<Verdict<(typeof suppression)['messages']>, Failing<string, unknown>>

/** The rules as comments may speak of them. */
export interface KnownRules {
  /** Rules that can be disabled. */
  readonly ids: readonly string[]
  /** What the engine reports itself. */
  readonly engineIds: readonly string[]
  /** Those that have looked at the whole report; of another, nobody knows what it would have found. */
  readonly completed: ReadonlySet<string>
}

/**
 * Takes out the findings that a comment of the report disables.
 *
 * A finding belongs to the line it begins on. `disable-line` speaks of the line of the comment, `disable-next-line` of the next
 * line with words, `disable` of all that follows up to an `enable` for the same rule. A comment without reason disables nothing.
 */
export function suppress<Found extends Draft>(findings: readonly Found[], report: Report, known: KnownRules): Suppressed<Found> {
  const directives = readDirectives(report)
  if (directives.length === 0) return {kept: findings, faults: []}
  const {stretches, idle} = toStretches(directives, report, rule => known.ids.includes(rule))
  const effective = stretches.filter(({directive}) => directive.hasReason)
  const used = new Set<Stretch>()
  const kept = findings.filter(finding => {
    const covering = finding.at.uri === report.source.uri ? effective.filter(stretch => isCovered(finding, stretch)) : []
    for (const stretch of covering) used.add(stretch)
    return covering.length === 0
  })
  const unused = effective.filter(stretch => !used.has(stretch) && (stretch.rule === undefined || known.completed.has(stretch.rule)))
  const faults = [
    ...directives.flatMap(directive => faultsOf(directive, known)),
    ...idle.map(enablesNothing),
    ...unused.map(disablesNothing)
  ]
  return {kept, faults}
}

function isCovered({ruleId, at: {span}}: Draft, {rule, start, end, ends}: Stretch): boolean {
  return (rule === undefined || rule === ruleId) && start <= span.start && span.start < (ends.get(ruleId) ?? end)
}

function faultsOf({kind, comment, word, rules, hasReason}: Directive, known: KnownRules): readonly Fault[] {
  if (kind === undefined) return [misspelt('unknown-comment', word, Object.values(directiveWords))]
  if (kind !== 'enable' && !hasReason) return [{outcome: 'failed', message: 'no-reason', data: undefined, at: comment}]
  return rules.flatMap(name => faultsOfName(name, known))
}

function faultsOfName(name: Text, {ids, engineIds}: KnownRules): readonly Fault[] {
  if (ids.includes(name.value)) return []
  if (!engineIds.includes(name.value)) return [misspelt('unknown-rule', name, ids)]
  return [{outcome: 'failed', message: 'engine-rule', data: {name: name.value}, at: name}]
}

function misspelt(message: 'unknown-rule' | 'unknown-comment', at: Text, words: readonly string[]): Fault {
  const near = nearest(at.value, words)
  if (near === undefined) return {outcome: 'failed', message, data: {name: at.value}, at}
  const fix: FixOffer = {title: {zh: `改为 ${near}`, en: `write ${near}`}, edits: [{at, newText: near}], applicability: 'unsafe'}
  return {outcome: 'failed', message, data: {name: at.value, near}, at, suggestions: [fix]}
}

function enablesNothing({comment}: Directive): Fault {
  return {outcome: 'failed', message: 'enables-nothing', data: undefined, at: comment}
}

function disablesNothing({rule, at, directive}: Stretch): Fault {
  const removal: FixOffer = {
    title: {zh: '删去这条注释', en: 'remove the comment'},
    edits: [{at: directive.comment, newText: ''}],
    applicability: 'unsafe'
  }
  const suggestions = directive.rules.length <= 1 ? [removal] : []
  return {outcome: 'failed', message: 'unused', data: rule === undefined ? {} : {name: rule}, at, suggestions}
}
