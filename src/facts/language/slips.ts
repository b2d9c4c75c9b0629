/**
 * Slips of the pen that are found by the shape of the words, each kind when it is first asked for.
 *
 * The folder `language` recognises what the rules on language look for; it may not know any rule, nor what figures mean.
 */

import type {Report} from '../../model/report.js'
import {type Duplicate, findDuplicates} from './duplicates.js'

export interface Slips {
  /** Words and characters that stand twice in a row. */
  readonly duplicates: readonly Duplicate[]
}

/** Looks for slips, but not before they are asked for: where the rules on language are off, they cost nothing. */
export function readSlips(report: Report): Slips {
  let duplicates: readonly Duplicate[] | undefined
  return {
    get duplicates() {
      duplicates ??= findDuplicates(report)
      return duplicates
    }
  }
}
