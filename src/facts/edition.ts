import type {Edition} from '../editions/edition.js'
import type {Bilingual} from '../language.js'
import type {Report, Table} from '../model/report.js'
import type {Text} from '../model/text.js'
import {matchTitle} from './sections.js'

/** The edition a report was read as, the one its year asks for, and why. */
export interface ChosenEdition {
  /** By shape: it binds the report. */
  readonly edition: Edition
  /** By the year reported on: it judges the report. Absent without a year. */
  readonly expected?: Edition
  readonly reason: Bilingual
  /** What shows the shape, at most one sign of each edition; none where the edition was given or chosen by the year alone. */
  readonly signs: readonly EditionSign[]
}

/** Something that only one edition prints. */
export interface EditionSign {
  readonly edition: Edition
  /** A heading of columns, a word of a section's title, or the titles of all sections together. */
  readonly kind: 'column' | 'title' | 'sections'
  readonly at: Text
  readonly words: string
}

/**
 * Chooses by the headings of the tables, then by the titles of the sections, then by the year.
 *
 * @param given the edition the user names; it binds whatever the shape
 */
export function chooseEdition(
  report: Report,
  year: number | undefined,
  editions: readonly Edition[],
  given: Edition | undefined
): ChosenEdition {
  const expected = year === undefined ? undefined : editionOfYear(year, editions)
  const judged = expected ? {expected} : {}
  if (given) return {edition: given, ...judged, reason: {zh: '按要求指定', en: 'as asked for'}, signs: []}
  return {...byShape(report, year, expected, editions), ...judged}
}

function editionOfYear(year: number, editions: readonly Edition[]): Edition | undefined {
  return editions.find(({years}) => years && years.from <= year && year <= (years.until ?? Number.POSITIVE_INFINITY))
}

function byShape(
  report: Report,
  year: number | undefined,
  expected: Edition | undefined,
  editions: readonly Edition[]
): Omit<ChosenEdition, 'expected'> {
  const columns = editions.flatMap(edition => findFingerprint(report.tables, edition) ?? [])
  const matches = editions.map(edition => ({edition, titles: titlesFound(report, edition)}))
  const best = matches.reduce((a, b) => (isBetter(b, a, expected, year) ? b : a))
  const table = columns.find(({edition}) => edition === expected) ?? columns[0]
  const freeTitle = findTitleWord(report, editions)
  const free = freeTitle ? [freeTitle] : []
  // a table decides between forms whose sections bear the same names, not against sections of another kind
  const sameNames = table && matches.find(({edition}) => edition === table.edition)?.titles === best.titles
  const isOlder = freeTitle !== undefined && report.tables.length === 0 && lacksMany(best)
  const isNamed = !isOlder && best.titles > 0 && best.titles >= fewestTitles(best.edition, expected)
  if (table && (sameNames || !isNamed)) {
    return {
      edition: table.edition,
      signs: [table, ...free],
      reason: {zh: `表头有“${table.words}”`, en: `a table is headed “${table.words}”`}
    }
  }
  if (isNamed) {
    const own = findOwnTitle(report, best.edition, editions)
    return {
      edition: best.edition,
      signs: [...(own ? [own] : []), ...free],
      reason: {
        zh: `有 ${best.titles} 个部分的标题与该格式相符`,
        en: `the titles of ${best.titles} sections are those of this form`
      }
    }
  }
  if (freeTitle) {
    const reason = {zh: `标题有“${freeTitle.words}”`, en: `a title has “${freeTitle.words}”`}
    return {edition: freeTitle.edition, signs: free, reason}
  }
  const [newest] = editions
  const edition = expected ?? newest
  if (!edition) throw new Error('expected at least one edition, got none')
  return {
    edition,
    signs: [],
    reason: {zh: '标题不足以判断，按报告年度选取', en: 'too few titles to tell; chosen by the year reported on'}
  }
}

/**
 * Fewer titles than this may agree by chance: 总体情况 and 其他需要报告的事项 head many a report. In a year of free titles,
 * when the wording of the later forms was in use already, only all of them show a form.
 */
function fewestTitles({sections}: Edition, expected: Edition | undefined): number {
  return expected?.sections.length === 0 ? sections.length : 3
}

/** Without a table, and without these of the form's sections, a title of former years tells more than the names that all forms share. */
function lacksMany({edition, titles}: Matches): boolean {
  return edition.tables.length > 0 && edition.sections.length - titles >= 2
}

interface Matches {
  readonly edition: Edition
  readonly titles: number
}

/** More titles win; of forms with the same titles, the one of the year, or of the years next to it. */
function isBetter(candidate: Matches, best: Matches, expected: Edition | undefined, year: number | undefined): boolean {
  if (candidate.titles !== best.titles) return candidate.titles > best.titles
  if (candidate.edition === expected || best.edition === expected || year === undefined || candidate.titles === 0) {
    return candidate.edition === expected
  }
  return yearsFrom(year, candidate.edition) < yearsFrom(year, best.edition)
}

/** How many years lie between a year and those an edition is for. */
function yearsFrom(year: number, {years}: Edition): number {
  if (!years) return Number.POSITIVE_INFINITY
  return Math.max(0, years.from - year, year - (years.until ?? Number.POSITIVE_INFINITY))
}

/** How many of the edition's sections the headings name. */
function titlesFound(report: Report, edition: Edition): number {
  const keys = new Set(report.sections.flatMap(section => matchTitle(section.title.value, edition.sections)?.spec.key ?? []))
  return keys.size
}

/** The first heading that names a section which no other edition has. */
function findOwnTitle(report: Report, edition: Edition, editions: readonly Edition[]): EditionSign | undefined {
  const others = new Set(editions.filter(other => other !== edition).flatMap(({sections}) => sections.map(({key}) => key)))
  const own = edition.sections.filter(({key}) => !others.has(key))
  const section = own.length === 0 ? undefined : report.sections.find(({title}) => matchTitle(title.value, own))
  return section && {edition, kind: 'sections', at: section.heading, words: section.title.value}
}

function findFingerprint(tables: readonly Table[], edition: Edition): EditionSign | undefined {
  for (const table of tables) {
    for (const cell of table.cells) {
      const label = cell.text.value.replace(/\s+/g, '')
      const words = edition.fingerprints.find(fingerprint => label.includes(fingerprint))
      if (words) return {edition, kind: 'column', at: cell.text, words}
    }
  }
  return undefined
}

function findTitleWord(report: Report, editions: readonly Edition[]): EditionSign | undefined {
  for (const {title, heading} of report.sections) {
    const written = title.value.replace(/\s+/g, '')
    for (const edition of editions) {
      const words = edition.titleWords.find(word => written.includes(word))
      if (words) return {edition, kind: 'title', at: heading, words}
    }
  }
  return undefined
}
