import {describe, expect, test} from '@jest/globals'

import {parseFixture} from './fixture.js'

const header = '<!--\nedition: form-2021\nyear: 2024\nexpect: first, second\nwhy: 说明\n-->\n'

describe('parseFixture', () => {
  test('cuts off the header with the blank line after it, and takes the marks out', () => {
    const {header: read, text, marks} = parseFixture(`${header}\n## ⟦一、⟧总体情况\n\n共⟦12件⟧。\n`)
    expect(read).toEqual({
      edition: 'form-2021',
      year: 2024,
      expect: {kind: 'findings', messageIds: ['first', 'second']},
      why: '说明',
      format: 'markdown'
    })
    expect(text).toBe('## 一、总体情况\n\n共12件。\n')
    expect(marks.map(({start, end}) => text.slice(start, end))).toEqual(['一、', '12件'])
  })

  test('reads nested marks, the outer first, and marks that hold nothing', () => {
    const {text, marks} = parseFixture(`${header.replace('second', 'second, third')}\n⟦共⟦12件⟧⟧，⟦⟧。`)
    expect(text).toBe('共12件，。')
    expect(marks).toEqual([
      {start: 0, end: 4},
      {start: 1, end: 4},
      {start: 5, end: 5}
    ])
  })

  test('keeps the line endings of the report', () => {
    expect(parseFixture('<!--\r\nexpect: none\r\nwhy: 说明\r\n-->\r\n\r\n一\r\n二\r\n').text).toBe('一\r\n二\r\n')
  })

  test('reads last year’s report behind its line', () => {
    const {text, prior} = parseFixture(`${header}\n⟦一⟧⟦二⟧\n\n<!-- prior -->\n\n三\n`)
    expect({text, prior}).toEqual({text: '一二\n\n', prior: '三\n'})
    expect(parseFixture(`${header}\n⟦一⟧⟦二⟧ <!-- prior -->`).prior).toBeUndefined()
  })

  test.each([
    ['# 报告', 'to open with a comment'],
    ['<!--\nexpect: none\n-->\n', 'expected `why`'],
    ['<!--\nwhy: 说明\n-->\n', 'expected `expect`'],
    ['<!--\nexpect: none\nwhy: 说明\ncolour: red\n-->\n', 'got `colour: red`'],
    ['<!--\nexpect: none\nwhy: 说明\nyear: 24\n-->\n', 'four digits'],
    ['<!--\nexpect: none\nwhy: 说明\n-->\n\n⟦一', 'expected a mark ⟧'],
    ['<!--\nexpect: none\nwhy: 说明\n-->\n\n一⟧', 'expected a mark ⟦'],
    ['<!--\nexpect: none\nwhy: 说明\n-->\n\n一\n\n<!-- prior -->\n\n⟦二⟧\n', 'no marks in last year’s report'],
    ['<!--\nexpect: none\nwhy: 说明\n-->\n\n一\n<!-- prior -->\n二\n<!-- prior -->\n', 'once'],
    ['<!--\nexpect: none\nwhy: 说明\n-->\n\n⟦一⟧', 'as many marks as message ids, got 1 and 0']
  ])('says what it expected of %j', (source, message) => {
    expect(() => parseFixture(source)).toThrow(message)
  })
})
