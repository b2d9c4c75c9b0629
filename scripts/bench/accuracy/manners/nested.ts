import {about, figure, type Sentence, type Slot, say, sum} from '../draft.js'
import {type Manner, titlesOf} from './manner.js'
import {
  accountOf,
  amounts,
  articlesOf,
  divided,
  feeOf,
  type Item,
  isSome,
  item,
  namesOf,
  partsOf,
  regulationNumber,
  respectively,
  resultsOf,
  reviewResultsOf
} from './parts.js'

/** Lists within lists: parts that have parts in brackets, names first and their figures behind in the same order. */
export const nested: Manner = {
  id: 'nested',
  themes: 'headings',
  themeTitles: ['主动公开政府信息', '政府信息依申请公开', '政府信息资源管理', '信息公开平台', '监督与保障'],

  introduction(plan) {
    const {organ, year} = plan
    return [
      about('period', say`现将${organ.name}${year}年1月1日至12月31日政府信息公开工作情况公布如下。`),
      about('basis', say`本报告依照《中华人民共和国政府信息公开条例》（${regulationNumber(plan)}）${articlesOf(plan)}编制。`),
      about('composition', say`报告共分${partsOf(plan)}部分，依次为：${titlesOf(plan).join('；')}。`),
      about('period', say`除特别注明外，数据统计时限为${year}年全年。`),
      about('contact', say`欢迎公众提出意见建议，联系人：${organ.desk}工作人员，电话：0399-5550221。`)
    ]
  },

  opening({organ, year}) {
    return [say`${year}年，${organ.we}把信息公开与${organ.work}同部署、同推进，群众关心的事项基本做到了找得到、看得懂。`]
  },

  published(plan, random) {
    const {organ, size} = plan
    const whole = random.between(amounts[size] / 4, amounts[size])
    const [site = 0, account = 0] = random.split(whole, 2, 7)
    const [news = 0, notices = 0, finance = 0] = random.split(site, 3, 2)
    const [own = 0, copied = 0] = random.split(account, 2, 2)
    const channels = random.between(3, 8)
    return [
      about(
        'published',
        say`全年公开政府信息${figure('published', whole)}条，其中${organ.site}${figure('site', site)}条（工作动态${figure('news', news)}条、通知公告${figure('notices', notices)}条、财政信息${figure('finance', finance)}条），${accountOf(plan)}${figure('account', account)}条（原创${figure('own', own)}条、转载${figure('copied', copied)}条）。`,
        sum('published', ['site', 'account']),
        sum('site', ['news', 'notices', 'finance']),
        sum('account', ['own', 'copied'])
      ),
      about('published', say`围绕${organ.work}组织开放日活动${figure('days', channels)}次。`)
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0)
      return [about('documents', say`全年没有制发、废止行政规范性文件，也没有现行有效的行政规范性文件。`)]
    const items = [
      item('documents.issued', '制发', issued),
      item('documents.repealed', '废止', repealed),
      item('documents.effective', '现行有效', effective)
    ]
    return [about('documents', say`行政规范性文件${respectively(items, '件', '的件数分别为')}。`)]
  },

  requests(plan, random) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`${year}年度收到政府信息公开申请0件，上年结转0件，结转下年度0件。`)]
    const results = resultsOf(plan)
    const ways = random.split(requests.received, 3)
    const channels = [
      item('online', '网络提交', ways[0] ?? 0),
      item('letter', '信函提交', ways[1] ?? 0),
      item('present', '当面提交', ways[2] ?? 0)
    ].filter(isSome)
    return [
      applicants(plan),
      channels.length === 1
        ? about('received', say`申请均为${channels[0]?.label ?? ''}。`)
        : about('received', say`按提交方式，${respectively(channels, '件', '依次为')}。`),
      about(
        'carried',
        say`上年结转${figure('carried-in', requests.carriedIn)}件，结转下年度继续办理${figure('carried-out', requests.carriedOut)}件。`
      ),
      outcomes(figure('concluded', requests.concluded), results, plan)
    ]
  },

  management({organ}, random) {
    const whole = random.between(60, 240)
    const [open = 0, request = 0, closed = 0] = random.split(whole, 3, 12)
    const [drafted, joint] = random.split(open, 2, 2)
    return [
      about(
        'management',
        say`${organ.we}全年印发文件${figure('papers', whole)}件，其中主动公开${figure('open', open)}件（单独印发${figure('own', drafted ?? 0)}件、联合印发${figure('joint', joint ?? 0)}件）、依申请公开${figure('on-request', request)}件、不予公开${figure('closed', closed)}件。`,
        sum('papers', ['open', 'on-request', 'closed']),
        sum('open', ['own', 'joint'])
      )
    ]
  },

  platforms({organ}, random) {
    const columns = random.between(12, 30)
    const [fixed = 0, special = 0] = random.split(columns, 2, 3)
    return [
      about(
        'platforms',
        say`${organ.site}设有公开栏目${figure('columns', columns)}个，其中常设栏目、专题栏目分别为${figure('fixed', fixed)}个、${figure('special', special)}个。`,
        sum('columns', ['fixed', 'special'])
      ),
      about('platforms', say`公开查阅点备有纸质资料，全年接待查阅${figure('visitors', random.between(30, 400))}人次。`)
    ]
  },

  supervision({organ}, random) {
    const [spring, autumn] = [random.between(20, 90), random.between(20, 90)]
    return [
      about(
        'supervision',
        say`举办培训2期${figure('trained', spring + autumn)}人次，其中上半年1期${figure('spring', spring)}人次，下半年1期${figure('autumn', autumn)}人次。`,
        sum('trained', ['spring', 'autumn'])
      ),
      about('supervision', say`年终对${organ.units}进行考核，优秀、良好的分别占三成、七成。`),
      about('supervision', say`邀请群众代表评议2次，没有人员因信息公开工作被追究责任。`)
    ]
  },

  cases(plan) {
    const {cases, year} = plan
    const {reviews, suits} = cases
    if (reviews + suits === 0) return [about('cases', say`${year}年度因政府信息公开发生的行政复议、行政诉讼均为0件。`)]
    const results = reviewResultsOf(plan)
    const whole = figure('reviews', reviews)
    const [only] = results
    const told: Sentence =
      reviews === 0
        ? about('cases', say`未发生因政府信息公开引起的行政复议。`)
        : results.length === 1 && only
          ? about('cases', say`因政府信息公开引起的行政复议${whole}件，${only.label}。`)
          : about('cases', say`因政府信息公开引起的行政复议${whole}件，${respectively(results, '件')}。`, sum('reviews', namesOf(results)))
    return [
      told,
      suits > 0
        ? about('cases', say`因政府信息公开引起的行政诉讼${figure('suits', suits)}件。`)
        : about('cases', say`未发生因政府信息公开引起的行政诉讼。`)
    ]
  },

  problems({year}) {
    return [
      [about('problems', say`目前仍存在公开目录划分较粗、检索不便，基层单位报送信息质量参差不齐等问题。`)],
      [about('improvement', say`${year + 1}年，将重新编制公开目录，细化到三级类目；对基层报送的信息实行抽查讲评，定期公布采用情况。`)]
    ]
  },

  fees(plan) {
    return [about('fees', say`收取${feeOf(plan)}情况：${plan.year}年收取0元。`)]
  },

  others() {
    return [say`除以上内容外，无其他需要报告的事项。`]
  }
}

/** Received, by who applied; legal persons by their five kinds. */
function applicants({requests, year}: Parameters<Manner['requests']>[0]): Sentence {
  const received = figure('received', requests.received)
  if (requests.legal === 0) return about('received', say`${year}年度收到政府信息公开申请${received}件，均由自然人提出。`)
  const names = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他组织']
  const kinds = names.map((label, at) => item(`legal-${at}`, label, requests.legalKinds[at] ?? 0)).filter(isSome)
  const legal = figure('legal', requests.legal)
  const inner =
    kinds.length === 1
      ? [`均为${kinds[0]?.label ?? ''}`]
      : kinds.flatMap(({slot, label}, at) => [`${at > 0 ? '、' : ''}${label}`, slot, '件'])
  return about(
    'received',
    say`${year}年度收到政府信息公开申请${received}件，其中自然人${figure('natural', requests.natural)}件，法人或其他组织${legal}件（${inner}）。`,
    sum('received', ['natural', 'legal']),
    ...(kinds.length > 1 ? [sum('legal', namesOf(kinds))] : [])
  )
}

/** What became of them; where the form names reasons, those for what could not be provided in a bracket. */
function outcomes(concluded: Slot, results: readonly Item[], plan: Parameters<Manner['requests']>[0]): Sentence {
  const {reasons} = plan.requests
  const named = [
    item('not-held', '本机关不掌握', reasons['requests.unavailable.not-held'] ?? 0),
    item('not-ready', '没有现成信息', reasons['requests.unavailable.not-existing'] ?? 0),
    item('unclear', '补正后内容仍不明确', reasons['requests.unavailable.unclear'] ?? 0)
  ].filter(isSome)
  const unavailable = results.find(({slot}) => slot.name === 'unavailable')
  const isNamed = plan.edition.tables.length > 0 && named.length > 1 && results.length > 1
  if (!isNamed || named.reduce((all, {slot}) => all + slot.value, 0) !== unavailable?.slot.value)
    return divided('outcomes', ['本年度办结'], concluded, '件', results, {told: '，其中', all: '，均为'})
  const told = results.flatMap(({slot, label}, at) => [
    `${at > 0 ? '、' : ''}${label}`,
    slot,
    '件',
    ...(slot.name === 'unavailable'
      ? ['（', ...named.flatMap((one, other) => [`${other > 0 ? '、' : ''}${one.label}`, one.slot, '件']), '）']
      : [])
  ])
  return about(
    'outcomes',
    say`本年度办结${concluded}件，其中${told}。`,
    sum('concluded', namesOf(results)),
    sum('unavailable', namesOf(named))
  )
}
