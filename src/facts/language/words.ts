import {flatten} from '../../model/outline.js'
import type {Block, Report} from '../../model/report.js'
import {countLeading} from '../../model/search.js'
import type {Text} from '../../model/text.js'
import type {Confusion} from '../../wording/language/confusion.js'
import {domainWords} from '../../wording/language/domain-words.js'
import {phrases} from '../../wording/language/phrases.js'
import {redundancies, redundantPairs} from '../../wording/language/redundancies.js'
import {terms} from '../../wording/language/terms.js'
import {typos} from '../../wording/language/typos.js'
import type {ListedName} from '../composition.js'
import type {BoundSection} from '../sections.js'
import {type Automaton, buildAutomaton} from './automaton.js'
import {toConfusions} from './missing.js'
import {type Formula, type Piece, readPhrase, toFormula} from './phrases.js'
import {findRedundant} from './redundant.js'
import {type SearchText, toSearchText} from './search-text.js'
import {standsIn} from './surroundings.js'

/** Which list a word is on: `own` is the user's. */
export type WordList = 'phrase' | 'own' | 'typo' | 'term' | 'missing' | 'redundant'

/** A word that is not written as it should be. */
export interface WordSlip {
  readonly list: WordList
  readonly at: Text
  readonly right: string
  /** The word with what stands around it, up to the next marks. */
  readonly around: string
  /** What was said before in the same clause and is said again. */
  readonly said?: string
  /** The least that has to change; absent where that would touch a figure, a quotation or a title. */
  readonly edit?: {readonly at: Text; readonly newText: string}
}

/** What was looked for in the words of a report. */
export interface Words {
  /** The paragraphs and headings that were looked through, in the order of the text, each with what was found in it. */
  readonly searched: readonly {readonly text: Text; readonly slips: readonly WordSlip[]}[]
  /** Fixed phrases that are written as they should be. */
  readonly rightPhrases: readonly Text[]
}

/** Words of a user's own: the wrong form and the right one; a word that stands for itself is a name that is left alone. */
export type OwnTerms = Readonly<Record<string, string>>

/**
 * Looks for the words of all lists in paragraphs and headings.
 *
 * @param titled sections whose headings are held against the titles of a form, which finds their slips
 * @param listed names of sections in the introduction, for which the same holds
 */
export function readWords(report: Report, titled: readonly BoundSection[], listed: readonly ListedName[], own: OwnTerms = {}): Words {
  const judged = new Set<Block>(titled.map(({section}) => section))
  const texts = [...report.preamble, ...report.sections].flatMap(flatten).flatMap(block => (judged.has(block) ? [] : textOf(block)))
  const names = [report.issuer?.name ?? '', ...Object.keys(own).filter(name => own[name] === name)]
  const ownWords = ownAutomaton(own)
  const found = texts.flatMap(text => (text.value === '' ? [] : [{text, ...search(toSearchText(text, names), ownWords)}]))
  const places = listed.flatMap(({at, nearTo}) => (nearTo === undefined ? [] : [at.span]))
  const isListed = ({at: {span}}: WordSlip) => places.some(place => place.start < span.end && span.start < place.end)
  return {
    searched: found.map(({text, slips}) => ({text, slips: slips.filter(slip => !isListed(slip))})),
    rightPhrases: found.flatMap(({rightPhrases}) => rightPhrases)
  }
}

function textOf(block: Block): readonly Text[] {
  if (block.type === 'table') return []
  return [block.type === 'section' ? block.heading : block.text]
}

// ── the lists as one automaton ─────────────────────────────────────────────────────────────────────────────────────────

type Entry =
  | {readonly list: Exclude<WordList, 'phrase'>; readonly entry: Confusion}
  | {readonly list: 'phrase'; readonly formula: Formula; readonly piece: Piece}

let builtIn: Automaton<Entry> | undefined

/** Built when the first report is read, and kept: the lists never change. */
function builtInAutomaton(): Automaton<Entry> {
  builtIn ??= buildAutomaton<Entry>([
    ...phrases.map(toFormula).flatMap(formula => formula.pieces.map(piece => [piece.word, {list: 'phrase', formula, piece}] as const)),
    ...wrongForms('typo', typos),
    ...wrongForms('term', terms),
    ...wrongForms('missing', domainWords.flatMap(toConfusions)),
    ...wrongForms('redundant', redundancies)
  ])
  return builtIn
}

function ownAutomaton(own: OwnTerms): Automaton<Entry> | undefined {
  const entries = Object.entries(own).filter(([wrong, right]) => wrong !== right)
  if (entries.length === 0) return undefined
  // a wrong form within the right one is right there: 公众号 in 微信公众号
  return buildAutomaton<Entry>(
    wrongForms(
      'own',
      entries.map(([wrong, right]) => ({wrong, right, only: [], unless: right.includes(wrong) ? [right] : []}))
    )
  )
}

function wrongForms(list: Exclude<WordList, 'phrase'>, entries: readonly Confusion[]): readonly (readonly [string, Entry])[] {
  return entries.map(entry => [entry.wrong, {list, entry}])
}

// ── the search ─────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Found {
  readonly list: WordList
  readonly start: number
  readonly end: number
  readonly right: string
  readonly said?: string
}

function search(text: SearchText, own: Automaton<Entry> | undefined) {
  const found: Found[] = []
  const right: Found[] = []
  for (const automaton of own ? [own, builtInAutomaton()] : [builtInAutomaton()]) {
    for (const {start, end, value: listed} of automaton.matches(text.value)) {
      if (listed.list === 'phrase') {
        const near = readPhrase(text, listed.formula, listed.piece, start)
        if (near)
          (near.isRight ? right : found).push({list: 'phrase', right: listed.formula.phrase.words, start: near.start, end: near.end})
      } else if (isWrong(text, start, end, listed.entry) && text.isPlain(start, end)) {
        found.push({list: listed.list, start, end, right: listed.entry.right})
      }
    }
  }
  found.push(...findRedundant(text, redundantPairs).map(pair => ({list: 'redundant' as const, ...pair})))
  const rightPlaces = withoutOverlaps(right)
  const slips = withoutOverlaps(found.filter(one => one.list === 'own' || !isRight(one, rightPlaces)))
  return {slips: slips.map(one => toSlip(text, one)), rightPhrases: rightPlaces.map(({start, end}) => text.slice(start, end))}
}

function isWrong({value}: SearchText, start: number, end: number, {only, unless}: Confusion): boolean {
  const isIn = (written: string) => standsIn(value, start, end, written)
  return (only.length === 0 || only.some(isIn)) && !unless.some(isIn)
}

const ranks: readonly WordList[] = ['own', 'phrase', 'typo', 'term', 'missing', 'redundant']

/** Of what overlaps, the list that comes first, then the longer word: one slip is told once. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const rank = ({list, start, end}: Found) => ranks.indexOf(list) * 1000 - (end - start)
  const byPlace = [...found].sort((one, other) => one.start - other.start || rank(one) - rank(other))
  const kept: Found[] = []
  for (const one of byPlace) {
    const last = kept.at(-1)
    if (!last || !overlap(last, one)) kept.push(one)
    else if (rank(one) < rank(last)) kept[kept.length - 1] = one
  }
  return kept
}

/** Whether what was found belongs to a phrase that is right; a longer phrase may hold a right one and still be wrong itself. */
function isRight(one: Found, phrases: readonly Found[]): boolean {
  const last = phrases[countLeading(phrases, ({start}) => start < one.end) - 1]
  if (!last || !overlap(one, last)) return false
  return one.list !== 'phrase' || (last.start <= one.start && one.end <= last.end)
}

function overlap(one: Found, other: Found): boolean {
  return one.start < other.end && other.start < one.end
}

// ── what is told ───────────────────────────────────────────────────────────────────────────────────────────────────────

function toSlip(text: SearchText, {list, start, end, right, said}: Found): WordSlip {
  const at = text.slice(start, end)
  const edit = editOf(text, start, end, right)
  return {list, at, right, around: around(text, start, end), ...(said ? {said} : {}), ...(edit ? {edit} : {})}
}

/** The word with a few characters before and behind, up to the next marks; where words go on, dots say so. */
function around(text: SearchText, start: number, end: number): string {
  const before = /[\u3400-\u9fff]{0,7}$/.exec(text.value.slice(Math.max(0, start - 7), start))?.[0].length ?? 0
  const behind = /^[\u3400-\u9fff]{0,7}/.exec(text.value.slice(end, end + 7))?.[0].length ?? 0
  const words = text.slice(start - Math.min(before, 6), end + Math.min(behind, 6)).value
  return `${before > 6 ? '…' : ''}${words}${behind > 6 ? '…' : ''}`
}

/** The change from what is written to what is right, without what both begin and end with, but for one character to hold on to. */
function editOf(text: SearchText, start: number, end: number, right: string): WordSlip['edit'] {
  const written = text.value.slice(start, end)
  const plain = text.isPlain(start, end) ? right : right.replace(/[“”]/g, '')
  let same = 0
  while (same < Math.min(written.length, plain.length) - 1 && written[same] === plain[same]) same++
  let tail = 0
  while (tail < Math.min(written.length, plain.length) - same && written.at(-1 - tail) === plain.at(-1 - tail)) tail++
  const from = Math.max(0, written.length - tail <= same ? same - 1 : same)
  const at = text.slice(start + from, end - tail)
  const newText = plain.slice(from, plain.length - tail)
  const touches = at.value !== written.slice(from, written.length - tail) || /[\d０-９《》“”]/.test(at.value + newText)
  return touches ? undefined : {at, newText}
}
