import type {Concept} from '../concepts.js'
import type {Edition, TableSpec} from '../editions/edition.js'

/** The concepts that an edition prints in rows of their own; headings of rows, for which it prints none, left out. */
export function printedConcepts(edition: Edition): ReadonlySet<Concept> {
  const known = printed.get(edition)
  if (known) return known
  const found = conceptsIn(edition.tables)
  printed.set(edition, found)
  return found
}

const printed = new WeakMap<Edition, ReadonlySet<Concept>>()

/** The concepts that tables print in rows of their own. */
export function conceptsIn(tables: readonly TableSpec[]): ReadonlySet<Concept> {
  const rows = tables.flatMap(({blocks}) => blocks.flatMap(block => block.rows)).filter(({isGroup}) => !isGroup)
  return new Set(rows.flatMap(({cells}) => cells.map(({concept}) => concept)))
}
