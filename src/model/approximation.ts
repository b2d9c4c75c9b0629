/** Roughly so many, so many or more, so many at the most. */
export type Approximation = 'about' | 'at-least' | 'at-most'

/** What the words before a number, in it and behind it say together. */
export function approximationOf(masked: string, start: number, end: number, inside: string | undefined): Approximation | undefined {
  const before = masked.slice(Math.max(0, start - 4), start)
  const after = masked.slice(end, end + 2)
  if (after === '以上' || inside === '+' || atLeastBefore.test(before)) return 'at-least'
  if (atMostBefore.test(before)) return 'at-most'
  return inside || after === '左右' || after === '上下' || aboutBefore.test(before) ? 'about' : undefined
}

/** 「约」「大概」; not 「约」 of 「预约」「节约」. */
const aboutBefore = /(?:(?<![预节合公签条履违])约|大概)\s?$/
/** 「超过」「至少」; not 「不超过」. */
const atLeastBefore = /(?:(?<!不)超过?|逾|突破|至少|不少于|不低于)\s?$/
/** 「近」「不足」; not 「近」 of 「最近」. */
const atMostBefore = /(?:(?<![最附临])近|将近|不足|不到|不超过?|至多)\s?$/
