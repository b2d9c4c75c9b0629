import type {Statement} from '../model/report.js'
import type {Text} from '../model/text.js'
import {type ContradictionPattern, contradictions} from '../wording/contradictions.js'
import {clausesOf} from './clauses.js'

/** Words of one clause that deny what they say. */
export interface BrokenPhrase {
  readonly id: ContradictionPattern['id']
  readonly at: Text
  readonly statement: Statement
}

/** Finds self-contradicting combinations of words, one for each clause at most. */
export function findBrokenPhrases(statements: readonly Statement[]): readonly BrokenPhrase[] {
  return statements.flatMap(statement =>
    clausesOf(statement.text).flatMap(clause => {
      for (const {id, pattern} of contradictions) {
        const match = pattern.exec(clause.masked)
        if (match) return [{id, at: clause.text.slice(match.index, match.index + match[0].length), statement}]
      }
      return []
    })
  )
}
