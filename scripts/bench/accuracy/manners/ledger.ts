import {about, type Block, figure, paragraph, say, some, sum} from '../draft.js'
import {basis, varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {
  accountOf,
  amounts,
  articlesOf,
  divided,
  feeOf,
  type Item,
  item,
  listed,
  namesOf,
  partsOf,
  resultsOf,
  reviewResultsOf
} from './parts.js'

/** A book-keeper's hand: a total, then its entries line by line. */
export const ledger: Manner = {
  id: 'ledger',
  themes: 'headings',
  themeTitles: ['主动公开', '依申请公开', '信息管理', '公开平台', '监督保障'],

  introduction(plan, random) {
    const {organ, year} = plan
    return varied(
      [
        random.isLikely(0.3)
          ? basis(plan, random)
          : about('basis', say`本报告依据《中华人民共和国政府信息公开条例》${articlesOf(plan)}，由${organ.name}${organ.desk}编制。`),
        about('composition', say`报告包括以下${partsOf(plan)}个部分：${titlesOf(plan).join('、')}。`),
        about('period', say`数据统计起止时间：${year}年1月1日至12月31日。`)
      ],
      plan,
      random
    )
  },

  opening({organ, year}) {
    return [say`${year}年，${organ.we}对照年度任务逐项抓好落实，公开了${organ.work}等方面群众关心的信息。`]
  },

  published(plan, random) {
    const {whole, entries} = kindsOf(plan, random)
    return [
      about(
        'published',
        say`全年公开政府信息${figure('published', whole)}条，具体为：${listed(entries, '条', '；')}。`,
        sum('published', namesOf(entries))
      )
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`全年未制发行政规范性文件，也未废止行政规范性文件。`)]
    return [
      about(
        'documents',
        say`全年制发行政规范性文件${figure('documents.issued', issued)}件；废止行政规范性文件${figure('documents.repealed', repealed)}件；年末现行有效的行政规范性文件${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan) {
    const {requests} = plan
    if (requests.received + requests.carriedIn === 0) return [about('received', say`全年政府信息公开申请的收到数、结转数、办结数均为0件。`)]
    return [
      received(plan),
      divided('outcomes', ['全年办结申请'], figure('concluded', requests.concluded), '件', resultsOf(plan), {
        told: '，办理结果为：',
        all: '，均为'
      }),
      carried(plan)
    ]
  },

  management({organ}, random) {
    const all = random.between(30, 120)
    const [kept = 0, changed = 0, dropped = 0] = random.split(all, 3, 4)
    return [
      about(
        'management',
        say`对公开目录中的${figure('entries', all)}个事项逐一核对：保留${figure('kept', kept)}个，修改${figure('changed', changed)}个，取消${figure('dropped', dropped)}个。`,
        sum('entries', ['kept', 'changed', 'dropped'])
      ),
      about('management', say`${organ.units}拟公开的文件，均由${organ.desk}统一登记、统一送审。`)
    ]
  },

  platforms({organ}, random) {
    const screens = random.between(2, 6)
    const points = random.between(2, 5)
    return [
      about(
        'platforms',
        say`公开载体共${figure('all', screens + points + 1)}个，包括${organ.site}专栏1个、电子屏${figure('screens', screens)}个、查阅点${figure('points', points)}个。`
      ),
      about('platforms', say`查阅点全年接待${figure('visitors', random.between(20, 500))}人次。`)
    ]
  },

  supervision({organ}, random) {
    const asked = random.between(40, 200)
    const pleased = asked - random.between(2, 12)
    return [
      about('supervision', say`${organ.we}与${organ.units}签订责任书，年末逐一考核打分。`),
      about(
        'supervision',
        say`开展社会评议，访问群众${figure('asked', asked)}人，其中${figure('pleased', pleased)}人表示满意。`,
        some('asked', ['pleased'])
      ),
      about('supervision', say`全年无通报批评、无责任追究。`)
    ]
  },

  cases(plan) {
    const {reviews, suits} = plan.cases
    if (reviews + suits === 0) return [about('cases', say`全年未因政府信息公开被申请行政复议，未因政府信息公开被提起行政诉讼。`)]
    const results = reviewResultsOf(plan)
    return [
      reviews > 0
        ? divided('cases', ['全年因政府信息公开被申请行政复议'], figure('reviews', reviews), '件', results, {
            told: '，分别为：',
            all: '，',
            list: listed(results, '件', '；')
          })
        : about('cases', say`全年未因政府信息公开被申请行政复议。`),
      suits > 0
        ? about('cases', say`全年因政府信息公开被提起行政诉讼${figure('suits', suits)}件。`)
        : about('cases', say`全年未因政府信息公开被提起行政诉讼。`)
    ]
  },

  problems({organ}) {
    return [
      [
        about('problems', say`主要问题：台账登记不够规范，部分信息公开后没有及时登记；`),
        about('problems', say`${organ.units}之间信息共享不足，重复采集的情况仍然存在。`)
      ],
      [about('improvement', say`改进措施：统一台账样式，实行当日登记、每月核对；打通信息报送渠道，做到一次采集、多处使用。`)]
    ]
  },

  fees(plan) {
    return [about('fees', say`全年应收${feeOf(plan)}0元，实收0元。`)]
  },

  others() {
    return [say`没有需要报告的其他事项。`]
  },

  blocks: {
    published(plan, random) {
      const {whole, entries} = kindsOf(plan, random)
      return [
        paragraph(about('published', say`全年公开政府信息${figure('published', whole)}条，按内容分：`)),
        ...entryLines(entries, '条', 'published')
      ]
    },
    requests(plan) {
      const {requests} = plan
      const results = resultsOf(plan)
      const isLong = requests.received > 0 && results.length > 1
      if (!isLong) return [paragraph(...ledger.requests(plan, {} as never))]
      return [
        paragraph(received(plan), carried(plan)),
        paragraph(about('outcomes', say`全年办结申请${figure('concluded', requests.concluded)}件，办理结果如下：`)),
        ...entryLines(results, '件', 'outcomes')
      ]
    }
  }
}

function kindsOf(plan: Parameters<Manner['published']>[0], random: Parameters<Manner['published']>[1]) {
  const whole = random.between(amounts[plan.size] / 4, amounts[plan.size])
  const counts = random.split(whole, 4, 3)
  const labels = ['政策文件', '通知公告', '工作动态', `其他${accountOf(plan)}推文`]
  return {whole, entries: labels.map((label, at) => item(`kind-${at}`, label, counts[at] ?? 0))}
}

/** 「——政策文件12条；」, each in a paragraph. */
function entryLines(entries: readonly Item[], unit: string, topic: 'published' | 'outcomes'): readonly Block[] {
  return entries.map(({slot, label}, at) =>
    paragraph(about(topic, say`——${label}${slot}${unit}${at === entries.length - 1 ? '。' : '；'}`))
  )
}

function received({requests}: Parameters<Manner['requests']>[0]) {
  const kinds = [item('natural', '自然人', requests.natural), item('legal', '法人或其他组织', requests.legal)].filter(
    ({slot}) => slot.value > 0
  )
  return divided('received', ['全年收到政府信息公开申请'], figure('received', requests.received), '件', kinds, {
    told: '，按申请人分：',
    all: '，申请人均为'
  })
}

function carried({requests}: Parameters<Manner['requests']>[0]) {
  return about(
    'carried',
    say`上年结转${figure('carried-in', requests.carriedIn)}件，年末结转下年度${figure('carried-out', requests.carriedOut)}件。`
  )
}
