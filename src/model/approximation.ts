import type {Located, Span} from './source.js'

/** Roughly so many, so many or more, so many at the most. */
export type Approximation = 'about' | 'at-least' | 'at-most'

/** A word that says a figure is not exact: 「约」「近」 before it, 「余」「多」 in it, 「左右」「以上」 behind it. */
export interface Hedge extends Located {
  readonly word: string
  readonly side: HedgeSide
  readonly approximation: Approximation
}

export type HedgeSide = 'before' | 'inside' | 'behind'

/** A hedge before it is placed: where it stands in the text that was searched. */
export interface FoundHedge extends Span, Pick<Hedge, 'word' | 'side' | 'approximation'> {}

/** What the words before a figure, in it and behind it say, in the order of the text. */
export function findHedges(
  masked: string,
  {start, end}: Span,
  inside: (Span & {readonly word: string}) | undefined
): readonly FoundHedge[] {
  const found: FoundHedge[] = []
  const before = masked.slice(Math.max(0, start - longestBefore), start)
  for (const {pattern, approximation} of wordsBefore) {
    const match = pattern.exec(before)
    const word = match?.groups?.['word']
    if (!match || word === undefined) continue
    const at = start - before.length + match.index
    found.push({start: at, end: at + word.length, word, side: 'before', approximation})
    break
  }
  if (inside) found.push({...inside, side: 'inside', approximation: inside.word === '+' ? 'at-least' : 'about'})
  const behind = wordsBehind.exec(masked.slice(end, end + 4))
  const word = behind?.[0].trim()
  if (behind && word) {
    const at = end + behind[0].length - word.length
    found.push({start: at, end: at + word.length, word, side: 'behind', approximation: approximationBehind[word] ?? 'about'})
  }
  return found
}

/** What several words say together: a bound says more than 余 and 左右 do. */
export function approximationOf(hedges: readonly Pick<Hedge, 'approximation'>[]): Approximation | undefined {
  const kinds = hedges.map(({approximation}) => approximation)
  return kinds.find(kind => kind === 'at-least') ?? kinds.find(kind => kind === 'at-most') ?? kinds[0]
}

/** 「大约占到」 and a blank. */
const longestBefore = 7

const wordsBefore: readonly {readonly pattern: RegExp; readonly approximation: Approximation}[] = [
  // 「超过」「至少」「突破了」; not 「不超过」「不高于」
  {
    pattern: /(?<word>(?<![不高])超过?|逾|突破|至少|不少于|不低于|不小于|多于|(?<!不)高于|(?<!不)大于)了?\s?$/,
    approximation: 'at-least'
  },
  // 「近」「不足」「不超过」; not 「近」 of 「最近」「附近」
  {
    pattern:
      /(?<word>接近|将近|(?<![最附临邻亲靠就远新拉])近|不足|不到|不超过?|至多|最多|不高于|不大于|不多于|(?<!不)少于|(?<!不)低于|(?<!不)小于)\s?$/,
    approximation: 'at-most'
  },
  // 「约」「大概」「约占」「约为」; not 「约」 of 「预约」「节约」
  {pattern: /(?<word>大约|大概|大致|(?<![预节合公签条履违制相邀特租契失集盟婚])约)(?:占到?|为|有|达|计)?\s?$/, approximation: 'about'}
]

/** 「50人以上」「300个左右」「60张以内」; not 「36条以下简称」, nor 「余」 of 「余下」. */
const wordsBehind = /^\s?(?:以上|之上|左右|上下|以内|之内|以下(?![简统]?称)|余(?=[，。；、）)]|$))/

const approximationBehind: Readonly<Record<string, Approximation>> = {
  以上: 'at-least',
  之上: 'at-least',
  以内: 'at-most',
  之内: 'at-most',
  以下: 'at-most'
}
