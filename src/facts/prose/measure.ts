import type {Quantity} from '../../model/quantity.js'
import {type Action, flowActions, results} from '../../wording/actions.js'
import {fillers} from '../../wording/objects.js'
import {carriedInWords, carriedOutWords, stillOpenWords, subItems} from '../../wording/official.js'
import {changesBy, reachesFrom} from '../../wording/relations.js'
import {
  applicantWords,
  channelIsCounted,
  channels,
  cumulativePeriod,
  officeScope,
  otherScope,
  ownScope,
  partPeriod,
  planPeriod,
  priorPeriod,
  regionScope,
  restricts,
  wholeYear
} from '../../wording/settings.js'
import {bareActions, chooseNoun, chooseVerb, isStock} from './choose.js'
import {isBareLabel} from './labels.js'
import type {PlacedParagraph} from './paragraphs.js'
import {isOfOtherKind, otherApplications} from './stocks.js'
import {readWords} from './words.js'

export type Scope = 'own' | 'region' | 'office' | 'other' | 'unsaid'
export type Period = 'year' | 'part' | 'cumulative' | 'prior' | 'plan'
export type ApplicantName = (typeof applicantWords)[number]['applicant']

/** What a figure counts: the parts of its normal form. */
export interface Measure {
  readonly action?: Action
  /** The action that its own words tell, not taken over from before. */
  readonly own?: Action
  /** The official name, or the last noun. */
  readonly object?: string
  /** All words of what is counted, fillers out: 动态类信息 is not 信息. */
  readonly thing: string
  /** Where the object is told by its own words, not taken over from before. */
  readonly isTold: boolean
  /** 网站 · 公众号(青禾水利) */
  readonly channel?: string
  readonly scope: Scope
  /** The words that told the scope: 「全市」. */
  readonly scopeWords?: string
  readonly period: Period
  readonly applicant?: ApplicantName
  /** 「增加52条」: how much more or less than another year. */
  readonly isChange: boolean
  /** Whether the words tell that it came from last year, or goes into the next. */
  readonly isCarried: boolean
  /** Words of the label that are none of the above. */
  readonly residue: string
}

/** What a figure's own stretch of text says, and what is said just before. */
export interface Words {
  readonly lead: string
  readonly label: string
  readonly after: string
  /** What follows, whole clauses, up to the next figure. */
  readonly behind: string
  /** The lead with its names. */
  readonly named: string
  readonly depth: number
  readonly isBracketEmpty: boolean
}

/** What is passed on from figure to figure. */
export interface Memory {
  /** The last thing spoken of in the statement. */
  object: string | undefined
  /** The last stock spoken of in the paragraph: 申请, 复议, 留言 … */
  stock: string | undefined
  /** The last class of documents spoken of in the sentence. */
  document: string | undefined
  /** The last class of documents of the sentences before. */
  earlierDocument: string | undefined
  /** The last two kinds of cases spoken of, which 前者 and 后者 stand for. */
  pair: readonly string[]
  action: Action | undefined
  scope: {readonly scope: Scope; readonly words: string} | undefined
  channel: string | undefined
  /** The months, or the years, that the figure before was of. */
  stretch: 'part' | 'cumulative' | undefined
  /** Whether the figure before is compared with: 「较上年的28件」. */
  isCompared: boolean
  /** Whether the sentence has turned to what is to be done. */
  isPlan: boolean
}

/** Reads the measure of a figure, and remembers what passes on to the next. */
export function readMeasure(words: Words, quantity: Quantity, memory: Memory, place: PlacedParagraph, year: number | undefined): Measure {
  const {lead, label, after} = words
  takeUpPair(label, memory)
  const isPercentage = quantity.unit === '%' || quantity.unit === '个百分点'
  const read = readWords(label)
  const behind = afterNoun(after, label)
  const verb = chooseVerb(read, label) ?? (behind.verb && read.every(({kind}) => kind !== 'action') ? behind.verb : undefined)
  const nounInLabel = chooseNoun(read)
  const nounBehind = chooseNoun(readWords(behind.words))
  // 「办结的50件申请中，」
  const divided = /^[\u4e00-\u9fff]{2,8}?(?=当?中)/.exec(after)?.[0]
  const noun = nounBehind ?? nounInLabel ?? officialIn(divided ?? '') ?? (isStock(memory.object) ? undefined : officialIn(lead))
  const applicant = applicantIn(label, behind.words, after)
  const isRequests = place.topic === 'requests' || memory.stock === '申请' || noun?.object === '申请'
  // 「内部事务信息8件」「公民个人7件」: the words of the form's rows and columns name no object of their own
  const isRow =
    isRequests && noun?.kind !== 'official' && (applicant !== undefined || subItems.some(({pattern}) => pattern.test(label + behind.words)))
  const own = isRow
    ? undefined
    : (noun?.kind === 'official' ? noun.object === '申请' : /申请$/.test(label)) && isOfOtherKind(nounBehind ? behind.words : label)
      ? otherApplications
      : noun?.object
  const carried = isRequests && !isPercentage ? carriedIn(words, year) : undefined
  const action =
    carried ?? (isRow && verb !== undefined && !flowActions.has(verb.action) && verb.action !== 'conclude' ? undefined : verb?.action)
  const thing = thingOf(label, verb && verb !== behind.verb ? verb : undefined, behind.words)
  // 「制发规章9件、规范性文件683件」: a bare noun takes the last verb
  const taken = action ?? (noun && noun.kind !== 'gauge' && /^[、和，]/.test(lead) ? memory.action : undefined)
  const isOfItself = action !== undefined && !bareActions.has(action) && thing !== ''
  const isAlsoDocument = own === '文件' && thing === '文件' && action !== undefined && documentActions.has(action)
  const object =
    (isAlsoDocument ? memory.document : undefined) ??
    own ??
    (isPercentage || (isOfItself && !isRow) ? undefined : inherited(action, label, thing, memory, place))
  const told = scopeIn(lead)
  // 「市直部门604件、各县区714件」: the name of a member says nothing of what follows
  const isMember = told !== undefined && label.endsWith(told.words) && /[、，]/.test(lead)
  const scope = told ?? memory.scope
  const channel = isPercentage
    ? undefined
    : (channelIn(words, action) ?? (action === memory.action || !action ? memory.channel : undefined))
  const isChange = changesBy.test(label) && (isPercentage || memory.isCompared || comparing.test(lead) || /净[增减]/.test(label))
  memory.isCompared = carried === undefined && (comparing.test(label) || reachesFrom.test(label))
  const period = isChange
    ? 'year'
    : memory.isPlan && !carried && !/实际|已经?|完成/.test(lead)
      ? 'plan'
      : carried
        ? 'year'
        : goesOn(periodOf(lead, label || headBefore(lead), after, year), lead, own, action, memory)
  if (!isPercentage && !carried)
    memory.stretch = period === 'cumulative' || (period === 'part' && isStretch.test(label)) ? period : undefined
  memory.isPlan = period === 'plan' && !/年$/.test(label)
  if (own && !isPercentage) {
    memory.object = own
    if (isStock(own)) memory.stock = own
    if (own === '复议' || own === '诉讼') memory.pair = memory.pair.at(-1) === own ? memory.pair : [...memory.pair.slice(-1), own]
    if (own === '规范性文件' || own === '规章') memory.document = own
  }
  if (!isPercentage && words.depth === 0) {
    memory.action = action ?? memory.action
    memory.channel = channel ?? memory.channel
  }
  if (!isMember) memory.scope = scope
  return {
    ...(taken ? {action: taken} : {}),
    ...(action ? {own: action} : {}),
    ...(object ? {object} : {}),
    thing,
    isTold: own !== undefined,
    ...(channel ? {channel} : {}),
    scope: scope?.scope ?? 'unsaid',
    ...(scope ? {scopeWords: scope.words} : {}),
    period,
    ...(applicant ? {applicant} : {}),
    isChange,
    isCarried: carried !== undefined,
    residue: residueOf(lead, label, verb?.start ?? nounInLabel?.start ?? 0)
  }
}

/** 「较上年」「同比」「比2021年的」 */
const comparing = /[比较](?!例|重|低|高|多|大|为)|同比|上年|去年/

/** The noun behind a figure: 「12件政府信息公开申请」; none where a word follows that leads on. */
function afterNoun(
  after: string,
  label: string
): {
  readonly words: string
  readonly verb?: Extract<ReturnType<typeof readWords>[number], {kind: 'action'}>
} {
  const verb = readWords(after).find(word => word.kind === 'action')
  // 「其中2件已答复」: with nothing before the figure, what is said of it is what it counts
  const isBare = /^(?:其中|其余|另有?|剩余)?$/.test(label) && /^[均]?已/.test(after)
  // 「112件中予以公开49件」「112件申请中，」: the figure told again as what the next ones divide
  if (/^[^，,；;：:。、（）()]{0,8}?(?<!审理|办理|处理|进行|核查)当?中(?![心医央国小学旬期等级部共型标介])/.test(after)) return {words: ''}
  if (!isBare && /^(?:[的中均已被按占等左右以]|以上|上下|之内|内|无一|未|没有|全部)/.test(after))
    return verb?.kind === 'action' && flowActions.has(verb.action) && !/^[均已]/.test(after) ? {words: '', verb} : {words: ''}
  if (verb?.kind !== 'action') return {words: after}
  return {words: verb.start === 0 ? after.slice(verb.end) : after.slice(0, verb.start), verb}
}

/** The last official noun of the lead, for a count whose own label has none: 「被申请行政复议的案件，全部审结12件」. */
function officialIn(lead: string) {
  return readWords(lead).findLast(word => word.kind === 'official')
}

/** What a verb without an object is done to: what was spoken of last, in the statement or, of stocks, in the paragraph, or under the heading. */
function inherited(action: Action | undefined, label: string, thing: string, memory: Memory, place: PlacedParagraph): string | undefined {
  if (memory.object) return memory.object
  if (/^(?:合计|共计|总计|全年合计|全年共|共)$/.test(label)) return memory.stock
  if (action && results.has(action) && memory.stock !== '复议' && memory.stock !== '诉讼')
    return place.topic === 'cases' ? '复议' : memory.stock
  if (action && (!bareActions.has(action) || (documentActions.has(action) && memory.document)))
    return documentActions.has(action) ? (memory.document ?? (thing === '' ? memory.earlierDocument : undefined)) : undefined
  if (action && memory.stock) return memory.stock
  if ((action || applicantWords.some(({pattern}) => pattern.test(label))) && place.topic === 'requests') {
    memory.stock = '申请'
    return '申请'
  }
  if (action && documentActions.has(action)) return memory.document ?? (thing === '' ? memory.earlierDocument : undefined)
  if (!action && memory.stock && readWords(label).length === 0) return memory.stock
  return undefined
}

const documentActions: ReadonlySet<Action> = new Set<Action>(['repeal', 'effective', 'make'])

/** What is counted, in the label's own words, fillers out. */
function thingOf(label: string, verb: {readonly start: number; readonly end: number} | undefined, behind: string): string {
  const afterVerb = verb ? label.slice(verb.end) : label
  const plain = withoutFillers(withoutSettings(afterVerb)) || withoutFillers(behind)
  if (plain !== '' || !verb) return plain
  return withoutFillers(withoutSettings(label.slice(0, verb.start)))
}

function withoutFillers(words: string): string {
  return words.replace(fillers, '').replace(/[＿“”《》、]+/g, '')
}

function withoutSettings(words: string): string {
  return words
    .replace(ownScope, '')
    .replace(regionScope, '')
    .replace(/\d{4}年度?|全年|本年度?|当年|年内|年度/g, '')
}

// ── where, whose, when ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The last word of scope in the words before a figure. */
function scopeIn(lead: string): {readonly scope: Scope; readonly words: string} | undefined {
  const found = [
    ...scopesOf(lead, ownScope, 'own'),
    ...scopesOf(lead, officeScope, 'office'),
    ...scopesOf(lead, otherScope, 'other'),
    ...scopesOf(lead, regionScope, 'region')
  ]
  return found.sort((a, b) => a.at - b.at || a.words.length - b.words.length).at(-1)
}

function scopesOf(
  lead: string,
  pattern: RegExp,
  scope: Scope
): readonly {readonly scope: Scope; readonly words: string; readonly at: number}[] {
  return [...lead.matchAll(pattern)].map(match => ({scope, words: match[0], at: match.index}))
}

function channelIn({lead, label, named, depth}: Words, action: Action | undefined): string | undefined {
  if (action && channelIsCounted.test(action) && !/[在通过]/.test(label)) return undefined
  const found = channels
    .flatMap(({channel, pattern}) => [...lead.matchAll(pattern)].map(match => ({channel, match, end: match.index + match[0].length})))
    .sort((a, b) => a.end - b.end)
    .at(-1)
  if (!found || (depth > 0 && found.end === lead.length)) return undefined
  const {channel, match, end} = found
  const name =
    /[“《]([^”》]{1,20})[”》]$/.exec(named.slice(Math.max(0, match.index - 24), match.index)) ??
    /^[“《]([^”》]{1,20})[”》]/.exec(named.slice(end, end + 24))
  return name?.[1] && channel !== '公报' ? `${channel}(${name[1]})` : channel
}

function applicantIn(label: string, behind: string, after: string): ApplicantName | undefined {
  // 「22件申请均系自然人提出」 speaks of all
  const isOfAll = /均|全部|都[是由为]|无一例外/.test(after)
  return applicantWords.find(({pattern}) => pattern.test(label) || (!isOfAll && pattern.test(behind)))?.applicant
}

/** Whether applications came over from last year or go into the next, by whatever words; years beside the report's own are read as 上年 and 下年. */
function carriedIn({label, after, behind, lead}: Words, year: number | undefined): 'carried-in' | 'carried-out' | undefined {
  if (changesBy.test(label) || /[比较]上?年?[^，]{0,6}$/.test(label)) return undefined
  const told = withoutYears(isBareLabel(label) ? `${label}${behind}` : `${label}${after}`, year)
  if (carriedInWords.test(withoutYears(label, year)) || (isBareLabel(label) && carriedInWords.test(/^[^，]*/.exec(told)?.[0] ?? '')))
    return 'carried-in'
  if (carriedOutWords.test(told)) return 'carried-out'
  const isOpen = stillOpenWords.test(isBareLabel(label) ? (/^[^，]*/.exec(told)?.[0] ?? '') : label)
  return isOpen && !/纳入|存在|问题/.test(lead) ? 'carried-out' : undefined
}

function withoutYears(words: string, year: number | undefined): string {
  return year === undefined ? words : words.replaceAll(`${year - 1}年`, '上年').replaceAll(`${year + 1}年`, '下年')
}

/** 「前者维持6件，后者维持4件」 */
function takeUpPair(label: string, memory: Memory): void {
  const [one, other] = memory.pair
  const meant = one === undefined || other === undefined ? undefined : /^前者/.test(label) ? one : /^后者/.test(label) ? other : undefined
  if (meant === undefined) return
  memory.object = meant
  memory.stock = meant
}

/** 「（2023年：55件）」「（上年：55件）」: what a figure right behind a colon belongs to. */
function headBefore(lead: string): string {
  return /([^，,；;。：:]*)[：:]$/.exec(lead)?.[1] ?? ''
}

function periodOf(lead: string, label: string, after: string, year: number | undefined): Period {
  if (planPeriod.test(lead) && !/将[^，]{0,12}(?:纳入|作为|列入)/.test(lead)) return 'plan'
  const own = yearIn(label)
  if (year !== undefined && own !== undefined && own > year) return 'plan'
  if (priorPeriod.test(label) && !changesBy.test(label)) return 'prior'
  if (year !== undefined && own !== undefined && own < year) return 'prior'
  if (partPeriod.test(label) || /^[日月]均/.test(after)) return 'part'
  const whole = wholeYear.exec(lead)?.index ?? -1
  const cumulative = cumulativePeriod.exec(lead)?.index ?? -1
  return cumulative > whole ? 'cumulative' : 'year'
}

/** 「上半年收到12件，办结10件」: what follows without an object of its own is of the same months. */
function goesOn(period: Period, lead: string, own: string | undefined, action: Action | undefined, {stretch}: Memory): Period {
  const isBare = own === undefined && action !== undefined && bareActions.has(action)
  return period === 'year' && stretch !== undefined && isBare && !wholeYear.test(lead) && !/今年|20\d\d年|截至|年末|年底|岁末/.test(lead)
    ? stretch
    : period
}

const isStretch = /^(?:其中)?(?:[上下]半年|前?[一二三四]季度|第[一二三四]季度|前三季度|\d{1,2}[-—–至到]\d{1,2}月)/

/** The year that the label is about: at its head, or right before the figure; not 「2022年度部门决算」. */
function yearIn(label: string): number | undefined {
  const found =
    /^(?:[较比由从于与]|报告所列)?(20\d{2})年(?!度?(?:[\u4e00-\u9fff]{0,6}(?:预算|决算|年报|报告|要点|工作要点)))/.exec(label) ??
    /[较比由从](20\d{2})年(?:的|同期)?$/.exec(label)
  return found ? Number(found[1]) : undefined
}

/** What restricts the figure and is told by nothing else: 「聚焦就业」, and the words before the verb that name no known setting. */
function residueOf(lead: string, label: string, verbStart: number): string {
  const segments = lead.slice(0, lead.length - label.length).split(/[，,；;：:。]/)
  const restricting = segments.filter(segment => restricts.test(segment))
  const before = channels.reduce((words, {pattern}) => words.replace(pattern, ''), label.slice(0, verbStart))
  const plain = withoutFillers(withoutSettings(before)).replace(/[在通过利用依托于上里对向由和及与、市县区省镇乡人民我本]/g, '')
  return [...restricting, plain].filter(words => words !== '').join('|')
}
