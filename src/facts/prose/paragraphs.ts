import {flatten} from '../../model/outline.js'
import type {Block, Paragraph, Report, Section} from '../../model/report.js'
import type {BoundSection} from '../sections.js'

/** A paragraph and where it stands. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph
  readonly index: number
  /** The section of the edition. */
  readonly section?: BoundSection
  /** What headings above it, or its own opening words, say it is about. */
  readonly topic?: 'requests' | 'cases' | 'fees'
  /** Whether it speaks of 信息公开. */
  readonly isOnDisclosure: boolean
}

/** The paragraphs of a report in the order of the text. */
export function placeParagraphs(report: Report, bound: readonly BoundSection[]): readonly PlacedParagraph[] {
  const sectionOf = new Map<Section, BoundSection>(bound.map(item => [item.section, item]))
  const placed: Omit<PlacedParagraph, 'index'>[] = []
  const walk = (blocks: readonly Block[], section: BoundSection | undefined, topic: PlacedParagraph['topic']) => {
    for (const block of blocks) {
      if (block.type === 'section') walk(block.blocks, section, topicOf(block.heading.value) ?? topic)
      if (block.type !== 'paragraph') continue
      const own = topicOf(/^[^，。；\d]{0,24}/.exec(block.text.value)?.[0] ?? '') ?? topic
      placed.push({
        paragraph: block,
        isOnDisclosure: block.text.value.includes('信息公开'),
        ...(section ? {section} : {}),
        ...(own ? {topic: own} : {})
      })
    }
  }
  walk(
    report.preamble.flatMap(flatten).filter(block => block.type === 'paragraph'),
    undefined,
    undefined
  )
  for (const section of report.sections) {
    const of = sectionOf.get(section)
    walk(section.blocks, of, topicOfKey(of) ?? topicOf(section.heading.value))
  }
  return placed.map((item, index) => ({...item, index}))
}

/** 「（二）依申请公开情况」「四、政府信息公开行政复议、行政诉讼情况」 */
function topicOf(heading: string): PlacedParagraph['topic'] {
  if (/依申请公开|依法申请公开|处理政府信息公开申请|公开申请情况/.test(heading)) return 'requests'
  if (/复议|诉讼/.test(heading) && heading.length < 40) return 'cases'
  return undefined
}

function topicOfKey(section: BoundSection | undefined): PlacedParagraph['topic'] {
  if (section?.spec?.key === 'requests') return 'requests'
  if (section?.spec?.key === 'others') return 'fees'
  return section?.spec?.key === 'cases' ? 'cases' : undefined
}
