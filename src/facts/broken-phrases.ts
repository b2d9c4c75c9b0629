import type {Report, Statement} from '../model/report.js'
import type {Text} from '../model/text.js'
import {type ContradictionPattern, contradictions} from '../wording/contradictions.js'
import {clausesOf} from './clauses.js'
import {deniedCountOf} from './prose/denials.js'

/** Words of one clause that deny what they say. */
export interface BrokenPhrase {
  readonly id: ContradictionPattern['id']
  readonly at: Text
  readonly statement: Statement
}

/** Finds self-contradicting combinations of words, one for each clause at most. */
export function findBrokenPhrases(report: Report): readonly BrokenPhrase[] {
  return report.statements.flatMap(statement =>
    clausesOf(statement.text).flatMap(clause => {
      for (const {id, pattern} of contradictions) {
        const match = pattern.exec(clause.masked)
        if (match) return [{id, at: clause.text.slice(match.index, match.index + match[0].length), statement}]
      }
      const at = deniedCountOf(clause, {report, cases: ['复议'], isOnRequests: true})
      return at ? [{id: 'none-with-count' as const, at, statement}] : []
    })
  )
}
