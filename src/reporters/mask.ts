import type {FileResult, Finding} from '../engine/finding.js'

/**
 * The text with what its findings mask masked as well; every offset stays true.
 *
 * Personal data is masked in a finding's own words. A line of the report printed beside them would give it away again.
 */
export function maskText(text: string, {path, findings}: Pick<FileResult, 'path' | 'findings'>): string {
  const masked = findings.flatMap(locations).flatMap(({uri, span, quote}) => {
    const words = text.slice(span.start, span.end)
    return uri !== path || words === quote ? [] : changed(words, quote).map(index => span.start + index)
  })
  if (masked.length === 0) return text
  const units = text.split('')
  for (const offset of masked) units[offset] = '*'
  return units.join('')
}

function locations({at, related}: Finding): readonly Finding['at'][] {
  return [at, ...related.map(place => place.at)]
}

/** Which characters of the words the quote does not give; where it has not kept their length, all between its ends. */
function changed(words: string, quote: string): readonly number[] {
  const indices = [...words.split('').keys()].filter(index => !isLineEnd(words[index]))
  if (words.length === quote.length) return indices.filter(index => words[index] !== quote[index])
  const shorter = Math.min(words.length, quote.length)
  let head = 0
  while (head < shorter && words[head] === quote[head]) head++
  let tail = 0
  while (tail < shorter - head && words.at(-1 - tail) === quote.at(-1 - tail)) tail++
  return indices.filter(index => index >= head && index < words.length - tail)
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
