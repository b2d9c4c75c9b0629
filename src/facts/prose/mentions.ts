/**
 * Prose into facts: figures with what they count, how they hang together, and what is claimed.
 *
 * The folder `prose` may not know of rules, nor ask what a table says.
 */

import {maskNames} from '../../model/mask.js'
import type {Quantity} from '../../model/quantity.js'
import type {Sentence, Statement} from '../../model/report.js'
import type {Located} from '../../model/source.js'
import {offsetIn} from '../../model/text.js'
import type {Action} from '../../wording/actions.js'
import {informationUnits, unitFamilies} from '../../wording/units.js'
import {type Brackets, placesBefore, readBrackets} from './brackets.js'
import {type Measure, type Memory, readMeasure} from './measure.js'
import type {PlacedParagraph} from './paragraphs.js'
import {readRespective} from './respective.js'

/** A figure in prose, with what it counts as far as the text around it tells. */
export interface Mention extends Located {
  readonly quantity: Quantity
  readonly statement: Statement
  readonly sentence: Sentence
  readonly place: PlacedParagraph
  /** Position among the sentences of the report. */
  readonly sentenceIndex: number
  readonly measure: Measure
  readonly action?: Action
  readonly object?: string
  /** What the text before the figure says, back to the figure before it in the same brackets; names blanked, inner brackets and white space out. */
  readonly lead: string
  /** The lead without the words that belong to the figure before: 「，」 of 「申请，」 in 「3件申请，2件」. */
  readonly link: string
  /** The last piece of the lead, behind its last comma. */
  readonly label: string
  /** What follows, up to the next mark. */
  readonly after: string
  /** What follows up to the end of the statement or the next figure, whole clauses only. */
  readonly behind: string
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
export function readMentions(paragraphs: readonly PlacedParagraph[], year: number | undefined): readonly Mention[] {
  const mentions: Mention[] = []
  let sentenceIndex = 0
  for (const place of paragraphs) {
    const memory: Memory = {
      object: undefined,
      stock: undefined,
      document: undefined,
      earlierDocument: undefined,
      pair: [],
      scope: undefined,
      channel: undefined,
      action: undefined,
      stretch: undefined,
      isCompared: false,
      isPlan: false
    }
    for (const sentence of place.paragraph.sentences) {
      for (const mention of readSentence(sentence, place, sentenceIndex, memory, year)) mentions.push(mention)
      sentenceIndex++
    }
  }
  return mentions
}

/** Whether two figures count in one kind of unit: the same, or both of cases (件, 宗), or both of texts (条, 篇). */
export function haveSameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || unitFamilies.some(family => family.has(a.unit ?? '') && family.has(b.unit ?? ''))
}

/** Whether two figures may be members of one list of texts though their units differ: 政策文件9件、解读14篇. */
export function mayMixUnits(a: Quantity, b: Quantity): boolean {
  return haveSameUnit(a, b) || (informationUnits.has(a.unit ?? '') && informationUnits.has(b.unit ?? ''))
}

/** Whether a figure is exact: neither 余 nor 约, no range, no 万. */
export function isExact(quantity: Quantity): boolean {
  return !isApproximate(quantity) && (quantity.magnitude === 0 || quantity.unit === '元')
}

/** Whether words say that the figure is not the whole truth: 余, 近, 约, 以上, a range. */
export function isApproximate({approximation, upper}: Quantity): boolean {
  return approximation !== undefined || upper !== undefined
}

function readSentence(
  sentence: Sentence,
  place: PlacedParagraph,
  sentenceIndex: number,
  memory: Memory,
  year: number | undefined
): readonly Mention[] {
  const raw = sentence.text.value
  const masked = keepKinds(maskNames(raw), raw)
  const brackets = readBrackets(masked)
  const mentions: Mention[] = []
  const lastOf = new Map<number, Mention>()
  memory.scope = undefined
  memory.isPlan = false
  memory.earlierDocument = memory.document ?? memory.earlierDocument
  memory.document = undefined
  for (const statement of sentence.statements) {
    memory.object = undefined
    memory.channel = undefined
    memory.isCompared = false
    memory.stretch = undefined
    const placed = statement.quantities.map(quantity => ({
      quantity,
      range: {start: offsetIn(sentence.text, quantity.span.start), end: offsetIn(sentence.text, quantity.span.end)}
    }))
    const respective = readRespective(placed, masked)
    for (const [index, {quantity, range}] of placed.entries()) {
      const inner = brackets.openings[range.start]
      // 「咨询（325人次）」: a bracket that holds nothing but the figure of the noun before it
      const isOfNoun = inner !== undefined && quantity.unit !== '%' && holdsFigureOfNoun(masked, inner, range)
      const opening = isOfNoun ? brackets.openings[inner] : inner
      const depth = (brackets.depths[range.start] ?? 0) - (isOfNoun ? 1 : 0)
      const previous = lastOf.get(opening ?? -1)
      const places = placesBefore(brackets, masked, previous?.range.end ?? (opening ?? -1) + 1, isOfNoun ? inner : range.start)
      const written = places.map(at => masked[at]).join('')
      const own = respective.get(quantity)
      const lead = own === undefined ? written : withLabel(written, own)
      const isBare = previous !== undefined && /^[、，]?$/.test(lead) && previous.quantity.unit !== quantity.unit && quantity.unit !== '%'
      // 「实际收取3件、1290元」: two figures of one thing, in two units
      const label = own ?? (isBare ? previous.label : labelOf(withoutPrevious(lead, previous), masked, opening, brackets))
      const after =
        /^(?![和及与])[^，；：。、！？,;:（(）)—\d]{0,24}/.exec(masked.slice(range.end, range.end + 30).replace(/\s+/g, ''))?.[0] ?? ''
      const behind = clausesBehind(masked, range.end, placed[index + 1]?.range.start)
      const words = {lead, label, after, behind, named: places.map(at => raw[at]).join(''), depth, isBracketEmpty: lead === ''}
      const measure = readMeasure(words, quantity, memory, place, year)
      const mention: Mention = {
        source: quantity.source,
        span: quantity.span,
        quantity,
        statement,
        sentence,
        place,
        sentenceIndex,
        measure,
        ...(measure.own ? {action: measure.own} : {}),
        ...(measure.object ? {object: measure.object} : {}),
        lead: written,
        link:
          previous !== undefined && previous.after !== '' && written.startsWith(previous.after)
            ? written.slice(previous.after.length)
            : written,
        label,
        after,
        behind,
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

/** Whether a bracket holds one figure alone, and behind a noun: 「咨询（325人次）、」; not 「42篇（37次）」. */
function holdsFigureOfNoun(masked: string, opening: number, {start, end}: Mention['range']): boolean {
  if (!/^[）)]/.test(masked.slice(end, end + 1)) || opening !== start - 1) return false
  return /(?:^|[，,；;：:。、和及与由])[\u4e00-\u9fff＿“”]{2,24}$/.test(masked.slice(Math.max(0, opening - 26), opening))
}

/** 「3件维持、1件……」: what stands behind the figure before, up to 、, says nothing of this one. */
function withoutPrevious(lead: string, previous: Mention | undefined): string {
  if (!previous || previous.after === '' || !lead.startsWith(previous.after)) return lead
  const rest = lead.slice(previous.after.length)
  return /^[、和及与]/.test(rest) ? rest : lead
}

/** The lead of a figure of 「A、B分别为……」, as if its own name stood right before it. */
function withLabel(lead: string, label: string): string {
  const [head = ''] = /^.*[，,；;：:。]|^[、和及与]+/.exec(lead) ?? []
  const opener = /^(?:其中|包括)/.exec(lead.slice(head.length))?.[0] ?? ''
  return `${head}${opener}${label}`
}

/** What follows a figure; where another figure ends it, without the words that belong to that one. */
function clausesBehind(masked: string, start: number, next: number | undefined): string {
  const words = masked.slice(start, Math.min(next ?? start + 60, start + 60)).replace(/\s+/g, '')
  const whole = /^[^；;。！？!?（(]*/.exec(words)?.[0] ?? ''
  return next !== undefined && next < start + 60 && whole === words ? (/^.*(?=[，,、：:])/.exec(whole)?.[0] ?? whole) : whole
}

/** The last piece of a lead; in a bracket that holds nothing but the figure, the noun before the bracket: 「公众号（1个）」. */
function labelOf(lead: string, masked: string, opening: number | undefined, brackets: Brackets): string {
  if (lead === '' && opening !== undefined) {
    const before = placesBefore(brackets, masked, 0, opening)
      .slice(-16)
      .map(at => masked[at])
      .join('')
    return /[^，,；;：:。、\d＿]*$/.exec(before)?.[0] ?? ''
  }
  return lead.slice(Math.max(...[...'，；：。,;:—'].map(mark => lead.lastIndexOf(mark))) + 1).replace(/^(?:[、\s]+|[和及与](?!平|谐))/, '')
}

/** Titles of periodicals keep what they are: 《……公报》 is counted like any 公报. */
function keepKinds(masked: string, raw: string): string {
  const parts: string[] = []
  let from = 0
  for (const match of raw.matchAll(/(?:公报|简报|年报|指南|目录|手册|要点|办法|方案)(?=》)/g)) {
    parts.push(masked.slice(from, match.index), match[0])
    from = match.index + match[0].length
  }
  return [...parts, masked.slice(from)].join('')
}
