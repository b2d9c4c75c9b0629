import type {Mention} from './mentions.js'

/** How figures hang together. Every reading that the wording allows is kept: whoever judges must let any of them acquit. */
export type Relation = Partition | Part | Share | ShareList | Growth | Balance | Same | Enumeration

/** Figures that are added up. */
export type Reading = readonly Mention[]

/** 其中 and the like · brackets behind the whole · 「20件中」 · a colon or 「从内容看」 · 「合计」 behind · an official family · a stage of one stock */
export type Marker = 'of-which' | 'bracket' | 'topic' | 'dimension' | 'sum' | 'family' | 'rest' | 'stage' | 'share'

/** Figures of one list that together are meant to be another. */
export interface Partition {
  readonly kind: 'partition'
  readonly whole: Mention
  readonly parts: readonly Mention[]
  readonly marker: Marker
  /** Neither 等 nor a member without a figure: the list names all it means to name. */
  readonly isClosed: boolean
  /** Besides, it says that there is no more: with 其他, or as a family of the form is complete. */
  readonly isExhaustive: boolean
  /** Figures that may be the whole, the likeliest first; none add up to nothing. */
  readonly wholes: readonly Reading[]
  /** Other figures that may be meant to add up to it. */
  readonly others: readonly Reading[]
}

/** One figure counts some of what another counts. */
export interface Part {
  readonly kind: 'part'
  readonly part: Mention
  /** Figures that may be the whole, the likeliest first; the figures of one reading are added up, and none add up to nothing. */
  readonly wholes: readonly Reading[]
  readonly marker: Marker
}

/** A percentage, and the figures it follows from. */
export interface Share {
  readonly kind: 'share'
  readonly share: Mention
  /** Figures that may stand above the line, the likeliest first; the figures of one reading are added up. */
  readonly parts: readonly Reading[]
  /** Figures that may stand below it, the likeliest first; the figures of one reading are added up. */
  readonly bases: readonly Reading[]
  /** Whether words say which figure is the base, or only one can be; else it is the nearest of several. */
  readonly isBaseNamed: boolean
}

/** Shares of one base that follow one another. */
export interface ShareList {
  readonly kind: 'share-list'
  readonly shares: readonly Mention[]
  /** Whether nothing is left beside them. */
  readonly isExhaustive: boolean
  /** Whether each of them follows a figure of its own, and can be computed. */
  readonly isCounted: boolean
}

/** By how much, or by how many per cent, a figure is above or below that of the year before. */
export interface Growth {
  readonly kind: 'growth'
  readonly change: Mention
  readonly current: Mention
  readonly prior?: Mention
  /** The change in other terms: the amount beside the percentage, from which the prior follows. */
  readonly amount?: Mention
  /** Other figures before it that may be meant: the whole of the list that the nearest ends. */
  readonly others: readonly Mention[]
  /** 1 upwards, -1 downwards, 0 where the words do not say. */
  readonly direction: 1 | -1 | 0
}

/** What came in is what went out. */
export interface Balance {
  readonly kind: 'balance'
  readonly left: Reading
  readonly right: Reading
}

/** Two figures state one measure, or have one value that is unlikely to be chance. */
export interface Same {
  readonly kind: 'same'
  readonly one: Mention
  readonly other: Mention
  /** By their words; else by their value alone. */
  readonly isSure: boolean
}

/** Members of one list, by name and unit. */
export interface Enumeration {
  readonly kind: 'enumeration'
  readonly members: readonly {readonly mention: Mention; readonly name: string}[]
}

/** The sum of a reading, in the unit of its figures, free of what floating point adds. */
export function sumOf(reading: Reading): number {
  return Number(reading.reduce((sum, {quantity}) => sum + quantity.value, 0).toFixed(6))
}
