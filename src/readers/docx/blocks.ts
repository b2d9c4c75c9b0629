import type {Span} from '../../model/source.js'
import type {ListReference, ParagraphStyle} from './styles.js'
import type {XmlElement} from './xml.js'

/** What stands in a story (the body, a note, a text box, a cell), one below the other. */
export type Block = ParagraphBlock | TableBlock

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly element: XmlElement
  readonly part: string
  readonly pieces: readonly Piece[]
  readonly style: ParagraphStyle
  /** Whether it has a number that is printed: not where it is hidden as a whole. */
  readonly isNumbered: boolean
  readonly list?: ListReference
  /** 0 for headings of the first level; 9, or absent, for text. */
  readonly outlineLevel?: number
  /** Text boxes and notes that hang on it. */
  readonly attached: readonly Block[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly RowBlock[]
}

export interface RowBlock {
  /** Columns of the grid that the row leaves out at its beginning. */
  readonly before: number
  readonly cells: readonly CellBlock[]
}

export interface CellBlock {
  readonly blocks: readonly Block[]
  readonly columnSpan: number
  /** Whether it goes on with the cell above it. */
  readonly continues: boolean
}

/** A stretch of a paragraph that comes from one place of the file. */
export interface Piece {
  readonly kind: 'text' | 'break' | 'image'
  /** As it is read; empty for a picture. */
  readonly value: string
  readonly run: XmlElement
  /** Which of the run's children it is, from 0. */
  readonly child: number
  /** How many characters of that child stand before it. */
  readonly offset: number
  /** Where it stands in the part; as long as `value` where character stands for character, else one whole. */
  readonly xml: Span
}
