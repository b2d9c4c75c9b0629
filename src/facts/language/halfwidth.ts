import type {Bilingual} from '../../language.js'
import type {Text} from '../../model/text.js'
import {fullWidthMarks, type MarkKind, markNames} from '../../wording/language/marks.js'
import type {Piece} from './pieces.js'

/** A half-width mark, or a pair of brackets of which at least one is half-width, in a Chinese sentence. */
export interface HalfwidthMark {
  readonly kind: MarkKind
  /** The mark; of brackets, all from the first to the last. */
  readonly at: Text
  readonly edits: readonly {readonly at: Text; readonly newText: string}[]
  /** The words around it. */
  readonly context: Text
  /** What it is in full width; brackets with what stands in them. */
  readonly proper: string
  /** Whether no other mark can be meant. */
  readonly isSure: boolean
}

/** The marks of the prose, as to their width. */
export interface MarkWidths {
  /** Half-width marks among full-width ones, in the order of the text. */
  readonly stray: readonly HalfwidthMark[]
  /** Those of the kinds that the whole text has in half width, as a copy from another program does. */
  readonly throughout: readonly HalfwidthMark[]
  /** What those kinds are called. */
  readonly throughoutNames: Bilingual
  /** Lines in which all marks are full-width. */
  readonly fitting: number
}

/** So many of a kind, and so many times the full-width ones, are the manner of a whole text. */
const fewestOfManner = 4
const timesOfManner = 4

/** Finds half-width marks that stand for Chinese ones. Marks that number a line or an item are left alone. */
export function readMarkWidths(pieces: readonly Piece[]): MarkWidths {
  const found: HalfwidthMark[] = []
  const full = new Map<MarkKind, number>()
  let fitting = 0
  for (const piece of pieces) {
    if (piece.kind === 'title') continue
    const counted = countFullWidth(piece, full)
    const own = [...marksOf(piece), ...bracketsOf(piece, full)].sort((one, other) => one.at.span.start - other.at.span.start)
    found.push(...own)
    if (counted > 0 && own.length === 0) fitting++
  }
  const half = new Map<MarkKind, number>()
  for (const {kind} of found) half.set(kind, (half.get(kind) ?? 0) + 1)
  const ofManner = [...half].filter(([kind, count]) => count >= fewestOfManner && count >= timesOfManner * (full.get(kind) ?? 0))
  // where one kind is the manner of the text, others without any full-width one are, too, however few
  const throughoutKinds = markKinds.filter(
    kind => half.has(kind) && ofManner.length > 0 && (ofManner.some(([one]) => one === kind) || !full.get(kind))
  )
  return {
    stray: found.filter(({kind}) => !throughoutKinds.includes(kind)),
    throughout: found.filter(({kind}) => throughoutKinds.includes(kind)),
    throughoutNames: {
      zh: throughoutKinds.map(kind => markNames[kind].zh).join('、'),
      en: throughoutKinds.map(kind => markNames[kind].en).join(', ')
    },
    fitting
  }
}

const kindOfFullWidth: ReadonlyMap<string, MarkKind> = new Map(Object.values(fullWidthMarks).map(({proper, kind}) => [proper, kind]))

const markKinds = Object.keys(markNames) as readonly MarkKind[]

function countFullWidth({masked, start}: Piece, full: Map<MarkKind, number>): number {
  let count = 0
  for (const [mark] of masked.slice(start).matchAll(/[，。；：！？、]/g)) {
    count++
    const kind = kindOfFullWidth.get(mark)
    if (kind) full.set(kind, (full.get(kind) ?? 0) + 1)
  }
  return count
}

/**
 * A mark behind a Chinese word, a closing mark or a percentage, and before a Chinese word, a blank or the end: 「公开,方便」「申请.」
 * 「《条例》,结合」; not 「3.5」「8:30」「网址:www」, nor 「电话: 0399」.
 */
const behindWord = /(?<=[\u4e00-\u9fff》”’）〉〕」)%％])[,.;:!?](?=[\u4e00-\u9fff①-⑳《“‘（〈「]|\s*$|\s{1,9}(?![\s\da-zA-Z])|(?<=[,;])\d)/g

/** A mark behind a figure, where what follows is a Chinese word or the end: 「电话0399-5550100,邮箱」; not 「1,203」「1.网站」. */
const behindFigure = /(?<=\d)(?:[,;](?=[\u4e00-\u9fff《“（])|\.(?=\s*$))/g

/** 「一.加强领导」「；2,加强培训」: the mark belongs to the number. */
const numbersItem = /(?:^|[。；：;:\s])(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/

/** Around a mark, so many characters are shown. */
const contextLength = 8

function marksOf({text, masked, start}: Piece): readonly HalfwidthMark[] {
  return [...masked.matchAll(behindWord), ...masked.matchAll(behindFigure)].flatMap(({0: mark, index}): readonly HalfwidthMark[] => {
    const width = fullWidthMarks[mark]
    if (!width || index < start || numbersItem.test(masked.slice(Math.max(0, index - 4), index))) return []
    const at = text.slice(index, index + 1)
    // between two words a point may also be meant for 、 or ·
    const isSure = mark !== '.' || !/[\u4e00-\u9fff]/.test(masked[index + 1] ?? '')
    return [
      {
        kind: width.kind,
        at,
        edits: [{at, newText: width.proper}],
        context: text.slice(Math.max(start, index - contextLength), index + contextLength),
        proper: width.proper,
        isSure
      }
    ]
  })
}

/** Brackets further apart than this are not taken for a pair. */
const widestPair = 200

/** Pairs of brackets that hold Chinese words, of which one or both are half-width: 「(以下简称《条例》)」; not 「(3)」「(APP)」「(一)」. */
function bracketsOf({text, masked, start}: Piece, full: Map<MarkKind, number>): readonly HalfwidthMark[] {
  const found: HalfwidthMark[] = []
  const open: number[] = []
  for (const {0: mark, index} of masked.matchAll(/[（(）)]/g)) {
    if (mark === '（' || mark === '(') {
      open.push(index)
      continue
    }
    const first = open.pop()
    if (first === undefined || first < start || index - first > widestPair) continue
    const inner = masked.slice(first + 1, index)
    if (!/[\u4e00-\u9fff＿]/.test(inner) || /^\s*[一二三四五六七八九十]{1,3}\s*$/.test(inner)) continue
    const edits = [
      ...(masked[first] === '(' ? [{at: text.slice(first, first + 1), newText: '（'}] : []),
      ...(mark === ')' ? [{at: text.slice(index, index + 1), newText: '）'}] : [])
    ]
    if (edits.length === 0) {
      full.set('bracket', (full.get('bracket') ?? 0) + 1)
      continue
    }
    const at = text.slice(first, index + 1)
    found.push({kind: 'bracket', at, edits, context: at, proper: `（${text.value.slice(first + 1, index)}）`, isSure: true})
  }
  return found
}
