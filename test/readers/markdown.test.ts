import {describe, expect, test} from '@jest/globals'

import {toReport} from '../../src/model/outline.js'
import type {Table} from '../../src/model/report.js'
import {readMarkdown} from '../../src/readers/markdown.js'

const tables = (text: string) => toReport(readMarkdown(text, 'report.md')).tables

/** Each cell with its row, its column and the rows and columns it covers. */
function grid({cells}: Table): readonly (readonly [row: number, column: number, rowSpan: number, columnSpan: number, text: string])[] {
  return cells.map(({row, column, rowSpan, columnSpan, text}) => [row, column, rowSpan, columnSpan, text.value])
}

describe('a pipe table', () => {
  test('has its cells in rows and columns', () => {
    const [table] = tables('| 类别 | 数量 |\n| --- | ---: |\n| 规章 | 0 |\n| 行政规范性文件 | 2 |\n')
    expect(table).toMatchObject({rowCount: 3, columnCount: 2})
    expect(table && grid(table)).toEqual([
      [0, 0, 1, 1, '类别'],
      [0, 1, 1, 1, '数量'],
      [1, 0, 1, 1, '规章'],
      [1, 1, 1, 1, '0'],
      [2, 0, 1, 1, '行政规范性文件'],
      [2, 1, 1, 1, '2']
    ])
  })

  test('tells blank, dash, zero, figure and words apart', () => {
    const [table] = tables('| a | b | c | d | e |\n| - | - | - | - | - |\n|  | — | 0 | 1,203 | 无此项 |\n')
    expect(table?.cells.slice(5).map(({content}) => content.kind)).toEqual(['blank', 'dash', 'quantity', 'quantity', 'words'])
    expect(table?.cells.slice(5).flatMap(({content}) => (content.kind === 'quantity' ? [content.quantity.value] : []))).toEqual([0, 1203])
  })

  test('may have rows of other lengths, escaped bars and marks inside', () => {
    const [table] = tables('| a | b |\n| - | - |\n| **12** |\n| 规章\\|规定 | `3` | 多余 |\n')
    expect(table?.cells.filter(({row}) => row > 0).map(({text}) => text.value)).toEqual(expect.arrayContaining(['12', '规章|规定', '3']))
  })
})

describe('a table in HTML', () => {
  test('has merged cells where they stand', () => {
    const [table] = tables(
      '<table>\n<tr><td rowspan="2" colspan="2">申请</td><td colspan="2">法人</td></tr>\n<tr><td>企业</td><td>其他</td></tr>\n<tr><td>新收</td><td></td><td>1</td><td>2</td></tr>\n</table>\n'
    )
    expect(table).toMatchObject({rowCount: 3, columnCount: 4})
    expect(table && grid(table)).toEqual([
      [0, 0, 2, 2, '申请'],
      [0, 2, 1, 2, '法人'],
      [1, 2, 1, 1, '企业'],
      [1, 3, 1, 1, '其他'],
      [2, 0, 1, 1, '新收'],
      [2, 1, 1, 1, ''],
      [2, 2, 1, 1, '1'],
      [2, 3, 1, 1, '2']
    ])
  })

  test('may be broken by blank lines, indented, and wrapped in other elements', () => {
    const rows = '<tr><td>规章</td><td>0</td></tr>\n\n    <tr><td>行政许可</td><td>36</td></tr>\n\n'
    for (const markdown of [
      `<table>\n\n${rows}</table>\n`,
      `<div align="center">\n<table border="1">\n<tbody>${rows}</tbody></table>\n</div>\n`
    ]) {
      expect(tables(`${markdown}\n以上。\n`).map(table => table.cells.map(({text}) => text.value))).toEqual([
        ['规章', '0', '行政许可', '36']
      ])
    }
  })

  test('may lack what closes it, and may hold nonsense for spans', () => {
    const [table] = tables('<table><tr><td colspan="x">规章<td rowspan="0">0<tr><td colspan="-2">行政许可<td>36</table>\n')
    expect(table?.cells.map(({text}) => text.value)).toEqual(['规章', '0', '行政许可', '36'])
    expect(table?.cells.every(({rowSpan, columnSpan}) => rowSpan >= 1 && columnSpan >= 1)).toBe(true)
  })

  test('two on one page are two', () => {
    const one = '<table><tr><td>规章</td><td>0</td></tr></table>'
    expect(tables(`${one}\n\n中间一段。\n\n${one}\n`)).toHaveLength(2)
    expect(tables(`${one}\n${one}\n`)).toHaveLength(2)
  })
})

describe('a comment', () => {
  test('is kept apart from the text, over several lines and inside one', () => {
    const report = toReport(readMarkdown('# 题\n\n<!-- 第一条\n第二行 -->\n\n一、总体情况\n\n公开信息<!-- 第二条 -->12条。\n', 'report.md'))
    expect(report.comments.map(({text}) => text.value)).toEqual(['第一条\n第二行', '第二条'])
    expect(report.statements.map(({text}) => text.value)).toEqual(['公开信息12条。'])
  })

  test('that is not closed does not swallow what stands behind it', () => {
    const {sections} = toReport(readMarkdown('# 题\n\n<!-- 待核\n\n一、总体情况\n\n公开信息12条。\n', 'report.md'))
    expect(sections.map(({title}) => title.value)).toEqual(['总体情况'])
  })
})
