import type {Span} from '../../model/source.js'

/** The way from the text that the reader wrote back into the file, to the exact characters. */
export interface Anchors {
  /** In the order of the text; what Word makes itself, such as the numbers of lists, has none. */
  readonly runs: readonly RunAnchor[]
  /** All paragraphs that were read, empty ones included, in the order of the text. */
  readonly paragraphs: readonly ParagraphAnchor[]
}

/** Some characters of the text that stand together in the file. All places in the file are UTF-16 offsets into the decoded part. */
export interface RunAnchor {
  readonly span: Span
  /** `word/document.xml` */
  readonly part: string
  /** Which `w:p` of the part it stands in, from 0, in the order in which they begin. */
  readonly paragraph: number
  /** Which `w:r` of the part (in formulas `m:r`), counted alike. */
  readonly run: number
  /** Which child of the run, from 0: `w:t`, `w:tab`, `w:br` … */
  readonly child: number
  /** How many characters of that child stand before it. */
  readonly offset: number
  /** Where the characters stand; as long as `span` where character stands for character, else one whole (`&amp;`, `<w:tab/>`). */
  readonly xml: Span
  readonly runXml: Span
}

export interface ParagraphAnchor {
  /** Its text; empty for a paragraph without any. */
  readonly span: Span
  /** Whether it stands in a cell of a table, and in which; blank cells can be told apart by nothing else. */
  readonly cell?: readonly [table: number, row: number, column: number]
  /** The number that Word prints before it, within `span`. */
  readonly label?: Span
  readonly part: string
  readonly paragraph: number
  readonly xml: Span
}
