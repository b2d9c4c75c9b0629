import type {Edition} from '../editions/edition.js'
import {whyNoReport} from '../facts/classify.js'
import {compareOrgans} from '../facts/same-organ.js'
import type {Organ} from '../model/organ.js'
import {toReport} from '../model/outline.js'
import type {SourceDocument} from '../model/source.js'
import type {LintOptions} from './config.js'
import {withGiven} from './given.js'

/** Whose report it is and on which year, as far as that is known: all that finding last year's report takes. */
export interface Identity {
  readonly year?: number
  readonly organ?: Pick<Organ, 'name'>
}

/** Who reports on which year; nothing where the document is no report. Its beginning is enough, where that names both. */
export function identify(
  source: SourceDocument,
  given: Pick<LintOptions, 'year' | 'organ'>,
  editions: readonly Edition[]
): Identity | undefined {
  const read = toReport(source)
  if (whyNoReport(read, editions)) return undefined
  const {year, issuer} = withGiven(read, given)
  return {...(year ? {year: year.value} : {}), ...(issuer ? {organ: issuer} : {})}
}

/** Whether one report is the other organ's report on the year before; both must say so. */
export function isYearBefore(before: Identity, {year, organ}: Identity): boolean {
  if (year === undefined || before.year !== year - 1) return false
  return organ !== undefined && before.organ !== undefined && compareOrgans(before.organ, organ) === 'same'
}
