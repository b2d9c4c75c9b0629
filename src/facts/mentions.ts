import {maskNames} from '../model/mask.js'
import type {Quantity} from '../model/quantity.js'
import type {Sentence, Statement} from '../model/report.js'
import type {Located} from '../model/source.js'
import {offsetIn} from '../model/text.js'
import {type Action, type ObjectClass, officialObjects, unitFamilies} from '../wording/lexicon.js'
import {lastClauseStart} from './clauses.js'
import type {PlacedParagraph} from './facts.js'
import {chooseAction, chooseObject, readTokens} from './tokens.js'

/** A figure in prose, with what it counts as far as its own small stretch of text tells. */
export interface Mention extends Located {
  readonly quantity: Quantity
  readonly statement: Statement
  readonly sentence: Sentence
  readonly place: PlacedParagraph
  /** Position among the sentences of the report. */
  readonly sentenceIndex: number
  readonly action?: Action
  readonly object?: ObjectClass
  /** What the text before the figure says, back to the figure before it at the same depth; names blanked, inner brackets out. */
  readonly lead: string
  /** The last piece of the lead, behind its last comma. */
  readonly label: string
  /** What follows, up to the next mark. */
  readonly after: string
  /** How many brackets it stands in. */
  readonly depth: number
  /** Where the innermost of them opens, an offset of `masked`. */
  readonly opening?: number
  /** The stretch of its sentence that the figure takes. */
  readonly range: {readonly start: number; readonly end: number}
  /** The sentence with names blanked; `range` indexes it. */
  readonly masked: string
}

/** Reads every figure in prose from the text around it; no sentence is parsed whole. */
export function readMentions(paragraphs: readonly PlacedParagraph[]): readonly Mention[] {
  const mentions: Mention[] = []
  let sentenceIndex = 0
  for (const place of paragraphs) {
    let object: ObjectClass | undefined
    for (const sentence of place.paragraph.sentences) {
      const own = readSentence(sentence, place, sentenceIndex, object)
      object = own.at(-1)?.object ?? object
      for (const mention of own) mentions.push(mention)
      sentenceIndex++
    }
  }
  return mentions
}

/** Whether two figures count in one kind of unit: the same, or of one family (件, 宗; 条, 篇). */
export function haveSameUnit(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return true
  return unitFamilies.some(family => family.includes(a.unit ?? '') && family.includes(b.unit ?? ''))
}

/** Whether a figure is exact: neither 余 nor 约, no range, no 万. */
export function isExact(quantity: Quantity): boolean {
  return quantity.approximation === undefined && quantity.upper === undefined && quantity.magnitude === 0
}

function readSentence(
  sentence: Sentence,
  place: PlacedParagraph,
  sentenceIndex: number,
  inherited: ObjectClass | undefined
): readonly Mention[] {
  const masked = maskNames(sentence.text.value)
  const brackets = readBrackets(masked)
  const mentions: Mention[] = []
  const lastOf = new Map<number, Mention>()
  let object = inherited
  for (const statement of sentence.statements) {
    for (const quantity of statement.quantities) {
      const range = rangeIn(quantity, sentence)
      const opening = brackets.openings[range.start]
      const depth = brackets.depths[range.start] ?? 0
      const previous = lastOf.get(opening ?? -1)
      const lead = textAtDepth(masked, brackets.depths, previous?.range.end ?? (opening ?? -1) + 1, range.start, depth)
      const label = lead.slice(lastClauseStart(lead))
      const after = /^[^，；：。、,;:（(）)]{0,20}/.exec(masked.slice(range.end, range.end + 20))?.[0] ?? ''
      const tokens = readTokens(label)
      const noun = /^[的中均已被按占等左右以]/.test(after) ? undefined : chooseObject(readTokens(after))
      const action = chooseAction(tokens, label)
      const own = noun ?? chooseObject(tokens) ?? officialObject(lead)
      object = own ?? object
      const mention: Mention = {
        source: quantity.source,
        span: quantity.span,
        quantity,
        statement,
        sentence,
        place,
        sentenceIndex,
        ...(action ? {action} : {}),
        ...(object ? {object} : {}),
        lead,
        label,
        after,
        depth,
        ...(opening === undefined ? {} : {opening}),
        range,
        masked
      }
      lastOf.set(opening ?? -1, mention)
      mentions.push(mention)
    }
  }
  return mentions
}

/** The last of the nouns whose every wording is known, for a count whose own label has none: 「被申请行政复议的案件，全部审结12件」. */
function officialObject(lead: string): ObjectClass | undefined {
  return chooseObject(readTokens(lead).filter(token => token.kind === 'object' && officialObjects.includes(token.class)))
}

function rangeIn(quantity: Quantity, sentence: Sentence): Mention['range'] {
  return {start: offsetIn(sentence.text, quantity.span.start), end: offsetIn(sentence.text, quantity.span.end)}
}

/** For each character, how many brackets it stands in, and where the innermost of them opens. */
interface Brackets {
  readonly depths: readonly number[]
  readonly openings: readonly (number | undefined)[]
}

function readBrackets(value: string): Brackets {
  const depths: number[] = []
  const openings: (number | undefined)[] = []
  const open: number[] = []
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    if ('）)'.includes(character)) open.pop()
    depths.push(open.length)
    openings.push(open.at(-1))
    if ('（('.includes(character)) open.push(at)
  }
  return {depths, openings}
}

/** A stretch without what stands deeper in brackets, nor the brackets themselves. */
function textAtDepth(value: string, depths: readonly number[], start: number, end: number, depth: number): string {
  let text = ''
  for (let at = start; at < end; at++) {
    const character = value[at] ?? ''
    if ((depths[at] ?? 0) <= depth && !'（(）)'.includes(character)) text += character
  }
  return text
}
