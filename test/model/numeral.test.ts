import {describe, expect, test} from '@jest/globals'
import {readDigits, readNumeral, writeNumeral} from '../../src/model/numeral.js'
import fc from '../property.js'

describe('readNumeral', () => {
  test.each([
    ['零', 0],
    ['六', 6],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两百', 200],
    ['一百零五', 105],
    ['一百一十', 110],
    ['三千〇五', 3005],
    ['一万零五百', 10500],
    ['一亿零三', 100000003],
    ['廿三', 23],
    ['一百廿三', 123],
    ['叁佰', 300]
  ])('reads %s', (written, value) => {
    expect(readNumeral(written)).toBe(value)
  })

  test.each(['', '一二', '十百', '百', '万', '二百五', '十两', '二十零三', '三万五', '一百十', '甲', '12'])(
    'does not read “%s”',
    written => {
      expect(readNumeral(written)).toBeUndefined()
    }
  )

  test('reads back what writeNumeral writes', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 999_999_999_999}), value => readNumeral(writeNumeral(value)) === value))
  })
})

describe('readDigits', () => {
  test.each([
    ['二〇二〇', 2020],
    ['二○一九', 2019],
    ['一九九八', 1998]
  ])('reads %s', (written, value) => {
    expect(readDigits(written)).toBe(value)
  })

  test('does not read a numeral with ranks', () => {
    expect(readDigits('二十')).toBeUndefined()
  })
})

describe('writeNumeral', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [10010, '一万零一十']
  ])('writes %d', (value, written) => {
    expect(writeNumeral(value)).toBe(written)
  })
})
