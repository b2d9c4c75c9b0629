import {about, figure, type Sentence, say, share, some, sum} from '../draft.js'
import type {Plan} from '../plan.js'
import {varied} from './introductions.js'
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
  resultsOf,
  reviewResultsOf
} from './parts.js'

/** Everything is one of three: each topic goes 一是、二是、三是, with counts in the clauses. */
export const serial: Manner = {
  id: 'serial',
  themes: 'headings',
  themeTitles: ['主动公开工作', '依申请公开工作', '政府信息管理工作', '平台建设工作', '监督保障工作'],

  introduction(plan, random) {
    const {organ, year} = plan
    return varied(
      [
        about('basis', say`本报告由${organ.name}依据《中华人民共和国政府信息公开条例》（以下简称《条例》）${articlesOf(plan)}的规定编制。`),
        about('composition', say`全文包括${partsOf(plan)}个部分：${titlesOf(plan).join('，')}。`),
        about('period', say`数据统计周期为${year}年1月1日至${year}年12月31日。`)
      ],
      plan,
      random
    )
  },

  opening(plan) {
    const {organ, year} = plan
    return [say`${year}年，${organ.we}认真落实《条例》，聚焦${organ.work}，把公开融入${planOf(plan)}的组织实施，各项任务按期完成。`]
  },

  published(plan, random) {
    const {organ, size} = plan
    const whole = random.between(amounts[size] / 4, amounts[size])
    const [policy = 0, notice = 0, news = 0] = random.split(whole, 3, 4)
    const items = [item('policy', '政策类', policy), item('notice', '公告类', notice), item('news', '动态类', news)]
    const meetings = random.between(1, 4)
    return [
      about(
        'published',
        say`一是规范公开内容。在${organ.site}公开信息${figure('published', whole)}条，其中${listed(items, '条', '、', '、')}。`,
        sum('published', namesOf(items))
      ),
      about('published', say`二是深化政策解读。对涉及${organ.work}的文件同步编写解读材料${figure('readings', random.between(5, 40))}篇。`),
      about(
        'published',
        say`三是回应社会关切。围绕热点事项召开座谈会${figure('talks', meetings)}场，现场答问${figure('answers', meetings * random.between(4, 9))}个。`
      )
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`本年度无行政规范性文件制发和废止。`)]
    return [
      about(
        'documents',
        say`全年制发行政规范性文件${figure('documents.issued', issued)}件，废止${figure('documents.repealed', repealed)}件，现行有效${figure('documents.effective', effective)}件，全部归集到统一栏目。`
      )
    ]
  },

  requests(plan) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`${year}年，未收到政府信息公开申请，也未发生申请结转的情况。`)]
    const natural = item('natural', '自然人申请', requests.natural)
    const legal = item('legal', '法人或者其他组织申请', requests.legal)
    return [
      about('general', say`一是畅通受理渠道。`),
      divided(
        'received',
        ['全年收到政府信息公开申请'],
        figure('received', requests.received),
        '件',
        [natural, legal].filter(({slot}) => slot.value > 0),
        {
          told: '，包括',
          all: '，均为'
        }
      ),
      about('general', say`二是严格答复程序。`),
      answered(plan),
      about('general', say`三是做好工作衔接。`),
      about(
        'carried',
        say`上年结转的${figure('carried-in', requests.carriedIn)}件已纳入本年办理，年末结转下年度继续办理的有${figure('carried-out', requests.carriedOut)}件。`
      )
    ]
  },

  management({organ}, random) {
    const checked = random.between(90, 500)
    const wrong = random.between(3, 20)
    return [
      about(
        'management',
        say`一是严把审核关，全年审核拟公开信息${figure('checked', checked)}条，退回修改${figure('returned', wrong)}条。`,
        some('checked', ['returned'])
      ),
      about(
        'management',
        say`二是严把时效关，${organ.units}每月核对一次已公开信息，更新办事指南${figure('guides', random.between(4, 30))}项。`
      ),
      about('management', say`三是严把安全关，对公开文件中的个人信息作去标识化处理。`)
    ]
  },

  platforms(plan, random) {
    const {organ} = plan
    const all = random.between(24, 60)
    const done = figure('done', all - random.between(1, 6))
    const whole = figure('columns', all)
    return [
      about(
        'platforms',
        say`一是管好网站，对${organ.site}上的栏目逐一检查，${whole}个栏目中更新及时的${done}个，占${share(done, whole)}。`,
        some('columns', ['done'])
      ),
      about('platforms', say`二是办好${accountOf(plan)}，明确专人负责内容编发和留言回复。`),
      about('platforms', say`三是用好线下场所，在服务窗口设置信息查阅点，备有公开目录和指南供群众取阅。`)
    ]
  },

  supervision({organ}, random) {
    return [
      about('supervision', say`一是强化组织领导，主要负责人定期听取汇报，研究解决问题${figure('questions', random.between(2, 9))}个。`),
      about(
        'supervision',
        say`二是强化业务培训，举办培训班${figure('courses', random.between(2, 6))}期，培训人员${figure('trained', random.between(40, 300))}人次。`
      ),
      about(
        'supervision',
        say`三是强化考核评议，把公开工作列为${organ.units}年度考核内容，开展社会评议活动${figure('reviews', random.between(1, 3))}次，未出现责任追究情形。`
      )
    ]
  },

  cases(plan) {
    const {cases} = plan
    if (cases.reviews + cases.suits === 0) return [about('cases', say`本年度无因政府信息公开引发的行政复议和行政诉讼。`)]
    return [
      cases.reviews > 0
        ? divided(
            'cases',
            ['一是行政复议方面，因政府信息公开被申请行政复议'],
            figure('reviews', cases.reviews),
            '件',
            reviewResultsOf(plan),
            {
              told: '，其中',
              all: '，'
            }
          )
        : about('cases', say`一是行政复议方面，未发生因政府信息公开被申请行政复议的案件。`),
      cases.suits > 0
        ? about('cases', say`二是行政诉讼方面，因政府信息公开被提起行政诉讼${figure('suits', cases.suits)}件。`)
        : about('cases', say`二是行政诉讼方面，未发生因政府信息公开被提起行政诉讼的案件。`)
    ]
  },

  problems({organ}) {
    return [
      [
        about('problems', say`存在的问题：一是公开内容与群众期待还有距离，贴近生活的信息偏少；`),
        about('problems', say`二是解读形式不够丰富；`),
        about('problems', say`三是业务力量薄弱，经办人员多为兼职。`)
      ],
      [
        about('improvement', say`改进措施：一是开展公开需求征集，把呼声高的事项列入下年清单；`),
        about('improvement', say`二是增加图表、问答等解读形式；`),
        about('improvement', say`三是在${organ.units}固定专职人员，每季度集中辅导一次。`)
      ]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.year}年未收取${feeOf(plan)}。`)]
  },

  others() {
    return [about('general', say`此外，没有其他需要报告的事项。`)]
  }
}

/** What was answered, with what was carried in told in a bracket. */
function answered(plan: Plan): Sentence {
  const {concluded, carriedIn} = plan.requests
  const results = resultsOf(plan)
  const [only] = results
  const whole = figure('concluded', concluded)
  const inBracket = carriedIn > 0 ? ['（含上年结转', figure('carried-in', carriedIn), '件）'] : []
  return results.length === 1 && only
    ? about('outcomes', say`全年答复申请${whole}件${inBracket}，均为${only.label}。`)
    : about(
        'outcomes',
        say`全年答复申请${whole}件${inBracket}，其中${listed(results, '件')}。`,
        sum('concluded', namesOf(results)),
        ...(carriedIn > 0 ? [some('concluded', ['carried-in'])] : [])
      )
}
