/** What has to stand around a word, or must not. */
export interface Surroundings {
  readonly before: string
  readonly after: string
  /** Before what stands before, or behind what stands behind, has to be a mark or the end. */
  readonly beginsAtEdge: boolean
  readonly endsAtEdge: boolean
}

/** Reads surroundings as lists write them, the word included: 「接到公告栏」「落实不利|」, where `|` is a mark or the end. */
export function readSurroundings(written: string, word: string): Surroundings {
  const words = written.replaceAll('|', '')
  const at = words.indexOf(word)
  if (at < 0) throw new TypeError(`expected ${JSON.stringify(word)} within its surroundings, got ${JSON.stringify(written)}`)
  return {
    before: words.slice(0, at),
    after: words.slice(at + word.length),
    beginsAtEdge: written.startsWith('|'),
    endsAtEdge: written.endsWith('|')
  }
}

/** Whether the stretch of a text from `start` to `end` stands in them. */
export function standsIn(value: string, start: number, end: number, {before, after, beginsAtEdge, endsAtEdge}: Surroundings): boolean {
  const from = start - before.length
  return (
    from >= 0 &&
    value.startsWith(before, from) &&
    value.startsWith(after, end) &&
    (!beginsAtEdge || isEdge(value, from - 1)) &&
    (!endsAtEdge || isEdge(value, end + after.length))
  )
}

/** Whether there is no word at a place of a text: a mark, or nothing at all. */
export function isEdge(value: string, at: number): boolean {
  return at < 0 || at >= value.length || /[，。；：、！？,.;:!?（）()《》〈〉〔〕…—\-/｜|]/.test(value.charAt(at))
}
