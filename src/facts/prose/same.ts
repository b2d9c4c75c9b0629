import {gauges} from '../../wording/objects.js'
import {newlyReceived} from '../../wording/official.js'
import {haveSameUnit, isApproximate, type Mention} from './mentions.js'
import {isPercentage} from './passages.js'
import type {Relation, Same} from './relation.js'

/**
 * Pairs of figures that state one measure.
 *
 * By their words, where action, thing, channel, scope, period, unit and all other words are equal; or by their value, where it is too
 * particular for chance and both count what is published or read.
 */
export function readSame(mentions: readonly Mention[], relations: readonly Relation[], isRegional: boolean): readonly Same[] {
  const parts = new Set(
    relations.flatMap(relation => (relation.kind === 'partition' ? relation.parts : relation.kind === 'part' ? [relation.part] : []))
  )
  const lone = mentions.filter(mention => isComparable(mention) && !parts.has(mention))
  return [...byWords(lone, isRegional), ...restated(mentions, parts), ...byValue(mentions)]
}

function byWords(mentions: readonly Mention[], isRegional: boolean): readonly Same[] {
  const found: Same[] = []
  const byKey = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = keyOf(mention, isRegional)
    if (key === undefined) continue
    const earlier = byKey.get(key)
    if (earlier && earlier.statement !== mention.statement) found.push({kind: 'same', one: earlier, other: mention, isSure: true})
    else if (!earlier) byKey.set(key, mention)
  }
  return found
}

/** 「收到申请29件……。上述29件中，」「全年收到的39件申请中，」「64场新闻发布会中，」: a figure told again as what the next ones divide. */
function restated(mentions: readonly Mention[], parts: ReadonlySet<Mention>): readonly Same[] {
  return mentions.flatMap((other, index): readonly Same[] => {
    const {depth, after, label, quantity} = other
    const isTopic = /^[^，,；;：:。、]{0,16}?当?中$/.test(after)
    const isAllAgain = /^[^，,；;：:。、]{1,16}?(?:全部|均|都|皆)/.test(after)
    if (depth > 0 || parts.has(other) || isPercentage(other) || isApproximate(quantity) || (!isTopic && !isAllAgain)) return []
    const isBare = label === '' || /^(?:上述|以上|这)$/.test(label)
    const isWhole = /^(?:上述|以上|这)?(?:在)?(?:本年|全年|当年)?(?:度)?(?:新?收到?|受理|办结|答复|召开|举办)的?$/.test(label)
    if (!isBare && !isWhole) return []
    const earlier = mentions
      .slice(Math.max(0, index - 20), index)
      .filter(
        one => isComparable(one) && one.sentence !== other.sentence && haveSameUnit(one.quantity, quantity) && isOfOneObject(one, other)
      )
    const equal = earlier.findLast(one => one.quantity.value === quantity.value)
    const alike = isWhole && isTopic ? earlier.findLast(one => one.action === other.action && !parts.has(one)) : undefined
    const one = equal ?? alike
    return one ? [{kind: 'same', one, other, isSure: true}] : []
  })
}

function isOfOneObject(one: Mention, other: Mention): boolean {
  return one.object !== undefined && (one.object === other.object || (other.label === '' && other.after.slice(0, 12).includes(one.object)))
}

function isComparable(mention: Mention): boolean {
  const {measure, quantity, depth, place, label} = mention
  if (isApproximate(quantity) || isPercentage(mention) || measure.isChange || depth > 0) return false
  // problems are told of some organs, some months, unless the year is named
  if (place.section?.spec?.key === 'problems' && !/^(?:全年|本年度?)/.test(label)) return false
  return measure.period === 'year' && measure.scope !== 'other' && measure.scope !== 'office'
}

/** The normal form of what a figure counts; nothing where its words say too little to be compared. */
function keyOf({measure, quantity, label, lead}: Mention, isRegional: boolean): string | undefined {
  const {action, thing, object, channel, scope, scopeWords, residue, applicant} = measure
  const isGauge = object !== undefined && gaugeNames.has(object)
  if (thing === '' && object === undefined) return undefined
  const isNamed = channel?.includes('(') === true
  // 「组织政务开放日活动16次」: a name that no list has, told in so many words
  const isParticular =
    measure.own !== undefined && thing.length >= 5 && label.endsWith(thing) && verbAlone.test(label.slice(0, -thing.length))
  if (!(measure.isTold || isParticular) || /分别|各(?=[\u4e00-\u9fff])|每|均/.test(label) || (/＿/.test(label) && !isNamed))
    return undefined
  // 「因政府信息公开引发的行政诉讼4件」 counts without a verb
  const isCase = object === '复议' || object === '诉讼'
  if (!isGauge && !action && !(isCase && thing !== '')) return undefined
  if (isGauge && !channel) return undefined
  const isOfficial = object === '申请' && (action === 'receive' || action === 'conclude')
  // 收到 and 受理 are one action, 新收 is a part of them where 结转 is told
  const what = isOfficial || isGauge ? object : thing
  const within = innerOrgans.exec(lead)?.[0] ?? ''
  const whose =
    within !== '' && isRegional
      ? within
      : scope === 'own' || scope === 'unsaid' || (scope === 'region' && isRegional)
        ? ''
        : `${scope}${scopeWords}`
  const verb = isGauge ? '' : isOfficial && newlyReceived.test(label) ? 'new' : action
  const narrowed = /[^，；]{0,20}(?:等|及)[^，；]{0,8}$/.test(lead) ? lead : ''
  return [verb, what, channel ?? '', whose, quantity.unit ?? '', applicant ?? '', isGauge ? '' : residue, narrowed].join('·')
}

/** 「全年组织政务」「全年共编发」: when, and what was done; not 「其中组织」「在乡镇印发」, which may speak of some. */
const verbAlone = /^(?:20\d{2}年度?|全年|本年度?|年内|当年|共|累计|先后)*[\u4e00-\u9fff]{2}(?:政务|政府)?$/

/** 「县政府本级」「县政府部门」 are not the county. */
const innerOrgans = /本级|(?:[省市县区州旗]直|政府|各)?(?:工作)?(?:部门|单位|机关)|政府(?:及|和)?办公[厅室]|各?(?:乡镇|镇街|街道)/

const gaugeNames: ReadonlySet<string> = new Set(gauges.map(({class: name}) => name))

/** Of readers or of what is published: one figure told twice in other words, as 235 reprints are. */
function byValue(mentions: readonly Mention[]): readonly Same[] {
  const found: Same[] = []
  const byRaw = new Map<string, Mention>()
  for (const mention of mentions) {
    const {quantity, measure, depth} = mention
    if (isPercentage(mention) || isApproximate(quantity) || depth > 0 || quantity.decimal.replace('.', '').length < 3) continue
    const isGauge = measure.object !== undefined && gaugeNames.has(measure.object)
    if (!isGauge && measure.action === undefined) continue
    const key = `${quantity.value} ${quantity.unit ?? ''} ${isGauge ? 'read' : measure.action}`
    const earlier = byRaw.get(key)
    if (!earlier) byRaw.set(key, mention)
    else if (earlier.sentence !== mention.sentence) found.push({kind: 'same', one: earlier, other: mention, isSure: false})
  }
  return found
}
