import type {Report, Statement} from '../../model/report.js'
import type {Span} from '../../model/source.js'
import type {Text} from '../../model/text.js'
import type {Action} from '../../wording/actions.js'
import {
  type AllResult,
  allClaims,
  answerable,
  answeredLate,
  denying,
  fullRates,
  otherOwner,
  otherScope,
  ownedChannels,
  ownSite,
  partOfYear,
  plainlyDone,
  rateEnd,
  receivedThings,
  usesChannel
} from '../../wording/claims.js'
import {claimable, noClaim, otherMatters} from '../../wording/denials.js'
import type {StatementName} from '../../wording/official.js'
import {type Clause, clausesOf} from '../clauses.js'
import {isStock} from './choose.js'
import {type CaseObject, type Denied, readDenials} from './denials.js'
import type {Mention} from './mentions.js'
import type {OfficialStatement} from './official.js'
import type {PlacedParagraph} from './paragraphs.js'
import {isForInformation, isOwnCase} from './stocks.js'
import {clauseUpTo, isOwnSubject} from './subjects.js'
import {readWords} from './words.js'

/** What the report claims of a whole year without a figure: that there was none, that there was some, that something holds of all. */
export type Claim = None | Some | All

interface Claimed {
  readonly objects: readonly string[]
  readonly at: Text
  readonly place: PlacedParagraph
}

export interface None extends Claimed {
  readonly kind: 'none'
  readonly about: Denied['about']
  /** What of the form is said to be zero. */
  readonly concepts: readonly StatementName[]
}

/** A count above zero, or the use of what one has; `delay`: a count of what was answered late. */
export interface Some extends Claimed {
  readonly kind: 'some'
  readonly about: Denied['about'] | 'delay'
  readonly concepts: readonly StatementName[]
  readonly mention?: Mention
}

export interface All extends Claimed {
  readonly kind: 'all'
  readonly result: AllResult
  /** Of a figure in the clause alone: 「已审结的3件均维持」. */
  readonly isLimited: boolean
  /** Whether the figure that it is said of is what was received: 「收到的43件均由自然人提出」. */
  readonly isOfStock: boolean
}

/** What claims are read from. */
export interface Spoken {
  readonly paragraphs: readonly PlacedParagraph[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly OfficialStatement[]
  readonly report: Report
}

/**
 * Reads what is denied and what affirmed of the organ's own year.
 *
 * Statements on other organs, other years or parts of the year are no claims here, nor are plans and problems.
 */
export function readClaims({paragraphs, mentions, statements, report}: Spoken): readonly Claim[] {
  const spoken = paragraphs.filter(({section}) => section?.spec?.key !== 'problems')
  const own = new Set<Statement>()
  const claims: Claim[] = []
  const byStatement = new Map<Statement, Mention[]>()
  for (const mention of mentions) {
    const group = byStatement.get(mention.statement)
    if (group) group.push(mention)
    else byStatement.set(mention.statement, [mention])
  }
  let cases: readonly string[] = []
  let section: PlacedParagraph['section']
  for (const place of spoken) {
    if (place.section !== section) cases = []
    section = place.section
    let stock: string | undefined
    let last: readonly string[] = []
    for (const statement of place.paragraph.sentences.flatMap(sentence => sentence.statements)) {
      const figures = byStatement.get(statement) ?? []
      const before = last
      last = [...new Set(figures.flatMap(({object}) => (isAnswerable(object) ? [object] : [])))]
      const casesHere = last.filter(isCase)
      if (casesHere.length > 0) cases = casesHere
      if (last.length === 0) last = before
      stock = last.at(-1) ?? stock
      if (isOfOthers(statement, report)) continue
      own.add(statement)
      const clauses = ownClauses(statement, report)
      const ends = new Set(figures.map(({span}) => span.end))
      const setting = {report, cases: casesOf(last.length > 0 ? last : cases, place), isOnRequests: isOnRequests(last, place)}
      claims.push(...readDenials(clauses, setting).map((denied): None => ({kind: 'none', ...denied, place})))
      claims.push(...clauses.flatMap(clause => readUse(clause, place, report)))
      claims.push(...clauses.flatMap((clause, index) => readAll(clause, place, last, ends, clauses[index - 1])))
    }
  }
  claims.push(...figuresOfAll(mentions.filter(({statement}) => own.has(statement))))
  return [
    ...claims,
    ...readCounted(
      mentions.filter(({statement}) => own.has(statement)),
      {mentions, statements, report, paragraphs}
    )
  ]
}

/** 「各部门」「代表县政府」: an office may speak for its government. */
function isOfOthers({text}: Statement, {issuer}: Report): boolean {
  const words =
    issuer?.kind === 'office' || issuer?.name.endsWith('办公厅') ? text.value.replace(/代表[省市区县](?:人民)?政府/, '') : text.value
  return otherScope.test(words.replace(/对(?:全[省市县区])?(?:各|下属|所属)[^，。；]{0,10}?(?=开展|组织|进行|实施)/, ''))
}

/** The clauses that speak of the year reported on. 「2022年，……」 holds until another year is named; 「办结2023年收到的」 for its own clause. */
function ownClauses({text, dates}: Statement, report: Report): readonly Clause[] {
  let isForeign = false
  return clausesOf(text).filter(({text: clause, masked}) => {
    if (partOfYear.test(masked.replace(/已于[^，。；]{0,14}前全部|期(?:限)?届满之?前/, '全部'))) return false
    const years = dates.filter(({year, span}) => year !== undefined && span.start >= clause.span.start && span.end <= clause.span.end)
    const others = years.filter(({year, span}) => report.year !== undefined && year !== report.year.value && !isCarriedYear(text, span))
    const isAtHead = years.some(({span}) => span.start - clause.span.start < 2)
    if (isAtHead || /^(?:本年|全年)/.test(masked)) isForeign = others.length > 0
    return !isForeign && others.length === 0
  })
}

/** 「2023年前」「2022年遗留的申请」「结转至2024年」: a year that applications are carried from or to, or a deadline. */
function isCarriedYear(text: Text, {start, end}: Span): boolean {
  const at = text.span.start
  return (
    /^(?:度?(?:前|结转|遗留|转来|转入|未办结|留存|报告|年报))/.test(text.value.slice(end - at)) ||
    /(?:结转|转|延|顺延)(?:至|到|入)$/.test(text.value.slice(0, start - at))
  )
}

/** The cases that a claim without a thing is about. */
function casesOf(last: readonly string[], {paragraph}: PlacedParagraph): readonly CaseObject[] {
  const spoken = last.filter(isCase)
  if (spoken.length > 0) return spoken
  const words = paragraph.text.value.slice(0, 1000)
  return [/诉讼|涉诉|败诉/.test(words) && !/复议/.test(words) ? '诉讼' : '复议']
}

function isCase(object: string): object is CaseObject {
  return object === '复议' || object === '诉讼'
}

function isOnRequests(last: readonly string[], {topic}: PlacedParagraph): boolean {
  return last.length === 0 ? topic !== 'cases' : !last.some(isCase)
}

// ── it holds of all ────────────────────────────────────────────────────────────────────────────────────────────────────

function readAll(
  {text, masked}: Clause,
  place: PlacedParagraph,
  objects: readonly string[],
  ends: ReadonlySet<number>,
  before: Clause | undefined
): readonly All[] {
  if (/不得|应当|必须|未(?!被)|将(?!近)/.test(masked)) return []
  const last = objects.at(-1) ?? (place.topic === 'requests' ? '申请' : before && spokenStock(before.masked))
  for (const {result, pattern} of allClaims) {
    const match = pattern.exec(masked)
    if (!match) continue
    const of =
      result === 'upheld'
        ? spokenIn(masked.slice(0, match.index), objects).filter(isCase)
        : objects.length > 1 && objects.every(object => answerable.has(object))
          ? objects
          : last
            ? [last]
            : []
    if ((result === 'natural' || result === 'not-corrected') && !of.includes('申请')) return []
    if (of.length === 0 && result === 'upheld' && place.topic === 'cases')
      return [
        {
          kind: 'all',
          result,
          objects: ['复议'],
          at: text.slice(match.index, match.index + match[0].length),
          place,
          isLimited: false,
          isOfStock: false
        }
      ]
    if (of.length === 0 || !of.every(isAnswerable)) return []
    const isLimited = /\d/.test(masked.slice(0, match.index)) || /其中/.test(masked) || (before !== undefined && isOfOne(before.masked))
    const isOfStock = /^(?!.*其中).*(?:收到|新收|收办|受理|接收)/.test(masked.slice(0, match.index))
    return [{kind: 'all', result, objects: of, at: text.slice(match.index, match.index + match[0].length), place, isLimited, isOfStock}]
  }
  const isBehindFigure = before !== undefined && ends.has(before.text.span.end)
  if (isBehindFigure && plainlyDone.test(masked.trim()) && last && isStock(last)) {
    const result = /按[期时]|如期|期限内/.test(masked) ? 'on-time' : 'concluded'
    return [{kind: 'all', result, objects: [last], at: text, place, isLimited: true, isOfStock: false}]
  }
  return []
}

function isAnswerable(object: string | undefined): object is string {
  return isStock(object) || (object !== undefined && answerable.has(object))
}

/** The stock that the words of a clause name, else what was spoken of before. */
function spokenIn(words: string, before: readonly string[]): readonly string[] {
  const named = spokenStock(words)
  return named ? [named] : before
}

/** The stock that a clause without a figure speaks of: 「收到群众留言共计　条」. */
function spokenStock(words: string): string | undefined {
  return readWords(words)
    .flatMap(word => (word.kind === 'official' || word.kind === 'noun' ? [word.object] : []))
    .findLast(isStock)
}

/** 「其中涉及信息公开的2件」: what follows is said of these alone. */
function isOfOne(words: string): boolean {
  return /其中|涉及|已审结|直接起诉|复议后/.test(words) && (words.match(/\d+/g) ?? []).length === 1
}

/** 「按期答复率100%」, of the stock that was spoken of before. */
function figuresOfAll(mentions: readonly Mention[]): readonly All[] {
  let stock: {readonly object: string; readonly place: PlacedParagraph} | undefined
  return mentions.flatMap((mention): readonly All[] => {
    const {quantity, label, sentence, range, place, object} = mention
    if (isStock(object)) stock = {object, place}
    if (quantity.unit !== '%' || quantity.value !== 100 || stock?.place !== place) return []
    if (!rateEnd.test(label)) return []
    const {object: of} = stock
    const at = sentence.text.slice(Math.max(0, range.start - label.length), range.end)
    return fullRates
      .filter(({pattern}) => pattern.test(label))
      .map(({result}) => ({kind: 'all', result, objects: [of], at, place, isLimited: false, isOfStock: false}))
  })
}

// ── there was some ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Counts above zero of what was received. What was concluded counts too, where nothing was carried in that it could be. */
function readCounted(mentions: readonly Mention[], {mentions: all, statements, report}: Spoken): readonly Some[] {
  const hasCarriedIn = all.some(({action, quantity}) => action === 'carried-in' && quantity.value > 0)
  const statementOf = new Map(statements.map(statement => [statement.mention, statement]))
  return mentions.flatMap((mention): readonly Some[] => {
    const {quantity, action, place, label} = mention
    const object =
      mention.object ??
      (action === 'hold' ? [...claimable.doing].find(thing => label.endsWith(thing)) : undefined) ??
      (answeredLate.test(label) && place.topic === 'requests' ? '申请' : undefined)
    if (!object || quantity.value <= 0 || denying.test(label) || /公开率/.test(label)) return []
    const statement = statementOf.get(mention)
    const some = (about: Some['about'], concepts: readonly StatementName[]): readonly Some[] => [
      {kind: 'some', about, objects: [object], concepts, at: clauseUpTo(mention), place, mention}
    ]
    if (isStock(object) && answeredLate.test(label)) return some('delay', [])
    if (statement && statement.comparison !== 'never' && countedNames.has(statement.name)) {
      if (statement.name === 'concluded' && hasCarriedIn) return []
      const isDocument = /^(?:rules|documents)/.test(statement.name)
      return isOwnSubject(subjectOf(mention), report) ? some(isDocument ? 'doing' : 'having', [statement.name]) : []
    }
    if (action !== undefined && doing.has(action) && claimable.doing.has(object) && mention.measure.period === 'year')
      return isOwnSubject(subjectOf(mention), report) ? some('doing', []) : []
    if (!claimable.having.has(object) || otherMatters.has(object) || !caseUnits.includes(quantity.unit ?? '')) return []
    // 「对申请人提交的2件申请」
    const isSubmitted = action === undefined && /(?:提出|提交|递交|寄来)的$/.test(label)
    const isReceived =
      isSubmitted ||
      receivedThings.test(label) ||
      action === 'receive' ||
      ((action === 'conclude' || action === 'handle' || action === 'on-time') && !hasCarriedIn)
    if (!isReceived || (!isSubmitted && !isOwnSubject(subjectOf(mention), report)) || mention.measure.period !== 'year') return []
    if (object === '申请' ? !isForInformation(mention) : object === '处理费' || !isOwnCase(mention)) return []
    return some('having', [])
  })
}

const doing: ReadonlySet<Action> = new Set<Action>(['hold', 'make', 'publish', 'print', 'check'])

const countedNames: ReadonlySet<string> = new Set([
  'received',
  'handled',
  'concluded',
  'review',
  'litigation',
  'litigation.direct',
  'litigation.after-review',
  'documents.issued',
  'documents.repealed',
  'rules.issued',
  'rules.repealed',
  'refused',
  'unavailable',
  'not-processed'
])

const caseUnits: readonly string[] = ['件', '宗', '例', '起', '件次', '个', '份']

/** What stands in a label before its first verb: who received. */
function subjectOf({label}: Mention): string {
  const word = readWords(label).find(({kind}) => kind === 'action' || kind === 'official')
  return label.slice(0, word?.start ?? 0).replace(/对$|因[\u4e00-\u9fff]{0,14}(?:引发|引起|导致|产生)的?$|被$/g, '')
}

/** 「本局微信公众号发布信息60条」: what one publishes on, one has. */
function readUse({text, masked}: Clause, place: PlacedParagraph, report: Report): readonly Some[] {
  if (noClaim.test(masked) || denying.test(masked) || !usesChannel.test(masked)) return []
  for (const {object, pattern} of ownedChannels) {
    for (const match of masked.matchAll(pattern)) {
      const before = masked.slice(Math.max(0, match.index - 8), match.index)
      const around = masked.slice(Math.max(0, match.index - 8), match.index + match[0].length)
      const isOwn =
        object === '网站'
          ? ownSite.test(around)
          : !otherOwner.test(before) || namesOwn(before, text, report) || usesOwn.test(masked.slice(0, match.index))
      if (isOwn) return [{kind: 'some', about: 'opening', objects: [object], concepts: [], at: text, place}]
    }
  }
  return []
}

/** 「我局利用“砺泉应急”微博」. */
const usesOwn = /[我本](?:局|委|办|厅|镇|乡|院|街道|单位|中心)(?:官方)?(?:利用|通过|依托|在|运用|借助)?“＿+”(?:政务|官方)?$/

/** 「“雁渚发布”公众号」 of 雁渚镇人民政府: the name of the account begins as the government's does. */
function namesOwn(before: string, text: Text, {issuer}: Report): boolean {
  if (!/＿/.test(before) || issuer?.kind !== 'government') return false
  const name = /“([\u4e00-\u9fff]{2})[^”]{0,12}”/.exec(text.value)?.[1]
  return name !== undefined && issuer.name.startsWith(name)
}
