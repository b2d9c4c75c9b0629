/** What has to stand around a word, or must not. */
interface Surroundings {
  readonly before: string
  readonly after: string
  /** What has to be before and behind these. */
  readonly begins?: Border
  readonly ends?: Border
}

/** `|` a mark, or the end of the text · `!` a mark, as the end of a text may be where a page broke it */
type Border = '|' | '!'

/** Whether a word, from `start` to `end`, stands in surroundings as lists write them, the word included: 「接到公告栏」「落实不利|」. */
export function standsIn(value: string, start: number, end: number, written: string): boolean {
  const {before, after, begins, ends} = readSurroundings(written, value.slice(start, end))
  const from = start - before.length
  return (
    from >= 0 &&
    value.startsWith(before, from) &&
    value.startsWith(after, end) &&
    (begins === undefined || isBorder(value, from - 1, begins)) &&
    (ends === undefined || isBorder(value, end + after.length, ends))
  )
}

function readSurroundings(written: string, word: string): Surroundings {
  const {begins, words = '', ends} = /^(?<begins>[|!])?(?<words>.*?)(?<ends>[|!])?$/.exec(written)?.groups ?? {}
  const at = words.indexOf(word)
  if (at < 0) throw new TypeError(`expected ${JSON.stringify(word)} within its surroundings, got ${JSON.stringify(written)}`)
  return {
    before: words.slice(0, at),
    after: words.slice(at + word.length),
    ...(begins ? {begins: begins as Border} : {}),
    ...(ends ? {ends: ends as Border} : {})
  }
}

/** Whether there is no word at a place of a text. */
export function isBorder(value: string, at: number, border: Border): boolean {
  if (at < 0 || at >= value.length) return border === '|'
  return /[，。；：、！？,.;:!?（）()《》〈〉〔〕…—\-/｜|]/.test(value.charAt(at))
}
