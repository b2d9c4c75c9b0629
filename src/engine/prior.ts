import type {Edition} from '../editions/edition.js'
import {isBlankForm, whyNoReport} from '../facts/classify.js'
import {chooseEdition} from '../facts/edition.js'
import {readFacts} from '../facts/facts.js'
import {compareOrgans} from '../facts/same-organ.js'
import type {Bilingual} from '../language.js'
import type {Organ} from '../model/organ.js'
import {toReport} from '../model/outline.js'
import type {SourceDocument} from '../model/source.js'
import type {LintOptions} from './config.js'
import type {PriorUse} from './finding.js'
import type {Prior} from './rule.js'

/** What is known of the report that another is to be the one before. */
export interface Wanted {
  readonly year?: {readonly value: number}
  readonly issuer?: Pick<Organ, 'name'>
}

/** The report of the year before with how it was used, or why it is none. */
export type FittingPrior = {readonly prior: Prior; readonly use: PriorUse} | {readonly problem: Bilingual} | undefined

/** Reads last year's report and holds it against the report it is to be the one before. One that was only found does not complain. */
export function fitPrior(given: LintOptions['prior'], wanted: Wanted, editions: readonly Edition[]): FittingPrior {
  if (given === undefined) return undefined
  const {source, found} = 'source' in given ? given : ({source: given, found: 'given'} as const)
  const read = readPrior(source, editions)
  const problem = 'problem' in read ? read.problem : whyUnfit(read, wanted)
  if (problem) return found === 'auto' ? undefined : {problem}
  if ('problem' in read) return undefined
  const {year, issuer} = read.report
  const use = {path: source.uri, ...(year ? {year: year.value} : {}), ...(issuer ? {organ: issuer.name} : {}), found}
  return {prior: read, use}
}

/** That a report was not compared with last year's, and why. */
export function notCompared(why: Bilingual): Bilingual {
  return {zh: `没有与上一年度报告比较：${why.zh}`, en: `not compared with last year’s report: ${why.en}`}
}

/** Last year's report with its meaning, in the edition of its own year; or why the document is no such report. */
export function readPrior(source: SourceDocument, editions: readonly Edition[]): Prior | {readonly problem: Bilingual} {
  const known = priors.get(source)
  if (known) return known
  const prior = toPrior(source, editions)
  priors.set(source, prior)
  return prior
}

/** One report may be the one before for many that are checked: it is read once. */
const priors = new WeakMap<SourceDocument, Prior | {readonly problem: Bilingual}>()

function toPrior(source: SourceDocument, editions: readonly Edition[]): Prior | {readonly problem: Bilingual} {
  const report = toReport(source)
  const reason = whyNoReport(report, editions)
  if (reason) {
    return {
      problem: {
        zh: `${source.uri} 应当是上一年度的报告，读到的不是年度报告：${reason.zh}`,
        en: `expected ${source.uri} to be last year’s report, found no annual report: ${reason.en}`
      }
    }
  }
  const {edition} = chooseEdition(report, report.year?.value, editions, undefined)
  const facts = readFacts(report, edition)
  if (!isBlankForm(report, edition, facts)) return {report, facts, edition}
  return {
    problem: {
      zh: `${source.uri} 应当是上一年度的报告，读到的是尚未填写的报告格式`,
      en: `expected ${source.uri} to be last year’s report, found the blank form`
    }
  }
}

/** Why a report is not the one before; what is not known of either is taken on trust. */
function whyUnfit({report: {source, year, issuer}}: Prior, wanted: Wanted): Bilingual | undefined {
  const {uri} = source
  if (year && wanted.year && year.value !== wanted.year.value - 1) {
    const expected = wanted.year.value - 1
    return {
      zh: `${uri} 应当是${expected}年的报告，读到的是${year.value}年的报告`,
      en: `expected ${uri} to be a report on ${expected}, found one on ${year.value}`
    }
  }
  if (!issuer || !wanted.issuer) return undefined
  const likeness = compareOrgans(issuer, wanted.issuer)
  if (likeness === 'same') return undefined
  const other = {
    zh: `${uri} 应当是“${wanted.issuer.name}”的报告，读到的是“${issuer.name}”的报告`,
    en: `expected ${uri} to be a report of “${wanted.issuer.name}”, found one of “${issuer.name}”`
  }
  if (likeness === 'other') return other
  return {
    zh: `${other.zh}。合并、更名的机关，数据不能直接比较；确是同一机关的，请用 organ 选项写明上一年度报告中的名称`,
    en: `${other.en}; figures of organs that were merged or renamed cannot be compared. If it is the same organ, name it by the option organ as last year’s report does`
  }
}
