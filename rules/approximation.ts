import {defineRule, passed} from '../src/engine/rule.js'
import type {RoughFigure} from '../src/facts/rough-figures.js'
import type {Hedge} from '../src/model/approximation.js'

/** Whether no exact number goes with a word that says it is rough, and no rough one with two. */
export default defineRule({
  id: 'approximation',
  group: 'figures',
  title: {zh: '精确数不得与“余”“近”“约”等概数词连用', en: 'An exact number must not go with 余, 近, 约 or another word of approximation'},
  description: {
    zh: '“余”“多”表示整数之外还有零头，前面的数应当是整十、整百、整千；“近”“约”“左右”表示大概，后面的数精确到个位就自相矛盾；一个数用一个概数词就够了。“14万余”“十余”“300个左右”是对的；金额、百分比、平均数、范围和10以下的约数不判断。',
    en: '余 and 多 stand for what is left over behind a round number, so the digit before them is 0; 近, 约 and 左右 say roughly, which a number exact to the last digit contradicts; and one such word is enough. Sums of money, percentages, averages, ranges and rough numbers below ten are not judged.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '概数词与精确数连用，数是多少说不清',
        en: 'with an exact number and a word of approximation no reader knows how many there were'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    remainder: {
      zh: ({written, word}: Written) =>
        `“${written}”中的数已经精确到个位，后面不应再用“${word}”。知道准确数的，删去“${word}”；不知道的，写整十、整百的数`,
      en: ({written, word}: Written) =>
        `the number of “${written}” is exact to its last digit, so “${word}” cannot follow; take it out, or write a round number before it`
    },
    twice: {
      zh: ({written, word, second}: Pair) => `“${written}”中“${word}”和“${second}”都表示概数，用一个就够了`,
      en: ({written, word, second}: Pair) => `“${word}” and “${second}” in “${written}” both say that the number is rough; keep one of them`
    },
    exact: {
      zh: ({written, word}: Written) => `“${written}”中的数精确到个位，却用了“${word}”。是准确数的，删去“${word}”；是大概数的，写整数`,
      en: ({written, word}: Written) =>
        `the number of “${written}” is exact to its last digit, yet “${word}” says roughly; take the word out, or write a round number`
    }
  },
  *targets({facts}): Iterable<RoughFigure> {
    yield* facts.roughFigures
  },
  expect({at, remainder, near, pair, endsInZero, isRound}) {
    const failed = {outcome: 'failed', at} as const
    const written = at.value
    if (remainder && !endsInZero) {
      return {...failed, message: 'remainder', data: {written, word: remainder.word}, suggestions: [without(remainder)]}
    }
    if (pair) {
      const [first, second] = pair
      const data = {written, word: first.word, second: second.word}
      return {...failed, message: 'twice', data, suggestions: [without(first), without(second)]}
    }
    if (near && !isRound) return {...failed, message: 'exact', data: {written, word: near.word}, suggestions: [without(near)]}
    return passed
  }
})

interface Written {
  readonly written: string
  readonly word: string
}

interface Pair extends Written {
  readonly second: string
}

/** Takes a word out and leaves the number as it is; whether the number is exact only a person knows. */
function without(hedge: Hedge) {
  return {
    title: {zh: `删去“${hedge.word}”`, en: `Take out “${hedge.word}”`},
    edits: [{at: hedge, newText: ''}],
    applicability: 'unsafe'
  } as const
}
