import {maskNames} from '../model/mask.js'
import {flatten} from '../model/outline.js'
import type {Report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {type LeftoverPattern, leftovers, speaksOfTemplate, templateSpeaks} from '../wording/leftovers.js'

/** Something of a template that stands in a report. */
export interface Leftover {
  readonly kind: LeftoverPattern['kind']
  readonly at: Text
  /** The sentence or heading it stands in. */
  readonly within: Text
}

/**
 * Finds instructions and placeholders in title, headings and sentences; of cells, which are the tables' own matter, only an instruction that
 * stands in one, as a line over a table of plain text does.
 */
export function findLeftovers({title, preamble, sections, statements, tables}: Report): readonly Leftover[] {
  const headings = [...preamble, ...sections].flatMap(flatten).flatMap(block => (block.type === 'section' ? [block.heading] : []))
  const cells = tables.flatMap(table => table.cells.filter(({content}) => content.kind === 'words').map(({text}) => text))
  return [
    ...[...(title ? [title] : []), ...headings, ...statements.map(({text}) => text)].flatMap(leftoversOf),
    ...cells.flatMap(leftoversOf).filter(({kind}) => kind === 'instruction')
  ]
}

function leftoversOf(within: Text): readonly Leftover[] {
  if (speaksOfTemplate.test(within.value) && !templateSpeaks.test(within.value)) return []
  const masked = maskNames(within.value)
  const found: {readonly kind: LeftoverPattern['kind']; readonly start: number; readonly end: number}[] = []
  for (const {kind, pattern, unless, isRaw} of leftovers) {
    if (unless?.test(masked)) continue
    for (const match of (isRaw ? within.value : masked).matchAll(pattern)) {
      if (found.length >= mostInOneText) break
      const end = match.index + match[0].length
      // a blank of a title is none of the writer's
      if (!found.some(other => other.start < end && match.index < other.end)) found.push({kind, start: match.index, end})
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({kind, start, end}) => ({kind, at: within.slice(start, end), within}))
}

/** Who has left so many places in one sentence need not be told of each. */
const mostInOneText = 20
