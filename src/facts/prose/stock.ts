import type {Action} from '../../wording/actions.js'
import {belongsTo, namesPair, officialStages, someOf, someOfNoun, stages, standsWithin, within} from '../../wording/relations.js'
import {isStock} from './choose.js'
import {haveSameUnit, isExact, type Mention} from './mentions.js'
import {isCount, isPercentage, type Passage} from './passages.js'
import {type Balance, type Part, type Partition, type Reading, sumOf} from './relation.js'
import {readWords} from './words.js'

/**
 * What came in and what went out of one stock, in each paragraph: received and carried in are concluded and carried out.
 *
 * Where nothing was carried in, what is concluded and carried out are the parts of what was received.
 */
export function readStock(paragraph: readonly Mention[], known: ReadonlySet<Mention>): readonly (Balance | Partition)[] {
  return ['申请', '复议', '诉讼'].flatMap(object =>
    bySubject(paragraph.filter(mention => mention.object === object && isOfStock(mention))).flatMap(own => stockOf(own, object, known))
  )
}

/** The figures of each that the paragraph speaks of, in turn: 「县政府办公室收到17件，……全县收到96件」. */
function bySubject(own: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  let subject = 'own'
  for (const mention of own) {
    const {scope, scopeWords} = mention.measure
    if (scope !== 'unsaid') subject = scope === 'own' ? scope : `${scope} ${scopeWords}`
    groups.set(subject, [...(groups.get(subject) ?? []), mention])
  }
  return [...groups.values()]
}

function stockOf(own: readonly Mention[], object: string, known: ReadonlySet<Mention>): readonly (Balance | Partition)[] {
  const received = own.find(
    ({action, measure, depth}) => depth === 0 && (action === 'receive' || action === 'handle' || (action === undefined && measure.isTold))
  )
  if (!received) return []
  const behind = own.slice(own.indexOf(received) + 1).filter(mention => haveSameUnit(mention.quantity, received.quantity))
  const isOut: Action = object === '申请' ? 'carried-out' : 'pending'
  const concludedOnes = behind.filter(({action, measure}) => action === 'conclude' && measure.applicant === undefined)
  // 「新收的11件中，办结10件……全年共办结12件」
  const concluded = concludedOnes.find(mention => !known.has(mention) && !isOfPart(mention)) ?? concludedOnes[0]
  const out = behind.find(({action}) => action === isOut)
  if (!concluded || !out || isOfPart(concluded)) return []
  const carriedIn = own.find(({action}) => action === 'carried-in')
  const isWithin = carriedIn !== undefined && isPartOf(carriedIn, received, known)
  // 「加上上年结转的9件，应办140件」 tells of both together
  if (carriedIn && !isWithin && object === '申请' && !takesInCarried.test(received.label)) {
    const together = own.find(
      mention =>
        mention.action !== 'conclude' &&
        mention !== received &&
        mention.quantity.value === received.quantity.value + carriedIn.quantity.value
    )
    // 「收到30件，办结28件，顺延2件；此外，上年结转的3件也已办结」
    const isApart = sumOf([concluded, out]) === received.quantity.value
    if (isApart) return known.has(concluded) || known.has(out) ? [] : [splitOf(received, concluded, out)]
    const balance: Balance = {kind: 'balance', left: [received, carriedIn], right: [concluded, out]}
    return together && together.depth === 0 ? [balance, splitOf(together, concluded, out)] : [balance]
  }
  if (known.has(concluded) || known.has(out)) return []
  return [splitOf(received, concluded, out)]
}

/** 「收到12件（含上年结转2件）」「办理117件，其中上年结转5件、本年新收112件」: what was carried in is in it. */
function isPartOf(carriedIn: Mention, received: Mention, known: ReadonlySet<Mention>): boolean {
  if (carriedIn.opening === received.range.end) return true
  const between = received.masked.slice(received.range.end, carriedIn.range.start)
  return (
    carriedIn.sentence === received.sentence &&
    known.has(carriedIn) &&
    !known.has(received) &&
    /^[^。；\d]{0,6}(?:其中|包括|含)/.test(between)
  )
}

/** 「新收的11件中，办结10件」 */
function isOfPart({masked, range}: Mention): boolean {
  return /新收的?[^，。；]{0,14}中，[^。；]{0,16}$/.test(masked.slice(Math.max(0, range.start - 40), range.start))
}

/** 「应办申请140件」「需办理24件」: what was carried in is in it. */
const takesInCarried = /应办|应当?办理|应处理|需办|需处理|待办/

function splitOf(whole: Mention, concluded: Mention, out: Mention): Partition {
  return {
    kind: 'partition',
    whole,
    parts: [concluded, out],
    marker: 'stage',
    isClosed: true,
    isExhaustive: true,
    wholes: [[whole]],
    others: []
  }
}

function isOfStock(mention: Mention): boolean {
  return isCount(mention) && mention.measure.period === 'year' && mention.measure.applicant === undefined
}

/** Later stages of one stock, each within every earlier one that the paragraph tells. */
export function readStages(passage: Passage, known: ReadonlySet<Mention>, saysNoCarriedIn: boolean): readonly Part[] {
  if (passage.own.some(({lead}) => namesPair.test(lead))) return []
  return passage.own.flatMap((mention, index): readonly Part[] => {
    if (known.has(mention) || !isCount(mention) || mention.depth > 0 || /另|不含/.test(mention.lead)) return []
    const behind = withinNext(mention, passage.own[index + 1])
    if (behind) return [behind]
    const official = officialStage(mention, passage, known) ?? concludedOfReceived(mention, passage, saysNoCarriedIn)
    return official ? [official] : namedStage(mention, passage)
  })
}

/** 「审计公告8篇纳入了全年公开的61条信息」: the whole stands behind. */
function withinNext(part: Mention, whole: Mention | undefined): Part | undefined {
  if (!whole || !isCount(whole) || whole.depth > 0 || !haveSameUnit(whole.quantity, part.quantity)) return undefined
  if (part.quantity.value > whole.quantity.value) return undefined
  const between = part.masked.slice(part.range.end, whole.range.start)
  // 「答复3件，在收到的12件中，……」 begins anew
  const goesOn = part.label === '' || !/[，,]/.test(between)
  const isWithin = belongsTo.test(between) || (goesOn && standsWithin.test(between) && within.test(whole.masked.slice(whole.range.end)))
  return isWithin ? {kind: 'part', part, wholes: [[whole]], marker: 'stage'} : undefined
}

/**
 * Stages of one whole that make it up, alone or with the figure behind them, are its partition: 「任务32项，已完成31项；1项延后」.
 */
export function joinStages(staged: readonly Part[], {own}: Passage, known: ReadonlySet<Mention>): readonly (Part | Partition)[] {
  const byWhole = new Map<Mention, Part[]>()
  for (const stage of staged) {
    const whole = stage.wholes[0]?.length === 1 ? stage.wholes[0][0] : undefined
    if (whole) byWhole.set(whole, [...(byWhole.get(whole) ?? []), stage])
  }
  const joined = [...byWhole].flatMap(([whole, stages]): readonly Partition[] => {
    const parts = stages.map(({part}) => part)
    const last = parts.at(-1)
    const behind = last && own.slice(own.indexOf(last) + 1).find(mention => isCount(mention) && mention.depth === 0)
    const isRest = behind !== undefined && !known.has(behind) && !behind.measure.isTold && haveSameUnit(behind.quantity, whole.quantity)
    const all = isRest && sumOf([...parts, behind]) === whole.quantity.value ? [...parts, behind] : parts
    if (all.length < 2 || sumOf(all) !== whole.quantity.value) return []
    return [{kind: 'partition', whole, parts: all, marker: 'stage', isClosed: true, isExhaustive: false, wholes: [[whole]], others: []}]
  })
  const taken = new Set(joined.flatMap(({parts}) => parts))
  return [...joined, ...staged.filter(({part}) => !taken.has(part))]
}

/**
 * What was concluded may have been carried in, so it is held against 新收 only where 结转 is told too.
 */
function officialStage(part: Mention, {own, before}: Passage, known: ReadonlySet<Mention>): Part | undefined {
  const stage = officialStages.find(candidate => candidate.part === part.action)
  if (!stage || !isOfficialStock(part.object) || isBehind(part)) return undefined
  const stock = [...before, ...own.slice(0, own.indexOf(part))].filter(mention => isCount(mention) && isOfOneStock(mention, part))
  if (!stock.every(({quantity}) => isExact(quantity))) return undefined
  const received = stock.filter(({action}) => action === 'receive' || action === 'carried-in')
  const isWholeStock = received.some(({action}) => action === 'receive') && received.some(({action}) => action === 'carried-in')
  const nearest = stock.findLast(
    mention => !known.has(mention) && (isTotal(mention) || (mention.action !== undefined && stage.wholes.includes(mention.action)))
  )
  const root =
    part.action !== 'conclude' && part.action !== 'on-time'
      ? stock.findLast(({action, measure}) => action === undefined && measure.isTold)
      : undefined
  const likeliest: readonly Reading[] = nearest ? [[nearest]] : isWholeStock ? [received] : root ? [[root]] : []
  if (likeliest.length === 0) return undefined
  const others: readonly Reading[] = stock.filter(({action}) => action !== part.action).map(mention => [mention])
  return {kind: 'part', part, wholes: [...likeliest, ...others, received], marker: 'stage'}
}

/** 「市局机关12件申请均在期限内答复」: the verb is said of the figure behind it, and counts nothing more. */
function isBehind({label}: Mention): boolean {
  return label !== '' && readWords(label).every(({kind}) => kind !== 'action')
}

/** 「共14件」 */
function isTotal({action, label}: Mention): boolean {
  return action === undefined && /^(?:共|合计|共计|总计)$/.test(label)
}

function isOfficialStock(object: string | undefined): boolean {
  return object === '申请' || object === '复议' || object === '诉讼'
}

function isOfOneStock(mention: Mention, part: Mention): boolean {
  return mention.object === part.object && haveSameUnit(mention.quantity, part.quantity)
}

/** 「收到8件，答复8件」: where nothing was carried in, what was answered is of what came in; more than that only if none is said to be carried in. */
function concludedOfReceived(part: Mention, {own, before}: Passage, saysNoCarriedIn: boolean): Part | undefined {
  if ((part.action !== 'conclude' && part.action !== 'on-time') || !isStock(part.object) || part.measure.period !== 'year') return undefined
  if (isBehind(part)) return undefined
  const stock = [...before, ...own].filter(mention => isCount(mention) && isOfOneStock(mention, part))
  if (stock.some(({action}) => action === 'carried-in' || action === 'carried-out')) return undefined
  const earlier = stock.slice(0, stock.indexOf(part))
  const received = earlier.findLast(
    ({action, measure}) => action === 'receive' || action === 'handle' || (action === undefined && measure.isTold)
  )
  if (!received || received.depth > 0 || received.measure.period !== 'year') return undefined
  if (part.quantity.value > received.quantity.value && !saysNoCarriedIn) return undefined
  return {kind: 'part', part, wholes: [[received]], marker: 'stage'}
}

/** 「审查655条，退回12条」「发现问题317个，完成整改309个」 */
function namedStage(part: Mention, {own}: Passage): readonly Part[] {
  const words = `${part.label}${part.after}`
  const earlier = own
    .slice(0, own.indexOf(part))
    .filter(mention => !isPercentage(mention) && !mention.measure.isChange && mention.depth === 0 && mention.statement === part.statement)
  for (const stage of stages) {
    if (!stage.part.test(words)) continue
    const whole = earlier.findLast(
      mention =>
        haveSameUnit(mention.quantity, part.quantity) &&
        stage.whole.test(`${mention.label}${mention.after}`) &&
        !stage.part.test(mention.label) &&
        !(stage.isOfOneThing && (mention.object === undefined || mention.object !== part.object))
    )
    if (whole && isWithinReach(whole, part, own)) return [{kind: 'part', part, wholes: [[whole]], marker: 'stage'}]
  }
  const previous = earlier.at(-1)
  const isKind = part.action === 'original' || part.action === 'reprint'
  if (
    isKind &&
    previous &&
    haveSameUnit(previous.quantity, part.quantity) &&
    previous.action === 'publish' &&
    part.quantity.value <= previous.quantity.value &&
    part.measure.thing === ''
  ) {
    return [{kind: 'part', part, wholes: [[previous]], marker: 'stage'}]
  }
  const some = someOfSame(part, earlier)
  return some ? [some] : nominalStage(part, earlier)
}

/** 「对12个司法所开展检查，2个司法所被要求整改」「公开信息77条，首次以图解公开的信息6条」: the noun of the figure right before, told again. */
function someOfSame(part: Mention, earlier: readonly Mention[]): Part | undefined {
  const whole = earlier.at(-1)
  if (!whole || !isCount(whole) || whole.measure.period !== 'year' || !/^[，,]/.test(part.link)) return undefined
  if (!haveSameUnit(part.quantity, whole.quantity) || part.quantity.value >= whole.quantity.value) return undefined
  const noun = /^[\u4e00-\u9fff]{2}/.exec(whole.after)?.[0]
  const isSameNoun =
    part.label === '' && noun !== undefined && whole.after.length < 16 && part.after.startsWith(noun) && part.after.length > 4
  const {object} = whole
  const isOfObject = object !== undefined && object.length > 1 && someOfNoun.test(part.label) && part.label.endsWith(object)
  return isSameNoun || isOfObject ? {kind: 'part', part, wholes: [[whole]], marker: 'stage'} : undefined
}

/** 「新闻发布会6场，主要负责人出席的4场」「推文260篇，阅读量超万次的有12篇」: some of what was counted right before. */
function nominalStage(part: Mention, earlier: readonly Mention[]): readonly Part[] {
  if (!isNominal(part) || !/^[，,]/.test(part.link)) return []
  const whole = earlier.findLast(mention => isCount(mention) && !isNominal(mention))
  const isNext = whole !== undefined && earlier.slice(earlier.indexOf(whole) + 1).every(isNominal)
  if (
    !isNext ||
    !haveSameUnit(whole.quantity, part.quantity) ||
    part.quantity.value > whole.quantity.value ||
    whole.measure.period !== 'year'
  )
    return []
  return [{kind: 'part', part, wholes: [[whole]], marker: 'stage'}]
}

function isNominal({label}: Mention): boolean {
  return someOf.test(label)
}

/** Whether no figure of another matter stands between them, other stages apart. */
function isWithinReach(whole: Mention, part: Mention, own: readonly Mention[]): boolean {
  const between = own.slice(own.indexOf(whole) + 1, own.indexOf(part)).filter(isCount)
  return between.length < 4 && sumOf([part]) >= 0
}
