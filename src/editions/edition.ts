/**
 * Editions of the report's format: what is printed where, as data.
 *
 * The folder `editions` holds data only; it may not hold a function that reads a report, and imports law and concepts alone.
 */

import type {Applicant, Concept} from '../concepts.js'
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
  /** The tables it prints, in order; none where it prints none. */
  readonly tables: readonly TableSpec[]
  /** What the form says where the author is to write; absent where it is not known. */
  readonly instructions?: Readonly<Partial<Record<SectionKey, string>>>
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

/** A printed table: one of the second, third and fourth sections of the national forms. */
export interface TableSpec {
  readonly section: SectionKey
  readonly blocks: readonly BlockSpec[]
}

/** What stands below one row of column headings. */
export interface BlockSpec {
  /** The full-width row that begins the block: 第二十条第（一）项. */
  readonly caption?: string
  /** The heading above the labels of the rows: 信息内容. */
  readonly corner?: string
  readonly columns: readonly ColumnSpec[]
  readonly rows: readonly RowSpec[]
}

/** A column, by the headings above it from the top down: 法人或其他组织 / 商业企业. */
export interface ColumnSpec {
  readonly path: readonly string[]
  readonly aliases?: readonly string[]
}

/** A row, by its labels from the outside in, as merged cells nest: 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密. */
export interface RowSpec {
  readonly path: readonly string[]
  readonly aliases?: readonly string[]
  /** What each column of the block means here; none for a heading that has no figures of its own. */
  readonly cells: readonly CellSpec[]
  /** A heading of rows that the form prints beside them, without a row of its own; some reports give it one, with a sub-total. */
  readonly isGroup?: boolean
}

/** What a cell states. */
export interface CellSpec {
  readonly concept: Concept
  readonly applicant?: Applicant
  /** `count`: a whole number, not negative. `change`: a whole number. `amount`: money, with decimals, not negative. */
  readonly kind: 'count' | 'change' | 'amount'
}
