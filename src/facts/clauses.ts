import {maskNames} from '../model/mask.js'
import type {Text} from '../model/text.js'

/** A stretch between commas, without the mark that ends it. */
export interface Clause {
  readonly text: Text
  /** The same, of the same length, with what is quoted or titled blanked out. */
  readonly masked: string
}

/** The clauses of a statement, from left to right. */
export function clausesOf(text: Text): readonly Clause[] {
  const masked = maskNames(text.value)
  const clauses: Clause[] = []
  for (const match of masked.matchAll(/[^，；。：！？,;!?]+/g)) {
    const end = match.index + match[0].length
    clauses.push({text: text.slice(match.index, end), masked: match[0]})
  }
  return clauses
}

/** Where the clause begins that words which break off end with: behind the last mark. */
export function lastClauseStart(words: string): number {
  return Math.max(...[...'，；：。,;:'].map(mark => words.lastIndexOf(mark))) + 1
}
