import {describe, expect, test} from '@jest/globals'
import {readFigures} from '../../src/model/figures.js'
import type {Quantity} from '../../src/model/quantity.js'
import {textOf} from '../../src/model/text.js'
import {readText} from '../../src/readers/text.js'
import fc from '../property.js'
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
    ['收到12起诉讼', ['12起 = 12起']],
    ['办理30件事项', ['30件 = 30件']],
    ['公布30项目录', ['30项 = 30项']],
    ['12例行政复议', ['12例 = 12例']],
    ['公开名单12批次', ['12批次 = 12批次']],
    ['参与5万余人（次）', ['5万余人（次） = 50000人次 = about']],
    ['公开信息110篇', ['110篇 = 110篇']],
    ['接听热线电话1200个', ['1200个 = 1200个']],
    ['接听电话1200余次', ['1200余次 = 1200次 = about']],
    ['12345热线受理30件', ['30件 = 30件']],
    ['补贴5千万元', ['5千万元 = 50000000元']],
    ['粉丝18.5万，惠及3万群众', ['18.5万 = 185000', '3万 = 30000']],
    ['网站、微博分别为12、3件', ['12 = 12件', '3件 = 3件']]
  ])('reads the figure of %s', (value, expected) => {
    expect(quantities(value).map(shown)).toEqual(expected)
  })

  test.each([
    ['12－15件', ['12－15件 = 12件 = to 15']],
    ['1,200—1,500件', ['1,200—1,500件 = 1200件 = to 1500']],
    ['3至5万条', ['3至5万条 = 30000条 = to 50000']],
    ['3万至5万条', ['3万至5万条 = 30000条 = to 50000']],
    ['占10%-20%', ['10%-20% = 10% = to 20']],
    ['办结三至五件，', ['三至五件 = 3件 = to 5']],
    ['由3件到5件', ['3件 = 3件', '5件 = 5件']],
    ['0934-6621234次', []]
  ])('reads the range of %s', (value, expected) => {
    expect(quantities(value).map(shown)).toEqual(expected)
  })

  test.each([
    ['收到一件申请', ['一件 = 1件']],
    ['召开三次新闻发布会', ['三次 = 3次']],
    ['增设两个栏目', ['两个 = 2个']],
    ['答复二十余件，', ['二十余件 = 20件 = about']],
    ['收费三百六十万元，', ['三百六十万元 = 3600000元']],
    ['增长一倍，', ['一倍 = 1倍']],
    ['占百分之50，', ['百分之50 = 50%']],
    ['占七成以上。', ['七成 = 70% = at-least']]
  ])('reads the numerals of %s', (value, expected) => {
    expect(quantities(value).map(shown)).toEqual(expected)
  })

  test.each([
    ['80余条', 'about'],
    ['14万余次', 'about'],
    ['约700条', 'about'],
    ['30余万条', 'about'],
    ['30 万 余 条', 'about'],
    ['百分之八十多', 'about'],
    ['10万+次', 'at-least'],
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
    '落实三张清单制度',
    '公开了数十件，回复几百条，',
    '每季度召开一次，最多跑一次，',
    '第2、3条，第二十、二十一条，',
    '每1,000件',
    '热线为12345，',
    '报告年度为2024，',
    '共1,2345件',
    '12·4件',
    '版本1.1.1',
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
    ['110', 110],
    ['-251元', -251],
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
      '一',
      '12－15件',
      '30余万',
      '2020.1.1',
      '-',
      '自',
      '止',
      '共',
      '110',
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
        const {quantities, dates, ranges} = readFigures(text)
        for (const {raw, span} of [...quantities, ...dates, ...ranges]) expect(text.source.text.slice(span.start, span.end)).toBe(raw)
        for (const range of ranges)
          for (const {span} of quantities) expect(span.end <= range.span.start || span.start >= range.span.end).toBe(true)
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

  test('quotes itself where the source writes it with references', () => {
    const text = textOf(readText('1,203&nbsp;件', 'report.txt'), [
      {value: '1,203', span: {start: 0, end: 5}},
      {value: '\u00a0', span: {start: 5, end: 11}},
      {value: '件', span: {start: 11, end: 12}}
    ])
    expect(readFigures(text).quantities).toMatchObject([{raw: '1,203\u00a0件', value: 1203, span: {start: 0, end: 12}}])
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
