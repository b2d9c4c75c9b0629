/** What the mutation tests showed that nothing held: the edges of single checks. */

import {describe, expect, test} from '@jest/globals'

import {isBehindDay} from '../src/checks/days.js'
import {lintText} from '../src/index.js'
import {findDates} from '../src/model/date.js'
import {findingsIn} from './in-report.js'
import {textOfDocument} from './model/support.js'

describe('whether a date lies behind 15 January 2025', () => {
  test.each([
    ['2024年12月31日', false],
    ['2025年1月', false],
    ['2025年1月15日', false],
    ['2025年1月16日', true],
    ['2025年2月', true],
    ['2026年1月1日', true],
    // nobody knows of which year
    ['12月31日', false]
  ])('%s', (words, isBehind) => {
    const [date] = findDates(textOfDocument(words)).dates
    expect(date && isBehindDay(date, {year: 2025, month: 1, day: 15})).toBe(isBehind)
  })
})

test('outcomes that exceed what was received by what was carried in are no fault', async () => {
  const outcomes = '收到申请12件，其中予以公开8件、不予公开5件、结转下年1件。'
  expect(await findingsIn(`上年结转政府信息公开申请2件。${outcomes}`, 'breakdown-sum')).toEqual([])
  expect(await findingsIn(`上年结转政府信息公开申请5件。${outcomes}`, 'breakdown-sum')).toEqual(['differs 12件'])
})

test('a list of other things is not acquitted by what was carried in', async () => {
  const list = '全年公开信息12条，其中公告8条、动态6条。'
  expect(await findingsIn(`上年结转政府信息公开申请2件。${list}`, 'breakdown-sum')).toHaveLength(1)
})

test('a period of a whole year in another year is corrected in the words it was written in', async () => {
  const text = '# 青禾县水利局2024年政府信息公开工作年度报告\n\n本报告所列数据的统计期限为2023年度。\n\n## 一、总体情况\n\n公开信息12条。\n'
  const {findings} = await lintText(text, {uri: 'report.md', edition: 'form-2021', only: ['period-full-year']})
  expect(findings.flatMap(({suggestions}) => suggestions.flatMap(({edits}) => edits.map(({newText}) => newText)))).toEqual(['2024年度'])
})

test('a code with a wrong character is put right in the number that is offered', async () => {
  const text = '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n按照国办公开办涵〔2021〕30号编制。\n'
  const {findings} = await lintText(text, {uri: 'report.md', edition: 'form-2021', only: ['doc-number-format']})
  const offers = findings.flatMap(({fix, suggestions}) => [...(fix ? [fix] : []), ...suggestions])
  expect(offers.flatMap(({edits}) => edits.map(({newText}) => newText)).join()).toContain('函')
})
