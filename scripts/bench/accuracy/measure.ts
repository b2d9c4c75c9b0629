import {type Finding, type LintOptions, lintText} from '../../../src/index.js'
import {readByName} from '../../../test/read.js'
import {randomFrom} from '../../random.js'
import type {Draft} from './draft.js'
import {generate} from './generate.js'
import type {Injector} from './injectors/injector.js'
import {type WrittenDraft, write} from './write.js'

/** What is found in a draft. Rules that are off by default are on. */
export async function findingsOf(draft: Draft): Promise<{readonly written: WrittenDraft; readonly findings: readonly Finding[]}> {
  const written = write(draft)
  const prior = draft.prior && write(draft.prior)
  const options: LintOptions = {
    rules: {'abbreviation-unused': 'info'},
    ...(draft.published ? {published: draft.published} : {}),
    ...(prior ? {prior: readByName(prior.text, `prior-${prior.uri}`)} : {})
  }
  const {findings} = await lintText(written.text, {uri: written.uri, ...options})
  return {written, findings}
}

/** One defect in one report, and what came of it. */
export interface Trial {
  readonly injector: Injector
  readonly index: number
  readonly isFound: boolean
  /** Whether a finding of it points at, or relates to, the place that was changed. */
  readonly isPlaced: boolean
  /** Findings of other rules that the defect brought with it. */
  readonly others: readonly Finding[]
  readonly written: WrittenDraft
  readonly found: readonly Finding[]
}

/** A finding on a report without fault. */
export interface FalseAlarm {
  readonly index: number
  readonly draft: Draft
  readonly finding: Finding
}

/** What a report without fault is rightly told, by its edition: the form of ten sections was never that of its year. */
const meant: Readonly<Record<string, readonly string[]>> = {'ten-section-2020': ['edition-mismatch']}

export async function cleanFindings(index: number): Promise<readonly FalseAlarm[]> {
  const draft = generate(index)
  const findings = await foundInClean(index, draft)
  return findings.filter(({ruleId}) => !meant[draft.edition.id]?.includes(ruleId)).map(finding => ({index, draft, finding}))
}

/** What is found in a report without fault, kept: every injector is tried on the same ones. */
const clean = new Map<number, Promise<readonly Finding[]>>()

async function foundInClean(index: number, draft: Draft): Promise<readonly Finding[]> {
  const kept = clean.get(index) ?? findingsOf(draft).then(({findings}) => findings)
  clean.set(index, kept)
  return kept
}

/** Tries one injector on one report; nothing where the report offers no place for the defect. */
export async function tryInjector(injector: Injector, index: number): Promise<Trial | undefined> {
  const draft = generate(index)
  const changed = injector.inject(draft, randomFrom(index * 7919 + 1))
  if (!changed) return undefined
  // the report without the defect was published in time
  const isOther = changed.without !== undefined || changed.published !== draft.published
  const before = isOther
    ? (await findingsOf(changed.without ?? {...draft, published: draft.plan.published})).findings
    : await foundInClean(index, draft)
  const {written, findings} = await findingsOf(changed)
  if (written.marked.length === 0) throw new Error(`expected ${injector.rule}/${injector.id} to mark the place of its defect`)
  const known = new Set(before.map(({fingerprint, messageId}) => `${fingerprint} ${messageId}`))
  const fresh = findings.filter(({fingerprint, messageId}) => !known.has(`${fingerprint} ${messageId}`))
  const rules = [injector.rule, ...(injector.or ?? [])]
  const found = fresh.filter(({ruleId}) => rules.includes(ruleId))
  return {
    injector,
    index,
    isFound: found.length > 0,
    isPlaced: found.some(finding => isAt(finding, written)),
    others: fresh.filter(({ruleId}) => !rules.includes(ruleId) && !meant[draft.edition.id]?.includes(ruleId)),
    written,
    found
  }
}

/** Whether a finding's own place, or one it relates to, meets a stretch that was marked. */
function isAt({at, related}: Finding, {marked}: WrittenDraft): boolean {
  return [at, ...related.map(other => other.at)].some(({span}) => marked.some(({start, end}) => span.start <= end && start <= span.end))
}
