import type {Applicant, Concept} from '../concepts.js'
import type {Edition, SectionKey} from '../editions/edition.js'
import type {DateMention} from '../model/date.js'
import {flatten, statementsOf} from '../model/outline.js'
import type {Report, Statement, Table} from '../model/report.js'
import type {Text} from '../model/text.js'
import {type Appendices, readAppendices} from './appendices.js'
import {type Breaks, readBreaks} from './breaks.js'
import {type BrokenPhrase, findBrokenPhrases} from './broken-phrases.js'
import {type CaseUnits, findDoubledMagnitudes, readCaseUnits} from './case-units.js'
import {type Citation, readCitations} from './citations.js'
import {type Composition, readComposition} from './composition.js'
import {type Contact, readContacts} from './contact.js'
import {type Content, readContent} from './content/content.js'
import {findGluedTitles, type GluedTitle} from './glued-titles.js'
import {findGatheredScopes, findMuddled, type GatheredScope, type MuddledSentence} from './introduction.js'
import {findLeftovers, type Leftover} from './leftovers.js'
import {mayHoldTable} from './lost-tables.js'
import {findMissingFigures, type MissingFigure} from './missing-figures.js'
import {findOfficialNames, findStrayBlanks, type OfficialName, type StrayBlank} from './names.js'
import {type PeriodStatement, readPeriod} from './period.js'
import {findPersonalData, type PersonalData} from './personal.js'
import {conceptsIn} from './printed.js'
import type {Claim} from './prose/claims.js'
import type {Mention} from './prose/mentions.js'
import type {OfficialStatement} from './prose/official.js'
import {placeParagraphs} from './prose/paragraphs.js'
import {readProse} from './prose/prose.js'
import type {Relation} from './prose/relation.js'
import {type ReportDates, readReportDates} from './report-dates.js'
import {findRoughFigures, type RoughFigure} from './rough-figures.js'
import {type BoundSection, bindSections} from './sections.js'
import {readSelfNames, type SelfNames} from './self-names.js'
import {readSectionSeries, readSeries, type Series} from './series.js'
import {readStatedItems, type StatedItems} from './stated-counts.js'
import {type BoundTable, bindTables, type Fact, type TableChoice} from './tables.js'
import {readTitle, type TitleFacts} from './title.js'
import {readYears, type SpokenYear} from './years.js'

/** What the report states, with its meaning in an edition. The only place where wording is recognised. */
export interface Facts {
  /** The headings of the highest level, and which section each is. */
  readonly sections: readonly BoundSection[]
  /** Titles of sections that stand inside a paragraph, where a heading was not recognised. */
  readonly gluedTitles: readonly GluedTitle[]
  readonly title?: TitleFacts
  /** The statements that introduce the report: on its basis, its parts, its period. */
  readonly introduction: readonly Statement[]
  readonly composition?: Composition
  readonly period?: PeriodStatement
  /** Every day, month and year named in the prose and the sign-off, in the order of the text. */
  readonly dates: readonly DateMention[]
  /** Figures in prose, with what is counted. */
  readonly mentions: readonly Mention[]
  readonly relations: readonly Relation[]
  readonly claims: readonly Claim[]
  /** Figures in prose that say what an entry of the form says. */
  readonly statements: readonly OfficialStatement[]
  readonly brokenPhrases: readonly BrokenPhrase[]
  /** What is numbered below the sections, and the sections themselves where no form says how many there are. */
  readonly series: readonly Series[]
  /** Lists whose number of items is said before them. */
  readonly statedItems: readonly StatedItems[]
  /** Which years the sentences of the sections open with. */
  readonly years: readonly SpokenYear[]
  /** What the report says of when it was made, and when things happened. */
  readonly reportDates: ReportDates
  /** How the report speaks of its own organ. */
  readonly selfNames: SelfNames
  /** Sentences of the introduction that mix two constructions. */
  readonly muddled: readonly MuddledSentence[]
  /** Where the introduction says that the report was gathered from a whole region. */
  readonly gatheredScopes: readonly GatheredScope[]
  /** How the office is to be reached. */
  readonly contacts: readonly Contact[]
  /** What is left of the template: instructions, and places not filled in. */
  readonly leftovers: readonly Leftover[]
  /** What is said to be appended. */
  readonly appendices: Appendices
  /** Why figures do not follow from those of the year before, where the text says so. */
  readonly breaks: Breaks
  /** Documents that the prose cites. */
  readonly citations: readonly Citation[]
  /** Official names in the prose, rightly written or nearly so. */
  readonly officialNames: readonly OfficialName[]
  readonly strayBlanks: readonly StrayBlank[]
  /** Numbers and addresses of persons, in prose, headings and cells. */
  readonly personalData: readonly PersonalData[]
  /** What the sections tell of what they are to tell. */
  readonly content: Content
  /** The printed tables that were found, in the form's order. */
  readonly tables: readonly BoundTable[]
  /**
   * What a table states of a concept, blank cells and dashes included; nothing where the table or the row is missing.
   *
   * @param dimensions one column of the table of applications; default: their total
   */
  find(concept: Concept, dimensions?: {readonly applicant?: Applicant}): Fact | undefined
  /** Whether a section without its table may hold it in a form that was not recognised: a picture, an attachment, broken lines. */
  mayHoldTable(section: BoundSection): boolean
  /** Whether the forms that the tables are read as print a concept in a row of its own, not only as a heading of rows. */
  prints(concept: Concept): boolean
  /** Figures that 约, 余 and the like go with. */
  readonly roughFigures: readonly RoughFigure[]
  /** Places where a figure belongs and none stands. */
  readonly missingFigures: readonly MissingFigure[]
  /** In which units applications, reviews and suits are counted. */
  readonly caseUnits: readonly CaseUnits[]
  /** 「万万」, as written. */
  readonly doubledMagnitudes: readonly Text[]
}

/**
 * Gives a report's words and figures their meaning.
 *
 * @param edition the one that the report is read as
 * @param expected the one of its year: a table that is in this form already is read as that
 */
export function readFacts(report: Report, edition: Edition, expected?: Edition): Facts {
  const sections = bindSections(report, edition)
  const introduction = introductionOf(report)
  const title = readTitle(report)
  const composition = readComposition(introduction, report, sections, edition)
  const period = readPeriod(introduction, report)
  const paragraphs = placeParagraphs(report, sections)
  const prose = readProse(paragraphs, report)
  const tables = bindTables(report, tablesOf(sections, expected && expected !== edition ? [edition, expected] : [edition]))
  const printed = conceptsIn(edition.tables.map(spec => tables.find(table => table.spec.section === spec.section)?.spec ?? spec))
  const citations = readCitations(report, introduction, sections)
  const isIntroduction = new Set(introduction)
  const sentences = paragraphs.flatMap(({paragraph}) => paragraph.sentences)
  const introduced = sentences.filter(({statements}) => statements.some(statement => isIntroduction.has(statement)))
  const series = readSeries(report, sections, tables)
  const stated = new Map(
    tables.flatMap(({rows}) => rows.flatMap(({facts}) => facts.map(fact => [keyOf(fact.concept, fact.applicant), fact])))
  )
  return {
    sections,
    gluedTitles: findGluedTitles(report, sections, edition),
    ...(title ? {title} : {}),
    introduction,
    ...(composition ? {composition} : {}),
    ...(period ? {period} : {}),
    dates: datesOf(report),
    ...prose,
    brokenPhrases: findBrokenPhrases(report),
    series: edition.requires.includes('sections') ? series : [...readSectionSeries(report), ...series],
    statedItems: readStatedItems(series),
    years: readYears(report, sections, introduction),
    reportDates: readReportDates(report, sentences, period),
    selfNames: readSelfNames(report),
    muddled: findMuddled(introduced),
    gatheredScopes: findGatheredScopes(introduced),
    contacts: readContacts(paragraphs),
    leftovers: findLeftovers(report),
    appendices: readAppendices(report, sections, tables),
    breaks: readBreaks(report),
    citations,
    officialNames: findOfficialNames(report, citations),
    strayBlanks: findStrayBlanks(report, citations),
    personalData: findPersonalData(report),
    content: readContent(report, sections),
    tables,
    mayHoldTable: section => {
      const spec = edition.tables.find(table => table.section === section.spec?.key)
      return spec !== undefined && mayHoldTable(section, spec, new Set(tables.flatMap(table => table.tables)))
    },
    prints: concept => printed.has(concept),
    find: (concept, {applicant} = {}) => stated.get(keyOf(concept, applicant)) ?? stated.get(keyOf(concept, applicant ?? 'total')),
    roughFigures: findRoughFigures(report.statements),
    missingFigures: findMissingFigures(report.statements),
    caseUnits: readCaseUnits(report.statements),
    doubledMagnitudes: findDoubledMagnitudes(report.statements)
  }
}

/** The tables of some editions, each with those of the report that stand in its section. */
function tablesOf(sections: readonly BoundSection[], editions: readonly Edition[]): readonly TableChoice[] {
  const inSection = new Map<SectionKey, readonly Table[]>()
  for (const {section, spec, match} of sections) {
    if (!spec || match === 'repeated') continue
    inSection.set(
      spec.key,
      flatten(section).flatMap(block => (block.type === 'table' ? [block] : []))
    )
  }
  const specs = editions.flatMap(({tables}) => tables)
  return specs.map(spec => ({spec, inSection: inSection.get(spec.section) ?? []}))
}

function keyOf(concept: Concept, applicant: Applicant | undefined): string {
  return `${concept} ${applicant ?? ''}`
}

function datesOf({statements, signoff}: Report): readonly DateMention[] {
  const all = statements.flatMap(({dates, ranges}) => [...dates, ...ranges.flatMap(({from, to}) => [from, to])])
  const byStart = new Map([...all, ...(signoff?.date ? [signoff.date] : [])].map(date => [date.span.start, date]))
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start)
}

/** What stands before the first section; where nothing does, the opening of the first section that speaks of the report itself. */
function introductionOf(report: Report): readonly Statement[] {
  const before = report.preamble.flatMap(block => (block.type === 'paragraph' ? statementsOf(block) : []))
  const [first] = report.sections
  if (before.some(speaksOfReport) || !first) return before
  const opening = flatten(first).flatMap(block => (block.type === 'paragraph' ? statementsOf(block) : []))
  return [...before, ...opening.slice(0, 12).filter(speaksOfReport)]
}

/** 「本报告根据……编制」「所列数据的统计期限」「电子版可以下载」 */
function speaksOfReport({text}: Statement): boolean {
  return /本报告|本年报|年度报告|统计(?:期限|时限|周期|时间)|所列数据|电子版|如对|联系/.test(text.value)
}
