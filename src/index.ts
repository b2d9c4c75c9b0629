/** The public API, and the only file in src that joins engine and rules. */

import {rules} from '../rules/index.js'
import {editions} from './editions/index.js'
import * as config from './engine/config.js'
import {engineRules, formNotFilled, notAReport} from './engine/engine-rules.js'
import type {FileResult, Language, Standing} from './engine/finding.js'
import {publishedOn, withGiven} from './engine/given.js'
import {lint, sayOnce} from './engine/lint.js'
import {fitPrior, notCompared} from './engine/prior.js'
import {isBlankForm, whyNoReport} from './facts/classify.js'
import {chooseEdition} from './facts/edition.js'
import {readFacts} from './facts/facts.js'
import {lawAsOf, noLegalOpinion} from './law.js'
import {toReport} from './model/outline.js'
import {locate, type SourceDocument} from './model/source.js'
import {readMarkdown} from './readers/markdown.js'
import {readText} from './readers/text.js'
import {makeReport, type NewReport, type NewReportOptions} from './writers/new-report.js'

export type {Edition, EditionId} from './editions/edition.js'
export {type Config, defineConfig, type FoundPrior, type LintOptions, OptionError} from './engine/config.js'
export type {EngineRule} from './engine/engine-rules.js'
export type * from './engine/finding.js'
export {
  type Context,
  defineRule,
  type Message,
  type Messages,
  type Prior,
  passed,
  type Rule,
  type RuleGroup,
  type Verdict
} from './engine/rule.js'
export type {Basis, Instrument} from './law.js'
export type {LineRange, Located, Location, Place, SourceDocument, Span} from './model/source.js'
export {type Decoded, decode, type Encoding} from './readers/decode.js'
export {version} from './version.js'
export type {NewReport, NewReportOptions} from './writers/new-report.js'
export {editions, engineRules, rules}

/**
 * Checks a document that a reader has read. The same document and options give the same result.
 *
 * Throws an `OptionError` for options that no run could follow, and the signal's reason where the signal ends the work.
 */
export function lintReport(source: SourceDocument, options: config.LintOptions = {}): FileResult {
  checkOptions(options)
  options.signal?.throwIfAborted()
  const lang = options.lang ?? 'zh'
  const report = withGiven(toReport(source), options)
  const {title, year, issuer} = report
  const described = {
    path: source.uri,
    ...standing(lang),
    ...(title ? {title: title.value} : {}),
    problems: source.problems.map(({message, span}) => ({message: message[lang], ...(span ? {at: locate({source, span})} : {})}))
  }
  const given = editions.find(({id}) => id === options.edition)
  const reason = given ? undefined : whyNoReport(report, editions)
  if (reason) {
    const findings = sayOnce(notAReport, {id: 'not-a-report', data: {reason: reason[lang]}}, report, options)
    return {...described, edition: 'unknown', ...nothingChecked, findings}
  }
  const {edition, expected, signs, reason: editionReason} = chooseEdition(report, year?.value, editions, given)
  const fitted = fitPrior(options.prior, report, editions)
  const unfit = fitted && 'problem' in fitted ? [{message: notCompared(fitted.problem)[lang]}] : []
  const read = {
    ...described,
    problems: [...described.problems, ...unfit],
    edition: edition.id,
    editionReason: editionReason[lang],
    ...(year ? {year: year.value} : {}),
    ...(issuer ? {organ: issuer.name} : {})
  }
  const facts = readFacts(report, edition, expected, options.terms)
  const blank = isBlankForm(report, edition, facts) ? sayOnce(formNotFilled, {id: 'blank', data: undefined}, report, options) : []
  if (blank.length > 0) return {...read, ...nothingChecked, findings: blank}
  const context = {report, facts, edition, ...(expected ? {expected} : {}), editionSigns: signs, ...publishedOn(options, report)}
  if (!fitted || 'problem' in fitted) return {...read, ...lint(context, rules, options)}
  return {...read, prior: fitted.use, ...lint({...context, prior: fitted.prior}, rules, options)}
}

/** What every result says of the law it rests on, those of files that could not be read as well. */
export function standing(lang: Language): Standing {
  return {lawAsOf, notice: noLegalOpinion[lang]}
}

/** Whether a run would compare with last year's report, if it were given one. */
export function usesPrior(options: Pick<config.LintOptions, 'rules' | 'only'>): boolean {
  return rules.some(rule => rule.group === 'across-reports' && config.levelOf(rule, options) !== 'off')
}

/** An empty report in the form, with what last year's report decides filled in. Throws an `OptionError` where there is no form for it. */
export function newReport(options: NewReportOptions): NewReport {
  return makeReport(options, editions)
}

const nothingChecked = {outcomes: [], figures: {total: 0, checked: 0, items: []}}

/** How a text is to be read, beside what is asked of the run. */
export interface TextOptions extends config.LintOptions {
  /** The name that findings give for the text; its extension tells how to read it. */
  readonly uri: string
  /** Default: plain text where the name ends in .txt, HTML where it ends in .html or .htm, else Markdown. */
  readonly format?: 'markdown' | 'text' | 'html'
}

/** Checks a text. Rejects as `lintReport` throws. */
export async function lintText(text: string, {uri, format, ...options}: TextOptions): Promise<FileResult> {
  const known = format ?? (/\.txt$/i.test(uri) ? 'text' : /\.html?$/i.test(uri) ? 'html' : 'markdown')
  if (known === 'html') return lintReport((await import('./readers/html.js')).readHtml(text, uri), options)
  return lintReport(known === 'text' ? readText(text, uri) : readMarkdown(text, uri), options)
}

/** Throws an `OptionError` for options that no run could follow. */
export function checkOptions(options: config.LintOptions): void {
  config.checkOptions(options, {
    rules: [...rules, ...engineRules].map(({id}) => id),
    editions: editions.map(({id}) => id)
  })
}
