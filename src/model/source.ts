/**
 * What a reader returns, and the one way from a place in it back to the file.
 *
 * The folder `model` holds the report as a clerk sees it. It may not know any law, edition, concept, rule or reader.
 */

import type {Root} from 'mdast'

import type {Bilingual} from '../language.js'
import type {Day} from './calendar.js'
import {countLeading} from './search.js'

/** Half-open range of UTF-16 offsets into `SourceDocument.text`. The only coordinate rules ever see. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of text in the terms of the file the author opens. Lines and columns count from 1, columns in UTF-16 units. */
export type Place =
  | ({readonly kind: 'text'} & LineRange)
  | ({readonly kind: 'docx'; readonly paragraph: number; readonly cell?: readonly [table: number, row: number, column: number]} & LineRange)
  | ({
      readonly kind: 'pdf'
      readonly page: number
      readonly box: readonly [left: number, top: number, right: number, bottom: number]
    } & LineRange)

/** For Word and PDF, the lines are those of the text that the reader wrote. */
export interface LineRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where a stretch of a written text came from, for the formats whose text is not the file. */
export type Origin =
  | {readonly kind: 'docx'; readonly paragraph: number; readonly cell?: readonly [table: number, row: number, column: number]}
  | {readonly kind: 'pdf'; readonly page: number; readonly box: readonly [left: number, top: number, right: number, bottom: number]}

/** The text a person reads, its tree, and the way back to the file. */
export interface SourceDocument {
  /** The name the file was given by; only ever shown, never opened. */
  readonly uri: string
  readonly format: 'markdown' | 'text' | 'html' | 'docx' | 'pdf'
  /** Markdown, text and HTML: the file itself, decoded, without a byte-order mark. Word and PDF: the text the reader wrote. */
  readonly text: string
  /** mdast; every `position.offset` indexes `text`. */
  readonly tree: Root
  /** Whether lines and blanks are the author's own, or were rebuilt (PDF, pasted text), so that rules on layout cannot tell. */
  readonly layout: 'exact' | 'reconstructed'
  /** Ordered, non-overlapping. Empty when `text` is the file. */
  readonly segments: readonly {readonly span: Span; readonly origin: Origin}[]
  /** What the reader could not make out: a scanned page, a broken table. */
  readonly problems: readonly Problem[]
  /** The day on which the document was published, where it says so besides its text: a page of a web site. */
  readonly published?: {readonly day: Day; readonly span: Span}
}

/** Something the reader could not make out, in both languages. */
export interface Problem {
  readonly span?: Span
  readonly message: Bilingual
}

/** Something that knows where it came from: cells, statements, quantities, facts. */
export interface Located {
  readonly source: SourceDocument
  readonly span: Span
}

/** A `Located` made plain, for results that leave the process. Made by `locate` only. */
export interface Location {
  readonly uri: string
  readonly span: Span
  /** The text at `span`, as written. */
  readonly quote: string
  readonly place: Place
}

/** The place of something in the file, in the file's own terms. */
export function locate({source, span}: Located): Location {
  const start = lineAndColumn(source, span.start)
  const end = lineAndColumn(source, span.end)
  const range: LineRange = {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
  const segment = source.segments[countLeading(source.segments, other => other.span.start <= span.start) - 1]
  const origin = segment && span.start < segment.span.end ? segment.origin : undefined
  return {
    uri: source.uri,
    span,
    quote: source.text.slice(span.start, span.end),
    place: origin ? {...origin, ...range} : {kind: 'text', ...range}
  }
}

/** What is written between two places; of a page, without the marks of its elements, in which there are numbers, too. */
export function wordsBetween({text, format}: SourceDocument, start: number, end: number): string {
  const written = text.slice(start, end)
  return format === 'html' ? written.replace(/<[^<>]*>/g, '') : written
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The offsets at which lines begin. `\n`, `\r\n` and a lone `\r` each end a line, as editors count. */
export function lineStarts(source: SourceDocument): readonly number[] {
  const known = starts.get(source)
  if (known) return known
  const found = [0]
  for (const match of source.text.matchAll(/\r\n|\n|\r/g)) found.push(match.index + match[0].length)
  starts.set(source, found)
  return found
}

const starts = new WeakMap<SourceDocument, readonly number[]>()

function lineAndColumn(source: SourceDocument, offset: number): {line: number; column: number} {
  const known = lineStarts(source)
  const line = countLeading(known, start => start <= offset)
  return {line, column: offset - (known[line - 1] ?? 0) + 1}
}
