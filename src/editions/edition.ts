/**
 * Editions of the report's format: what is printed where, as data.
 *
 * The folder `editions` holds data only; it may not hold a function that reads a report, and imports law and concepts alone.
 */

import type {Bilingual} from '../language.js'
import type {Basis} from '../law.js'

/** One edition of the report's format. */
export interface Edition {
  readonly id: EditionId
  readonly title: Bilingual
  readonly basis: readonly Basis[]
  /** Years reported on for which this is the form; absent where no instrument prescribes it. */
  readonly years?: {readonly from: number; readonly until?: number}
  /** What a report of this edition must have; rules name in `needs` what they are about. */
  readonly requires: readonly Requirement[]
  /** The sections it prints, in order; none where titles are free. */
  readonly sections: readonly SectionSpec[]
  /** Headings of columns that only this edition prints. */
  readonly fingerprints: readonly string[]
  /** Words of section titles that only this edition uses, where titles are free. */
  readonly titleWords: readonly string[]
}

export type EditionId = 'narrative' | 'form-2019' | 'form-2021' | 'ten-section-2020'

/** Duties that begin with an edition: a title of the fixed pattern, sections of fixed names, an introduction that lists them, a stated period. */
export type Requirement = 'title' | 'sections' | 'composition' | 'period'

/** What a section is about, whatever an edition calls it. */
export type SectionKey =
  | 'overview'
  | 'disclosure'
  | 'openness'
  | 'new-media'
  | 'platforms'
  | 'grassroots'
  | 'requests'
  | 'cases'
  | 'problems'
  | 'others'

export interface SectionSpec {
  readonly key: SectionKey
  /** Its number, counted from 1. */
  readonly ordinal: number
  readonly title: string
  /** Other wordings that are in use and right; white space, 和/及/、, 其它/其他 and the width of brackets are folded anyway. */
  readonly aliases: readonly string[]
  /** Whether the form prints a table here. */
  readonly hasTable: boolean
}
