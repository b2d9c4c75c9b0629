import {rules} from '../../rules/index.js'
import type {Mention} from '../../src/facts/prose/mentions.js'
import type {Relation} from '../../src/facts/prose/relation.js'
import {type Reading, readBlock} from './read-block.js'
import type {Block, Note, Stretch} from './sets.js'

/** What was meant, what was read, and what of it was right. */
export interface Tally {
  readonly right: number
  readonly read: number
  readonly meant: number
}

/** The scores of a set, and what was missed or read too much, a line each. */
export interface Score {
  readonly tallies: ReadonlyMap<string, Tally>
  readonly misses: readonly string[]
}

/** Runs the program over the blocks of a set and compares with the annotations. */
export function scoreSet(blocks: readonly Block[]): Score {
  const tallies = new Map<string, Tally>()
  const misses: string[] = []
  for (const block of blocks) {
    const reading = readBlock(block)
    const letters = new Map([...block.figures].map(([letter, {start, end}]) => [`${start}-${end}`, letter]))
    const letterOf = ({span}: {readonly span: Stretch}) => {
      const {start, end} = reading.toStretch(span)
      return letters.get(`${start}-${end}`) ?? `?${start}`
    }
    const compare = (name: string, meant: readonly string[], read: readonly string[], unscored: readonly string[] = []) => {
      const wanted = new Set(meant)
      const skipped = new Set(unscored)
      const found = new Set(read.filter(one => !skipped.has(one) || wanted.has(one)))
      const right = [...wanted].filter(one => found.has(one))
      const before = tallies.get(name) ?? {right: 0, read: 0, meant: 0}
      tallies.set(name, {right: before.right + right.length, read: before.read + found.size, meant: before.meant + wanted.size})
      for (const one of wanted) if (!found.has(one)) misses.push(`${name} ${block.id}: missed ${one}`)
      for (const one of found) if (!wanted.has(one)) misses.push(`${name} ${block.id}: too much ${one}`)
    }
    compare(
      'figures',
      [...letters.keys()],
      reading.figures.map(({start, end}) => `${start}-${end}`)
    )
    scoreMeasures(block, reading, letterOf, compare)
    const facts = reading.facts.statements.map(
      ({mention, name, applicant}) => `${letterOf(mention)} ${factName(name)}${applicant ? `:${applicant}` : ''}`
    )
    const conceptsOf = (isScored: boolean) =>
      block.notes.flatMap(note =>
        note.kind === 'measure' && note.isScored === isScored
          ? note.sigils.flatMap(sigil => (sigil.startsWith('=') ? [`${note.figure} ${factName(sigil.slice(1))}`] : []))
          : []
      )
    const unsureFigures = new Set(block.notes.flatMap(note => (note.kind === 'measure' && !note.isScored ? [note.figure] : [])))
    compare(
      'facts',
      conceptsOf(true),
      facts.filter(fact => isInVocabulary(fact)),
      facts.filter(fact => unsureFigures.has(fact.split(' ')[0] ?? ''))
    )
    const meant = (isScored: boolean) => block.notes.flatMap(note => (note.isScored === isScored ? relationsOfNote(note) : []))
    const read = reading.facts.relations.flatMap(relation => relationsOf(relation, letterOf))
    compare('relations', meant(true), read, meant(false))
    const mannerOf = (notes: readonly Note[]) =>
      notes.flatMap(note =>
        note.kind === 'partition' && note.isScored
          ? note.parts.map(part => `${part}<${note.whole} ${note.parts.length < 2 && note.manner === 'closed' ? 'subset' : note.manner}`)
          : []
      )
    const manners = reading.facts.relations.flatMap(relation => mannersOf(relation, letterOf))
    const known = new Set(mannerOf(block.notes).map(manner => manner.split(' ')[0]))
    compare(
      'manner of parts',
      mannerOf(block.notes).filter(one => manners.some(other => other.split(' ')[0] === one.split(' ')[0])),
      manners.filter(one => known.has(one.split(' ')[0]))
    )
    const claims = (isScored: boolean) => block.notes.flatMap(note => (note.isScored === isScored ? claimsOfNote(note) : []))
    compare('claims', claims(true), claimsOf(reading), [...claims(false), ...claims(false).map(claim => claim.replace(/:.*$/, ''))])
    scoreRules(block, reading, tallies, misses)
  }
  return {tallies, misses}
}

type Compare = (name: string, meant: readonly string[], read: readonly string[], unscored?: readonly string[]) => void
type LetterOf = (located: {readonly span: Stretch}) => string

// ── measures and facts ─────────────────────────────────────────────────────────────────────────────────────────────────

function scoreMeasures({notes}: Block, {facts}: Reading, letterOf: LetterOf, compare: Compare): void {
  const mentions = new Map(facts.mentions.map(mention => [letterOf(mention), mention]))
  for (const note of notes) {
    if (note.kind !== 'measure' || !note.isScored) continue
    const measure = mentions.get(note.figure)?.measure
    if (!measure) continue
    const {figure, action, object, sigils} = note
    const own = measure.action === 'on-time' ? 'conclude' : measure.action
    const ofKind = (sign: string) =>
      sigils.filter(sigil => sigil.startsWith(sign)).map(sigil => `${figure} ${sigil.slice(1).replace(/\(.*/, '')}`)
    if (!sigils.some(sigil => sigil.startsWith('/')))
      compare('action', action === '-' ? [] : [`${figure} ${action}`], own ? [`${figure} ${own}`] : [])
    compare(
      'channel',
      ofKind('#'),
      measure.channel && !sigils.some(sigil => sigil.startsWith('&')) ? [`${figure} ${measure.channel.replace(/\(.*/, '')}`] : []
    )
    compare('period', ofKind('^'), measure.period === 'year' ? [] : [`${figure} ${measure.period}`])
    if (object === '-' || sigils.some(sigil => sigil.startsWith('/'))) continue
    const words = [measure.object ?? '', measure.thing]
    compare(
      'object',
      [`${figure} ${object}`],
      [`${figure} ${words.some(word => word.endsWith(object) || (word !== '' && object.endsWith(word))) ? object : words.join('/')}`]
    )
  }
}

/** 收到 and 受理 are told apart by no reading: either may mean what was received or what was handled. */
function factName(name: string): string {
  return name.replace(/^handled(?=$|:)/, 'received')
}

/** The results of suits begun at once and after a review have no name of their own in the annotations. */
function isInVocabulary(fact: string): boolean {
  return !/litigation\.(?:direct|after-review)\./.test(fact)
}

// ── relations ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function relationsOfNote(note: Note): readonly string[] {
  switch (note.kind) {
    case 'partition':
      return note.parts.map(part => `part ${part}<${note.whole}`)
    case 'share':
      return [`share ${note.share}=${[...note.parts].sort().join('+')}/${[...note.bases].sort().join('+')}`]
    case 'growth':
      return [`growth ${note.current} by ${note.change}${note.prior ? ` from ${note.prior}` : ''}`]
    case 'balance':
      return balanceOf(note.left, note.right)
    case 'same':
      return [`same ${[...note.figures].sort().join('=')}`]
    default:
      return []
  }
}

/** A balance of one figure on a side is a partition of it. */
function balanceOf(left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length === 1) return right.map(part => `part ${part}<${left[0]}`)
  return [`balance ${[...left].sort().join('+')}=${[...right].sort().join('+')}`]
}

function relationsOf(relation: Relation, letterOf: LetterOf): readonly string[] {
  const joined = (mentions: readonly Mention[] | undefined) => (mentions ?? []).map(letterOf).sort().join('+')
  switch (relation.kind) {
    case 'partition':
      return relation.parts.map(part => `part ${letterOf(part)}<${letterOf(relation.whole)}`)
    case 'part':
      // several figures together are a reading, not a whole that the text names
      return relation.wholes[0]?.length === 1 ? [`part ${letterOf(relation.part)}<${joined(relation.wholes[0])}`] : []
    case 'share':
      return [`share ${letterOf(relation.share)}=${joined(relation.parts[0])}/${joined(relation.bases[0])}`]
    case 'growth':
      return [
        `growth ${letterOf(relation.current)} by ${letterOf(relation.change)}${relation.prior ? ` from ${letterOf(relation.prior)}` : ''}`
      ]
    case 'balance':
      return balanceOf(relation.left.map(letterOf), relation.right.map(letterOf))
    case 'same':
      return relation.isSure ? [`same ${[letterOf(relation.one), letterOf(relation.other)].sort().join('=')}`] : []
    default:
      return []
  }
}

function mannersOf(relation: Relation, letterOf: LetterOf): readonly string[] {
  if (relation.kind === 'part')
    return relation.wholes[0]?.[0] ? [`${letterOf(relation.part)}<${letterOf(relation.wholes[0][0])} subset`] : []
  if (relation.kind !== 'partition') return []
  return relation.parts.map(part => `${letterOf(part)}<${letterOf(relation.whole)} ${relation.isClosed ? 'closed' : 'open'}`)
}

// ── claims ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function claimsOfNote(note: Note): readonly string[] {
  if (note.kind === 'none')
    return note.concepts.length > 0
      ? note.concepts.map(concept => `none ${concept}`)
      : note.objects.map(object => `none ${object.replace('账号', '新媒体')}`)
  return note.kind === 'all' ? [`all ${note.result} ${note.object}`] : []
}

function claimsOf({facts}: Reading): readonly string[] {
  return facts.claims.flatMap((claim): readonly string[] => {
    if (claim.kind === 'none')
      return claim.concepts.length > 0 ? claim.concepts.map(concept => `none ${concept}`) : claim.objects.map(object => `none ${object}`)
    return claim.kind === 'all' ? claim.objects.map(object => `all ${claim.result} ${object}`) : []
  })
}

// ── rules ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

function scoreRules(block: Block, {findings}: Reading, tallies: Map<string, Tally>, misses: string[]): void {
  const built = new Set(rules.filter(({group}) => group === 'figures' || group === 'contradictions').map(({id}) => id))
  const meant = block.notes.flatMap(note => (note.kind === 'finding' && built.has(note.rule) ? [note] : []))
  const judged = findings.filter(({finding}) => finding.outcome === 'failed')
  const matched = new Set<unknown>()
  for (const note of meant) {
    const found = judged.filter(
      ({finding, at}) => speaksFor(finding.ruleId, note.rule) && at.some(place => note.at.some(wanted => overlap(place, wanted)))
    )
    for (const one of found) matched.add(one)
    if (!note.isScored) continue
    const isRight = found.some(({finding}) => note.level === undefined || finding.severity === note.level)
    add(tallies, `rule ${note.rule}`, {right: isRight ? 1 : 0, read: isRight ? 1 : 0, meant: 1})
    if (!isRight)
      misses.push(
        `rules ${block.id}: missed ${note.rule}${note.level ? `:${note.level}` : ''} — ${note.why}${found.length > 0 ? ` (level ${found.map(({finding}) => finding.severity).join()})` : ''}`
      )
  }
  for (const one of judged) {
    if (matched.has(one)) continue
    const {finding} = one
    const silence = block.notes.find(note => note.kind === 'silence' && note.rule === finding.ruleId)
    add(tallies, `rule ${finding.ruleId}`, {right: 0, read: 1, meant: 0})
    misses.push(`rules ${block.id}: ${silence ? 'must be silent' : 'too much'} ${finding.ruleId}:${finding.severity} — ${finding.message}`)
  }
  for (const note of block.notes) {
    if (note.kind !== 'silence' || !built.has(note.rule)) continue
    const isBroken = judged.some(({finding}) => finding.ruleId === note.rule)
    add(tallies, 'silences', {right: isBroken ? 0 : 1, read: 1, meant: 1})
  }
}

/** A denial against a figure of the text is one contradiction, whichever of the two rules says so. */
function speaksFor(rule: string, wanted: string): boolean {
  const denials = ['zero-claim', 'contradictory-claims']
  return rule === wanted || (denials.includes(rule) && denials.includes(wanted))
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

function add(tallies: Map<string, Tally>, name: string, {right, read, meant}: Tally): void {
  const before = tallies.get(name) ?? {right: 0, read: 0, meant: 0}
  tallies.set(name, {right: before.right + right, read: before.read + read, meant: before.meant + meant})
}
