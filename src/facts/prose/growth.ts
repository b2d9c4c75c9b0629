import {comparedYear, downwards, growth, reaches, respectively, risesTo, upwards} from '../../wording/relations.js'
import {haveSameUnit, type Mention} from './mentions.js'
import {runFrom} from './pairs.js'
import {isPercentage, type Passage} from './passages.js'
import type {Growth, Partition} from './relation.js'
import {readWords} from './words.js'

/** The wholes of lists, by their last members. */
export type WholesBehind = ReadonlyMap<Mention, Mention>

export function wholesBehind(lists: readonly Partition[]): WholesBehind {
  return new Map(lists.flatMap(({parts, whole}) => parts.slice(-1).map(last => [last, whole])))
}

/**
 * Finds how figures of a sentence compare with the year before.
 *
 * @param told the wholes of the lists of the whole report
 * @param own those that this sentence alone shows, which come first
 */
export function readGrowth(passage: Passage, told: WholesBehind, own: WholesBehind): readonly Growth[] {
  const inTurn = readInTurn(passage)
  const taken = new Set(inTurn.map(({change}) => change))
  const wholeOf = (last: Mention) => own.get(last) ?? told.get(last)
  const found = [...inTurn, ...readChanges(passage, wholeOf).filter(({change}) => !taken.has(change))]
  return found.map(growth => {
    const amount = found.find(
      other =>
        other !== growth &&
        other.current === growth.current &&
        isAmount(other.change) &&
        haveSameUnit(other.change.quantity, other.current.quantity) &&
        yearOf(other.change) === yearOf(growth.change)
    )?.change
    return amount && growth.change.quantity.unit === '%' ? {...growth, amount} : growth
  })
}

/** @param wholeOf the whole of the list that a figure ends */
function readChanges({own, before}: Passage, wholeOf: (last: Mention) => Mention | undefined): readonly Growth[] {
  return own.flatMap((change, index): readonly Growth[] => {
    if (!compares(change) || isOfAnother(change)) return []
    const earlier = [...before, ...own.slice(0, index)]
    const ahead = reachedBehind(change, own)
    const nearest = ahead ?? namedIn(change, earlier) ?? earlier.findLast(mention => mayChange(mention, change))
    if (!nearest || (nearest.sentence !== change.sentence && nearest.sentenceIndex < change.sentenceIndex - 1)) return []
    // 「公开260条，其中……其他86条，较上年增加30条」: of the whole, if not of its last part
    const whole = wholeOf(nearest)
    const current = whole ?? nearest
    const years = yearsInTurn(earlier, change)
    if (years) return [{kind: 'growth', change, ...years, others: [], direction: directionOf(change)}]
    const prior = priorOf(change, current, own)
    // a difference of percentages says nothing unless both are told
    if (change.quantity.unit === '个百分点' && !prior) return []
    return [{kind: 'growth', change, current, ...(prior ? {prior} : {}), others: whole ? [nearest] : [], direction: directionOf(change)}]
  })
}

/** 「同比增长12.3%，其中政策文件增长20%」: the growth of something whose figure is not told. */
function isOfAnother({lead}: Mention): boolean {
  return /其中[^，,；;\d]{2,16}(?:同比)?(?:增长|下降|上升|减少|增加)(?:了)?$/.test(lead)
}

/** 「新收申请量与上年的131件相比略有减少，降幅2.3%」: the words before name what was counted. */
function namedIn(change: Mention, earlier: readonly Mention[]): Mention | undefined {
  const last = earlier.at(-1)
  const lead = last?.measure.period === 'prior' && last.sentence === change.sentence ? last.lead : change.lead
  const subject = /([^，,；;。]{2,14}?)(?:数量|总量|[数量])?(?:与|较|比|同比)/.exec(lead)?.[1]
  const verb = subject === undefined ? undefined : readWords(subject).find(word => word.kind === 'action')
  if (verb?.kind !== 'action') return undefined
  return earlier.findLast(
    mention => mayChange(mention, change) && mention.action === verb.action && mention.sentenceIndex >= change.sentenceIndex - 1
  )
}

function compares({label, lead, quantity, measure}: Mention): boolean {
  if (!isPercentage({quantity})) return measure.isChange
  return (
    growth.test(lastTwo(lead)) &&
    !/占|(?<!增长|下降|上升|变化)率(?:为|达|是)?$/.test(label) &&
    (upwards.test(label) || downwards.test(label) || /同比|幅|增速|率/.test(label))
  )
}

/** 「按时办结率由96%提高到99%」 */
const hasRisenTo = /(?:提高|上升|增长|增加|提升|下降|降低|回落)(?:到|至|为)$/

/** Whether a figure may be the one that a change tells of: of this year, and of its kind. */
function mayChange(mention: Mention, change: Mention): boolean {
  const {measure, depth, label} = mention
  // 「平均每个工作日6.5条，同比增长12.3%」
  if (/平均|人均|每/.test(label) && !/平均|人均|每/.test(change.label)) return false
  if (depth > change.depth || measure.isChange || measure.period === 'prior' || isRisenFrom(mention)) return false
  if (change.quantity.unit === '个百分点')
    return mention.quantity.unit === '%' && (!growth.test(lastTwo(mention.lead)) || hasRisenTo.test(mention.lead))
  return !isPercentage(mention) && (!isAmount(change) || haveSameUnit(mention.quantity, change.quantity))
}

/** 「访问量较上年的200万次增长25%，达250万次」: the figure stands behind its change. */
function reachedBehind(change: Mention, own: readonly Mention[]): Mention | undefined {
  const index = own.indexOf(change)
  const next = own[index + 1]
  const previous = own[index - 1]
  const isFirst = previous === undefined || previous.measure.period === 'prior' || previous.statement !== change.statement
  if (!isFirst || !next || !mayChange(next, change) || next.statement !== change.statement) return undefined
  // 「比2022年收到的32件多14件，全年收到46件」
  const isOfYear =
    previous !== undefined && index === 1 && next.action !== undefined && /^[与较比]/.test(previous.lead) && isOfOneAction(previous, next)
  return reaches.test(next.lead) || isOfYear ? next : undefined
}

/** 「分别为210件、12件、6件，上年分别为168件、15件、6件，依次增长25%、下降20%、持平」: each change belongs to the figure of its place. */
function readInTurn({own}: Passage): readonly Growth[] {
  return own.flatMap((first, index): readonly Growth[] => {
    if (!compares(first) || !/分别|依次|各(?!类|项|级)/.test(first.lead)) return []
    const changes = changesFrom(own, index)
    if (changes.length < 2) return []
    const runs = runsBefore(own.slice(0, index), changes.length)
    const current = runs.findLast(run => run.every(({measure}) => measure.period !== 'prior') && !isPrior(run[0]))
    const prior = runs.findLast(run => isPrior(run[0]))
    if (!current || current.length < changes.length) return []
    return changes.flatMap((change, at): readonly Growth[] => {
      const now = current[at]
      const then = prior?.[at]
      if (!now) return []
      const isKnown = then !== undefined && haveSameUnit(then.quantity, now.quantity)
      return [
        {
          kind: 'growth',
          change,
          current: now,
          ...(isKnown ? {prior: then} : {}),
          others: [],
          direction: directionOf(change) || directionOf(first)
        }
      ]
    })
  })
}

/** 「上年分别为168件」 */
function isPrior(mention: Mention | undefined): boolean {
  return mention !== undefined && (mention.measure.period === 'prior' || /(?:上年|去年|上年度|同期)[^，,；;]{0,6}$/.test(mention.lead))
}

/** 「2021年、2022年、2023年分别为310条、365条、438条，2023年比上年增长20%，比2021年增长41.29%」 */
function yearsInTurn(earlier: readonly Mention[], change: Mention): {readonly current: Mention; readonly prior: Mention} | undefined {
  const opener = earlier.findLastIndex(({lead}) => /(?:20\d\d年[、和及至，]?){2,}/.test(lead) && respectively.test(lead))
  const first = earlier[opener]
  if (!first || first.sentence !== change.sentence) return undefined
  const run = runFrom(earlier, opener)
  const years = [...first.lead.matchAll(/20\d\d(?=年)/g)].map(([year]) => year)
  if (years.length !== run.length || run.length < 2) return undefined
  const own = /(?:^|[，,；;])(20\d\d)年(?:度)?[较比]/.exec(change.lead)?.[1]
  const now = own ? years.indexOf(own) : years.length - 1
  const against = comparedYear.exec(change.label)?.groups?.['year']
  const then = against ? years.indexOf(against) : now - 1
  const [current, prior] = [run[now], run[then]]
  return current && prior && current !== prior ? {current, prior} : undefined
}

/** A change and those that are joined to it: 「增长25%、下降20%和15%」. */
function changesFrom(own: readonly Mention[], index: number): readonly Mention[] {
  let end = index + 1
  while (
    /^(?:、|和|及|以及|与)(?:增长|下降|上升|减少|增加|降低|提高)?了?$/.test(own[end]?.lead ?? '') &&
    own[end]?.quantity.unit === own[index]?.quantity.unit
  )
    end++
  return own.slice(index, end)
}

/** The runs of figures that are joined to each other, of two and more. */
function runsBefore(earlier: readonly Mention[], length: number): readonly (readonly Mention[])[] {
  const counts = earlier.filter(mention => !isPercentage(mention) && mention.depth === 0)
  const runs: (readonly Mention[])[] = []
  for (let at = 0; at < counts.length; ) {
    const run = runFrom(counts, at)
    if (run.length > 1) runs.push(run)
    at += run.length
  }
  if (runs.length > 0) return runs
  // 「网站公开800条，公众号公开400条，分别增长15%、30%」: the last figures, with their names
  const last = counts.filter(({measure}) => !measure.isChange).slice(-length)
  const [first] = last
  const isList =
    first !== undefined &&
    last.length === length &&
    last.every(one => haveSameUnit(one.quantity, first.quantity) && one.sentence === first.sentence)
  return isList ? [last] : []
}

/** The last two pieces of a lead: 「较上年，同比增长」. */
function lastTwo(lead: string): string {
  return /[^，,；;]*[，,]?[^，,；;]*$/.exec(lead)?.[0] ?? lead
}

function directionOf({label}: Mention): 1 | -1 | 0 {
  if (downwards.test(label)) return -1
  return upwards.test(label) ? 1 : 0
}

function isAmount({quantity}: Mention): boolean {
  return quantity.unit !== '%'
}

/** The year that a figure of another year, or a change, is told of, where it is written in figures. */
function yearOf({label, lead}: Mention): string | undefined {
  return comparedYear.exec(label)?.groups?.['year'] ?? /(20\d\d)年[^，,；;。]{0,6}$/.exec(lead)?.[1]
}

/** The figure of the year before: in the sentence, before or behind the change; or what the current one rose from. */
function priorOf(change: Mention, current: Mention, own: readonly Mention[]): Mention | undefined {
  const risen = own.find(mention => isRisenFrom(mention) && own[own.indexOf(mention) + 1] === current)
  if (risen) return risen
  const wanted = yearOf(change)
  const same = own.filter(
    mention =>
      mention !== current &&
      mention.measure.period === 'prior' &&
      haveSameUnit(mention.quantity, current.quantity) &&
      (wanted === undefined || yearOf(mention) === wanted)
  )
  const between = same.filter(mention => mention.range.start > current.range.start || current.sentence !== mention.sentence)
  const before = between.findLast(mention => mention.range.start < change.range.start)
  const behind = between.find(mention => mention.range.start > change.range.start)
  const isNear =
    behind &&
    (comparesBehind.test(behind.masked.slice(change.range.end, behind.range.start)) ||
      (wanted === undefined && comparesBehind.test(behind.lead) && isRightBehind(change, behind, own)))
  // 「上年收到55件，本年收到66件，增长20%」
  const index = own.indexOf(current)
  const ahead = same.find(mention => {
    const at = own.indexOf(mention)
    const between = own.slice(at + 1, index)
    if (at >= index || mention.statement !== current.statement || (isPercentage(mention) && between.length > 0)) return false
    // 「950条，较上年850条增加100条，其中政策类120条，增长9.1%」: 850 is that of 950
    const isOfEarlier = own.slice(0, at).some(one => mayChange(one, change) && haveSameUnit(one.quantity, mention.quantity))
    return !isOfEarlier && between.every(other => other.measure.isChange || growth.test(other.lead))
  })
  return (
    before ??
    (isNear ? behind : undefined) ??
    (ahead && isOfOneAction(ahead, current) && isYearBefore(ahead, current, change) ? ahead : undefined)
  )
}

/** 「2021年公开310条，2023年公开438条，比上年增长20%」 tells of last year by its name alone, and so must what is taken for it. */
function isYearBefore(prior: Mention, current: Mention, change: Mention): boolean {
  const then = yearOf(prior) ?? /20\d\d(?=年)/.exec(prior.label)?.[0]
  if (then === undefined || yearOf(change) !== undefined) return true
  const now = /20\d\d(?=年)/.exec(current.label)?.[0]
  return now === undefined ? !/上年|去年|同比|上一年/.test(change.label) : Number(now) === Number(then) + 1
}

/** Whether no figure that the one behind could be last year's stands between them. */
function isRightBehind(change: Mention, behind: Mention, own: readonly Mention[]): boolean {
  return own.slice(own.indexOf(change) + 1, own.indexOf(behind)).every(({measure}) => measure.isChange)
}

function isOfOneAction(one: Mention, other: Mention): boolean {
  const isOfOneThing = !one.measure.isTold || !other.measure.isTold || one.object === other.object
  return isOfOneThing && (one.action === undefined || other.action === undefined || one.action === other.action)
}

/** 「同比下降16%（上年100条）」「减少114.5元，上年为500元」 */
const comparesBehind =
  /^[，,（(]?\s*(?:上年|去年|上年同期|去年同期|上年度|20\d\d年)(?:度|同期)?(?:的?[\u4e00-\u9fff]{0,4})?(?:为|是|收到|公开|发布|[：:])?$/

/** 「由15篇增至33篇」 */
function isRisenFrom({masked, range}: Mention): boolean {
  return risesTo.test(masked.slice(range.end, range.end + 14))
}
