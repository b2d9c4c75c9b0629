import {about, figure, say, some, sum} from '../draft.js'
import {type Manner, titlesOf} from './manner.js'
import {accountOf, amounts, divided, item, listed, namesOf, partsOf, planOf, resultsOf, reviewResultsOf} from './parts.js'

/** The years before the form: cumulative counts since the regulation came into force, columns of the statistics of the time, long clauses. */
export const veteran: Manner = {
  id: 'veteran',
  themes: 'headings',
  editions: ['narrative'],

  introduction(plan) {
    const {organ, year} = plan
    return [
      about('basis', say`本年度报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的要求，由${organ.name}编制。`),
      about('composition', say`全文包括${titlesOf(plan).join('，')}${partsOf(plan)}个部分。`),
      about('period', say`本报告中所列数据的统计期限从${year}年1月1日到${year}年12月31日止。`),
      about(
        'contact',
        say`本报告的电子版可以从${organ.site}下载。如对本报告有任何疑问，请与${organ.desk}联系（地址：${organ.address}；邮编：099700；电话：0399-5550909；电子邮箱：office@gk.example.cn）。`
      )
    ]
  },

  opening(plan) {
    const {organ, year} = plan
    return [
      say`${year}年，${organ.we}按照《条例》规定和上级部署，结合${planOf(plan)}，坚持“以公开为原则、不公开为例外”，积极稳妥地推进政府信息公开工作。`
    ]
  },

  published(plan, random) {
    const {organ, size, year} = plan
    const whole = random.between(amounts[size] / 4, amounts[size])
    const [structure = 0, policy = 0, work = 0, other = 0] = random.split(whole, 4, 2)
    const kinds = [
      item('structure', '机构职能类', structure),
      item('policy', '政策法规类', policy),
      item('work', '业务工作类', work),
      item('else', '其他类', other)
    ]
    const ever = whole + random.between(200, 900) * (year - 2008)
    return [
      about('published', say`自2008年5月《条例》施行以来，${organ.we}累计主动公开政府信息${figure('ever', ever)}条。`),
      about(
        'published',
        say`${year}年新增主动公开政府信息${figure('published', whole)}条，其中，${listed(kinds, '条', '，')}。`,
        sum('published', namesOf(kinds))
      ),
      about('published', say`除网站外，还利用${accountOf(plan)}、公告栏和广播向群众公开${organ.work}等方面的信息。`)
    ]
  },

  documents({documents}) {
    const {issued, repealed, effective} = documents
    if (issued + repealed + effective === 0) return [about('documents', say`本年度没有制发规范性文件。`)]
    return [
      about(
        'documents',
        say`本年度制发规范性文件${figure('documents.issued', issued)}件，废止${figure('documents.repealed', repealed)}件，现行有效${figure('documents.effective', effective)}件。`
      )
    ]
  },

  requests(plan, random) {
    const {requests, year} = plan
    if (requests.received + requests.carriedIn === 0)
      return [about('received', say`${year}年，没有公民、法人或者其他组织提出政府信息公开申请。`)]
    const ways = random.split(requests.received, 2)
    const channels = [item('online', '网上申请', ways[0] ?? 0), item('letter', '信函申请', ways[1] ?? 0)].filter(({slot}) => slot.value > 0)
    return [
      divided('received', [`${year}年，共受理政府信息公开申请`], figure('received', requests.received), '件', channels, {
        told: '，其中，',
        all: '，全部为',
        list: listed(channels, '件', '，')
      }),
      about(
        'carried',
        say`上年结转${figure('carried-in', requests.carriedIn)}件，结转下一年度办理${figure('carried-out', requests.carriedOut)}件。`
      ),
      divided('outcomes', ['已答复'], figure('concluded', requests.concluded), '件', resultsOf(plan), {told: '，其中，', all: '，均为'})
    ]
  },

  management(_, random) {
    const reviewed = random.between(20, 200)
    return [
      about(
        'management',
        say`完善保密审查制度，全年审查拟公开信息${figure('reviewed', reviewed)}条，其中不予发布${figure('withheld', random.between(1, 9))}条。`,
        some('reviewed', ['withheld'])
      ),
      about('management', say`编制并更新了政府信息公开指南和公开目录。`)
    ]
  },

  platforms({organ}, random) {
    const [calls, visits] = [random.between(20, 300), random.between(20, 300)]
    return [
      about('platforms', say`在${organ.site}开设信息公开专栏，在服务大厅设立查阅场所。`),
      about(
        'platforms',
        say`全年接受群众咨询${figure('asked', calls + visits)}人次，其中电话咨询${figure('calls', calls)}人次，现场咨询${figure('visits', visits)}人次。`,
        sum('asked', ['calls', 'visits'])
      )
    ]
  },

  supervision({organ}, random) {
    const [full, part] = [random.between(1, 3), random.between(2, 9)]
    return [
      about(
        'supervision',
        say`${organ.we}现有从事政府信息公开工作的人员${figure('staff', full + part)}名，其中专职${figure('full', full)}名、兼职${figure('part', part)}名。`,
        sum('staff', ['full', 'part'])
      ),
      about(
        'supervision',
        say`将政府信息公开工作纳入${organ.all}目标考核，聘请社会监督员进行评议，对违反规定的追究责任，年内没有发生此类情况。`
      )
    ]
  },

  cases(plan) {
    const {reviews, suits} = plan.cases
    const {year} = plan
    if (reviews + suits === 0) return [about('cases', say`${year}年，没有发生针对本机关的有关政府信息公开事务的行政复议案和行政诉讼案。`)]
    const results = reviewResultsOf(plan)
    return [
      reviews > 0
        ? divided('cases', [`${year}年，有关政府信息公开的行政复议`], figure('reviews', reviews), '件', results, {
            told: '，其中，',
            all: '，'
          })
        : about('cases', say`${year}年，没有发生有关政府信息公开的行政复议案。`),
      suits > 0
        ? about('cases', say`有关政府信息公开的行政诉讼${figure('suits', suits)}件。`)
        : about('cases', say`${year}年，没有发生有关政府信息公开的行政诉讼案。`)
    ]
  },

  problems({organ, year}) {
    return [
      [
        about(
          'problems',
          say`${organ.we}政府信息公开工作取得了一定成效，但仍然存在公开信息内容不够全面、更新不够及时、工作人员业务水平有待提高等不足。`
        )
      ],
      [
        about(
          'improvement',
          say`${year + 1}年，${organ.we}将重点做好以下几方面工作：一是继续充实公开内容；二是进一步健全信息更新机制；三是加大培训力度，提高业务水平。`
        )
      ]
    ]
  },

  fees({year}) {
    return [about('fees', say`${year}年，向申请人提供政府信息没有收取检索、复制、邮寄等成本费用，也没有发生减免的情况。`)]
  },

  others() {
    return [say`没有需要说明的其他事项。`]
  }
}
