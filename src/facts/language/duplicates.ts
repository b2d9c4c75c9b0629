import {maskNames} from '../../model/mask.js'
import {flatten} from '../../model/outline.js'
import type {Report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {
  begunTwice,
  type DoubledCharacter,
  doubledCharacters,
  doubledMarks,
  doubledWords,
  headingWords,
  inSentence,
  seams
} from '../../wording/language/duplicates.js'

/** Characters that stand twice in a row. */
export interface Duplicate {
  /** Both of them, or all where there are more. */
  readonly at: Text
  /** What is left when one is kept. */
  readonly once: Text
  /** What is too many. */
  readonly rest: Text
  /** Whether they stand so rightly: 「紧紧」, 「信息公开｜公开栏」. */
  readonly isRight: boolean
}

/** Finds words and characters written twice, in sentences and in the headings below the sections. */
export function findDuplicates(report: Report): readonly Duplicate[] {
  const prose = report.statements.flatMap(({text}) => (isProse.test(text.value) ? duplicatesIn(text, false) : []))
  const headings = report.sections
    .flatMap(({blocks}) => blocks.flatMap(flatten))
    .flatMap(block => (block.type === 'section' ? duplicatesIn(block.title, true) : []))
  return headings.length === 0 ? prose : [...prose, ...headings].sort((one, other) => one.at.span.start - other.at.span.start)
}

/** What has no mark of a sentence is a label, a caption or the leftover of a table. */
const isProse = /[，。；：！？]|[,;:](?!\d)/

function duplicatesIn(text: Text, isHeading: boolean): readonly Duplicate[] {
  const value = maskNames(text.value)
  const found: Duplicate[] = []
  for (let at = 0; at < value.length - 1; at++) {
    if (doubledMarks.has(value[at] ?? '') && value[at] === value[at + 1]) {
      const to = endOfRun(value, at, 1)
      found.push({at: text.slice(at, to), once: text.slice(at, at + 1), rest: text.slice(at + 1, to), isRight: false})
      at = to - 1
      continue
    }
    if (!isHan(value.charCodeAt(at))) continue
    const length = lengthOfDouble(value, at)
    if (length === 0) continue
    // a run is followed to its end once: where it is right, the next character may begin another
    const end = length === 1 ? endOfRun(value, at, length) : at + 2 * length
    const slip = length === 1 ? wordOfSlip(value, at, end) : wholeSlip(value, at, length, isHeading)
    const {from, to, length: kept, rest} = slip ?? {from: at, to: end, length, rest: at + length}
    found.push({
      at: text.slice(from, to),
      once: slip && rest === from ? text.slice(to - kept, to) : text.slice(from, from + kept),
      rest: text.slice(rest, rest + to - from - kept),
      isRight: slip === undefined
    })
    // what follows may belong to a word that is doubled itself, so only a slip is passed over
    if (slip || length === 1) at = to - 1
  }
  return found
}

/** How long the shortest words are that begin at a place and follow upon themselves (「工作工作」「的的」); 0 where none do. */
function lengthOfDouble(value: string, at: number): number {
  for (let length = 1; length <= longest && at + 2 * length <= value.length; length++) {
    if (value.charCodeAt(at) !== value.charCodeAt(at + length)) continue
    const words = value.slice(at, at + length)
    if (value.startsWith(words, at + length) && allHan.test(words)) return length
  }
  return 0
}

const longest = 12

const allHan = /^[\u4e00-\u9fff]+$/

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function endOfRun(value: string, at: number, length: number): number {
  let end = at + 2 * length
  while (value.startsWith(value.slice(at, at + length), end)) end += length
  return end
}

/** A slip, and the word that it is part of: 「工工作」, whose first character is too many. */
interface Slip {
  readonly from: number
  readonly to: number
  /** How long the word is once it is mended. */
  readonly length: number
  /** Where that begins which is too many. */
  readonly rest: number
}

function wholeSlip(value: string, at: number, length: number, isHeading: boolean): Slip | undefined {
  const word = value.slice(at, at + length)
  const after = value.slice(at + 2 * length, at + 2 * length + 8)
  if (length <= 4 ? !isWord(word) : !hasWord(word)) return undefined
  if (headingWords.has(word) && (isHeading || !inSentence.test(after))) return undefined
  const seam = after.startsWith(word) ? undefined : seams.get(word)
  const isSeam = seam?.before.test(value.slice(Math.max(0, at - 6), at)) && seam.after.test(after)
  return isSeam ? undefined : {from: at, to: endOfRun(value, at, length), length, rest: at + length}
}

function wordOfSlip(value: string, at: number, end: number): Slip | undefined {
  const before = value.slice(Math.max(0, at - 6), at)
  const after = value.slice(end, end + 8)
  const beginning = {from: at, to: end + 1, length: 2, rest: at}
  const single = doubledCharacters.get(value[at] ?? '')
  if (single && isSlip(single, before, after)) return single.isBeginning ? beginning : {from: at, to: end, length: 1, rest: at + 1}
  const acquitted = begunTwice.get(value.slice(end - 1, end + 1))
  if (acquitted) return acquitted.test(before) ? undefined : beginning
  const word = value.slice(at - 1, at + 1)
  // 「扎扎实实，」 doubles both, 「干部部、」 has an office of that name
  const isReduplicated = value[at - 1] === value[at - 2] || before.endsWith('干')
  if (at === 0 || !ended.test(after) || isReduplicated || !doubledWords.has(word)) return undefined
  return {from: at - 1, to: end, length: 2, rest: at + 1}
}

function isSlip({before, unless, after, only}: DoubledCharacter, precedes: string, follows: string): boolean {
  if (only) return only.test(follows) && !before?.test(precedes)
  if (unless?.test(follows)) return true
  return !before?.test(precedes) && !after?.test(follows)
}

/** Behind the last character of a word written twice nothing may follow that could make a word of it: 「发布信息息。」 */
const ended = /^[，。；、）]/

/** Whether words are one of the list, or made of such. */
function isWord(words: string): boolean {
  return doubledWords.has(words) || (words.length === 4 && doubledWords.has(words.slice(0, 2)) && doubledWords.has(words.slice(2)))
}

/** Longer words are seldom said twice by chance; they begin or end with one of the list. */
function hasWord(words: string): boolean {
  return doubledWords.has(words.slice(0, 2)) || doubledWords.has(words.slice(-2))
}
