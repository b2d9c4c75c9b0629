/** The rules on numbers of items, leftovers of the template and appendices, over sentences of our own. */

import {describe, expect, test} from '@jest/globals'

import {findingsIn} from './in-report.js'

describe('heading-number', () => {
  test.each([
    ['一是开设专栏；三是定期巡查。', 'skipped 三是定期巡查'],
    ['一是开设专栏；一是定期巡查；二是抽查通报。', 'not-rising 一是定期巡查'],
    ['工作中，一是抓制度，二是抓培训，二是抓督查。', 'not-rising 二是抓督查'],
    ['二是开设专栏；三是定期巡查。', 'not-from-one 二是开设专栏'],
    ['第一，明确责任。第三，强化考核。', 'skipped 第三'],
    ['一是建台账。二是常更新。四是严考核。', 'skipped 四是严考核'],
    ['### （一）主动公开\n\n公开信息6条。\n\n### （三）政府信息管理\n\n更新目录1次。', 'skipped （三）政府信息管理'],
    ['### （一）主动公开\n\n公开信息6条。\n\n### （一）依申请公开\n\n收到申请2件。', 'not-rising （一）依申请公开'],
    ['（一）主动公开。公开信息6条。\n\n（二）平台建设。开设专栏1个。\n\n（二）监督保障。培训1次。', 'not-rising （二）监督保障'],
    ['1、印发方案，明确责任。\n\n2、开展培训，共12人。\n\n4、组织考核，全部合格。', 'skipped 4、组织考核'],
    ['一是规范栏目。\n\n二是加强培训。\n\n五是严格审核。', 'skipped 五是严格审核']
  ])('finds: %j', async (words, found) => {
    expect(await findingsIn(words, 'heading-number')).toEqual([found])
  })

  test('takes a single 一是 for a hint', async () => {
    expect(await findingsIn('不足之处：一是解读形式单一。', 'heading-number')).toEqual(['info lone 一是解读形式单一'])
  })

  test.each([
    '一是开设专栏；二是定期巡查；三是抽查通报。',
    '公开工作的首要原则之一是依法。',
    '各股室统一是指标准、口径、时限都统一。',
    '按照第二十条第（一）（五）（六）（八）项规定公开信息。',
    '第一时间发布预警，第三方评估得分较高，第一责任人是局长。',
    '问题：一是解读偏少，二是更新偏慢。措施：一是增加图解，二是按周更新。',
    '首先是健全制度，二是加强培训。',
    '一要抓制度，二是抓培训，三是抓督查。',
    '一是抓制度，其次抓培训。',
    '### （一）主动公开\n\n1\\. 网站公开6条。\n\n2\\. 公众号公开3条。\n\n### （二）依申请公开\n\n1\\. 收到申请2件。\n\n2\\. 全部办结。',
    '1\\. 公开方面，有两点：\n\n（一）网站公开，共6条。\n\n（二）公众号公开，共3条。\n\n2\\. 管理方面，更新目录。',
    '（一）主动公开。公开信息6条。（二）依申请公开。收到申请2件。\n\n（三）平台建设，开设专栏1个。',
    '一是规范栏目。\n\n二是加强培训，做到：第一，全覆盖；第二，有记录。\n\n三是严格审核。',
    '一是“十四五”规划等专题更新慢；二是一些栏目内容少。',
    '全县排名第一，第二名为邻县。'
  ])('is silent: %j', async words => {
    expect(await findingsIn(words, 'heading-number')).toEqual([])
  })

  test('leaves alone what may be the rows of a table', async () => {
    const words = '一、本年新收政府信息公开申请数量 2\n\n（一）予以公开 1\n\n（三）不予公开\n\n2\\. 其他法律行政法规禁止公开'
    expect(await findingsIn(words, 'heading-number', {heading: '三、收到和处理政府信息公开申请情况'})).toEqual([])
  })

  test('numbers the rest anew where there is one slip', async () => {
    const text = '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n一是抓制度，三是抓培训，四是抓督查。\n'
    const {lintText} = await import('../src/index.js')
    const {findings} = await lintText(text, {uri: 'report.md', only: ['heading-number']})
    expect(findings[0]?.suggestions[0]?.edits.map(({newText}) => newText)).toEqual(['二是', '三是'])
  })
})

describe('stated-count', () => {
  test.each([
    ['主要存在以下两方面问题：一是解读偏少；二是更新偏慢；三是人手不足。', '两方面问题'],
    ['重点抓好四项工作：（一）建目录；（二）强培训；（三）严考核。', '四项工作'],
    ['仍存在三个问题。一是解读偏少；二是更新偏慢。', '三个问题'],
    ['还有5个方面的不足，一是解读偏少，二是更新偏慢，三是回应不及时。', '5个方面的不足'],
    ['采取三项措施：1.建立台账；2.按周更新。', '三项措施'],
    ['下一步做好以下四点：一是建台账；二是常更新；三是严考核。', '四点'],
    ['从三个方面改进：①建立台账；②按周更新。', '三个方面'],
    ['存在两点不足：一是解读偏少。二是更新偏慢。三是人员变动大。', '两点不足'],
    ['存在以下三个问题：\n\n（一）解读偏少，形式单一。\n\n（二）更新偏慢，时效不强。', '三个问题'],
    ['今后着力抓好三项工作。\n\n一是完善制度。\n\n二是加强培训。\n\n三是强化督查。\n\n四是优化专栏。', '三项工作'],
    ['### （一）存在三方面问题\n\n一是解读偏少；二是更新偏慢。', '三方面问题']
  ])('finds: %j', async (words, quote) => {
    expect(await findingsIn(words, 'stated-count')).toEqual([`differs ${quote}`])
  })

  test.each([
    '主要存在以下两个问题：一是解读偏少；二是更新偏慢。',
    '存在两方面问题。',
    '及时公开部门预算和“三公”经费。一是公开预算；二是公开决算。',
    '完善三个清单：一是权责清单；二是服务清单。',
    '存在三个问题：一是解读偏少；二是更新偏慢等。',
    '存在两个问题：一是解读偏少；二是更新偏慢。采取三项措施：一是增加图解；二是按周更新。',
    '做好以下几方面工作：一是建台账；二是常更新。',
    '全年开展12项工作，其中：一是修订指南；二是更新目录。',
    '坚决做到“两个维护”：一是学习；二是落实；三是检查。',
    '存在三个问题：一是解读偏少；二是更新偏慢。此外，人手不足。',
    '存在三个问题：一是解读偏少；三是更新偏慢。',
    '连续三个月工作被通报表扬：一是信息多；二是更新快。',
    '做好三项工作，为全局发展提供支撑。一是建台账；二是常更新。'
  ])('is silent: %j', async words => {
    expect(await findingsIn(words, 'stated-count')).toEqual([])
  })
})
