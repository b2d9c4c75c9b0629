import {about, difference, direction, figure, growth, percent, say, share, some, sum} from '../draft.js'
import {varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {
  accountOf,
  amounts,
  feeOf,
  formNotice,
  item,
  listed,
  namesOf,
  partsOf,
  resultsOf,
  reviewResultsOf,
  suitsOf,
  watchwordOf
} from './parts.js'

/** A department that measures everything: shares of each part, growth of each whole, rates with their differences. */
export const provincial: Manner = {
  id: 'provincial',
  themes: 'headings',
  themeTitles: ['主动公开政府信息情况', '依申请公开办理情况', '政府信息管理情况', '公开平台建设情况', '监督保障情况'],
  kinds: ['department', 'ministry', 'office'],

  introduction(plan, random) {
    const {organ, year} = plan
    const notice = formNotice(plan)
    return varied(
      [
        about(
          'basis',
          say`根据《中华人民共和国政府信息公开条例》（以下简称《条例》）${notice ? `和${notice}要求` : '的规定'}，${organ.name}编制并公布${year}年政府信息公开工作年度报告。`
        ),
        about('composition', say`全文由${titlesOf(plan).join('，')}${partsOf(plan)}个部分组成。`),
        about('period', say`报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`),
        about('contact', say`报告电子版可在${organ.site}“政府信息公开年报”栏目查阅、下载。`),
        about(
          'contact',
          say`如对报告内容有疑问，请与${organ.name}${organ.desk}联系（地址：${organ.address}，邮编：099001，电话：0390-5550116，电子邮箱：gk@yunlan.example.cn）。`
        )
      ],
      plan,
      random
    )
  },

  opening(plan) {
    const {organ, year} = plan
    return [
      say`${year}年，${organ.we}坚持以${watchwordOf(plan)}为引领，把《条例》的要求贯穿于${organ.work}全过程，公开的质量和实效稳步提升。`
    ]
  },

  published(plan, random) {
    const {organ, size} = plan
    const most = amounts[size]
    const whole = random.between(most / 4, most)
    const [site = 0, account = 0, other = 0] = random.split(whole, 3, 3)
    const published = figure('published', whole)
    const items = [item('site', organ.site, site), item('account', accountOf(plan), account), item('elsewhere', '其他渠道', other)]
    const before = figure('published-before', Math.max(1, whole + random.between(-Math.ceil(whole / 6), Math.ceil(whole / 6))))
    const shared = items.flatMap(({slot, label}, at) => [`${at > 0 ? '；' : ''}${label}`, slot, '条，占', share(slot, published)])
    return [
      about('published', say`全年主动公开政府信息${published}条，其中${shared}。`, sum('published', namesOf(items))),
      ...(before.value === whole
        ? []
        : [
            about(
              'published',
              say`公开总量由上年的${before}条变为${published}条，同比${direction(published, before)}${growth(published, before)}。`
            )
          ]),
      about(
        'published',
        say`发布政策解读${figure('readings', random.between(8, 40))}篇，主要负责人解读政策${figure('chief', random.between(2, 6))}次。`
      )
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`本年度未制发、未废止行政规范性文件。`)]
    return [
      about(
        'documents',
        say`全年新制发行政规范性文件${figure('documents.issued', issued)}件、废止${figure('documents.repealed', repealed)}件，年末现行有效${figure('documents.effective', effective)}件，均在网站标注效力并提供下载。`
      )
    ]
  },

  requests(plan) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`${year}年未收到政府信息公开申请，无上年结转，无结转下年度继续办理。`)]
    const received = figure('received', requests.received)
    const before = figure('received-before', requests.receivedBefore)
    const natural = figure('natural', requests.natural)
    const legal = figure('legal', requests.legal)
    const concluded = figure('concluded', requests.concluded)
    const results = resultsOf(plan)
    const isSame = requests.received === requests.receivedBefore
    const shares = results.flatMap(({slot}, at) => [`${at > 0 ? '、' : ''}`, share(slot, concluded)]).filter(part => part !== '')
    const [only] = results
    return [
      isSame
        ? about('received', say`全年新收政府信息公开申请${received}件，与上年持平。`)
        : about(
            'received',
            say`全年新收政府信息公开申请${received}件，比上年的${before}件${direction(received, before, '增加', '减少')}${difference(received, before)}件，同比${direction(received, before)}${growth(received, before, 2)}。`
          ),
      requests.legal > 0
        ? about(
            'received',
            say`按申请人划分，${received}件新收申请中，自然人申请${natural}件，占${share(natural, received, 2)}；法人或其他组织申请${legal}件，占${share(legal, received, 2)}。`,
            sum('received', ['natural', 'legal'])
          )
        : about('received', say`新收申请均来自自然人。`),
      about(
        'carried',
        say`上年结转${figure('carried-in', requests.carriedIn)}件，结转下年度继续办理${figure('carried-out', requests.carriedOut)}件。`
      ),
      results.length === 1 && only
        ? about('outcomes', say`本年度办结${concluded}件，均为${only.label}。`)
        : about(
            'outcomes',
            say`本年度办结${concluded}件，其中${listed(results, '件')}，分别占${shares}。`,
            sum('concluded', namesOf(results))
          )
    ]
  },

  management({organ}, random) {
    const whole = random.between(120, 700)
    const [open = 0, request = 0, closed = 0] = random.split(whole, 3, 20)
    const documents = figure('papers', whole)
    return [
      about(
        'management',
        say`全年印发公文${documents}件，其中主动公开${figure('open', open)}件、依申请公开${figure('on-request', request)}件、不予公开${figure('closed', closed)}件，公开属性标注率为100%。`,
        sum('papers', ['open', 'on-request', 'closed'])
      ),
      about(
        'management',
        say`${organ.units}对以往确定为依申请公开的文件开展复核，将其中${figure('released', random.between(2, 19))}件转为主动公开。`
      )
    ]
  },

  platforms({organ}, random) {
    const letters = figure('letters', random.between(200, 900))
    const late = random.between(2, 20)
    const answered = figure('answered', letters.value - late)
    const [now, then] = [random.between(930, 989), random.between(880, 925)]
    const rate = figure('pleased', now / 10, percent(now / 10, 1))
    return [
      about(
        'platforms',
        say`${organ.site}互动栏目收到来信${letters}件，办结${answered}件，办结率为${share(answered, letters)}，其余在规定时限内办理。`,
        some('letters', ['answered'])
      ),
      about(
        'platforms',
        say`来信人评价的满意率为${rate}，比上年的${figure('pleased-before', then / 10, percent(then / 10, 1))}提高${figure('points', (now - then) / 10, ((now - then) / 10).toFixed(1))}个百分点。`
      )
    ]
  },

  supervision({organ}, random) {
    const found = figure('found', random.between(15, 60))
    const sessions = random.between(2, 5)
    return [
      about('supervision', say`信息公开在${organ.units}年度绩效考核中的分值权重为${random.between(2, 5)}%，全年通报${sessions}次。`),
      about(
        'supervision',
        say`每季度开展网站和${organ.units}专栏自查，共发现问题${found}个，已整改${figure('mended', found.value, String(found.value))}个，整改率为100%。`,
        some('found', ['mended'])
      ),
      about(
        'supervision',
        say`委托第三方开展社会评议，总体满意度为${figure('degree', random.between(901, 969) / 10).printed}%，未发生因信息公开工作被追究责任的情形。`
      )
    ]
  },

  cases(plan) {
    const {cases} = plan
    if (cases.reviews + cases.suits === 0) return [about('cases', say`未发生因政府信息公开引起的行政复议、行政诉讼。`)]
    const reviews = figure('reviews', cases.reviews)
    const results = reviewResultsOf(plan)
    const [only] = results
    const told =
      cases.reviews === 0
        ? about('cases', say`没有因政府信息公开被申请行政复议的情形。`)
        : results.length === 1 && only
          ? about('cases', say`全年因政府信息公开被申请行政复议${reviews}件，${only.label}。`)
          : about(
              'cases',
              say`全年因政府信息公开被申请行政复议${reviews}件，其中${results.flatMap(({slot, label}, at) => [`${at > 0 ? '、' : ''}${label}`, slot, '件（占', share(slot, reviews), '）'])}。`,
              sum('reviews', namesOf(results))
            )
    return [told, suitsOf(plan, say`没有因政府信息公开被提起行政诉讼的情形。`)]
  },

  problems({organ, year}) {
    return [
      [
        about(
          'problems',
          say`对照新形势新要求，${organ.we}的公开工作还存在一些短板：政策咨询的直接答复能力偏弱，数据类信息的开放程度不高，个别答复的说理不够充分。`
        )
      ],
      [
        about(
          'improvement',
          say`下一步，${organ.we}将抓好三项整改。一是整合网站和热线知识库，${year + 1}年底前完成高频事项的问答编写。二是分批开放可以机器读取的数据目录。三是对被纠正和引起争议的答复逐件剖析，将结果用于业务培训。`
        )
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.year}年，${plan.organ.we}依申请提供政府信息未收取${feeOf(plan)}。`)]
  },

  others({organ}, random) {
    const [motions, proposals] = [random.between(8, 60), random.between(8, 60)]
    return [
      about(
        'proposals',
        say`${organ.we}承办人大代表建议${figure('motions', motions)}件、政协委员提案${figure('proposals', proposals)}件，合计${figure('both', motions + proposals)}件，均按期办结。`,
        sum('both', ['motions', 'proposals'])
      )
    ]
  }
}
