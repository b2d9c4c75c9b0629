import type {Random} from '../../../random.js'
import {about, difference, figure, growth, type Sentence, say, share, some, sum} from '../draft.js'
import {type Manner, titlesOf} from './manner.js'
import {
  accountOf,
  amounts,
  articlesOf,
  divided,
  feeOf,
  item,
  listed,
  namesOf,
  partsOf,
  planOf,
  regulationNumber,
  resultsOf,
  reviewResultsOf,
  suitsOf,
  watchwordOf
} from './parts.js'

/** A government's dense summary of its whole region: each theme a paragraph with a slogan in front, kinds and shares in one breath. */
export const county: Manner = {
  id: 'county',
  themes: 'run-in',
  themeTitles: ['主动公开提质扩面。', '依申请公开规范有序。', '政府信息管理更加精细。', '平台建设统筹推进。', '监督保障持续用力。'],
  kinds: ['government'],
  sizes: ['small', 'medium', 'large'],

  introduction(plan) {
    const {organ, year} = plan
    return [
      about(
        'basis',
        say`按照《中华人民共和国政府信息公开条例》（${regulationNumber(plan)}，以下简称《条例》）${articlesOf(plan)}的要求，${organ.name}办公室综合${organ.all}各级各部门的年度报告，编制了本报告。`
      ),
      about('composition', say`报告分为${titlesOf(plan).join('，')}，共${partsOf(plan)}个部分。`),
      about('period', say`本报告所列数据的统计期限从${year}年1月1日起，至${year}年12月31日止。`),
      about('contact', say`如有疑问，请与${organ.name}办公室联系（地址：${organ.address}；邮编：099300；电话：0399-5550300）。`)
    ]
  },

  opening(plan) {
    const {organ, year} = plan
    return [
      say`${year}年，${organ.all}各级行政机关深入学习贯彻${watchwordOf(plan)}，紧扣${planOf(plan)}实施，以${organ.work}为重点落实《条例》各项规定，公开工作总体平稳有序。`
    ]
  },

  published(plan, random) {
    const {organ, size} = plan
    const most = amounts[size]
    const whole = random.between(most / 4, most)
    const kinds = random.split(whole, 5, 2)
    const labels = ['工作动态', '政策文件', '财政信息', '民生事项', '公示公告']
    const items = labels.map((label, at) => item(`kind-${at}`, label, kinds[at] ?? 0))
    const published = figure('published', whole)
    const before = figure('published-before', whole - random.between(1, Math.ceil(whole / 5)))
    const [app, account] = [figure('app', random.between(2, most / 6)), figure('account', random.between(2, most / 6))]
    return [
      about(
        'published',
        say`${organ.all}通过${organ.site}公开信息${published}条，其中${listed(items, '条', '，')}。`,
        sum('published', namesOf(items))
      ),
      about(
        'published',
        say`公开总量为${published}条，比上年的${before}条增加${difference(published, before)}条，增长${growth(published, before)}。`
      ),
      about('published', say`本地新闻客户端、${accountOf(plan)}分别转发公开信息${app}条、${account}条。`)
    ]
  },

  documents({documents, organ, edition, size}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`${organ.all}没有制发、废止行政规范性文件。`)]
    // as the table of the plan has it
    const rules =
      organ.makesRules && size === 'large' && edition.id === 'form-2021'
        ? [
            about(
              'documents',
              say`全年制定省政府规章${figure('rules.issued', 3)}件，废止${figure('rules.repealed', 1)}件，现行有效${figure('rules.effective', 88)}件。`
            )
          ]
        : []
    return [
      ...rules,
      about(
        'documents',
        say`${organ.all}制发行政规范性文件${figure('documents.issued', issued)}件，废止${figure('documents.repealed', repealed)}件，年末现行有效${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan, random) {
    const {requests, organ, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`${year}年，${organ.all}各级行政机关未收到政府信息公开申请，也无上年结转的申请。`)]
    const received = figure('received', requests.received)
    const natural = figure('natural', requests.natural)
    const legal = figure('legal', requests.legal)
    const carriedIn = figure('carried-in', requests.carriedIn)
    const handled = figure('handled', requests.received + requests.carriedIn)
    const results = resultsOf(plan)
    return [
      requests.carriedIn > 0
        ? about(
            'received',
            say`${year}年，${organ.all}共收到政府信息公开申请${received}件，上年结转${carriedIn}件，两项合计${handled}件。`,
            sum('handled', ['received', 'carried-in'])
          )
        : about('received', say`${year}年，${organ.all}共收到政府信息公开申请${received}件，没有上年结转的申请。`),
      requests.legal > 0
        ? about(
            'received',
            say`收到的${received}件申请中，自然人提出${natural}件，占${share(natural, received)}，法人和其他组织提出${legal}件，占${share(legal, received)}。`,
            sum('received', ['natural', 'legal'])
          )
        : about('received', say`收到的申请均由自然人提出。`),
      divided('outcomes', ['年内办结申请'], figure('concluded', requests.concluded), '件', results, {told: '，其中', all: '，均为'}),
      ...(requests.concluded > 12 && random.isLikely(0.5) ? [byHandler(requests.concluded, random)] : []),
      requests.carriedOut > 0
        ? about('carried', say`另有${figure('carried-out', requests.carriedOut)}件结转${year + 1}年继续办理。`)
        : about('carried', say`没有结转下年度继续办理的申请。`)
    ]
  },

  management({organ}, random) {
    const reviewed = random.between(60, 240)
    const [open = 0, request = 0, closed = 0] = random.split(reviewed, 3, 9)
    const isOpen = figure('open', open)
    const whole = figure('reviewed', reviewed)
    return [
      about(
        'management',
        say`落实公文公开属性源头认定制度，${organ.short}及其办公室全年印发文件${whole}件，其中认定为主动公开的${isOpen}件、依申请公开的${figure('on-request', request)}件、不予公开的${figure('closed', closed)}件，主动公开的文件占${share(isOpen, whole)}。`,
        sum('reviewed', ['open', 'on-request', 'closed'])
      ),
      about('management', say`修订信息发布保密审查办法，明确审查责任人${figure('reviewers', random.between(20, 90))}名。`)
    ]
  },

  platforms({organ}, random) {
    const letters = random.between(90, 900)
    const [questions = 0, complaints = 0, proposals = 0] = random.split(letters, 3, 5)
    return [
      about('platforms', say`${organ.site}统一设置信息公开专栏，规范政策、指南、制度、年报等板块。`),
      about(
        'platforms',
        say`互动栏目收到留言${figure('letters', letters)}条，其中咨询类${figure('questions', questions)}条、投诉类${figure('complaints', complaints)}条、建议类${figure('suggestions', proposals)}条，均已回复。`,
        sum('letters', ['questions', 'complaints', 'suggestions'])
      ),
      about(
        'platforms',
        say`在档案馆、图书馆、政务服务大厅设有信息查阅点，全年接待查询${figure('visitors', random.between(200, 2000))}人次。`
      )
    ]
  },

  supervision({organ}, random) {
    const sent = random.between(300, 700)
    const back = sent - random.between(10, 60)
    const pleased = figure('pleased', back - random.between(5, 40))
    const [sentOut, cameBack] = [figure('sent', sent), figure('back', back)]
    return [
      about('supervision', say`公开工作在${organ.all}综合考核中占${random.between(2, 5)}分，每季度通报1次。`),
      about(
        'supervision',
        say`开展社会评议，发放问卷${sentOut}份，收回${cameBack}份，回收率为${share(cameBack, sentOut)}，其中表示满意和基本满意的${pleased}份，占收回问卷的${share(pleased, cameBack)}。`,
        some('sent', ['back']),
        some('back', ['pleased'])
      ),
      about(
        'supervision',
        say`全年举办培训${figure('courses', random.between(2, 8))}期，培训${figure('trained', random.between(120, 900))}人次，未发生需要追究责任的情形。`
      )
    ]
  },

  cases(plan) {
    const {cases, organ} = plan
    if (cases.reviews + cases.suits === 0) return [about('cases', say`${organ.all}未发生因政府信息公开引起的行政复议、行政诉讼。`)]
    const suits = suitsOf(plan, say`未发生因政府信息公开引起的行政诉讼。`)
    return [
      cases.reviews > 0
        ? divided('cases', [`${organ.all}因政府信息公开被申请行政复议`], figure('reviews', cases.reviews), '件', reviewResultsOf(plan), {
            told: '，其中',
            all: '，'
          })
        : about('cases', say`${organ.all}未发生因政府信息公开引起的行政复议。`),
      suits
    ]
  },

  problems({year}) {
    return [
      [
        about(
          'problems',
          say`主要问题有：一是部分单位公开意识不强，存在临近考核集中补发信息的现象；二是政策解读多停留于文字和图片，面向老年人、残疾人等群体的形式偏少；三是基层公开队伍不稳定，业务衔接受到影响。`
        )
      ],
      [
        about(
          'improvement',
          say`改进措施有：一是建立月度更新台账，对连续两个月未更新的栏目予以提醒；二是开设方言广播解读节目，${year + 1}年计划播出不少于12期；三是推行AB岗制度，要求工作人员变动前完成交接培训。`
        )
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.year}年，${plan.organ.all}各级行政机关依申请提供政府信息没有收取${feeOf(plan)}。`)]
  },

  others({organ}, random) {
    const [motions, proposals] = [random.between(12, 90), random.between(12, 90)]
    return [
      about(
        'proposals',
        say`${organ.all}承办人大代表建议${figure('motions', motions)}件、政协提案${figure('proposals', proposals)}件，均已按期办复，没有其他需要报告的事项。`
      )
    ]
  }
}

/** Of those concluded, by who handled them: a second way to divide the same whole. */
function byHandler(concluded: number, random: Random): Sentence {
  const [own = 0, below = 0] = random.split(concluded, 2, 3)
  return about(
    'outcomes',
    say`从承办单位看，办结的${figure('concluded', concluded)}件中，本级部门承办${figure('own', own)}件，下级政府承办${figure('below', below)}件。`,
    sum('concluded', ['own', 'below'])
  )
}
