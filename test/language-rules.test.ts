/** The rules on words over sentences of our own: what each finds, and what it leaves alone. */

import {describe, expect, test} from '@jest/globals'

import {lintText, OptionError} from '../src/index.js'
import {findingsIn} from './in-report.js'

interface Sentences {
  readonly found: readonly (readonly [sentence: string, quote: string])[]
  readonly silent: readonly string[]
}

const rules: Readonly<Record<string, Sentences>> = {
  'fixed-phrase': {
    found: [
      ['以习近平新时代中国特色社会义思想为指导。', '习近平新时代中国特色社会义思想'],
      ['深刻领悟“两个确立”的决定性义意。', '两个确立”的决定性义意'],
      ['以习近平新时代中国特社会主义思想为指导。', '习近平新时代中国特社会主义思想'],
      ['学习贯彻习近平新时代中国特色社会主义思思想。', '习近平新时代中国特色社会主义思思想'],
      ['贯彻习近平法制思想。', '习近平法制思想'],
      ['坚持以人民为中的发展思想。', '以人民为中的发展思想'],
      ['牢记全心全意为人服务的宗旨。', '全心全意为人服务'],
      ['推进国家治理体系和治理能力现化。', '国家治理体系和治理能力现化'],
      ['坚持稳中求进工作总基。', '稳中求进工作总基'],
      ['严格落实中央八项规精神。', '中央八项规精神'],
      ['坚持以公开为常态、不公为例外。', '以公开为常态、不公为例外'],
      ['不忘初，牢记使命。', '不忘初，牢记使命']
    ],
    silent: [
      '以习近平新时代中国特色社会主义思想为指导。',
      '深入学习贯彻习近平法治思想。',
      '学习习近平总书记重要讲话和重要指示精神。',
      '贯彻党的十九大和十九届二中、三中、四中全会精神。',
      '以公开为常态，不公开为例外。',
      '坚持以公开为常态，以不公开为例外的原则。',
      '保障公众的知情权、参与权、表达权和监督权。',
      '保障知情权、参与权和监督权。',
      '按照“谁公开、谁审核、谁负责”的要求。',
      '不忘初心，牢记使命。',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      '增强“四个意识”、坚定“四个自信”、坚决做到“两个维护”。',
      '不断满足人民群众日益增长的美好生活需要。',
      '，建设社会主义现代化国家。',
      '完善中国特色社会主义法律体系。',
      '全面建设社会主义现代化强国。',
      '为居民服务，为企业服务。',
      '建立健全从严治党责任制。',
      '坚持中国特色的社会主义道路。',
      '统筹“五位一体”和“四个全面”。',
      '持续推进市域社会治理体系与治理能力现代化。'
    ]
  },
  typo: {
    found: [
      ['在各接到、社区张贴公示。', '接到'],
      ['把公开做为重点任务。', '做为'],
      ['各股室均安全专人负责更新。', '安全专人'],
      ['公开内容日间丰富。', '日间丰富'],
      ['做到强监管、有服务。', '有服务'],
      ['在县委党委好政府的关心下开展工作。', '党委好政府'],
      ['现将社会公开本年度报告。', '现将社会公开'],
      ['对专栏进行了重新涉及。', '重新涉及'],
      ['对全年工作作出布署。', '布署'],
      ['数据截止12月31日。', '截止'],
      ['公布政务新媒体帐号3个。', '帐号']
    ],
    silent: [
      '接到申请后及时登记。',
      '接到电话，当日办理。',
      '材料提交的截止日期为12月20日。',
      '截止时间为12月20日。',
      '报名截止12月20日。',
      '现将社会保险缴费情况公布如下。',
      '施工现场设安全专人。',
      '发布涉及民生的信息。',
      '其它事项按规定办理，新闻报导3篇，作法已推广。',
      '按照“布署”二字的写法作了说明。',
      '转载《关于布署防汛工作的通知》。',
      '各公众号发布署名文章6篇。'
    ]
  },
  'term-wording': {
    found: [
      ['依法申请公开工作有序开展。', '依法申请公开'],
      ['全年办理依法申请公开件3件。', '依法申请公开'],
      ['畅通依法申请公开渠道。', '依法申请公开'],
      ['规范主动公开和依法申请公开。', '依法申请公开'],
      ['用好政务新媒介。', '政务新媒介'],
      ['清理行政规范文件6件。', '行政规范文件'],
      ['县住房与城乡建设局提供信息3条。', '住房与城乡建设局'],
      ['县人力资源与社会保障局提供信息3条。', '人力资源与社会保障局'],
      ['县发展与改革局提供信息3条。', '发展与改革局'],
      ['县文化与旅游局提供信息3条。', '文化与旅游局'],
      ['县退伍军人事务局提供信息3条。', '退伍军人事务局'],
      ['推进放服管改革。', '放服管']
    ],
    silent: [
      '当事人可以依法申请行政复议。',
      '公民可以依法申请公开政府信息。',
      '可以依法申请获取政府信息。',
      '群众依法、依规申请。',
      '其他信息可依法申请公开。',
      '公民、法人和其他组织有权依法申请公开。',
      '制发规范性文件2件。',
      '县人力资源和社会保障局提供信息3条。',
      '县卫生健康局提供信息3条。',
      '县文化广电和旅游局提供信息3条。',
      '转载“依法申请公开情况”一文。'
    ]
  },
  'missing-character': {
    found: [
      ['畅通申请渠，方便群众。', '申请渠'],
      ['拓宽受理渠。', '受理渠'],
      ['利用微信众号发布信息12条。', '微信众号'],
      ['水利局政务新媒体信公众号1个。', '信公众号'],
      ['加强审查管，防止泄密。', '审查管'],
      ['公开多面内容。', '多面内容'],
      ['报告了问题的改情况。', '改情况'],
      ['做好政府信公开。', '政府信公开'],
      ['修订信息公目录。', '信息公目录'],
      ['收到依申公开3件。', '依申公开'],
      ['制发规范性文2件，规范性文，均已公开。', '规范性文']
    ],
    silent: [
      '公开水渠维修信息3条。',
      '畅通申请渠道，方便群众。',
      '由主管，分管领导审定。',
      '用好微信公众平台。',
      '上级部门网站转载2条。',
      '公开整改情况3条。',
      '依法进行复议。',
      '向业主公开收支。',
      '做好行政解读。',
      '完善公开栏和公示栏。',
      '落实科研诚信管理。',
      '列入财政预算。'
    ]
  },
  'redundant-word': {
    found: [
      ['依照《条例》和以及省有关规定。', '和以及'],
      ['公开指南、目录及以及年报。', '及以及'],
      ['全年共在网站上共公开信息9条。', '共公开'],
      ['2024年，在我局共在县政府门户网站公开标准目录9条。', '在我局共在'],
      ['根据按照有关要求编制。', '根据按照'],
      ['原因是因为人手不足。', '原因是因为'],
      ['由于因为人手不足，更新偏慢。', '由于因为'],
      ['全年通过经过培训提升能力。', '通过经过'],
      ['网站浏览量大约一半左右来自外地。', '大约一半左右'],
      ['公开指南与和目录。', '与和'],
      ['共计总共计公开9条，共计合计9条。', '共计合计']
    ],
    silent: [
      '公开指南、目录，以及年度报告。',
      '与各镇共同公开信息9条。',
      '促进公众参与和监督。',
      '公共资源交易信息共公开9条。',
      '全县共12个单位共公开信息36条。',
      '共收到申请9件，共公开信息36条。',
      '在全局共在6个股室设公开员。',
      '普及以及宣传条例。',
      '共享平台共发布信息9条。',
      '约40人参加培训。',
      '共青团县委共公开信息9条。',
      '在2024年共在网站公开信息9条。'
    ]
  }
}

describe.each(Object.entries(rules))('%s', (rule, {found, silent}) => {
  test('finds the slip', async () => {
    for (const [sentence, quote] of found) {
      const findings = await findingsIn(sentence, rule)
      expect([sentence, findings.map(finding => finding.replace(/^.* /, ''))]).toEqual([sentence, [quote]])
    }
  })

  test('is silent', async () => {
    for (const sentence of silent) expect([sentence, await findingsIn(sentence, rule)]).toEqual([sentence, []])
  })
})

describe('places and fixes', () => {
  test('a word broken by the layout is found where it stands, blanks within a phrase are none of the words', async () => {
    expect(await findingsIn('以习近平新时代 中国特色社会义思想为指导。', 'fixed-phrase')).toEqual([
      'differs 习近平新时代 中国特色社会义思想'
    ])
  })

  test('the change is the least there is', async () => {
    const text = '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n深刻领悟“两个确立”的决定性义意，对工作作出布署。\n'
    const {findings} = await lintText(text, {uri: 'report.md', edition: 'form-2021', only: ['fixed-phrase', 'typo']})
    const edits = findings.flatMap(({suggestions}) => suggestions.flatMap(suggestion => suggestion.edits))
    expect(edits.map(({span, newText}) => [text.slice(span.start, span.end), newText])).toEqual([
      ['义意', '意义'],
      ['布', '部']
    ])
    expect(findings.every(({fix}) => fix === undefined)).toBe(true)
  })

  test('of three thousand in one sentence are all found', async () => {
    const words = '对工作作出布署，'.repeat(3000) + '习近平新时代中国特色'.repeat(2000) + '接到'.repeat(5000)
    expect((await findingsIn(`${words}。`, 'typo')).length).toBe(3000)
  })
})

describe('terms of a user’s own', () => {
  const terms = {政务厅: '政务服务大厅', 公众号: '微信公众号', 数据中心局: '数据局', 布署镇: '布署镇'}
  const find = (sentence: string) => findingsIn(sentence, 'term-wording', {terms})

  test('are found like those of the lists', async () => {
    expect(await find('在政务厅设查阅点，公众号发布6条，数据中心局提供3条。')).toEqual(['own 政务厅', 'own 公众号', 'own 数据中心局'])
  })

  test('are right within the right form, in quotations and in titles', async () => {
    expect(await find('微信公众号发布6条，“政务厅”、《政务厅管理办法》照录。')).toEqual([])
  })

  test('come before the lists, and a name that stands for itself is left alone', async () => {
    expect(await findingsIn('对公开作出布署，布署镇已落实。', 'typo', {terms})).toEqual(['wrong 布署'])
    expect(await findingsIn('对公开作出布署。', 'typo', {terms: {作出布署: '作部署'}})).toEqual([])
    expect(await findingsIn('对公开作出布署。', 'term-wording', {terms: {作出布署: '作部署'}})).toEqual(['own 作出布署'])
  })

  test.each([
    [['布署'], 'expected option terms to be right forms by wrong form'],
    [{布署: 3}, 'expected option terms.布署 to be the right form as a text, got 3'],
    [{布署: ' '}, 'expected option terms.布署 to be the right form as a text'],
    [{'': '部署'}, 'expected the wrong form of a term to be words, got ""'],
    ['布署', 'expected option terms to be right forms by wrong form, got "布署"']
  ])('are refused where they are of another shape: %j', async (shape, message) => {
    const attempt = lintText('', {uri: 'report.md', terms: shape as never})
    await expect(attempt).rejects.toThrow(OptionError)
    await expect(attempt).rejects.toThrow(message)
  })
})
