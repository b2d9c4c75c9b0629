/** Texts remember where each of their characters stands, through escapes, marks, broken lines and all that a file can hold. */

import {describe, expect, test} from '@jest/globals'
import {decodeString} from 'micromark-util-decode-string'
import {lintText} from '../../src/index.js'
import {flatten, toReport} from '../../src/model/outline.js'
import type {Report} from '../../src/model/report.js'
import {joinTexts, offsetIn, type Text, textAt, textOf, trimText} from '../../src/model/text.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {readText} from '../../src/readers/text.js'
import fc from '../property.js'

describe('a text', () => {
  const source = readText('共收到&nbsp;12件\n，办结 12 件', 'report.txt')
  const text = textOf(source, [
    {value: '共收到', span: {start: 0, end: 3}},
    {value: '\u00a0', span: {start: 3, end: 9}},
    {value: '12件', span: {start: 9, end: 12}},
    {value: '，办结 12 件', span: {start: 13, end: 21}}
  ])

  test('is the words of its runs, from the first to the last', () => {
    expect(text.value).toBe('共收到\u00a012件，办结 12 件')
    expect(text.span).toEqual({start: 0, end: 21})
  })

  test('has parts that stand where their characters stand', () => {
    const at = (start: number, end?: number) => {
      const {value, span} = text.slice(start, end)
      return [value, span.start, span.end]
    }
    expect(at(0, 3)).toEqual(['共收到', 0, 3])
    expect(at(1, 2)).toEqual(['收', 1, 2])
    expect(at(3, 4)).toEqual(['\u00a0', 3, 9])
    expect(at(4, 7)).toEqual(['12件', 9, 12])
    expect(at(6, 9)).toEqual(['件，办', 11, 15])
    expect(at(7)).toEqual(['，办结 12 件', 13, 21])
  })

  test('has empty parts too, each at a place of its own', () => {
    expect(text.slice(2, 2)).toMatchObject({value: '', span: {start: 2, end: 2}})
    expect(text.slice(7, 7)).toMatchObject({value: '', span: {start: 13, end: 13}})
    expect(text.slice(99)).toMatchObject({value: '', span: {start: 21, end: 21}})
    expect(text.slice(5, 1)).toMatchObject({value: '', span: {start: 10, end: 10}})
    expect(textOf(source, [], 9)).toMatchObject({value: '', span: {start: 9, end: 9}})
  })

  test('can be joined, trimmed, and asked for a place', () => {
    const joined = joinTexts(source, [text.slice(4, 7), text.slice(7)])
    expect(joined).toMatchObject({value: '12件，办结 12 件', span: {start: 9, end: 21}})
    expect(joined.slice(2, 5)).toMatchObject({value: '件，办', span: {start: 11, end: 15}})
    const padded = textAt(readText('\u3000 公开 \u00a0', 'report.txt'), {start: 0, end: 6})
    expect(trimText(padded)).toMatchObject({value: '公开', span: {start: 2, end: 4}})
    expect(trimText(textAt(source, {start: 12, end: 13}))).toMatchObject({value: '', span: {start: 13, end: 13}})
    expect(offsetIn(text, 9)).toBe(4)
    expect(offsetIn(text, 10)).toBe(5)
    expect(offsetIn(text, 12)).toBe(7)
    expect(offsetIn(text, 14)).toBe(8)
  })
})

describe('through Markdown', () => {
  test.each([
    ['a reference', '## 一、总体&nbsp;情况\n', '总体\u00a0情况', '总体&nbsp;情况'],
    ['a numeric reference', '## 一、总&#x4F53;情况\n', '总体情况', '总&#x4F53;情况'],
    ['a reference to a character of two units', '## 一、总体&#x20BB7;情况\n', '总体𠮷情况', '总体&#x20BB7;情况'],
    ['an escape', '## 一、总体\\*情况\n', '总体*情况', '总体\\*情况'],
    ['emphasis', '## 一、总**体情**况\n', '总体情况', '总**体情**况'],
    ['a link', '## 一、[总体](https://example.org)情况\n', '总体情况', '总体](https://example.org)情况'],
    ['code', '## 一、总体`情况`\n', '总体情况', '总体`情况'],
    ['a comment', '## 一、总体<!-- 待核 -->情况\n', '总体情况', '总体<!-- 待核 -->情况'],
    ['a character of two units', '## 一、𠮷庆情况\n', '𠮷庆情况', '𠮷庆情况'],
    ['an ampersand that begins nothing', '## 一、总体&情况\n', '总体&情况', '总体&情况'],
    ['a reference that is none', '## 一、总体&bogus;情况\n', '总体&bogus;情况', '总体&bogus;情况']
  ])('a heading with %s stands where it is written', (_name, markdown, title, quote) => {
    const [section] = toReport(readMarkdown(`# 青禾县水利局2024年政府信息公开工作年度报告\n\n${markdown}`, 'report.md')).sections
    expect(section?.title.value).toBe(title)
    expect(section && quoteOf(section.title)).toBe(quote)
  })

  test('a figure behind an escape, a reference and a character of two units stands where it is written', () => {
    const markdown = '# 题\n\n## 一、总体情况\n\n𠮷庆镇\\*公开&nbsp;**12件**，😀办结&#49;2件。\n'
    const {figures} = toReport(readMarkdown(markdown, 'report.md'))
    expect(figures.map(figure => [figure.value, quoteOf(figure)])).toEqual([
      [12, '12件'],
      [12, '&#49;2件']
    ])
  })

  test('a cell stands where it is written, however its row is written', () => {
    const markdown =
      '|类别|  数量 |\n|---|:--:|\n|规章\\|规定| **1,203** |\n\n<table><tr><td>行政&nbsp;许可</td><td> 1<b>2</b> </td></tr></table>\n'
    const {tables} = toReport(readMarkdown(markdown, 'report.md'))
    expect(tables.map(({cells}) => cells.map(({text}) => [text.value, quoteOf(text)]))).toEqual([
      [
        ['类别', '类别'],
        ['数量', '数量'],
        ['规章|规定', '规章\\|规定'],
        ['1,203', '1,203']
      ],
      [
        ['行政\u00a0许可', '行政&nbsp;许可'],
        ['12', '1<b>2']
      ]
    ])
  })
})

// ── whatever a file holds ──────────────────────────────────────────────────────────────────────────────────────────────

const words = fc.constantFrom(
  ...['一、总体情况', '（二）依申请公开情况', '## 三、收到和处理政府信息公开申请情况', '# 青禾县水利局2024年政府信息公开工作年度报告'],
  ...[
    '共收到申请１２件，其中办结３．５万元；',
    '占33.3%。',
    '百分之五十',
    '自2024年1月1日起至2024年12月31日止',
    '80余条',
    '𠮷庆镇',
    '😀',
    '👩‍👩‍👧',
    'e\u0301'
  ],
  ...[
    '| 类别 | 数量 |\n| --- | --- |\n| 规章 | 1,203 |',
    '<table><tr><td colspan=2>行政许可</td></tr><tr><td>&nbsp;</td><td>12</td></tr></table>'
  ],
  ...['未收到申请', '《条例》', '青禾县水利局', '2025年1月15日']
)
const marks = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '&nbsp;',
    '&#x4E00;',
    '&#x20BB7;',
    '&amp;',
    '&bogus;',
    '\\*',
    '\\',
    '**',
    '*',
    '`',
    '_',
    '[',
    '](x)',
    '<!-- 注 -->',
    '<!--',
    '-->'
  ],
  ...[
    ' ',
    '  ',
    '\u3000',
    '\u00a0',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\r\n\r\n',
    '  \n',
    '\f',
    '<br>',
    '<b>',
    '|',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\ud842',
    '\0'
  ]
)
const documents = fc.array(fc.tuple(words, marks), {maxLength: 24}).map(parts => parts.flat().join(''))
const readers = [
  ['Markdown', readMarkdown],
  ['plain text', readText]
] as const

describe.each(readers)('in any document in %s', (format, read) => {
  test('each character of each text stands where it is written', () => {
    fc.assert(
      fc.property(documents, document => {
        for (const text of textsIn(toReport(read(document, 'report')))) checkCharacters(text, format === 'plain text')
      }),
      {numRuns: 60}
    )
  })

  test('parts of parts are parts', () => {
    const cut = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
    fc.assert(
      fc.property(documents, cut, (document, [start, length, innerStart, innerLength]) => {
        for (const text of textsIn(toReport(read(document, 'report')))) {
          const outer = text.slice(start, start + length)
          const inner = outer.slice(innerStart, innerStart + innerLength)
          const whole = text.slice(start + innerStart, Math.min(start + length, start + innerStart + innerLength))
          expect(inner.value).toBe(whole.value)
          if (inner.value !== '') expect(inner.span).toEqual(whole.span)
          expect(text.value.slice(start, start + length)).toBe(outer.value)
        }
      }),
      {numRuns: 60}
    )
  })

  test('figures and dates quote what they were read from', () => {
    fc.assert(
      fc.property(documents, document => {
        const {figures, statements} = toReport(read(document, 'report'))
        for (const found of [...figures, ...statements.flatMap(({dates, ranges}) => [...dates, ...ranges])]) {
          expect(readable(quoteOf(found))).toBe(readable(found.raw))
        }
      }),
      {numRuns: 60}
    )
  })

  test('linting twice gives the same, and every place lies in the text', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async document => {
        const options = {uri: format === 'Markdown' ? 'report.md' : 'report.txt', edition: 'form-2021'}
        const result = await lintText(document, options)
        expect(await lintText(document, options)).toEqual(result)
        expect(result.findings.filter(({messageId}) => messageId === 'crashed')).toEqual([])
        const places = [
          ...result.findings.flatMap(({at, related}) => [at, ...related.map(other => other.at)]),
          ...result.figures.items.map(({at}) => at)
        ]
        for (const {span, quote} of places) {
          expect(span.end).toBeLessThanOrEqual(document.length)
          expect(document.slice(span.start, span.end)).toBe(quote)
        }
      }),
      {numRuns: 60}
    )
  })
})

function textsIn(report: Report): readonly Text[] {
  const blocks = [...report.preamble, ...report.sections].flatMap(flatten)
  return [
    ...(report.title ? [report.title] : []),
    ...blocks.flatMap(block => {
      if (block.type === 'section') return [block.heading, block.title]
      if (block.type === 'table') return block.cells.map(({text}) => text)
      return [block.text, ...block.sentences.flatMap(({text, statements}) => [text, ...statements.map(statement => statement.text)])]
    })
  ]
}

/** Each character of a text is its own quote, or comes of an escape, a reference or a line break that is; and none stands before another. */
function checkCharacters(text: Text, isVerbatim: boolean): void {
  let last = text.span.start
  for (let index = 0; index < text.value.length; index++) {
    const part = text.slice(index, index + 1)
    expect(part.value).toBe(text.value[index])
    expect(part.span.start).toBeGreaterThanOrEqual(last)
    expect(part.span.end).toBeLessThanOrEqual(text.span.end)
    last = part.span.start
    const quote = quoteOf(part)
    if (quote === part.value) continue
    const isBreak = part.value === '\n' && /^(?:<br\s*\/?>| *\\?(?:\r\n|\r|\n))$/i.test(quote)
    const isReplaced = part.value === '\ufffd' && /^(?:\0|&#)/.test(quote)
    expect([isVerbatim && !isReplaced, quote]).toEqual([false, quote])
    if (!isBreak && !isReplaced) expect([quote, decodeString(quote)]).toEqual([quote, expect.stringContaining(part.value)])
  }
}

function quoteOf({source, span}: Pick<Text, 'source' | 'span'>): string {
  return source.text.slice(span.start, span.end)
}

/** Words as a person reads them: without comments, tags, marks and white space. */
function readable(text: string): string {
  return decodeString(text.replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, '')).replace(/[\s\u00a0*_`~\\|#>-]/g, '')
}
