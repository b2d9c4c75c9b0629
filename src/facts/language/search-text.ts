import {countLeading} from '../../model/search.js'
import type {Span} from '../../model/source.js'
import type {Text} from '../../model/text.js'

/** A text as words are sought in it: white space and quotation marks are out, titles are blanked. */
export interface SearchText {
  readonly text: Text
  readonly value: string
  /** The part of the text that a stretch of `value` stands for, marks and blanks within it included. */
  slice(start: number, end: number): Text
  /** Whether a stretch stands whole in running text: nothing of it is quoted, and no blank or mark was taken out of it. */
  isPlain(start: number, end: number): boolean
  /** Whether a quotation ends where a stretch of `value` does. */
  isQuotationEnd(end: number): boolean
}

/**
 * Makes a text ready for the search.
 *
 * @param names words that are names of their own here and are blanked, too
 */
export function toSearchText(text: Text, names: readonly string[] = []): SearchText {
  const written = blankNames(text.value.replace(titled, blanked), names)
  if (!dropped.test(written)) {
    return {text, value: written, slice: (start, end) => text.slice(start, end), isPlain: () => true, isQuotationEnd: () => false}
  }
  const kept = [...written.matchAll(running)].map(({0: words, index}) => ({words, index}))
  const begins: number[] = []
  let length = 0
  for (const {words} of kept) {
    begins.push(length)
    length += words.length
  }
  const offsetOf = (at: number) => {
    const run = countLeading(begins, begin => begin <= at) - 1
    return at - (begins[run] ?? 0) + (kept[run]?.index ?? 0)
  }
  // asked only where a word was found
  let quoted: readonly Span[] | undefined
  const isQuoted = (at: number) => {
    quoted ??= quotations(written)
    return (quoted[countLeading(quoted, ({start}) => start <= at) - 1]?.end ?? 0) > at
  }
  return {
    text,
    value: kept.map(({words}) => words).join(''),
    slice: (start, end) => text.slice(offsetOf(start), offsetOf(end - 1) + 1),
    isPlain: (start, end) => offsetOf(end - 1) - offsetOf(start) === end - 1 - start && !isQuoted(offsetOf(start)),
    isQuotationEnd: end => written.charAt(offsetOf(end - 1) + 1) === '”'
  }
}

/** White space, the blanks that no one sees, and quotation marks. */
const dropped = /[\s\u200b“”‘’"'「」『』]/

/** What stands between them. */
const running = /[^\s\u200b“”‘’"'「」『』]+/g

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

/** What stands in quotation marks, in the order of the text; a mark that is never closed quotes nothing. */
function quotations(value: string): readonly Span[] {
  const found = value.matchAll(/“[^“”\n]{1,60}”|"[^"\n]{1,60}"|「[^「」\n]{1,60}」/g)
  return [...found].map(({0: words, index}) => ({start: index, end: index + words.length}))
}
