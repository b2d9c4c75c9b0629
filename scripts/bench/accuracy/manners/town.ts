import {about, figure, say, some, sum} from '../draft.js'
import {varied} from './introductions.js'
import type {Manner} from './manner.js'
import {
  accountOf,
  amounts,
  articlesOf,
  counted,
  feeOf,
  item,
  listed,
  namesOf,
  numeral,
  resultsOf,
  reviewResultsOf,
  suitsOf
} from './parts.js'

/** A town's plain talk: things counted one by one, small numbers in words, no slogans and no shares. */
export const town: Manner = {
  id: 'town',
  themes: 'headings',
  kinds: ['town', 'subdistrict'],
  sizes: ['zero', 'small'],

  introduction(plan, random) {
    const {organ, year} = plan
    return varied(
      [
        about(
          'basis',
          say`根据《中华人民共和国政府信息公开条例》${articlesOf(plan)}，现向社会公布${organ.name}${year}年政府信息公开工作年度报告。`
        ),
        about('period', say`报告所列数据统计期限为${year}年1月1日至12月31日。`),
        about('contact', say`对本报告有疑问的，可与${organ.desk}联系（地址：${organ.address}，邮编：099211，电话：0396-5550609）。`)
      ],
      plan,
      random
    )
  },

  opening({organ, year}) {
    return [say`${year}年，${organ.we}围绕${organ.work}，用群众听得懂的话、看得见的方式公开信息，没有因公开不及时、不准确引发信访。`]
  },

  published(plan, random) {
    const {organ, size} = plan
    const whole = random.between(amounts[size] / 4, amounts[size])
    const [site = 0, account = 0, board = 0] = random.split(whole, 3, 4)
    const villages = random.between(6, 18)
    return [
      about(
        'published',
        say`${organ.we}全年公开政务信息${figure('published', whole)}条：在${organ.site}公开${figure('site', site)}条，在${accountOf(plan)}公开${figure('account', account)}条，在公告栏张贴${figure('board', board)}条。`,
        sum('published', ['site', 'account', 'board'])
      ),
      about('published', say`惠民补贴发放前逐户张榜，公示期间收到反映${counted('voices', random.between(2, 8))}起，都已核实答复。`),
      about('published', say`${villages}个村（社区）每季度公布一次财务收支。`)
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued === 0 && repealed === 0 && effective === 0) return [about('documents', say`没有制定或者废止行政规范性文件。`)]
    return [
      about(
        'documents',
        say`制定行政规范性文件${figure('documents.issued', issued)}件、废止${figure('documents.repealed', repealed)}件，到年底仍然有效的有${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`全年没有人向我们申请公开政府信息，上年也没有留下未办结的申请。`)]
    const results = resultsOf(plan)
    const kinds = [item('natural', '个人提出的', requests.natural), item('legal', '单位提出的', requests.legal)]
    const [only] = results
    return [
      requests.legal > 0
        ? about(
            'received',
            say`${year}年收到政府信息公开申请${figure('received', requests.received)}件，${listed(kinds, '件', '，')}。`,
            sum('received', ['natural', 'legal'])
          )
        : about('received', say`${year}年收到政府信息公开申请${figure('received', requests.received)}件，都由村民、居民个人提出。`),
      requests.carriedIn > 0
        ? about('carried', say`上年结转的申请有${figure('carried-in', requests.carriedIn)}件，一并办理。`)
        : about('carried', say`没有上年结转的申请。`),
      results.length === 1 && only
        ? about('outcomes', say`全年答复${figure('concluded', requests.concluded)}件，都是${only.label}。`)
        : about(
            'outcomes',
            say`全年答复${figure('concluded', requests.concluded)}件：${listed(results, '件', '，')}。`,
            sum('concluded', namesOf(results))
          ),
      requests.carriedOut > 0
        ? about('carried', say`还有${figure('carried-out', requests.carriedOut)}件到年底没有到期，结转下年度继续办理。`)
        : about('carried', say`年底没有未办结的申请。`)
    ]
  },

  management({organ}, random) {
    const drafts = random.between(40, 300)
    const returned = random.between(3, 12)
    return [
      about(
        'management',
        say`信息由${organ.units}和各站所起草，分管负责人审核，主要负责人签发，全年审核稿件${figure('drafts', drafts)}篇，退稿${figure('returned', returned)}篇。`,
        some('drafts', ['returned'])
      ),
      about(
        'management',
        say`对历史信息做了一次“回头看”，删除过期通知${figure('expired', random.between(11, 30))}条，遮盖公示表中的银行账号、身份证号码等个人信息${figure('covered', random.between(11, 40))}处。`
      )
    ]
  },

  platforms({organ}, random) {
    return [
      about('platforms', say`现有${organ.site}专栏一个、政务公开栏${counted('boards', random.between(3, 9))}块、政务公开专区一处。`),
      about(
        'platforms',
        say`专区配有电脑${counted('computers', random.between(2, 3))}台、打印机一台，全年服务群众${figure('visitors', random.between(100, 900))}人次。`
      )
    ]
  },

  supervision({organ}, random) {
    const sent = random.between(40, 90)
    const [least, most] = [random.between(1, 3), random.between(4, 7)]
    const pleased = sent - least - most
    return [
      about('supervision', say`班子会${numeral(random.between(2, 4))}次研究公开工作，安排专人负责。`),
      about(
        'supervision',
        say`开展业务培训${counted('courses', random.between(2, 3))}次，参加的干部${figure('trained', random.between(30, 90))}人次。`
      ),
      about('supervision', say`把公开工作列为对${organ.units}年终考核的内容，占${random.between(2, 4)}分。`),
      about(
        'supervision',
        say`年底组织群众代表评议，收回评议表${figure('sheets', sent)}份，其中满意${figure('pleased', pleased)}份、基本满意${figure('rather', most)}份、不满意${figure('not', least)}份。`,
        sum('sheets', ['pleased', 'rather', 'not'])
      ),
      about('supervision', say`全年没有发生需要追究责任的情形。`)
    ]
  },

  cases(plan) {
    const {cases} = plan
    if (cases.reviews + cases.suits === 0) return [about('cases', say`没有因政府信息公开被申请行政复议，也没有被提起行政诉讼。`)]
    const results = reviewResultsOf(plan)
    const [only] = results
    const reviews =
      cases.reviews === 0
        ? about('cases', say`没有因政府信息公开被申请行政复议。`)
        : results.length === 1 && only
          ? about('cases', say`因政府信息公开被申请行政复议${figure('reviews', cases.reviews)}件，${only.label}。`)
          : about(
              'cases',
              say`因政府信息公开被申请行政复议${figure('reviews', cases.reviews)}件：${listed(results, '件', '，')}。`,
              sum('reviews', namesOf(results))
            )
    return [reviews, suitsOf(plan, say`没有因政府信息公开被提起行政诉讼。`)]
  },

  problems({organ, year}) {
    return [
      [
        about(
          'problems',
          say`一年下来，工作里还有两点不足：一是有的公开栏贴得早、换得慢，群众看到的是旧消息；二是解读文件照抄原文多，老人不容易看懂。`
        ),
        about(
          'improvement',
          say`${year + 1}年，${organ.we}准备这样改：每月月初到${organ.units}走一遍，当场更换过期内容；把补贴政策编成顺口溜，用大喇叭早晚各播一遍。`
        )
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.year}年未收取${feeOf(plan)}。`)]
  },

  others({organ}) {
    return [say`${organ.we}没有其他需要报告的事项。`]
  }
}
