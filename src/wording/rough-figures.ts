/** Words of figures that are not exact, and what makes a rough figure of an odd number right. */

/** Words that stand for what is left over behind a round number: 「80余条」. */
export const remainderWords: ReadonlySet<string> = new Set(['余', '多'])

/** Words that say that a number is near to the true one; a bound such as 超过 may be any number. */
export const nearWords: ReadonlySet<string> = new Set(['近', '接近', '将近', '约', '大约', '大概', '大致', '左右', '上下'])

/** 「突破20余项难题」: here 突破 is what is done, not how many. */
export const noHedgeOfNumber: ReadonlySet<string> = new Set(['突破'])

/** Units of what is measured rather than counted: 「约83元」 and 「约33.9%」 are rounded already. */
export const measuredUnits: ReadonlySet<string> = new Set('元 % ‰ 个百分点 倍 平方米 平方公里 公里 公顷 亩 吨 分 字 课时 学时'.split(' '))

/** An average is no count and seldom round: 「平均每月公开约12条」「月均约13件」; not 「每月」 alone. */
export const saysAverage = /平均|[人日月年户周]均/
