import {opensParts, respectively, theFormer, theLatter} from '../../wording/relations.js'
import {begin, type List} from './list.js'
import {haveSameUnit, type Mention} from './mentions.js'
import {isCount, type Passage} from './passages.js'

/** Parts of two wholes that are told by their order alone. */
export interface Pairs {
  readonly lists: readonly List[]
  /** The figures that stand in them, and in no other list. */
  readonly taken: ReadonlySet<Mention>
}

/** Finds what belongs to which by order: 「前者维持5件，后者维持3件」「分别发布120条、80条，其中原创分别为60条、30条」. */
export function readPairs(passage: Passage): Pairs {
  const lists = [...formerAndLatter(passage), ...respectiveParts(passage)]
  return {lists, taken: new Set(lists.flatMap(({members}) => members))}
}

/** 「复议6件、诉讼4件，前者维持5件、纠正1件，后者维持3件、未审结1件」 */
function formerAndLatter({own, before}: Passage): readonly List[] {
  const masked = own[0]?.masked ?? ''
  const former = masked.indexOf(theFormer)
  const latter = masked.indexOf(theLatter, former)
  if (former < 0 || latter < 0) return []
  const plain = (mention: Mention) => isCount(mention) && mention.depth === 0
  const near = own.filter(mention => plain(mention) && mention.range.end <= former)
  const last = before.at(-1)?.sentenceIndex
  const wholes = (near.length > 0 ? near : before.filter(mention => plain(mention) && mention.sentenceIndex === last)).slice(-2)
  const stretches: readonly (readonly [from: number, to: number])[] = [
    [former, latter],
    [latter, masked.length]
  ]
  return stretches.flatMap(([from, to], index): readonly List[] => {
    const whole = wholes[index]
    if (!whole || wholes.length < 2) return []
    const members = own.filter(
      mention => plain(mention) && mention.range.start > from && mention.range.end < to && haveSameUnit(mention.quantity, whole.quantity)
    )
    return members.length > 0 ? [begin('of-which', [[whole]], [], true, members)] : []
  })
}

/** 「分别发布120条、80条，其中原创分别为60条、30条」: a list of as many figures as the one before it, each part of its fellow. */
function respectiveParts({own}: Passage): readonly List[] {
  const counts = own.filter(mention => isCount(mention) && mention.depth === 0)
  return counts.flatMap((first, index): readonly List[] => {
    if (!opensParts.test(first.lead) || !respectively.test(first.lead)) return []
    const parts = runFrom(counts, index)
    const wholes = counts.slice(Math.max(0, index - parts.length), index)
    const opener = wholes[0]
    if (parts.length < 2 || wholes.length !== parts.length || !opener || !respectively.test(opener.lead)) return []
    if (!wholes.slice(1).every(isJoined) || counts.indexOf(opener) + parts.length !== index) return []
    return parts.flatMap((part, at): readonly List[] => {
      const whole = wholes[at]
      return whole && haveSameUnit(part.quantity, whole.quantity) ? [begin('of-which', [[whole]], [], false, [part])] : []
    })
  })
}

/** A figure and those that are joined to it by 、 or 和. */
export function runFrom(mentions: readonly Mention[], index: number): readonly Mention[] {
  let end = index + 1
  while (isJoined(mentions[end])) end++
  return mentions.slice(index, end)
}

/** 「、30条」「和30条」: nothing but what joins stands before it. */
export function isJoined(mention: Mention | undefined): boolean {
  return mention !== undefined && /^(?:、|和|及|以及|与)$/.test(mention.lead)
}
