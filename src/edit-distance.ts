/**
 * How many characters must be put in, taken out, changed, or swapped with their neighbour to make one text the other;
 * `limit` + 1 where it is more than that.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let beforePrevious: readonly number[] = []
  let previous: readonly number[] = Array.from({length: other.length + 1}, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(beforePrevious, column - 2) + 1 : Infinity
        )
      )
    }
    // two rows, since a swap reaches over one
    if (Math.min(...current, ...previous) > limit) return limit + 1
    beforePrevious = previous
    previous = current
  }
  return Math.min(at(previous, other.length), limit + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
