import {isWholeOfShares, sumOfShares} from '../src/checks/ratio.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {ShareList} from '../src/facts/prose/relation.js'

/** Whether the shares of all that there is make up 100 %. */
export default defineRule({
  id: 'percent-partition',
  group: 'figures',
  title: {zh: '穷尽分类的占比之和应当为100%', en: 'The shares of an exhaustive list must add up to 100%'},
  description: {
    zh: '三项以上占比连写、以“其他”兜底的，相加应当是100%，每项容许最后一位小数上的一个单位。满意率、办结率等各是各的比率，可以多选的问卷、以“等”收尾的列举，都不相加；每项都写了件数的，由 ratio-consistency 逐项核对。',
    en: 'Three shares or more in one list that 其他 closes must add up to 100%, give or take one unit of the last digit each. Rates such as 满意率 are shares of their own, surveys with several answers and lists that end in 等 are not added; where every share has its count, ratio-consistency computes each.'
  },
  basis: [
    {kind: 'logic', reason: {zh: '不重不漏的分类，占比相加就是全部', en: 'shares of disjoint classes that leave nothing out are the whole'}}
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({sum}: {sum: string}) => `各项占比相加，${sum}，而列举已用“其他”兜底，应当是100%。请核对各项`,
      en: ({sum}: {sum: string}) => `the shares add up to ${sum}, and 其他 closes the list, so that they must make 100%; check each`
    }
  },
  *targets({facts}): Iterable<ShareList> {
    for (const relation of facts.relations) {
      if (relation.kind === 'share-list' && relation.isExhaustive && !relation.isCounted && relation.shares.every(isExactShare))
        yield relation
    }
  },
  expect({shares}) {
    const figures = shares.map(({quantity}) => quantity)
    const [first] = figures
    if (!first || isWholeOfShares(figures)) return {...passed, figures}
    return {
      outcome: 'failed',
      message: 'differs',
      data: {sum: `${figures.map(({raw}) => raw).join('＋')}＝${sumOfShares(figures)}%`},
      at: first,
      related: figures.slice(1).map(at => ({at, message: {zh: '占比', en: 'a share'}})),
      figures
    }
  }
})

function isExactShare({quantity}: ShareList['shares'][number]): boolean {
  return quantity.approximation === undefined && quantity.upper === undefined
}
