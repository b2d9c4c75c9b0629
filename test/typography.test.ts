/** The rules on marks and blanks, over sentences of our own; safe fixes, and time on texts that are nothing but marks. */

import {describe, expect, test} from '@jest/globals'
import {lintText} from '../src/index.js'
import {findingsIn} from './in-report.js'
import fc from './property.js'

/** What each rule finds, as `messageId quote`, and what it must leave alone. */
const sentences: Readonly<
  Record<string, {readonly found: readonly (readonly [string, ...string[]])[]; readonly silent: readonly string[]}>
> = {
  'intra-word-space': {
    found: [
      ['及时更 新公开目录。', 'within 更 新'],
      ['规范答 复文书。', 'within 答 复'],
      ['全年主动公 开信息36条，均已核对。', 'within 公 开'],
      ['按季度开展自 查，逐项整 改。', 'within 自 查', 'within 整 改'],
      ['通过县政府门户网 站发布信息12条，方便群众。', 'within 网 站'],
      ['未收到复议、诉 讼案件，情况良好。', 'within 诉 讼'],
      ['加强干部培训，提升服务意\u3000识。', 'within 意\u3000识'],
      ['所有申请均在法定期\u00a0限内答复，未逾期。', 'within 期\u00a0限'],
      ['公开范围不断扩大，群众满 意程度提高。', 'within 满 意'],
      ['重点公开供水、防汛信息，对工程招标 采购结果全部公布。', 'between 标 采'],
      ['全年培训2次，对发现的问题及时督促 限期改正。', 'between 促 限']
    ],
    silent: [
      '公开 2024 年预算 1 份。',
      '目　　录',
      '公开信息，设机构职能 政策文件 年度报告 办事指南等栏目。',
      '　　全年公开信息36条，方便群众。',
      '主动公开情况 全年公开信息36条，其中网站24条。',
      '（一）依申请公开 全年收到申请3件，均已答复。',
      '联系人：张某某 李某某，电话0399-5550100。',
      '一是 规范栏目，二是 加强培训，三是 严格审核。',
      '**平台建设** 维护专栏1个，更新及时。',
      '共 三 个专栏，均按月更新。',
      '一、总体情况 全年公开36条。二、复议、诉讼情况 未发生，情况良好。',
      '#### 总 则\n\n公开信息，方便群众。',
      '| 项 目 | 数 量 |\n| --- | --- |\n| 更 新 | 3 |',
      '专栏“政策 解读”已上线，《公开 指南》已修订。'
    ]
  },
  'heading-space': {
    found: [
      ['( 二)依申请公开', 'inside ( 二)依申请公开'],
      ['（四） 平台建设', 'after （四） 平台建设'],
      ['### （二 ）依申请公开', 'inside （二 ）依申请公开'],
      ['### （ 三 ）平台建设', 'inside （ 三 ）平台建设'],
      ['## 二、 主动公开政府信息情况', 'after 二、 主动公开政府信息情况'],
      ['## 三 、收到和处理政府信息公开申请情况', 'inside 三 、收到和处理政府信息公开申请情况'],
      ['（一）\u00a0主动公开。全年公开信息36条。', 'after （一）\u00a0主动公开'],
      ['（1） 网站公开，共24条。', 'after （1） 网站公开'],
      ['1、 网站公开，共24条。', 'after 1、 网站公开'],
      ['公开信息36条。\n\n ## 五、存在的主要问题及改进情况\n\n 六、其他需要报告的事项\n\n未收取费用。', 'before  六、其他需要报告的事项'],
      ['（一）主动公开\n\n（二） 依申请公开\n\n（ 三）平台建设', 'after （二） 依申请公开', 'inside （ 三）平台建设']
    ],
    silent: [
      '（三）政府信息管理',
      '　　二、主动公开政府信息情况',
      '##   二、主动公开政府信息情况',
      '1. 网站公开24条。\n2. 公众号公开12条。',
      '## 二 主动公开政府信息情况',
      '## 第二部分 主动公开政府信息情况',
      '① 网站公开，共24条。',
      '（一）　主动公开。全年公开信息36条。',
      '  （一）主动公开\n\n  （二）依申请公开',
      '**（一）** 主动公开',
      '（一）主动公开 2024年度',
      '- （一）主动公开，共3条。'
    ]
  },
  'bracket-width': {
    found: [
      ['（一）主动公开……(二)依申请公开', 'odd (二)'],
      ['（1）网站……(2)新媒体', 'odd (2)'],
      ['（一）主动公开。\n\n(二)依申请公开。\n\n(三)平台建设。\n\n（四）监督保障。', 'odd (二)', 'odd (三)'],
      ['（一）主动公开\n\n（二)依申请公开', 'odd （二)'],
      ['（一）主动公开\n\n(二）依申请公开', 'odd (二）'],
      ['（1）网站公开，24条。\n\n(2)公众号公开，12条。', 'odd (2)'],
      ['主要做法：（一）建目录；（二）强培训；(三)严考核。', 'odd (三)'],
      ['(一)主动公开\n\n（二）依申请公开', 'odd (一)'],
      ['(一)主动公开。\n\n(二)依申请公开。\n\n（三）平台建设。', 'mixed (一)'],
      ['（一)主动公开。\n\n（二)依申请公开。', 'mixed （一)']
    ],
    silent: [
      '(一)主动公开……(二)依申请公开',
      '（一）平台建设……(1)网站',
      '（一）主动公开\n\n（二）依申请公开',
      '（1）网站公开，24条。\n\n（2）公众号公开，12条。',
      '(1)网站公开，24条。\n\n(2)公众号公开，12条。',
      '（一）客户端(APP)更新3次。\n\n（二）办结率(100%)持平。',
      '按照第二十条第（一）项、第(五)项规定公开。',
      '（一）网站公开：(1)动态；(2)公告。\n\n（二）公众号公开。',
      '依据（2024）3号和(2023)5号文件。',
      '（一）主动公开。',
      '1)网站公开；2)现场公开。'
    ]
  },
  'halfwidth-punctuation': {
    found: [
      ['未收到公开申请.', 'halfwidth .'],
      ['及时公开,方便查询。', 'halfwidth ,'],
      ['一是规范栏目;二是加强培训。', 'halfwidth ;'],
      ['重点做好以下工作:更新目录，加强培训。', 'halfwidth :'],
      ['公开信息36条,其中网站24条。', 'halfwidth ,'],
      ['根据《条例》,结合实际，编制本报告。', 'halfwidth ,'],
      ['公开指南(2024年版)已修订。', 'bracket (2024年版)'],
      ['公开信息（含转载)36条。', 'bracket （含转载)'],
      ['群众满意吗?专栏设有评价功能。', 'halfwidth ?'],
      ['事项已办结. 材料已归档。', 'halfwidth .'],
      ['公开及时!群众满意。', 'halfwidth !'],
      ['办结率占申请总数,2024年持平。', 'halfwidth ,'],
      ['电话0399-5550100,邮编730000.', 'halfwidth ,', 'halfwidth .']
    ],
    silent: [
      '收费12.35万元，网址www.example.gov.cn。',
      '每日8:30开放查阅。',
      '电子版见(https://www.example.gov.cn/a,b.html)，可以下载。',
      '访问量1,203人次，同比增长3.5%。',
      '电话:0399-5550100，邮箱:slj@example.cn。',
      '1—12月公开信息36条。',
      '1\\.网站公开24条。',
      '1)网站公开；2)现场公开。',
      '(一)主动公开，共36条。',
      '客户端(APP)更新3次，办结率(100%)持平。',
      '专栏“公开,为了群众”已上线。',
      '《水利信息公开目录(试行)》已印发。',
      '依据青禾水发(2024)3号文件。',
      '按照第二十条第(一)项规定公开。',
      '一.加强领导，落实责任。',
      '主要做法：1,建目录；2,强培训。',
      '| 项目,数量 |\n| --- |\n| 更新,核对 |'
    ]
  },
  'punctuation-paired': {
    found: [
      ['根据《政府信息公开条例（以下简称《条例》）编制。', 'unclosed 《政府信息公开条例'],
      ['微信公众号“青禾水利发布信息12条。', 'unclosed “青禾水利发布信息12条'],
      ['根据《政府信息公开条例》（以下简称《条例》要求编制。', 'unclosed （以下简称《条例》'],
      ['公开信息（含转载36条，其中网站24条。', 'unclosed （含转载36条'],
      ['公开指南》已修订。', 'unopened 公开指南》'],
      ['公众号”发布信息12条。', 'unopened 公众号”'],
      ['按照青禾水发〔2024号文件办理。', 'unclosed 〔2024号文件办理'],
      ['公众号“青禾水利“发布信息12条。', 'turned “青禾水利“'],
      ['公众号”青禾水利“发布信息12条。', 'turned ”青禾水利“'],
      ['根据《关于印发〈公开指南的通知》编制。', 'unclosed 〈公开指南的通知'],
      ['公众号"青禾水利发布信息12条。', 'straight "青禾水利发布信息12条'],
      ['公开信息36条（其中网站24条））。', 'unopened 其中网站24条））'],
      ['### （一）主动公开（含转载\n\n公开信息36条。', 'unclosed （含转载']
    ],
    silent: [
      '《关于印发〈公开指南〉的通知》',
      '1)网站公开；2)现场公开。',
      '①公开栏；②电子屏（二楼）。',
      'a)网站公开；b)现场公开。',
      '一)网站公开；二)现场公开。',
      '公开内容（一是机构职能。\n\n二是办事指南）均已更新。',
      '公众号"青禾水利"发布信息12条。',
      '根据《条例》（以下简称《条例》)编制。',
      '全年公开信息36条，其中（网站24条',
      '《青禾县〈公开《目录》〉的通知》已印发。',
      '〔2024]3号已公布，网址[www.example.gov.cn]。',
      '栏目名为‘What’s new’。',
      '“公开（透明”原则）得到落实。'
    ]
  },
  'sentence-end': {
    found: [
      ['全年在县政府门户网站公开各类政府信息共计88条', 'paragraph 县政府门户网站公开各类政府信息共计88条'],
      ['回应关切20条内容涉及水费、管网。', 'clause 20条内容涉及'],
      ['更新目录3次，按季核对。组织业务培训2次\n\n公开信息36条。', 'paragraph 组织业务培训2次'],
      ['年内未发生因政府信息公开引起的行政复议\n\n公开信息36条。', 'paragraph 年内未发生因政府信息公开引起的行政复议'],
      ['公开信息36条其中网站24条。', 'clause 36条其中'],
      ['收到申请12件同比增长20%。', 'clause 12件同比增长'],
      ['办结率100%此外组织培训2次。', 'clause 100%此外'],
      ['访问量1,203人次较上年增长5%。', 'clause 1,203人次较上年增长'],
      ['全年办结政府信息公开申请12件，其中予以公开6件，部分公开3件，无法提供3件', 'paragraph 无法提供3件'],
      ['（一）主动公开。全年更新目录，按季核对。组织股室自查\n\n（二）依申请公开。均已答复。', 'paragraph 组织股室自查'],
      [
        '全局上下把公开贯穿于供水、防汛、河湖管护的全过程，凡是群众关心的事项，凡是涉及群众切身利益的决定，都在第一时间向社会公开\n\n公开信息36条。',
        'paragraph 都在第一时间向社会公开'
      ]
    ],
    silent: [
      '（一）主动公开政府信息的有关情况说明',
      '本年度处理申请的具体情况如下表：',
      '聚焦重点领域，扎实推进政府信息主动公开工作\n\n公开信息36条。',
      '**围绕中心工作，公开信息。强化重点领域公开**\n\n公开信息36条。',
      '联系地址：青禾县中心路8号，电话：0399-5550100。办公时间：工作日上午',
      '附件：青禾县水利局2024年政府信息公开统计表1份',
      '有关情况：\n\n公开县水利局机构职能类信息12条',
      '更新公开目录和指南，方便群众查阅；\n\n修订办事指南，压减办理时限；',
      '县水利局机构职能类信息12条\n\n农村供水工程建设类信息24条\n\n公开信息36条。',
      '公开20条内容涉及水费的信息。',
      '36条政策信息同时在公众号发布。',
      '公开信息36条。\n\n下一步将加强培训。进一步完善公开',
      '图1　青禾县水利局2024年公开信息分类12类\n\n公开信息36条。',
      '报告按时编制完成。\n\n青禾县水利局，2025年1月15日',
      '| 项目 | 数量 |\n| --- | --- |\n| 全年在县政府门户网站公开各类政府信息 | 共计88条 |'
    ]
  },
  'list-punctuation': {
    found: [
      ['一是建目录；二是强培训。三是严考核。', 'mixed 。'],
      ['公开文件、公告、动态，预算等信息。', 'comma 动态，预算'],
      ['一是建目录。二是强培训；三是严考核。', 'mixed ；'],
      ['一是建目录；二是强培训；三是严考核。四是常更新。', 'mixed 。'],
      ['一是建目录；二是强培训。三是严考核。四是常更新。', 'mixed ；'],
      ['一是建目录。\n\n二是强培训；\n\n三是严考核。', 'mixed ；'],
      ['第一，建目录；第二，强培训。第三，严考核。', 'mixed 。'],
      ['公开部门预算、部门决算、政府采购，人事任免等信息。', 'comma 政府采购，人事任免'],
      ['还存在公开力度不够、人员配备不足、业务能力不强，资金保障不到位等问题。', 'comma 业务能力不强，资金保障不到位'],
      ['设立公告栏、电子屏、公众号，短视频、热线等渠道。', 'comma 公众号，短视频'],
      ['问题是内容单一、更新滞后、解读较少，培训不足等。', 'comma 解读较少，培训不足']
    ],
    silent: [
      '一是建目录；二是强培训；三是严考核。',
      '一是建目录。按月更新。二是强培训。分批开展。',
      '一是建目录。按月更新。二是强培训；分批开展。三是严考核。',
      '一是建目录。二是强培训。三是严考核。',
      '一是解读偏少；二是更新偏慢；三是培训不多。措施：一是多解读。二是勤更新。三是常培训。',
      '一是建目录；二是强培训。',
      '公开文件、公告、动态，方便群众、企业等查阅。',
      '通过网站、公众号、公告栏，向群众、企业等公开信息。',
      '围绕教育、医疗、社保，组织各股室、各镇等开展自查。',
      '一是建目录，二是强培训，三是严考核。',
      '更新不及时、形式单一、培训不足，需要进一步改进提高等。',
      '公开预算、决算，公告、公示，文件、动态等信息。'
    ]
  }
}

describe.each(Object.entries(sentences))('%s', (rule, {found, silent}) => {
  const plain = async (words: string) => (await findingsIn(words, rule)).map(finding => finding.replace(/^info /, ''))

  test.each(found)('finds: %j', async (words, ...findings) => {
    expect(await plain(words)).toEqual(findings)
  })

  test.each(silent)('is silent: %j', async words => {
    expect(await plain(words)).toEqual([])
  })
})

const rules = Object.keys(sentences)

describe('safe fixes', () => {
  /** Pieces a report may be made of, well and badly written. */
  const words = fc.constantFrom(
    '公开信息36条',
    '更 新',
    '及时更 新目录',
    '，',
    ',',
    '。',
    '.',
    ';',
    ':',
    '(',
    ')',
    '（',
    '）',
    '“',
    '”',
    '《政府信息,公开条例(试行)》',
    '“公开,为了 群众.”',
    '《',
    '》',
    '一是建目录',
    '(二)',
    '（一）',
    '( 三)',
    '（四） 平台建设',
    ' 九、',
    '二、 主动公开',
    '\n\n',
    '\n\n## ',
    '1,203',
    '3.5',
    'www.example.gov.cn',
    ' ',
    '　',
    '12件',
    '规范答 复'
  )

  test('leave digits, quotations and titles as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, {maxLength: 40}), fc.constantFrom('report.md', 'report.txt'), async (parts, uri) => {
        const text = `青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${parts.join('')}\n`
        const fixed = apply(text, await safeFixes(text, uri, rules))
        expect(fixed.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''))
        expect(fixed.match(/《[^《》]*》|“[^“”]*”/g)).toEqual(text.match(/《[^《》]*》|“[^“”]*”/g))
      }),
      {numRuns: 400}
    )
  })

  test.each(rules)('leave nothing of their kind behind: %s', async rule => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, {maxLength: 40}), fc.constantFrom('report.md', 'report.txt'), async (parts, uri) => {
        const text = `青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${parts.join('')}\n`
        expect(await safeFixes(apply(text, await safeFixes(text, uri, [rule])), uri, [rule])).toEqual([])
      }),
      {numRuns: 100}
    )
  })

  test('make what rules.md shows right', async () => {
    const text =
      '青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n(一)及时更 新公开目录,共3份.\n\n（二）全年，规范答 复文书(2件)。\n\n( 三)未收到申请;未收取费用。\n\n（四） 平台建设\n\n维护专栏1个。\n'
    expect(apply(text, await safeFixes(text, 'report.txt', rules))).toBe(
      '青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n（一）及时更新公开目录，共3份。\n\n（二）全年，规范答复文书（2件）。\n\n（三）未收到申请；未收取费用。\n\n（四）平台建设\n\n维护专栏1个。\n'
    )
  })
})

interface Edit {
  readonly start: number
  readonly end: number
  readonly newText: string
}

async function safeFixes(text: string, uri: string, only: readonly string[]): Promise<readonly Edit[]> {
  const {findings} = await lintText(text, {uri, edition: 'form-2021', only})
  return findings
    .flatMap(({fix}) => (fix?.applicability === 'safe' ? fix.edits : []))
    .map(({span, newText}) => ({...span, newText}))
    .sort((one, other) => one.start - other.start)
}

/** The text with all edits made; of edits of one place, the first. */
function apply(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const {start, end, newText} of edits) {
    if (start < from) continue
    result += text.slice(from, start) + newText
    from = end
  }
  return result + text.slice(from)
}
