import {about, figure, say, share, some, sum} from '../draft.js'
import {varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {accountOf, amounts, divided, feeOf, item, listed, namesOf, numeral, partsOf, resultsOf, reviewResultsOf, suitsOf} from './parts.js'

/** A tax bureau: enforcement made public, hot lines, taxpayers counted by household. */
export const tax: Manner = {
  id: 'tax',
  themes: 'headings',
  themeTitles: ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'],
  kinds: ['vertical'],
  sizes: ['zero', 'small', 'medium'],

  introduction(plan, random) {
    const {organ, year} = plan
    return varied(
      [
        about(
          'basis',
          say`${organ.name}按照《中华人民共和国政府信息公开条例》的规定和上级税务机关的要求，编制${year}年政府信息公开工作年度报告。`
        ),
        about('composition', say`报告内容由${titlesOf(plan).join('；')}${partsOf(plan)}部分组成。`),
        about(
          'period',
          say`报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止，统计范围包括局机关和所属${figure('branches', 6)}个税务分局（所）。`
        ),
        about('contact', say`联系地址：${organ.address}，邮政编码：098400，联系电话：0397-5550833。`)
      ],
      plan,
      random
    )
  },

  opening({organ, year}) {
    return [say`${year}年，${organ.short}以${organ.work}为主线，以纳税人缴费人需求为导向，不断提升税务信息公开的质量和实效。`]
  },

  published(plan, random) {
    const {organ, size} = plan
    const whole = random.between(amounts[size] / 4, amounts[size])
    const [column = 0, county = 0, account = 0, hall = 0] = random.split(whole, 4, 3)
    const items = [
      item('column', '税务部门网站子栏目', column),
      item('site', organ.site, county),
      item('account', accountOf(plan), account),
      item('hall', '办税服务厅公告栏', hall)
    ]
    const penalties = random.between(60, 700)
    const simple = figure('simple', penalties - random.between(5, 50))
    const all = figure('penalties', penalties)
    const ordinary = figure('ordinary', penalties - simple.value)
    return [
      about(
        'published',
        say`全年通过各类渠道发布信息${figure('published', whole)}条，其中${listed(items, '条')}。`,
        sum('published', namesOf(items))
      ),
      about(
        'published',
        say`公示税务行政处罚结果${all}件，其中适用简易程序的${simple}件、适用普通程序的${ordinary}件，分别占${share(simple, all)}和${share(ordinary, all)}。`,
        sum('penalties', ['simple', 'ordinary'])
      ),
      about('published', say`每季度发布欠税公告1次，全年共4次，公告欠税企业${figure('debtors', random.between(20, 90))}户次。`)
    ]
  },

  documents({documents, organ}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0)
      return [about('documents', say`${organ.we}全年未单独或者与其他部门联合制发规范性文件，年末无现行有效的行政规范性文件。`)]
    return [
      about(
        'documents',
        say`${organ.we}全年制发行政规范性文件${figure('documents.issued', issued)}件，宣布废止${figure('documents.repealed', repealed)}件，现行有效的行政规范性文件${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`${year}年未收到政府信息公开申请，没有上年结转申请，也没有结转下年度继续办理的申请。`)]
    const received = figure('received', requests.received)
    const names = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他组织']
    const kinds = [
      item('natural', '自然人', requests.natural),
      ...names.map((label, at) => item(`legal-${at}`, label, requests.legalKinds[at] ?? 0))
    ].filter(({slot}) => slot.value > 0)
    return [
      divided('received', ['全年共收到政府信息公开申请'], received, '件', kinds, {told: '，其中', all: '，均来自'}),
      about(
        'carried',
        say`上年结转申请${figure('carried-in', requests.carriedIn)}件，结转下年度继续办理${figure('carried-out', requests.carriedOut)}件。`
      ),
      divided('outcomes', ['全年办结'], figure('concluded', requests.concluded), '件', resultsOf(plan), {
        told: '，办理结果为',
        all: '，办理结果均为'
      }),
      about('outcomes', say`所有答复均在法定期限内作出。`)
    ]
  },

  management({organ}, random) {
    const papers = random.between(90, 260)
    const [open = 0, request = 0, closed = 0] = random.split(papers, 3, 6)
    return [
      about('management', say`拟公开信息实行承办部门、办公室、局领导逐级审核，涉税信息增加商业秘密审查环节。`),
      about(
        'management',
        say`${organ.we}全年制作公文${figure('papers', papers)}份，其中主动公开${figure('open', open)}份，依申请公开${figure('on-request', request)}份，不予公开${figure('closed', closed)}份。`,
        sum('papers', ['open', 'on-request', 'closed'])
      )
    ]
  },

  platforms(_, random) {
    const calls = random.between(900, 9000)
    const [line = 0, online = 0, hall = 0] = random.split(calls, 3, 50)
    return [
      about('platforms', say`网站子栏目由办公室统一维护，每周巡查一次，更正错链、断链${figure('links', random.between(4, 25))}处。`),
      about(
        'platforms',
        say`全年受理咨询${figure('calls', calls)}次，其中热线转办${figure('line', line)}次、网上咨询${figure('online', online)}次、办税服务厅现场咨询${figure('hall', hall)}次。`,
        sum('calls', ['line', 'online', 'hall'])
      )
    ]
  },

  supervision(_, random) {
    const advice = random.between(8, 30)
    const taken = figure('taken', advice - random.between(1, 5))
    return [
      about('supervision', say`成立由局长任组长的政务公开领导小组，全年召开会议${numeral(random.between(2, 4))}次。`),
      about(
        'supervision',
        say`将信息公开纳入组织绩效和个人绩效考核，对税务分局（所）通报督查结果${random.between(2, 4)}次，没有发生责任追究情形。`
      ),
      about(
        'supervision',
        say`邀请特约监督员开展评议和体验活动，收集意见建议${figure('advice', advice)}条，采纳${taken}条。`,
        some('advice', ['taken'])
      )
    ]
  },

  cases(plan) {
    const {cases, organ, year} = plan
    if (cases.reviews + cases.suits === 0) return [about('cases', say`${year}年，${organ.we}没有因政府信息公开发生行政复议和行政诉讼。`)]
    return [
      cases.reviews > 0
        ? divided(
            'cases',
            [`${year}年，${organ.we}因政府信息公开被申请行政复议`],
            figure('reviews', cases.reviews),
            '件',
            reviewResultsOf(plan),
            {
              told: '，包括',
              all: '，'
            }
          )
        : about('cases', say`${year}年，${organ.we}没有因政府信息公开被申请行政复议。`),
      suitsOf(plan, say`没有因政府信息公开被提起行政诉讼。`)
    ]
  },

  problems({organ, year}) {
    return [
      [
        about(
          'problems',
          say`本年度工作仍存在一定差距：政策推送的精准度还不高，小微企业收到与自身无关信息的情况时有发生；公告栏存在重张贴、轻更新的现象；便于老年缴费人理解的公开形式不多。`
        )
      ],
      [
        about(
          'improvement',
          say`针对上述问题，${organ.we}采取以下三项措施：第一，按行业、规模、优惠类型给企业分组，实现分类推送；第二，每月对公告栏拍照检查，过期内容当日更换；第三，${year + 1}年为城乡居民缴费人制作大字版指南。`
        )
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.year}年度${plan.organ.we}未收取${feeOf(plan)}，无其他需要报告的事项。`)]
  },

  others() {
    return []
  }
}
