import {about, type Block, figure, heading, paragraph, say, share, some, sum} from '../draft.js'
import {varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {
  accountOf,
  amounts,
  articlesOf,
  divided,
  feeOf,
  formNotice,
  isSome,
  item,
  listed,
  namesOf,
  partsOf,
  resultsOf,
  reviewResultsOf
} from './parts.js'

/** An office's careful hand: everything numbered, each item a paragraph or a heading of its own. */
export const items: Manner = {
  id: 'items',
  themes: 'headings',
  themeTitles: ['主动公开情况', '依申请公开情况', '政府信息管理情况', '政府信息公开平台建设情况', '监督保障情况'],

  introduction(plan, random) {
    const {organ, year} = plan
    const notice = formNotice(plan)
    return varied(
      [
        about(
          'basis',
          say`${notice ? `依据《中华人民共和国政府信息公开条例》${articlesOf(plan)}和${notice}` : `依据《中华人民共和国政府信息公开条例》${articlesOf(plan)}`}，现公布${organ.name}${year}年政府信息公开工作年度报告。`
        ),
        about('composition', say`报告共${partsOf(plan)}部分，分别是${titlesOf(plan).join('，')}。`),
        about('period', say`数据统计时间为${year}年1月1日至12月31日，起止日期均包括在内。`),
        about('contact', say`联系方式：${organ.desk}，地址${organ.address}，邮编099500，电话0399-5550871。`)
      ],
      plan,
      random
    )
  },

  opening({organ, year}) {
    return [say`${year}年${organ.we}政府信息公开工作围绕${organ.work}展开，现将有关情况分项报告。`]
  },

  published(plan, random) {
    return publishedItems(plan, random).map(({sentence}) => sentence)
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`本年度没有行政规范性文件的制发、废止事项。`)]
    return [
      about(
        'documents',
        say`本年度行政规范性文件制发${figure('documents.issued', issued)}件，废止${figure('documents.repealed', repealed)}件；年末现行有效${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan) {
    return requestItems(plan).map(({sentence}) => sentence)
  },

  management({organ}, random) {
    const entries = random.between(60, 200)
    const [added = 0, changed = 0] = [random.between(3, 20), random.between(3, 20)]
    return [
      about(
        'management',
        say`修订公开目录，现有事项${figure('entries', entries)}项，本年增补${figure('added', added)}项、调整${figure('changed', changed)}项。`,
        some('entries', ['added']),
        some('entries', ['changed'])
      ),
      about('management', say`${organ.units}指定信息员一名，负责文件定稿后三日内报送公开。`)
    ]
  },

  platforms({organ}, random) {
    const checks = random.between(4, 12)
    return [
      about(
        'platforms',
        say`${organ.site}公开专栏全年组织自查${figure('checks', checks)}次，更正错别字和失效链接${figure('mended', random.between(5, 60))}处。`
      ),
      about('platforms', say`线下在服务大厅设资料架，摆放目录、指南和常用表格。`)
    ]
  },

  supervision({organ}, random) {
    const people = random.between(20, 60)
    const yes = figure('pleased', people - random.between(1, 4))
    const whole = figure('people', people)
    return [
      about('supervision', say`信息公开列入${organ.units}年终考核。`),
      about(
        'supervision',
        say`年末邀请代表${whole}人参加社会评议，表示满意的${yes}人，占${share(yes, whole)}。`,
        some('people', ['pleased'])
      ),
      about('supervision', say`年内组织专题学习${random.between(2, 6)}次，没有责任追究事项。`)
    ]
  },

  cases(plan) {
    const {reviews, suits} = plan.cases
    if (reviews + suits === 0) return [about('cases', say`本年度，因政府信息公开工作引起的行政复议、行政诉讼均未发生。`)]
    return [
      reviews > 0
        ? divided('cases', ['因政府信息公开工作被申请行政复议'], figure('reviews', reviews), '件', reviewResultsOf(plan), {
            told: '，其中：',
            all: '，',
            list: listed(reviewResultsOf(plan), '件', '；')
          })
        : about('cases', say`本年度没有因政府信息公开工作被申请行政复议。`),
      suits > 0
        ? about('cases', say`因政府信息公开工作被提起行政诉讼${figure('suits', suits)}件。`)
        : about('cases', say`本年度没有因政府信息公开工作被提起行政诉讼。`)
    ]
  },

  problems({organ, year}) {
    return [
      [about('problems', say`本年度工作中存在以下问题：`)],
      [about('problems', say`（1）公开目录与实际职能衔接不够紧密，部分事项分类不准；`)],
      [about('problems', say`（2）信息报送靠催，主动性不强；`)],
      [about('problems', say`（3）公开效果缺少评价手段。`)],
      [
        about(
          'improvement',
          say`针对以上问题，${organ.we}已启动目录修订，并将从${year + 1}年起按月公布${organ.units}报送情况，引入群众打分。`
        )
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`1. 收取${feeOf(plan)}情况：本年度未收取。`)]
  },

  others() {
    return [about('general', say`2. 其他事项：无。`)]
  },

  blocks: {
    published: (plan, random) =>
      publishedItems(plan, random).flatMap(({title, sentence}, at): readonly Block[] => [
        heading(`${at + 1}. ${title}`, 3),
        paragraph(sentence)
      ]),
    requests: plan => {
      const told = requestItems(plan)
      return told.length === 1
        ? told.map(({sentence}) => paragraph(sentence))
        : told.map(({title, sentence}, at) => paragraph(say`（${at + 1}）${title}。`, sentence))
    }
  }
}

function publishedItems(plan: Parameters<Manner['published']>[0], random: Parameters<Manner['published']>[1]) {
  const {organ, size} = plan
  const whole = random.between(amounts[size] / 4, amounts[size])
  const [first = 0, second = 0, third = 0] = random.split(whole, 3, 3)
  const kinds = [item('duty', '职能类', first), item('policy', '政策类', second), item('other', '其他类', third)]
  return [
    {
      title: '网站公开',
      sentence: about(
        'published',
        say`${organ.site}公开信息${figure('published', whole)}条，其中：${listed(kinds, '条', '；')}。`,
        sum('published', namesOf(kinds))
      )
    },
    {
      title: '新媒体公开',
      sentence: about('published', say`${accountOf(plan)}推送信息${figure('account', random.between(12, 300))}条。`)
    },
    {
      title: '政策解读',
      sentence: about('published', say`就${organ.work}编写解读材料${figure('readings', random.between(3, 30))}篇。`)
    }
  ]
}

function requestItems(plan: Parameters<Manner['requests']>[0]) {
  const {requests} = plan
  if (requests.received + requests.carriedIn === 0)
    return [
      {title: '申请情况', sentence: about('received', say`本年度未收到公民、法人和其他组织提出的政府信息公开申请，也无上年结转申请。`)}
    ]
  const kinds = [item('natural', '自然人', requests.natural), item('legal', '法人或其他组织', requests.legal)].filter(isSome)
  const results = resultsOf(plan)
  return [
    {
      title: '收到申请情况',
      sentence: divided('received', ['本年新收政府信息公开申请'], figure('received', requests.received), '件', kinds, {
        told: '，其中：',
        all: '，申请人均为',
        list: listed(kinds, '件', '；')
      })
    },
    {
      title: '办理结果',
      sentence: divided('outcomes', ['本年办结申请'], figure('concluded', requests.concluded), '件', results, {
        told: '，其中：',
        all: '，均为',
        list: listed(results, '件', '；')
      })
    },
    {
      title: '结转情况',
      sentence: about(
        'carried',
        say`上年结转${figure('carried-in', requests.carriedIn)}件，结转下年度继续办理${figure('carried-out', requests.carriedOut)}件。`
      )
    }
  ]
}
