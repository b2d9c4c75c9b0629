import {maskNames} from '../model/mask.js'
import type {Sentence} from '../model/report.js'
import type {Text} from '../model/text.js'
import {
  gathers,
  gathersBefore,
  isOfReport,
  type MuddledPattern,
  makesReport,
  mayCompile,
  muddled,
  ownUnits,
  unitsOfRegion,
  wholeRegion
} from '../wording/introduction.js'

/** A sentence of the introduction that mixes two constructions. */
export interface MuddledSentence {
  readonly id: MuddledPattern['id']
  readonly at: Text
  /** The words that would have to change, and into what. */
  readonly wrong?: {readonly at: Text; readonly right: string}
}

/** Finds them, one in a sentence at most. */
export function findMuddled(sentences: readonly Sentence[]): readonly MuddledSentence[] {
  return sentences.flatMap(({text}) => {
    if (text.value.length > longestSentence) return []
    const masked = maskNames(text.value)
    for (const {id, pattern, right} of muddled) {
      const match = pattern.exec(masked)
      if (!match) continue
      const at = text.slice(match.index, match.index + match[0].length)
      const word = match.groups?.['wrong']
      if (word === undefined || right === undefined) return [{id, at}]
      const start = match.index + (match[0].startsWith(word) ? 0 : match[0].lastIndexOf(word))
      return [{id, at, wrong: {at: text.slice(start, start + word.length), right}}]
    }
    return []
  })
}

/** Introductions list ten names in some three hundred characters. */
const longestSentence = 1500

/** A sentence that says the report was gathered from the reports of a whole region. */
export interface GatheredScope {
  readonly at: Text
  /** 「全县」 */
  readonly region: string
}

/** Finds them in what opens the report. Gathering from units of one's own says nothing of a region. */
export function findGatheredScopes(opening: readonly Sentence[]): readonly GatheredScope[] {
  return opening.flatMap(({text}) => {
    const masked = maskNames(text.value)
    const found = gatheredIn(masked)
    if (!found || !isOfReport.test(text.value.slice(found.end))) return []
    const words = masked.slice(found.start, found.end)
    const region = wholeRegion.exec(words)?.[0]
    const isOfRegion = region !== undefined && unitsOfRegion.test(words.replace(region, '各')) && !ownUnits.test(words)
    return isOfRegion ? [{at: text.slice(found.start, found.end), region}] : []
  })
}

/** From what was gathered, or the word for it, to the word for making the report. */
function gatheredIn(masked: string): {readonly start: number; readonly end: number} | undefined {
  const before = gathersBefore.exec(masked)
  const region = before ? wholeRegion.exec(before[0]) : null
  if (before && region) return {start: before.index + region.index, end: before.index + before[0].length}
  const start = gathers.exec(masked)?.index
  if (start === undefined) return undefined
  const made = makesReport.exec(masked.slice(start))
  return {start, end: start + (made ? made.index + made[0].length : 0)}
}

/** Whether an organ may be the one that compiles the report of the region, as far as its name tells. */
export function mayCompileFor(name: string): boolean {
  return mayCompile.test(name)
}
