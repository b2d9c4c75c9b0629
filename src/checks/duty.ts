import type {EditionId} from '../editions/edition.js'
import type {Context} from '../engine/rule.js'

/** The edition that says what a report has to have: that of its year, else the one it is written in. */
export function judgeOf({expected, edition}: Pick<Context, 'expected' | 'edition'>): Context['edition'] {
  return expected ?? edition
}

/** Whether a report has to have sections of fixed names, and is written in them, so that what they are to say can be asked. */
export function hasFixedSections(context: Pick<Context, 'expected' | 'edition'>): boolean {
  return [judgeOf(context), context.edition].every(({requires}) => requires.includes('sections'))
}

/** Whether an edition is the one that says what a report has to have. */
export function isUnder(id: EditionId, context: Pick<Context, 'expected' | 'edition'>): boolean {
  return judgeOf(context).id === id
}
