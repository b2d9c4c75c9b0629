import type {Applicant, Concept} from '../../concepts.js'
import type {Report} from '../../model/report.js'
import {outcomes} from '../../wording/actions.js'
import {readings as readingsOf, type StatementName, subItems} from '../../wording/official.js'
import {caseUnits} from '../../wording/units.js'
import {documentName} from './documents.js'
import {feeName} from './fees.js'
import type {ApplicantName} from './measure.js'
import {isApproximate, type Mention} from './mentions.js'
import type {Named} from './named.js'
import {caseName} from './own-cases.js'
import {isPercentage} from './passages.js'
import type {Relation} from './relation.js'
import {requestName} from './requests.js'
import {type Comparison, comparisonOf} from './scope.js'

/** A figure of prose that says what an entry of the form says. */
export interface OfficialStatement {
  readonly mention: Mention
  readonly name: StatementName
  readonly applicant?: ApplicantName
  /** What it may mean: the entries of one reading are added up, and any reading that fits acquits. */
  readonly readings: readonly (readonly Entry[])[]
  /** Whether the tables count the same organ's year. */
  readonly comparison: Comparison
}

/** An entry of the form. */
export interface Entry {
  readonly concept: Concept
  readonly applicant?: Applicant
}

/** Binds figures to what the form counts, by their words and scope; figures of parts of the year, plans and approximations are not bound. */
export function readStatements(mentions: readonly Mention[], relations: readonly Relation[], report: Report): readonly OfficialStatement[] {
  const wholeOf = new Map<Mention, Mention>()
  for (const relation of relations) {
    if (relation.kind === 'partition') for (const part of relation.parts) if (!wholeOf.has(part)) wholeOf.set(part, relation.whole)
    if (relation.kind === 'part' && relation.wholes[0]?.[0] && !wholeOf.has(relation.part))
      wholeOf.set(relation.part, relation.wholes[0][0])
  }
  const sums = new Map(
    relations.flatMap(relation =>
      relation.kind === 'partition' && relation.marker === 'sum' ? [[relation.whole, relation.parts] as const] : []
    )
  )
  // 「行政复议6件，其中因政府信息公开引起的2件」「查档申请1430件，其中政府信息公开申请2件」: the form counts these alone
  const narrowing = [...wholeOf].filter(([part, whole]) => /信息公开/.test(part.label) && !/公开/.test(whole.label) && isStock(whole))
  const narrowed = new Set(narrowing.flatMap(([, whole]) => [whole, ...beforeOf(whole, mentions)]))
  const previousOf = new Map(mentions.map((mention, index) => [mention, mentions[index - 1]]))
  const found = new Map<Mention, OfficialStatement>()
  const told = new Map<number, OfficialStatement[]>()
  // totals first: what stands before them in a list is part of them
  for (const mention of [...sums.keys(), ...mentions]) {
    if (found.has(mention) || narrowed.has(mention)) continue
    if (isPercentage(mention) || mention.measure.isChange || mention.measure.period !== 'year' || isApproximate(mention.quantity)) continue
    if (mention.quantity.magnitude > 0 && mention.quantity.unit !== '元') continue
    if (mention.place.section?.spec?.key === 'problems') continue
    const previous = previousOf.get(mention)
    const paragraph = mention.place.index
    const placed: Placed = {
      mention,
      whole: wholeOf.get(mention),
      parts: sums.get(mention) ?? [],
      previous: previous?.place.index === paragraph ? previous : undefined,
      told: told.get(paragraph) ?? []
    }
    const statement = stateOf(placed, found, report)
    if (!statement) continue
    found.set(mention, statement)
    told.set(paragraph, [...(told.get(paragraph) ?? []).slice(-40), statement])
  }
  return withoutOffice(withoutTwins([...found.values()], wholeOf)).sort((a, b) => a.mention.span.start - b.mention.span.start)
}

/**
 * Of the office's own figures in its government's report those are kept that may stand for the whole region: totals, where the
 * region's is told nowhere.
 */
function withoutOffice(statements: readonly OfficialStatement[]): OfficialStatement[] {
  const sure = new Set(statements.filter(({comparison}) => comparison === 'compare').map(({name}) => nameOfStock(name)))
  return statements.filter(({comparison, name}) => comparison === 'compare' || (isTotal.test(name) && !sure.has(nameOfStock(name))))
}

const isTotal = /^(?:received|handled|review|litigation|(?:documents|rules)\.\w+)$/

/** 收到 and 受理 are two words for one total. */
function nameOfStock(name: StatementName): string {
  return name === 'handled' ? 'received' : name
}

/** One entry told twice in one list: neither is bound, since the list is wrong. */
function withoutTwins(statements: readonly OfficialStatement[], wholeOf: ReadonlyMap<Mention, Mention>): OfficialStatement[] {
  const keyOf = ({mention, name, applicant}: OfficialStatement) => `${name} ${applicant ?? ''} ${wholeOf.get(mention)?.span.start ?? ''}`
  const counts = new Map<string, number>()
  for (const statement of statements) counts.set(keyOf(statement), (counts.get(keyOf(statement)) ?? 0) + 1)
  return statements.filter(statement => !wholeOf.has(statement.mention) || counts.get(keyOf(statement)) === 1)
}

/** A figure, what it is part of, what it sums up, and what the paragraph has said before it. */
interface Placed {
  readonly mention: Mention
  readonly whole: Mention | undefined
  readonly parts: readonly Mention[]
  readonly previous: Mention | undefined
  readonly told: readonly OfficialStatement[]
}

function stateOf(placed: Placed, found: ReadonlyMap<Mention, OfficialStatement>, report: Report): OfficialStatement | undefined {
  const {mention, whole, parts} = placed
  const ofWhole = whole && found.get(whole)
  const named =
    sumName(mention, parts) ??
    feeName(mention, whole) ??
    requestName({...placed, ofWhole}) ??
    caseName({...placed, ofWhole}) ??
    documentName(mention, whole)
  if (!named) return undefined
  const comparison = comparisonOf(mention, report)
  if (comparison === 'never') return undefined
  const key = named.isNew ? 'newly-received' : named.name
  return {
    mention,
    name: named.name,
    ...(named.applicant ? {applicant: named.applicant} : {}),
    readings: entriesOf(key, named.applicant),
    comparison: ofWhole?.comparison === 'unsure' ? 'unsure' : comparison
  }
}

/** The figures of a statement before one of them, of the same stock: 「收案120件，结案110件，其中信息公开类6件」. */
function beforeOf(whole: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const own = mentions.filter(({statement, object}) => statement === whole.statement && object === whole.object)
  return own.slice(0, own.indexOf(whole)).filter(({label}) => !/公开/.test(label))
}

function isStock({measure, object, action}: Mention): boolean {
  if (action === 'conclude' && (object === '复议' || object === '诉讼')) return true
  return measure.isTold && (object === '复议' || object === '诉讼' || object === '申请')
}

/** 「共计68件」 behind a list: of outcomes, what was concluded; of 新收 and 结转, what was handled; else what was received. */
function sumName({label, object, quantity}: Mention, parts: readonly Mention[]): Named | undefined {
  const isOfRequests = object === '申请' || parts.every(part => part.object === '申请')
  if (parts.length === 0 || !isOfRequests || !caseUnits.has(quantity.unit ?? '') || !totalLabel.test(label)) return undefined
  if (parts.some(({action}) => action !== undefined && outcomes.has(action))) return {name: 'concluded'}
  return {name: parts.some(({action}) => action === 'carried-in') ? 'handled' : 'received'}
}

/** 「合计」「两类申请人合计提出」「汇总」 */
const totalLabel =
  /^(?:[两三四五六七]?(?:项|类|者|方面)[\u4e00-\u9fff]{0,4})?(?:全年|年内)?(?:合计|共计|总计|总共|共|汇总|累计|合起来|加起来)(?:提出|收到|受理|申请)?[为计有]?$/

/** The entries of the form that a name stands for, of one applicant or of all. */
export function entriesOf(name: string, applicant: OfficialStatement['applicant']): OfficialStatement['readings'] {
  const item = subItems.find(candidate => candidate.name === name)
  const readings = item ? [[item.concept]] : (readingsOf[name] ?? resultReadings(name))
  return readings.flatMap((reading): readonly (readonly Entry[])[] => {
    const concepts = reading as readonly Concept[]
    if (applicant === undefined) return [concepts.map(concept => ({concept}))]
    if (applicant === 'legal') return [concepts.flatMap(concept => legal.map(column => ({concept, applicant: column})))]
    return [concepts.map(concept => ({concept, applicant}))]
  })
}

const legal: readonly Applicant[] = ['business', 'research', 'welfare', 'law', 'other']

/** `review.upheld`; of all suits, those begun at once and those after a review. */
function resultReadings(name: string): readonly (readonly string[])[] {
  const [, group, result] =
    /^(review|litigation|litigation\.direct|litigation\.after-review)\.(upheld|corrected|other|pending)$/.exec(name) ?? []
  if (!group || !result) return []
  if (group !== 'litigation') return [[`${group}.${result}`]]
  const both = [`litigation.direct.${result}`, `litigation.after-review.${result}`]
  return [both, ...both.map(concept => [concept])]
}
