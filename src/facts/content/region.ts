/**
 * What sections say: whether they have what the law and the form ask of them.
 *
 * The folder `content` recognises wording; it may not judge, nor know the engine or any rule.
 */

import type {SectionKey} from '../../editions/edition.js'
import {flatten, statementsOf} from '../../model/outline.js'
import type {Paragraph, Section, Statement} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import type {BoundSection} from '../sections.js'

/** The words that stand under a section's heading, the headings below it included. */
export interface Region {
  readonly heading: Text
  readonly headings: readonly Text[]
  readonly paragraphs: readonly Paragraph[]
  readonly statements: readonly Statement[]
  /** Whether all of it is prose: what a picture or a table says is not read, and what an attachment says is not there. */
  readonly isProse: boolean
}

/**
 * A section and what follows it up to the next that the edition knows: a sub-heading that stands at the highest level still belongs
 * to it. Nothing where the section is missing.
 */
export function regionOf(key: SectionKey, sections: readonly BoundSection[]): Region | undefined {
  const from = sections.findIndex(({spec, match}) => spec?.key === key && match !== 'repeated')
  const first = sections[from]
  if (!first) return undefined
  const next = sections.findIndex(({match}, index) => index > from && match !== 'unknown' && match !== 'row')
  const members = sections.slice(from, next < 0 ? undefined : next).map(({section}) => section)
  const blocks = members.flatMap(flatten)
  const paragraphs = blocks.filter(block => block.type === 'paragraph')
  const isBelow = (block: (typeof blocks)[number]): block is Section => block.type === 'section' && block !== first.section
  return {
    heading: first.section.heading,
    headings: blocks.filter(isBelow).map(({heading}) => heading),
    paragraphs,
    statements: paragraphs.flatMap(statementsOf),
    isProse: blocks.every(block => block.type !== 'table') && !paragraphs.some(({text}) => isElsewhere(text.value))
  }
}

/** A picture without words, or 「详见附件」; not 「附近」. */
function isElsewhere(words: string): boolean {
  return words.trim() === '' || /[见如]附|图片版|如下[图表]|见下[图表]/.test(words)
}
