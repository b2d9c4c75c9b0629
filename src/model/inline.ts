import type {Node, PhrasingContent, RootContent} from 'mdast'
import {toString as plainValue} from 'mdast-util-to-string'
import {decodeString} from 'micromark-util-decode-string'

import type {SourceDocument, Span} from './source.js'
import {type Run, type Text, textOf} from './text.js'

/** The text of an mdast node as a person reads it: marks of emphasis, links and comments gone, each character with its place. */
export function readInline(node: RootContent, source: SourceDocument): Text {
  const span = spanOf(node)
  const written = source.text.slice(span.start, span.end)
  const isPlain = written === plainValue(node, {includeHtml: false})
  const runs = isPlain ? [{value: written, span}] : runsOfNode(node, source)
  return textOf(
    source,
    runs.flatMap(withoutInvisible).flatMap(run => withoutStrayMarks(run, source)),
    span.start
  )
}

/** Characters that take no room, which copying leaves behind: 「一、\u200b总体情况」. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g

function withoutInvisible(run: Run): readonly Run[] {
  return without(run, invisible)
}

/**
 * Marks of emphasis that mean none to the parser, since a Chinese mark stands inside them: 「**一、**总体情况」.
 *
 * Only pairs that touch Chinese characters are marks; 「2**3」 is as written, and so is what the author escaped.
 */
function withoutStrayMarks(run: Run, source: SourceDocument): readonly Run[] {
  if (source.format !== 'markdown' || !run.value.includes('**')) return [run]
  const marks = run.value.match(strayMark)?.length ?? 0
  return marks > 0 && marks % 2 === 0 ? without(run, strayMark) : [run]
}

const strayMark = /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])\*\*(?!\*)|(?<!\*)\*\*(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g

/** A run cut at what is taken out of it; one that does not correspond to its source one to one stays whole. */
function without(run: Run, taken: RegExp): readonly Run[] {
  if (run.value.length !== run.span.end - run.span.start) return [{value: run.value.replace(taken, ''), span: run.span}]
  const runs: Run[] = []
  let from = 0
  const add = (end: number) => {
    if (end > from) runs.push({value: run.value.slice(from, end), span: {start: run.span.start + from, end: run.span.start + end}})
  }
  for (const match of run.value.matchAll(taken)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(run.value.length)
  return runs
}

/** The stretch of source an mdast node covers; nodes without a place cover nothing. */
export function spanOf(node: Node): Span {
  const start = node.position?.start.offset ?? 0
  return {start, end: node.position?.end.offset ?? start}
}

function runsOfNode(node: RootContent | PhrasingContent, source: SourceDocument): readonly Run[] {
  const span = spanOf(node)
  switch (node.type) {
    case 'text':
      return alignedRuns(node.value, span, source)
    case 'inlineCode':
      return alignedRuns(node.value, insideFence(span, source), source, false)
    case 'break':
      return [{value: '\n', span}]
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{value: '\n', span}] : []
    default:
      return 'children' in node ? node.children.flatMap(child => runsOfNode(child, source)) : []
  }
}

/** The stretch between the backticks of a code span. */
function insideFence({start, end}: Span, {text}: SourceDocument): Span {
  let fence = 0
  while (text[start + fence] === '`') fence++
  return {start: start + fence, end: Math.max(start + fence, end - fence)}
}

/** 「&nbsp;」「&#x4E00;」「\*」; not 「&」 alone, nor a backslash before a letter. The form that CommonMark gives escapes and references. */
const escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/giy

/**
 * Matches the value of a text node with the source it was read from.
 *
 * They differ in escapes, references and comments, in white space at line ends, and in the marks of quotations before a line.
 * Where they cannot be matched, the whole value stands for the whole node. In code nothing is escaped.
 */
function alignedRuns(value: string, span: Span, source: SourceDocument, isDecoded = source.format !== 'text'): readonly Run[] {
  const written = source.text
  if (written.slice(span.start, span.end) === value) return [{value, span}]
  const runs: Run[] = []
  let at = span.start
  let index = 0
  let open: {index: number; at: number} | undefined
  const close = () => {
    if (open) runs.push({value: value.slice(open.index, index), span: {start: open.at, end: at}})
    open = undefined
  }
  while (index < value.length) {
    if (at >= span.end) return [{value, span}]
    const decoded = isDecoded ? decodedAt(written, at) : undefined
    if (decoded && value.startsWith(decoded.value, index)) {
      close()
      runs.push({value: decoded.value, span: {start: at, end: at + decoded.length}})
      index += decoded.value.length
      at += decoded.length
    } else if (isComment(written, at, value, index, source)) {
      close()
      const end = written.indexOf('-->', at + 2) + 3
      const isBroken = /[\n\r]/.test(written.slice(at, end))
      while (isBroken && /[\n\r]/.test(value[index] ?? '')) index++
      at = end
    } else if (written[at] === value[index] || (value[index] === '\ufffd' && written[at] === '\0')) {
      open ??= {index, at}
      index++
      at++
    } else if (/[\s>]/.test(written[at] ?? '')) {
      close()
      at++
    } else {
      return [{value, span}]
    }
  }
  close()
  const isReferenceLeft = /[a-z]/i.test(written[at] ?? '') && at < span.end
  return isReferenceLeft ? [{value, span}] : runs
}

/** Whether a comment stands in the source that the value does not have. */
function isComment(written: string, at: number, value: string, index: number, source: SourceDocument): boolean {
  if (source.format === 'text' || written[at] !== '<' || !written.startsWith('<!--', at)) return false
  return !value.startsWith('<!--', index) && written.includes('-->', at + 2)
}

function decodedAt(written: string, at: number): {value: string; length: number} | undefined {
  const first = written[at]
  if (first !== '\\' && first !== '&') return undefined
  escapeOrReference.lastIndex = at
  const match = escapeOrReference.exec(written)
  if (!match) return undefined
  const value = decodeString(match[0])
  return value === match[0] ? undefined : {value, length: match[0].length}
}
