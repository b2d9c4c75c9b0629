import type {Random} from '../../../random.js'
import {type Draft, mark, textOf} from '../draft.js'
import type {Plan} from '../plan.js'
import {adding, hasSetSections, markedSentence, plainSentence, putSentence, withMarkedHeading, withoutSentences} from './edit.js'
import {type Injector, ofTopic, pickSentence, replaceSentence, sentencesOf} from './injector.js'

/** The period of the figures, years and days. */
export const periodInjectors: readonly Injector[] = [
  {
    rule: 'period-missing',
    id: 'left-out',
    says: 'nothing says which days the figures cover',
    inject: draft => withoutPeriod(draft)
  },
  periodMissing('whole-year', () => '报告所列数据均为全年累计数。'),
  periodMissing('no-first-day', ({year}) => `报告中的数据截至${year}年12月31日。`),
  periodMissing('this-year', () => '除注明的以外，文中数据均为本年度数据。'),

  period('last-year', 'the period is last year’s', year => [
    [year - 1, 1, 1],
    [year - 1, 12, 31]
  ]),
  period('first-year-old', 'the year of the first day was not changed', year => [
    [year - 1, 1, 1],
    [year, 12, 31]
  ]),
  period('last-year-old', 'the year of the last day was not changed', year => [
    [year, 1, 1],
    [year - 1, 12, 31]
  ]),
  period('eleven-months', 'the period ends too early', (year, random) => [
    [year, 1, 1],
    [
      year,
      ...random.choose([
        [11, 30],
        [10, 31],
        [12, 15]
      ] as const)
    ]
  ]),
  period('begins-late', 'the period begins too late', (year, random) => [
    [
      year,
      ...random.choose([
        [1, 2],
        [2, 1],
        [4, 1]
      ] as const)
    ],
    [year, 12, 31]
  ]),
  period('into-next-year', 'the period ends on the day of publication', (year, random) => [
    [year, 1, 1],
    [year + 1, 1, random.between(5, 15)]
  ]),

  adding({rule: 'date-invalid', id: 'no-such-day', says: 'a month has no such day'}, ['overview', 'others'], ({year}, random) => {
    const [month, day] = random.choose([
      [4, 31],
      [6, 31],
      [9, 31],
      [11, 31],
      [2, 30]
    ] as const)
    return random.choose([
      `${year}年${month}月${day}日，召开政务公开工作推进会。`,
      `并于${month}月${day}日通报了上半年检查情况。`,
      `上半年清理工作于${year}年${month}月${day}日结束。`
    ])
  }),
  adding(
    {rule: 'date-invalid', id: 'no-leap-year', says: '29 February of a year that has none'},
    ['overview'],
    ({year}) => `${year}年2月29日，举办公开业务培训班。`,
    ({plan: {year}}) => year % 4 !== 0
  ),
  adding({rule: 'date-invalid', id: 'no-such-month', says: 'a month that no year has'}, ['overview', 'others'], ({year}, random) =>
    random.choose([`${year}年13月5日，完成栏目调整。`, `专栏改版于${year}年14月2日上线。`])
  ),
  adding({rule: 'date-invalid', id: 'day-word-lost', says: '日 is lost behind a day'}, ['overview', 'others'], ({year}, random) =>
    random.choose([`以上统计截至${year}年12月31。`, `自查工作从9月1日起至10月15止。`, `集中清理于${year}年6月30前完成。`])
  ),
  {
    rule: 'date-invalid',
    id: 'in-the-period',
    says: 'the last day of the period lacks its 日 or does not exist',
    inject(draft, random) {
      const {year} = draft.plan
      const last = mark(random.choose([`${year}年12月31`, `${year}年12月32日`]))
      const text = `本报告数据的统计期限自${year}年1月1日起至${last}止。`
      return putSentence(withoutPeriod(draft, '') ?? draft, random, 'period', 'preamble', plainSentence(text))
    }
  },

  {
    rule: 'year-mismatch',
    id: 'opening',
    says: 'a sentence of the overview kept last year’s number',
    inject(draft, random) {
      const {year} = draft.plan
      const at = pickSentence(
        draft,
        random,
        ({sentence, section}) => section?.key === 'overview' && textOf(sentence).startsWith(`${year}年，`)
      )
      const [first] = at?.sentence.parts ?? []
      if (!at || !hasSetSections(draft) || typeof first !== 'string') return undefined
      const parts = [first.replace(`${year}年`, mark(`${year - 1}年`)), ...at.sentence.parts.slice(1)]
      return replaceSentence(draft, at, {...at.sentence, parts})
    }
  },
  yearMismatch('overview', ['overview'], year => [
    `${year}年，领导小组专题研究公开工作，明确了股室分工。`,
    `截至${year}年12月31日，公开目录已经全部更新。`,
    `${year}年度，对照目录逐项补齐了公开内容。`,
    `${year}年以来的工作台账已经归档，全年没有发生泄密问题。`.replace('以来', '全年')
  ]),
  yearMismatch('problems', ['problems'], year => [
    `${year}年，公开工作虽然取得一定进展，但解读形式仍显单调。`,
    `${year}年的公开工作还存在基层力量薄弱的不足。`,
    `${year}年工作中，股室之间衔接不够顺畅。`
  ]),
  yearMismatch('others', ['others'], year => [
    `${year}年，我们没有其他需要说明的情况。`,
    `${year}年度无需要另行报告的事项。`,
    `${year}年，按要求完成了要点的各项任务。`
  ]),

  dateImpossible('published-in-the-year', ({year}, random) =>
    random.choose([
      `本年度报告已于${year}年1月${random.between(8, 28)}日在门户网站公布。`,
      `本报告于${year}年1月${random.between(8, 28)}日编制完成并向社会公开。`,
      `${year}年政府信息公开工作年度报告已于${year}年1月${random.between(8, 28)}日报送主管部门。`
    ])
  ),
  dateImpossible('before-the-year-was-over', ({year}, random) =>
    random.choose([
      `${year}年年度报告已于${year}年11月前编制完成并公布。`,
      `按时编制${year}年政府信息公开工作年度报告，并于${year}年12月15日报送。`
    ])
  ),
  dateImpossible('reversed', ({year}, random) =>
    random.choose([
      `${year}年9月10日至${year}年3月15日，集中清理历史信息。`,
      `${year}年11月25日至11月5日，开展栏目专项检查。`,
      `集中培训安排在${year}年8月20日至8月2日。`
    ])
  ),
  {
    rule: 'date-impossible',
    id: 'after-publication',
    says: 'something told as done lies behind the day of publication',
    inject(draft, random) {
      const {year, published} = draft.plan
      const text = mark(random.choose([`${year + 1}年5月20日，召开了公开工作总结会。`, `整改任务已于${year + 1}年6月8日全部完成。`]))
      const at = pickSentence(draft, random, ({section}) => section?.key === 'others')
      if (!at || !hasSetSections(draft)) return undefined
      return {...replaceSentence(draft, at, at.sentence, plainSentence(text)), published}
    }
  },

  publishedLate('department', ['department', 'vertical'], year => [`${year + 1}-02-01`, `${year + 1}-02-18`, `${year + 1}-05-20`]),
  publishedLate('government', ['government'], year => [`${year + 1}-04-01`, `${year + 1}-04-22`, `${year + 1}-07-03`]),
  publishedLate('town', ['town', 'subdistrict'], year => [`${year + 1}-02-01`, `${year + 1}-03-15`]),
  publishedLate('office', ['office'], year => [`${year + 1}-04-02`, `${year + 1}-06-30`]),
  publishedLate('years-later', ['department', 'government', 'vertical'], year => [`${year + 2}-05-23`, `${year + 3}-02-11`])
]

/** A draft that says nothing of its period, or something that is none. */
function withoutPeriod(draft: Draft, says?: string): Draft | undefined {
  const at = [...sentencesOf(draft)].find(ofTopic('period'))
  if (!at || spellsPeriod(withoutSentences(draft, ({topic}) => topic === 'period'))) return undefined
  const without = withoutSentences(draft, ({topic}) => topic === 'period')
  if (says === '') return without
  const replaced = says === undefined ? without : replaceSentence(draft, at, markedSentence(says))
  // with nothing in its place, the finding stands behind the introduction or at the title
  return {...replaced, title: replaced.title.map(mark), preamble: replaced.preamble.map(markBlock)}
}

function markBlock(block: Draft['preamble'][number]): typeof block {
  if (block.kind !== 'paragraph') return block
  return {...block, sentences: block.sentences.map(sentence => ({...sentence, parts: [mark(''), ...sentence.parts, mark('')]}))}
}

function spellsPeriod(draft: Draft): boolean {
  return [...sentencesOf(draft)].some(({sentence}) =>
    /1月1日.{0,12}12月31日|1\s?[—-]\s?12月|统计.{0,6}(?:期限|时限|周期|时间|期间|区间|起止|口径)|所列数据|报告期|数据.{0,6}(?:期限|时限|起止|截止)/.test(
      textOf(sentence)
    )
  )
}

function periodMissing(id: string, says: (plan: Plan) => string): Injector {
  return {
    rule: 'period-missing',
    id,
    says: 'instead of first and last day only the year is given',
    inject: draft => withoutPeriod(draft, says(draft.plan))
  }
}

type Day = readonly [year: number, month: number, day: number]

function period(id: string, says: string, range: (year: number, random: Random) => readonly [from: Day, to: Day]): Injector {
  return {
    rule: 'period-full-year',
    id,
    says,
    inject(draft, random) {
      const [from, to] = range(draft.plan.year, random).map(([year, month, day]) => `${year}年${month}月${day}日`)
      const text = random.choose([
        `本报告中所列数据的统计期限自${mark(`${from}起至${to}止`)}。`,
        `统计期限：${mark(`${from}—${to}`)}。`,
        `数据统计周期为${mark(`${from}至${to}`)}。`,
        `报告所列数据统计时间从${mark(`${from}到${to}`)}。`
      ])
      return putSentence(draft, random, 'period', 'preamble', plainSentence(text))
    }
  }
}

function yearMismatch(id: string, parts: Parameters<typeof adding>[1], says: (year: number) => readonly string[]): Injector {
  return adding(
    {rule: 'year-mismatch', id, says: 'a sentence was kept from an older report'},
    parts,
    ({year}, random) => random.choose(says(year - random.choose([1, 1, 2]))),
    hasSetSections
  )
}

function dateImpossible(id: string, says: (plan: Plan, random: Random) => string): Injector {
  return adding({rule: 'date-impossible', id, says: 'days that cannot follow one another so'}, ['overview', 'others'], says, hasSetSections)
}

function publishedLate(id: string, kinds: readonly Plan['organ']['kind'][], days: (year: number) => readonly string[]): Injector {
  return {
    rule: 'published-late',
    id,
    says: 'the report is published after the last day for such an organ',
    inject(draft, random) {
      const {year, organ} = draft.plan
      const published = random.choose(days(year))
      // until 2018 everybody had until 31 March
      if (!kinds.includes(organ.kind) || (year < 2019 && published < `${year + 1}-04-01`)) return undefined
      return {
        ...draft,
        published,
        title: draft.title.map(mark),
        sections: draft.sections.map(withMarkedHeading),
        signoff: draft.signoff.map(mark)
      }
    }
  }
}
