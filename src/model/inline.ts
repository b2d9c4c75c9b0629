import type {Node, PhrasingContent, RootContent} from 'mdast'
import {toString as plainValue} from 'mdast-util-to-string'
import {decodeString} from 'micromark-util-decode-string'

import type {SourceDocument, Span} from './source.js'
import {type Run, type Text, textOf} from './text.js'

/** The text of an mdast node as a person reads it: marks of emphasis, links and comments gone, each character with its place. */
export function readInline(node: RootContent, source: SourceDocument): Text {
  const span = spanOf(node)
  const written = source.text.slice(span.start, span.end)
  if (written === plainValue(node, {includeHtml: false})) return textOf(source, [{value: written, span}], span.start)
  return textOf(source, runsOfNode(node, source), span.start)
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
    case 'inlineCode': {
      const written = source.text.slice(span.start, span.end).replaceAll('\0', '\ufffd')
      const start = span.start + written.indexOf(node.value)
      return [{value: node.value, span: start >= span.start ? {start, end: start + node.value.length} : span}]
    }
    case 'break':
      return [{value: '\n', span}]
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{value: '\n', span}] : []
    default:
      return 'children' in node ? node.children.flatMap(child => runsOfNode(child, source)) : []
  }
}

/** 「&nbsp;」「&#x4E00;」「\*」; not 「&」 alone, nor a backslash before a letter. The form that CommonMark gives escapes and references. */
const escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/giy

/**
 * Matches the value of a text node with the source it was read from.
 *
 * They differ in escapes, references and comments, in white space at line ends, and in the marks of quotations before a line.
 * Where they cannot be matched, the whole value stands for the whole node.
 */
function alignedRuns(value: string, span: Span, source: SourceDocument): readonly Run[] {
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
    const decoded = source.format === 'text' ? undefined : decodedAt(written, at)
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
