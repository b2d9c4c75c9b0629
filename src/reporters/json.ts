import type {Document} from '../engine/finding.js'

/** The document as JSON: two blanks a level, the keys in the order of the contract however the objects were built. */
export function toJson(document: Document): string {
  return `${JSON.stringify(document, ordered, 2).replace(unprintable, escaped)}\n`
}

// interface.md, Result
const keys = [
  ...['version', 'results', 'summary', 'path', 'edition', 'editionReason', 'year', 'organ', 'found', 'title', 'prior'],
  ...['ruleId', 'outcome', 'severity', 'messageId', 'message', 'data', 'at', 'related', 'fix', 'suggestions', 'basis', 'fingerprint'],
  ...['uri', 'span', 'start', 'end', 'quote', 'place', 'kind', 'paragraph', 'cell', 'page', 'box'],
  ...['line', 'column', 'endLine', 'endColumn', 'number', 'provision', 'url', 'edits', 'newText', 'applicability'],
  ...['files', 'error', 'warning', 'info', 'findings', 'outcomes', 'passed', 'failed', 'cantTell'],
  ...['figures', 'total', 'checked', 'items', 'checkedBy', 'suppressed', 'problems', 'lawAsOf', 'notice']
]
const rank = new Map(keys.map((key, index) => [key, index]))

function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([left], [right]) => {
    const difference = (rank.get(left) ?? keys.length) - (rank.get(right) ?? keys.length)
    return difference === 0 ? (left < right ? -1 : 1) : difference
  })
  return Object.fromEntries(entries)
}

/** Matches U+009B, which some terminals obey, and U+202E, which turns lines around; not U+0020. They only occur inside strings. */
const unprintable = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
