import type {Item} from './items.js'
import {rankOf} from './marker.js'
import type {Block, Section, Signoff} from './report.js'
import {findSignoff} from './signoff.js'
import type {SourceDocument} from './source.js'

/** Takes the sign-off, and what pages put behind it, off the end. */
export function detachSignoff(items: readonly Item[]): {readonly items: readonly Item[]; readonly signoff?: Signoff} {
  const last = items.findLastIndex(item => item.kind === 'heading' || item.block.type === 'table')
  const tail = items.slice(last + 1).flatMap(item => (item.kind === 'block' && item.block.type === 'paragraph' ? [item.block] : []))
  const found = findSignoff(tail)
  if (!found) return {items}
  return {items: items.slice(0, last + 1 + found.start), signoff: found.signoff}
}

/** A section being filled. */
interface OpenSection {
  readonly heading: Item & {kind: 'heading'}
  readonly level: number
  readonly blocks: Block[]
}

/** Puts what stands below each heading into its section, and sections into sections. */
export function nest(
  items: readonly Item[],
  source: SourceDocument
): {readonly preamble: readonly Block[]; readonly sections: readonly Section[]} {
  const levelOf = levels(items)
  const preamble: Block[] = []
  const sections: Section[] = []
  const open: OpenSection[] = []
  const closeTo = (level: number) => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      open.pop()
      const section = toSection(last, source)
      const parent = open.at(-1)
      if (parent) parent.blocks.push(section)
      else sections.push(section)
    }
  }
  for (const item of items) {
    if (item.kind === 'block') {
      const parent = open.at(-1)
      if (parent) parent.blocks.push(item.block)
      else preamble.push(item.block)
      continue
    }
    const level = levelOf(item)
    closeTo(level)
    open.push({heading: item, level, blocks: []})
  }
  closeTo(0)
  return {preamble, sections}
}

/** Depth by manner of numbering; a heading without number stands where numbered ones of its Markdown depth stand. */
function levels(items: readonly Item[]): (heading: Item & {kind: 'heading'}) => number {
  const byDepth = new Map<number, number>()
  let shallowest = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (item.kind !== 'heading' || item.depth === undefined) continue
    shallowest = Math.min(shallowest, item.depth)
    if (item.marker && !byDepth.has(item.depth)) byDepth.set(item.depth, rankOf(item.marker.style))
  }
  return ({marker, depth}) => {
    if (marker) return rankOf(marker.style)
    if (depth === undefined) return rankOf('chinese')
    return byDepth.get(depth) ?? rankOf('chinese') + depth - shallowest
  }
}

function toSection({heading, blocks}: OpenSection, source: SourceDocument): Section {
  const end = Math.max(heading.heading.span.end, blocks.at(-1)?.span.end ?? 0)
  return {
    type: 'section',
    source,
    span: {start: heading.heading.span.start, end},
    heading: heading.heading,
    title: heading.title,
    ...(heading.marker ? {marker: heading.marker} : {}),
    blocks
  }
}
