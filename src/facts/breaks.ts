import type {Report, Statement} from '../model/report.js'
import {countedDocuments, goesOn, otherObjects, planned, recounted, reorganised} from '../wording/breaks.js'
import {clausesOf} from './clauses.js'

/** Why figures do not follow from those of the year before, as far as the text says so: breaks in the series. */
export interface Breaks {
  /** The organ was merged, split or renamed, or took over the work of another. */
  readonly organ?: Statement
  /** Documents were reviewed, revised, expired of themselves or were counted anew. */
  readonly documents?: Statement
}

/** Finds the statements on a break in the series. */
export function readBreaks({statements}: Report): Breaks {
  const organ = statements.find(({text}) => clausesOf(text).some(({masked}) => says(masked, reorganised)))
  const documents = statements.find(({text}) => {
    const clauses = clausesOf(text)
    const named = clauses.some(({masked}) => countedDocuments.test(masked))
    const isOnThem = (clause: string) => countedDocuments.test(clause) || (goesOn.test(clause) && !otherObjects.test(clause))
    return named && clauses.some(({masked}) => says(masked, [recounted]) && isOnThem(masked))
  })
  return {...(organ ? {organ} : {}), ...(documents ? {documents} : {})}
}

function says(clause: string, patterns: readonly RegExp[]): boolean {
  return !planned.test(clause) && patterns.some(pattern => pattern.test(clause))
}
