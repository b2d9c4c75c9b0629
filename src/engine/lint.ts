import type {Concept} from '../concepts.js'
import type {Edition, Requirement} from '../editions/edition.js'
import {printedConcepts} from '../facts/printed.js'
import type {Quantity} from '../model/quantity.js'
import {accountFigures} from './account.js'
import {type LintOptions, levelOf} from './config.js'
import {engineRules, suppression} from './engine-rules.js'
import type {FileResult, Finding, RuleOutcome, Severity} from './finding.js'
import {addFingerprints} from './fingerprint.js'
import {maskerOf} from './mask.js'
import {placeOf} from './place.js'
import type {Context, Failing, Rule, Verdict} from './rule.js'
import {suppress} from './suppress.js'
import {deduplicate, sortByPlace} from './tidy.js'
import {type Draft, type Manner, toFinding} from './to-finding.js'

/** What the rules have to say of a report. */
export type Linted = Pick<FileResult, 'findings' | 'outcomes' | 'figures' | 'suppressed'>

/**
 * Runs the rules over a report. The same report, rules and options give the same result.
 *
 * Outcomes count verdicts, those included whose findings a comment disables.
 */
export function lint(reading: Omit<Context, 'active'>, rules: readonly Rule[], options: LintOptions): Linted {
  const {report} = reading
  const judge = reading.expected ?? reading.edition
  const active = new Set(rules.filter(rule => levelOf(rule, options) !== 'off').map(({id}) => id))
  const context: Context = {...reading, active}
  const manner: Manner = {lang: options.lang ?? 'zh', edition: judge}
  const runs = rules.flatMap(rule => {
    const level = levelOf(rule, options)
    if (level === 'off') return []
    options.signal?.throwIfAborted()
    return [run(rule, level, context, manner)]
  })
  const found = addFingerprints(sortByPlace(deduplicate(runs.flatMap(({findings}) => findings))), report)
  const {kept, faults} = suppress(found, report, {
    ids: rules.map(({id}) => id),
    engineIds: engineRules.map(({id}) => id),
    completed: new Set(runs.filter(({isComplete}) => isComplete).map(({outcome}) => outcome.ruleId))
  })
  const level = levelOf(suppression, options)
  const onComments = level === 'off' ? [] : faults.map(fault => toFinding(suppression, fault, level, manner))
  // once fingerprints are made and comments heard, nothing that leaves shows personal data
  const mask = maskerOf([reading.facts, ...(reading.prior ? [reading.prior.facts] : [])].flatMap(({personalData}) => personalData))
  return {
    findings: sortByPlace([...kept, ...addFingerprints(onComments, report)]).map(mask.finding),
    ...(kept.length < found.length ? {suppressed: found.length - kept.length} : {}),
    outcomes: runs.map(({outcome}) => outcome),
    figures: mask.figures(
      accountFigures(
        report,
        runs.map(({outcome, figures}) => ({ruleId: outcome.ruleId, figures}))
      )
    )
  }
}

/** A finding of the engine's own on the report as a whole, as a list; empty where its level is off. */
export function sayOnce(
  rule: Pick<Rule, 'id' | 'basis' | 'messages' | 'severity'>,
  message: {readonly id: string; readonly data: unknown},
  report: Context['report'],
  {rules, lang = 'zh'}: LintOptions
): readonly Finding[] {
  // `only` chooses among rules; whether there is anything for them to look at is asked before
  const level = levelOf(rule, rules ? {rules} : {})
  if (level === 'off') return []
  const verdict: Failing<string, unknown> = {outcome: 'failed', message: message.id, data: message.data, at: placeOf(report)}
  return addFingerprints([toFinding(rule, verdict, level, {lang})], report)
}

/** What came of one rule. */
interface Run {
  readonly findings: readonly Draft[]
  readonly outcome: RuleOutcome
  readonly figures: readonly Quantity[]
  /** Whether the rule looked at all there is. */
  readonly isComplete: boolean
}

function run(rule: Rule, level: Severity, context: Context, manner: Manner): Run {
  const findings: Draft[] = []
  const figures: Quantity[] = []
  const counts = {passed: 0, failed: 0, cantTell: 0}
  const isMet = (rule.needs ?? []).every(need => hasNeed(context.edition, need))
  const finish = (isComplete: boolean): Run => ({findings, outcome: {ruleId: rule.id, ...counts}, figures, isComplete})
  if (!isMet) return finish(false)
  try {
    for (const target of rule.targets(context)) {
      const verdict: Verdict<Rule['messages']> = rule.expect(target, context)
      if (verdict.outcome !== 'passed') findings.push(toFinding(rule, verdict, level, manner))
      if (verdict.outcome !== 'cantTell') figures.push(...(verdict.figures ?? []))
      counts[verdict.outcome]++
    }
    return finish(true)
  } catch (thrown) {
    findings.push(toFinding({...rule, messages: crash, basis: []}, crashed(thrown, context), level, manner))
    counts.cantTell++
    return finish(false)
  }
}

/** Whether an edition prints or requires what a rule is about. */
export function hasNeed(edition: Edition, need: Concept | Requirement): boolean {
  return edition.requires.some(requirement => requirement === need) || printedConcepts(edition).has(need as Concept)
}

const crash = {
  crashed: {
    zh: ({reason}: {reason: string}) => `这条规则在运行中出现故障，没有检查完（${reason}）`,
    en: ({reason}: {reason: string}) => `the rule itself failed before it had looked at all (${reason})`
  }
}

function crashed(thrown: unknown, {report}: Context): Failing<string, unknown> {
  const reason = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1).join('')
  return {outcome: 'cantTell', message: 'crashed', data: {reason}, at: placeOf(report)}
}
