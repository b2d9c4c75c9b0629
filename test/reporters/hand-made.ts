import type {Document, FileResult, Finding} from '../../src/index.js'
import {toDocument} from '../../src/reporters/summary.js'

export type Location = Finding['at']

/** The place of some words in a text. */
export function placeOf(text: string, words: string, uri = '2024.md'): Location {
  const start = text.indexOf(words)
  const end = start + words.length
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
  }
  const {line, column} = position(start)
  const {line: endLine, column: endColumn} = position(end)
  return {uri, span: {start, end}, quote: words, place: {kind: 'text', line, column, endLine, endColumn}}
}

export function finding(at: Location, changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'sum',
    outcome: 'failed',
    severity: 'error',
    messageId: 'differs',
    message: '两数应当相等',
    data: {},
    at,
    related: [],
    suggestions: [],
    basis: [],
    fingerprint: '0123456789abcdef',
    ...changes
  }
}

export function result(findings: readonly Finding[], changes: Partial<FileResult> = {}): FileResult {
  return {
    path: '2024.md',
    edition: 'form-2021',
    findings,
    outcomes: [],
    figures: {total: 0, checked: 0, items: []},
    problems: [],
    lawAsOf: '2025-12-19',
    notice: '不是法律意见',
    ...changes
  }
}

export function documentOf(...results: readonly FileResult[]): Document {
  return toDocument(results, '1.2.3')
}
