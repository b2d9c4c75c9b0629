import {type Concept, concepts, membersOf} from '../concepts.js'
import type {Facts} from '../facts/facts.js'
import type {Entry, OfficialStatement} from '../facts/prose/official.js'
import type {Fact} from '../facts/tables.js'

/** What the tables say of a reading: the cells and their sum. */
export interface Tabled {
  readonly value: number
  readonly facts: readonly Fact[]
}

/** The sum of a reading's cells; nothing where one of them is missing or cannot be reckoned with. Blank cells and dashes add nothing. */
export function tabledOf(reading: readonly Entry[], facts: Facts): Tabled | undefined {
  const found: Fact[] = []
  for (const entry of reading) {
    const cells = cellsOf(entry, facts)
    if (!cells) return undefined
    found.push(...cells)
  }
  if (!found.some(({answer}) => answer.kind === 'figure')) return undefined
  return {value: found.reduce((sum, {answer}) => sum + (answer.kind === 'figure' ? answer.quantity.value : 0), 0), facts: found}
}

/** The cell of an entry, or the cells of the members of a group that has no cell of its own. */
function cellsOf({concept, applicant}: Entry, facts: Facts): readonly Fact[] | undefined {
  const of = (one: Concept) => facts.find(one, applicant ? {applicant} : {})
  const own = of(concept)
  if (own && own.answer.kind !== 'words') return [own]
  const members = membersOf(concept)
  if (own || members.length === 0) return undefined
  const cells = members.flatMap(member => of(member) ?? [])
  return cells.length === members.length && cells.every(({answer}) => answer.kind !== 'words') ? cells : undefined
}

/** The readings of a statement that the tables can answer, each once. */
export function tabledReadings({readings}: OfficialStatement, facts: Facts): readonly Tabled[] {
  return readings.flatMap(reading => tabledOf(reading, facts) ?? [])
}

/** What the entries of a reading are called, joined. */
export function nameOfReading(reading: readonly Entry[]): string {
  return reading.map(({concept}) => concepts[concept]).join('＋')
}
