import type {Edition} from '../editions/edition.js'
import type {Basis} from '../law.js'
import {locate} from '../model/source.js'
import type {Bilingual, Finding, FindingBasis, Fix, Language, Severity} from './finding.js'
import type {Failing, FixOffer, Rule} from './rule.js'

/** A finding that is still to be told from others like it. */
export type Draft = Omit<Finding, 'fingerprint'>

/** How findings are to be put: in which language, and on the ground of which edition. */
export interface Manner {
  readonly lang: Language
  readonly edition?: Edition
}

/** A verdict made plain: messages put in words, places located, severity lowered where the verdict says so. */
export function toFinding(
  {id, basis, messages}: Pick<Rule, 'id' | 'basis' | 'messages'>,
  verdict: Failing<string, unknown>,
  level: Severity,
  {lang, edition}: Manner
): Draft {
  const message = messages[verdict.message]
  if (!message) throw new Error(`expected a message of ${id}, got ${verdict.message}`)
  return {
    ruleId: id,
    outcome: verdict.outcome,
    severity: lower(level, verdict.severity ?? level),
    messageId: verdict.message,
    message: message[lang](verdict.data),
    data: plainData(verdict.data, lang),
    at: locate(verdict.at),
    related: (verdict.related ?? []).map(related => ({at: locate(related.at), message: related.message[lang]})),
    ...(verdict.fix ? {fix: toFix(verdict.fix, lang)} : {}),
    suggestions: (verdict.suggestions ?? []).map(offer => toFix(offer, lang)),
    basis: basis.filter(({editions}) => !editions || (edition && editions.includes(edition.id))).map(ground => toGround(ground, lang))
  }
}

function lower(one: Severity, other: Severity): Severity {
  return ranks.indexOf(one) < ranks.indexOf(other) ? one : other
}

const ranks: readonly Severity[] = ['info', 'warning', 'error']

function toFix({title, edits, applicability}: FixOffer, lang: Language): Fix {
  return {title: title[lang], edits: edits.map(({at, newText}) => ({span: at.span, newText})), applicability}
}

function toGround(basis: Basis, lang: Language): FindingBasis {
  if (basis.kind !== 'instrument') return {kind: basis.kind, title: basis.reason[lang]}
  const {kind, instrument, provision, quote} = basis
  const {title, number, url} = instrument
  return {
    kind,
    title,
    ...(number === undefined ? {} : {number}),
    provision,
    ...(quote === undefined ? {} : {quote}),
    ...(url === undefined ? {} : {url})
  }
}

/** What of a message's data leaves the process: strings, numbers, and what can be written as such. */
function plainData(data: unknown, lang: Language): Draft['data'] {
  const entries = Object.entries(data ?? {}).map(([name, value]) => [name, plain(value, lang)] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string | number] => entry[1] !== undefined))
}

function plain(value: unknown, lang: Language): string | number | undefined {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value
  if (Array.isArray(value)) return value.map(item => plain(item, lang) ?? '').join(lang === 'zh' ? '、' : ', ')
  if (isBilingual(value)) return value[lang]
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value)
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && typeof value.zh === 'string'
}
