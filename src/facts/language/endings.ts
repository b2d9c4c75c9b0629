import {unitPattern} from '../../model/measure-words.js'
import type {Report} from '../../model/report.js'
import {countLeading} from '../../model/search.js'
import type {Located} from '../../model/source.js'
import type {Text} from '../../model/text.js'
import {belongsToNoun, clauseBehindFigure, endsWithoutMark} from '../../wording/language/endings.js'
import {commonWords} from '../../wording/language/words.js'
import type {Piece} from './pieces.js'

/** A sentence without a mark at its end. */
export interface OpenEnd {
  /** `paragraph`: at its end. `comma`: at its end, where a comma stands. `clause`: behind a figure, where another begins. */
  readonly kind: 'paragraph' | 'comma' | 'clause'
  /** The last words; of a clause, the figure and the words that begin the next. */
  readonly at: Text
  /** Where the mark belongs; of a comma, the comma. */
  readonly end: Text
}

/** The sentences of the prose, as to their ends. */
export interface Endings {
  readonly open: readonly OpenEnd[]
  /** So many paragraphs are open that lines were broken, or no full stops are meant. */
  readonly isManner: boolean
  /** Ends of lines that stand within a word, where there are several: lines were broken by a copy. */
  readonly broken: readonly Text[]
  /** Paragraphs that end as sentences do. */
  readonly fitting: number
}

/** More open paragraphs than this are no slips, where they are a good part of all. */
const mostSlips = 5

/** Shorter lines are heads and labels. */
const shortestSentence = 16

/**
 * Finds sentences without an end. Where lines were rebuilt, ends of paragraphs cannot be told; nor is that of a text that breaks off.
 *
 * @param denials what is said not to have been, in the order of the text: a line that denies is a sentence
 */
export function readEndings({layout, tables}: Report, pieces: readonly Piece[], denials: readonly Located[]): Endings {
  const lines = pieces.map((piece, index) => toLine(piece, pieces[index + 1], standsBetween(tables, piece, pieces[index + 1])))
  const ends = layout === 'reconstructed' ? [] : lines.flatMap((line, index) => openEnd(line, lines[index - 1], lines[index + 1], denials))
  const clauses = pieces.flatMap(piece => (piece.kind === 'paragraph' ? openClauses(piece) : []))
  const broken = lines.flatMap((line, index) => endWithinWord(line, lines[index + 1]))
  const fitting = lines.filter(({ending}) => ending === 'closed').length
  return {
    open: [...ends, ...clauses].sort((one, other) => one.at.span.start - other.at.span.start),
    broken: broken.length >= fewestBroken ? broken : [],
    isManner: ends.length > mostSlips && ends.length * 3 > fitting,
    fitting
  }
}

/** So many lines that end within a word are no chance. */
const fewestBroken = 3

/** A line, and how it ends. */
interface Line {
  readonly piece: Piece
  /** `comma`: with a mark that goes on. */
  readonly ending: 'closed' | 'open' | 'comma' | 'other'
  readonly isLast: boolean
}

/** 「。」, with a closing mark or without. */
const closed = /[。！？；：…!?;:.][”’）)》]?$/

/** A Chinese word, or a figure with its unit. */
const open = new RegExp(`(?:[\\u4e00-\\u9fff]|\\d\\s?[余多]?[万亿]?(?:${unitPattern}))$`)

/** 「……统一审核，」「文件、公告、」 */
const goesOn = /[\u4e00-\u9fff][，、]$/

function toLine(piece: Piece, next: Piece | undefined, isCaption: boolean): Line {
  const {kind, text} = piece
  const isLast = next === undefined
  if (kind !== 'paragraph' || isCaption) return {piece, ending: 'other', isLast}
  if (closed.test(text.value)) return {piece, ending: 'closed', isLast}
  if (open.test(text.value)) return {piece, ending: 'open', isLast}
  return {piece, ending: goesOn.test(text.value) ? 'comma' : 'other', isLast}
}

/** Whether one of some things, in the order of the text, stands between a line and the next. */
function standsBetween(things: readonly Located[], {text}: Piece, next: Piece | undefined): boolean {
  const first = things[countLeading(things, ({span}) => span.start < text.span.end)]
  return first !== undefined && first.span.start < (next?.text.span.start ?? Number.POSITIVE_INFINITY)
}

/** Whether one of them stands in a line. */
function holdsOne({span}: Text, things: readonly Located[]): boolean {
  const first = things[countLeading(things, other => other.span.start < span.start)]
  return first !== undefined && first.span.start < span.end
}

function openEnd(line: Line, before: Line | undefined, after: Line | undefined, denials: readonly Located[]): readonly OpenEnd[] {
  const {piece, ending, isLast} = line
  const {text, masked} = piece
  if ((ending !== 'open' && ending !== 'comma') || text.value.length < shortestSentence) return []
  if (endsWithoutMark.some(pattern => pattern.test(text.value)) || isEmphasised(text)) return []
  if (ending === 'comma') return endsInComma(line, before, after)
  const hasEnded = /[。！？]/.test(masked)
  const endsInFigure = endFigure.test(masked)
  // lines below one another without marks are a list
  if (!hasEnded && [before, after].some(other => other?.ending === 'open' && other.piece.kind === 'paragraph')) return []
  if (!hasEnded && before?.piece.kind === 'paragraph' && /[：:]$/.test(before.piece.text.value)) return []
  if (isLast && !endsInFigure) return []
  const longest = piece.marker ? longestNumberedHead : longestHead
  const isSentence = hasEnded || endsInFigure || holdsOne(text, denials) || (text.value.length > longest && /[，；]/.test(masked))
  if (!isSentence) return []
  const end = text.slice(text.value.length)
  return [{kind: 'paragraph', at: lastWords(text), end}]
}

/** 「……统一审核，」 and nothing behind it; lines that all end so are a list, or were broken by a layout. */
function endsInComma({piece, isLast}: Line, before: Line | undefined, after: Line | undefined): readonly OpenEnd[] {
  const {text} = piece
  if (isLast || [before, after].some(other => other?.ending === 'comma')) return []
  const words = text.slice(0, text.value.length - 1)
  return [{kind: 'comma', at: text.slice(text.value.length - lastWords(words).value.length - 1), end: text.slice(text.value.length - 1)}]
}

/** The last words of a line that goes on with the next in the middle of a word: 「……政府信息公」 and 「开目录」. */
function endWithinWord({piece: {text}, ending}: Line, after: Line | undefined): readonly Text[] {
  if (ending !== 'open' || text.value.length < shortestSentence || after?.piece.kind !== 'paragraph' || after.piece.marker) return []
  const next = after.piece.text.value
  const word = `${text.value.slice(-1)}${next.slice(0, 1)}`
  if (!commonWords.has(word) || commonWords.has(text.value.slice(-2)) || commonWords.has(next.slice(0, 2))) return []
  return [lastWords(text)]
}

const endFigure = new RegExp(`\\d\\s?[余多]?[万亿]?(?:${unitPattern})$`)

/** 「聚焦重点领域，扎实推进主动公开」 may be a head; what is longer is none. */
const longestHead = 40
const longestNumberedHead = 60

/** Whether the whole line is set off, as heads without number are: 「**聚焦重点，强化公开**」. */
function isEmphasised({source, span}: Text): boolean {
  return /(?:\*\*|__|<(?:b|strong)>)$/.test(source.text.slice(Math.max(0, span.start - 8), span.start)) && source.format !== 'text'
}

function lastWords(text: Text): Text {
  const {value} = text
  const length = /[^，。；：、！？,;:!?（）()]{1,20}$/.exec(value.slice(-20))?.[0].length ?? 1
  return text.slice(value.length - length)
}

/** 「20条内容涉及」「36条其中」; not 「36条，其中」. */
const behindFigure = new RegExp(`\\d[余多]?[万亿]?(?:${unitPattern})(?=(${clauseBehindFigure}))`, 'g')

function openClauses({text, masked}: Piece): readonly OpenEnd[] {
  return [...masked.matchAll(behindFigure)].flatMap(({0: figure, 1: words = '', index}): readonly OpenEnd[] => {
    const end = index + figure.length
    if (belongsToNoun.test(masked.slice(end, end + 40))) return []
    const begin = index - (/[\d.,，]{0,12}$/.exec(masked.slice(Math.max(0, index - 12), index))?.[0].replace(/^[.,，]+/, '').length ?? 0)
    return [{kind: 'clause', at: text.slice(begin, end + words.length), end: text.slice(end, end)}]
  })
}
