import {toPlainDigits} from '../model/mask.js'
import {flatten, statementsOf} from '../model/outline.js'
import type {Report, Statement} from '../model/report.js'
import {countLeading} from '../model/search.js'
import type {Text} from '../model/text.js'
import {
  beforeNumber,
  caseNumber,
  historyWords,
  issuerBefore,
  noEnding,
  numberEndings,
  otherEndings,
  revisionWords
} from '../wording/citations.js'
import type {BoundSection} from './sections.js'

/** A document as the text cites it: by title, by number, or by both. */
export interface Citation {
  /** Title and number together. */
  readonly at: Text
  /** What stands between 《 and 》. */
  readonly title?: Text
  readonly number?: CitedNumber
  /** The organ named before the title: 「县政务公开办《……》」. */
  readonly issuer?: string
  readonly statement: Statement
  /** Told as history: 「原……」「已被替代」. */
  readonly isHistory: boolean
  /** The statement says that it was revised. */
  readonly isRevised: boolean
  /** Whether it stands where a report says what it rests on: before the first section, or in it. */
  readonly isOpening: boolean
}

export type CitedNumber = DocumentNumber | DecreeNumber

/** 「国办公开办函〔2021〕30号」 */
export interface DocumentNumber {
  readonly kind: 'document'
  readonly at: Text
  /** The short form of the issuer: 国办公开办函. */
  readonly code: string
  readonly brackets: readonly [open: string, close: string]
  /** The year as written, two digits or four. */
  readonly year: string
  readonly serial: number
  readonly faults: readonly NumberFault[]
  /** As it ought to be written; absent where the year has two digits. */
  readonly proper?: string
  /** The brackets alone, opening and closing. */
  readonly marks: readonly [Text, Text]
}

/** 「国务院令第711号」 */
export interface DecreeNumber {
  readonly kind: 'decree'
  readonly at: Text
  readonly serial: number
}

/** `brackets` other than 〔〕 · `code` 涵 for 函 · `year` two digits · `year-word` 年 behind it · `ordinal` 第 · `zero` 05号 · `space` within the number */
export type NumberFault = 'brackets' | 'code' | 'year' | 'year-word' | 'ordinal' | 'zero' | 'space'

/** Every document that the prose cites, in the order of the text. */
export function readCitations(report: Report, introduction: readonly Statement[], sections: readonly BoundSection[]): readonly Citation[] {
  const [first] = sections
  const overview = !first?.spec || first.spec.key === 'overview' ? first?.section : undefined
  const opening = new Set([
    ...introduction,
    ...report.preamble.flatMap(flatten).flatMap(block => (block.type === 'paragraph' ? statementsOf(block) : [])),
    ...(overview ? flatten(overview).flatMap(block => (block.type === 'paragraph' ? statementsOf(block) : [])) : [])
  ])
  const isSpaced = report.layout === 'reconstructed' || report.statements.some(({text}) => spacedDigits.test(text.value))
  return report.statements.flatMap(statement => citationsOf(statement, opening.has(statement), isSpaced))
}

/** 「2024 年 1 月」: a report that sets off its figures by blanks does so in numbers of documents, too. */
const spacedDigits = /\d [年月日件条]|[年月] \d/

interface Stretch {
  readonly start: number
  readonly end: number
}

function citationsOf(statement: Statement, isOpening: boolean, isSpaced: boolean): readonly Citation[] {
  const {value} = statement.text
  if (!/[《号]/.test(value)) return []
  const titles = titlesIn(value)
  const numbers = numbersIn(statement.text, titles, isSpaced)
  const open = new Set(numbers)
  const shared = {statement, isOpening, isHistory: historyWords.test(value), isRevised: revisionWords.test(value)}
  const cited = titles.map((title): Citation => {
    const number = numberBeside(title, numbers, value)
    if (number) open.delete(number)
    const from = Math.min(title.start, number?.start ?? title.start)
    const issuer =
      number && number.start < title.start ? undefined : issuerBefore.exec(value.slice(Math.max(0, title.start - 40), title.start))
    return {
      at: statement.text.slice(from, endOf(title, number, value)),
      title: statement.text.slice(title.start + 1, title.end - 1),
      ...(number ? {number: number.number} : {}),
      ...(issuer?.groups?.['issuer'] ? {issuer: issuer.groups['issuer']} : {}),
      ...shared
    }
  })
  const alone = [...open].map(({number}): Citation => ({at: number.at, number, ...shared}))
  return [...cited, ...alone].sort((one, other) => one.at.span.start - other.at.span.start)
}

/** Where a title and its number end, the bracket around the number included. */
function endOf(title: Stretch, number: Stretch | undefined, value: string): number {
  if (!number || number.start < title.end) return title.end
  return /[）)]/.test(value[number.end] ?? '') ? number.end + 1 : number.end
}

/** 《…》 of the highest level; one that is never closed is none. */
function titlesIn(value: string): readonly Stretch[] {
  const found: Stretch[] = []
  let depth = 0
  let start = 0
  for (const {0: mark, index} of value.matchAll(/[《》]/g)) {
    if (mark === '《') {
      if (depth === 0 || index - start > longestTitle) {
        start = index
        depth = 0
      }
      depth++
    } else if (depth > 0 && --depth === 0 && index - start <= longestTitle) found.push({start, end: index + 1})
  }
  return found
}

const longestTitle = 160

// ── numbers ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface FoundNumber extends Stretch {
  readonly number: CitedNumber
}

/** 「函〔2021〕30号」「发[2023] 5 号」「发〔2023年〕5号」「字（21）第05号」; not 「（2024）甘00行初3号」. */
const documentNumber = new RegExp(
  `(?<ending>[${numberEndings}${otherEndings}]|(?![${noEnding}])[\\u3400-\\u9fff](?=\\s?[\\[［【]\\s?(?:19|20)\\d{2}))(?<gap>\\s?)(?<open>[〔﹝（(\\[［【〖{])(?<inner>\\s?)(?<year>\\d{4}|\\d{2})(?<word>年)?(?<inner2>\\s?)(?<close>[〕﹞）)\\]］】〗}])(?<gap2>\\s?)(?<ordinal>第)?\\s?(?<serial>\\d{1,5})(?<gap3>\\s?)号`,
  'g'
)

/** 「国务院令第711号」「国令第 711 号」「国务院第492号令」 */
const decreeNumber = /(?:中华人民共和国)?(?:国务院令?|国令)\s?第?\s?(?<serial>\d{1,4})\s?号令?/g

function numbersIn(text: Text, titles: readonly Stretch[], isSpaced: boolean): readonly FoundNumber[] {
  const plain = toPlainDigits(text.value)
  const isWithinTitle = (at: number) => {
    const title = titles[countLeading(titles, ({start}) => start <= at) - 1]
    return title !== undefined && at < title.end
  }
  const documents = [...plain.matchAll(documentNumber)].flatMap(match =>
    isWithinTitle(match.index) ? [] : toDocument(match, plain, text, isSpaced)
  )
  const decrees = [...plain.matchAll(decreeNumber)].flatMap((match): readonly FoundNumber[] => {
    const start = match.index
    const end = start + match[0].length
    const number: DecreeNumber = {kind: 'decree', at: text.slice(start, end), serial: Number(match.groups?.['serial'])}
    return isWithinTitle(start) ? [] : [{start, end, number}]
  })
  return [...documents, ...decrees].sort((one, other) => one.start - other.start)
}

function toDocument(match: RegExpExecArray, plain: string, text: Text, isSpaced: boolean): readonly FoundNumber[] {
  const {
    ending = '',
    open = '',
    close = '',
    year = '',
    serial = '',
    ordinal,
    word,
    gap = '',
    inner = '',
    inner2 = '',
    gap2 = '',
    gap3 = ''
  } = match.groups ?? {}
  const code = codeBefore(plain.slice(Math.max(0, match.index - longestCode), match.index)) + ending
  if (code.length < 2 || caseNumber.test(code)) return []
  const isYear = year.length === 4 ? /^(?:19|20)/.test(year) : numberEndings.includes(ending)
  if (!isYear) return []
  const start = match.index - code.length + 1
  const end = match.index + match[0].length
  const opens = match.index + ending.length + gap.length
  const closes = opens + open.length + inner.length + match[0].slice(opens - match.index + open.length + inner.length).indexOf(close)
  const faults: readonly NumberFault[] = [
    // the small form 「﹝﹞」 is what many input methods give, and looks alike
    ...('〔﹝'.includes(open) && '〕﹞'.includes(close) ? [] : (['brackets'] as const)),
    ...(ending === '涵' ? (['code'] as const) : []),
    ...(year.length === 2 ? (['year'] as const) : []),
    ...(word ? (['year-word'] as const) : []),
    ...(ordinal ? (['ordinal'] as const) : []),
    ...(serial.startsWith('0') ? (['zero'] as const) : []),
    ...(!isSpaced && [gap, inner, inner2, gap2, gap3].some(space => space !== '') ? (['space'] as const) : [])
  ]
  const proper = `${code.replace('涵', '函')}〔${year}〕${Number(serial)}号`
  const number: DocumentNumber = {
    kind: 'document',
    at: text.slice(start, end),
    code,
    brackets: [open, close],
    year,
    serial: Number(serial),
    faults,
    ...(year.length === 4 ? {proper} : {}),
    marks: [text.slice(opens, opens + 1), text.slice(closes, closes + 1)]
  }
  return [{start, end, number}]
}

/** The characters before a number's last one that belong to the issuer's short form. */
function codeBefore(words: string): string {
  const run = /[\u3400-\u9fff]*$/.exec(words)?.[0] ?? ''
  let from = 0
  for (const match of run.matchAll(beforeNumber)) from = match.index + match[0].length
  return run.slice(from)
}

const longestCode = 14

/** The number in brackets behind a title, or before it: 「《条例》（国务院令第711号）」「国务院令第711号《条例》」. */
function numberBeside({start, end}: Stretch, numbers: readonly FoundNumber[], value: string): FoundNumber | undefined {
  const index = countLeading(numbers, number => number.start < end)
  const behind = numbers[index]
  if (behind && behind.start - end <= 40 && /^(?:\s?[（(][^（()）《》，。；、]{0,12})?$/.test(value.slice(end, behind.start))) return behind
  const before = numbers[index - 1]
  return before &&
    before.end <= start &&
    /^[）)\s]?(?:印发的?|公布的?|发布的?|下发的?)?\s?$/.test(value.slice(before.end, start).slice(0, 8))
    ? before
    : undefined
}
