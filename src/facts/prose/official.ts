import type {Applicant, Concept} from '../../concepts.js'
import type {Report} from '../../model/report.js'
import {outcomes, results} from '../../wording/actions.js'
import {
  feeCases,
  feeNotices,
  feeReceived,
  handledWords,
  newlyReceived,
  noFee,
  readings as readingsOf,
  requestNames,
  type StatementName,
  subItems
} from '../../wording/official.js'
import {ways} from '../../wording/settings.js'
import {caseUnits} from '../../wording/units.js'
import {isAttribute} from './attributes.js'
import {isApproximate, type Mention} from './mentions.js'
import {isPercentage} from './passages.js'
import type {Relation} from './relation.js'
import {type Comparison, comparisonOf} from './scope.js'
import {isForInformation, isOwnCase} from './stocks.js'

/** A figure of prose that says what an entry of the form says. */
export interface OfficialStatement {
  readonly mention: Mention
  readonly name: StatementName
  readonly applicant?: 'natural' | 'legal' | 'business' | 'research' | 'welfare' | 'law' | 'other'
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
  // 「行政复议6件，其中因政府信息公开引起的2件」: the form counts these alone
  const narrowed = new Set(
    [...wholeOf].flatMap(([part, whole]) =>
      /信息公开/.test(part.label) && !/信息公开/.test(whole.label) && isCaseTold(whole) ? [whole] : []
    )
  )
  const found = new Map<Mention, OfficialStatement>()
  // totals first: what stands before them in a list is part of them
  for (const mention of [...sums.keys(), ...mentions]) {
    if (found.has(mention) || narrowed.has(mention)) continue
    if (isPercentage(mention) || mention.measure.isChange || mention.measure.period !== 'year' || isApproximate(mention.quantity)) continue
    if (mention.quantity.magnitude > 0 && mention.quantity.unit !== '元') continue
    if (mention.place.section?.spec?.key === 'problems') continue
    const statement = stateOf({mention, whole: wholeOf.get(mention), parts: sums.get(mention) ?? []}, found, report)
    if (statement) found.set(mention, statement)
  }
  return withoutTwins([...found.values()], wholeOf).sort((a, b) => a.mention.span.start - b.mention.span.start)
}

/** One entry told twice in one list: neither is bound, since the list is wrong. */
function withoutTwins(statements: readonly OfficialStatement[], wholeOf: ReadonlyMap<Mention, Mention>): OfficialStatement[] {
  const keyOf = ({mention, name, applicant}: OfficialStatement) => `${name} ${applicant ?? ''} ${wholeOf.get(mention)?.span.start ?? ''}`
  const counts = new Map<string, number>()
  for (const statement of statements) counts.set(keyOf(statement), (counts.get(keyOf(statement)) ?? 0) + 1)
  return statements.filter(statement => !wholeOf.has(statement.mention) || counts.get(keyOf(statement)) === 1)
}

/** A figure, what it is part of, and what it sums up. */
interface Placed {
  readonly mention: Mention
  readonly whole: Mention | undefined
  readonly parts: readonly Mention[]
}

type Named = Pick<OfficialStatement, 'name' | 'applicant'> & {readonly isNew?: boolean}

function stateOf(
  {mention, whole, parts}: Placed,
  found: ReadonlyMap<Mention, OfficialStatement>,
  report: Report
): OfficialStatement | undefined {
  const ofWhole = whole && found.get(whole)
  const named = sumName(mention, parts) ?? nameOf(mention, whole, ofWhole)
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

function nameOf(mention: Mention, whole: Mention | undefined, ofWhole: OfficialStatement | undefined): Named | undefined {
  return feeName(mention, whole) ?? requestName(mention, whole, ofWhole) ?? caseName(mention, whole) ?? documentName(mention, whole)
}

/** 「共计68件」 behind a list: of outcomes, what was concluded; of 新收 and 结转, what was handled; else what was received. */
function sumName({label, object, quantity}: Mention, parts: readonly Mention[]): Named | undefined {
  if (
    parts.length === 0 ||
    object !== '申请' ||
    !caseUnits.has(quantity.unit ?? '') ||
    !/^(?:合计|共计|总计|全年合计|全年共|全年总计|共)[为计]?$/.test(label)
  )
    return undefined
  if (parts.some(({action}) => action !== undefined && outcomes.has(action))) return {name: 'concluded'}
  return {name: parts.some(({action}) => action === 'carried-in') ? 'handled' : 'received'}
}

// ── applications ───────────────────────────────────────────────────────────────────────────────────────────────────────

function requestName(mention: Mention, whole: Mention | undefined, ofWhole: OfficialStatement | undefined): Named | undefined {
  const {action, object, measure, quantity, label, lead, depth} = mention
  if (!caseUnits.has(quantity.unit ?? '') || quantity.unit === '条' || quantity.unit === '份') return undefined
  if (whole && !ofWhole && whole.object !== '申请') return undefined
  const of = whole ? whole.object : object
  if (of !== '申请' && object !== '申请') return undefined
  if (/指导|协助|另代|代[县市区省]/.test(lead)) return undefined
  const sub = subItemOf(mention, ofWhole)
  if (sub) return {name: sub, ...applicantOf(ofWhole)}
  const isOutcome = action !== undefined && outcomes.has(action)
  const isPlainGrant = action === 'publish' && /(?:^|[：:，、；其中])公开$/.test(label) && ofWhole !== undefined
  if (isOutcome || isPlainGrant)
    return outcomeName(mention, isPlainGrant ? 'granted' : (requestNames[action ?? 'publish'] ?? 'granted'), ofWhole)
  if (measure.applicant && (ofWhole || !whole)) {
    const base = ofWhole?.name ?? nameOfReceived(mention)
    if (base === undefined || (depth > 0 && !whole)) return undefined
    return {name: base === 'handled' && !ofWhole ? 'received' : base, applicant: measure.applicant}
  }
  if (ofWhole && !action && /^其他$/.test(label) && whole && hasApplicants(mention)) return {name: ofWhole.name, applicant: 'other'}
  if (action === undefined && whole) return undefined
  if (action === 'carried-in' || action === 'carried-out') return carriedName(mention, action)
  if (!isForInformation(mention)) return undefined
  if (action === undefined) return bareName(mention)
  if (whole && (measure.thing !== '' || /内$|以内/.test(label)) && whole.action === action && !measure.isTold) return undefined
  if (action === 'conclude') {
    if (/上年结转|上年度结转/.test(label) || hasCategory(mention, whole)) return undefined
    return {name: 'concluded', ...applicantOf(ofWhole ?? undefined), ...inheritedApplicant(mention)}
  }
  if (action !== 'receive' && action !== 'handle') return undefined
  // 「办结112件，其中本年新收105件」
  if (whole?.action === 'conclude' || hasCategory(mention, whole)) return undefined
  return {name: nameOfReceived(mention) ?? 'received', isNew: newlyReceived.test(label), ...inheritedApplicant(mention)}
}

/** 「征地拆迁类52件」「网上申请19件」: a category of the whole has no entry in the form. */
function hasCategory({label, measure}: Mention, whole: Mention | undefined): boolean {
  if (ways.test(label)) return true
  if (!whole) return false
  if (/类$|内$|本级|机关|部门|各县|涉及|属于/.test(label)) return true
  return measure.thing !== '' && !measure.isTold && !/^(?:其余|剩余)$/.test(label)
}

function hasApplicants({masked, range}: Mention): boolean {
  return /自然人/.test(masked.slice(Math.max(0, range.start - 200), range.start))
}

function nameOfReceived({label, action, after}: Mention): StatementName | undefined {
  if (action === 'handle') return 'handled'
  if (newlyReceived.test(label)) return 'received'
  return handledWords.test(label + after) ? 'handled' : 'received'
}

function applicantOf(of: OfficialStatement | undefined): Pick<OfficialStatement, 'applicant'> {
  return of?.applicant ? {applicant: of.applicant} : {}
}

/** 「自然人申请25件，办结25件；法人……」: the stage of the applicant's own, within one statement. */
function inheritedApplicant({statement, measure, sentence, range, masked}: Mention): Pick<OfficialStatement, 'applicant'> {
  if (measure.applicant) return {applicant: measure.applicant}
  const words = masked.slice(Math.max(0, range.start - 24), range.start).replace(/\s+/g, '')
  const isOwn = /(?:^|[；;。])自然人(?:申请)?\d+件，(?:办结|答复)$/.test(words) && statement.span.end < sentence.span.end
  return isOwn ? {applicant: 'natural'} : {}
}

function subItemOf({label, action}: Mention, ofWhole: OfficialStatement | undefined): StatementName | undefined {
  const item = subItems.find(
    ({pattern, name}) =>
      pattern.test(label) &&
      (isBelow(name, ofWhole?.name) || (action !== undefined && requestNames[action] !== undefined && isBelow(name, requestNames[action])))
  )
  if (!item) return undefined
  // 「因信访、重复等不予处理」 names several
  const several = subItems.filter(({pattern}) => pattern.test(label)).length > 1 || /等/.test(label)
  return several ? undefined : item.name
}

function isBelow(name: StatementName, group: StatementName | undefined): boolean {
  return group !== undefined && name.startsWith(`${group}.`)
}

function outcomeName(mention: Mention, name: StatementName, ofWhole: OfficialStatement | undefined): Named | undefined {
  const {label, object, place, masked, range} = mention
  if (isAttribute(masked, range)) return undefined
  if (!ofWhole && object !== '申请' && place.topic !== 'requests') return undefined
  // 「无法提供等其他情况」「不予处理及其他处理」「因信息不存在无法提供」 say more or less than the group
  if (/等其他|[及和、](?:其他|不予|无法)|其余/.test(label) && name !== 'granted-or-partial') return undefined
  return {name, ...applicantOf(ofWhole)}
}

function carriedName(mention: Mention, name: 'carried-in' | 'carried-out'): Named | undefined {
  const {label, object} = mention
  if (object !== '申请' && object !== undefined) return undefined
  if (/尚|仍|正在|未/.test(label)) return undefined
  // 「2023年结转的7件」 may have been carried in
  if (name === 'carried-out' && /20\d\d年度?结转的?$/.test(label)) return undefined
  return name === 'carried-out' &&
    !/下|次年|顺延|明年|20\d\d年/.test(label + mention.after) &&
    !/下年|下一年|次年/.test(mention.masked.slice(mention.range.end, mention.range.end + 12))
    ? undefined
    : {name}
}

/** 「依申请公开6件」 alone in its clause. */
function bareName({measure, label, after, lead, masked, range}: Mention): Named | undefined {
  if (isAttribute(masked, range)) return undefined
  if (/中$|占|另/.test(label) || /^[：:]/.test(lead)) return undefined
  if (
    measure.isTold &&
    /^(?:全年|本年度?|\d{4}年)?(?:共|共计|总计)?(?:政府信息公开申请|信息公开申请|依申请公开(?:申请|事项|件)?|公开申请|申请)(?:共|共计|总数|为|数量)*$/.test(
      label
    )
  )
    return {name: 'received'}
  // a total that no figure stands before; behind figures it is their sum, or another matter
  const isFirst = !/\d/.test(masked.slice(Math.max(0, range.start - 60), range.start))
  if (isFirst && /^(?:合计|共计|总计|全年共?|全年合计|共|全年总计)$/.test(label) && after === '') return {name: 'handled'}
  return undefined
}

function isCaseTold({measure, object}: Mention): boolean {
  return measure.isTold && (object === '复议' || object === '诉讼')
}

// ── reviews and suits ──────────────────────────────────────────────────────────────────────────────────────────────────

function caseName(mention: Mention, whole: Mention | undefined): Named | undefined {
  const {action, object, quantity, label, measure} = mention
  if (!caseUnits.has(quantity.unit ?? '')) return undefined
  const of = object === '复议' || object === '诉讼' ? object : whole?.object
  if ((of !== '复议' && of !== '诉讼') || !isOwnCase(mention) || (whole !== undefined && !isOwnCase(whole))) return undefined
  const name = of === '复议' ? 'review' : 'litigation'
  // 「行政复议、行政诉讼共13件」 is the sum of both
  if (/复议(?:案件)?(?:[、和及与]|以及)?(?:行政)?诉讼/.test(label)) return undefined
  const isDirect = /未经复议|直接起诉/.test(label) || (whole !== undefined && /未经复议|直接起诉/.test(whole.label))
  const isAfter = /复议后/.test(label) || (whole !== undefined && /复议后/.test(whole.label))
  if (action && results.has(action)) {
    const group = isDirect ? 'litigation.direct' : isAfter ? 'litigation.after-review' : name
    const result = action === 'other-result' ? 'other' : action
    if (result !== 'upheld' && result !== 'corrected' && result !== 'other' && result !== 'pending') return undefined
    if (!plainResults.test(label + mention.after)) return undefined
    return {name: `${group}.${result}`}
  }
  if (isDirect) return {name: 'litigation.direct'}
  if (isAfter) return {name: 'litigation.after-review'}
  if (whole && whole.object === of && !/信息公开/.test(label)) return undefined
  if (whole) return {name}
  if (action === undefined || action === 'receive') return measure.isTold || /^(?:共|合计|共计)$/.test(label) ? {name} : undefined
  return undefined
}

/** The form's own words for results, and those that can mean nothing else. */
const plainResults = /维持|纠正|纠错|其他结果|审结|在审|审理/

// ── documents ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function documentName(mention: Mention, whole: Mention | undefined): Named | undefined {
  const {action, object, quantity, label, measure} = mention
  if (quantity.unit !== '件' && quantity.unit !== '个' && quantity.unit !== '份' && quantity.unit !== '部') return undefined
  if (object !== '规范性文件' && object !== '规章') return undefined
  const group = object === '规章' ? 'rules' : 'documents'
  const own = action ?? measure.action ?? whole?.action
  // 「废止5件、失效2件」: the form has one entry for both
  if (
    /失效$/.test(label) ||
    /^(?:宣布|自然|自动)?失效/.test(mention.after) ||
    /^[、，,和及]\s?(?:宣布|自然|自动)?失效/.test(mention.masked.slice(mention.range.end, mention.range.end + 8))
  )
    return undefined
  if (/备案|报备|审查|审核|清理(?!废止)|继续有效|拟|失效和/.test(label)) return undefined
  if (whole && action === undefined && whole.object === object) return undefined
  if (!measure.isTold && own !== 'repeal' && own !== 'effective' && own !== 'make') return undefined
  if (own === 'make') return {name: `${group}.issued`}
  if (own === 'repeal') return {name: `${group}.repealed`}
  if (own === 'effective') return {name: `${group}.effective`}
  return undefined
}

// ── fees ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

function feeName(mention: Mention, whole: Mention | undefined): Named | undefined {
  const {quantity, label, after, lead, masked, place, range} = mention
  if (whole && quantity.unit === '元' && /[局委办区县市镇]$/.test(label)) return undefined
  const before = masked.slice(Math.max(0, range.start - 60), range.start)
  const around = masked.slice(Math.max(0, range.start - 120), range.end + 60)
  const isAboutFee = place.topic === 'fees' || /处理费|收费通知|缴费|信息公开(?:处理)?费|计收|实收/.test(around)
  if (!isAboutFee) return undefined
  if (quantity.unit === '元') {
    if (/应收|应缴|通知金额/.test(label)) return undefined
    if (noFee.test(label) && !/实际收取|实收|处理费/.test(label) && !/实际收取|实收/.test(before.slice(-14))) return undefined
    if (/比|较/.test(label) || (whole && whole.quantity.unit === '元' && !/实/.test(label))) return undefined
    const isReceived = feeReceived.test(label) || (label === '' && /实际收取|实收/.test(before.slice(-14)))
    const isActual = /金额$/.test(label) && /实际收取|实收/.test(before.slice(-14))
    return isReceived ||
      isActual ||
      (label === '' && /件、?$/.test(before) && /收取|缴费/.test(before) && !/通知|应收/.test(before.slice(-24)))
      ? {name: 'fee.amount'}
      : undefined
  }
  if (!caseUnits.has(quantity.unit ?? '')) return undefined
  const near = `${lead.slice(-18)}${after}`
  if (/逾期未缴|未缴/.test(after) || /按量/.test(label)) return undefined
  if (feeNotices.test(label) || (feeNotices.test(after) && /发出|下达|送达|发送/.test(after))) return {name: 'fee.notices'}
  if (
    /实际收取|按件计收|已缴|实缴/.test(label) ||
    /^(?:缴费|缴纳|申请收取|申请收费|申请计收)/.test(after) ||
    (/对$/.test(label) && /申请/.test(after) && feeCases.test(near))
  )
    return {name: 'fee.cases'}
  return undefined
}

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
