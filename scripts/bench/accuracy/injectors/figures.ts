import type {Random} from '../../../random.js'
import {type Draft, mark, marked, open, percent, type Sentence, type Slot, say, textOf} from '../draft.js'
import {addSentences, type Injector, pickSentence, replaceSentence, reprint, retell, slotsOf} from './injector.js'

export const figureInjectors: readonly Injector[] = [
  // ── text-table-agreement ─────────────────────────────────────────────────────────────────────────────────────────────
  against('received-one-more', 'the number of applications received is one more than in the table', ({plan}, random) =>
    retold(['received', 'carried', 'outcomes'], otherThan(plan.requests, plan.requests.received + 1), random, [
      n => say`本年度新收政府信息公开申请${n}件，均在法定期限内作出答复。`,
      n => say`一年来，共收到政府信息公开申请${n}件。`,
      n => say`${plan.year}年收到公民、法人和其他组织提出的政府信息公开申请${n}件。`
    ])
  ),
  against('granted-else', 'the number of applications granted is that of another year', ({plan}, random) =>
    plan.requests.concluded < 3
      ? undefined
      : retold(['received', 'carried', 'outcomes'], plan.requests.granted === 0 ? 1 : plan.requests.granted - 1, random, [
          n => say`已办结的申请中，予以公开${n}件。`,
          n => say`经办理，予以公开的申请有${n}件。`
        ])
  ),
  against('carried-out-else', 'the number of applications carried out is not that of the table', ({plan}, random) =>
    retold(['carried'], plan.requests.carriedOut + random.between(1, 3), random, [
      n => say`年末结转下年度继续办理的申请${n}件。`,
      n => say`另有${n}件申请结转下一年度继续办理。`
    ])
  ),
  against('documents-issued-else', 'the documents issued are not those of the table', ({plan}, random) =>
    retold(
      ['documents'],
      plan.documents.issued + random.between(1, 9),
      random,
      [n => say`全年制发行政规范性文件${n}件。`, n => say`年内以本机关名义印发行政规范性文件${n}件，均已公开。`],
      plan.edition.id === 'form-2021'
    )
  ),
  against('documents-effective-else', 'the documents in force are not those of the table', ({plan}, random) =>
    retold(
      ['documents'],
      plan.documents.effective + random.between(1, 30),
      random,
      [n => say`截至年底，现行有效的行政规范性文件${n}件。`, n => say`经清理，现行有效行政规范性文件共${n}件。`],
      plan.edition.id === 'form-2021'
    )
  ),
  against('reviews-else', 'the reviews told in the overview are not those of the table', ({plan}, random) =>
    added(plan.cases.reviews + random.between(1, 4), random, [
      n => say`因政府信息公开引起的行政复议${n}件。`,
      n => say`全年被申请政府信息公开行政复议${n}件。`
    ])
  ),

  // ── figure-agreement ─────────────────────────────────────────────────────────────────────────────────────────────────
  ...pairs('figure-agreement', [
    [
      'twice-in-one-section',
      'overview',
      n => say`全年组织政务开放日活动${n}次。`,
      'overview',
      n => say`全年组织政务开放日活动${n}次，群众反映良好。`
    ],
    [
      'again-in-problems',
      'overview',
      n => say`全年印发政策问答手册${n}册。`,
      'problems',
      n => say`全年印发政策问答手册${n}册，但入户讲解还不够。`
    ],
    ['again-in-others', 'overview', n => say`全年召开新闻发布会${n}场。`, 'others', n => say`全年召开新闻发布会${n}场。`],
    ['other-order', 'overview', n => say`编发公开工作简报${n}期。`, 'others', n => say`全年共编发公开工作简报${n}期，供各股室参阅。`]
  ]),

  // ── breakdown-sum ────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    rule: 'breakdown-sum',
    id: 'part-else',
    says: 'one part of a closed list is a little more or less',
    or: ['text-table-agreement', 'ratio-consistency', 'figure-agreement', 'part-above-whole'],
    inject(draft, random) {
      const at = pickSentence(draft, random, ({sentence}) => freeParts(sentence).length > 0)
      const name = at && random.choose(freeParts(at.sentence))
      if (!at || !name) return undefined
      const by = random.between(1, 9)
      return replaceSentence(draft, at, marked(reprint(at.sentence, name, ({value}) => String(value + by))))
    }
  },
  ...said(
    'breakdown-sum',
    'overview',
    [
      [
        'one-short',
        'three kinds are one short of the whole',
        random => {
          const [a, b, c] = [random.between(11, 60), random.between(11, 60), random.between(11, 60)]
          return say`专栏共更新信息${a + b + c + 1}条，其中公告类${a}条、动态类${b}条、解读类${c}条。`
        }
      ],
      [
        'swapped-digits',
        'the whole has two digits in the other order',
        random => {
          const [a, b] = [random.between(2, 4), random.between(5, 9)]
          const parts = random.split(10 * b + a, 4, 2)
          const printed = 10 * a + b
          return Math.max(...parts) < printed
            ? say`全年解答群众咨询${printed}次，包括电话咨询${parts[0] ?? 0}次、现场咨询${parts[1] ?? 0}次、网上咨询${parts[2] ?? 0}次、信函咨询${parts[3] ?? 0}次。`
            : say`全年解答群众咨询${printed}次，包括电话咨询${printed - 1}次、现场咨询${10 * b + a - printed + 1}次。`
        }
      ],
      [
        'total-behind',
        'the total stands behind its parts and is not theirs',
        random => {
          const [a, b, c] = [random.between(11, 60), random.between(11, 60), random.between(11, 60)]
          return say`制作图解${a}件、短视频${b}件、问答${c}件，合计${a + b + c - random.between(1, 5)}件。`
        }
      ]
    ],
    ['part-above-whole']
  ),

  // ── ratio-consistency ────────────────────────────────────────────────────────────────────────────────────────────────
  derived(
    'ratio-consistency',
    'other-share',
    'a share of two figures of its sentence is some points off',
    'share',
    (sentence, slot, random) => {
      const off = slot.value > 50 ? -random.between(2, 30) : random.between(2, 30)
      return reprint(sentence, slot.name, () => mark(percent(slot.value + off, slot.from.decimals)))
    }
  ),
  ...said('ratio-consistency', 'overview', [
    [
      'other-base',
      'the rate is that of another base',
      random => {
        const [whole, part] = [random.between(40, 90), random.between(10, 35)]
        return say`全年收到网民留言${whole}条，按期办结${part}条，按期办结率为${mark(percent((100 * part) / (whole + random.between(5, 30)), 1))}。`
      }
    ],
    [
      'full-rate',
      '100 % where some are left',
      random => {
        const whole = random.between(8, 60)
        return say`承办人大代表建议${whole}件，已公开答复${whole - random.between(1, 4)}件，公开率为${mark('100%')}。`
      }
    ],
    [
      'swapped-digits',
      'the digits of the share stand in another order',
      random => {
        const [part, whole] = random.choose([
          [13, 41],
          [27, 68],
          [19, 53],
          [7, 19]
        ] as const)
        const [first, second, rest] = ((100 * part) / whole).toFixed(1)
        return say`解读材料${whole}件，其中图解${part}件，占${mark(`${second}${first}${rest}${((100 * part) / whole).toFixed(1).at(-1)}%`)}。`
      }
    ]
  ]),

  // ── percent-partition ────────────────────────────────────────────────────────────────────────────────────────────────
  ...said('percent-partition', 'overview', [
    [
      'short',
      'three kinds and the rest come to 95 %',
      () => say`从内容看，征地拆迁类占${mark('40%')}，城市规划类占20%，社会保障类占25%，其他占10%。`
    ],
    ['one-point-over', 'the shares come to 101 %', () => say`全部信息中，公告、解读、其他三类分别占${mark('33.1%、33.4%、34.5%')}。`],
    [
      'one-decimal-off',
      'the shares of all kinds come to 99.5 %',
      () => say`栏目访问来源中，电脑端占${mark('52.4%')}，手机端占41.3%，其他占5.8%。`
    ]
  ]),

  // ── year-on-year ─────────────────────────────────────────────────────────────────────────────────────────────────────
  derived('year-on-year', 'growth-else', 'the growth is that of other figures', 'growth', (sentence, slot, random) =>
    reprint(sentence, slot.name, () => mark(percent(slot.value + random.between(3, 40), slot.from.decimals)))
  ),
  derived('year-on-year', 'difference-else', 'the difference is one off', 'difference', (sentence, slot) =>
    reprint(sentence, slot.name, () => mark(String(slot.value + 1)))
  ),
  ...said('year-on-year', 'overview', [
    [
      'other-direction',
      'more is called fewer',
      random => {
        const before = random.between(40, 90)
        const now = before + random.between(5, 30)
        return say`全年发布解读稿件${now}篇，上年为${before}篇，同比${mark('减少')}${now - before}篇。`
      }
    ],
    [
      'share-of-now',
      'the growth is taken on this year’s figure',
      random => {
        const before = random.between(40, 90)
        const now = before + random.between(15, 30)
        return say`专栏访问量${now}万次，上年${before}万次，同比增长${mark(percent((100 * (now - before)) / now, 1))}。`
      }
    ]
  ]),

  // ── part-above-whole ─────────────────────────────────────────────────────────────────────────────────────────────────
  ...said('part-above-whole', 'overview', [
    ['kind', 'one kind is more than all', random => whole(random, (n, m) => say`专栏发布信息${n}条，其中通知公告${m}条。`)],
    [
      'in-time',
      'more was answered in time than at all',
      random => whole(random, (n, m) => say`全年答复网民来信${n}件，其中按期答复${m}件。`)
    ],
    [
      'of-them',
      'more of the documents are explained than there are',
      random => whole(random, (n, m) => say`印发政策文件${n}份，其中${m}份同步配发了解读。`)
    ],
    ['persons', 'more women trained than persons', random => whole(random, (n, m) => say`专职工作人员${n}名，其中女性${m}名。`)]
  ]),

  // ── zero-claim ───────────────────────────────────────────────────────────────────────────────────────────────────────
  denied(
    'none-received',
    ({requests}) => requests.received,
    ['received', 'carried', 'outcomes'],
    [say`全年没有收到政府信息公开申请。`, say`本年度未收到公民、法人或者其他组织提出的政府信息公开申请。`, say`年内无政府信息公开申请。`]
  ),
  denied(
    'none-carried-out',
    ({requests}) => requests.carriedOut,
    ['carried'],
    [say`没有结转下年度继续办理的申请。`, say`无结转下年度办理的申请。`]
  ),
  denied(
    'no-reviews',
    ({cases}) => cases.reviews,
    [],
    [say`全年未发生因政府信息公开引起的行政复议。`, say`没有因政府信息公开被申请行政复议。`]
  ),
  denied(
    'no-documents',
    ({documents, edition}) => (edition.id === 'form-2021' ? documents.issued : 0),
    ['documents'],
    [say`本年度没有制发行政规范性文件。`, say`年内未制定行政规范性文件。`]
  ),
  denied(
    'all-upheld',
    ({cases}) => (cases.upheld > 0 ? cases.corrected : 0),
    [],
    [say`因政府信息公开引起的行政复议均获维持。`, say`政府信息公开行政复议案件结果均为维持。`]
  ),

  // ── figure-missing ───────────────────────────────────────────────────────────────────────────────────────────────────
  {
    rule: 'figure-missing',
    id: 'blanks-for-figure',
    says: 'blanks stand where a figure should be',
    inject(draft, random) {
      const at = pickSentence(draft, random, ({sentence}) => countsOf(sentence).length > 0)
      const slot = at && random.choose(countsOf(at.sentence))
      if (!at || !slot) return undefined
      return replaceSentence(
        draft,
        at,
        reprint(at.sentence, slot.name, () => mark('   '))
      )
    }
  },
  derived('figure-missing', 'no-share', 'the share itself is not there', 'share', (sentence, slot) =>
    marked(reprint(sentence, slot.name, () => ''))
  ),
  ...said('figure-missing', 'overview', [
    ['total', 'the figure behind 共 is not there', () => say`栏目${mark('共条')}信息，均按月更新。`],
    ['percent-sign', 'the percent sign stands alone', () => say`群众评议满意率${mark('达%')}。`],
    ['counted', 'the figure before the measure word is not there', () => say`开展专项检查${mark('共次')}，问题均已整改。`]
  ]),

  // ── category-repeated ────────────────────────────────────────────────────────────────────────────────────────────────
  ...said('category-repeated', 'overview', [
    [
      'kind',
      'a kind of information is told twice',
      random =>
        three(random, (a, b, c) => say`专栏更新信息${a + b + c}条，其中规划计划类${a}条、公告公示类${b}条、${mark(`规划计划类${c}条`)}。`)
    ],
    [
      'channel',
      'a channel is told twice',
      random => three(random, (a, b, c) => say`通过政务微博发布${a}条、政务公众号发布${b}条、${mark(`政务微博发布${c}条`)}。`)
    ],
    [
      'behind-a-list',
      'the first kind comes again at the end',
      random => three(random, (a, b, c) => say`解答咨询${a + b + c}次，包括户籍类${a}次、社保类${b}次、${mark(`户籍类${c}次`)}。`)
    ]
  ]),

  // ── approximation ────────────────────────────────────────────────────────────────────────────────────────────────────
  ...said('approximation', 'overview', [
    [
      'more-than-exact',
      '余 behind an exact figure',
      random => say`发放宣传资料${mark(`${10 * random.between(11, 90) + random.between(1, 9)}余`)}份。`
    ],
    [
      'nearly-exact',
      '近 before an exact figure',
      random => say`走访企业${mark(`近${10 * random.between(2, 9) + random.choose([1, 2, 3, 4, 6, 7, 8, 9])}`)}家。`
    ],
    ['about-and-more', '约 and 余 at once', random => say`${mark(`约${10 * random.between(4, 9)}余`)}人次参加了政策宣讲。`],
    ['nearly-and-more', '近 and 余 at once', random => say`接受现场咨询${mark(`近${100 * random.between(2, 9)}余`)}人次。`]
  ])
]

// ── what injectors of one kind have in common ──────────────────────────────────────────────────────────────────────────

type Change = (draft: Draft, random: Random) => ((draft: Draft) => Draft | undefined) | undefined

/** A figure of the text that stands against a cell. */
function against(id: string, says: string, change: Change): Injector {
  return {
    rule: 'text-table-agreement',
    id,
    says,
    inject: (draft, random) =>
      draft.plan.size === 'zero' || draft.edition.tables.length === 0 ? undefined : change(draft, random)?.(draft)
  }
}

/** A number of applications that no total of them is. */
function otherThan({received, carriedIn, concluded}: Draft['plan']['requests'], value: number): number {
  return [received, received + carriedIn, concluded].includes(value)
    ? otherThan({received, carriedIn, concluded} as Draft['plan']['requests'], value + 1)
    : value
}

type Wording = (figure: string) => Sentence

function retold(topics: Parameters<typeof retell>[1], value: number, random: Random, wordings: readonly Wording[], isAsked = true) {
  const sentence = random.choose(wordings)(mark(String(value)))
  return isAsked ? (draft: Draft) => retell(draft, topics, sentence) : undefined
}

function added(value: number, random: Random, wordings: readonly Wording[]) {
  const sentence = random.choose(wordings)(mark(String(value)))
  return (draft: Draft) => addSentences(draft, random, 'overview', sentence)
}

type Key = Parameters<typeof addSentences>[2]

/** Two sentences of one thing with two figures. */
function pairs(
  rule: string,
  each: readonly (readonly [id: string, first: Key, once: Wording, second: Key, again: Wording])[]
): readonly Injector[] {
  return each.map(([id, first, once, second, again]) => ({
    rule,
    id,
    says: 'one thing is told twice with two figures',
    inject(draft, random) {
      const value = random.between(3, 40)
      const other = value + random.between(1, 3)
      const begun = addSentences(draft, random, first, once(mark(String(value))))
      return begun && addSentences(begun, random, second, again(mark(String(other))))
    }
  }))
}

/** A sentence more that is wrong in itself. */
export function said(
  rule: string,
  key: Key,
  each: readonly (readonly [id: string, says: string, make: (random: Random) => Sentence])[],
  or: readonly string[] = []
): readonly Injector[] {
  return each.map(([id, says, make]) => ({
    rule,
    id,
    says,
    or,
    inject: (draft, random) => addSentences(draft, random, key, markedUnless(make(random)))
  }))
}

/** A claim of none where the table, or the plan, has some. */
function denied(
  id: string,
  count: (plan: Draft['plan']) => number,
  topics: Parameters<typeof retell>[1],
  claims: readonly Sentence[]
): Injector {
  return {
    rule: 'zero-claim',
    id,
    says: 'none is claimed where the table has some',
    inject(draft, random) {
      if (draft.edition.tables.length === 0 || count(draft.plan) === 0) return undefined
      const claim = marked(random.choose(claims))
      return topics.length > 0 ? retell(draft, topics, claim) : addSentences(draft, random, 'overview', claim)
    }
  }
}

function markedUnless(sentence: Sentence): Sentence {
  return textOf(sentence).includes(open) ? sentence : marked(sentence)
}

type Derivation = NonNullable<Slot['from']>
/** A figure that follows from others of its sentence in one way. */
type Derived<Kind extends Derivation['kind']> = Slot & {readonly from: Extract<Derivation, {kind: Kind}>}

/** A sentence whose first figure that follows from others in some way is written otherwise. */
function derived<Kind extends Derivation['kind']>(
  rule: string,
  id: string,
  says: string,
  kind: Kind,
  change: (sentence: Sentence, slot: Derived<Kind>, random: Random) => Sentence
): Injector {
  const derivedIn = (sentence: Sentence) => slotsOf(sentence).find((slot): slot is Derived<Kind> => slot.from?.kind === kind)
  return {
    rule,
    id,
    says,
    inject(draft, random) {
      const at = pickSentence(draft, random, ({sentence}) => derivedIn(sentence) !== undefined)
      const slot = at && derivedIn(at.sentence)
      return at && slot ? replaceSentence(draft, at, change(at.sentence, slot, random)) : undefined
    }
  }
}

/** Whole numbers of a sentence. */
function countsOf(sentence: Sentence): readonly Slot[] {
  return slotsOf(sentence).filter(({from, printed}) => from === undefined && /^\d+$/.test(printed))
}

/** Parts of closed lists that no share is taken of, nor growth. */
function freeParts(sentence: Sentence): readonly string[] {
  const used = new Set(
    slotsOf(sentence).flatMap(({from}) =>
      from === undefined ? [] : from.kind === 'share' ? [from.part, from.whole] : [from.now, from.before]
    )
  )
  const counts = new Set(countsOf(sentence).map(({name}) => name))
  return (sentence.sums ?? [])
    .filter(({isClosed, parts}) => isClosed && parts.length > 1)
    .flatMap(({parts}) => parts.filter(part => !used.has(part) && counts.has(part)))
}

function whole(random: Random, make: (whole: number, part: number) => Sentence): Sentence {
  const value = random.between(12, 60)
  return make(value, value + random.between(1, 20))
}

function three(random: Random, make: (a: number, b: number, c: number) => Sentence): Sentence {
  return make(random.between(2, 30), random.between(2, 30), random.between(2, 30))
}
