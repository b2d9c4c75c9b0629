import type {RedundantPair} from '../../wording/language/redundancies.js'
import type {SearchText} from './search-text.js'

/** A second word that says again what a first one of its clause says. */
export interface Redundant {
  readonly start: number
  readonly end: number
  readonly right: string
  /** The first word, where it stands apart. */
  readonly said?: string
}

/** Finds words that stand twice in one clause where once is enough. */
export function findRedundant(text: SearchText, pairs: readonly RedundantPair[]): readonly Redundant[] {
  return pairs.flatMap(({pattern, said}) =>
    [...text.value.matchAll(pattern)].flatMap(({0: written, index, groups}) => {
      const end = index + written.length
      const right = groups?.['rest'] ?? ''
      return text.isPlain(index, end) ? [{start: index, end, right, ...(said ? {said} : {})}] : []
    })
  )
}
