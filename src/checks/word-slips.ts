import type {Context, Failing, FixOffer} from '../engine/rule.js'
import type {WordList, WordSlip} from '../facts/language/words.js'
import type {Text} from '../model/text.js'

/** What a rule on words looks at: a word that is not as it should be, or a text without one. */
export type WordTarget = WordSlip | Text

/** The slips of some lists, and the paragraphs and headings that have none. */
export function* wordTargets({words}: Context['facts'], lists: readonly WordList[]): Iterable<WordTarget> {
  for (const {text, slips} of words.searched) {
    const own = slips.filter(({list}) => lists.includes(list))
    if (own.length === 0) yield text
    yield* own
  }
}

export function isSlip(target: WordTarget): target is WordSlip {
  return 'list' in target
}

/** What a message on a word says. */
export interface WordData {
  readonly words: string
  readonly right: string
  /** The word with what stands around it. */
  readonly around: string
  /** What is said again; empty where it is part of the words. */
  readonly said: string
}

/** The finding on a word, with the change that mends it, for a person to choose. */
export function wordFailure<Id extends string>(
  message: Id,
  {at, right, around, said = '', edit}: WordSlip
): Failing<Id, WordData> & {readonly outcome: 'failed'} {
  const title = {zh: `改为“${right}”`, en: `Write “${right}”`}
  const offer: FixOffer[] = edit ? [{title, edits: [edit], applicability: 'unsafe'}] : []
  return {outcome: 'failed', message, data: {words: at.value, right, around, said}, at, suggestions: offer}
}

/** 「“县城接到公告栏”中的」, where the words stand among others. */
export function inWords({words, around}: WordData): string {
  return around === words ? `“${words}”` : `“${around}”中的“${words}”`
}

/** The same in English. */
export function inEnglish({words, around}: WordData): string {
  return around === words ? `“${words}”` : `“${words}” in “${around}”`
}
