import type {Random} from '../../../random.js'
import {mark, marked, type Sentence, say} from '../draft.js'
import {said} from './figures.js'
import {addSentences, type Injector} from './injector.js'

export const contradictionInjectors: readonly Injector[] = [
  ...said('contradictory-phrase', 'overview', [
    [
      'total-of-none',
      'the total of what was not received',
      random => say`公开邮箱全年${mark('共收未收到')}来信${random.between(2, 20)}封。`
    ],
    ['none-and-count', 'none, and how many', random => say`全年${mark(`无群众投诉共${random.between(2, 9)}件`)}。`],
    ['all-and-not-all', 'all of them, and not all', () => say`各栏目${mark('均未全部')}更新到位。`],
    ['done-and-not-yet', 'done and not yet done', () => say`网站改版${mark('已尚未完成')}。`],
    ['total-none', 'a total of none', () => say`热线${mark('共无来电')}。`]
  ]),
  ...opposites('contradictory-claims', [
    [
      'no-account-and-posts',
      () => say`本单位未开通政务新媒体。`,
      'overview',
      random => say`政务微信公众号推送信息${random.between(20, 90)}条。`,
      'overview'
    ],
    [
      'no-training-and-courses',
      () => say`全年没有组织新闻发布会。`,
      'overview',
      random => say`全年召开新闻发布会${random.between(2, 9)}场。`,
      'others'
    ],
    [
      'no-checks-and-checks',
      () => say`年内没有开展专项检查。`,
      'others',
      random => say`开展专项检查${random.between(2, 9)}次。`,
      'overview'
    ],
    ['no-interviews', () => say`本年度未开展在线访谈。`, 'overview', random => say`全年开展在线访谈${random.between(2, 9)}期。`, 'others']
  ])
]

type Key = Parameters<typeof addSentences>[2]

/** A denial in one place, and a count of what is denied in another. */
function opposites(
  rule: string,
  each: readonly (readonly [id: string, denial: () => Sentence, first: Key, count: (random: Random) => Sentence, second: Key])[]
): readonly Injector[] {
  return each.map(([id, denial, first, count, second]) => ({
    rule,
    id,
    says: 'one thing is denied in one place and counted in another',
    or: ['zero-claim'],
    inject(draft, random) {
      const begun = addSentences(draft, random, first, marked(denial()))
      return begun && addSentences(begun, random, second, marked(count(random)))
    }
  }))
}
