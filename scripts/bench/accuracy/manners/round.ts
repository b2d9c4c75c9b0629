import {about, figure, growth, type Slot, say, sum} from '../draft.js'
import {basis, varied} from './introductions.js'
import {type Manner, titlesOf} from './manner.js'
import {accountOf, articlesOf, divided, feeOf, listed, partsOf, planOf, resultsOf, reviewResultsOf} from './parts.js'

/** A hand that rounds whatever it may: 余, 近, 约 with round figures, 万 for readers; official counts stay exact. */
export const round: Manner = {
  id: 'round',
  themes: 'headings',
  themeTitles: ['聚焦重点抓公开', '聚焦需求抓答复', '聚焦规范抓管理', '聚焦便民抓平台', '聚焦实效抓监督'],

  introduction(plan, random) {
    const {organ, year} = plan
    return varied(
      [
        random.isLikely(0.3)
          ? basis(plan, random)
          : about(
              'basis',
              say`根据《中华人民共和国政府信息公开条例》${articlesOf(plan)}及上级关于编制政府信息公开工作年度报告的要求，特公布本报告。`
            ),
        about('composition', say`报告由${partsOf(plan)}大部分组成，包括${titlesOf(plan).join('，')}。`),
        about('period', say`所列数据统计区间为${year}年1月1日—12月31日。`),
        about('contact', say`本报告可在${organ.site}下载，咨询电话：0399-5550772。`)
      ],
      plan,
      random
    )
  },

  opening(plan) {
    const {organ, year} = plan
    return [say`${year}年，${organ.we}立足职能，对标${planOf(plan)}目标任务，做实${organ.work}等领域的信息公开。`]
  },

  published(plan, random) {
    const {organ, size} = plan
    const tens = 10 * random.between(3, {zero: 6, small: 30, medium: 300, large: 3000}[size])
    const readers = random.between(11, 99)
    const now = figure('readers', readers * 1000, (readers / 10).toFixed(1))
    return [
      about('published', say`全年在${organ.site}发布信息${rounded('published', tens)}条，覆盖政策文件、规划计划、财政预决算等类别。`),
      about('published', say`${accountOf(plan)}推送内容近${figure('account', 10 * random.between(3, 20))}条，累计阅读${now}万次。`),
      about(
        'published',
        say`面向企业和群众举办政策宣讲约${figure('talks', 10 * random.between(1, 4))}场，发放宣传资料${rounded('leaflets', 100 * random.between(5, 30))}份。`
      )
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`年内未制发行政规范性文件。`)]
    return [
      about(
        'documents',
        say`年内制发行政规范性文件${figure('documents.issued', issued)}件、废止${figure('documents.repealed', repealed)}件，目前现行有效${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan, random) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [
        about(
          'received',
          say`全年接听公开咨询电话${rounded('calls', 10 * random.between(2, 9))}次，${year}年未收到书面政府信息公开申请，无结转事项。`
        )
      ]
    const results = resultsOf(plan)
    return [
      about(
        'received',
        say`全年受理政府信息公开申请${figure('received', requests.received)}件，自然人申请占绝大多数；接听公开咨询电话${rounded('calls', 10 * random.between(5, 60))}次。`
      ),
      divided('outcomes', ['办结申请'], figure('concluded', requests.concluded), '件', results, {
        told: '，其中',
        all: '，均为',
        list: listed(results, '件', '，')
      }),
      about(
        'carried',
        say`含上年结转${figure('carried-in', requests.carriedIn)}件在内，应办申请除办结的以外，有${figure('carried-out', requests.carriedOut)}件结转下年度。`
      )
    ]
  },

  management(_, random) {
    return [
      about(
        'management',
        say`全年审核信息${rounded('checked', 10 * random.between(8, 90))}条次，组织集中清理2次，下架过期信息近${figure('cleared', 10 * random.between(2, 9))}条。`
      ),
      about('management', say`整理历史文件目录超过${figure('entries', 100 * random.between(2, 9))}条。`)
    ]
  },

  platforms(plan, random) {
    const [now, before] = [random.between(20, 88), random.between(12, 19)]
    const visits = figure('visits', now * 10_000, String(now))
    const prior = figure('visits-before', before * 10_000, String(before))
    return [
      about('platforms', say`${plan.organ.site}公开专栏全年访问量为${visits}万次，上年为${prior}万次，同比增长${growth(visits, prior)}。`),
      about(
        'platforms',
        say`查阅点接待群众${rounded('visitors', 10 * random.between(6, 60))}人次，免费复印资料约${figure('pages', 100 * random.between(2, 9))}页。`
      )
    ]
  },

  supervision({organ}, random) {
    const [chiefs, staff] = [random.between(11, 30), random.between(31, 80)]
    return [
      about(
        'supervision',
        say`先后对${organ.units}负责人${figure('chiefs', chiefs)}名、经办人员${figure('staff', staff)}名进行轮训，共培训${figure('trained', chiefs + staff)}名。`,
        sum('trained', ['chiefs', 'staff'])
      ),
      about(
        'supervision',
        say`发放评议问卷${rounded('sheets', 100 * random.between(2, 9))}份，满意度超过${figure('degree', random.between(91, 96))}%。`
      ),
      about('supervision', say`公开工作纳入年度目标考核，全年没有发生因公开不当而追责的情况。`)
    ]
  },

  cases(plan) {
    const {reviews, suits} = plan.cases
    if (reviews + suits === 0) return [about('cases', say`全年未发生涉及政府信息公开的行政复议、行政诉讼案件。`)]
    return [
      reviews > 0
        ? divided('cases', ['涉及政府信息公开的行政复议案件'], figure('reviews', reviews), '件', reviewResultsOf(plan), {
            told: '，其中',
            all: '，'
          })
        : about('cases', say`全年未发生涉及政府信息公开的行政复议案件。`),
      suits > 0
        ? about('cases', say`涉及政府信息公开的行政诉讼案件${figure('suits', suits)}件。`)
        : about('cases', say`全年未发生涉及政府信息公开的行政诉讼案件。`)
    ]
  },

  problems({organ, year}) {
    return [
      [
        about(
          'problems',
          say`存在问题：${organ.work}方面的信息公开还不够细，群众关注的标准、流程和结果没有做到同步公开；互动回应的时效有待提高，平均答复时间约5个工作日。`
        )
      ],
      [about('improvement', say`改进方向：${year + 1}年将逐项补齐标准和流程信息，把平均答复时间压缩到3个工作日以内。`)]
    ]
  },

  fees(plan) {
    return [about('fees', say`${plan.organ.we}${plan.year}年未收取任何${feeOf(plan)}。`)]
  },

  others(_, random) {
    return [
      about('proposals', say`办理人大代表建议和政协委员提案共${figure('proposals', random.between(11, 60))}件，办理结果均已依规定公开。`)
    ]
  }
}

/** 「80余」「1200余」: only round figures are rounded down to. */
function rounded(name: string, value: number): Slot {
  return figure(name, value, `${value}余`)
}
