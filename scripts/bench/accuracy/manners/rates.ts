import {about, difference, direction, figure, growth, percent, type Sentence, say, share, some, sum} from '../draft.js'
import {basis, varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {accountOf, amounts, articlesOf, feeOf, namesOf, regulationNumber, resultsOf, reviewResultsOf, suitsOf} from './parts.js'

/** A hand that reckons: rates of every kind, last year's figures in brackets, changes told in turn. */
export const rates: Manner = {
  id: 'rates',
  themes: 'headings',
  themeTitles: ['主动公开情况', '依申请公开情况', '信息管理情况', '平台建设情况', '监督保障情况'],

  introduction(plan, random) {
    const {organ, year} = plan
    return varied(
      [
        random.isLikely(0.3)
          ? basis(plan, random)
          : about(
              'basis',
              say`根据《中华人民共和国政府信息公开条例》（${regulationNumber(plan)}）${articlesOf(plan)}规定，${organ.name}编制了${year}年政府信息公开工作年度报告，现予公布。`
            ),
        about('composition', say`报告主要内容为：${titlesOf(plan).join('；')}。`),
        about('period', say`报告数据的起止时间为${year}.1.1—${year}.12.31。`),
        about('contact', say`对报告有意见建议的，请与${organ.name}${organ.desk}联系，电话：0399-5550317。`)
      ],
      plan,
      random
    )
  },

  opening({organ, year}) {
    return [say`${year}年，${organ.we}以提高公开实效为目标，抓重点、补弱项，${organ.work}方面的信息公开有序推进。`]
  },

  published({organ, size, ...plan}, random) {
    const most = amounts[size]
    const [site, account] = [random.between(most / 4, most), random.between(most / 4, most)]
    const [siteBefore, accountBefore] = [site - random.between(1, Math.ceil(most / 9)), account - random.between(1, Math.ceil(most / 9))]
    const now = [figure('site', site), figure('account', account)] as const
    const then = [figure('site-before', siteBefore), figure('account-before', accountBefore)] as const
    const channel = accountOf({organ, size, ...plan})
    return [
      random.isLikely(0.5)
        ? about(
            'published',
            say`${organ.site}公开信息${now[0]}条，同比增长${growth(now[0], then[0])}（上年${then[0]}条）；${channel}公开信息${now[1]}条，同比增长${growth(now[1], then[1])}（上年${then[1]}条）。`
          )
        : about(
            'published',
            say`${organ.site}、${channel}分别公开信息${now[0]}条、${now[1]}条，上年分别为${then[0]}条、${then[1]}条，依次增长${growth(now[0], then[0])}、${growth(now[1], then[1])}。`
          ),
      about('published', say`应当公开的预决算信息全部按期公开，公开率为100%。`)
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`本年度行政规范性文件制发、废止均为0件。`)]
    return [
      about(
        'documents',
        say`行政规范性文件现行有效${figure('documents.effective', effective)}件，其中本年制发${figure('documents.issued', issued)}件；本年废止${figure('documents.repealed', repealed)}件。`,
        some('documents.effective', ['documents.issued'])
      )
    ]
  },

  requests(plan) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`${year}年未收到政府信息公开申请（上年结转0件），未发生逾期答复。`)]
    const received = figure('received', requests.received)
    const before = figure('received-before', requests.receivedBefore)
    const carriedIn = figure('carried-in', requests.carriedIn)
    const carriedOut = figure('carried-out', requests.carriedOut)
    const handled = figure('handled', requests.received + requests.carriedIn)
    const concluded = figure('concluded', requests.concluded)
    const results = resultsOf(plan)
    const [only] = results
    const rate = share(concluded, handled)
    const compared =
      received.value === before.value
        ? []
        : [
            about(
              'received',
              say`与上年（${before}件）相比，申请量${direction(received, before, '增加', '减少')}${difference(received, before)}件，${direction(received, before, '增幅', '降幅')}为${growth(received, before)}。`
            )
          ]
    return [
      about(
        'received',
        requests.legal > 0
          ? say`${year}年收到政府信息公开申请${received}件（自然人${figure('natural', requests.natural)}件、法人或其他组织${figure('legal', requests.legal)}件）。`
          : say`${year}年收到政府信息公开申请${received}件，申请人均为自然人。`,
        ...(requests.legal > 0 ? [sum('received', ['natural', 'legal'])] : [])
      ),
      ...compared,
      requests.carriedIn > 0
        ? about(
            'carried',
            say`收到申请加上年结转${carriedIn}件，应办申请${handled}件，办结${concluded}件，办结率为${rate}，结转下年度继续办理${carriedOut}件。`
          )
        : about('carried', say`无上年结转申请，办结${concluded}件，结转下年度继续办理${carriedOut}件。`),
      results.length === 1 && only
        ? about('outcomes', say`办结的${concluded}件均为${only.label}。`)
        : about(
            'outcomes',
            say`办结的${concluded}件中，${results.flatMap(({slot, label}, at) => [`${at > 0 ? '，' : ''}${label}`, slot, '件，占比', share(slot, concluded)])}。`,
            sum('concluded', namesOf(results))
          )
    ]
  },

  management(_, random) {
    const all = random.between(30, 90)
    const done = figure('ready', all - random.between(1, 9))
    const whole = figure('due', all)
    return [
      about(
        'management',
        say`列入公开目录的${whole}项内容已公开${done}项，公开率为${share(done, whole)}，其余正在审查。`,
        some('due', ['ready'])
      ),
      about('management', say`公文公开属性标注率、发布前审查率均为100%。`)
    ]
  },

  platforms(_, random) {
    const all = random.between(60, 600)
    const back = figure('answered', all - random.between(1, 20))
    const whole = figure('letters', all)
    const [now, then] = [random.between(930, 989), random.between(860, 925)]
    return [
      about(
        'platforms',
        say`网站互动栏目收到留言${whole}条，已回复${back}条，回复率为${share(back, whole)}。`,
        some('letters', ['answered'])
      ),
      about(
        'platforms',
        say`留言人评价的满意率由上年的${figure('pleased-before', then / 10, percent(then / 10, 1))}提高到${figure('pleased', now / 10, percent(now / 10, 1))}，上升${figure('points', (now - then) / 10, ((now - then) / 10).toFixed(1))}个百分点。`
      )
    ]
  },

  supervision({organ}, random) {
    const all = random.between(20, 80)
    const bad = random.between(1, 6)
    const [whole, right] = [figure('checked', all), figure('right', all - bad)]
    return [
      about(
        'supervision',
        say`对${organ.units}开展考核检查，抽查栏目${whole}个，合格${right}个，合格率为${share(right, whole)}，不合格的${figure('wrong', bad)}个已整改到位。`,
        sum('checked', ['right', 'wrong'])
      ),
      about(
        'supervision',
        say`组织业务培训${figure('courses', random.between(2, 7))}次；开展社会评议1次；未发生责任追究情形，追责人数为0。`
      )
    ]
  },

  cases(plan) {
    const {cases} = plan
    if (cases.reviews + cases.suits === 0) return [about('cases', say`未发生因政府信息公开引起的行政复议和行政诉讼，纠错率、败诉率均为0。`)]
    const results = reviewResultsOf(plan)
    const reviews = figure('reviews', cases.reviews)
    const told: Sentence =
      cases.reviews === 0
        ? about('cases', say`未发生因政府信息公开引起的行政复议。`)
        : about(
            'cases',
            say`因政府信息公开被申请行政复议${reviews}件：${results.flatMap(({slot, label}, at) => [`${at > 0 ? '，' : ''}${label}`, slot, '件（', share(slot, reviews), '）'])}。`,
            sum('reviews', namesOf(results))
          )
    return [told, suitsOf(plan, say`未发生因政府信息公开引起的行政诉讼。`)]
  },

  problems({year}) {
    return [
      [
        about(
          'problems',
          say`存在的差距主要有三个方面：（1）信息公开的及时率还有提升空间；（2）数据公开多、分析解读少；（3）新录用人员较多，业务不够熟练。`
        )
      ],
      [
        about(
          'improvement',
          say`${year + 1}年拟采取三项措施：（1）倒排公开时限，逾期自动提醒；（2）每季度发布一期数据解读；（3）对新录用人员实行岗前测试。`
        )
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.year}年收取${feeOf(plan)}0元。`)]
  },

  others() {
    return [say`无其他事项。`]
  }
}
