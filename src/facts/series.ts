import {flatten} from '../model/outline.js'
import type {Block, Paragraph, Report, Section} from '../model/report.js'
import {contains, type Located} from '../model/source.js'
import type {Text} from '../model/text.js'
import {add, begin, finish, firstWords, type Numbered, type OpenSeries, repeatsFirst} from './counting.js'
import type {BoundSection} from './sections.js'
import type {BoundTable} from './tables.js'
import {readWordSeries} from './word-series.js'

/** Things numbered in one manner, one behind the other. */
export interface Series {
  /** `blocks`: sub-headings and paragraphs. `words`: 一是…二是 or 第一，…第二，. `within`: （一）…（二） within a paragraph. */
  readonly kind: 'blocks' | 'words' | 'within'
  readonly items: readonly SeriesItem[]
  /** What stands before the first item: the end of the sentence, paragraph or heading there. */
  readonly lead?: Text
  /** What the last item says, as far as its paragraph goes. */
  readonly tail: string
  /** Where the numbers do not count on. */
  readonly slips: readonly SeriesSlip[]
  /** A single 一是 that nothing follows. */
  readonly isLone: boolean
  /** Another list begins in the same paragraph. */
  readonly isAmongLists: boolean
}

export interface SeriesItem {
  readonly ordinal: number
  /** The number as written: 「（三）」「二是」. */
  readonly raw: string
  /** The number's own place. */
  readonly marker: Located
  /** Number and first words, for a reader to know it by: 「（三）平台建设」. */
  readonly words: Text
}

/** A number that does not follow from the one before it. */
export interface SeriesSlip {
  readonly item: SeriesItem
  readonly expected: number
  readonly before?: SeriesItem
}

/**
 * Finds what is numbered below the sections: sub-headings, paragraphs, and items within paragraphs.
 *
 * What stands beside a table that was not read cell by cell may be the table's own rows, so it is left out.
 */
export function readSeries(report: Report, bound: readonly BoundSection[], tables: readonly BoundTable[]): readonly Series[] {
  const grids = tables.flatMap(table => table.tables.filter(({layout}) => layout === 'grid'))
  const sectionOf = new Map(bound.map(item => [item.section, item]))
  const bodies = report.sections.flatMap(section => {
    const item = sectionOf.get(section)
    if (item?.match === 'row') return []
    const mayBeRows = item?.spec?.hasTable === true && !grids.some(grid => contains(section.span, grid.span))
    return [{blocks: section.blocks.flatMap(flatten), section, mayBeRows}]
  })
  const found = bodies.flatMap(({blocks, section, mayBeRows}) => [
    ...(mayBeRows ? [] : readBlocks(blocks, section)),
    ...readWordSeries(blocks, section)
  ])
  return [...found, ...readWordSeries(report.preamble.flatMap(flatten))]
}

/** The sections themselves, where no form says how many there are. */
export function readSectionSeries(report: Report): readonly Series[] {
  const [first] = report.sections
  return first ? readBlocks(report.sections.map(section => ({...section, blocks: []}))) : []
}

// ── sub-headings and numbered paragraphs ───────────────────────────────────────────────────────────────────────────────

function readBlocks(blocks: readonly Block[], parent?: Section): readonly Series[] {
  const done: OpenSeries[] = []
  // from the outside in, as the text itself nests them: some put （一） below 1.
  const open: OpenSeries[] = []
  let before: Text | undefined = parent?.title
  for (const block of blocks) {
    const numbered = block.type === 'table' ? undefined : numberedBlock(block, before)
    if (numbered) {
      const at = open.findLastIndex(({style}) => style === numbered.style)
      if (at >= 0) open.length = at + 1
      const last = at >= 0 ? open[at] : undefined
      if (last && (numbered.item.ordinal !== 1 || repeatsFirst(last))) add(last, numbered)
      else {
        const begun = begin('blocks', numbered, parent?.span.start ?? numbered.item.marker.span.start)
        if (at >= 0) open[at] = begun
        else open.push(begun)
        done.push(begun)
      }
    } else if (isBreak(block)) for (const series of open) series.isInterrupted = true
    before = block.type === 'paragraph' ? block.text : block.type === 'section' ? block.title : undefined
  }
  return finish(done)
}

function numberedBlock(block: Section | Paragraph, lead: Text | undefined): Numbered | undefined {
  const {marker} = block
  if (!marker) return undefined
  const words = block.type === 'section' ? block.heading : firstWords(block.text, 0)
  const tail = block.type === 'section' ? block.title.value : block.text.value
  const item = {ordinal: marker.ordinal, raw: marker.raw, marker, words}
  return {item, style: marker.style, tail, ...(lead ? {lead} : {})}
}

/** A heading without a number, or a line that announces something, may be the parent of another list. */
function isBreak(block: Block): boolean {
  if (block.type === 'section') return true
  return block.type === 'table' || /[：:]$/.test(block.text.value)
}
