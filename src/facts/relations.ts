import type {Mention} from './mentions.js'
import {type Part, readParts} from './parts.js'
import {readShares, type Share} from './shares.js'

/** How figures of one passage hang together. */
export type Relation = Part | Share

/**
 * Reads what is part of what, and what is whose share, in each paragraph.
 *
 * Every reading that the wording allows is kept: whoever judges must let any of them acquit.
 */
export function readRelations(mentions: readonly Mention[]): readonly Relation[] {
  return passagesOf(mentions).flatMap(passage => {
    if (passage.own.length > mostFigures) return []
    const parts = readParts(passage)
    return [...parts, ...readShares(passage, parts)]
  })
}

/** The figures of a sentence, and those of the sentences before it in the same paragraph, the nearest last. */
export interface Passage {
  readonly own: readonly Mention[]
  readonly before: readonly Mention[]
}

/** A sentence with more figures than this is a table that lost its lines. */
const mostFigures = 200

/** More figures than this before a sentence are too far away to be meant. */
const farthestBack = 40

function passagesOf(mentions: readonly Mention[]): readonly Passage[] {
  const sentences: Mention[][] = []
  for (const mention of mentions) {
    const last = sentences.at(-1)
    if (last?.[0]?.sentenceIndex === mention.sentenceIndex) last.push(mention)
    else sentences.push([mention])
  }
  return sentences.map((own, index) => {
    const paragraph = own[0]?.place.index
    const before: Mention[][] = []
    let count = 0
    for (let at = index - 1; at >= 0 && count < farthestBack; at--) {
      const earlier = sentences[at]
      if (!earlier || earlier[0]?.place.index !== paragraph) break
      before.unshift(earlier.slice(-farthestBack))
      count += earlier.length
    }
    return {own, before: before.flat()}
  })
}
