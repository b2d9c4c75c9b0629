import type {Text} from '../../model/text.js'

/** A text as words are sought in it: white space and quotation marks are out, titles are blanked. */
export interface SearchText {
  readonly text: Text
  readonly value: string
  /** The part of the text that a stretch of `value` stands for, marks and blanks within it included. */
  slice(start: number, end: number): Text
  /** Whether a stretch stands whole in running text: nothing of it is quoted, and no blank or mark was taken out of it. */
  isPlain(start: number, end: number): boolean
}

/**
 * Makes a text ready for the search.
 *
 * @param names words that are names of their own here and are blanked, too
 */
export function toSearchText(text: Text, names: readonly string[] = []): SearchText {
  const written = blankNames(text.value.replace(titled, blanked), names)
  if (!dropped.test(written)) {
    return {text, value: written, slice: (start, end) => text.slice(start, end), isPlain: () => true}
  }
  const quoted = quotations(written)
  const kept: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < written.length; at++) {
    const character = written.charAt(at)
    if (dropped.test(character)) continue
    kept.push(character)
    offsets.push(at)
  }
  const offsetOf = (index: number) => offsets[index] ?? text.value.length
  return {
    text,
    value: kept.join(''),
    slice: (start, end) => text.slice(offsetOf(start), offsetOf(end - 1) + 1),
    isPlain: (start, end) => offsetOf(end - 1) - offsetOf(start) === end - 1 - start && !quoted.has(offsetOf(start))
  }
}

/** White space, the blanks that no one sees, and quotation marks. */
const dropped = /[\s\u00a0\u200b\u3000\ufeff“”‘’"'「」『』]/

/** 「《2020年政务公开要点》」, titles within titles included. */
const titled = /《[^《》\n]{0,80}(?:《[^《》\n]{0,80}》[^《》\n]{0,80})?》/g

/** Stands for a character that is no part of any word. */
const blank = '＿'

function blanked(words: string): string {
  return words.slice(0, 1) + blank.repeat(words.length - 2) + words.slice(-1)
}

function blankNames(value: string, names: readonly string[]): string {
  return names.reduce((words, name) => (name === '' ? words : words.replaceAll(name, blank.repeat(name.length))), value)
}

/** The offsets of what stands in quotation marks; a mark that is never closed quotes nothing. */
function quotations(value: string): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const {0: words, index} of value.matchAll(/“[^“”\n]{1,60}”|"[^"\n]{1,60}"|「[^「」\n]{1,60}」/g)) {
    for (let at = index; at < index + words.length; at++) inside.add(at)
  }
  return inside
}
