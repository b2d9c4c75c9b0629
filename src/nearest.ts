import {editDistance} from './edit-distance.js'

/** The candidate most likely meant by a misspelt word, or nothing where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const given = word.toLowerCase()
  const ranked = candidates
    .map(candidate => ({candidate, distance: editDistance(given, candidate.toLowerCase(), given.length)}))
    .filter(({candidate, distance}) => distance <= Math.max(1, Math.floor(Math.min(given.length, candidate.length) / 3)))
    .sort((left, right) => left.distance - right.distance)
  if (ranked[0]) return ranked[0].candidate
  const holding = given.length < 3 ? [] : candidates.filter(candidate => candidate.toLowerCase().includes(given))
  return holding.length === 1 ? holding[0] : undefined
}
