/** Everything quotes itself: what stands at the place of a thing is the thing, up to marks of Markdown, escapes and white space. */

import {describe, expect, test} from '@jest/globals'
import {rules} from '../rules/index.js'
import {flatten, toReport} from '../src/model/outline.js'
import type {Report} from '../src/model/report.js'
import {contains, type Located, locate} from '../src/model/source.js'
import {readHtml} from '../src/readers/html.js'
import {readMarkdown} from '../src/readers/markdown.js'
import {readText} from '../src/readers/text.js'
import {asHtml} from './as-html.js'
import {throughWord} from './docx.js'
import {fixturesOf, texts} from './fixtures.js'
import {plain, withoutMarks} from './plain.js'
import fc from './property.js'
import {readByName} from './read.js'

/** A thing of a report and the words it says it is. */
interface Quoted {
  readonly name: string
  readonly at: Located
  readonly words: string
}

const samples = [
  ...rules.flatMap(({id}) => fixturesOf(id).map(({path, text}) => ({path, text}))),
  ...['fixtures/reports', 'fixtures/readers'].flatMap(texts)
]

describe.each([
  ['Markdown', readMarkdown],
  ['plain text', readText],
  ['Word', (text: string, path: string) => throughWord(readMarkdown(text, path))]
] as const)('everything in a report in %s quotes itself', (_format, read) => {
  test.each(samples.map(({path, text}) => [path, text] as const))('%s', (path, text) => {
    checkQuotes(toReport(read(text, path)))
  })

  test('a code span that goes on over the lines of a quotation', () => {
    checkQuotes(toReport(read('> 全年情况`\n> 共收到申请１２件，其中办结３件；另有&amp;号`', 'report')))
  })

  test('whatever marks and blanks stand between the characters', () => {
    const words = '## 一、总体情况|共收到申请１２件，其中办结３．５万元；|| 类别 | 数量 |\n| --- | --- |\n| 规章 | 1,203 |'.split('|')
    const noise = fc.constantFrom(
      '',
      '',
      '',
      '&nbsp;',
      '\\*',
      '**',
      '`',
      ' ',
      '\u3000',
      '\n',
      '\r\n',
      '\n\n',
      '<br>',
      '|',
      '&amp;',
      '\\|',
      '> ',
      '- '
    )
    const text = fc.array(fc.tuple(fc.constantFrom(...words, '2024年1月1日', '80余条', '（一）', '百分之五', '-'), noise), {maxLength: 30})
    fc.assert(
      fc.property(text, parts => checkQuotes(toReport(read(parts.flat().join(''), 'report')))),
      {numRuns: 300}
    )
  })
})

describe('everything in a report in HTML quotes itself', () => {
  test.each(samples.filter(({path}) => /reports|readers/.test(path)).map(({path, text}) => [path, text] as const))('%s', (path, text) => {
    const source = readByName(text, path)
    checkQuotes(toReport(readHtml(asHtml(source, '2025-01-15'), path)), withoutMarks)
  })

  test('whatever elements and blanks stand between the characters', () => {
    const words =
      '<p>一、总体情况</p>|共收到申请１２件，其中办结３．５万元；|全年公开信息有序开展，组织培训。|2024年1月1日|80余条|（一）|百分之五|<td>'.split(
        '|'
      )
    const noise = fc.constantFrom(
      ...[
        '',
        '',
        '',
        '&nbsp;',
        '&emsp;',
        '&#8212;',

        ' ',
        '\u3000',
        '\n',
        '\r\n',
        '<br>',
        '<br><br>',
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<span>'
      ],
      ...[
        '<table><tr><td>',
        '</table>',

        '</div>',
        '<!-- 注 -->',
        '<![endif]>',
        '<pre>',
        '</pre>',
        '<a href=x>',
        '</a>',
        '<h2>',
        '<script></script>'
      ]
    )
    const text = fc.array(fc.tuple(fc.constantFrom(...words), noise), {maxLength: 30})
    fc.assert(
      fc.property(text, parts => checkQuotes(toReport(readHtml(parts.flat().join(''), 'report.html')), withoutMarks)),
      {numRuns: 500}
    )
  })
})

/** @param read what is left of a thing's words to compare: those of a page are no source any more, so nothing in them is a mark */
function checkQuotes(report: Report, read: (words: string) => string = plain): void {
  for (const {name, at, words} of quotedIn(report)) {
    const {quote, span} = locate(at)
    expect([name, span, plain(quote)]).toEqual([name, span, read(words)])
  }
  for (const {statement, parts} of partsIn(report)) {
    for (const part of parts) expect(contains(statement.span, part.span)).toBe(true)
  }
}

function quotedIn(report: Report): readonly Quoted[] {
  const blocks = [...report.preamble, ...report.sections].flatMap(flatten)
  const sections = blocks.flatMap(block => (block.type === 'section' ? [block] : []))
  return [
    ...(report.title ? [{name: 'title', at: report.title, words: report.title.value}] : []),
    ...sections.map(({heading}) => ({name: 'heading', at: heading, words: heading.value})),
    ...sections.flatMap(({marker}) => (marker ? [{name: 'marker', at: marker, words: marker.raw}] : [])),
    ...report.statements.map(statement => ({name: 'statement', at: statement, words: statement.text.value})),
    ...report.statements.flatMap(({dates, ranges}) => [...dates, ...ranges].map(date => ({name: 'date', at: date, words: date.raw}))),
    ...report.tables.flatMap(({cells}) => cells.map(cell => ({name: 'cell', at: cell.text, words: cell.text.value}))),
    ...report.figures.map(figure => ({name: 'figure', at: figure, words: figure.raw}))
  ]
}

/** What stands in a statement must stand inside of it. */
function partsIn({statements}: Report) {
  return statements.map(statement => ({statement, parts: [...statement.quantities, ...statement.dates, ...statement.ranges]}))
}
