import {expect, test} from '@jest/globals'

import {lintText} from '../../src/index.js'

const titles = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项'
]

/** A report on a year with the first titles of the national form. */
function report(year: number, count: number): string {
  const sections = titles.slice(0, count).map((title, index) => `${'一二三四五六'[index]}、${title}\n\n按规定公开。\n`)
  return `青禾县水利局${year}年政府信息公开工作年度报告\n\n${sections.join('\n')}`
}

test.each([
  [2016, 6, 'form-2019'],
  [2018, 6, 'form-2019'],
  [2018, 5, 'narrative'],
  [2019, 6, 'form-2019'],
  [2020, 4, 'form-2019'],
  [2021, 4, 'form-2021'],
  [2030, 6, 'form-2021']
])('a report on %d with %d titles of the form is read as %s', async (year, count, edition) => {
  const result = await lintText(report(year, count), {uri: 'report.txt'})
  expect(result.edition).toBe(edition)
})
