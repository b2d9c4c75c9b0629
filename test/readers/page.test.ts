/** Pages of web sites: what of a page is the report, what the page says of it, and where each word stands. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {root} from '../../scripts/generated.js'
import {flatten, toReport} from '../../src/model/outline.js'
import type {Block} from '../../src/model/report.js'
import {lintFile, lintText} from '../../src/node.js'
import {decodePage} from '../../src/readers/decode.js'
import {readHtml} from '../../src/readers/html.js'
import {toGb18030, toUtf8} from '../encodings.js'
import {plain} from '../plain.js'

const folder = 'fixtures/readers/html'
const titles = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项'
]

interface Expected {
  readonly organ: string
  readonly year: number
  /** As written on the page. */
  readonly published?: string
  readonly signed?: number
  readonly findings?: readonly string[]
}

const pages: Readonly<Record<string, Expected>> = {
  'trs-editor.html': {organ: '青禾县水利局', year: 2024, published: '2025-01-20'},
  'ucap-content.html': {organ: '望川市财政局', year: 2023, published: '2024-01-18', signed: 15},
  'nested-tables-gbk.htm': {organ: '石渡县教育局', year: 2021, published: '2022年1月26日', signed: 24},
  'zoomcon-breaks.html': {organ: '柳浦县禾丰镇人民政府', year: 2022, published: '2023-01-12', signed: 10},
  'word-page.html': {organ: '岚桥县市场监督管理局', year: 2022},
  'sections-late.html': {
    organ: '榆川市民政局',
    year: 2024,
    published: '2025-03-10',
    signed: 20,
    findings: ['published-late late 2025-03-10', 'requests-row-total wrong-cell 11']
  }
}

describe.each(Object.entries(pages))('%s', (name, {organ, year, published, signed, findings = []}) => {
  const path = join(root, folder, name)
  const decoded = decodePage(readFileSync(path))
  const text = 'text' in decoded ? decoded.text : ''
  const source = readHtml(text, name)
  const report = toReport(source)

  test('holds the report from its title to its end, and nothing that the site puts around it', () => {
    expect(report.title?.value).toBe(`${organ}${year}年政府信息公开工作年度报告`)
    expect(report.sections.map(({heading}) => heading.value.replace(/\s/g, ''))).toEqual(titles)
    expect(report.preamble.map(shown)).toEqual([expect.stringMatching(/^根据《中华人民共和国政府信息公开条例》.*）。$/)])
    expect(report.sections.at(-1)?.blocks.map(shown)).toEqual(['本年度没有发出收费通知，未收取信息处理费。'])
    expect(report.signoff?.date?.day).toBe(signed)
    expect(report.tables.filter(({cells}) => cells.length > 20)).toHaveLength(3)
  })

  test('has each word at its place', () => {
    const blocks = [...report.preamble, ...report.sections].flatMap(flatten)
    for (const block of blocks) {
      const words = block.type === 'section' ? block.heading : block.type === 'paragraph' ? block.text : undefined
      if (words) expect(plain(text.slice(words.span.start, words.span.end))).toBe(plain(words.value))
    }
    for (const {span, raw} of report.figures) expect(plain(text.slice(span.start, span.end))).toBe(plain(raw))
  })

  test('says when it was published', () => {
    const span = source.published?.span
    expect(span && text.slice(span.start, span.end)).toBe(published)
  })

  test('is checked as a report', async () => {
    const result = await lintFile(path)
    expect(result).toMatchObject({edition: 'form-2021', organ, year, problems: []})
    expect(result.findings.map(({ruleId, messageId, at}) => plain(`${ruleId} ${messageId} ${at.quote}`))).toEqual(findings.map(plain))
    expect(result.figures.checked).toBeGreaterThan(200)
  })
})

describe('a page without a report', () => {
  test.each(['list.html', 'attached-only.html'])('is said to be none: %s', async name => {
    const result = await lintFile(join(root, folder, name))
    expect(result.edition).toBe('unknown')
    expect(result.findings.map(({ruleId}) => ruleId)).toEqual(['not-a-report'])
    expect(result.problems.map(({message}) => message)).toEqual(['网页上没有找到报告的正文，可能只是目录，或者报告在附件里'])
  })
})

/** A page whose report says one thing. */
function page(body: string, {head = '', above = '', below = ''} = {}) {
  const text = `<html><head>${head}</head><body><div>${above}</div><h1>青禾县水利局2024年政府信息公开工作年度报告</h1><div><h2>一、总体情况</h2>${body}<h2>六、其他需要报告的事项</h2><p>本年度未收取信息处理费，没有其他事项。</p></div>${below}</body></html>`
  const source = readHtml(text, 'report.html')
  return {text, source, report: toReport(source)}
}

const lines = (body: string) => page(body).report.sections[0]?.blocks.map(shown)

describe('what a browser shows', () => {
  test.each([
    ['indentation by any blank', '<p>&nbsp;&ensp;&emsp;　公开信息12条。</p>', ['公开信息12条。']],
    ['words in several elements', '<p>公开信息1<span>2</span>条<o:p></o:p>。</p>', ['公开信息12条。']],
    ['line ends of the source within words', '<p>公开信\n   息12条，\r\n组织培训。</p>', ['公开信息12条，组织培训。']],
    ['blanks of the source as one', '<p>见 APP   2.0\n版。</p>', ['见 APP 2.0版。']],
    ['lines by breaks', '<div>公开信息12条。<br><br/>组织培训2次。</div>', ['公开信息12条。', '组织培训2次。']],
    [
      'lines that a break parts in the middle of a sentence, as one',
      '<p>公开信息12条，<br>组织培训2次。</p>',
      ['公开信息12条，组织培训2次。']
    ],
    ['lines as written', '<pre>公开信息12条。\n组织培训2次。</pre>', ['公开信息12条。', '组织培训2次。']],
    [
      'no conditional comment of Word',
      '<p><!--[if !supportLists]-->甲<!--[endif]-->公开。<![if gte mso 9]>完<![endif]></p>',
      ['甲公开。完']
    ],
    [
      'nothing hidden',
      '<p>公开12条。</p><p hidden>甲。</p><p style="color:red;display : none">乙。</p><div style="visibility:hidden">丙。</div>',
      ['公开12条。']
    ],
    [
      'no script, style, template or noscript',
      '<script>"<p>甲。</p>"</script><style>p{}</style><template>乙。</template><noscript><p>丙。</p></noscript><p>公开。</p>',
      ['公开。']
    ],
    [
      'references that lack their mark, and those of old pages',
      '<p>公开&nbsp12条&#8212;&#151;&middot&lt;3件&gt;&unknown;</p>',
      ['公开\u00a012条——·<3件>&unknown;']
    ],
    ['elements left open', '<p>公开<b>12条。<p>办理<i>2件。', ['公开12条。', '办理2件。']]
  ])('%s', (_name, body, expected) => {
    expect(lines(body)?.slice(0, expected.length)).toEqual(expected)
  })

  test('is not cut at a figure behind a reference', () => {
    const {report, text} = page('<p>公开&nbsp12条。</p>')
    expect(report.figures.map(({span}) => text.slice(span.start, span.end))).toEqual(['12条'])
  })

  test('a comment that speaks to nianbao is heard', async () => {
    const {text} = page('<p>公开信息12条。</p>\n<!-- nianbao-disable-next-line typo -- 原文如此 -->\n<p>不署工作12项。</p>\n<!-- 待核 -->')
    expect(toReport(readHtml(text, 'a.html')).comments.map(({text: {value}}) => value)).toEqual([
      'nianbao-disable-next-line typo -- 原文如此'
    ])
  })

  test('hidden cells and rows are none of a table', () => {
    const {report} = page(
      '<table><tr><td>规章</td><td style="display:none">9</td><td>1</td></tr><tr hidden><td>甲</td><td>1</td></tr><tr><td>许可</td><td>2</td></tr></table>'
    )
    expect(report.tables[0]?.cells.map(({text: {value}, row, column}) => [value, row, column])).toEqual([
      ['规章', 0, 0],
      ['1', 0, 1],
      ['许可', 1, 0],
      ['2', 1, 1]
    ])
  })

  test('a table of one column is lines, one with merged cells and a caption is a table', () => {
    expect(lines('<table><tr><td>公开信息12条。</td></tr><tr><td>办理申请2件。</td></tr></table>')).toEqual([
      '公开信息12条。',
      '办理申请2件。'
    ])
    const {report} = page(
      '<table><caption>表一</caption><thead><tr><th colspan="2">项目</th></tr></thead><tbody><tr><td rowspan=2>规章</td><td>1</td></tr><tr><td>2</td></tr></tbody></table>'
    )
    expect(report.sections[0]?.blocks.map(shown)).toEqual(['表一', '项目 | 规章 | 1 | 2'])
  })
})

describe('the day of publication', () => {
  const at = (options: Parameters<typeof page>[1]) => {
    const {source, text} = page('<p>公开信息12条。</p>', options)
    return source.published && text.slice(source.published.span.start, source.published.span.end)
  }

  test.each([
    ['the head of the page', {head: '<meta name="PubDate" content="2025-01-20 10:00">'}, '2025-01-20'],
    ['the head, however it is spelt', {head: '<META NAME=pubdate CONTENT="2025/1/9">'}, '2025/1/9'],
    ['the line above', {above: '<p>发布时间：<span>2025年1月20日</span> 来源：县水利局</p>'}, '2025年1月20日'],
    ['the line below', {below: '<p>发布日期：2025-01-20</p>'}, '2025-01-20'],
    [
      'a table above',
      {above: '<table><tr><td>索引号</td><td>1</td></tr><tr><td>发布日期</td><td>2025-01-20</td></tr></table>'},
      '2025-01-20'
    ],
    ['the earliest of several', {head: '<meta name="PubDate" content="2026-05-02">', above: '发布日期：2025-01-20'}, '2025-01-20'],
    ['the day it was made, where there is no other', {above: '成文日期：2025-01-18'}, '2025-01-18'],
    ['the day of publication before that it was made', {above: '成文日期：2025-01-18 发布日期：2025-01-20'}, '2025-01-20'],
    ['no day that no calendar has', {head: '<meta name="PubDate" content="2025-02-30">'}, undefined],
    ['no day of the text', {}, undefined]
  ])('is %s', (_name, options, expected) => {
    expect(at(options)).toBe(expected)
  })

  test('that is given by the caller comes first', async () => {
    const {text} = page('<p>公开信息12条。</p>', {head: '<meta name="PubDate" content="2025-02-20">'})
    const late = async (options: object) =>
      (await lintText(text, {uri: 'report.html', only: ['published-late'], ...options})).findings.map(({at: {quote}}) => quote)
    expect(await late({})).toEqual(['2025-02-20'])
    expect(await late({published: '2025-01-20'})).toEqual([])
    expect(await late({published: '2025-02-01'})).toEqual(['青禾县水利局2024年政府信息公开工作年度报告'])
  })
})

describe('the bytes of a page', () => {
  const html = (charset: string) => `<meta charset="${charset}"><p>${'公开信息。'.repeat(300)}</p>`

  test('may be those of UTF-8, GBK or UTF-16, whatever the page declares', () => {
    expect(decodePage(toUtf8(html('gb2312')))).toMatchObject({encoding: 'utf-8'})
    expect(decodePage(toGb18030(html('gb2312')))).toMatchObject({encoding: 'gb18030', text: html('gb2312')})
    expect(decodePage(Uint8Array.from(Buffer.from(`\ufeff${html('utf-16')}`, 'utf16le')))).toMatchObject({encoding: 'utf-16le'})
  })

  test('may be broken in a place, where the page declares its encoding', () => {
    const bytes = [...toGb18030(html('gbk')), 0xb9]
    expect(decodePage(Uint8Array.from(bytes))).toMatchObject({encoding: 'gb18030'})
    const broken = [...toUtf8(html('utf-8'))].filter((_, index) => index !== 300)
    expect(decodePage(Uint8Array.from(broken))).toMatchObject({encoding: 'utf-8'})
    expect(decodePage(Uint8Array.from(broken.slice(30)))).toHaveProperty('error')
  })

  test('are said to be broken where the report has lost a character', () => {
    const {text, source} = page('<p>公开信\ufffd12条。</p>')
    expect(source.problems.map(({span}) => span && text.slice(span.start, span.end))).toEqual(['\ufffd'])
  })
})

describe('hostile pages are read in good time', () => {
  const sentence = '全年公开信息12条，办结申请2件，组织培训1次。'
  test.each(
    [
      ...['<div>', '<div><p>', '<span>', '<table><tr><td>', '<b>', '<ul><li>', '<template>', '<svg><p>', '<select><option>', '<frameset>'],
      ...[
        '<!--',
        '<script>',
        '<a ',
        '<a b="',
        '&',
        '&amp',
        '&#1',
        '<',
        '<table>',
        '<p>x',
        '<br>公',
        `<p><b>${sentence}</p>`,
        `<a href=x>${sentence}<div>`
      ],
      ...[
        `<table><tr><td>${sentence}</table>`,
        `<tr><td>${sentence}<td>2`,
        '<table>公<br>',
        '<table><tr><td>1<td>',
        `<li>${sentence}`,
        '<h1>公开12条'
      ]
    ].map(unit => [unit, unit] as const)
  )('%s, ten thousand times', (_name, unit) => {
    const text = `${unit.repeat(10_000)}${sentence}`
    expect(toReport(readHtml(text, 'page.html')).span.end).toBe(text.length)
  })

  test('elements a hundred thousand deep, and as many attributes', () => {
    for (const text of [
      `${'<div>'.repeat(100_000)}${sentence}`,
      `<p ${Array.from({length: 100_000}, (_, index) => `a${index}`).join(' ')}>${sentence}`
    ]) {
      expect(toReport(readHtml(text, 'page.html')).statements.map(({text: {value}}) => value)).toEqual([sentence])
    }
  })
})

function shown(block: Block): string {
  if (block.type === 'section') return block.heading.value
  return block.type === 'table' ? block.cells.map(({text}) => text.value).join(' | ') : block.text.value
}
