/** Who may make 规章, over reports of organs that exist, which fixtures do not name, and of made-up ones. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {root} from '../scripts/generated.js'
import {type FileResult, lintText} from '../src/index.js'

const only = ['rules-authority']

function report(organ: string, figures: string, label = '规章'): string {
  return `# ${organ}2024年政府信息公开工作年度报告

## 二、主动公开政府信息情况

| 第二十条第（一）项 | | | |
| --- | --- | --- | --- |
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| ${label} | ${figures} |
| 行政规范性文件 | 3 | 1 | 24 |
`
}

async function check(organ: string, figures: string, label?: string): Promise<FileResult> {
  return await lintText(report(organ, figures, label), {uri: 'report.md', edition: 'form-2021', only})
}

describe('is found', () => {
  test.each([
    ['禾丰镇人民政府', '1 | 0 | 1', '1'],
    ['青禾县松陂乡人民政府', '0 | 0 | 2', '2'],
    ['望川市城关街道办事处', '0 | 3 | 0', '3'],
    ['青禾县人民政府', '4 | 0 | 9', '4'],
    ['青禾县', '0 | 0 | 12', '12'],
    ['青禾旗政府办公室', '0 | 1 | 6', '1'],
    ['青禾县水利局', '0 | 0 | 4', '4'],
    ['南京市水务局', '0 | 0 | 5', '5'],
    ['江苏省南京市玄武区人民政府', '2 | 0 | 2', '2'],
    ['江苏省财政厅', '1 | 0 | 8', '1'],
    ['上海市浦东新区人民政府', '0 | 0 | 3', '3'],
    ['河北省定州市人民政府', '0 | 0 | 7', '7'],
    ['国家税务总局青禾县税务局', '1 | 1 | 1', '1'],
    ['阿里地区行政公署', '0 | 0 | 15', '15']
  ])('%s with %s', async (organ, figures, quote) => {
    const {findings} = await check(organ, figures)
    expect(findings.map(({outcome, messageId, at}) => [outcome, messageId, at.quote])).toEqual([['failed', 'no-power', quote]])
  })
})

describe('cannot be told, and is said so', () => {
  test.each([
    ['定州市人民政府', '0 | 0 | 7', 'city-not-listed'],
    ['望川市', '1 | 0 | 1', 'city-not-listed'],
    ['青禾海关', '0 | 0 | 1', 'organ-unknown'],
    ['望川高新区管委会', '2 | 0 | 2', 'level-unknown']
  ])('%s with %s', async (organ, figures, messageId) => {
    const {findings} = await check(organ, figures)
    expect(findings.map(finding => [finding.outcome, finding.messageId])).toEqual([['cantTell', messageId]])
  })
})

describe('is silent', () => {
  test.each([
    ['江苏省人民政府', '12 | 3 | 180'],
    ['内蒙古自治区', '6 | 0 | 95'],
    ['重庆市人民政府办公厅', '8 | 2 | 120'],
    ['南京市人民政府', '3 | 0 | 61'],
    ['本溪市人民政府办公室', '1 | 0 | 14'],
    ['儋州市人民政府', '1 | 0 | 2'],
    ['广东省东莞市人民政府', '2 | 0 | 21'],
    ['湘西土家族苗族自治州人民政府', '1 | 0 | 5'],
    ['甘孜州人民政府', '0 | 0 | 4'],
    ['教育部', '4 | 1 | 48'],
    ['国家市场监督管理总局', '9 | 2 | 160'],
    ['中国人民银行', '5 | 0 | 77'],
    ['青禾县水利局', '0 | 0 | 0'],
    ['青禾县水利局', ' | — | 无'],
    ['青禾县水利局', '0件 | 0 | /']
  ])('%s with %s', async (organ, figures) => {
    expect((await check(organ, figures)).findings).toEqual([])
  })

  test('a note beside the label, with zeros', async () => {
    expect((await check('青禾县水利局', '0 | 0 | 0', '规章（县级无此项）')).findings).toEqual([])
  })

  test('figures of the row below', async () => {
    const text = report('青禾县水利局', '0 | 0 | 0').replace('| 3 | 1 | 24 |', '| 300 | 10 | 2400 |')
    expect((await lintText(text, {uri: 'report.md', only})).findings).toEqual([])
  })
})

test('names every cell above zero, shows their places, and offers no change of a figure', async () => {
  const {findings} = await check('禾丰镇人民政府', '1 | 0 | 6')
  expect(findings).toHaveLength(1)
  const [finding] = findings
  expect(finding?.message).toBe(
    '“禾丰镇人民政府”没有规章制定权，“规章”一行的本年制发件数 1、现行有效件数 6，应当为0。如不属于规章，应填入“行政规范性文件”一行'
  )
  expect(finding?.related.map(({at, message}) => [at.quote, message])).toEqual([
    ['6', '现行有效件数'],
    ['禾丰镇人民政府', '编制机关']
  ])
  expect(finding?.fix).toBeUndefined()
  expect(finding?.suggestions.map(({applicability}) => applicability)).toEqual(['display-only'])
})

test('the organ that is given goes before the one that is named', async () => {
  const text = report('定州市人民政府', '0 | 0 | 7')
  const messageIds = async (organ: string) =>
    (await lintText(text, {uri: 'report.md', only, organ})).findings.map(({messageId}) => messageId)
  expect(await messageIds('河北省定州市人民政府')).toEqual(['no-power'])
  expect(await messageIds('保定市')).toEqual([])
})

test('a table left as lines of text is judged like one of Markdown', async () => {
  const plain = readFileSync(join(root, 'fixtures/reports/liupu-civil-affairs-2023.txt'), 'utf8')
  const text = plain.replace('规章\t\t0\t0\t0', '规章\t\t0\t0\t4')
  expect(text).not.toBe(plain)
  const {findings} = await lintText(text, {uri: 'report.txt', only})
  expect(findings.map(({messageId, at}) => [messageId, at.quote])).toEqual([['no-power', '4']])
})
