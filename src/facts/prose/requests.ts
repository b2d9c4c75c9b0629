import {type Action, outcomes} from '../../wording/actions.js'
import {
  handledWords,
  newlyReceived,
  otherOfOther,
  requestNames,
  type StatementName,
  stillOpenWords,
  subItems,
  toBeHandled
} from '../../wording/official.js'
import {risesTo} from '../../wording/relations.js'
import {applicantWords, ways} from '../../wording/settings.js'
import {caseUnits} from '../../wording/units.js'
import {isAttribute} from './attributes.js'
import {chooseVerb} from './choose.js'
import {isBareLabel} from './labels.js'
import type {Mention} from './mentions.js'
import type {Named} from './named.js'
import {isPercentage} from './passages.js'
import {isForInformation, otherApplications} from './stocks.js'
import {readWords} from './words.js'

/** A figure where applications may be counted. */
export interface RequestPlace {
  readonly mention: Mention
  /** What it is part of, and what that says. */
  readonly whole: Mention | undefined
  readonly ofWhole: Named | undefined
  /** The figure before it in the paragraph. */
  readonly previous: Mention | undefined
  /** What of the table of applications the paragraph has told so far, the last one last. */
  readonly told: readonly (Named & {readonly mention: Mention})[]
}

/** What of the table of applications a figure says. */
export function requestName(place: RequestPlace): Named | undefined {
  const {mention, ofWhole} = place
  const {quantity, label, lead, object} = mention
  if (!caseUnits.has(quantity.unit ?? '') || quantity.unit === '条') return undefined
  if (quantity.unit === '份' && !/申请/.test(label + mention.after)) return undefined
  if (/指导|协助|另代|代[县市区省]|督促/.test(lead)) return undefined
  // 「受理查档申请1430件，其中政府信息公开申请2件」: the whole is of another kind
  const isApart = place.whole?.object === otherApplications && !ofWhole && /信息公开申请/.test(label)
  const whole = isApart ? undefined : place.whole
  if (whole && !ofWhole && whole.object !== '申请') return undefined
  const isAmong = mention.object === '申请' || whole?.object === '申请' || (mention.place.topic === 'requests' && isUntold(object))
  if (!isAmong) return undefined
  if (isApart) return {name: nameOfReceived(mention)}
  return nameAmong({...place, whole})
}

/** An object that the text takes over or that names no stock of its own. */
function isUntold(object: string | undefined): boolean {
  return object === undefined || object === '信息' || object === '事项' || object === '个人'
}

function nameAmong(place: RequestPlace): Named | undefined {
  const {mention, whole, ofWhole, previous, told} = place
  const {label, lead, depth, measure} = mention
  const action = mention.action ?? actionOfShare(mention, previous)
  const sub = subItemOf(place)
  if (sub) return {name: sub, ...applicantOf(ofWhole)}
  if (action === 'not-publish' && /(?:^|[：:，、；其中])不公开的?$/.test(label) && isBesideResult(place))
    return outcomeName(place, 'refused')
  const isPlainGrant =
    action === 'publish' && /(?:^|[：:，、；其中])公开的?$/.test(label) && (ofWhole !== undefined || isBeforePartial(mention))
  if ((action !== undefined && outcomes.has(action)) || isPlainGrant) {
    const name = isPlainGrant ? 'granted' : (requestNames[action ?? 'publish'] ?? 'granted')
    return outcomeName(place, name)
  }
  if (action === 'carried-in' || action === 'carried-out') return carriedName(mention, action)
  const applicant = measure.applicant ?? applicantOfShare(mention, previous)
  if (applicant && (ofWhole || !whole)) {
    const stage = action === 'conclude' || action === 'on-time' ? 'concluded' : undefined
    const base = stage ?? ofWhole?.name ?? nameOfReceived(mention)
    if (depth > 0 && !whole && lead !== '') return undefined
    return {name: base === 'handled' && !ofWhole ? 'received' : base, applicant}
  }
  if (ofWhole && !action && /^其他(?:申请人)?$/.test(label) && hasApplicants(mention)) return {name: ofWhole.name, applicant: 'other'}
  const risen = risesFrom(mention, previous)
  if (risen) return risen
  const restated = toldAgain(mention, told)
  if (restated) return restated
  if (action === undefined && whole) return undefined
  if (!isForInformation(mention)) return undefined
  return action === undefined ? bareName(mention) : stageName(place, action)
}

// ── what came of them ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A row below a group: told below the group's figure, beside rows and outcomes, or in words that mean nothing else. */
function subItemOf(place: RequestPlace): StatementName | undefined {
  const {mention, ofWhole, told} = place
  const {label, action, behind} = mention
  const words = isBareLabel(label) ? `${label}${firstClause(behind)}` : label
  const groups = [ofWhole?.name, action && requestNames[action]].filter((name): name is StatementName => name !== undefined)
  const group = groups.find(name => isGroup(name))
  if (ofWhole?.name.startsWith('fee.') || (/补正/.test(words) && /发出|告知|通知书/.test(label))) return undefined
  const found = subItems.filter(({pattern}) => pattern.test(words))
  const [item] = found
  if (!item) return ofWhole?.name === 'other-handling' && otherOfOther.test(label) ? 'other-handling.other' : undefined
  // 「因信访、重复等不予处理」 names several
  if (found.length > 1 || /等(?!级|待)/.test(words)) return undefined
  if (group) return item.name.startsWith(`${group}.`) ? item.name : undefined
  if (action !== undefined && action !== 'publish' && action !== 'charge' && action !== 'handle') return undefined
  const last = told.at(-1)
  const isBeside = isBesideResult(place)
  const isNamedAsKind = /^(?:其中|因|属|实为|系)?[^，]{0,16}(?:类|类申请|申请|事项|不予处理)$/.test(label)
  if (item.isSure) return item.name
  const isOfGroup = last !== undefined && isBeside && (item.name.startsWith(`${last.name}.`) || last.name.includes('.'))
  return isOfGroup || (isBeside && isNamedAsKind) ? item.name : undefined
}

/** 「公开8件、部分公开2件」 */
function isBeforePartial({masked, range}: Mention): boolean {
  return /^[、，；]\s?(?:予以)?部分(?:予以)?公开/.test(masked.slice(range.end, range.end + 10))
}

function isBesideResult({mention, told}: RequestPlace): boolean {
  const last = told.at(-1)
  return last !== undefined && last.mention.sentence === mention.sentence && isResultName(last.name)
}

function isGroup(name: StatementName): boolean {
  return name === 'refused' || name === 'unavailable' || name === 'not-processed' || name === 'other-handling'
}

function isResultName(name: StatementName): boolean {
  return /^(?:granted|partial|granted-or-partial|refused|unavailable|not-processed|other-handling)(?:\.|$)/.test(name)
}

function outcomeName({mention, ofWhole}: RequestPlace, name: StatementName): Named | undefined {
  const {label, object, place, masked, range, behind, measure} = mention
  if (isAttribute(masked, range)) return undefined
  if (!ofWhole && object !== '申请' && place.topic !== 'requests') return undefined
  // 「无法提供等其他情况」「不予处理及其他处理」 say more than the group
  const words = isBareLabel(label) ? firstClause(behind) : label
  if (/等其他|[及和、](?:其他|不予|无法)/.test(words) && name !== 'granted-or-partial') return undefined
  // 「引用不予公开条款的6件」
  if (/其余[^，]{2}|条款|依据|理由|说明/.test(label)) return undefined
  return {name, ...(measure.applicant ? {applicant: measure.applicant} : applicantOf(ofWhole))}
}

// ── what came and went ─────────────────────────────────────────────────────────────────────────────────────────────────

function carriedName(mention: Mention, name: 'carried-in' | 'carried-out'): Named | undefined {
  const {label, object, behind, masked, range} = mention
  if (object !== '申请' && object !== undefined) return undefined
  if (name === 'carried-in' || mention.measure.isCarried) return {name}
  const words = `${label}${behind}`
  if (stillOpenWords.test(words)) return {name}
  if (/尚|仍|正在|未/.test(label)) return undefined
  // 「2023年结转的7件」 may have been carried in
  if (/20\d\d年度?结转的?$/.test(label)) return undefined
  const isOfNext = /下|次年|顺延|明年|翌年|20\d\d年/.test(words)
  const afterDone = /(?:办结|答复)[^，；。]{0,8}\d+件，(?:其余|剩余|余)?(?:\d+件)?$/.test(
    masked.slice(Math.max(0, range.start - 24 - label.length), range.start - label.length).replace(/\s+/g, '')
  )
  return isOfNext || (afterDone && /^(?:其余|剩余)?结转$/.test(label)) ? {name} : undefined
}

/** 「由480件降至420件」: the figure that it fell to counts what the first did. */
function risesFrom({lead, label}: Mention, previous: Mention | undefined): Named | undefined {
  if (!previous || !(risesTo.test(lead) || risesTo.test(label)) || previous.object !== '申请') return undefined
  const name = previous.action && requestNames[previous.action]
  return name === undefined ? undefined : {name: name === 'handled' ? 'handled' : name}
}

/** 「上述29件中」: the figure told again. */
function toldAgain({label, quantity, behind}: Mention, told: RequestPlace['told']): Named | undefined {
  if (!/^(?:上述|以上|这|该|前述)$/.test(label) || !/^(?:申请)?中|^申请/.test(behind)) return undefined
  const before = told.findLast(({mention}) => mention.quantity.value === quantity.value)
  return before && {name: before.name, ...applicantOf(before)}
}

function stageName({mention, whole, ofWhole}: RequestPlace, action: Action): Named | undefined {
  const {label, measure, depth, behind} = mention
  // 「2件系上年结转，10件为本年新收」
  if (isBareLabel(label) && newlyReceived.test(firstClause(behind)) && whole?.action !== 'conclude') return {name: 'received', isNew: true}
  if (/^(?:其中)?(?:涉及|关于|有关|针对|属于|反映|咨询)(?!.{0,4}申请$)/.test(label) || /不服|不满|异议/.test(firstClause(behind)))
    return undefined
  if (whole && (measure.thing !== '' || /内$|以内/.test(label)) && whole.action === action && !measure.isTold) return undefined
  if (action === 'conclude') {
    if (
      /上年结转|上年度结转|逾期|超期|超时|延期|口头|补正后|时限|工作日/.test(label) ||
      hasCategory(mention, whole) ||
      isWithoutCarriedIn(mention) ||
      isOfNewOnly(mention)
    )
      return undefined
    const isWithin = whole !== undefined && depth > whole.depth
    return {name: 'concluded', ...(isWithin ? applicantOf(ofWhole) : {}), ...inheritedApplicant(mention)}
  }
  if (action !== 'receive' && action !== 'handle') return action === 'open' ? newlyAdded(mention) : undefined
  if (newlyReceived.test(label) && measure.isTold && whole?.action !== 'conclude') return {name: 'received', isNew: true}
  // 「办结112件，其中本年新收105件」
  if (whole?.action === 'conclude' || hasCategory(mention, whole)) return undefined
  // 「告知通过登记查询途径办理12件」: what was done with some of them
  if (action === 'handle' && !measure.isTold && measure.thing !== '' && !toBeHandled.test(label)) return undefined
  return {name: nameOfReceived(mention), isNew: newlyReceived.test(label), ...inheritedApplicant(mention)}
}

/** 「当年办结28件……此外，上年结转的3件也已办结」: what was concluded in all is told nowhere. */
function isWithoutCarriedIn({masked, range}: Mention): boolean {
  return /(?:此外|另外|另)，?[^，。\d]{0,8}上年度?结转的?\s?\d+件[^，。\d]{0,6}[也亦均]/.test(masked.slice(range.end, range.end + 60))
}

/** 「新收的11件中，办结10件」 beside what was carried in: not all that was concluded. */
function isOfNewOnly({masked, range}: Mention): boolean {
  const before = masked.slice(Math.max(0, range.start - 40), range.start)
  return /新收的?[^，。；]{0,14}中，[^。；]{0,16}$/.test(before) && /结转|遗留/.test(masked.slice(0, range.start))
}

/** 「本年新增63件」 */
function newlyAdded({label, place}: Mention): Named | undefined {
  return place.topic === 'requests' && /^(?:全年|年内|本年度?|当年|20\d\d年)?新增(?:申请)?$/.test(label)
    ? {name: 'received', isNew: true}
    : undefined
}

/** 「征地拆迁类52件」「网上申请19件」: a category of the whole has no entry in the form. */
function hasCategory({label, measure}: Mention, whole: Mention | undefined): boolean {
  if (ways.test(label.replace(/依申请公开(?:(?:受理|接待)?窗口|信函)/, ''))) return true
  if (!whole) return false
  if (/类$|内$|本级|机关|部门|各县|涉及|属于/.test(label)) return true
  return measure.thing !== '' && !measure.isTold && !/^(?:其余|剩余)$/.test(label)
}

function nameOfReceived({label, action, after}: Mention): StatementName {
  if (action === 'handle') return 'handled'
  if (newlyReceived.test(label)) return 'received'
  return handledWords.test(label + after) ? 'handled' : 'received'
}

/** 「依申请公开6件」 alone in its clause. */
function bareName({measure, label, after, lead, masked, range, behind}: Mention): Named | undefined {
  if (isAttribute(masked, range)) return undefined
  if (toBeHandled.test(label)) return {name: 'handled'}
  // 「占全部60件的85%」
  if (/^占(?:全部|总数|总量|申请总[数量]|全部申请)$/.test(label) && after.startsWith('的')) return {name: 'handled'}
  if (/中$|占|另/.test(label) || /^[：:]/.test(lead)) return undefined
  if (
    measure.isTold &&
    /^(?:全年|本年度?|\d{4}年)?(?:共|共计|总计)?(?:政府信息公开申请|信息公开申请|依申请公开(?:申请|事项|件)?|公开申请|申请)(?:共|共计|总数|为|数量)*$/.test(
      label
    )
  )
    return {name: 'received'}
  const isFirst = !/\d/.test(masked.slice(Math.max(0, range.start - 60), range.start))
  // 「22件申请均系自然人提出」
  if (
    isFirst &&
    /^(?:全年|本年度?)?(?:共|的)?$/.test(label) &&
    /^(?:政府信息公开|信息公开|依申请公开)?申请(?:全部|均|都|皆|无一例外)/.test(behind)
  )
    return {name: 'received'}
  // a total that no figure stands before; behind figures it is their sum, or another matter
  if (isFirst && /^(?:合计|共计|总计|全年共?|全年合计|共|全年总计)$/.test(label) && after === '') return {name: 'handled'}
  return undefined
}

// ── whose they are ─────────────────────────────────────────────────────────────────────────────────────────────────────

function applicantOf(of: Named | undefined): Pick<Named, 'applicant'> {
  return of?.applicant ? {applicant: of.applicant} : {}
}

function hasApplicants({masked, range}: Mention): boolean {
  return /自然人|公民|个人/.test(masked.slice(Math.max(0, range.start - 200), range.start))
}

/** 「自然人申请25件，办结25件；法人……」: the stage of the applicant's own, within one statement. */
function inheritedApplicant({statement, measure, sentence, range, masked}: Mention): Pick<Named, 'applicant'> {
  if (measure.applicant) return {applicant: measure.applicant}
  const words = masked.slice(Math.max(0, range.start - 24), range.start).replace(/\s+/g, '')
  const isOwn = /(?:^|[；;。])自然人(?:申请)?\d+件，(?:办结|答复)$/.test(words) && statement.span.end < sentence.span.end
  return isOwn ? {applicant: 'natural'} : {}
}

// ── shares told before their figures ───────────────────────────────────────────────────────────────────────────────────

/** 「予以公开或部分公开的占75%，共36件」: what the share is of is what is counted. */
function actionOfShare(mention: Mention, previous: Mention | undefined): Action | undefined {
  if (!isBehindShare(mention, previous)) return undefined
  const action = chooseVerb(readWords(previous.label), previous.label.replace(/的?占(?:比|到)?$/, ''))?.action
  return action !== undefined && outcomes.has(action) ? action : undefined
}

function applicantOfShare(mention: Mention, previous: Mention | undefined): Named['applicant'] {
  if (!isBehindShare(mention, previous)) return undefined
  return applicantWords.find(({pattern}) => pattern.test(previous.label) || pattern.test(previous.after))?.applicant
}

function isBehindShare({label, statement}: Mention, previous: Mention | undefined): previous is Mention {
  const isShare = previous !== undefined && (isPercentage(previous) || previous.quantity.unit === undefined)
  return isShare && previous.statement === statement && /^(?:共|计|共计|合|为)?$/.test(label)
}

// ── words ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

function firstClause(words: string): string {
  return /^[^，,；;。]*/.exec(words)?.[0] ?? ''
}
