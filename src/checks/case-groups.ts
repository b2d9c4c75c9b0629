import {caseGroups, caseResults} from '../concepts.js'
import type {Facts} from '../facts/facts.js'
import type {Fact} from '../facts/tables.js'
import {countOf, isFigure} from './identities.js'

/** One of the three groups of the table of reviews and suits. */
export interface CaseGroup {
  readonly results: readonly Fact[]
  readonly total: Fact
}

/** The groups that can be judged: those whose total and at least one result are figures, and none of which holds words. */
export function readCaseGroups(facts: Facts): readonly CaseGroup[] {
  return caseGroups.flatMap(name => {
    const total = facts.find(`${name}.total`)
    const results = caseResults.flatMap(result => facts.find(`${name}.${result}`) ?? [])
    const isReadable = results.length === caseResults.length && results.every(fact => countOf(fact) !== undefined)
    return total && isFigure(total) && countOf(total) !== undefined && isReadable && results.some(isFigure) ? [{results, total}] : []
  })
}
