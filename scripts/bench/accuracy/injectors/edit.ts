import type {SectionKey} from '../../../../src/editions/edition.js'
import type {Random} from '../../../random.js'
import {
  type Block,
  close,
  type Draft,
  type DraftSection,
  joined,
  mapBlocks,
  mark,
  open,
  ordinals,
  paragraph,
  type Sentence,
  textOf
} from '../draft.js'
import type {Plan} from '../plan.js'
import {
  addWhere,
  type Injector,
  ofTopic,
  type Paragraph,
  type Part,
  pickSentence,
  replaceSection,
  replaceSentence,
  sentencesOf
} from './injector.js'

/** A sentence of our own, all of it marked. */
export function markedSentence(text: string): Sentence {
  return {parts: [mark(text)]}
}

export function plainSentence(text: string): Sentence {
  return {parts: [text]}
}

/** All sentences of a draft, or of one part of it. */
export function textsOf(draft: Draft, part?: Part): string {
  return [...sentencesOf(draft)]
    .filter(({section}) => part === undefined || (section?.key ?? 'preamble') === part)
    .map(({sentence}) => textOf(sentence))
    .join('')
}

export function sectionOf(draft: Draft, key: SectionKey): DraftSection | undefined {
  return draft.sections.find(section => section.key === key)
}

/** Whether the report is in a form with sections of set names. */
export function hasSetSections({edition}: Draft): boolean {
  return edition.id !== 'narrative'
}

/** Words without the marks of what was changed. */
function plain(words: string): string {
  return words.replaceAll(open, '').replaceAll(close, '')
}

/** The title of a section without its number. */
export function titleOf({heading}: DraftSection): string {
  return plain(heading).replace(/^[^、]{1,3}、/, '')
}

export function withTitle(section: DraftSection, title: string): DraftSection {
  return {...section, heading: mark(`${section.heading.slice(0, section.heading.indexOf('、') + 1)}${title}`)}
}

export function withMarkedHeading(section: DraftSection): DraftSection {
  return {...section, heading: mark(section.heading)}
}

/** The sections numbered anew, from 一 on. */
export function numbered(sections: readonly DraftSection[]): readonly DraftSection[] {
  return sections.map((section, at) => ({
    ...section,
    heading: section.heading.replace(/[一二三四五六七八九十]+(?=、)/, ordinals[at] ?? '')
  }))
}

/** The draft with sentences behind a plain paragraph of a part; nothing where it has none. */
export function appendTo(draft: Draft, random: Random, part: Part, ...sentences: readonly Sentence[]): Draft | undefined {
  return addWhere(draft, random, part, isPlain, sentences)
}

/** A paragraph of sentences: no words that open a theme or a list, no item of one, no list within. */
function isPlain({sentences}: Paragraph): boolean {
  const text = sentences.map(textOf).join('')
  return text.length > 11 && text.endsWith('。') && !/[一二三]是|[（(][一1][）)]|①|第一，|^(?:——|[（(]?\d|[①-⑩])/.test(text)
}

/** The draft with other blocks in one section. */
export function withBlocks(draft: Draft, key: SectionKey, ...blocks: readonly Block[]): Draft | undefined {
  const section = sectionOf(draft, key)
  return section && replaceSection(draft, section, {...section, blocks})
}

/** The draft with further blocks at the end of one section. */
export function withFurtherBlocks(draft: Draft, key: SectionKey, ...blocks: readonly Block[]): Draft | undefined {
  const section = sectionOf(draft, key)
  return section && replaceSection(draft, section, {...section, blocks: [...section.blocks, ...blocks]})
}

/** Paragraphs of one sentence each. */
export function lines(...sentences: readonly Sentence[]): readonly Block[] {
  return sentences.map(sentence => paragraph(sentence))
}

/** The draft with another sentence in the place of the one on a topic, or at the end of a part where there is none. */
export function putSentence(
  draft: Draft,
  random: Random,
  topic: NonNullable<Sentence['topic']>,
  part: Part,
  sentence: Sentence
): Draft | undefined {
  const at = pickSentence(draft, random, ofTopic(topic))
  return at ? replaceSentence(draft, at, {...sentence, topic}) : appendTo(draft, random, part, sentence)
}

/** The draft without the sentences that are wanted away. */
export function withoutSentences(draft: Draft, isUnwanted: (sentence: Sentence) => boolean): Draft {
  return mapBlocks(draft, block => {
    if (block.kind !== 'paragraph') return [block]
    const sentences = block.sentences.filter(sentence => !isUnwanted(sentence))
    return sentences.length > 0 ? [{...block, sentences}] : []
  })
}

/** The draft with all its words sent through a function. */
export function mapWords(draft: Draft, change: (words: string) => string): Draft {
  const mapped = mapBlocks(draft, block => {
    if (block.kind === 'heading' || block.kind === 'raw') return [{...block, text: change(block.text)}]
    if (block.kind === 'table') return [block]
    const sentences = block.sentences.map(sentence => ({
      ...sentence,
      parts: joined(sentence.parts).map(part => (typeof part === 'string' ? change(part) : part))
    }))
    return [{...block, sentences}]
  })
  return {
    ...mapped,
    title: draft.title.map(change),
    sections: mapped.sections.map(section => ({...section, heading: change(section.heading)})),
    signoff: draft.signoff.map(change)
  }
}

type Says = (plan: Plan, random: Random) => string | undefined

/** An injector that adds one of its sentences to one of the parts, marked. */
export function adding(
  injector: Omit<Injector, 'inject'>,
  parts: readonly Part[],
  says: Says,
  isFor: (draft: Draft) => boolean = () => true
): Injector {
  return {
    ...injector,
    inject(draft, random) {
      if (!isFor(draft)) return undefined
      const text = says(draft.plan, random)
      return text === undefined ? undefined : appendTo(draft, random, random.choose(parts), markedSentence(text))
    }
  }
}
