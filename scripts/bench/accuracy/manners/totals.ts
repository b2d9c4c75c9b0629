import {about, figure, say, some, sum} from '../draft.js'
import {basis, varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {
  accountOf,
  amounts,
  articlesOf,
  feeOf,
  isSome,
  item,
  listed,
  listedBefore,
  namesOf,
  partsOf,
  regulationNumber,
  resultsOf,
  reviewResultsOf
} from './parts.js'

/** Results first and totals last, figures before what they count; a hand that adds up its own columns. */
export const totals: Manner = {
  id: 'totals',
  themes: 'run-in',
  themeTitles: [
    '（一）主动公开情况：',
    '（二）依申请公开情况：',
    '（三）政府信息管理情况：',
    '（四）平台建设情况：',
    '（五）监督保障情况：'
  ],

  introduction(plan, random) {
    const {organ, year} = plan
    const titles = titlesOf(plan).map(title => `“${title}”`)
    return varied(
      [
        random.isLikely(0.3)
          ? basis(plan, random)
          : about(
              'basis',
              say`为保障公民、法人和其他组织依法获取政府信息，根据${year > 2018 ? '2019年修订施行' : '2008年施行'}的《中华人民共和国政府信息公开条例》（${regulationNumber(plan)}）${articlesOf(plan)}，编制本报告。`
            ),
        about('composition', say`本报告由${titles.join('')}${partsOf(plan)}部分构成。`),
        about('period', say`统计期限：${year}年1月1日至${year}年12月31日。`),
        about('contact', say`公众如对报告有疑问，请致电0399-5550640（${organ.desk}）。`)
      ],
      plan,
      random
    )
  },

  opening({organ, year}) {
    return [say`${year}年，${organ.we}继续把信息公开作为推进${organ.work}的重要抓手，以公开促落实、以公开促规范。`]
  },

  published(plan, random) {
    const {organ, size} = plan
    const whole = random.between(amounts[size] / 4, amounts[size])
    const [site = 0, account = 0, board = 0] = random.split(whole, 3, 3)
    const items = [
      item('site', `${organ.site}公开`, site),
      item('account', `${accountOf(plan)}公开`, account),
      item('board', '公告栏公开', board)
    ]
    const [pictures, words] = [random.between(2, 9), random.between(2, 19)]
    return [
      about('published', say`${listed(items, '条', '，')}，合计${figure('published', whole)}条。`, sum('published', namesOf(items))),
      about(
        'published',
        say`编写图解材料${figure('pictures', pictures)}篇、文字材料${figure('words', words)}篇，共计${figure('readings', pictures + words)}篇。`,
        sum('readings', ['pictures', 'words'])
      )
    ]
  },

  documents({documents, organ}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`${organ.we}年内没有行政规范性文件出台或者废止。`)]
    return [
      about(
        'documents',
        say`年内废止行政规范性文件${figure('documents.repealed', repealed)}件，新制发${figure('documents.issued', issued)}件，截至年底现行有效${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`本年度没有新收政府信息公开申请，没有上年结转申请，没有需要答复的申请。`)]
    const results = resultsOf(plan)
    const [only] = results
    const received = figure('received', requests.received)
    const kinds = [item('natural', '自然人提出申请', requests.natural), item('legal', '法人或其他组织提出申请', requests.legal)].filter(
      isSome
    )
    return [
      results.length === 1 && only
        ? about('outcomes', say`${year}年办结政府信息公开申请${figure('concluded', requests.concluded)}件，均为${only.label}。`)
        : about(
            'outcomes',
            say`${year}年办理政府信息公开申请，${listed(results, '件', '，')}，全年办结申请共计${figure('concluded', requests.concluded)}件。`,
            sum('concluded', namesOf(results))
          ),
      requests.carriedOut > 0
        ? about('carried', say`年底尚有${figure('carried-out', requests.carriedOut)}件申请结转下年度继续办理。`)
        : about('carried', say`年底没有结转下年度继续办理的申请。`),
      kinds.length > 1
        ? about('received', say`${listed(kinds, '件', '，')}，全年新收申请合计${received}件。`, sum('received', namesOf(kinds)))
        : about('received', say`全年新收申请${received}件，申请人均为自然人。`),
      requests.carriedIn > 0
        ? about(
            'carried',
            say`新收申请${figure('received', requests.received)}件加上年结转${figure('carried-in', requests.carriedIn)}件，应办申请总计${figure('handled', requests.received + requests.carriedIn)}件。`,
            sum('handled', ['received', 'carried-in'])
          )
        : about('carried', say`本年度没有上年结转的申请。`)
    ]
  },

  management(_, random) {
    const [policies, notices, guides] = [random.between(11, 40), random.between(11, 40), random.between(11, 40)]
    const items = [item('policies', '份政策文件', policies), item('notices', '份公告', notices), item('guides', '份办事指南', guides)]
    return [
      about(
        'management',
        say`对历年公开的${listedBefore(items, '', '、')}进行了清理，合计清理${figure('cleared', policies + notices + guides)}份。`,
        sum('cleared', namesOf(items))
      ),
      about('management', say`凡是拟公开的信息，发布前都要经过保密审查和文字校对。`)
    ]
  },

  platforms({organ}, random) {
    const [calls, visits, letters] = [random.between(40, 300), random.between(40, 300), random.between(40, 300)]
    const items = [item('calls', '接听来电', calls), item('visits', '接待来访', visits), item('letters', '回复网上留言', letters)]
    return [
      about(
        'platforms',
        say`依托${organ.site}和服务窗口听取群众意见，${listed(items, '次', '，')}，总计${figure('voices', calls + visits + letters)}次。`,
        sum('voices', namesOf(items))
      )
    ]
  },

  supervision({organ}, random) {
    const [first, second] = [random.between(30, 90), random.between(30, 90)]
    const checked = random.between(12, 40)
    return [
      about(
        'supervision',
        say`线上培训${figure('online', first)}人次，现场培训${figure('present', second)}人次，共培训${figure('trained', first + second)}人次。`,
        sum('trained', ['online', 'present'])
      ),
      about(
        'supervision',
        say`检查栏目${figure('checked', checked)}个，更新不及时的${figure('late', random.between(2, 8))}个，均已督促更新。`,
        some('checked', ['late'])
      ),
      about('supervision', say`考核结果在${organ.all}通报，社会评议总体较好，本年度没有需要追究责任的问题。`)
    ]
  },

  cases(plan) {
    const {reviews, suits} = plan.cases
    if (reviews + suits === 0) return [about('cases', say`因政府信息公开被申请行政复议0件，被提起行政诉讼0件。`)]
    const results = reviewResultsOf(plan)
    const [only] = results
    return [
      reviews === 0
        ? about('cases', say`因政府信息公开被申请行政复议0件。`)
        : results.length === 1 && only
          ? about('cases', say`因政府信息公开被申请行政复议${figure('reviews', reviews)}件，${only.label}。`)
          : about(
              'cases',
              say`因政府信息公开被申请的行政复议中，${listed(results, '件', '，')}，合计${figure('reviews', reviews)}件。`,
              sum('reviews', namesOf(results))
            ),
      about('cases', say`因政府信息公开被提起行政诉讼${figure('suits', suits)}件。`)
    ]
  },

  problems({organ}) {
    return [
      [
        about(
          'problems',
          say`从全年情况看，主要不足是信息发布数量与质量不够协调，有的栏目更新频率偏低；${organ.units}之间进展不平衡，培训覆盖面有待扩大。`
        ),
        about('improvement', say`今后将按季公布各栏目更新情况，把培训延伸到每一名经办人员，促进整体水平提升。`)
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`本年度没有向申请人收取${feeOf(plan)}。`)]
  },

  others() {
    return [say`本年度没有其他需要报告的事项。`]
  }
}
