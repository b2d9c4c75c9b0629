import {describe, expect, test} from '@jest/globals'
import {daysIn} from '../../src/model/calendar.js'
import {type DateMention, findDates} from '../../src/model/date.js'
import {readFigures} from '../../src/model/figures.js'
import {writeNumeral} from '../../src/model/numeral.js'
import fc from '../property.js'
import {textOfDocument} from './support.js'

function dates(value: string): readonly DateMention[] {
  return findDates(textOfDocument(value)).dates
}

function shown({raw, year, month, day, problem}: DateMention): string {
  return [raw, `${year ?? ''}-${month ?? ''}-${day ?? ''}`, ...(problem ? [problem] : [])].join(' ')
}

describe('findDates', () => {
  test.each([
    ['于2020年1月1日起施行', ['2020年1月1日 2020-1-1']],
    ['截至 2024 年 12 月 31 日，', ['2024 年 12 月 31 日 2024-12-31']],
    ['２０２０年１月１日', ['２０２０年１月１日 2020-1-1']],
    ['二○一○年六月十三日', ['二○一○年六月十三日 2010-6-13']],
    ['二O一一年5月16日', ['二O一一年5月16日 2011-5-16']],
    ['2022-02-18', ['2022-02-18 2022-2-18']],
    ['2024.12.31前全部更新', ['2024.12.31 2024-12-31']],
    ['2021/3/5发布', ['2021/3/5 2021-3-5']],
    ['每年1月31日前', ['1月31日 -1-31']],
    ['3月5号上午', ['3月5号 -3-5']],
    ['自8月起', ['8月 -8-']],
    ['2024年度', ['2024年度 2024--']],
    ['2024年2月29日召开', ['2024年2月29日 2024-2-29']],
    ['2月29日召开', ['2月29日 -2-29']],
    ['1.2024年，我局', ['2024年 2024--']],
    ['2022-02-18 10:30', ['2022-02-18 2022-2-18']],
    ['3月5、6日', ['3月 -3-']],
    ['3月5，12件', ['3月 -3-']],
    ['12月3—5件', ['12月 -12-']],
    ['元月印发', ['元月 -1-']],
    ['二〇二四年元月五日', ['二〇二四年元月五日 2024-1-5']],
    ['2024年农历二月三十日', ['2024年 2024--']]
  ])('reads the date of %s', (value, expected) => {
    expect(dates(value).map(shown)).toEqual(expected)
  })

  test.each([
    ['于2023年11月31日开展', ['2023年11月31日 2023-11-31 no-such-day']],
    ['2023年2月29日', ['2023年2月29日 2023-2-29 no-such-day']],
    ['2月30日', ['2月30日 -2-30 no-such-day']],
    ['2023年13月5日', ['2023年13月5日 2023-13-5 no-such-month']],
    ['至2024年12月31止。', ['2024年12月31 2024-12-31 day-word-missing']],
    ['截至12月31，共收到', ['12月31 -12-31 day-word-missing']],
    ['1月1至12月31止', ['1月1 -1-1 day-word-missing', '12月31 -12-31 day-word-missing']]
  ])('says what is wrong with the date of %s', (value, expected) => {
    expect(dates(value).map(shown)).toEqual(expected)
  })

  test.each([
    '依据〔2021〕30号',
    '“12·4”宣传日',
    '索引号005267169/2016-00001',
    '2022版',
    '31日内答复',
    '连续12个月',
    '统一月报制度',
    '比例为2/30',
    '版本2.5.1',
    'V2020.1.1',
    '电话0934-6121001',
    '共2020件',
    '农历二月三十日',
    '农历 8月30日',
    '每张20元月卡',
    '得分2020.5',
    '版本2020.01',
    '收到12件'
  ])('finds no date in %s', value => {
    expect(dates(value)).toEqual([])
  })

  test.each([
    ['统计期限自2020年1月1日起至2020年12月31日止。', '自2020年1月1日起至2020年12月31日止', '2020-1-1', '2020-12-31'],
    ['从2019年1月1日到12月31日', '从2019年1月1日到12月31日', '2019-1-1', '2019-12-31'],
    ['2020年1月1日—12月31日', '2020年1月1日—12月31日', '2020-1-1', '2020-12-31'],
    ['2020.1.1—2020.12.31', '2020.1.1—2020.12.31', '2020-1-1', '2020-12-31'],
    ['2023年1—12月公开', '2023年1—12月', '2023-1-', '2023-12-'],
    ['1至6月', '1至6月', '-1-', '-6-'],
    ['2024年1月至2024年12月', '2024年1月至2024年12月', '2024-1-', '2024-12-'],
    ['3月5日至10日', '3月5日至10日', '-3-5', '-3-10'],
    ['2024－2027年', '2024－2027年', '2024--', '2027--'],
    ['2020.1.1-2020.12.31', '2020.1.1-2020.12.31', '2020-1-1', '2020-12-31'],
    ['2020年1月1日起，至2020年12月31日止', '2020年1月1日起，至2020年12月31日止', '2020-1-1', '2020-12-31'],
    ['2020年1-12月', '2020年1-12月', '2020-1-', '2020-12-'],
    ['自2024年1月1日开始至12月31日', '自2024年1月1日开始至12月31日', '2024-1-1', '2024-12-31'],
    ['从2024年1月1日（含）起至2024年12月31日（含）止，', '从2024年1月1日（含）起至2024年12月31日（含）止', '2024-1-1', '2024-12-31'],
    ['2024年1月1日零时至12月31日24时。', '2024年1月1日零时至12月31日24时', '2024-1-1', '2024-12-31'],
    ['2024年1月1日0时起至2024年12月31日24时止', '2024年1月1日0时起至2024年12月31日24时止', '2024-1-1', '2024-12-31'],
    ['2024年1月1日起计算，截至12月31日', '2024年1月1日起计算，截至12月31日', '2024-1-1', '2024-12-31'],
    ['2024年元月1日至12月31日', '2024年元月1日至12月31日', '2024-1-1', '2024-12-31'],
    ['2024年1月1日（星期一）至2024年12月31日（星期二）', '2024年1月1日（星期一）至2024年12月31日（星期二）', '2024-1-1', '2024-12-31'],
    ['2024年元月至12月', '2024年元月至12月', '2024-1-', '2024-12-'],
    ['2020.01—2020.12', '2020.01—2020.12', '2020-1-', '2020-12-'],
    ['2020.1-2020.12，', '2020.1-2020.12', '2020-1-', '2020-12-'],
    ['2020/01至2020/12', '2020/01至2020/12', '2020-1-', '2020-12-']
  ])('reads the range of %s', (value, raw, from, to) => {
    const [range] = findDates(textOfDocument(value)).ranges
    const plain = ({year, month, day}: DateMention) => `${year ?? ''}-${month ?? ''}-${day ?? ''}`
    expect(range && {raw: range.raw, from: plain(range.from), to: plain(range.to)}).toEqual({raw, from, to})
  })

  test('judges the end of a range in the year of its beginning', () => {
    const [range] = findDates(textOfDocument('2023年2月1日至2月29日')).ranges
    expect(range?.to.problem).toBe('no-such-day')
  })

  test('makes no range of two dates with words between them', () => {
    expect(findDates(textOfDocument('2024年1月1日开始，12月31日结束')).ranges).toEqual([])
  })

  test('leaves out dates of titles and quotations where figures are read', () => {
    expect(readFigures(textOfDocument('《2019年政务公开要点》')).dates).toEqual([])
  })

  test('reads every day of the calendar in every spelling, at its place', () => {
    const anyDay = fc.record({
      year: fc.integer({min: 1990, max: 2060}),
      month: fc.integer({min: 1, max: 12}),
      day: fc.integer({min: 1, max: 31})
    })
    const spellings: readonly ((date: {year: number; month: number; day: number}) => string)[] = [
      ({year, month, day}) => `${year}年${month}月${day}日`,
      ({year, month, day}) => `${year} 年 ${month} 月 ${day} 日`,
      ({year, month, day}) => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`,
      ({year, month, day}) => `${year}.${month}.${day}`,
      ({year, month, day}) => `${year}/${month}/${day}`,
      ({year, month, day}) => `${year}年${month}月${day}号`,
      ({year, month, day}) => `${year}年${month}月${day}日`.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ({year, month, day}) =>
        `${[...`${year}`].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('')}年${writeNumeral(month)}月${writeNumeral(day)}日`
    ]
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...spellings), (date, spell) => {
        const written = spell(date)
        const value = `自${written}起，`
        const [found] = dates(value)
        expect(found).toMatchObject({raw: written, ...date, span: {start: 1, end: 1 + written.length}})
        expect(found?.problem).toBe(date.day > daysIn(date.month, date.year) ? 'no-such-day' : undefined)
      })
    )
  })
})
