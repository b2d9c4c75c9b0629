import type {Report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {
  claimable,
  type DeniedVerb,
  deniedConcepts,
  deniesCount,
  excepting,
  noClaim,
  nounPhrase,
  otherMatters,
  quotedResults,
  singling
} from '../../wording/denials.js'
import type {StatementName} from '../../wording/official.js'
import type {Clause} from '../clauses.js'
import {type Chunk, chunksOf, frontedThings} from './denial-words.js'

/** What one denial denies: things, and what of the form is said to be zero. */
export interface Denied {
  readonly about: 'having' | 'opening' | 'doing'
  readonly objects: readonly string[]
  readonly concepts: readonly StatementName[]
  /** From the word that denies to the last thing denied. */
  readonly at: Text
}

export type CaseObject = '复议' | '诉讼'

/** What a denial without a thing of its own is about. */
export interface DenialSetting {
  readonly report: Report
  /** The stock that was spoken of last: 「无未审结案件」 behind cases of review. */
  readonly cases: readonly CaseObject[]
  /** Whether 「未收到」 alone can only mean applications. */
  readonly isOnRequests: boolean
}

/**
 * What the clauses of a statement deny.
 *
 * A denial is read as a whole: a word that denies, verbs, what lies between and changes nothing, things and states. With any other word
 * in it, it is about something else and denies nothing here. 「未制发、也未废止规范性文件」: a verb without a thing takes the thing of
 * the next denial.
 */
export function readDenials(clauses: readonly Clause[], setting: DenialSetting): readonly Denied[] {
  const singled = clauses.findIndex(({masked}) => singling.test(masked))
  const isOfOthers = (index: number) =>
    (singled >= 0 && index > singled && !ownAgain.test(clauses[index]?.masked ?? '')) || excepting.test(clauses[index - 1]?.masked ?? '')
  const chunks = clauses
    .map(withResults)
    .flatMap((clause, index) =>
      isOfOthers(index) || noClaim.test(clause.masked) || nounPhrase.test(clause.masked)
        ? []
        : chunksOf(clause.masked, setting.report).map(chunk => ({chunk, index, text: clause.text}))
    )
  return chunks.flatMap(({chunk, index, text}, place) => {
    const things = thingsNear(chunks, place) ?? toldBefore(chunk, clauses[index - 1], setting)
    const denied = denialOf(chunk, things, setting)
    return denied ? [{...denied, at: text.slice(chunk.start, chunk.thingsEnd)}] : []
  })
}

/** 「“不予处理”类答复为零」: a result of the form in quotation marks is no name. */
function withResults({text, masked}: Clause): Clause {
  const shown = [...text.value.matchAll(quotedResults)].reduce(
    (words, {0: quoted, index}) => words.slice(0, index) + quoted + words.slice(index + quoted.length),
    masked
  )
  return {text, masked: shown}
}

interface PlacedChunk {
  readonly chunk: Chunk
  readonly index: number
}

/** The things of the denials next to one that has none: of those behind it, else of those before. */
function thingsNear(chunks: readonly PlacedChunk[], place: number): readonly string[] | undefined {
  const {index = 0} = chunks[place] ?? {}
  const behind = chunks.slice(place + 1, place + 4)
  const before = chunks.slice(Math.max(0, place - 3), place).reverse()
  const near = [...behind.filter(other => other.index - index <= 1), ...before.filter(other => index - other.index <= 2)]
  return near.find(({chunk}) => chunk.objects.length > 0)?.chunk.objects
}

/** 「行政复议、行政诉讼，全年均未发生」「收费情况：无」: the things of the clause before, where it names nothing else. */
function toldBefore({objects, states, end, start}: Chunk, before: Clause | undefined, {report}: DenialSetting): readonly string[] {
  if (!before || objects.length > 0 || states.length > 0 || end - start > 12) return []
  return frontedThings(before.masked, report)?.objects ?? []
}

/** 「年末零结转申请3件」「无因政府信息公开引起的行政复议共计2件」: what is denied and counted in one clause; from the denial to the count. */
export function deniedCountOf({text, masked}: Clause, setting: DenialSetting): Text | undefined {
  const count = countAtEnd.exec(masked)
  if (!count || noClaim.test(masked)) return undefined
  const [chunk, ...others] = chunksOf(masked.slice(0, count.index), setting.report)
  if (
    !chunk ||
    others.length > 0 ||
    chunk.objects.length === 0 ||
    (chunk.end > chunk.thingsEnd && chunk.objects.some(object => otherMatters.has(object)))
  )
    return undefined
  const isPlain = chunk.verbs.length === 0 ? chunk.isBare || chunk.isZero : chunk.verbWords.every(word => deniesCount.has(word))
  return isPlain && denialOf(chunk, [], setting) ? text.slice(chunk.start, text.value.length) : undefined
}

const countAtEnd = /(?:共计|总计|合计|共)?\s?(?<![\d.])[1-9]\d{0,6}\s?(?:件|条|宗|起|例|个|次|封|份)$/

/** 「另2件转下年，本年度无……」: the organ's year again. */
const ownAgain = /^(?:本|我|全|年|报告期|截至)/

// ── what it denies ─────────────────────────────────────────────────────────────────────────────────────────────────────

function denialOf(chunk: Chunk, next: readonly string[], setting: DenialSetting): Omit<Denied, 'at'> | undefined {
  const {verbs, states, isZero} = chunk
  if (states.length > 0) return deniedStatesOf(chunk, setting)
  const objects = chunk.objects.length > 0 ? chunk.objects : next
  if (objects.length === 0) {
    const isReceipt = verbs.length > 0 && verbs.every(verb => verb === 'receive')
    return isReceipt && isZero ? {about: 'having', objects: ['申请'], concepts: ['received']} : undefined
  }
  if (chunk.objects.length === 0 && verbs.length === 0 && !chunk.isAlone) return undefined
  const about = aboutOf(chunk, objects)
  if (!about || !objects.every(object => claimable[about].has(object))) return undefined
  if (about === 'doing') return {about, objects, concepts: documentsOf(objects, verbs)}
  if (chunk.concepts.length > 0) return {about, objects, concepts: chunk.concepts}
  const concepts = about === 'having' ? objects.flatMap(object => deniedConcepts[object] ?? []) : []
  return {about, objects, concepts}
}

/** What kind of denial the verbs make of it; none where the verbs do not go with the things: 「未收取申请」. */
function aboutOf({verbs, isBare}: Chunk, objects: readonly string[]): Denied['about'] | undefined {
  const of = (about: Denied['about']) => objects.every(object => claimable[about].has(object))
  const only = (...allowed: readonly DeniedVerb[]) => verbs.every(verb => allowed.includes(verb))
  if (of('opening')) return only('open') && (isBare || verbs.length > 0) ? 'opening' : undefined
  if (of('doing')) {
    const areDocuments = objects.every(object => object === '规范性文件' || object === '规章')
    if (areDocuments) return only('make', 'repeal') && (isBare || verbs.length > 0) ? 'doing' : undefined
    return only('do', 'make') && verbs.length > 0 ? 'doing' : undefined
  }
  if (objects.includes('收费通知')) return only('notify', 'receive', 'make') ? 'having' : undefined
  return of('having') && only('receive', 'charge') ? 'having' : undefined
}

function documentsOf(objects: readonly string[], verbs: readonly DeniedVerb[]): readonly StatementName[] {
  const parts = [
    ...(verbs.includes('make') || !verbs.includes('repeal') ? (['issued'] as const) : []),
    ...(verbs.includes('repeal') ? (['repealed'] as const) : [])
  ]
  return objects.flatMap(object => {
    const kind = object === '规范性文件' ? 'documents' : object === '规章' ? 'rules' : undefined
    return kind ? parts.map(part => `${kind}.${part}` as const) : []
  })
}

function deniedStatesOf({states, objects, verbs, isOfCourts}: Chunk, {cases, isOnRequests}: DenialSetting): Omit<Denied, 'at'> | undefined {
  if (!verbs.every(verb => verb === 'receive' || verb === 'make')) return undefined
  const isDocuments = objects.some(object => object === '规范性文件' || object === '规章')
  if (isDocuments !== states.includes('effective')) return undefined
  if (isDocuments) {
    const kinds = objects.flatMap(object =>
      object === '规范性文件' ? ['documents' as const] : object === '规章' ? ['rules' as const] : []
    )
    return {about: 'having', objects, concepts: kinds.map(kind => `${kind}.effective` as const)}
  }
  const named = objects.filter(object => object === '复议' || object === '诉讼')
  const about: readonly CaseObject[] = named.length > 0 ? named : isOfCourts && !cases.includes('诉讼') ? ['诉讼'] : cases
  const ofCases = states.every(state => state === 'corrected' || state === 'pending')
  // 「未办结」 of applications is a pending case where cases are spoken of
  const arePending = !isOnRequests && named.length > 0
  const concepts = states.flatMap((state): readonly StatementName[] => {
    if (state === 'corrected' || state === 'pending' || (state === 'carried-out' && arePending)) {
      const part = state === 'corrected' ? 'corrected' : 'pending'
      return about.map(object => (object === '诉讼' ? (`litigation.${part}` as const) : (`review.${part}` as const)))
    }
    // 「因损害第三方合法权益而不予公开」 denies this ground alone
    const isNarrowed = states.some(other => other.startsWith(`${state}.`))
    return state === 'effective' || isNarrowed ? [] : [state]
  })
  const isOfCases = ofCases || arePending
  if (!isOfCases && !objects.every(object => object === '申请')) return undefined
  return {about: 'having', objects: isOfCases ? about : ['申请'], concepts: [...new Set(concepts)]}
}
