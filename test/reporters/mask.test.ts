/** Personal data that a finding masks is masked in the text as well. */

import {describe, expect, test} from '@jest/globals'

import {maskText} from '../../src/reporters/mask.js'
import {finding, placeOf} from './hand-made.js'

const text = '申请人张三，电话13800001234，\n住址青禾县1号。电话13800001234。\n'
const masked = (words: string, quote: string, uri?: string) => finding({...placeOf(text, words, uri), quote})
const maskedBy = (...findings: Parameters<typeof maskText>[1]['findings']) => maskText(text, {path: '2024.md', findings})

describe('the masked text', () => {
  test('is the text where findings quote it as it is', () => {
    expect(maskedBy(masked('张三', '张三'))).toBe(text)
  })

  test('has stars where the quote has them, at that place only', () => {
    expect(maskedBy(masked('13800001234', '138****1234'))).toBe(text.replace('13800001234', '138****1234'))
  })

  test('keeps its length where the quote has not', () => {
    expect(maskedBy(masked('13800001234', '138…1234'))).toBe(text.replace('13800001234', '138****1234'))
    expect(maskedBy(masked('张三', '某某某'))).toBe(text.replace('张三', '**'))
    expect(maskedBy(masked('，\n住址', '，某'))).toBe(text.replace('，\n住址', '，\n**'))
  })

  test('is masked by related places too, but by none of another file', () => {
    const {at} = masked('张三', '张*')
    expect(maskedBy(finding(placeOf(text, '申请'), {related: [{at, message: ''}]}))).toBe(text.replace('张三', '张*'))
    expect(maskedBy(masked('张三', '张*', '2023.md'))).toBe(text)
  })

  test('stays masked under a second finding that masks something else', () => {
    const first = masked('13800001234', '138****1234')
    const second = masked('张三，电话13800001234', '张*，电话13800001234')
    const expected = text.replace('13800001234', '138****1234').replace('张三', '张*')
    expect(maskedBy(first, second)).toBe(expected)
    expect(maskedBy(second, first)).toBe(expected)
  })
})
