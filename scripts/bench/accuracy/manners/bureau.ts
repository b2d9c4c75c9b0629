import {about, difference, direction, figure, growth, say, share, some, sum} from '../draft.js'
import {basis, varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {accountOf, divided, feeOf, partsOf, resultsOf, reviewResultsOf, suitsOf} from './parts.js'

/** A bureau's plain report: counts by channel, one sentence a fact. */
export const bureau: Manner = {
  id: 'bureau',
  themes: 'headings',

  introduction(plan, random) {
    const {organ, year} = plan
    return varied(
      [
        random.isLikely(0.3)
          ? basis(plan, random)
          : about(
              'basis',
              say`根据《中华人民共和国政府信息公开条例》${year > 2018 ? '第五十条' : ''}规定，现将${organ.name}${year}年政府信息公开工作年度报告予以公布。`
            ),
        about('composition', say`全文由${titlesOf(plan).join('，')}${partsOf(plan)}个部分组成。`),
        about('period', say`报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`),
        about(
          'contact',
          say`对报告内容有疑问的，请与${organ.name}${organ.desk}联系（地址：${organ.address}，邮编：099000，电话：0399-5550118）。`
        )
      ],
      plan,
      random
    )
  },

  opening({organ, year}) {
    return [say`${year}年，${organ.we}围绕${organ.work}推进政府信息公开，较好地保障了群众的知情权和监督权。`]
  },

  published(plan, random) {
    const {organ, size} = plan
    const most = {zero: 60, small: 300, medium: 4000, large: 60_000}[size]
    const whole = random.between(most / 4, most)
    const [site = 0, account = 0, board = 0] = random.split(whole, 3, 2)
    const total = figure('published', whole)
    const bySite = figure('site', site)
    return [
      about(
        'published',
        say`全年主动公开政府信息${total}条，其中${organ.site}公开${bySite}条、${accountOf(plan)}公开${figure('account', account)}条、公告栏公开${figure('board', board)}条，网站公开的信息占${share(bySite, total)}。`,
        // one text may stand in several of them
        some('published', ['site', 'account', 'board'])
      ),
      about('published', say`围绕${organ.work}开设专栏${random.between(1, 5)}个，按月更新内容。`)
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`本年度没有制发或者废止行政规范性文件。`)]
    return [
      about(
        'documents',
        say`本年度制发行政规范性文件${figure('documents.issued', issued)}件，废止${figure('documents.repealed', repealed)}件，现行有效${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0) {
      return [about('received', say`${year}年没有收到政府信息公开申请，也没有上年结转的申请。`)]
    }
    const received = figure('received', requests.received)
    const before = figure('received-before', requests.receivedBefore)
    const natural = figure('natural', requests.natural)
    const compared =
      requests.received === requests.receivedBefore
        ? []
        : [
            about(
              'received',
              say`与上年的${before}件相比${direction(received, before, '增加', '减少')}${difference(received, before)}件，${direction(received, before)}${growth(received, before)}。`
            )
          ]
    return [
      about(
        'received',
        requests.legal > 0
          ? say`全年收到政府信息公开申请${received}件，其中自然人申请${natural}件，占${share(natural, received)}；法人或者其他组织申请${figure('legal', requests.legal)}件。`
          : say`全年收到政府信息公开申请${received}件，均为自然人提出。`,
        ...(requests.legal > 0 ? [sum('received', ['natural', 'legal'])] : [])
      ),
      ...compared,
      about(
        'carried',
        say`上年结转${figure('carried-in', requests.carriedIn)}件，结转下年度继续办理${figure('carried-out', requests.carriedOut)}件。`
      ),
      divided('outcomes', ['全年办结'], figure('concluded', requests.concluded), '件', resultsOf(plan), {told: '，其中', all: '，均为'})
    ]
  },

  management({organ, size}, random) {
    const reviewed = figure('reviewed', random.between(12, 80))
    const returned = figure('returned', random.between(2, 9))
    return [
      about(
        'management',
        say`信息发布实行起草、核对、签发三级把关，全年审核稿件${reviewed}篇，其中退回修改${returned}篇。`,
        some('reviewed', ['returned'])
      ),
      about(
        'management',
        size === 'zero'
          ? say`清理过期信息${random.between(2, 9)}条。`
          : say`对${organ.all}历年文件的公开属性作了复核，清理过期信息${random.between(5, 40)}条。`
      )
    ]
  },

  platforms(plan, random) {
    const {organ} = plan
    const visitors = random.between(20, 400)
    return [
      about('platforms', say`在${organ.site}设有信息公开专栏，另有${accountOf(plan)}1个、信息查阅点${random.between(1, 3)}处。`),
      about('platforms', say`查阅点全年接待群众${visitors}人次。`)
    ]
  },

  supervision({organ}, random) {
    const sessions = random.between(2, 6)
    return [
      about('supervision', say`举办业务培训${sessions}期，参加人员${sessions * random.between(15, 40)}人次。`),
      about(
        'supervision',
        say`把信息公开列入${organ.all}年度工作考核，邀请群众代表参加社会评议，测评满意率为${random.between(91, 98)}.${random.between(1, 9)}%。`
      ),
      about('supervision', say`年内没有因信息公开工作受到责任追究的情形。`)
    ]
  },

  cases(plan) {
    const {reviews, suits} = plan.cases
    if (reviews + suits === 0) return [about('cases', say`年内未发生因政府信息公开引起的行政复议和行政诉讼。`)]
    return [
      reviews > 0
        ? divided('cases', ['因政府信息公开被申请行政复议'], figure('reviews', reviews), '件', reviewResultsOf(plan), {
            told: '，其中',
            all: '，'
          })
        : about('cases', say`年内没有因政府信息公开被申请行政复议。`),
      suitsOf(plan, say`年内没有因政府信息公开被提起行政诉讼。`)
    ]
  },

  problems({year}) {
    return [
      [
        about(
          'problems',
          say`工作中还存在以下两个方面的不足：一是栏目更新不够及时，个别信息发布滞后；二是政策解读以文字为主，形式比较单一。`
        )
      ],
      [
        about(
          'improvement',
          say`${year + 1}年，将从两个方面加以改进：一是建立栏目更新提醒制度，每月检查一次；二是增加图解和短视频解读，方便群众理解。`
        )
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.year}年没有发出收费通知，未收取${feeOf(plan)}。`)]
  },

  others() {
    return [say`没有其他需要报告的事项。`]
  }
}
