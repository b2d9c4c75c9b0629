import type {Report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {blankMayFollow, headBegins} from '../../wording/language/blanks.js'
import {commonWords} from '../../wording/language/words.js'
import type {Piece} from './pieces.js'

/** A blank between two Chinese characters of a sentence. */
export interface InnerBlank {
  /** The blank and the characters on either side. */
  readonly at: Text
  readonly blank: Text
  /** The words around it. */
  readonly context: Text
  /** Whether it cuts a word: then it can only be too much. */
  readonly isWithinWord: boolean
}

/** The blanks of the prose. */
export interface Blanks {
  readonly found: readonly InnerBlank[]
  /** Whether there are so many that a copy left them behind, or lines were rebuilt, so that a layout may have. */
  readonly manner: 'stray' | 'copied' | 'layout'
  /** Lines of sentences. */
  readonly sentences: number
}

/** More blanks than this are no slips of the keyboard. */
const mostSlips = 7

/** Finds blanks within the sentences of the prose; those that set off a head, parts of a list, or figures are meant. */
export function readBlanks({layout}: Report, pieces: readonly Piece[]): Blanks {
  const prose = pieces.filter(({kind, masked}) => kind === 'paragraph' && holdsSentence.test(masked))
  const found = prose.flatMap(blanksOf)
  const manner = layout === 'reconstructed' ? 'layout' : found.length > mostSlips ? 'copied' : 'stray'
  return {found, manner, sentences: prose.length}
}

/** 「公开信息36条，方便群众」, in marks of either width; not 「总 则」「3.5 项」. */
const holdsSentence = /[，。；,;]|[^\w\s]\./

/** 「更 新」「政府 信息」; a wide blank, or one beside markup, is meant. */
const blank = /(?<=[\u4e00-\u9fff])[ \u00a0\u3000]{1,2}(?=[\u4e00-\u9fff])/g

/** Where a clause ends, for which blanks are counted. */
const clauseMark = /[，。；：、！？,;:!?（）()]/

function blanksOf({text, masked, start}: Piece): readonly InnerBlank[] {
  return clausesOf(masked).flatMap(({from, to}) => {
    const clause = masked.slice(from, to)
    const matches = [...clause.matchAll(blank)]
    return matches.flatMap((match): readonly InnerBlank[] => {
      const begin = from + match.index
      const end = begin + match[0].length
      if (begin < start || !isWritten(text, begin - 1, end + 1)) return []
      const isWithinWord = cutsWord(masked, begin, end)
      if (!isWithinWord && (match[0] !== ' ' || matches.length > 1 || isMeant(masked, from, begin, end, to))) return []
      return [
        {
          at: text.slice(begin - 1, end + 1),
          blank: text.slice(begin, end),
          context: text.slice(Math.max(from, begin - 6), Math.min(to, end + 6)),
          isWithinWord
        }
      ]
    })
  })
}

function clausesOf(masked: string): readonly {readonly from: number; readonly to: number}[] {
  const clauses: {from: number; to: number}[] = []
  let from = 0
  for (let at = 0; at <= masked.length; at++) {
    if (at < masked.length && !clauseMark.test(masked[at] ?? '')) continue
    if (at > from) clauses.push({from, to: at})
    from = at + 1
  }
  return clauses
}

/** Whether characters stand in the file as in the text, with no markup between them. */
function isWritten(text: Text, from: number, to: number): boolean {
  const {span} = text.slice(from, to)
  return span.end - span.start === to - from
}

/** Whether the characters around a blank are a word, and none of them belongs to another. */
function cutsWord(masked: string, begin: number, end: number): boolean {
  const word = `${masked[begin - 1]}${masked[end]}`
  return commonWords.has(word) && !commonWords.has(masked.slice(begin - 2, begin)) && !commonWords.has(masked.slice(end, end + 2))
}

/** Whether a blank between words sets something off: a head that begins the line, a number, names, or short parts of a list. */
function isMeant(masked: string, from: number, begin: number, end: number, to: number): boolean {
  const before = masked.slice(from, begin)
  const after = masked.slice(end, to)
  const head = /[^。；：，！？;:,!?]*$/.exec(masked.slice(Math.max(0, begin - longestHead), begin))?.[0] ?? ''
  if (head.length === begin || headBegins.test(head)) return true
  if (/[：:]/.test(masked[from - 1] ?? '') && before.length <= longestName && after.length <= longestName) return true
  return blankMayFollow.test(before) || /^[〇零一二三四五六七八九十百千万亿两]/.test(after)
}

/** 「主动公开情况 全年公开信息36条，……」「四、因政府信息公开工作被申请行政复议、提起行政诉讼情况 未发生」 */
const longestHead = 40
/** 「联系人：张某某 李某某」 */
const longestName = 4
