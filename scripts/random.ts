/** Chance with a seed: the same seed gives the same reports on every machine. */
export interface Random {
  /** A whole number from `from` up to and with `to`. */
  readonly between: (from: number, to: number) => number
  readonly choose: <Value>(values: readonly [Value, ...Value[]] | readonly Value[]) => Value
  /** The values in another order. */
  readonly shuffle: <Value>(values: readonly Value[]) => readonly Value[]
  readonly isLikely: (chance: number) => boolean
  /** A whole divided into so many parts, in no order, each at least `least` where the whole is large enough. */
  readonly split: (whole: number, parts: number, least?: number) => readonly number[]
}

export function randomFrom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const shuffle = <Value>(values: readonly Value[]): readonly Value[] => {
    const mixed = [...values]
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = between(0, at)
      const [here, there] = [mixed[at], mixed[other]]
      if (here !== undefined && there !== undefined) [mixed[at], mixed[other]] = [there, here]
    }
    return mixed
  }
  return {
    between,
    shuffle,
    choose: values => {
      const value = values[between(0, values.length - 1)]
      if (value === undefined) throw new Error('expected something to choose from, got nothing')
      return value
    },
    isLikely: chance => next() < chance,
    split: (whole, parts, wanted = 0) => {
      const least = Math.min(wanted, Math.floor(whole / parts))
      const free = whole - parts * least
      const cuts = Array.from({length: parts - 1}, () => between(0, free)).sort((a, b) => a - b)
      return [...cuts, free].map((cut, at) => cut - (cuts[at - 1] ?? 0) + least)
    }
  }
}
