import {parseFragment} from 'parse5'

import type {HtmlToken} from '../html-tokens.js'

/**
 * Turns the text of a page into tokens as a browser shows it: references read, white space drawn together, each with its place.
 *
 * A line end in the source is no blank where a Chinese character stands on either side: editors and Word break the source anywhere.
 */
export class Words {
  readonly #source: string
  readonly #references = new Map<string, {readonly value: string; readonly length: number}>()
  /** The last character shown on the line. */
  #last = ''
  #gap: {readonly start: number; readonly end: number; readonly isLineEnd: boolean} | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** A new line begins: white space before its first word is not shown. */
  beginLine(): void {
    this.#last = ''
    this.#gap = undefined
  }

  /** The tokens of a stretch of source that is text; `isAsWritten` where white space counts, as in `<pre>`. */
  read(start: number, end: number, isAsWritten: boolean): readonly HtmlToken[] {
    const tokens: HtmlToken[] = []
    const written = this.#source.slice(start, end)
    let from = 0
    for (const {0: mark, index} of written.matchAll(special)) {
      this.#show(tokens, written.slice(from, index), start + from, start + index)
      const at = start + index
      if (mark.startsWith('&')) {
        const {value, length} = this.#reference(mark)
        this.#show(tokens, value, at, at + length)
        this.#show(tokens, mark.slice(length), at + length, at + mark.length)
      } else if (isAsWritten) this.#keepSpace(tokens, at, at + mark.length)
      else this.#gap ??= {start: at, end: at + mark.length, isLineEnd: /[\n\r]/.test(mark)}
      from = index + mark.length
    }
    this.#show(tokens, written.slice(from), start + from, end)
    return tokens
  }

  #show(tokens: HtmlToken[], value: string, start: number, end: number): void {
    if (value === '') return
    const gap = this.#gap
    this.#gap = undefined
    const isShown = gap && this.#last !== '' && !(gap.isLineEnd && (wide.test(this.#last) || wide.test(value.charAt(0))))
    if (isShown) tokens.push({kind: 'text', value: ' ', start: gap.start, end: gap.end})
    tokens.push({kind: 'text', value, start, end})
    this.#last = value.slice(-1)
  }

  #keepSpace(tokens: HtmlToken[], start: number, end: number): void {
    let from = start
    for (const {index, 0: lineEnd} of this.#source.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
      const at = start + index
      if (from < at) tokens.push({kind: 'text', value: this.#source.slice(from, at), start: from, end: at})
      from = at + lineEnd.length
      tokens.push({kind: 'tag', name: 'br', isEnd: false, start: at, end: from})
    }
    if (from < end) tokens.push({kind: 'text', value: this.#source.slice(from, end), start: from, end})
  }

  /** What a reference stands for, and how long it is; browsers read some without their last mark: `&nbsp12`. */
  #reference(written: string): {readonly value: string; readonly length: number} {
    const known = this.#references.get(written)
    if (known) return known
    const [node] = parseFragment(written).childNodes
    const value = node && 'value' in node ? node.value : written
    let left = 0
    while (left < value.length && left < written.length && value.at(-1 - left) === written.at(-1 - left)) left++
    const isWhole = written.endsWith(';') && value !== written
    const read = isWhole || left === 0 ? {value, length: written.length} : {value: value.slice(0, -left), length: written.length - left}
    const reference = read.length === 0 ? {value: written, length: written.length} : read
    this.#references.set(written, reference)
    return reference
  }
}

/** White space that browsers draw together, or a mark that may begin a reference, with what may be its name. */
const special = /[ \t\n\f\r]+|&(?:#(?:\d{1,9}|x[\da-f]{1,8});?|[a-z][\da-z]{0,31};?)?/gi

/** A character that fills two cells: beside it a line end of the source is no blank. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026]/
