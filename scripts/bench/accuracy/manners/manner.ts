import type {EditionId} from '../../../../src/editions/edition.js'
import type {Random} from '../../../random.js'
import type {Block, Sentence} from '../draft.js'
import type {OrganKind} from '../organs.js'
import type {Plan, Size} from '../plan.js'

/** A way to tell a report, as one hand writes it. Each function tells one topic, whole and without a fault, for every size and organ. */
export interface Manner {
  readonly id: string
  /** How the themes of the overview are parted: headings of their own, or words that open a paragraph. */
  readonly themes: 'headings' | 'run-in'
  /** The five themes in this hand's words: headings without their numbers, or the words that open a paragraph, with their mark. */
  readonly themeTitles?: readonly string[]
  /** The organs it writes for; absent: any. */
  readonly kinds?: readonly OrganKind[]
  /** The editions it writes in; absent: any. */
  readonly editions?: readonly EditionId[]
  /** How much such organs have to report; absent: anything. */
  readonly sizes?: readonly Size[]
  /** 「依据……编制」「由……六个部分组成」「统计期限」「联系方式」: whatever this hand says, in its order. The period is said where the edition asks for it. */
  readonly introduction: Tell
  readonly opening: Tell
  readonly published: Tell
  readonly documents: Tell
  /** Applications: received, by applicant, answered by result, carried over. Says that there were none where there were none. */
  readonly requests: Tell
  readonly management: Tell
  readonly platforms: Tell
  /** Says 考核, 评议, 责任追究 as well: governments must. */
  readonly supervision: Tell
  readonly cases: Tell
  /** Problems and how they are mended: one or several paragraphs. */
  readonly problems: (plan: Plan, random: Random) => readonly (readonly Sentence[])[]
  readonly fees: Tell
  readonly others: Tell
  /** Topics that this hand tells in several paragraphs or under headings of their own, in place of one paragraph. */
  readonly blocks?: Readonly<Partial<Record<Told, (plan: Plan, random: Random) => readonly Block[]>>>
}

export type Tell = (plan: Plan, random: Random) => readonly Sentence[]

export type Told =
  | 'opening'
  | 'published'
  | 'documents'
  | 'requests'
  | 'management'
  | 'platforms'
  | 'supervision'
  | 'cases'
  | 'fees'
  | 'others'

/** The names of the sections as an introduction lists them. */
export function titlesOf({sections}: Plan): readonly string[] {
  return sections.map(({title}) => title)
}
