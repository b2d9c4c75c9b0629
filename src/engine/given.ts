import {readDay} from '../model/calendar.js'
import {type Organ, readOrgan, readRegion} from '../model/organ.js'
import type {Report} from '../model/report.js'
import {type Text, textOf} from '../model/text.js'
import type {LintOptions} from './config.js'
import {placeOf} from './place.js'
import type {Context} from './rule.js'

/** The report with what its reader says of it: the year and the organ, which the text may not name. */
export function withGiven(report: Report, {year, organ}: Pick<LintOptions, 'year' | 'organ'>): Report {
  const isNewYear = year !== undefined && year !== report.year?.value
  const isNewOrgan = organ !== undefined && organ.trim() !== report.issuer?.name
  if (!isNewYear && !isNewOrgan) return report
  return {
    ...report,
    ...(isNewYear ? {year: {value: year, at: placeOf(report)}} : {}),
    ...(isNewOrgan ? {issuer: toOrgan(organ.trim(), report)} : {})
  }
}

/**
 * The day of publication, as the caller says, or else the page that the report was read from. A finding on what the caller says
 * stands where one on the whole report does.
 */
export function publishedOn({published}: Pick<LintOptions, 'published'>, report: Report): Pick<Context, 'published'> {
  const {source} = report
  if (published === undefined)
    return source.published ? {published: {day: source.published.day, at: {source, span: source.published.span}}} : {}
  const day = readDay(published)
  return day ? {published: {day, at: placeOf(report)}} : {}
}

function toOrgan(name: string, report: Report): Organ {
  const at: Text = textOf(report.source, [{value: name, span: placeOf(report).span}])
  return readOrgan(at) ?? readRegion(at) ?? {name, at, level: 'unknown', kind: 'department'}
}
