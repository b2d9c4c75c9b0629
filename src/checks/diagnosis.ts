import type {Concept} from '../concepts.js'
import type {Facts} from '../facts/facts.js'
import type {BoundRow, Fact} from '../facts/tables.js'
import {countOf, type Identity, type IdentityKind, readIdentities} from './identities.js'

/** What is wrong with a table of applications, told by the smallest change that would make all its equations hold. */
export interface Diagnosis {
  /** The equations that hold. */
  readonly held: readonly Identity[]
  /** Cells that alone explain every equation they break. */
  readonly slips: readonly Slip[]
  /** Broken equations that several cells could explain. */
  readonly open: readonly OpenIdentity[]
  /** Broken equations of a table that was probably read or pasted wrongly, where many rows fail at once; else none. */
  readonly doubtful: readonly Identity[]
}

/** A wrong cell and the value that makes its equations hold. */
export interface Slip {
  /** `cell`: one figure is wrong. `column`: a figure stands in another column of its row. `row`: most figures of a row are wrong. */
  readonly kind: 'cell' | 'column' | 'row'
  readonly fact: Fact
  readonly value: number
  /** Totals that are off by the same, since they were added up from the wrong cell; the other cells of a row. */
  readonly also: readonly {readonly fact: Fact; readonly value: number}[]
  /** The equations it breaks, in the order row, column, balance. */
  readonly identities: readonly Identity[]
}

export interface OpenIdentity {
  readonly identity: Identity
  /** The same equation in the column of totals, off by the same. */
  readonly inTotal?: Identity
  /** Cells of which any one alone would explain it, and the value each should then have. */
  readonly candidates: readonly {readonly fact: Fact; readonly value: number}[]
}

/** Works out which cells of the table of applications are wrong. Asked by several rules, worked out once. */
export function diagnose(facts: Facts): Diagnosis {
  const known = diagnoses.get(facts)
  if (known) return known
  const found = work(readIdentities(facts))
  diagnoses.set(facts, found)
  return found
}

const diagnoses = new WeakMap<Facts, Diagnosis>()

function work(identities: readonly Identity[]): Diagnosis {
  const held = identities.filter(({difference}) => difference === 0)
  if (held.length === identities.length) return {held, slips: [], open: [], doubtful: []}
  const system = new System(identities)
  const sure = takeIsolated(system)
  const rest = smallestChanges(system)
  const found = rest.length > 0 ? commonTo(rest) : wholeRow(system)
  const changes = [...sure, ...found]
  for (const change of found) system.apply(change)
  const broken = system.broken()
  if (isReadWrongly(broken, identities, changes))
    return {held, slips: [], open: [], doubtful: identities.filter(({difference}) => difference !== 0)}
  return {held, slips: toSlips(changes, system), open: toOpen(broken, system), doubtful: []}
}

/** A change of a cell's figure. */
interface Change {
  readonly fact: Fact
  readonly by: number
}

/** The equations as a system: how far each is off, and which cells stand in it on which side. */
class System {
  readonly #identities: readonly Identity[]
  readonly #off: Map<Identity, number>
  readonly #of = new Map<Fact, {readonly identity: Identity; readonly sign: 1 | -1}[]>()

  constructor(identities: readonly Identity[]) {
    this.#identities = identities
    this.#off = new Map(identities.map(identity => [identity, identity.difference]))
    for (const identity of identities) {
      for (const fact of identity.left) this.#add(fact, identity, 1)
      for (const fact of identity.right) this.#add(fact, identity, -1)
    }
  }

  broken(): readonly Identity[] {
    return this.#identities.filter(identity => this.off(identity) !== 0)
  }

  off(identity: Identity): number {
    return this.#off.get(identity) ?? 0
  }

  facts(): Iterable<Fact> {
    return this.#of.keys()
  }

  equationsOf(fact: Fact): readonly Identity[] {
    return (this.#of.get(fact) ?? []).map(({identity}) => identity)
  }

  apply({fact, by}: Change): void {
    for (const {identity, sign} of this.#of.get(fact) ?? []) this.#off.set(identity, this.off(identity) + sign * by)
  }

  /** The changes of a cell that would mend one of its broken equations each. */
  changesOf(fact: Fact): readonly Change[] {
    const value = countOf(fact) ?? 0
    const steps = (this.#of.get(fact) ?? []).map(({identity, sign}) => -sign * this.off(identity))
    return [...new Set(steps)].filter(by => by !== 0 && value + by >= 0).map(by => ({fact, by}))
  }

  /** The change of a cell that mends all its equations, each of which is broken; nothing where there is none. */
  fullChangeOf(fact: Fact): Change | undefined {
    const changes = this.changesOf(fact)
    const isAllBroken = (this.#of.get(fact) ?? []).every(({identity}) => this.off(identity) !== 0)
    return isAllBroken && changes.length === 1 ? changes[0] : undefined
  }

  /** The change of a cell that mends the equation of its column, or of its balance where it has no other. */
  columnChangeOf(fact: Fact): readonly Change[] {
    const own = (this.#of.get(fact) ?? []).filter(({identity}) => identity.kind !== 'row')
    const {identity, sign} = own.find(term => term.identity.kind === 'column') ?? own[0] ?? {}
    const by = identity && sign ? -sign * this.off(identity) : 0
    return by === 0 ? [] : [{fact, by}]
  }

  #add(fact: Fact, identity: Identity, sign: 1 | -1): void {
    const own = this.#of.get(fact)
    if (own) own.push({identity, sign})
    else this.#of.set(fact, [{identity, sign}])
  }
}

/** Changes that mend two or more equations at once, where no other such change touches the same ones; they are applied. */
function takeIsolated(system: System): readonly Change[] {
  const full = [...system.facts()].flatMap(fact => {
    const change = system.equationsOf(fact).length >= 2 ? system.fullChangeOf(fact) : undefined
    return change ? [change] : []
  })
  const isolated = full.filter(change => {
    const own = new Set(system.equationsOf(change.fact))
    return full.every(other => other === change || !system.equationsOf(other.fact).some(identity => own.has(identity)))
  })
  for (const change of isolated) system.apply(change)
  return isolated
}

/** More changes than this are no explanation. */
const mostChanges = 3
/** So many equally good explanations are none. */
const mostSolutions = 40

/** The sets of fewest changes that make all equations hold; none where it takes too many. */
function smallestChanges(system: System): readonly (readonly Change[])[] {
  if (system.broken().length === 0) return []
  for (let size = 1; size <= mostChanges; size++) {
    const found = new Map<string, readonly Change[]>()
    search(system, size, [], found)
    if (found.size > 0) return [...found.values()]
  }
  return []
}

function search(system: System, left: number, chosen: readonly Change[], found: Map<string, readonly Change[]>): void {
  const broken = system.broken()
  if (broken.length === 0) {
    if (chosen.length > 0) found.set(keyOf(chosen), chosen)
    return
  }
  // one cell mends three equations at most
  if (left === 0 || broken.length > left * 3 || found.size > mostSolutions) return
  const [narrowest] = [...broken].sort((a, b) => a.left.length + a.right.length - b.left.length - b.right.length)
  for (const fact of [...(narrowest?.left ?? []), ...(narrowest?.right ?? [])]) {
    if (chosen.some(change => change.fact === fact)) continue
    for (const change of system.changesOf(fact)) {
      system.apply(change)
      search(system, left - 1, [...chosen, change], found)
      system.apply({fact, by: -change.by})
    }
  }
}

function keyOf(changes: readonly Change[]): string {
  return changes
    .map(({fact, by}) => `${fact.span.start}:${by}`)
    .sort()
    .join(' ')
}

/** The changes that every explanation makes. */
function commonTo(solutions: readonly (readonly Change[])[]): readonly Change[] {
  const [first, ...others] = solutions
  if (!first || solutions.length > mostSolutions) return []
  return first.filter(({fact, by}) => others.every(solution => solution.some(other => other.fact === fact && other.by === by)))
}

/**
 * The one row of which all figures would have to change for every equation to hold, each as its column says; nothing where
 * there is none, or several.
 */
function wholeRow(system: System): readonly Change[] {
  if (system.broken().length === 0) return []
  const rows = new Map<BoundRow, Fact[]>()
  for (const fact of system.facts()) rows.set(fact.row, [...(rows.get(fact.row) ?? []), fact])
  const found = [...rows.values()].flatMap((facts): readonly (readonly Change[])[] => {
    const changes = facts.flatMap(fact => system.columnChangeOf(fact))
    if (changes.some(({fact, by}) => (countOf(fact) ?? 0) + by < 0)) return []
    for (const change of changes) system.apply(change)
    const isMended = system.broken().length === 0
    for (const {fact, by} of changes) system.apply({fact, by: -by})
    return isMended ? [changes] : []
  })
  return found.length === 1 ? (found[0] ?? []) : []
}

/** From so many rows on, broken rows that no single cell explains are a matter of reading. */
const manyRows = 3
/** So many single cells are wrong in no table that someone filled in. */
const manySlips = 12

function isReadWrongly(broken: readonly Identity[], all: readonly Identity[], changes: readonly Change[]): boolean {
  const rows = broken.filter(({kind}) => kind === 'row')
  const filled = all.filter(({kind, left, right}) => kind === 'row' && [...left, ...right].some(fact => (countOf(fact) ?? 0) > 0))
  return (rows.length >= manyRows && rows.length * 2 >= filled.length) || changes.length >= manySlips
}

/** Slips: those of one row together where a figure stands in another column or the whole row is off; a total off by as much as a part with that part. */
function toSlips(changes: readonly Change[], system: System): readonly Slip[] {
  const byRow = new Map<BoundRow, Change[]>()
  for (const change of changes) byRow.set(change.fact.row, [...(byRow.get(change.fact.row) ?? []), change])
  const together = [...byRow.values()].flatMap((own): readonly {kind: Slip['kind']; changes: readonly Change[]}[] => {
    if (own.length > mostChanges) return [{kind: 'row', changes: own}]
    return own.length === 2 && own.every(({fact}) => fact.applicant !== 'total') && own.reduce((sum, {by}) => sum + by, 0) === 0
      ? [{kind: 'column', changes: own}]
      : []
  })
  const told = new Set(together.flatMap(group => group.changes))
  return [
    ...together.flatMap(({kind, changes: [first, ...others]}) => (first ? [toSlip(kind, first, others, system)] : [])),
    ...singleSlips(
      changes.filter(change => !told.has(change)),
      system
    )
  ]
}

function toSlip(kind: Slip['kind'], change: Change, others: readonly Change[], system: System): Slip {
  const broken = [change, ...others].flatMap(({fact}) => system.equationsOf(fact)).filter(({difference}) => difference !== 0)
  return {
    kind,
    ...corrected(change),
    also: others.map(corrected),
    identities: [...new Set(broken)].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  }
}

function singleSlips(changes: readonly Change[], system: System): readonly Slip[] {
  const isTotalOf = (total: Change, part: Change) =>
    total !== part &&
    total.by === part.by &&
    ((total.fact.concept === part.fact.concept && total.fact.applicant === 'total') ||
      (total.fact.applicant === part.fact.applicant && total.fact.concept === 'requests.concluded'))
  const folded = new Set<Change>()
  for (const change of changes) {
    const part = changes.find(other => isTotalOf(change, other) && !folded.has(other))
    if (part) folded.add(change)
  }
  return changes
    .filter(change => !folded.has(change))
    .map(change =>
      toSlip(
        'cell',
        change,
        changes.filter(other => folded.has(other) && isTotalOf(other, change)),
        system
      )
    )
}

/** In this order they own a finding. */
const kinds: readonly IdentityKind[] = ['row', 'column', 'balance']

function corrected({fact, by}: Change): {readonly fact: Fact; readonly value: number} {
  return {fact, value: (countOf(fact) ?? 0) + by}
}

/**
 * Broken equations one by one; that of the totals goes with the columns where it is off by as much as they are together.
 *
 * Only equations of one sum go together: that of （七）总计 says nothing of a sub-total.
 */
function toOpen(broken: readonly Identity[], system: System): readonly OpenIdentity[] {
  return kinds.flatMap(kind => bySum(broken.filter(identity => identity.kind === kind)).flatMap(own => openOf(kind, own, system)))
}

function openOf(kind: IdentityKind, own: readonly Identity[], system: System): readonly OpenIdentity[] {
  const inTotal = kind === 'row' ? undefined : own.find(({right}) => right[0]?.applicant === 'total')
  const others = own.filter(identity => identity !== inTotal)
  const together = others.reduce((sum, identity) => sum + system.off(identity), 0)
  const isFolded = inTotal !== undefined && others.length > 0 && together === system.off(inTotal)
  return (isFolded ? others : own).map(identity => ({
    identity,
    ...(isFolded && inTotal && others.length === 1 ? {inTotal} : {}),
    candidates: candidatesFor(identity, system)
  }))
}

/** Equations by what stands alone on their right: （七）总计, or a sub-total. */
function bySum(identities: readonly Identity[]): readonly (readonly Identity[])[] {
  const groups = new Map<Concept | undefined, Identity[]>()
  for (const identity of identities) {
    const concept = identity.right[0]?.concept
    groups.set(concept, [...(groups.get(concept) ?? []), identity])
  }
  return [...groups.values()]
}

/** Cells whose change would mend the equation and break none that holds; in a column, together with the same cell of the totals. */
function candidatesFor(identity: Identity, system: System): OpenIdentity['candidates'] {
  const sides = [...identity.left.map(fact => ({fact, sign: 1})), ...identity.right.map(fact => ({fact, sign: -1}))]
  return sides.flatMap(({fact, sign}) => {
    const by = -sign * system.off(identity)
    const value = (countOf(fact) ?? 0) + by
    const others = system.equationsOf(fact).filter(other => other !== identity && other.kind !== 'row')
    const isFree = others.every(other => system.off(other) !== 0)
    return value >= 0 && isFree ? [{fact, value}] : []
  })
}
