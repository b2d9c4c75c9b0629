import type {SectionKey} from '../../../../src/editions/edition.js'
import type {Random} from '../../../random.js'
import {type Block, type Draft, type DraftSection, mapBlocks, type Sentence, type Slot, type Topic} from '../draft.js'

/** Puts exactly one defect into a report that has none. */
export interface Injector {
  /** The rule that must find it. */
  readonly rule: string
  /** Short, in kebab-case, one of its rule. */
  readonly id: string
  /** What is done, in one sentence. */
  readonly says: string
  /** Other rules that may find it as well, or in its place where both are right. */
  readonly or?: readonly string[]
  /**
   * The report with the defect, its place marked (`mark`), every stretch that a finding may rightly point at; nothing where the report
   * offers no place for it.
   */
  readonly inject: (draft: Draft, random: Random) => Draft | undefined
}

/** A place of a sentence in a draft. */
export interface SentenceAt {
  readonly sentence: Sentence
  /** Absent in the preamble. */
  readonly section?: DraftSection
  readonly block: Paragraph
  /** Position in the block. */
  readonly index: number
}

/** Every sentence of a draft, in order. */
export function* sentencesOf(draft: Draft): Generator<SentenceAt> {
  const parts = [{blocks: draft.preamble}, ...draft.sections.map(section => ({section, blocks: section.blocks}))]
  for (const {blocks, ...place} of parts) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph') continue
      for (const [index, sentence] of block.sentences.entries()) {
        yield {...place, sentence, block, index}
      }
    }
  }
}

/** The sentences that pass, in chance order's first; nothing where none does. */
export function pickSentence(draft: Draft, random: Random, isWanted: (at: SentenceAt) => boolean): SentenceAt | undefined {
  const wanted = [...sentencesOf(draft)].filter(isWanted)
  return wanted.length > 0 ? random.choose(wanted) : undefined
}

export function ofTopic(...topics: readonly Topic[]): (at: SentenceAt) => boolean {
  return ({sentence}) => sentence.topic !== undefined && topics.includes(sentence.topic)
}

/** The draft with other sentences in the place of one; none takes it out. */
export function replaceSentence(draft: Draft, at: SentenceAt, ...sentences: readonly Sentence[]): Draft {
  return replaceBlock(draft, at.block, {
    ...at.block,
    sentences: at.block.sentences.flatMap((own, index) => (index === at.index ? sentences : [own]))
  })
}

export type Paragraph = Extract<Block, {kind: 'paragraph'}>
/** Where a sentence may be put: in front of the sections, or in one of them. */
export type Part = 'preamble' | SectionKey

/** The draft with sentences behind a paragraph of a part; nothing where it has none. */
export function addSentences(draft: Draft, random: Random, part: Part, ...sentences: readonly Sentence[]): Draft | undefined {
  return addWhere(draft, random, part, () => true, sentences)
}

/** The same, behind one of the paragraphs that pass. */
export function addWhere(
  draft: Draft,
  random: Random,
  part: Part,
  isFit: (paragraph: Paragraph) => boolean,
  sentences: readonly Sentence[]
): Draft | undefined {
  const blocks = part === 'preamble' ? draft.preamble : (draft.sections.find(({key}) => key === part)?.blocks ?? [])
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && isFit(block))
  if (paragraphs.length === 0) return undefined
  const block = random.choose(paragraphs)
  return replaceBlock(draft, block, {...block, sentences: [...block.sentences, ...sentences]})
}

/** The draft with one sentence in the place of all that tell of some topics: what it says stands against no other sentence. */
export function retell(draft: Draft, topics: readonly Topic[], sentence: Sentence): Draft | undefined {
  const places = [...sentencesOf(draft)].filter(ofTopic(...topics))
  const [first] = places
  if (!first) return undefined
  const told = new Set(places.map(place => place.sentence))
  return mapBlocks(draft, block => {
    if (block.kind !== 'paragraph') return [block]
    const sentences = block.sentences.flatMap(own => (own === first.sentence ? [sentence] : told.has(own) ? [] : [own]))
    return [{...block, sentences}]
  })
}

/** The draft with another block, or several, in the place of one. */
export function replaceBlock(draft: Draft, block: Block, ...blocks: readonly Block[]): Draft {
  return mapBlocks(draft, candidate => (candidate === block ? blocks : [candidate]))
}

export function replaceSection(draft: Draft, section: DraftSection, ...sections: readonly DraftSection[]): Draft {
  return {...draft, sections: draft.sections.flatMap(own => (own === section ? sections : [own]))}
}

export function slotsOf({parts}: Sentence): readonly Slot[] {
  return parts.filter((part): part is Slot => typeof part !== 'string')
}

/** The sentence with one figure written otherwise. */
export function reprint(sentence: Sentence, name: string, printed: (slot: Slot) => string): Sentence {
  return {
    ...sentence,
    parts: sentence.parts.map(part => (typeof part !== 'string' && part.name === name ? {...part, printed: printed(part)} : part))
  }
}

/** The sentence with words of it written otherwise, once; nothing where it does not have them. */
export function reword(sentence: Sentence, words: string | RegExp, other: string): Sentence | undefined {
  const at = sentence.parts.findIndex(
    part => typeof part === 'string' && (typeof words === 'string' ? part.includes(words) : words.test(part))
  )
  if (at < 0) return undefined
  return {
    ...sentence,
    parts: sentence.parts.map((part, index) => (index === at && typeof part === 'string' ? part.replace(words, other) : part))
  }
}

export type TableBlock = Extract<Block, {kind: 'table'}>

/** The table of a section, where the edition prints one. */
export function tableOf(draft: Draft, key: TableBlock['spec']['section']): TableBlock | undefined {
  return draft.sections
    .flatMap(({blocks}) => blocks)
    .find((block): block is TableBlock => block.kind === 'table' && block.spec.section === key)
}

/** The table with one cell written otherwise; row and column count from 0, over the rows that have figures. */
export function withCell(table: TableBlock, row: number, column: number, text: string): TableBlock {
  return {
    ...table,
    values: table.values.map((cells, at) => (at === row ? cells.map((cell, other) => (other === column ? text : cell)) : cells))
  }
}
