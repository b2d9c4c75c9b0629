/** By which day which organ must publish: organs made up, and some that exist, as their level is told from lists. */

import {describe, expect, test} from '@jest/globals'

import {findingsIn} from './in-report.js'

const late = (organ: string, published: string, year = 2024) =>
  findingsIn('全年公开信息12条。', 'published-late', {
    title: `${organ}${year}年政府信息公开工作年度报告`,
    published,
    edition: year < 2019 ? 'narrative' : 'form-2021'
  })

describe('published-late', () => {
  test.each([
    ['青禾县财政局', '2025-02-20'],
    ['青禾县人民政府', '2025-04-15'],
    ['青禾县人民政府办公室', '2025-04-01'],
    ['江苏省水利厅', '2025-02-01'],
    ['国家税务总局青禾县税务局', '2025-02-05'],
    ['南京市人民政府', '2025-04-02'],
    ['教育部', '2025-02-03'],
    ['望川高新区管委会', '2025-05-06'],
    ['望川市民政局', '2025-12-20'],
    ['青禾县气象局', '2025-03-31']
  ])('finds %s on %s', async (organ, published) => {
    expect(await late(organ, published)).toEqual([expect.stringMatching(/^late /)])
  })

  test.each([
    ['青禾县水利局', '2016-04-01', 2015],
    ['禾丰镇人民政府', '2019-04-10', 2018]
  ])('finds %s on %s, before the regulation of 2019', async (organ, published, year) => {
    expect(await late(organ, published, year)).toEqual([expect.stringMatching(/^late /)])
  })

  test.each([
    ['禾丰镇人民政府', '2025-02-20', 'late-by-custom'],
    ['望川市城关街道办事处', '2025-03-02', 'late-by-custom'],
    ['青禾县财政局', '2026-05-23', 'long-after']
  ])('gives a hint on %s on %s', async (organ, published, id) => {
    expect(await late(organ, published)).toEqual([expect.stringMatching(new RegExp(`^info ${id} `))])
  })

  test('can only ask where an office may report for its government', async () => {
    expect(await late('青禾县人民政府办公室', '2025-03-02')).toEqual([expect.stringMatching(/^cantTell own-or-government /)])
  })

  test.each([
    ['青禾县财政局', '2025-01-31'],
    ['望川市人民政府', '2025-03-20'],
    ['青禾县人民政府', '2025-03-31'],
    ['青禾县人民政府办公室', '2025-01-31'],
    ['禾丰镇人民政府', '2025-01-30'],
    ['望川高新区管委会', '2025-03-30'],
    ['青禾县人民法院', '2025-04-30'],
    ['青禾县人民医院', '2025-04-30'],
    ['国家税务总局青禾县税务局', '2025-01-20'],
    ['青禾县', '2025-03-15']
  ])('is silent: %s on %s', async (organ, published) => {
    expect(await late(organ, published)).toEqual([])
  })

  test('is silent on a report of 2018 in March, and without a day', async () => {
    expect(await late('青禾县水利局', '2019-03-31', 2018)).toEqual([])
    expect(await findingsIn('青禾县水利局\n\n2025年6月1日', 'published-late')).toEqual([])
  })

  test('the organ that is given decides', async () => {
    const setting = {title: '2024年政府信息公开工作年度报告', published: '2025-02-10'}
    expect(await findingsIn('公开信息12条。', 'published-late', {...setting, organ: '青禾县水利局'})).toHaveLength(1)
    expect(await findingsIn('公开信息12条。', 'published-late', {...setting, organ: '青禾县人民政府'})).toEqual([])
  })
})
