/** Comments: no reader of the report sees them, wherever they stand, and nothing else is lost with them. */

import {describe, expect, test} from '@jest/globals'

import {lintText} from '../../src/index.js'
import {flatten, toReport} from '../../src/model/outline.js'
import type {Report} from '../../src/model/report.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {readText} from '../../src/readers/text.js'

const before = '青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n'
const readers = [
  ['Markdown', readMarkdown],
  ['plain text', readText]
] as const

function paragraphs({preamble, sections}: Report): readonly string[] {
  return [...preamble, ...sections].flatMap(flatten).flatMap(block => (block.type === 'paragraph' ? [block.text.value] : []))
}

describe.each(readers)('a comment in %s', (_format, read) => {
  test.each([
    ['before the text of its line', '<!-- 待核 --> 公开12条。', ['待核'], ['公开12条。']],
    ['behind the text of its line', '公开12条。<!-- 待核 -->', ['待核'], ['公开12条。']],
    ['inside a line', '公开<!-- 待核 -->12条。', ['待核'], ['公开12条。']],
    ['on a line of its own', '公开12条。\n\n<!-- 待核 -->\n\n办理2件。', ['待核'], ['公开12条。', '办理2件。']],
    ['over several lines', '<!-- 待核\n\n公开3条。\n-->\n办理2件。', ['待核\n\n公开3条。'], ['办理2件。']],
    ['over the end of a line', '公开<!-- 待\r\n核 -->12条。', ['待\r\n核'], ['公开12条。']],
    ['twice in a line', '公开<!-- 一 -->12<!-- 二 -->条。<!-- 三 -->', ['一', '二', '三'], ['公开12条。']],
    ['with nothing in it', '公开<!---->1<!-->2<!--->条。', ['', '', ''], ['公开12条。']],
    ['that is never closed, which is none', '公开12条。\n\n<!-- 待核\n\n办理2件。', [], ['公开12条。', '<!-- 待核', '办理2件。']]
  ])('%s', (_name, lines, comments, expected) => {
    const report = toReport(read(`${before}${lines}\n`, 'report'))
    expect(report.comments.map(({text}) => text.value)).toEqual(comments)
    expect(paragraphs(report)).toEqual(expected)
  })

  test('leaves figures where they stand', () => {
    const text = `${before}公开<!-- 一 -->12<!-- 二\n三 -->条，办理2件。\n`
    const {figures, comments} = toReport(read(text, 'report'))
    expect(figures.map(({value, span}) => [value, text.slice(span.start, span.end)])).toEqual([
      [12, '12<!-- 二\n三 -->条'],
      [2, '2件']
    ])
    expect(comments.map(({span}) => text.slice(span.start, span.end))).toEqual(['<!-- 一 -->', '<!-- 二\n三 -->'])
  })

  test('in a table left as lines is no part of its cells', () => {
    const {tables, comments} = toReport(read(`${before}规章\t1\t0\n许可\t2\t0 <!-- 待核 -->\n处罚\t3<!-- 已核 -->\t0\n`, 'report'))
    expect(tables.map(({cells}) => cells.map(({text}) => text.value))).toEqual([['规章', '1', '0', '许可', '2', '0', '处罚', '3', '0']])
    expect(comments.map(({text}) => text.value)).toEqual(['待核', '已核'])
  })
})

describe('a comment in a table', () => {
  const cellsOf = (markdown: string) => {
    const {tables, comments} = toReport(readMarkdown(`# 题\n\n${markdown}\n`, 'report.md'))
    return [tables.map(({cells}) => cells.map(({text}) => text.value)), comments.map(({text}) => text.value)]
  }

  test('of pipes is no part of a cell, and no cell', () => {
    expect(cellsOf('| 类别 | 数量 |\n| --- | --- |\n| 规章 <!-- 一 --> | 1 |\n| 许可 | 2 | <!-- 二 | 三 -->')).toEqual([
      [['类别', '数量', '规章', '1', '许可', '2']],
      ['一', '二 | 三']
    ])
  })

  test('of pipes on a line of its own does not end the table', () => {
    expect(cellsOf('| 类别 | 数量 |\n| --- | --- |\n<!-- 一 -->\n| 规章 | 1 |\n<!-- 二\n三 -->\n| 许可 | 2 |')).toEqual([
      [['类别', '数量', '规章', '1', '许可', '2']],
      ['一', '二\n三']
    ])
  })

  test('in HTML is no part of a cell', () => {
    expect(
      cellsOf('<table><!-- 一 -->\n<tr><td>规<!-- 二 -->章</td><td>1</td></tr>\n\n<!-- 三 -->\n\n<tr><td>许可</td><td>2</td></tr></table>')
    ).toEqual([[['规章', '1', '许可', '2']], ['一', '二', '三']])
  })
})

test('a comment escaped in Markdown is text', () => {
  const report = toReport(readMarkdown(`${before}公开\\<!-- 12条 -->。\n`, 'report.md'))
  expect(report.comments).toEqual([])
  expect(paragraphs(report)).toEqual(['公开<!-- 12条 -->。'])
})

test('a finding is disabled by a comment behind its line, in either format', async () => {
  const slip = '统计期限为自2024年1月1日起至2024年12月30日。'
  for (const uri of ['report.md', 'report.txt']) {
    const found = async (comment: string) => {
      const {findings} = await lintText(`${before}${slip}${comment}\n`, {uri, edition: 'form-2021'})
      return findings.map(({ruleId}) => ruleId)
    }
    expect(await found('')).toContain('period-full-year')
    const left = await found('<!-- nianbao-disable-line period-full-year -- 机构年底撤并 -->')
    expect(left).not.toContain('period-full-year')
    expect(left).not.toContain('suppression')
  }
})
