import type {FoundHedge} from './approximation.js'
import type {Span} from './source.js'

/** What a figure is made of before it is placed; `start` and `end` are offsets of the text that was searched. */
export interface FigureReading extends Span {
  /** The number as an exact decimal, without separators and without magnitude. */
  readonly decimal: string
  readonly magnitude: number
  readonly unit: string | undefined
  readonly upper: string | undefined
  readonly hedges: readonly FoundHedge[]
}
