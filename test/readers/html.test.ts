/** HTML in Markdown: what a browser shows is read, what it hides is not. */

import {describe, expect, test} from '@jest/globals'
import {flatten, toReport} from '../../src/model/outline.js'
import type {Block} from '../../src/model/report.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {readText} from '../../src/readers/text.js'
import fc from '../property.js'

const before = '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n'

function read(html: string) {
  const text = `${before}${html}\n`
  const report = toReport(readMarkdown(text, 'report.md'))
  const blocks = [...report.preamble, ...report.sections].flatMap(flatten).slice(1)
  return {report, blocks, quotes: blocks.map(({span}) => text.slice(span.start, span.end))}
}

function shown(block: Block): string {
  if (block.type === 'section') return `# ${block.heading.value}`
  return block.type === 'table' ? block.cells.map(({text}) => text.value).join(' | ') : block.text.value
}

const lines = (html: string) => read(html).blocks.map(shown)

describe('HTML in Markdown', () => {
  test.each([
    ['a paragraph', '<p>全年公开信息12条。</p>', ['全年公开信息12条。']],
    ['elements that end a line', '<div>公开12条。<br>办理2件。</div><div>培训1次。</div>', ['公开12条。', '办理2件。', '培训1次。']],
    ['items of a list', '<ul><li>更新栏目3个。<li>培训1次。</ul>', ['更新栏目3个。', '培训1次。']],
    ['elements inside a line', '<p>公开<b>12</b>条<sup>①</sup>。</p>', ['公开12条①。']],
    ['lines without any element for each', '<div>\n公开12条。\n办理2件。\n</div>', ['公开12条。', '办理2件。']],
    ['references', '<p>&nbsp;&nbsp;公开&#x4E00;批&ldquo;清单&rdquo;&lt;3件&gt;&nbsp</p>', ['公开一批“清单”<3件>']],
    ['marks of Markdown as they are', '<p>**12**条\\*。</p>', ['**12**条\\*。']],
    ['a heading', '<h2>二、主动公开政府信息情况</h2>\n<p>已更新。</p>', ['已更新。']],
    ['neither script nor style', '<div><script>var a = "<p>12条</p>"</script><style>p { color: red }</style>无。</div>', ['无。']],
    ['neither script nor style across blank lines', '<div>\n<style>\n\np { }\n\n</style>\n无。</div>', ['无。']],
    ['what stands behind a script that is never closed', '<script>\n\n公开12条。', ['公开12条。']],
    ['no declaration', '<!DOCTYPE html>\n\n无。', ['无。']],
    ['a mark that begins no element', '<p>满意率<3%，<青禾>公开12条。</p>', ['满意率<3%，<青禾>公开12条。']],
    ['an element of which a quotation mark is missing', '<p title=">公开12条。</p>', ['公开12条。']],
    ['a mark of more inside an attribute', '<div title="a>b">公开12条。</div>', ['公开12条。']],
    ['lines in a quotation', '> <p>公开12条，\n> 办理2件。</p>', ['公开12条，办理2件。']],
    ['lines in a list', '- <div>公开12条。</div>', ['公开12条。']],
    ['a picture', '<p><img src="biao.png"></p>', ['']],
    ['the text behind a comment', '<!-- 待核 --> 公开**12**条。', ['公开12条。']]
  ])('shows %s', (_name, html, expected) => {
    expect(lines(html)).toEqual(html.startsWith('<h2>') ? ['# 二、主动公开政府信息情况', ...expected] : expected)
  })

  test('keeps the place of each character', () => {
    const {report, quotes} = read('<p>公开&nbsp;<b>12</b>条，&lt;办理&gt;2件&amp</p>')
    expect(quotes).toEqual(['公开&nbsp;<b>12</b>条，&lt;办理&gt;2件&amp'])
    expect(report.figures.map(({value, source, span}) => [value, source.text.slice(span.start, span.end)])).toEqual([
      [12, '12</b>条'],
      [2, '2件']
    ])
  })

  test('may hold the title and the sign-off', () => {
    const report = toReport(
      readMarkdown(
        '<center>青禾县水利局</center>\n<center>2024年政府信息公开工作年度报告</center>\n\n一、总体情况\n\n无。\n\n<p align="right">青禾县水利局<br>2025年1月15日</p>\n',
        'report.md'
      )
    )
    expect(report.title?.value).toBe('青禾县水利局2024年政府信息公开工作年度报告')
    expect(report.signoff).toMatchObject({organ: {name: '青禾县水利局'}, date: {day: 15}})
  })
})

describe('a table in HTML', () => {
  test('has no comment in its cells, and one break where elements end lines', () => {
    expect(lines('<table><tr><td>规<!-- 注 -->章</td><td><p>商业</p><p>企业</p></td><td><p>12</p></td></tr></table>')).toEqual([
      '规章 | 商业\n企业 | 12'
    ])
  })

  test('loses nothing of what stands around it and outside its cells', () => {
    expect(lines('<div>公开12条。<table><caption>表一</caption><tr><td>规章</td><td>1</td></tr></table>单位：件</div>')).toEqual([
      '公开12条。',
      '表一',
      '规章 | 1',
      '单位：件'
    ])
  })

  test('that holds another is there for the layout', () => {
    expect(
      lines('<table><tr><td>公开12条。\n\n<table><tr><td>规章</td><td>1</td></tr></table>\n\n</td><td>以上。</td></tr></table>')
    ).toEqual(['公开12条。', '规章 | 1', '以上。'])
  })

  test('that is never closed is a table to the end of its block', () => {
    expect(lines('<table><tr><td>规章</td><td>1</td></tr>\n\n无。')).toEqual(['规章 | 1', '无。'])
  })
})

describe('whatever a file holds', () => {
  const words = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未']
  const marks = fc.constantFrom(
    ...[
      '',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<h2>',
      '</h2>',
      '<br>',
      '<b>',
      '</b>',
      '<',
      '"',
      '&nbsp;',
      '&amp'
    ],
    ...['<table>', '<caption>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<script>x</script>', '<!-- ', ' -->', '<!--x-->'],
    ...[
      '**',
      '_',
      '`',
      '\\',
      '|',
      '\n| ',
      '\n|--|--|\n',
      '> ',
      '- ',
      '1. ',
      '\n## ',
      '\n```\n',
      '\n***\n',
      '\n-\n',
      '\n===\n',
      '    ',
      '\n1',
      '\t1\t'
    ]
  )
  const documents = fc
    .array(fc.tuple(marks, marks), {minLength: 1, maxLength: words.length})
    .map(pairs => pairs.map(([one, other], index) => `${one}${words[index]}${words[index]}${other}`).join(''))

  test.each([
    ['Markdown', readMarkdown],
    ['plain text', readText]
  ] as const)('none of its words is lost in %s', (_format, read) => {
    fc.assert(
      fc.property(documents, document => {
        const report = toReport(read(`# 青禾县水利局2024年政府信息公开工作年度报告\n\n${document}`, 'report'))
        const blocks = [...report.preamble, ...report.sections].flatMap(flatten)
        const seen = [
          ...(report.title ? [report.title.value] : []),
          ...report.comments.map(({text}) => text.value),
          ...blocks.map(shown)
        ].join('')
        expect(words.filter(word => document.includes(word) && !seen.includes(word))).toEqual([])
      }),
      {numRuns: 500}
    )
  })
})
