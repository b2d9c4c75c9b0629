import {countLeading} from './search.js'
import type {Located, SourceDocument, Span} from './source.js'

/** Plain text that remembers which source character each of its characters came from. */
export interface Text extends Located {
  readonly value: string
  /** The part from `start` up to `end`, offsets of `value`; its place is the part's own. */
  slice(start: number, end?: number): Text
}

/**
 * Characters of a text and the stretch of source they stand for.
 *
 * Where both are equally long they correspond one to one; where they differ (`&nbsp;`, `\*`) the stretch is one whole
 * that has no inner places.
 */
export interface Run {
  readonly value: string
  readonly span: Span
}

/** A text made of runs in the order of the source. Without runs it is empty and stands at `at`. */
export function textOf(source: SourceDocument, runs: readonly Run[], at = runs[0]?.span.start ?? 0): Text {
  return new RunText(
    source,
    runs.filter(run => run.value !== ''),
    at
  )
}

/** The stretch `span` of the source itself, as it is written there. */
export function textAt(source: SourceDocument, span: Span): Text {
  return textOf(source, [{value: source.text.slice(span.start, span.end), span}], span.start)
}

/** Several texts one after the other, with nothing between them; each character keeps its place. */
export function joinTexts(source: SourceDocument, texts: readonly Text[]): Text {
  return textOf(
    source,
    texts.flatMap(text => runsOf(text)),
    texts[0]?.span.start ?? 0
  )
}

/** The text without white space at its ends; the ideographic space counts as white space. */
export function trimText(text: Text): Text {
  const start = text.value.length - text.value.trimStart().length
  return text.slice(start, Math.max(start, text.value.trimEnd().length))
}

/** The runs a text is made of, for readers and the outline that put texts together. */
export function runsOf(text: Text): readonly Run[] {
  if (text instanceof RunText) return text.runs
  return [{value: text.value, span: text.span}]
}

class RunText implements Text {
  readonly source: SourceDocument
  readonly runs: readonly Run[]
  readonly value: string
  readonly span: Span
  /** Offsets of `value` at which each run begins. */
  readonly #begins: readonly number[]

  constructor(source: SourceDocument, runs: readonly Run[], at: number) {
    this.source = source
    this.runs = runs
    const begins: number[] = []
    let length = 0
    for (const run of runs) {
      begins.push(length)
      length += run.value.length
    }
    this.#begins = begins
    this.value = runs.length === 1 && runs[0] ? runs[0].value : runs.map(run => run.value).join('')
    const first = runs[0]
    const last = runs.at(-1)
    this.span = first && last ? {start: first.span.start, end: last.span.end} : {start: at, end: at}
  }

  slice(start: number, end = this.value.length): Text {
    const from = clamp(start, this.value.length)
    const to = Math.max(from, clamp(end, this.value.length))
    if (from === 0 && to === this.value.length) return this
    const runs: Run[] = []
    for (let index = this.#runAt(from); index < this.runs.length; index++) {
      const run = this.runs[index]
      const begin = this.#begins[index] ?? 0
      if (!run || begin >= to) break
      const part = cut(run, from - begin, to - begin)
      if (part.value !== '') runs.push(part)
    }
    return new RunText(this.source, runs, this.#sourceOffset(from))
  }

  /** The last run that begins at or before an offset of `value`. */
  #runAt(offset: number): number {
    return Math.max(countLeading(this.#begins, begin => begin <= offset) - 1, 0)
  }

  #sourceOffset(offset: number): number {
    const index = this.#runAt(offset)
    const run = this.runs[index]
    if (!run) return this.span.start
    return cut(run, offset - (this.#begins[index] ?? 0), run.value.length).span.start
  }
}

function cut(run: Run, start: number, end: number): Run {
  const from = clamp(start, run.value.length)
  const to = Math.max(from, clamp(end, run.value.length))
  if (from === 0 && to === run.value.length) return run
  const value = run.value.slice(from, to)
  const isOneToOne = run.value.length === run.span.end - run.span.start
  if (!isOneToOne) return {value, span: from === run.value.length ? {start: run.span.end, end: run.span.end} : run.span}
  return {value, span: {start: run.span.start + from, end: run.span.start + to}}
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length)
}

/** Where a place of the source stands in a text: the offset of the first character at or behind it. */
export function offsetIn(text: Text, sourceOffset: number): number {
  let length = 0
  for (const {value, span} of runsOf(text)) {
    if (sourceOffset < span.end) {
      const inside = value.length === span.end - span.start ? sourceOffset - span.start : 0
      return length + Math.max(0, inside)
    }
    length += value.length
  }
  return length
}
