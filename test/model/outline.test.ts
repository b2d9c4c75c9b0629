/** The outline: what is a heading, a paragraph, a title, a sign-off, in every manner of writing that reports have. */

import {describe, expect, test} from '@jest/globals'

import {flatten, toReport} from '../../src/model/outline.js'
import type {Block, Report, Section} from '../../src/model/report.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {readText} from '../../src/readers/text.js'

const plain = (text: string) => toReport(readText(text, 'report.txt'))
const markdown = (text: string) => toReport(readMarkdown(text, 'report.md'))

/** The headings of a report, each indented as deep as it stands. */
function headings({sections}: Report): readonly string[] {
  const lines = (section: Section, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}${section.heading.value}`,
    ...section.blocks.flatMap(block => (block.type === 'section' ? lines(block, depth + 1) : []))
  ]
  return sections.flatMap(section => lines(section, 0))
}

function paragraphs({preamble, sections}: Report): readonly string[] {
  return [...preamble, ...sections].flatMap(flatten).flatMap(block => (block.type === 'paragraph' ? [block.text.value] : []))
}

const title = '青禾县水利局2024年政府信息公开工作年度报告'

describe('a line is a heading', () => {
  test.each([
    ['一、总体情况', '一、', 1, 'chinese', '总体情况'],
    [' 九、存在问题及改进措施', '九、', 9, 'chinese', '存在问题及改进措施'],
    ['　　二、主动公开政府信息情况', '二、', 2, 'chinese', '主动公开政府信息情况'],
    ['十、其他需要报告的事项', '十、', 10, 'chinese', '其他需要报告的事项'],
    ['十二、附则说明', '十二、', 12, 'chinese', '附则说明'],
    ['一．总体情况', '一．', 1, 'chinese', '总体情况'],
    ['一 总体情况', '一', 1, 'chinese', '总体情况'],
    ['一、 总体情况', '一、', 1, 'chinese', '总体情况'],
    ['第一部分 总体情况', '第一部分', 1, 'part', '总体情况'],
    ['第三部分：收到和处理政府信息公开申请情况', '第三部分：', 3, 'part', '收到和处理政府信息公开申请情况'],
    ['（一）主动公开情况', '（一）', 1, 'bracketed-chinese', '主动公开情况'],
    ['(二)依申请公开情况', '(二)', 2, 'bracketed-chinese', '依申请公开情况'],
    ['( 五)监督保障情况', '( 五)', 5, 'bracketed-chinese', '监督保障情况'],
    ['（三） 政府信息管理情况', '（三）', 3, 'bracketed-chinese', '政府信息管理情况'],
    ['（四）、平台建设情况', '（四）、', 4, 'bracketed-chinese', '平台建设情况'],
    ['1.加强组织领导', '1.', 1, 'arabic', '加强组织领导'],
    ['2、加强业务培训', '2、', 2, 'arabic', '加强业务培训'],
    ['3．加强督促检查', '3．', 3, 'arabic', '加强督促检查'],
    ['４．加强平台建设', '４．', 4, 'arabic', '加强平台建设'],
    ['（1）网站建设情况', '（1）', 1, 'bracketed-arabic', '网站建设情况'],
    ['(2)新媒体建设情况', '(2)', 2, 'bracketed-arabic', '新媒体建设情况'],
    ['③公告栏建设情况', '③', 3, 'circled', '公告栏建设情况']
  ] as const)('numbered as %s', (line, raw, ordinal, style, words) => {
    for (const report of [
      plain(`${title}\n\n${line}\n\n本年度更新栏目3个。\n`),
      markdown(`# ${title}\n\n## ${line}\n\n本年度更新栏目3个。\n`)
    ]) {
      const [section] = report.sections
      expect(section?.marker).toMatchObject({raw, ordinal, style})
      expect(section?.title.value).toBe(words)
      expect(section?.heading.value).toBe(line.trim())
      expect(report.sections).toHaveLength(1)
      expect(paragraphs(report)).toEqual(['本年度更新栏目3个。'])
    }
  })

  test('with # and without, numbered or not', () => {
    expect(headings(markdown(`# ${title}\n\n## 总体情况\n\n公开12条。\n\n### 平台建设\n\n已改版。\n\n## 其他事项\n\n无。\n`))).toEqual([
      '总体情况',
      '  平台建设',
      '其他事项'
    ])
    expect(headings(markdown(`# ${title}\n\n一、总体情况\n\n公开12条。\n\n二、其他需要报告的事项\n\n无。\n`))).toEqual([
      '一、总体情况',
      '二、其他需要报告的事项'
    ])
  })

  test('at the depth of its manner of numbering, whatever Markdown says', () => {
    const lines = ['一、总体情况', '（一）主动公开情况', '1.网站公开情况', '（1）专栏建设情况', '（二）依申请公开情况', '二、存在问题']
    const expected = [
      '一、总体情况',
      '  （一）主动公开情况',
      '    1.网站公开情况',
      '      （1）专栏建设情况',
      '  （二）依申请公开情况',
      '二、存在问题'
    ]
    expect(headings(plain(`${title}\n\n${lines.join('\n\n')}\n`))).toEqual(expected)
    expect(headings(markdown(`# ${title}\n\n${lines.map(line => `## ${line}`).join('\n\n')}\n`))).toEqual(expected)
  })

  test('run into the paragraph before it', () => {
    const report = plain(`${title}\n\n一、总体情况\n\n全年公开信息12条，没有出现差错。二、主动公开政府信息情况\n\n公开目录已更新。\n`)
    expect(headings(report)).toEqual(['一、总体情况', '二、主动公开政府信息情况'])
    expect(paragraphs(report)).toEqual(['全年公开信息12条，没有出现差错。', '公开目录已更新。'])
  })

  test('with its text behind it on the same line', () => {
    const report = plain(
      `${title}\n\n一、总体情况\n\n（一）强化组织领导。成立领导小组，配备专人2名。\n\n（二）平台建设：新增栏目3个。\n\n二、其他需要报告的事项　　无。\n`
    )
    expect(headings(report)).toEqual(['一、总体情况', '  （一）强化组织领导', '  （二）平台建设', '二、其他需要报告的事项'])
    expect(paragraphs(report)).toEqual(['成立领导小组，配备专人2名。', '新增栏目3个。', '无。'])
  })

  test('without any number, where nothing in the report has one', () => {
    const report = plain(`${title}\n\n总体情况：\n\n全年公开信息12条。\n\n主动公开政府信息情况\n\n更新目录1次。\n`)
    expect(report.sections.map(section => section.title.value)).toEqual(['总体情况', '主动公开政府信息情况'])
  })

  test('of which the number stands on the same line', () => {
    const [section] = plain(`${title}\n\n　　 十、 其他需要报告的事项\n\n无。\n`).sections
    expect(section?.heading.source.text.slice(section.heading.span.start, section.heading.span.end)).toBe('十、 其他需要报告的事项')
  })
})

describe('a line is no heading', () => {
  test.each([
    ['an item with its figure', '（一）公开信息12条'],
    ['an item of a list', '1.公开部门预算1份，其中附表9张；'],
    ['a run of 一是', '一是专栏更新较慢；二是解读形式单一。'],
    ['an item that is a whole sentence', '（一）由于专栏更新不够及时，部分群众没有在第一时间看到办事指南的变化内容，影响了办事效率。'],
    ['a year', '2024年，县水利局认真开展公开工作。'],
    ['a season', '三、四季度公开信息较多。'],
    ['two seasons that begin the year', '一、二季度更新较慢'],
    ['two ranks', '一、二级栏目内容少'],
    ['two ranks, the second first', '二、三级单位公开不平衡。'],
    ['two lines of work', '一、二线人员流动较大'],
    ['two steps', '一、二步工作衔接不紧'],
    ['a person’s duty', '第一责任人为局长。'],
    ['one of several copies', '（一式三份）报送材料齐全。']
  ])('where it is %s', (_name, line) => {
    const report = plain(`${title}\n\n一、总体情况\n\n${line}\n`)
    expect(headings(report)).toEqual(['一、总体情况'])
    expect(paragraphs(report)).toHaveLength(1)
  })

  test.each(['四、三级联动机制建设情况', '五、三公经费公开情况', '二、二级栏目建设情况'])('but %s may be', line => {
    const report = plain(`${title}\n\n一、总体情况\n\n公开信息。\n\n${line}\n\n更新目录1次。\n`)
    expect(headings(report)).toHaveLength(2)
  })

  const nationalTable = [
    '一、本年新收政府信息公开申请数量|8|1|0|0|0|0|9',
    '二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1',
    '三、本年度办理结果|（一）予以公开|5|1|0|0|0|6',
    '（七）总计|9|1|0|0|0|0|10',
    '四、结转下年度继续办理|0|0|0|0|0|0|0'
  ].map(row => row.split('|'))
  const around = (table: string) =>
    `一、总体情况\n\n公开信息12条。\n\n三、收到和处理政府信息公开申请情况\n\n${table}\n\n五、存在的主要问题及改进情况\n\n解读偏少。\n`
  const three = ['一、总体情况', '三、收到和处理政府信息公开申请情况', '五、存在的主要问题及改进情况']

  test.each([
    ['columns', nationalTable.map(row => row.join('\t')).join('\n')],
    ['columns of blanks', nationalTable.map(row => row.join('   ')).join('\n')],
    ['bars', nationalTable.map(row => `| ${row.join(' | ')} |`).join('\n')],
    ['one cell a line', nationalTable.map(row => row.join('\n')).join('\n')]
  ])('where it is a row of a national table, in plain text in %s', (_name, table) => {
    const report = plain(`${title}\n\n${around(table)}`)
    expect(headings(report)).toEqual(three)
    expect(report.tables).toHaveLength(1)
  })

  test.each([
    ['a pipe table', [`|${' |'.repeat(8)}`, `|${' --- |'.repeat(8)}`, ...nationalTable.map(row => `| ${row.join(' | ')} |`)].join('\n')],
    [
      'a table in HTML',
      `<table>\n${nationalTable.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('\n\n')}\n</table>`
    ]
  ])('where it is a row of a national table, in Markdown in %s', (_name, table) => {
    const report = markdown(`# ${title}\n\n${around(table)}`)
    expect(headings(report)).toEqual(three)
    expect(report.tables).toHaveLength(1)
    expect(report.tables[0]?.cells.map(cell => cell.text.value)).toContain('四、结转下年度继续办理')
  })
})

describe('a table of contents', () => {
  const body = '一、总体情况\n\n公开信息12条。\n\n（一）主动公开\n\n目录已更新。\n\n二、主动公开政府信息情况\n\n无。\n'
  const expected = ['一、总体情况', '  （一）主动公开', '二、主动公开政府信息情况']

  test.each([
    ['of headings', '目　录\n\n一、总体情况\n（一）主动公开\n二、主动公开政府信息情况\n\n'],
    ['with pages', '目录\n\n一、总体情况……1\n（一）主动公开……2\n二、主动公开政府信息情况……3\n\n'],
    ['with pages behind tabs', '目 录\n\n一、总体情况\t1\n二、主动公开政府信息情况\t3\n\n']
  ])('%s is no section', (_name, contents) => {
    expect(headings(plain(`${title}\n\n${contents}${body}`))).toEqual(expected)
  })

  test('of links is no section', () => {
    const contents = '## 目录\n\n- [一、总体情况](#a)\n- [二、主动公开政府信息情况](#b)\n\n'
    expect(headings(markdown(`# ${title}\n\n${contents}${body}`))).toEqual(expected)
  })

  test('that names what does not come again is kept, for then it is none', () => {
    const report = plain(`${title}\n\n目录\n\n一、总体情况\n\n公开信息12条。\n`)
    expect(headings(report)).toEqual(['一、总体情况'])
    expect(paragraphs(report)).toEqual(['目录', '公开信息12条。'])
  })
})

describe('lines that a layout broke', () => {
  const wrapped = `青禾县水利局2024年政府信息公开工作年度报告

一、总体情况

    2024年，青禾县水利局认真贯彻落实条例，围绕防汛抗旱、农村供水、
河湖管护等群众关心的事项推进公开，较好地完成了全年各项任务。全年
主动公开政府信息126条，其中县政府门户网站88条、微信公众号38条，雨情
水情在汛期每日更新，农村供水工程的选址、资金和水质检测结果全部公

                              - 1 -

开。同时调整门户网站专栏，增设河长制专题，公众号开通水费查询功能，
方便群众随时查询本户的用水量和应缴金额，减少往返营业厅的次数和时间，
得到群众好评。

二、主动公开政府信息情况

    主动公开目录已经更新，机关职能、机构设置、办公地址、办公时间、联
系方式全部公开。
`

  test('are joined, across a page number too, which is dropped', () => {
    const report = plain(wrapped)
    expect(report.layout).toBe('reconstructed')
    expect(headings(report)).toEqual(['一、总体情况', '二、主动公开政府信息情况'])
    expect(paragraphs(report)).toEqual([
      '2024年，青禾县水利局认真贯彻落实条例，围绕防汛抗旱、农村供水、河湖管护等群众关心的事项推进公开，较好地完成了全年各项任务。全年主动公开政府信息126条，其中县政府门户网站88条、微信公众号38条，雨情水情在汛期每日更新，农村供水工程的选址、资金和水质检测结果全部公开。同时调整门户网站专栏，增设河长制专题，公众号开通水费查询功能，方便群众随时查询本户的用水量和应缴金额，减少往返营业厅的次数和时间，得到群众好评。',
      '主动公开目录已经更新，机关职能、机构设置、办公地址、办公时间、联系方式全部公开。'
    ])
  })

  test('are joined beside the wider rows of tables that were set in columns', () => {
    const row = '   一、本年新收政府信息公开申请数量          12        3        0        0        0        0        15'
    const report = plain(`${wrapped}\n三、收到和处理政府信息公开申请情况\n\n${`${row}\n`.repeat(5)}`)
    expect(report.layout).toBe('reconstructed')
    expect(paragraphs(report)[1]).toBe('主动公开目录已经更新，机关职能、机构设置、办公地址、办公时间、联系方式全部公开。')
  })

  test('keep the place of each of their words', () => {
    const [sentence] = plain(wrapped).statements
    expect(sentence?.text.value).toMatch(/^2024年，青禾县水利局/)
    const at = sentence?.text.slice(sentence.text.value.indexOf('河湖管护'), sentence.text.value.indexOf('河湖管护') + 4)
    expect(at && wrapped.slice(at.span.start, at.span.end)).toBe('河湖管护')
  })

  test('are not joined where each line is a paragraph of its own', () => {
    const report = plain(`${title}\n\n一、总体情况\n\n全年公开信息12条。\n办理申请2件。\n组织培训1次。\n`)
    expect(report.layout).toBe('exact')
    expect(paragraphs(report)).toEqual(['全年公开信息12条。', '办理申请2件。', '组织培训1次。'])
  })

  test('are joined behind a comma that the author broke at', () => {
    const report = plain(`${title}\n\n一、总体情况\n\n全年公开信息12条，\n其中公告4条。\n`)
    expect(paragraphs(report)).toEqual(['全年公开信息12条，其中公告4条。'])
  })
})

describe('the title', () => {
  const body = '\n\n一、总体情况\n\n全年公开信息12条。\n'

  test.each([
    ['on one line', '青禾县水利局2024年政府信息公开工作年度报告', '青禾县水利局2024年政府信息公开工作年度报告'],
    ['over two lines', '青禾县水利局\n2024年政府信息公开工作年度报告', '青禾县水利局2024年政府信息公开工作年度报告'],
    ['over two paragraphs', '青禾县水利局\n\n关于2024年度政府信息公开工作的报告', '青禾县水利局关于2024年度政府信息公开工作的报告'],
    ['broken inside', '青禾县水利局2024年政府信息\n公开工作年度报告', '青禾县水利局2024年政府信息公开工作年度报告'],
    ['with the year below', '青禾县水利局政府信息公开工作年度报告\n（2024年）', '青禾县水利局政府信息公开工作年度报告（2024年）'],
    ['with a blank inside', '青禾县水利局 2024年政府信息公开工作年度报告', '青禾县水利局 2024年政府信息公开工作年度报告'],
    [
      'below a document number',
      '青禾水发〔2025〕3号\n\n青禾县水利局2024年政府信息公开工作年度报告',
      '青禾县水利局2024年政府信息公开工作年度报告'
    ]
  ])('is found %s', (_name, lines, expected) => {
    const report = plain(`${lines}${body}`)
    expect(report.title?.value).toBe(expected)
    expect(report.year?.value).toBe(2024)
    expect(report.issuer?.name).toBe('青禾县水利局')
  })

  test('is not taken from what a page shows above it', () => {
    const noise = '首页 > 政府信息公开 > 政府信息公开年报\n\n发布日期：2025-01-15　来源：县水利局　字号：大 中 小\n\n'
    const report = plain(`${noise}青禾县水利局2024年政府信息公开工作年度报告${body}`)
    expect(report.title?.value).toBe('青禾县水利局2024年政府信息公开工作年度报告')
    expect(report.issuer?.name).toBe('青禾县水利局')
  })

  test('is not found where the text begins with the body', () => {
    const report = plain('一、总体情况\n\n2024年，全年公开信息12条。\n')
    expect(report.title).toBeUndefined()
    expect(report.year?.value).toBe(2024)
  })
})

describe('organ and year', () => {
  test.each([
    ['望川市人民政府2024年政府信息公开工作年度报告', '望川市人民政府', 'city', 'government'],
    ['青禾县人民政府办公室2024年政府信息公开工作年度报告', '青禾县人民政府办公室', 'county', 'office'],
    ['2024年松陂镇人民政府政府信息公开工作年度报告', '松陂镇人民政府', 'township', 'government'],
    ['青禾县城关街道办事处2024年政府信息公开工作年度报告', '青禾县城关街道办事处', 'township', 'subdistrict'],
    ['望川市财政局2024年政府信息公开工作年度报告', '望川市财政局', 'city', 'department'],
    ['国家税务总局青禾县税务局2024年政府信息公开工作年度报告', '国家税务总局青禾县税务局', 'county', 'department'],
    ['青禾县发展和改革委员会2024年度政府信息公开工作年度报告', '青禾县发展和改革委员会', 'county', 'department']
  ])('are read from %s', (line, name, level, kind) => {
    const report = plain(`${line}\n\n一、总体情况\n\n公开信息12条。\n`)
    expect(report.issuer).toMatchObject({name, level, kind})
    expect(report.year?.value).toBe(2024)
  })

  test.each([
    ['2024年', 2024],
    ['2024年度', 2024],
    ['2024 年', 2024],
    ['二〇二四年', 2024],
    ['二○二四年度', 2024],
    ['２０２４年', 2024]
  ])('the year is read from %s', (words, year) => {
    expect(plain(`青禾县水利局${words}政府信息公开工作年度报告\n\n一、总体情况\n\n公开信息12条。\n`).year?.value).toBe(year)
  })

  test.each([
    ['青禾县2024年政府信息公开工作年度报告', '', '青禾县', 'county', 'government'],
    ['2024年某省政府信息公开工作年度报告', '', '某省', 'provincial', 'government'],
    ['某省2024年政府信息公开工作年度报告', '某省人民政府办公厅\n2025年3月20日\n', '某省人民政府办公厅', 'provincial', 'office']
  ])('are read from a title that names a place: %s', (line, signoff, name, level, kind) => {
    const report = plain(`${line}\n\n一、总体情况\n\n公开信息12条。\n\n${signoff}`)
    expect(report.issuer).toMatchObject({name, level, kind})
  })

  test('the whole of a place is no organ', () => {
    expect(plain('2024年全市政府信息公开工作年度报告\n\n一、总体情况\n\n公开信息12条。\n').issuer).toBeUndefined()
  })

  test('the year comes from the period where the title has none', () => {
    const report = plain(
      '青禾县水利局政府信息公开工作年度报告\n\n统计期限为2023年1月1日至2023年12月31日。\n\n一、总体情况\n\n公开信息12条。\n'
    )
    expect(report.year?.value).toBe(2023)
  })
})

describe('the sign-off', () => {
  const before = `${title}\n\n一、总体情况\n\n全年公开信息12条。\n\n二、其他需要报告的事项\n\n本年度未收取信息处理费。\n\n`
  const signed = (lines: string) => plain(before + lines)

  test.each([
    ['on two lines', '青禾县水利局\n2025年1月15日', '青禾县水利局', 15],
    ['on two paragraphs', '青禾县水利局\n\n2025年1月15日', '青禾县水利局', 15],
    ['on one line', '青禾县水利局　2025年1月15日', '青禾县水利局', 15],
    ['with the date first', '2025年1月15日\n青禾县水利局', '青禾县水利局', 15],
    ['far to the right', '                    青禾县水利局\n                    2025年1月15日', '青禾县水利局', 15],
    ['with the seal spelt out', '青禾县水利局（盖章）\n2025年1月15日', '青禾县水利局', 15],
    ['in Chinese numerals', '青禾县水利局\n二〇二五年一月十五日', '青禾县水利局', 15],
    ['with a link behind it', '青禾县水利局\n2025年1月15日\n附件：青禾县水利局2024年年报.pdf', '青禾县水利局', 15],
    ['without a date', '青禾县水利局', '青禾县水利局', undefined],
    ['without an organ', '2025年1月15日', undefined, 15],
    ['of an organ of another kind of name', '青禾县档案馆\n2025年1月15日', '青禾县档案馆', 15]
  ])('is found %s', (_name, lines, organ, day) => {
    const report = signed(lines)
    expect(report.signoff?.organ?.name).toBe(organ)
    expect(report.signoff?.date?.day).toBe(day)
    expect(report.sections.at(-1)?.blocks).toHaveLength(1)
  })

  test('is not found where the text ends in the body', () => {
    expect(signed('').signoff).toBeUndefined()
    expect(signed('没有其他需要报告的事项。').signoff).toBeUndefined()
  })
})

test('items of lists in Markdown are paragraphs, without what Markdown sets before them', () => {
  const report = markdown(`# ${title}\n\n## 一、总体情况\n\n3. 公开信息12条；\n4. 办理申请2件。\n\n- 培训1次。\n\n> 1. 宣传1场。\n`)
  expect(headings(report)).toEqual(['一、总体情况'])
  expect(paragraphs(report)).toEqual(['公开信息12条；', '办理申请2件。', '培训1次。', '宣传1场。'])
})

test('items of ordered lists in Markdown keep their numbers, as in plain text', () => {
  const body = '## 五、存在的主要问题及改进情况\n\n1. 加强培训\n\n举办培训2期。\n\n2. 更新栏目，公开信息12条；\n'
  const [section] = markdown(`# ${title}\n\n${body}`).sections
  const other = plain(`${title}\n\n${body.replaceAll('## ', '')}`).sections[0]
  const numbers = (blocks: readonly Block[] = []) =>
    blocks.flatMap(flatten).map(block => ('marker' in block ? block.marker?.raw : undefined))
  expect(numbers(section?.blocks)).toEqual(['1.', undefined, '2.'])
  expect(numbers(other?.blocks)).toEqual(['1.', undefined, '2.'])
})

test('items that are all numbered 1. in Markdown count on, as readers see them', () => {
  const [section] = markdown(`# ${title}\n\n## 一、总体情况\n\n1. 公开信息12条；\n1. 办理申请2件；\n1. 培训1次。\n`).sections
  expect(section?.blocks.map(block => ('marker' in block ? block.marker?.ordinal : undefined))).toEqual([1, 2, 3])
})

test.each([
  ['a comma behind the number', '一，总体情况', '一，总体情况'],
  ['marks of emphasis around the number alone', '**一、**总体情况', '一、总体情况'],
  ['marks of emphasis around the title alone', '一、**总体情况：**', '一、总体情况：'],
  ['a blank without width', '一、\u200b总体情况', '一、总体情况'],
  ['a blank without width in front', '\u200b一、总体情况', '一、总体情况'],
  ['a byte order mark in front', '\ufeff一、总体情况', '一、总体情况']
])('a heading with %s', (_, written, read) => {
  const report = markdown(`# ${title}\n\n${written}\n\n公开信息12条。\n`)
  expect(headings(report)).toEqual([read.replace(/：$/, '')])
  expect(report.sections[0]?.heading.value.replace(/：$/, '')).toBe(read.replace(/：$/, ''))
})

test('marks that an author escaped, and powers, stay as written', () => {
  expect(paragraphs(markdown(`# ${title}\n\n## 一、总体情况\n\n\\*\\*注\\*\\*：2**3。\n`))).toEqual(['**注**：2**3。'])
})

test.each(['-12-', '— 3 —', '7', '第3页 共12页', '第 3 页'])('a page number behind the sign-off, %s, does not hide it', number => {
  const {signoff} = plain(`${title}\n\n一、总体情况\n\n公开信息12条。\n\n青禾县水利局\n\n2025年1月15日\n\n${number}\n`)
  expect([signoff?.organ?.name, signoff?.date?.raw]).toEqual(['青禾县水利局', '2025年1月15日'])
})

test('of two organs above one date the first reports', () => {
  const {signoff, statements} = plain(`${title}\n\n一、总体情况\n\n公开信息12条。\n\n青禾县水利局\n青禾县河长制办公室\n2025年1月15日\n`)
  expect([signoff?.organ?.name, signoff?.date?.raw, statements.length]).toEqual(['青禾县水利局', '2025年1月15日', 1])
})

test.each([
  '下属单位名单：青禾县水政监察大队',
  '下属单位名单：\n\n青禾县水政监察大队',
  '青禾县水文中心\n\n青禾县水政监察大队',
  '附：所属单位为青禾县水政监察大队'
])('a list of organs at the end signs nothing: %s', list => {
  expect(plain(`${title}\n\n一、总体情况\n\n公开信息12条。\n\n${list}\n`).signoff).toBeUndefined()
})

describe('a text without a title', () => {
  test('does not take its last line for one, and keeps its sections', () => {
    const report = plain('全年公开信息12条，更新目录1次，组织培训2次。\n\n总体情况\n\n公开信息12条。\n\n公开目录见网站')
    expect(report.title).toBeUndefined()
    expect(report.statements).toHaveLength(3)
  })
})
