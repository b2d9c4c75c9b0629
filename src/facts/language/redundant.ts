import type {RedundantPair} from '../../wording/language/redundancies.js'
import type {SearchText} from './search-text.js'

/** A second word that says again what a first one of its clause says. */
export interface Redundant {
  readonly start: number
  readonly end: number
  readonly right: string
}

/** Finds words that stand twice in one clause where once is enough. */
export function findRedundant(text: SearchText, pairs: readonly RedundantPair[]): readonly Redundant[] {
  return pairs.flatMap(({pattern}) =>
    [...text.value.matchAll(pattern)].flatMap(({0: written, index, groups}) => {
      const right = `${groups?.['kept'] ?? ''}${groups?.['rest'] ?? ''}`
      return right === '' || !text.isPlain(index, index + written.length) ? [] : [{start: index, end: index + written.length, right}]
    })
  )
}
