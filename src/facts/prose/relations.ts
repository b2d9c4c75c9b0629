import {readBalances, readTotals} from './balances.js'
import {readGrowth, wholesBehind} from './growth.js'
import {readImplied} from './implied.js'
import {readListedParagraphs} from './listed-paragraphs.js'
import {readLists} from './lists.js'
import type {Mention} from './mentions.js'
import {readOwnShare} from './own-share.js'
import {isCount, passagesOf} from './passages.js'
import {type Part, type Partition, type Reading, type Relation, type Share, sumOf} from './relation.js'
import {readEnumerations} from './repeated.js'
import {readSame} from './same.js'
import {isShareOf} from './share-bases.js'
import {readShareLists} from './share-lists.js'
import {readShares} from './shares.js'
import {joinStages, readStages, readStock} from './stock.js'
import {readSums} from './sums.js'

/** What the rest of the report says that bears on how its figures hang together. */
export interface Setting {
  /** Paragraphs that say that nothing was carried in from last year. */
  readonly withoutCarriedIn: ReadonlySet<number>
  /** Whether the organ reports for its region, so that 全市 is its own. */
  readonly isRegional: boolean
}

/** Reads what is part, share, sum, growth of what, and what is stated twice. */
export function readRelations(mentions: readonly Mention[], {withoutCarriedIn, isRegional}: Setting): readonly Relation[] {
  const passages = passagesOf(mentions)
  const lists = new Map(passages.map(passage => [passage, readListed(passage)]))
  const known = partsOf([...lists.values()].flat())
  const stock = paragraphsOf(mentions).flatMap(paragraph => {
    const told = readStock(paragraph, known)
    const all = [...told, ...readBalances(paragraph, told)]
    return [...all, ...readTotals(paragraph, all)]
  })
  const split = partitionsOf(stock)
  const taken = new Set([...known, ...partsOf(split)])
  const told = wholesBehind(partitionsOf([...lists.values()].flat()))
  const relations = passages.flatMap((passage): readonly Relation[] => {
    const listed = lists.get(passage) ?? []
    const stages = readStages(passage, taken, withoutCarriedIn.has(passage.own[0]?.place.index ?? -1))
    const staged = [...joinStages(stages, passage, taken), ...readOwnShare(passage, taken)]
    const shares = readShares(passage, [...listed, ...staged, ...split])
    const all: readonly (Partition | Part)[] = [...listed, ...staged]
    return [
      ...all,
      ...sharedParts(shares, [...all, ...split]),
      ...shares,
      ...readShareLists(passage, shares),
      ...readGrowth(passage, told, wholesBehind(partitionsOf(staged))),
      ...readEnumerations(passage)
    ]
  })
  const listed = readListedParagraphs(mentions)
  const all = withWholes([...listed, ...relations.filter(relation => !isBalanced(relation, stock)), ...stock])
  return [...all, ...readSame(mentions, all, isRegional)]
}

/** 「办结391封」 of 「新到388封」 is none of its parts where what was carried in is told. */
function isBalanced(relation: Relation, stock: readonly Relation[]): boolean {
  if (relation.kind !== 'part' || relation.marker !== 'stage' || relation.wholes[0]?.length !== 1) return false
  const [whole] = relation.wholes[0]
  return stock.some(
    other => other.kind === 'balance' && whole !== undefined && other.left.includes(whole) && other.right.includes(relation.part)
  )
}

/** A share of all the parts of a figure is the share of that figure. */
function withWholes(relations: readonly Relation[]): readonly Relation[] {
  const balances = relations.filter(relation => relation.kind === 'balance')
  const keyOf = (reading: Reading) => reading.map(({quantity}) => quantity.span.start).join()
  const wholes = new Map(
    relations.flatMap(relation => (relation.kind === 'partition' ? [[keyOf(relation.parts), relation.whole] as const] : []))
  )
  return relations.map(relation => {
    if (relation.kind !== 'share') return relation
    // 「办结率」 of what came in and was carried in
    const balance = balances.find(({right}) => right[0] === relation.parts[0]?.[0])
    const isOfBoth = balance !== undefined && isShareOf(relation.share, balance.right.slice(0, 1), balance.left)
    const bases = isOfBoth ? [balance.left, ...relation.bases] : relation.bases
    const [base = []] = bases
    const whole = base.length > 1 ? wholes.get(keyOf(base)) : undefined
    return whole && whole.quantity.value === sumOf(base) ? {...relation, bases: [[whole], ...bases]} : {...relation, bases}
  })
}

function readListed(passage: Parameters<typeof readLists>[0]): readonly (Partition | Part)[] {
  const lists = readLists(passage)
  const told = [...lists, ...readSums(passage, lists)]
  const implied = readImplied(passage, told)
  const isIn = ({part, wholes}: Part) => implied.some(({whole, parts}) => parts.includes(part) && wholes[0]?.[0] === whole)
  return [...told.filter(relation => relation.kind === 'partition' || !isIn(relation)), ...implied]
}

function partitionsOf(relations: readonly Relation[]): readonly Partition[] {
  return relations.filter(relation => relation.kind === 'partition')
}

function partsOf(relations: readonly (Partition | Part)[]): ReadonlySet<Mention> {
  return new Set(relations.flatMap(relation => (relation.kind === 'partition' ? relation.parts : [relation.part])))
}

/** A figure whose share is told is part of the base, by whatever words. */
function sharedParts(shares: readonly Share[], known: readonly (Partition | Part)[]): readonly Part[] {
  const taken = partsOf(known)
  return shares.flatMap(({parts, bases, isBaseNamed}): readonly Part[] => {
    const [base] = bases
    const whole = base?.length === 1 ? base[0] : undefined
    if (!whole || !isBaseNamed || !isCount(whole)) return []
    return (parts[0] ?? []).flatMap(part =>
      taken.has(part) || part === whole || (part.quantity.unit !== whole.quantity.unit && part.quantity.value > whole.quantity.value)
        ? []
        : [{kind: 'part', part, wholes: bases, marker: 'share'}]
    )
  })
}

function paragraphsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const paragraphs = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const group = paragraphs.get(mention.place.index)
    if (group) group.push(mention)
    else paragraphs.set(mention.place.index, [mention])
  }
  return [...paragraphs.values()].map(paragraph => paragraph.slice(0, 200))
}
