import type {DateMention, DateRange} from '../model/date.js'
import {maskNames} from '../model/mask.js'
import {flatten} from '../model/outline.js'
import type {Paragraph, Report, Sentence, Statement} from '../model/report.js'
import {offsetIn, type Text} from '../model/text.js'
import {
  actsAbove,
  actsUpon,
  bearsYear,
  beforeYear,
  carriedOver,
  comparesYears,
  happensOnce,
  mendsFaults,
  opensSpan,
  plans,
  qualifies,
  ratesWork,
  upTo
} from '../wording/years.js'
import type {BoundSection} from './sections.js'

/** A sentence that opens with a year, and what the year is to it. */
export interface SpokenYear {
  readonly year: number
  /** The date or period it opens with. */
  readonly at: Text
  readonly date: DateMention
  readonly sentence: Sentence
  readonly statement: Statement
  readonly section?: BoundSection
  readonly role: YearRole
}

/**
 * `work`: the time of what the sentence tells · `dated`: a month or day of that time · `plan`: what is still to be done · `span`:
 * the beginning or end of several years · `name`: a thing bears the year, a budget, a plan, a report · `comparison`: two years are
 * held against each other · `history`: what happened once · `mended`: faults of another year that were mended.
 */
export type YearRole = 'work' | 'dated' | 'plan' | 'span' | 'name' | 'comparison' | 'history' | 'mended'

/** Which years the sentences of the body open with. Years within sentences belong to what they stand beside and tell nothing. */
export function readYears(report: Report, bound: readonly BoundSection[], introduction: readonly Statement[]): readonly SpokenYear[] {
  const sectionOf = new Map(bound.map(item => [item.section, item]))
  const introduced = new Set(introduction)
  return report.sections.flatMap(section => {
    const item = sectionOf.get(section)
    const paragraphs = flatten(section).filter((block): block is Paragraph => block.type === 'paragraph')
    return paragraphs.flatMap(({sentences}) => {
      const spoken = sentences.flatMap(sentence =>
        sentence.statements.flatMap((statement): readonly SpokenYear[] => {
          const opening = introduced.has(statement) ? undefined : openingYear(statement, sentence, report.year?.value)
          return opening ? [{...opening, ...(item ? {section: item} : {})}] : []
        })
      )
      return spoken.map((one, index) =>
        isBesideReported(one, [spoken[index - 1], spoken[index + 1]], report) ? {...one, role: 'comparison'} : one
      )
    })
  })
}

/** 「2024年收到申请15件。2023年收到申请12件。」: figures of last year beside those of the year reported on. */
function isBesideReported(
  {year, statement}: SpokenYear,
  neighbours: readonly (SpokenYear | undefined)[],
  {year: reported}: Report
): boolean {
  if (reported === undefined || year !== reported.value - 1 || statement.quantities.length === 0) return false
  return neighbours.some(other => other?.year === reported.value && other.statement.quantities.length > 0)
}

function openingYear(statement: Statement, sentence: Sentence, reported: number | undefined): Omit<SpokenYear, 'section'> | undefined {
  const {text, dates, ranges} = statement
  const date = dates[0]
  if (date?.year === undefined) return undefined
  const range = ranges.find(({from}) => from.span.start === date.span.start)
  const start = offsetIn(text, date.span.start)
  const end = offsetIn(text, (range ?? date).span.end)
  if (start > longestOpening || !beforeYear.test(text.value.slice(0, start))) return undefined
  const before = text.value.slice(0, start)
  const masked = maskNames(text.value)
  const opening: Opening = {
    date,
    range,
    isUpTo: upTo.test(before),
    statement: masked,
    rest: masked.slice(end),
    sentence: maskNames(sentence.text.value)
  }
  const role = roleOf(opening, date.year, reported, statement)
  return {year: date.year, at: text.slice(start, end), date, sentence, statement, role}
}

/** A number, a run-in heading and 从 take less. */
const longestOpening = 32

interface Opening {
  readonly date: DateMention
  readonly range: DateRange | undefined
  /** 「截至」 stands before it. */
  readonly isUpTo: boolean
  /** The statement, names blanked. */
  readonly statement: string
  /** What stands behind the year. */
  readonly rest: string
  readonly sentence: string
}

function isYearEnd({month, day}: DateMention): boolean {
  return month === 12 && day === 31
}

function roleOf(
  {date, range, isUpTo, statement, rest, sentence}: Opening,
  year: number,
  reported: number | undefined,
  {quantities, dates}: Statement
): YearRole {
  if (range ? range.from.year !== (range.to.year ?? range.from.year) || range.from.month === undefined : opensSpan.test(rest)) return 'span'
  if (reported === undefined || year === reported) return date.month === undefined || range ? 'work' : 'dated'
  const isLater = year > reported
  // what is reported of a later year has been counted; what is planned may have a number, too
  if (isLater && (quantities.length === 0 || plans.test(statement) || year > reported + 1)) return 'plan'
  const head = /^[^，,。；：]{0,24}/.exec(rest)?.[0] ?? ''
  const bearer = bearsYear.exec(head)
  if (bearer && !actsUpon.test(head.slice(0, bearer.index))) return 'name'
  if (qualifies.test(rest) || carriedOver.test(statement)) return 'name'
  const names = [...statement.matchAll(/(?:19|20)\d{2}/g)].map(match => Number(match[0]))
  const others = [...dates.flatMap(other => other.year ?? []), ...names]
  if (
    others.some(other => other !== year) ||
    comparesYears.test(isUpTo ? sentence.replaceAll('累计', '') : sentence) ||
    sentence.includes(`${reported}年`)
  )
    return 'comparison'
  if (mendsFaults.test(statement)) return 'mended'
  if (isUpTo) return /^的/.test(rest) ? 'name' : isLater ? 'history' : isYearEnd(date) ? 'work' : 'dated'
  if (ratesWork.test(statement)) return 'history'
  if (happensOnce.test(statement) && quantities.length === 0) return 'history'
  if (isLater && date.month !== undefined) return 'history'
  if (date.month !== undefined && !range) return happensOnce.test(statement) || actsAbove.test(statement) ? 'history' : 'dated'
  return 'work'
}
