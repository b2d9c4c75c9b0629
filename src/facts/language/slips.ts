/**
 * Slips of the pen that are found by the shape of the words, each kind when it is first asked for.
 *
 * The folder `language` recognises what the rules on language look for; it may not know any rule, nor what figures mean.
 */

import type {Report, Statement} from '../../model/report.js'
import type {Citation} from '../citations.js'
import type {Relation} from '../prose/relation.js'
import {type Duplicate, findDuplicates} from './duplicates.js'
import {findNumberForms, type NumberForm} from './number-forms.js'
import {findRepeats, type Repeat} from './repeats.js'
import {readShortForms, type ShortForms} from './short-forms.js'

export interface Slips {
  /** Words and characters that stand twice in a row. */
  readonly duplicates: readonly Duplicate[]
  /** Sentences and parts of them that are said again. */
  readonly repeats: readonly Repeat[]
  /** Numbers that are not written as numbers are. */
  readonly numberForms: readonly NumberForm[]
  /** Short forms that are declared, and those that are used without. */
  readonly shortForms: ShortForms
}

/** What slips are read from. */
export interface Written {
  readonly report: Report
  readonly introduction: readonly Statement[]
  readonly relations: readonly Relation[]
  readonly citations: readonly Citation[]
}

/** Looks for slips, but not before they are asked for: where the rules on language are off, they cost nothing. */
export function readSlips({report, introduction, relations, citations}: Written): Slips {
  const duplicates = once(() => findDuplicates(report))
  const repeats = once(() => findRepeats(report, introduction))
  const numberForms = once(() => findNumberForms(report, relations))
  const shortForms = once(() => readShortForms(report, citations))
  return {
    get duplicates() {
      return duplicates()
    },
    get repeats() {
      return repeats()
    },
    get numberForms() {
      return numberForms()
    },
    get shortForms() {
      return shortForms()
    }
  }
}

/** A function that works when it is first called, and remembers. */
function once<Value>(find: () => Value): () => Value {
  let found: {readonly value: Value} | undefined
  return () => {
    found ??= {value: find()}
    return found.value
  }
}
