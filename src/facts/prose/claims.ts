import type {Report, Statement} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {
  type About,
  allClaims,
  claimable,
  type Denial,
  denials,
  fullRates,
  noClaim,
  nounPhrase,
  otherOwner,
  otherScope,
  ownedChannels,
  ownSite,
  partOfYear,
  plainlyDone,
  plainModifiers,
  usesChannel
} from '../../wording/claims.js'
import type {StatementName} from '../../wording/official.js'
import {type Clause, clausesOf} from '../clauses.js'
import {isStock} from './choose.js'
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
  readonly about: About
  /** What of the form is said to be zero. */
  readonly concepts: readonly StatementName[]
}

/** A count above zero, or the use of what one has. */
export interface Some extends Claimed {
  readonly kind: 'some'
  readonly about: About
  readonly concepts: readonly StatementName[]
  readonly mention?: Mention
}

export interface All extends Claimed {
  readonly kind: 'all'
  readonly result: 'on-time' | 'concluded' | 'upheld' | 'natural'
  /** Of a figure in the clause alone: 「已审结的3件均维持」. */
  readonly isLimited: boolean
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
  for (const place of spoken) {
    let stock: string | undefined
    let last: readonly string[] = []
    for (const statement of place.paragraph.sentences.flatMap(sentence => sentence.statements)) {
      const figures = byStatement.get(statement) ?? []
      const before = last
      last = [...new Set(figures.flatMap(({object}) => (isStock(object) ? [object] : [])))]
      if (last.length === 0) last = before
      stock = last.at(-1) ?? stock
      if (isOfOthers(statement, report)) continue
      own.add(statement)
      const clauses = ownClauses(statement, report)
      const ends = new Set(figures.map(({span}) => span.end))
      claims.push(
        ...clauses.flatMap(clause => readDenials(clause, place, report)),
        ...clauses.flatMap(clause => readUse(clause, place, report))
      )
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
  return otherScope.test(words)
}

/** The clauses that speak of the year reported on. 「2022年，……」 holds until another year is named; 「办结2023年收到的」 for its own clause. */
function ownClauses({text, dates}: Statement, report: Report): readonly Clause[] {
  let isForeign = false
  return clausesOf(text).filter(({text: clause, masked}) => {
    if (partOfYear.test(masked.replace(/已于[^，。；]{0,14}前全部/, '全部'))) return false
    const years = dates.filter(({year, span}) => year !== undefined && span.start >= clause.span.start && span.end <= clause.span.end)
    const others = years.filter(
      ({year, span}) => report.year !== undefined && year !== report.year.value && !/^前/.test(text.value.slice(span.end - text.span.start))
    )
    const isAtHead = years.some(({span}) => span.start - clause.span.start < 2)
    if (isAtHead || /^(?:本年|全年)/.test(masked)) isForeign = others.length > 0
    return !isForeign && others.length === 0
  })
}

// ── there was none ─────────────────────────────────────────────────────────────────────────────────────────────────────

function readDenials(clause: Clause, place: PlacedParagraph, report: Report): readonly None[] {
  const parts = clause.masked.split(/(?<=[\u4e00-\u9fff])[、和](?=未|没有|无)/)
  if (parts.length === 1) return readDenial(clause, place, report)
  let from = 0
  return parts.flatMap(part => {
    const start = clause.masked.indexOf(part, from)
    from = start + part.length
    return readDenial({text: clause.text.slice(start, from), masked: part}, place, report)
  })
}

function readDenial({text, masked}: Clause, place: PlacedParagraph, report: Report): readonly None[] {
  if (noClaim.test(masked) || nounPhrase.test(masked)) return []
  for (const denial of denials) {
    const match = denial.pattern.exec(masked)
    if (!match || !isOwnSubject(masked.slice(0, match.index), report)) continue
    const from = match.index + match[0].length
    const none = deniedOf(denial, masked.slice(from), place)
    if (!none) continue
    return [
      {
        kind: 'none',
        about: denial.about,
        objects: none.objects,
        concepts: none.concepts,
        at: text.slice(match.index, from + none.end),
        place
      }
    ]
  }
  return []
}

interface Denied {
  readonly objects: readonly string[]
  readonly concepts: readonly StatementName[]
  readonly end: number
}

/** The last noun of a clause and those coordinated with it: 「因答复引起的复议和诉讼」 denies 复议 and 诉讼, not the answer. */
function deniedOf(denial: Denial, rest: string, place: PlacedParagraph): Denied | undefined {
  const nouns = nounsOf(rest, denial.about)
  const last = nouns.at(-1)
  if (/[\d０-９]/.test(rest)) return undefined
  if (!last) {
    const concepts = denial.concepts?.['']
    if (!concepts || rest.replace(/案件|情况|事项|件|的|等|申请|办理|继续|情形/g, '').trim() !== '') return undefined
    const object = concepts[0]?.startsWith('review') ? caseObject(place) : '申请'
    return {objects: [object], concepts: denial.concepts?.[object] ?? concepts, end: 0}
  }
  const found = [last]
  for (let index = nouns.length - 2; index >= 0; index--) {
    const [next] = found
    const noun = nouns[index]
    if (
      !noun ||
      !next ||
      !/^等?(?:、|和|及|或|以及|或者|与|，|(?<=等))?(?:被|零|无)?(?:政务)?(?:提起|被提起|被申请|申请)?$/.test(
        rest.slice(noun.end, next.start)
      )
    )
      break
    found.unshift(noun)
  }
  const objects = [...new Set(found.map(({object}) => object))].filter(object => claimable[denial.about].has(object))
  if (objects.length === 0) return undefined
  const before = rest.slice(0, found[0]?.start ?? 0).replace(plainModifiers, '')
  const behind = rest
    .slice(last.end)
    .replace(/案件|情况|情形|事项|行为|收取|发出|账号|平台|制发和废止|制发|制定|出台|费用|用|的|等|。|工作|办理|案/g, '')
  if (before.trim() !== '' || behind.trim() !== '') return undefined
  return {objects, concepts: objects.flatMap(object => denial.concepts?.[object] ?? []), end: last.end}
}

function caseObject({paragraph}: PlacedParagraph): string {
  const words = paragraph.text.value.slice(0, 1000)
  return /诉讼|涉诉|败诉/.test(words) && !/复议/.test(words) ? '诉讼' : '复议'
}

interface Noun {
  readonly object: string
  readonly start: number
  readonly end: number
}

function nounsOf(rest: string, about: About): readonly Noun[] {
  if (about === 'opening') {
    const found = ownedChannels.flatMap(({object, pattern}) =>
      [...rest.matchAll(pattern)].map(match => ({object, start: match.index, end: match.index + match[0].length}))
    )
    return found.sort((a, b) => a.start - b.start).filter((noun, index, all) => index === 0 || noun.start >= (all[index - 1]?.end ?? 0))
  }
  const fee = /(?:政府)?(?:信息公开|信息)?(?:信息)?处理费|(?:任何|相关)?费用|收费(?!通知)/.exec(rest)
  const notice = /收费通知/.exec(rest)
  if (notice) return [{object: '收费通知', start: 0, end: notice.index + 4}]
  const words = readWords(rest).flatMap(word =>
    word.kind === 'official' || word.kind === 'noun' ? [{object: word.object, start: word.start, end: word.end}] : []
  )
  return fee && about === 'having' ? [{object: '处理费', start: 0, end: fee.index + fee[0].length}] : words
}

function isDenied(words: string): boolean {
  return denials.some(({pattern}) => pattern.test(words))
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
  const last = objects.at(-1) ?? (place.topic === 'requests' ? '申请' : undefined)
  for (const {result, pattern} of allClaims) {
    const match = pattern.exec(masked)
    if (!match) continue
    const of = result === 'upheld' ? objects.filter(object => object === '复议' || object === '诉讼') : last ? [last] : []
    if (result === 'natural' && !of.includes('申请')) return []
    if (of.length === 0 && result === 'upheld' && place.topic === 'cases')
      return [{kind: 'all', result, objects: ['复议'], at: text.slice(match.index, match.index + match[0].length), place, isLimited: false}]
    if (of.length === 0 || !of.every(isStock)) return []
    const isLimited = /\d/.test(masked.slice(0, match.index)) || /其中/.test(masked) || (before !== undefined && isOfOne(before.masked))
    return [{kind: 'all', result, objects: of, at: text.slice(match.index, match.index + match[0].length), place, isLimited}]
  }
  const isBehindFigure = before !== undefined && ends.has(before.text.span.end)
  if (isBehindFigure && plainlyDone.test(masked.trim()) && last && isStock(last)) {
    return [{kind: 'all', result: 'concluded', objects: [last], at: text, place, isLimited: true}]
  }
  return []
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
    const rate = fullRates.find(({pattern}) => pattern.test(label))
    if (!rate) return []
    const at = sentence.text.slice(Math.max(0, range.start - label.length), range.end)
    return [{kind: 'all', result: rate.result, objects: [stock.object], at, place, isLimited: false}]
  })
}

// ── there was some ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Counts above zero of what was received. What was concluded counts too, where nothing was carried in that it could be. */
function readCounted(mentions: readonly Mention[], {mentions: all, statements, report}: Spoken): readonly Some[] {
  const hasCarriedIn = all.some(({action, quantity}) => action === 'carried-in' && quantity.value > 0)
  const statementOf = new Map(statements.map(statement => [statement.mention, statement]))
  return mentions.flatMap((mention): readonly Some[] => {
    const {object, quantity, action, place, label} = mention
    if (!object || quantity.value <= 0 || isDenied(label) || /公开率/.test(label)) return []
    const statement = statementOf.get(mention)
    const some = (about: About, concepts: readonly StatementName[]): readonly Some[] => [
      {kind: 'some', about, objects: [object], concepts, at: clauseUpTo(mention), place, mention}
    ]
    if (statement && statement.comparison !== 'never' && countedNames.has(statement.name)) {
      if (statement.name === 'concluded' && hasCarriedIn) return []
      const isDocument = /^(?:rules|documents)/.test(statement.name)
      return isOwnSubject(subjectOf(mention), report) ? some(isDocument ? 'doing' : 'having', [statement.name]) : []
    }
    if (action === 'hold' && claimable.doing.has(object) && mention.measure.period === 'year')
      return isOwnSubject(subjectOf(mention), report) ? some('doing', []) : []
    if (!claimable.having.has(object) || !caseUnits.includes(quantity.unit ?? '')) return []
    // 「对申请人提交的2件申请」
    const isSubmitted = action === undefined && /(?:提出|提交|递交|寄来)的$/.test(label)
    const isReceived =
      isSubmitted || action === 'receive' || ((action === 'conclude' || action === 'handle' || action === 'on-time') && !hasCarriedIn)
    if (!isReceived || (!isSubmitted && !isOwnSubject(subjectOf(mention), report)) || mention.measure.period !== 'year') return []
    if (object === '申请' ? !isForInformation(mention) : object === '处理费' || !isOwnCase(mention)) return []
    return some('having', [])
  })
}

const countedNames: ReadonlySet<string> = new Set([
  'received',
  'handled',
  'concluded',
  'review',
  'litigation',
  'documents.issued',
  'documents.repealed',
  'rules.issued',
  'rules.repealed'
])

const caseUnits: readonly string[] = ['件', '宗', '例', '起', '件次', '个', '份']

/** What stands in a label before its first verb: who received. */
function subjectOf({label}: Mention): string {
  const word = readWords(label).find(({kind}) => kind === 'action' || kind === 'official')
  return label.slice(0, word?.start ?? 0).replace(/对$|因[\u4e00-\u9fff]{0,14}(?:引发|引起|导致|产生)的?$|被$/g, '')
}

/** 「本局微信公众号发布信息60条」: what one publishes on, one has. */
function readUse({text, masked}: Clause, place: PlacedParagraph, report: Report): readonly Some[] {
  if (noClaim.test(masked) || isDenied(masked) || !usesChannel.test(masked)) return []
  for (const {object, pattern} of ownedChannels) {
    for (const match of masked.matchAll(pattern)) {
      const before = masked.slice(Math.max(0, match.index - 8), match.index)
      const around = masked.slice(Math.max(0, match.index - 8), match.index + match[0].length)
      const isOwn = object === '网站' ? ownSite.test(around) : !otherOwner.test(before) || namesOwn(before, text, report)
      if (isOwn) return [{kind: 'some', about: 'opening', objects: [object], concepts: [], at: text, place}]
    }
  }
  return []
}

/** 「“雁渚发布”公众号」 of 雁渚镇人民政府: the name of the account begins as the government's does. */
function namesOwn(before: string, text: Text, {issuer}: Report): boolean {
  if (!/＿/.test(before) || issuer?.kind !== 'government') return false
  const name = /“([\u4e00-\u9fff]{2})[^”]{0,12}”/.exec(text.value)?.[1]
  return name !== undefined && issuer.name.startsWith(name)
}
