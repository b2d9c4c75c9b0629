/** Which members of a list must move for the others to stand in order: all but a longest rising run, the earlier of equals kept. */
export function findMisplaced<Member>(members: readonly Member[], rank: (member: Member) => number): readonly Member[] {
  const ranks = members.map(rank)
  const lengths = new Array<number>(ranks.length).fill(1)
  for (let from = ranks.length - 1; from >= 0; from--) {
    for (let to = from + 1; to < ranks.length; to++) {
      if (isBelow(ranks[from], ranks[to])) lengths[from] = Math.max(lengths[from] ?? 1, 1 + (lengths[to] ?? 0))
    }
  }
  let wanted = Math.max(0, ...lengths)
  let last: number | undefined
  return members.filter((_, index) => {
    const fits = lengths[index] === wanted && (last === undefined || isBelow(last, ranks[index]))
    if (fits) {
      wanted--
      last = ranks[index]
    }
    return !fits
  })
}

function isBelow(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a < b
}
