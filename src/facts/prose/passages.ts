import type {Mention} from './mentions.js'

/** The figures of a sentence, and those of the sentences before it in the same paragraph, the nearest last. */
export interface Passage {
  readonly own: readonly Mention[]
  readonly before: readonly Mention[]
}

/** A sentence with more figures than this is a table that lost its lines. */
const mostFigures = 200

/** More figures than this before a sentence are too far away to be meant. */
const farthestBack = 40

/** The sentences with figures, each with what stands before it. */
export function passagesOf(mentions: readonly Mention[]): readonly Passage[] {
  const sentences: Mention[][] = []
  for (const mention of mentions) {
    const last = sentences.at(-1)
    if (last?.[0]?.sentenceIndex === mention.sentenceIndex) last.push(mention)
    else sentences.push([mention])
  }
  return sentences.flatMap((own, index) => {
    if (own.length > mostFigures) return []
    const paragraph = own[0]?.place.index
    const before: (readonly Mention[])[] = []
    let count = 0
    for (let at = index - 1; at >= 0 && count < farthestBack; at--) {
      const earlier = sentences[at]
      if (!earlier || earlier[0]?.place.index !== paragraph) break
      before.unshift(earlier.slice(-farthestBack))
      count += earlier.length
    }
    return [{own, before: before.flat()}]
  })
}

/** The figures of a sentence by the bracket they stand in; those outside brackets first. */
export function groupByBracket(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<number, Mention[]>([[-1, []]])
  for (const mention of mentions) {
    const key = mention.opening ?? -1
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()]
}

/** Whether a figure is a percentage or a difference of percentages. */
export function isPercentage({quantity}: Pick<Mention, 'quantity'>): boolean {
  return quantity.unit === '%' || quantity.unit === '个百分点'
}

/** Whether a figure counts something of this year that may have parts or be one. */
export function isCount(mention: Mention): boolean {
  return !isPercentage(mention) && !mention.measure.isChange && mention.measure.period !== 'prior'
}
