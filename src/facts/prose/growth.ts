import {downwards, growth, risesTo, upwards} from '../../wording/relations.js'
import {haveSameUnit, type Mention} from './mentions.js'
import {isPercentage, type Passage} from './passages.js'
import type {Growth, Partition} from './relation.js'

/** Finds how figures of a sentence compare with the year before. */
export function readGrowth(passage: Passage, lists: readonly Partition[]): readonly Growth[] {
  const found = readChanges(passage, new Map(lists.flatMap(({parts, whole}) => parts.slice(-1).map(last => [last, whole]))))
  return found.map(growth => {
    const amount = found.find(other => other.current === growth.current && other.change.quantity.unit !== '%' && other !== growth)?.change
    return amount && growth.change.quantity.unit === '%' ? {...growth, amount} : growth
  })
}

/** @param wholeOf the wholes of the lists, by their last members */
function readChanges({own, before}: Passage, wholeOf: ReadonlyMap<Mention, Mention>): readonly Growth[] {
  return own.flatMap((change, index): readonly Growth[] => {
    if (!compares(change) || change.quantity.unit === '个百分点') return []
    const earlier = [...before, ...own.slice(0, index)]
    const isAmount = change.quantity.unit !== '%'
    const nearest = earlier.findLast(
      mention =>
        mention.depth <= change.depth &&
        !isPercentage(mention) &&
        !mention.measure.isChange &&
        mention.measure.period !== 'prior' &&
        !isRisenFrom(mention) &&
        (!isAmount || haveSameUnit(mention.quantity, change.quantity))
    )
    if (!nearest || (nearest.sentence !== change.sentence && nearest.sentenceIndex < change.sentenceIndex - 1)) return []
    // 「公开260条，其中……其他86条，较上年增加30条」: of the whole, if not of its last part
    const whole = wholeOf.get(nearest)
    const current = whole ?? nearest
    const prior = priorOf(change, current, own)
    return [{kind: 'growth', change, current, ...(prior ? {prior} : {}), others: whole ? [nearest] : [], direction: directionOf(change)}]
  })
}

function compares({label, lead, quantity, measure}: Mention): boolean {
  if (quantity.unit === '%')
    return (
      growth.test(lastTwo(lead)) &&
      !/占|率(?:为|达|是)?$/.test(label) &&
      (upwards.test(label) || downwards.test(label) || /同比|幅/.test(label))
    )
  return measure.isChange
}

/** The last two pieces of a lead: 「较上年，同比增长」. */
function lastTwo(lead: string): string {
  return /[^，,；;]*[，,]?[^，,；;]*$/.exec(lead)?.[0] ?? lead
}

function directionOf({label}: Mention): 1 | -1 | 0 {
  if (downwards.test(label)) return -1
  return upwards.test(label) ? 1 : 0
}

/** The figure of the year before: in the sentence, before or behind the change; or what the current one rose from. */
function priorOf(change: Mention, current: Mention, own: readonly Mention[]): Mention | undefined {
  const risen = own.find(mention => isRisenFrom(mention) && own[own.indexOf(mention) + 1] === current)
  if (risen) return risen
  const same = own.filter(mention => mention.measure.period === 'prior' && haveSameUnit(mention.quantity, current.quantity))
  const between = same.filter(mention => mention.range.start > current.range.start || current.sentence !== mention.sentence)
  const before = between.findLast(mention => mention.range.start < change.range.start)
  const behind = between.find(mention => mention.range.start > change.range.start)
  const isNear = behind && comparesBehind.test(behind.masked.slice(change.range.end, behind.range.start))
  return before ?? (isNear ? behind : undefined)
}

/** 「同比下降16%（上年100条）」「减少114.5元，上年为500元」 */
const comparesBehind = /^[，,（(]?\s*(?:上年|去年|上年同期|去年同期|上年度)(?:同期)?(?:为|是|收到|公开|发布)?$/

/** 「由15篇增至33篇」 */
function isRisenFrom({masked, range}: Mention): boolean {
  return risesTo.test(masked.slice(range.end, range.end + 14))
}
