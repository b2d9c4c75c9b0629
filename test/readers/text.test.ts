/** Plain text: no character of Markdown means anything in it. */

import {describe, expect, test} from '@jest/globals'

import {flatten, toReport} from '../../src/model/outline.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {readText} from '../../src/readers/text.js'

/** The paragraphs and headings of a text, one for each line that is no table. */
function lines(text: string): readonly string[] {
  const {preamble, sections} = toReport(readText(text, 'report.txt'))
  return [...preamble, ...sections].flatMap(flatten).flatMap(block => {
    if (block.type === 'section') return [block.heading.value]
    return block.type === 'paragraph' ? [block.text.value] : []
  })
}

const before = '青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n'

describe('a plain text keeps', () => {
  test.each([
    ['# 公开目录'],
    ['## 二级标题'],
    ['* 带星号的一行'],
    ['- 带短横的一行'],
    ['+ 带加号的一行'],
    ['> 带尖括号的一行'],
    ['**加粗**的文字'],
    ['__下划线__和_斜体_'],
    ['`代码`和``代码``'],
    ['```'],
    ['~~~'],
    ['***'],
    ['---'],
    ['====='],
    ['[链接](https://www.example.org)'],
    ['![图片](biao.png)'],
    ['[1]: https://www.example.org'],
    ['<https://www.example.org>'],
    ['<p>段落</p>'],
    ['<table>'],
    ['&nbsp;&#x4E00;&amp;'],
    ['\\*不是星号\\*'],
    ['行尾的反斜杠\\'],
    ['[ ] 待办'],
    ['[^1]']
  ])('%s as it is written', line => {
    expect(lines(`${before}${line}\n`)).toEqual(['一、总体情况', line])
  })

  test('a line behind four spaces or a tab as a line', () => {
    expect(lines(`${before}    缩进的一行。\n\n\t制表符后的一行。\n\n　　全角空格后的一行。\n`)).toEqual([
      '一、总体情况',
      '缩进的一行。',
      '制表符后的一行。',
      '全角空格后的一行。'
    ])
  })

  test('numbers before lines, whatever they begin with', () => {
    expect(lines(`${before}3. 公开信息12条；\n1. 办理申请2件；\n1) 组织培训1次。\n`)).toEqual([
      '一、总体情况',
      '3. 公开信息12条；',
      '1. 办理申请2件；',
      '1) 组织培训1次。'
    ])
  })

  test('a line below another that Markdown would underline', () => {
    expect(lines(`${before}公开信息12条。\n------\n办理申请2件。\n======\n`)).toEqual([
      '一、总体情况',
      '公开信息12条。',
      '------',
      '办理申请2件。',
      '======'
    ])
  })

  test('comments to itself, on lines of their own and behind words', () => {
    const {comments, statements} = toReport(readText(`${before}<!-- 待核 -->\n公开信息12条。<!-- 再核 -->\n`, 'report.txt'))
    expect(comments.map(({text}) => text.value)).toEqual(['待核', '再核'])
    expect(statements.map(({text}) => text.value)).toEqual(['公开信息12条。'])
  })
})

describe('a table that a copy left as lines is one table', () => {
  test.each([
    ['with tabs', '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t7\n行政许可\t36'],
    ['with blanks', '信息内容    本年制发件数  本年废止件数  现行有效件数\n规章        0  0  0\n行政规范性文件  2  1  7\n行政许可    36'],
    [
      'with bars',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 2 | 1 | 7 |\n| 行政许可 | 36 |'
    ],
    ['with one cell a line', '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n2\n1\n7\n行政许可\n36']
  ])('%s', (_name, table) => {
    for (const read of [readText, readMarkdown]) {
      const report = toReport(read(`${before}公开信息12条。\n\n${table}\n\n以上为全年数据。\n`, 'report'))
      expect(report.tables).toHaveLength(1)
      expect(report.figures.map(({value}) => value)).toEqual([12, 0, 0, 0, 2, 1, 7, 36])
      expect(report.statements.map(({text}) => text.value)).toEqual(['公开信息12条。', '以上为全年数据。'])
    }
  })

  test('but lines of words with few figures are none', () => {
    expect(toReport(readText(`${before}公开信息\n12\n条\n`, 'report.txt')).tables).toEqual([])
  })
})
