import type {Mention} from './mentions.js'
import type {Marker, Reading} from './relation.js'

/** A whole and the figures listed as parts of it, while they are read. */
export interface List {
  readonly marker: Marker
  readonly whole: Mention
  readonly wholes: readonly Reading[]
  readonly members: Mention[]
  /** 「其中：」 runs over ；. */
  readonly runsOn: boolean
  /** Lists opened by the same words, of other units: 「办班2期120人，其中春1期50人」. */
  readonly siblings: readonly List[]
}

/** Lists within lists within lists have no more readings. */
const mostReadings = 12

/** Longest list that is followed; beyond it nothing is said. */
export const longestList = 60

/** Opens a list; its likeliest whole is the last figure of the first reading. */
export function begin(
  marker: Marker,
  wholes: readonly Reading[],
  siblings: readonly List[],
  runsOn: boolean,
  members: Mention[] = []
): List {
  const whole = wholes[0]?.at(-1)
  if (!whole) throw new Error('expected a list to have a whole')
  return {marker, whole, wholes: wholes.slice(0, mostReadings), members, runsOn, siblings}
}
