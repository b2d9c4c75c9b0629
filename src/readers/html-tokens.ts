import {decodeString} from 'micromark-util-decode-string'

import type {Written} from './written.js'

/** A stretch of HTML: characters that are seen, or a tag. Comments, and what `<script>` and `<style>` hold, are left out. */
export type HtmlToken =
  | {readonly kind: 'text'; readonly value: string; readonly start: number; readonly end: number}
  | {readonly kind: 'tag'; readonly name: string; readonly isEnd: boolean; readonly start: number; readonly end: number}

/** The tokens of a stretch of a text. A reference such as `&nbsp;` is a token of its own, so that others have their places. */
export function tokensBetween(written: Written, start: number, end: number): readonly HtmlToken[] {
  const tokens: HtmlToken[] = []
  const html = written.text.slice(0, end)
  const unclosed = new Set<string>()
  let from = start
  let at = start
  const take = (length: number, token?: HtmlToken) => {
    if (from < at) tokens.push({kind: 'text', value: html.slice(from, at), start: from, end: at})
    if (token) tokens.push(token)
    at += length
    from = at
  }
  for (; at < end; at = nextMark(html, at)) {
    const comment = written.commentEnds.get(at)
    const reference = match(referencePattern, html, at)
    const tag = match(tagPattern, html, at) ?? match(looseTagPattern, html, at)
    const name = tag?.[2]?.toLowerCase() ?? ''
    if (comment !== undefined) take(comment - at)
    else if (reference)
      take(reference[0].length, {kind: 'text', value: decodeReference(reference[0]), start: at, end: at + reference[0].length})
    else if (tag) {
      const hidden = tag[1] === '' && hiddenElements.has(name) ? lengthOfHidden(html, at, name, unclosed) : 0
      take(Math.max(tag[0].length, hidden), {kind: 'tag', name, isEnd: tag[1] === '/', start: at, end: at + tag[0].length})
    } else {
      const declaration = match(declarationPattern, html, at)
      if (declaration) take(declaration[0].length)
      else at++
    }
  }
  take(0)
  return tokens
}

const hiddenElements: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title'])

/** `<p>` `</td>` `<td title="a>b">`; not `<3` nor 「<青禾>」. */
const tagPattern = /<(\/?)([a-z][a-z\d-]{0,30})(?=[\s/>])(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,2000}>/iy
/** `<p title=">`, of which a quotation mark is missing. */
const looseTagPattern = /<(\/?)([a-z][a-z\d-]{0,30})(?=[\s/>])[^<>]{0,2000}>/iy
/** `<!DOCTYPE html>` `<?xml version="1.0"?>`; not `<!-- … -->`. */
const declarationPattern = /<(?:!(?!--)|\?)[^<>]{0,2000}>/y
/** `&nbsp;` `&#x4E00;`, and those that browsers read without the last mark. */
const referencePattern = /&(?:(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});|(?:nbsp|amp|lt|gt|quot)(?![\da-z=]))/iy

function match(pattern: RegExp, html: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(html) ?? undefined
}

function nextMark(html: string, from: number): number {
  marks.lastIndex = from
  return marks.exec(html)?.index ?? html.length
}

const marks = /[<&]/g

function decodeReference(reference: string): string {
  return decodeString(reference.endsWith(';') ? reference : `${reference};`)
}

/** How far what an element hides reaches; nothing where it is never closed, for then all the rest would be lost. */
function lengthOfHidden(html: string, at: number, name: string, unclosed: Set<string>): number {
  if (unclosed.has(name)) return 0
  const closing = new RegExp(`</${name}[^<>]{0,200}>`, 'gi')
  closing.lastIndex = at
  const found = closing.exec(html)
  if (found) return found.index + found[0].length - at
  unclosed.add(name)
  return 0
}
