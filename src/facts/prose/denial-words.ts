import type {Report} from '../../model/report.js'
import {ownedChannels, receivingPlaces} from '../../wording/claims.js'
import {
  claimable,
  type DeniedState,
  type DeniedVerb,
  denialFillers,
  denialTails,
  deniedStates,
  deniedThings,
  deniedVerbs,
  narrowing,
  negators,
  nobody,
  nothing,
  otherMatters
} from '../../wording/denials.js'
import {nouns, officials} from '../../wording/objects.js'
import type {StatementName} from '../../wording/official.js'
import {isOwnSubject} from './subjects.js'

/** One word that denies and all that it denies. */
export interface Chunk {
  readonly start: number
  readonly thingsEnd: number
  readonly end: number
  readonly verbs: readonly DeniedVerb[]
  readonly verbWords: readonly string[]
  readonly states: readonly DeniedState[]
  readonly objects: readonly string[]
  /** What of the form the words of the things themselves name: 「未经复议直接起诉」. */
  readonly concepts: readonly StatementName[]
  /** 「败诉」: of suits, whatever was spoken of before. */
  readonly isOfCourts: boolean
  readonly isZero: boolean
  /** 「收费情况：无」: nothing but the word that denies. */
  readonly isAlone: boolean
  /** Behind 无 or 没有, with no verb but what these say themselves. */
  readonly isBare: boolean
}

/** The denials of a clause, from left to right; none where the clause goes on with something that none of them takes in. */
export function chunksOf(masked: string, report: Report): readonly Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  for (let at = 0; at < masked.length; ) {
    const negator = negatorAt(masked, at)
    if (!negator) {
      at++
      continue
    }
    // 「审理完毕、无未审结案件」: a new statement begins where another without a denial ends
    const isCoordinated = chunks.length === 0 && masked[at - 1] === '、'
    const before = isCoordinated ? '' : masked.slice(from, at)
    const chunk = readChunk(masked, at, negator)
    const isPlain = chunk !== undefined && before.length <= longestSubject && isPlainSubject(before, chunk, report)
    if (chunk && isPlain) {
      chunks.push(ofRequests(chunk, before) ? {...chunk, objects: ['申请']} : chunk)
      from = at = chunk.end
      continue
    }
    const fronted = chunks.length === 0 && chunk && chunk.objects.length === 0 && chunk.end === masked.length
    const things = fronted ? frontedThings(before, report) : undefined
    if (chunk && things) return [{...chunk, ...things, states: [...things.states, ...chunk.states], thingsEnd: chunk.end}]
    at += negator.word.length
  }
  const things = frontedNothing(masked, report)
  if (chunks.length === 0 && things) return [things]
  // a chunk that the clause goes on behind is about something else
  return chunks.at(-1)?.end === masked.length ? chunks : []
}

/** No subject is longer, in characters. */
const longestSubject = 80

/** 「依申请公开全年未收到」「依申请公开工作为零」: the work stands for the applications. */
function ofRequests({objects, states, verbs}: Chunk, before: string): boolean {
  return objects.length === 0 && states.length === 0 && verbs.every(verb => verb === 'receive') && /依(?:法)?申请公开/.test(before)
}

function isPlainSubject(before: string, {objects, states}: Chunk, report: Report): boolean {
  if (states.includes('carried-in')) return isOwnSubject(before.replace(/上(?:一)?年度?$/, ''), report)
  const areOthers = states.length === 0 && objects.length > 0 && objects.every(object => otherMatters.has(object))
  return isOwnSubject(areOthers ? before.replace(receivingPlaces, '') : before, report)
}

type Negator = (typeof negators)[number]

const negatorsByLength = [...negators].sort((a, b) => b.word.length - a.word.length)

function negatorAt(masked: string, at: number): Negator | undefined {
  return negatorsByLength.find(({word}) => masked.startsWith(word, at))
}

interface Piece {
  readonly end: number
  readonly verb?: DeniedVerb
  readonly state?: DeniedState
  readonly object?: string
  readonly concept?: StatementName
}

/** A denial whose words all mean what they say of the organ's own year; else one narrowed to a way or a ground. */
function readChunk(masked: string, start: number, negator: Negator): Chunk | undefined {
  return chunkAt(masked, start, negator, false) ?? chunkAt(masked, start, negator, true)
}

function chunkAt(masked: string, start: number, negator: Negator, isGroundFirst: boolean): Chunk | undefined {
  const verbs: DeniedVerb[] = negator.verb ? [negator.verb] : []
  const verbWords: string[] = []
  const states: DeniedState[] = []
  let things: (Piece & {readonly object: string; readonly start: number})[] = []
  let at = start + negator.word.length
  nobody.lastIndex = at
  if (nobody.exec(masked)) at = nobody.lastIndex
  let thingsEnd = at
  let isGround = false
  let isNarrow = false
  let isOfCourts = false
  while (at < masked.length) {
    if ((verbs.length > 0 || states.length > 0 || things.length > 0) && negatorAt(masked, at) && !pieceAt(masked, at)?.state) break
    const narrow = !isGroundFirst && pieceAt(masked, at) ? undefined : fillerAt(narrowing, masked, at)
    if (narrow) isNarrow = true
    const piece =
      (isGroundFirst ? narrow : undefined) ??
      pieceAt(masked, at) ??
      narrow ??
      (things.length > 0 || states.length > 0 ? tailAt(masked, at) : undefined)
    if (!piece) return undefined
    if (piece.object) {
      // 「因申请引起的复议」 denies the last thing, and those coordinated to it
      const last = things.at(-1)
      const between = last ? masked.slice(last.end, at) : ''
      const isJoined = between === '' ? areOneKind(last?.object, piece.object) : coordinated.test(between)
      if (last && states.length === 0 && !isJoined) things = []
      things.push({...piece, object: piece.object, start: at})
    }
    // 「无因信息公开引起的复议」: the verb belongs to the ground
    if (/^[因由]/.test(masked.slice(at, piece.end)) && !piece.state) isGround = true
    if (piece.verb && !isGround && !(things.length > 0 && piece.verb === 'receive')) {
      verbs.push(piece.verb)
      verbWords.push(masked.slice(at, piece.end))
    }
    if (piece.state) states.push(piece.state)
    if (piece.state === 'corrected' && /败诉|法院|判[决令]/.test(masked.slice(at, piece.end))) isOfCourts = true
    if (piece.object || piece.state || (piece.verb && things.length === 0)) thingsEnd = piece.end
    at = piece.end
  }
  const objects = [...new Set(things.map(({object}) => object))]
  if (isNarrow && !objects.every(object => otherMatters.has(object))) return undefined
  const isBare = /[无有在]$/.test(negator.word)
  const concepts = things.flatMap(({concept}) => concept ?? [])
  return {
    start,
    thingsEnd,
    end: at,
    verbs,
    verbWords,
    states,
    objects,
    concepts,
    isOfCourts,
    isZero: negator.word === '零',
    isAlone: at === masked.length && at - start === negator.word.length,
    isBare
  }
}

/** 「复议诉讼」, 「申请行政复议提起行政诉讼」: two words without anything between them. */
function areOneKind(one: string | undefined, other: string): boolean {
  const cases = ['复议', '诉讼']
  return one !== undefined && ((cases.includes(one) && cases.includes(other)) || (otherMatters.has(one) && otherMatters.has(other)))
}

const coordinated =
  /^(?:案件|申请|案)?等?(?:、|和|及|或|以及|或者|与|(?<=等))?(?:被|零|无)?(?:政务|行政)?(?:提起|被提起|被申请|申请|提出)?$/

interface Fronted {
  readonly start: number
  readonly objects: readonly string[]
  readonly states: readonly DeniedState[]
}

/** 「政府信息公开申请全年未收到」「行政复议、行政诉讼均未发生」: the things stand before the word that denies. */
export function frontedThings(before: string, report: Report): Fronted | undefined {
  if (before.length > longestSubject) return undefined
  const objects: string[] = []
  const states: DeniedState[] = []
  let start: number | undefined
  let plain = ''
  for (let at = 0; at < before.length; ) {
    const end = endOf(onRequest, before, at)
    if (end !== undefined) {
      at = end
      continue
    }
    const state = stateAt(before, at)
    if (state?.state) states.push(state.state)
    const piece = state ?? thingAt(before, at)
    if (piece) {
      if (piece.object) objects.push(piece.object)
      start ??= at
      at = piece.end
      continue
    }
    plain += before[at]
    at++
  }
  // 「依申请公开为零」
  if (start === undefined && /依(?:法)?申请(?:公开)?/.test(before)) {
    start = 0
    objects.push('申请')
  }
  const areOthers = objects.length > 0 && objects.every(object => otherMatters.has(object))
  const subject = areOthers ? plain.replace(receivingPlaces, '') : plain
  const isOwn = [subject, plain].some(words => isOwnSubject(words, report) || isOwnSubject(words.replace(frontedWords, ''), report))
  if (start === undefined || !isOwn) return undefined
  return {start, objects: [...new Set(objects)], states}
}

/** 「依申请提供政府信息分文未收」: an occasion, no thing that is denied. */
const onRequest = /依申请公开(?:政府)?信息(?!处理)|(?:依申请|应申请|向申请人|对申请人)?提供(?:政府|公开)?信息/y

const frontedWords =
  /(?:提出|提交|递交)(?=的)|所收到?的?|(?:收到|受理|新收)的|本(?:系统|部门|地区|辖区|领域|行业|区域)|(?:公民|自然人|个人)、?法人(?:(?:和|或者?|及|与|、)其他组织)?|[向对]我[局委办厅镇乡]|政务公开|与政府信息公开(?:工作)?(?:有关|相关)的?|关于|针对|涉及|方面|有关|相关|一[件起例宗次期]|其余|各类|账号|一律|亦|也|总|继续|始终|保持|政府信息|信息|公开|行政|案件|件|数量|数|情况|均|皆|都|全部|则|[和及与、的]|因|引发|引起|导致|提起|被/g

function frontedNothing(masked: string, report: Report): Chunk | undefined {
  const match = nothing.exec(masked)
  const words = match ? masked.slice(0, match.index) : ''
  const things = frontedThings(words, report) ?? (isOwnSubject(words, report) ? {start: 0, objects: [], states: []} : undefined)
  if (!match || !things) return undefined
  const end = masked.length
  return {
    ...things,
    thingsEnd: end,
    end,
    verbs: ['receive'],
    verbWords: [],
    concepts: [],
    isOfCourts: false,
    isZero: false,
    isAlone: false,
    isBare: false
  }
}

function pieceAt(masked: string, at: number): Piece | undefined {
  const state = stateAt(masked, at)
  if (state) return state
  // 「有关」 is no 有, 「申请人」 no 申请: the longest word, of two of one length the more telling one
  return [thingAt(masked, at), longestAt(deniedVerbWords, masked, at), fillerAt(denialFillers, masked, at)].reduce((best, piece) =>
    piece && (!best || piece.end > best.end) ? piece : best
  )
}

function stateAt(masked: string, at: number): Piece | undefined {
  for (const {state, pattern} of deniedStates) {
    const end = endOf(pattern, masked, at)
    if (end === undefined) continue
    // 「上年没有结转件」
    const isOfLastYear = state === 'carried-out' && /上(?:一)?年度?(?:没有|无|未有)$/.test(masked.slice(Math.max(0, at - 8), at))
    return {state: isOfLastYear ? 'carried-in' : state, end}
  }
  return undefined
}

function tailAt(masked: string, at: number): Piece | undefined {
  return fillerAt(denialTails, masked, at)
}

function thingAt(masked: string, at: number): Piece | undefined {
  const word = longestAt(thingWords, masked, at)
  if (word) return word
  for (const {object, pattern} of ownedChannels) {
    const end = endOf(new RegExp(pattern.source, 'y'), masked, at)
    if (end !== undefined) return {object, end}
  }
  return undefined
}

function fillerAt(pattern: RegExp, masked: string, at: number): Piece | undefined {
  const end = endOf(pattern, masked, at)
  return end === undefined ? undefined : {end}
}

function endOf(pattern: RegExp, masked: string, at: number): number | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(masked)
  return match && match[0].length > 0 ? at + match[0].length : undefined
}

interface Entry {
  readonly word: string
  readonly verb?: DeniedVerb
  readonly object?: string
  readonly concept?: StatementName
}

function longestAt(words: ReadonlyMap<string, readonly Entry[]>, masked: string, at: number): Piece | undefined {
  const found = words.get(masked[at] ?? '')?.find(({word}) => masked.startsWith(word, at))
  if (!found) return undefined
  const {word, ...piece} = found
  return {...piece, end: at + word.length}
}

function byFirst(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    const first = entry.word[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), entry])
  }
  for (const group of found.values()) group.sort((a, b) => b.word.length - a.word.length)
  return found
}

const deniedVerbWords = byFirst(
  Object.entries(deniedVerbs).flatMap(([verb, words]) => words.split(' ').map(word => ({word, verb: verb as DeniedVerb})))
)

const deniable = new Set(Object.values(claimable).flatMap(objects => [...objects]))

const thingWords = byFirst([
  ...deniedThings.flatMap(({words, ...thing}) => words.split(' ').map(word => ({word, ...thing}))),
  ...officials.filter(entry => !/^依(?:法)?申请(?:公开)?$/.test(entry.word)).map(entry => ({word: entry.word, object: entry.class})),
  ...[...claimable.doing, ...otherMatters].map(object => ({word: object, object})),
  ...nouns.filter(entry => deniable.has(entry.class)).map(entry => ({word: entry.word, object: entry.class}))
])
