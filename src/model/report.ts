import type {DateMention, DateRange} from './date.js'
import type {Organ} from './organ.js'
import type {Quantity} from './quantity.js'
import type {Located, SourceDocument} from './source.js'
import type {Text} from './text.js'

/** The report as a clerk sees it. It knows nothing of any law or edition. */
export interface Report extends Located {
  readonly layout: SourceDocument['layout']
  /** The title, joined where it stands on several lines. Absent where the file begins with the body. */
  readonly title?: Text
  /** The organ that reports: named in the title, or above it, or at the end; else the place that the title names, for its government. */
  readonly issuer?: Organ
  /** The year reported on, not the year of publication, and where the report says so. */
  readonly year?: {readonly value: number; readonly at: Located}
  /** What stands between the title and the first section. */
  readonly preamble: readonly Block[]
  /** The sections of the highest level. */
  readonly sections: readonly Section[]
  readonly signoff?: Signoff
  /** Comments of the file, which no reader of the report sees. */
  readonly comments: readonly Comment[]
  /** Every statement, in the order of the text, tables left out. */
  readonly statements: readonly Statement[]
  readonly tables: readonly Table[]
  /** Every figure that is data, in prose and in tables, in the order of the text. */
  readonly figures: readonly Quantity[]
}

export type Block = Paragraph | Table | Section

export interface Section extends Located {
  readonly type: 'section'
  /** The whole heading as written: 「三、收到和处理政府信息公开申请情况」. */
  readonly heading: Text
  /** How the heading is numbered; absent when it carries no number. */
  readonly marker?: Marker
  /** The heading without its number. */
  readonly title: Text
  readonly blocks: readonly Block[]
}

/** The number before a heading. */
export interface Marker extends Located {
  /** The number as written: 「三、」「（二）」「第一部分」. */
  readonly raw: string
  readonly ordinal: number
  /** The manner of numbering, from the outside in. */
  readonly style: MarkerStyle
}

/** 第一部分 · 一、 · （一） · 1. · （1） · ① */
export type MarkerStyle = 'part' | 'chinese' | 'bracketed-chinese' | 'arabic' | 'bracketed-arabic' | 'circled'

export interface Paragraph extends Located {
  readonly type: 'paragraph'
  /** Lines that the layout broke are joined. Empty where the paragraph holds nothing but a picture. */
  readonly text: Text
  /** The number it begins with, where it is an item of a list rather than a heading: 「（一）专栏更新不够及时，……」 */
  readonly marker?: Marker
  readonly sentences: readonly Sentence[]
}

/** Up to 。！？ outside brackets and quotation marks. */
export interface Sentence extends Located {
  readonly text: Text
  readonly statements: readonly Statement[]
}

/** A part of a sentence up to ；, or the whole of it. */
export interface Statement extends Located {
  readonly text: Text
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly ranges: readonly DateRange[]
}

export interface Table extends Located {
  readonly type: 'table'
  /** Whether cells stand in columns, or rows are lines of text whose columns are told by order alone. */
  readonly layout: 'grid' | 'lines'
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly Cell[]
}

export interface Cell extends Located {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: Text
  /** Blank, dash and zero are different answers to the law. */
  readonly content: {readonly kind: 'quantity'; readonly quantity: Quantity} | {readonly kind: 'words' | 'dash' | 'blank'}
}

/** The lines at the end that name who reports and when. */
export interface Signoff extends Located {
  readonly organ?: Organ
  readonly date?: DateMention
}

export interface Comment extends Located {
  /** What stands between `<!--` and `-->`. */
  readonly text: Text
}
