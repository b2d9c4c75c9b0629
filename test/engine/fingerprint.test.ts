import {describe, expect, test} from '@jest/globals'
import {hash} from '../../src/engine/fingerprint.js'
import type {Rule} from '../../src/engine/rule.js'
import fc from '../property.js'
import {lintWith, wordRule} from './hand-made.js'

const slow = wordRule('slow-updates', '较慢')
const statement = '栏目更新较慢，将指定专人负责。'

/** The fingerprints of a rule's findings in some paragraphs of a report. */
function fingerprints(paragraphs: readonly string[], rule: Rule = slow, end = '\n'): readonly string[] {
  const text = ['# 青禾县水利局2024年政府信息公开工作年度报告', '## 五、存在的主要问题及改进情况', ...paragraphs, ''].join('\n\n')
  return lintWith([rule], text.replaceAll('\n', end)).findings.map(({fingerprint}) => fingerprint)
}

describe('a fingerprint', () => {
  const [known] = fingerprints([statement])

  test('has 16 hexadecimal digits', () => {
    expect(known).toMatch(/^[0-9a-f]{16}$/)
  })

  test('stays whatever stands before and behind the statement', () => {
    const paragraph = fc
      .array(fc.constantFrom('解读材料偏少。', '培训2次。', '政策问答12条；', '专栏5个，', '（一）', '1.'), {minLength: 1, maxLength: 4})
      .map(parts => `${parts.join('')}详见目录。`)
    fc.assert(
      fc.property(fc.array(paragraph), fc.array(paragraph), fc.constantFrom('\n', '\r\n', '\r'), (before, after, end) => {
        expect(fingerprints([...before, statement, ...after], slow, end)).toEqual([known])
      }),
      {numRuns: 60}
    )
  })

  test('stays when white space changes', () => {
    const gaps = fc.array(fc.constantFrom('', '', ' ', '\u3000', '&nbsp;'), {minLength: statement.length, maxLength: statement.length})
    fc.assert(
      fc.property(gaps, spaces => {
        const spaced = [...statement]
          .map((character, index) => (/[较慢]/.test(character) ? character : `${character}${spaces[index]}`))
          .join('')
        expect(fingerprints([spaced])).toEqual([known])
      }),
      {numRuns: 60}
    )
  })

  test('changes with the rule, the message, the words and the statement', () => {
    const others = [
      fingerprints([statement], wordRule('other', '较慢')),
      fingerprints([statement], wordRule('slow-updates', '更新')),
      fingerprints([statement.replace('专人', '两人')]),
      fingerprints([statement], {...slow, messages: {lost: slow.messages.found}, expect: lost})
    ].flat()
    expect(new Set([known, ...others]).size).toBe(5)
  })

  test('tells findings apart that are alike', () => {
    const twice = fingerprints([statement, '解读材料偏少。', statement])
    expect(twice[0]).toBe(known)
    expect(new Set(twice).size).toBe(2)
    expect(fingerprints([statement, statement])).toEqual(twice)
  })

  test('stays for one finding when a comment disables one like it before it', () => {
    const disabled = fingerprints(['<!-- nianbao-disable-next-line slow-updates -- 引文 -->', statement, '解读材料偏少。', statement])
    expect(disabled).toEqual(fingerprints([statement, statement]).slice(1))
  })

  test('knows a figure in a table by its row and column', () => {
    const blanks: Rule = wordRule('zeros', '', {
      targets: ({report}) => report.tables.flatMap(({cells}) => cells.filter(({text}) => text.value === '0')),
      expect: at => ({outcome: 'failed', message: 'found', data: {}, at})
    })
    const rows = ['| 结果维持 | 0 | 0 |', '| 结果纠正 | 0 | 3 |']
    const table = (lines: readonly string[]) =>
      fingerprints([['| 类别 | 复议 | 诉讼 |', '| --- | ---: | ---: |', ...lines].join('\n')], blanks)
    const found = table(rows)
    expect(new Set(found).size).toBe(3)
    expect([...table([...rows].reverse())].sort()).toEqual([...found].sort())
  })
})

describe('hash', () => {
  // the vectors of the FNV page, for texts of one byte a character
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8']
  ])('is 64-bit FNV-1a: %j', (text, expected) => {
    expect(hash(text)).toBe(expected)
  })

  test('is what big integers give', () => {
    const expected = (text: string) =>
      [...Array(text.length).keys()].reduce(
        (value, index) => BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n),
        0xcbf29ce484222325n
      )
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => expect(hash(text)).toBe(expected(text).toString(16).padStart(16, '0'))))
  })
})

/** Fails as the word rule does, with another message. */
function lost(text: Parameters<Rule['expect']>[0]) {
  const at = text.value.indexOf('较慢')
  return at < 0 ? {outcome: 'passed' as const} : {outcome: 'failed' as const, message: 'lost', data: {}, at: text.slice(at, at + 2)}
}
