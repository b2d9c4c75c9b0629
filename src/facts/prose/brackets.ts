/** The brackets of a text: how deep each character stands, and where they open and close. */
export interface Brackets {
  /** For each character, how many brackets it stands in. */
  readonly depths: readonly number[]
  /** For each character, where the innermost of them opens. */
  readonly openings: readonly (number | undefined)[]
  /** Where the bracket opens that closes here. */
  readonly opened: ReadonlyMap<number, number>
}

/** Round brackets of either width, and those that stand within them. */
const opening = '（(〔［['
const closing = '）)〕］]'

/** Matches brackets of either width; one that is never closed holds all that follows. */
export function readBrackets(value: string): Brackets {
  const depths: number[] = []
  const openings: (number | undefined)[] = []
  const opened = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    if (closing.includes(character)) {
      const start = open.pop()
      if (start !== undefined) opened.set(at, start)
    }
    depths.push(open.length)
    openings.push(open.at(-1))
    if (opening.includes(character)) open.push(at)
  }
  return {depths, openings, opened}
}

/** The farthest back that the words of a figure are looked for. */
const longestLead = 160

/** The most characters and brackets that are looked at on the way. */
const mostSteps = 600

/**
 * The places of the characters before `end` that stand in the same brackets, back to `start`; deeper brackets are stepped over.
 */
export function placesBefore({opened}: Brackets, value: string, start: number, end: number): readonly number[] {
  const places: number[] = []
  let steps = 0
  for (let at = end - 1; at >= start && places.length < longestLead && steps < mostSteps; at--) {
    steps++
    const character = value[at] ?? ''
    const from = closing.includes(character) ? opened.get(at) : undefined
    if (from !== undefined && from >= start) at = from
    else if (!opening.includes(character) && !closing.includes(character) && !/\s/.test(character)) places.push(at)
  }
  return places.reverse()
}
