import type {Organ} from '../model/organ.js'

/**
 * Whether an organ may make 规章, as far as its name tells.
 *
 * The governments of provinces, cities with districts and autonomous prefectures may, and their offices report for them; so may
 * the State Council's departments. Whether a 市 that is in no list is of a county's level is left open.
 */
export function mayMakeRules({level, kind}: Organ): 'may' | 'may-not' | 'cannot-tell' {
  if (level === 'national') return 'may'
  if (level === 'unknown') return 'cannot-tell'
  if (kind !== 'government' && kind !== 'office') return 'may-not'
  if (level === 'city') return 'cannot-tell'
  return level === 'provincial' || level === 'prefecture' ? 'may' : 'may-not'
}
