import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'

import {readFigures} from '../../src/model/figures.js'
import type {Quantity} from '../../src/model/quantity.js'
import {textOfDocument} from './support.js'

function quantities(value: string): readonly Quantity[] {
  return readFigures(textOfDocument(value)).quantities
}

function shown({raw, value, unit, approximation, upper}: Quantity): string {
  return [raw, `${value}${unit ?? ''}`, ...(upper === undefined ? [] : [`to ${upper}`]), ...(approximation ? [approximation] : [])].join(
    ' = '
  )
}

describe('readFigures', () => {
  test.each([
    ['公开信息1,203件', ['1,203件 = 1203件']],
    ['公开信息1，203件', ['1，203件 = 1203件']],
    ['收费3.50万元', ['3.50万元 = 35000元']],
    ['258.5亿元', ['258.5亿元 = 25850000000元']],
    ['阅读量达19.8万（人）次', ['19.8万（人）次 = 198000人次']],
    ['惠及3170 万', ['3170 万 = 31700000']],
    ['纠错率50 %', ['50 % = 50%']],
    ['占５０％', ['５０％ = 50%']],
    ['占百分之三十三点三', ['百分之三十三点三 = 33.3%']],
    ['占三成半。', ['三成半 = 35%']],
    ['收到申请一件，均办结', ['一件 = 1件']],
    ['共收到申请十二件。', ['十二件 = 12件']],
    ['3至5件', ['3至5件 = 3件 = to 5']],
    ['提高2个百分点', ['2个百分点 = 2个百分点']],
    ['总数为805，其中', ['805 = 805']],
    ['12项目标任务', ['12项 = 12项']],
    ['收到12起诉讼', ['12起 = 12起']]
  ])('reads the figure of %s', (value, expected) => {
    expect(quantities(value).map(shown)).toEqual(expected)
  })

  test.each([
    ['80余条', 'about'],
    ['14万余次', 'about'],
    ['约700条', 'about'],
    ['300个左右', 'about'],
    ['近300个', 'at-most'],
    ['不足5件', 'at-most'],
    ['不超过20件', 'at-most'],
    ['超5000人', 'at-least'],
    ['50人以上', 'at-least'],
    ['预约3件', undefined],
    ['最近3件', undefined],
    ['达12件', undefined]
  ])('knows how exact %s is', (value, approximation) => {
    expect(quantities(value)[0]?.approximation).toBe(approximation)
  })

  test.each([
    '依据国办公开办函〔2021〕30号',
    '国务院令第711号',
    '第12条规定',
    '20个工作日内答复',
    '连续12个月',
    '分为6个部分',
    '联系电话：0934-6121001',
    '邮编745300',
    '拨打12345热线',
    '每20件收费',
    '5部门联合印发',
    '12条件',
    '2024年3月5日',
    '2024版',
    '一批文件，两个维护，三项制度',
    '三审三校，三位一体',
    '《关于12件实事的通知》',
    '“3件事”',
    '见https://example.gov.cn/2024/12件.html'
  ])('finds no figure in %s', value => {
    expect(quantities(value)).toEqual([])
  })

  test.each([
    ['0', 0],
    ['-11', -11],
    ['１２', 12],
    ['1,203', 1203],
    ['96171.6', 96171.6],
    ['22（其中修订16件）', 22],
    ['251000元', 251000]
  ])('reads the cell %s', (value, expected) => {
    expect(quantities(value)[0]?.value).toBe(expected)
  })

  test('keeps a dash and a blank apart from a zero', () => {
    expect([quantities('—'), quantities('/'), quantities('　')]).toEqual([[], [], []])
  })

  const piece = fc.constantFrom(
    ...[
      '公开信息',
      '12件',
      '，',
      '1,203条',
      '。',
      '2024年1月1日',
      '至',
      '12月31日',
      '约',
      '80余条',
      '（',
      '）',
      '50%',
      '19.8万（人）次',
      '百分之五十',
      '“',
      '”',
      '三件',
      '第',
      '占',
      '\n',
      '𠮷',
      '😀',
      ' ',
      '　',
      '3.50万元',
      '〔2021〕30号',
      '.',
      ','
    ]
  )

  test('places every figure and date where it is written, none over another', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const text = textOfDocument(pieces.join(''))
        const {quantities, dates} = readFigures(text)
        for (const {raw, span} of [...quantities, ...dates]) expect(text.source.text.slice(span.start, span.end)).toBe(raw)
        const placed = [...quantities, ...dates].map(({span}) => span).sort((a, b) => a.start - b.start)
        for (const [index, span] of placed.entries()) expect(span.start).toBeGreaterThanOrEqual(placed[index - 1]?.end ?? 0)
      })
    )
  })

  test('gives the value that decimal and magnitude make', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 99999}),
        fc.integer({min: 0, max: 99}),
        fc.constantFrom(['', 0], ['万', 4], ['亿', 8]),
        (whole, hundredths, [word, zeros]) => {
          const decimal = `${whole}.${`${hundredths}`.padStart(2, '0')}`
          const [quantity] = quantities(`共${decimal}${word}条`)
          expect(quantity).toMatchObject({decimal, decimals: 2, magnitude: zeros, value: Number(`${decimal}e${zeros}`), unit: '条'})
        }
      )
    )
  })

  test('is not moved by what stands before it', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 10}), pieces => {
        const before = `${pieces.join('').replace(/[“《]/g, '')}。收到`
        const found = quantities(`${before}15件。`).at(-1)
        expect(found).toMatchObject({raw: '15件', value: 15, span: {start: before.length, end: before.length + 3}})
      })
    )
  })
})
