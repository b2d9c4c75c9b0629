import type {Report, Statement} from '../model/report.js'
import type {Text} from '../model/text.js'
import {
  claimable,
  denials,
  noClaim,
  otherOwner,
  otherScope,
  ownSite,
  partOfYear,
  plainModifiers,
  plainSubjects,
  usesChannel
} from '../wording/claims.js'
import type {ObjectClass} from '../wording/lexicon.js'
import {type Clause, clausesOf, lastClauseStart} from './clauses.js'
import type {PlacedParagraph} from './facts.js'
import type {Mention} from './mentions.js'
import {readTokens, type Token} from './tokens.js'

/** A statement that there was none of something in the year, or that there was. */
export interface Claim {
  readonly kind: 'none' | 'some'
  /** Received or happened, or opened and run. */
  readonly about: 'having' | 'opening'
  readonly objects: readonly ObjectClass[]
  readonly at: Text
}

/**
 * Reads what is denied and what affirmed of the organ's own year.
 *
 * Statements on other organs, other years or parts of the year are no claims here, nor are plans and problems.
 */
export function readClaims(paragraphs: readonly PlacedParagraph[], mentions: readonly Mention[], report: Report): readonly Claim[] {
  const spoken = paragraphs.filter(({section}) => section?.spec?.key !== 'problems')
  const statements = spoken.flatMap(({paragraph}) => paragraph.sentences.flatMap(sentence => sentence.statements))
  const own = statements.filter(statement => speaksOfOwnYear(statement, report))
  const clauses = own.flatMap(({text}) => clausesOf(text))
  const among = new Set(own)
  return [
    ...clauses.flatMap(clause => readDenial(clause, report)),
    ...readCounted(
      mentions.filter(({statement}) => among.has(statement)),
      mentions,
      report
    ),
    ...clauses.flatMap(readUse)
  ]
}

function speaksOfOwnYear({text, dates}: Statement, report: Report): boolean {
  if (otherScope.test(text.value) || partOfYear.test(text.value)) return false
  return !dates.some(({year}) => year !== undefined && report.year !== undefined && year !== report.year.value)
}

function isDenied(words: string): boolean {
  return denials.some(({pattern}) => pattern.test(words))
}

// ── there was none ─────────────────────────────────────────────────────────────────────────────────────────────────────

function readDenial({text, masked}: Clause, report: Report): readonly Claim[] {
  if (noClaim.test(masked)) return []
  for (const {pattern, about} of denials) {
    const match = pattern.exec(masked)
    if (!match || !isOwnSubject(masked.slice(0, match.index), report)) continue
    const from = match.index + match[0].length
    const rest = masked.slice(from)
    const denied = deniedObjects(rest)
    const objects = denied.objects.filter(object => claimable[about].includes(object))
    if (objects.length === 0 || /[\d０-９]/.test(rest)) return []
    if (rest.slice(0, denied.start).replace(plainModifiers, '').trim() !== '') return []
    if (
      rest
        .slice(denied.end)
        .replace(/案件|情况|事项|行为|的|等|。/g, '')
        .trim() !== ''
    )
      return []
    return [{kind: 'none', about, objects, at: text.slice(match.index, from + denied.end)}]
  }
  return []
}

/** The last noun of a clause and those coordinated with it: 「因答复引起的复议和诉讼」 denies 复议 and 诉讼, not the answer. */
function deniedObjects(rest: string): {readonly objects: readonly ObjectClass[]; readonly start: number; readonly end: number} {
  const nouns = readTokens(rest).flatMap(token => (token.kind === 'object' ? [token] : []))
  const last = nouns.at(-1)
  if (!last) return {objects: [], start: 0, end: 0}
  const found: (Token & {kind: 'object'})[] = [last]
  for (let index = nouns.length - 2; index >= 0; index--) {
    const [next] = found
    const noun = nouns[index]
    if (!noun || !next || !/^(?:、|和|及|或|以及|或者|与)(?:提起|被提起|被申请)?$/.test(rest.slice(noun.end, next.start))) break
    found.unshift(noun)
  }
  return {objects: found.map(token => token.class), start: found[0]?.start ?? 0, end: last.end}
}

/** Whether the words before a verb name nobody but the organ itself. */
function isOwnSubject(words: string, report: Report): boolean {
  return withoutIssuer(words, report).replace(plainSubjects, '') === ''
}

/** The words without the organ's name or the end of it: 「县司法局」 for 正宁县司法局, 「全县」 for the government of a county. */
function withoutIssuer(words: string, {issuer}: Report): string {
  if (!issuer) return words
  const names = Array.from({length: issuer.name.length - 2}, (_, from) => issuer.name.slice(from))
  const name = names.find(candidate => words.includes(candidate))
  const plain = name ? words.replace(name, '') : words
  return issuer.kind === 'government' ? plain.replace(/[全我][省市县区州旗镇乡]/, '') : plain
}

// ── there was some ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Counts above zero of what was received. What was concluded counts too, where nothing was carried in that it could be. */
function readCounted(mentions: readonly Mention[], all: readonly Mention[], report: Report): readonly Claim[] {
  const hasCarriedIn = all.some(({action, quantity}) => action === 'carried-in' && quantity.value > 0)
  return mentions.flatMap((mention): readonly Claim[] => {
    const {object, quantity, action} = mention
    if (!object || !claimable.having.includes(object) || !caseUnits.includes(quantity.unit ?? '') || quantity.value <= 0) return []
    const isReceived = action === 'receive' || ((action === 'conclude' || action === 'handle') && !hasCarriedIn)
    if (!isReceived || isDenied(mention.label)) return []
    if (object === '申请' ? !isForInformation(mention) : !isOwnCase(mention)) return []
    if (!isOwnSubject(subjectOf(mention), report)) return []
    return [{kind: 'some', about: 'having', objects: [object], at: clauseUpTo(mention)}]
  })
}

const caseUnits: readonly string[] = ['件', '宗', '例', '起', '件次', '个', '份']

/** Whether the applications counted ask for information: 「政府信息公开申请」, or 「申请」 and no other word; not 「低保申请」. */
function isForInformation({label, after, place}: Mention): boolean {
  if (/公开/.test(label + after) || place.section?.spec?.key === 'requests') return true
  if (/各[类种]/.test(label)) return false
  const verbs = readTokens(label).flatMap(token => (token.kind === 'action' ? [label.slice(token.start, token.end)] : []))
  const words = verbs.reduce((rest, verb) => rest.replace(verb, ''), label)
  return words.replace(plainSubjects, '').replace(plainModifiers, '').replace(/申请/g, '') === ''
}

/** 复议 and 诉讼 against the organ over its disclosure; a 司法局 that hears cases of others says so. */
function isOwnCase({statement, place, action}: Mention): boolean {
  if (action === 'handle' || /办理|审理|代理|受理/.test(statement.text.value)) return false
  return statement.text.value.includes('信息公开') || place.section?.spec?.key === 'cases'
}

/** What stands in a label before its first verb: who received. */
function subjectOf({label}: Mention): string {
  const verb = readTokens(label).find(token => token.kind === 'action')
  return label.slice(0, verb?.start ?? 0)
}

/** From the beginning of the mention's clause to its unit. */
function clauseUpTo({sentence, masked, range}: Mention): Text {
  const before = masked.slice(Math.max(0, range.start - 60), range.start)
  return sentence.text.slice(range.start - before.length + lastClauseStart(before), range.end)
}

/** 「本局微信公众号发布信息60条」: what one publishes on, one has. */
function readUse({text, masked}: Clause): readonly Claim[] {
  if (noClaim.test(masked) || isDenied(masked) || !usesChannel.test(masked)) return []
  for (const token of readTokens(masked)) {
    if (token.kind !== 'object' || !claimable.opening.includes(token.class)) continue
    const before = masked.slice(Math.max(0, token.start - 8), token.start)
    const isOwn = token.class === '网站' ? ownSite.test(masked.slice(Math.max(0, token.start - 8), token.end)) : !otherOwner.test(before)
    if (isOwn) return [{kind: 'some', about: 'opening', objects: [token.class], at: text}]
  }
  return []
}
