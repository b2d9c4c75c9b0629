/** The line around a finding: cut to fit, and the marks under the right characters. */

import {describe, expect, test} from '@jest/globals'
import stringWidth from 'string-width'

import {cut, frame} from '../../src/reporters/frame.js'
import {visible} from '../../src/reporters/visible.js'

/** The frame of the words between ⟦ and ⟧ as it is printed: the line, then the marks. */
function drawn(marked: string, width = 100): readonly string[] {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const {before, marked: words, after, indent, marks} = frame(marked.replace(/[⟦⟧]/g, ''), {start, end}, width)
  return [`${before}${words}${after}`, `${' '.repeat(indent)}${'^'.repeat(marks)}`]
}

describe('the marks', () => {
  test.each([
    ['letters of one cell', 'abc⟦def⟧', ['abcdef', '   ^^^']],
    ['一, which takes two cells', '一二⟦三⟧四', ['一二三四', '    ^^']],
    ['a mark of full width', '（12）⟦，⟧', ['（12），', '      ^^']],
    ['full-width digits', '１⟦２⟧', ['１２', '  ^^']],
    ['an ideographic space', '一　⟦二⟧', ['一　二', '    ^^']],
    ['𠮷, which is two UTF-16 units', '𠮷⟦𠮷⟧野', ['𠮷𠮷野', '  ^^']],
    ['an emoji', '🎉⟦a⟧', ['🎉a', '  ^']],
    ['a family of emoji joined into one', '👨‍👩‍👧⟦a⟧', ['👨‍👩‍👧a', '  ^']],
    ['combining marks, which take no cell', 'e\u0301e\u0301⟦a⟧', ['e\u0301e\u0301a', '  ^']],
    ['a character with a variation selector', '葛\u{e0100}⟦城⟧', ['葛\u{e0100}城', '  ^^']],
    ['tabs, which become two blanks', '\t\t⟦a⟧', ['    a', '    ^']],
    ['control characters, which become signs', '\u0007\u001b[31m⟦a⟧', ['␇␛[31ma', '      ^']],
    ['a zero-width space, which becomes its number', '\u200b⟦一⟧', ['<U+200B>一', '        ^^']],
    ['half of a character, which becomes its number', '\ud842⟦a⟧', ['<U+D842>a', '        ^']]
  ])('stand under the characters behind %s', (_, text, lines) => {
    expect(drawn(text)).toEqual(lines)
  })

  test('are as many as the words have cells', () => {
    expect(drawn('共⟦12件🎉⟧')).toEqual(['共12件🎉', '  ^^^^^^'])
  })

  test('take in the whole of a character of which only a part was found', () => {
    expect(frame('e\u0301a', {start: 1, end: 2}, 100)).toMatchObject({before: '', marked: 'e\u0301', after: 'a', marks: 1})
  })

  test('are one at least, also behind the last character', () => {
    expect(drawn('一二⟦⟧')).toEqual(['一二', '    ^'])
    expect(drawn('⟦⟧')).toEqual(['', '^'])
    expect(frame('一', {start: 9, end: 12}, 100)).toMatchObject({before: '一', marked: '', indent: 2, marks: 1})
  })
})

describe('the line', () => {
  test.each(['\n', '\r\n', '\r'])('is the one that the words begin on, whatever ends it: %j', end => {
    expect(drawn(`一${end}二⟦三${end}四⟧五`)).toEqual(['二三', '  ^^'])
  })

  test('is whole where it fits, to the last cell', () => {
    expect(drawn(`${'一'.repeat(49)}⟦二⟧`)[0]).toBe(`${'一'.repeat(49)}二`)
    expect(drawn(`${'一'.repeat(50)}⟦二⟧`)[0]).toMatch(/^…一+二$/)
  })

  test.each([
    ['its beginning', 0],
    ['its middle', 5000],
    ['its end', 9999]
  ])('is cut around words at %s', (_, start) => {
    const line = '申请公开信息和答复件数'.repeat(1000).slice(0, 10_000)
    const {before, marked, after, indent, marks} = frame(line, {start, end: start + 1}, 60)
    expect(marked).toBe(line[start])
    expect(stringWidth(before + marked + after)).toBeLessThanOrEqual(60)
    expect(stringWidth(before + marked + after)).toBeGreaterThan(56)
    expect(before.startsWith('…')).toBe(start > 0)
    expect(after.endsWith('…')).toBe(start < 9999)
    expect({indent, marks}).toEqual({indent: stringWidth(before), marks: 2})
    expect(line).toContain((before + marked + after).replaceAll('…', ''))
  })

  test('is cut within words that are longer than it', () => {
    const {before, marked, after, marks} = frame('一'.repeat(500), {start: 100, end: 400}, 60)
    expect(`${before}${marked}${after}`).toBe(`…${'一'.repeat(29)}…`)
    expect(marks).toBe(58)
  })

  test('fits at every width, wherever the words stand', () => {
    const line = 'a一🎉\te\u0301𠮷（12）'.repeat(40)
    for (let width = 12; width <= 100; width += 11) {
      for (let start = 0; start < line.length; start += 7) {
        const {before, marked, after, indent} = frame(line, {start, end: start + 5}, width)
        expect(stringWidth(before + marked + after)).toBeLessThanOrEqual(width)
        expect(indent).toBe(stringWidth(before))
      }
    }
  })

  test('of twenty million characters costs no more than a short one', () => {
    expect(frame('一'.repeat(20_000_000), {start: 20, end: 21}, 60).marked).toBe('一')
  })
})

describe('words', () => {
  test('are cut at their end', () => {
    expect(cut('政府信息公开工作年度报告', 12)).toBe('政府信息公…')
    expect(cut('年度报告', 12)).toBe('年度报告')
  })

  test('come on one line, with what a terminal would obey or hide made visible', () => {
    expect(visible('一\r\n  二\t三')).toBe('一 二 三')
    expect(visible('\u001b]0;title\u0007\u009b31m\u007f')).toBe('␛]0;title␇<U+009B>31m␡')
    expect(visible('12\u202e34\u2066\ufeff\u00ad')).toBe('12<U+202E>34<U+2066><U+FEFF><U+00AD>')
    expect(visible('\u2028\u2029')).toBe('<U+2028><U+2029>')
    expect(visible('年度　报告 👨‍👩‍👧')).toBe('年度　报告 👨‍👩‍👧')
  })
})
