/**
 * How lists of wrong and right forms are written.
 *
 * The folder `wording/language` holds lists of language; it may not import anything but its own files.
 */

/** A wrong form, and the right one. */
export interface Confusion {
  readonly wrong: string
  readonly right: string
  /** Surroundings in which alone it is wrong, the wrong form included; `|` is a mark or the end of the text, `!` a mark. */
  readonly only: readonly string[]
  /** Surroundings in which it is right, or belongs to two words: 「发布署名」 for 布署. */
  readonly unless: readonly string[]
}

/**
 * Reads a list, one entry a line: `布署 部署 -公布署 -发布署`, `接到 街道 +接到公告栏`.
 *
 * `+` begins what it must stand in, `-` what it must not.
 */
export function confusions(lines: string): readonly Confusion[] {
  return linesOf(lines).map(line => {
    const [wrong = '', right = '', ...around] = line
    return {wrong, right, only: around.flatMap(after('+')), unless: around.flatMap(after('-'))}
  })
}

/** The fields of each line that is not blank. */
export function linesOf(lines: string): readonly (readonly string[])[] {
  return lines.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim().split(/\s+/)]))
}

/** The words that a sign begins, without it. */
export function after(sign: '+' | '-' | '='): (word: string) => readonly string[] {
  return word => (word.startsWith(sign) ? [word.slice(1)] : [])
}
