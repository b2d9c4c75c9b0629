/** The rules on numbers of items, leftovers of the template and appendices, over sentences of our own. */

import {describe, expect, test} from '@jest/globals'

import {leftovers} from '../src/wording/leftovers.js'
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
    ['一是规范栏目。\n\n二是加强培训。\n\n五是严格审核。', 'skipped 五是严格审核'],
    ['一是核对栏目；一是核对链接；二是核对日期；三是核对署名。', 'not-rising 一是核对链接'],
    ['不足：一是图解少，二是更新慢。打算：一是多做图解，二是按周更新，三是办班，三是巡查。', 'not-rising 三是巡查'],
    ['（一）不足：一是图解少；二是更新慢。（二）打算：一是多做图解；二是办班；三是巡查；三是通报。', 'not-rising 三是通报']
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
    '全县排名第一，第二名为邻县。',
    '一是健全制度。分两步走：一是修订指南，二是印发全局。二是充实人员。',
    '一是健全制度，一是修订指南，二是更新目录；二是充实人员。',
    '一是健全制度。\n\n主要有：一是修订指南，二是更新目录，三是建立台账。\n\n二是充实人员。\n\n三是强化督查。',
    '（一）健全制度。一是修订指南。二是更新目录。（二）充实人员。一是专人专岗。二是按季办班。',
    '一是规范栏目：\n\n（一）网站。一是首页，二是专栏。\n\n（二）公众号。一是菜单，二是推送。\n\n二是充实人员。',
    '一是抓制度：第一，修订指南；第二，更新目录。二是抓人员：第一，集中学；第二，自学。'
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

describe('template-text-left', () => {
  test.each([
    ['全年公开信息XX条，收到申请3件。', 'placeholder XX条'],
    ['于X月X日召开部署会。', 'placeholder X月X日'],
    ['20XX年，我局认真落实《条例》。', 'placeholder 20XX年'],
    ['业务培训情况待补充。', 'placeholder 待补充'],
    ['（此处填写依申请公开情况）', 'placeholder 此处填写'],
    ['全年公开信息____条。', 'placeholder ____'],
    ['（文字描述）全年公开信息12条。', 'instruction （文字描述）'],
    ['收取信息处理费情况在此处报告。', 'instruction 收取信息处理费情况在此处报告。'],
    ['（该部分以表格形式报告）', 'instruction （该部分以表格形式报告）'],
    [
      '本部分含《条例》第五十条第四项规定的工作考核、社会评议和责任追究结果情况等方面。',
      'echo 含《条例》第五十条第四项规定的工作考核、社会评议和责任追究结果情况等方面'
    ],
    ['XX县水利局高度重视公开工作。', 'placeholder XX县'],
    ['依申请公开办结率为××%。', 'placeholder ××%'],
    ['业务培训由XXX同志牵头。', 'placeholder XXX'],
    ['制作解读（）篇。', 'placeholder （）篇'],
    ['依申请公开共（　）件，全部办结。', 'placeholder （　）件'],
    ['答复申请*件。', 'placeholder *件'],
    ['公众号推送信息\\*\\*条。', 'placeholder \\*\\*条'],
    ['网站更新N次，开设专栏3个。', 'placeholder N次'],
    ['答复X件，均未超期。', 'placeholder X件'],
    ['转办来信×件。', 'placeholder ×件'],
    ['联系电话：XXXX-XXXXXXX。', 'placeholder XXXX-XXXXXXX'],
    ['（填报时请删除本提示语：文字描述）全年公开12条，其中动态XX条。', 'placeholder XX条']
  ])('finds: %j', async (words, found) => {
    expect(await findingsIn(words, 'template-text-left')).toEqual([found])
  })

  test.each([
    '依法答复张××提出的申请1件。',
    '公开栏展板尺寸为3×4米。',
    '受理××公司提出的申请2件。',
    '公开《××年度工程招标公告》1份。',
    '网址为http://xx.example.gov.cn/XX月报。',
    '解读以文字描述、图解等形式进行。',
    '目录内容有待补充。',
    '通知3名申请人待补充材料后继续办理。',
    '请申请人在表格上填写姓名和联系方式。',
    '购置XX-200型触摸屏2台。',
    '设立“XX早知道”专栏1个。',
    '某某村村民来信2封。',
    '答复李某某、王××等人的申请5件。',
    '以表格形式公开收费目录。',
    '抽查发现2个单位的指南留有XX年字样，已通知更正。',
    '逐份删去年报里的填写说明（文字描述）。',
    '通报了模板未改、保留（该部分以表格形式报告）提示语的3个单位。',
    '建立1+N项公开清单。',
    '由李××负责受理，张××协助。',
    '第N次提醒后完成更新。',
    '栏目名称中的（）已统一为全角。',
    '公布咨询电话138\\*\\*\\*\\*0000，处理来电6件。'
  ])('is silent: %j', async words => {
    expect(await findingsIn(words, 'template-text-left')).toEqual([])
  })

  test('is found in title and headings, and the heading is known all the same', async () => {
    const setting = {title: 'XX县水利局2024年政府信息公开工作年度报告', heading: '五、存在的主要问题及改进情况（文字描述）'}
    expect(await findingsIn('栏目更新偏慢。', 'template-text-left', setting)).toEqual(['placeholder XX县', 'instruction （文字描述）'])
    expect(await findingsIn('栏目更新偏慢。', 'section-title', setting)).toEqual([])
  })
})

describe('appendix-missing', () => {
  test.each([
    ['并附政府信息公开指标统计表。', '并附政府信息公开指标统计表'],
    ['具体数据见附件。', '见附件'],
    ['各股室公开数量详见附表。', '详见附表'],
    ['全年公开情况统计表附后。', '表附后'],
    ['明细参见附件1。', '参见附件1'],
    ['现附公开事项清单，请查阅。', '现附公开事项清单'],
    ['经费使用情况列入附表2。', '列入附表2'],
    ['申请办理数据附后。', '数据附后'],
    ['另附重点领域信息公开情况表。', '另附重点领域信息公开情况表'],
    ['公开数据（见附件）真实准确。', '见附件']
  ])('finds: %j', async (words, quote) => {
    expect(await findingsIn(words, 'appendix-missing')).toEqual([`info missing ${quote}`])
  })

  test.each([
    '具体数据见附件。\n\n附件：2024年统计表',
    '具体数据见附件。\n\n相关附件：',
    '具体数据见附件。\n\n| 项目 | 数量 |\n| --- | --- |\n| 网站 | 12 |',
    '具体数据见附件。\n\n2024年统计表.xlsx',
    '具体数据见附件。\n\n![统计表](biao.png)',
    '在办公楼附近设置公告栏2处。',
    '公开附属学校名录1份，附条件的许可3件。',
    '统计表见附件，可在县政府门户网站下载。',
    '办事指南附申请表和流程图。',
    '指标统计表另行报送。',
    '规范文件附件的命名，公开文件及附件36份。',
    '公开《关于印发方案的通知》（附件见《青禾公报》）。'
  ])('is silent: %j', async words => {
    expect(await findingsIn(words, 'appendix-missing')).toEqual([])
  })

  test('the tables of the form may be what is meant', async () => {
    expect(await findingsIn('具体见附件。', 'appendix-missing', {heading: '三、收到和处理政府信息公开申请情况'})).toEqual([])
  })
})

describe.each(leftovers.map((leftover, index) => [`${leftover.kind} ${index}`, leftover] as const))('the pattern %s', (_, leftover) => {
  const {pattern, unless, found, silent} = leftover
  const matches = (words: string) => !unless?.test(words) && words.match(pattern) !== null

  test.each(found)('matches: %s', words => expect(matches(words)).toBe(true))
  test.each(silent)('does not match: %s', words => expect(matches(words)).toBe(false))
})
