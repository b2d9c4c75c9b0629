import type {FileResult, Finding} from '../engine/finding.js'

/**
 * The text with what its findings mask masked as well; every offset stays true.
 *
 * Personal data is masked in a finding's own words. A line of the report printed beside them would give it away again.
 */
export function maskText(text: string, {path, findings}: Pick<FileResult, 'path' | 'findings'>): string {
  let masked = text
  for (const {uri, span, quote} of findings.flatMap(locations)) {
    const words = text.slice(span.start, span.end)
    if (uri !== path || words === quote) continue
    masked = masked.slice(0, span.start) + sameLength(words, quote) + masked.slice(span.end)
  }
  return masked
}

function locations({at, related}: Finding): readonly Finding['at'][] {
  return [at, ...related.map(place => place.at)]
}

/** The quote where it has kept its length, else the words with stars where the quote differs. */
function sameLength(words: string, quote: string): string {
  if (words.length === quote.length) return quote
  const shorter = Math.min(words.length, quote.length)
  let head = 0
  while (head < shorter && words[head] === quote[head]) head++
  let tail = 0
  while (tail < shorter - head && words.at(-1 - tail) === quote.at(-1 - tail)) tail++
  const end = words.length - tail
  return words.slice(0, head) + words.slice(head, end).replace(/[^\r\n]/g, '*') + words.slice(end)
}
