/** Sentences that contradict the tables of a report, and sentences like them that say the same, or something else. */

import {describe, expect, test} from '@jest/globals'

import {lintText} from '../src/index.js'

const found: readonly string[] = [
  '全年新收政府信息公开申请14件。',
  '本年度共收到申请13件，均已办结。',
  '上年结转申请3件。',
  '全年办结政府信息公开申请15件。',
  '收到申请15件，结转下年度2件。',
  '办结申请16件，其中予以公开9件，部分公开6件。',
  '全年收到申请15件，其中自然人12件、法人或其他组织3件。',
  '因政府信息公开被申请行政复议4件。',
  '因政府信息公开被申请行政复议3件，其中结果维持1件、结果纠正2件。',
  '因政府信息公开被提起行政诉讼3件。',
  '现行有效行政规范性文件30件。',
  '全年制发行政规范性文件4件。'
]

const silent: readonly string[] = [
  '全年新收政府信息公开申请15件，上年结转2件。',
  '共办理依申请公开17件。',
  '收到申请16件。',
  '办结申请16件，结转下年度1件。',
  '予以公开10件，部分公开6件。',
  '予以公开及部分公开申请16件。',
  '收到申请15件，其中自然人11件、法人或其他组织4件。',
  '因政府信息公开被申请行政复议3件，其中结果维持2件、结果纠正1件。',
  '全县收到申请95件。',
  '上半年收到申请9件。',
  '收到不动产登记申请1208件，办结1208件。',
  '备案规范性文件34件，公开政策性文件11件。',
  '代理县政府行政诉讼案件8件。',
  '约收到申请20件。',
  '去年收到申请12件。',
  '计划制发行政规范性文件5件。'
]

const requests = (label: string, natural: number, business: number) =>
  `| ${label} | ${natural} | ${business} | 0 | 0 | 0 | 0 | ${natural + business} |`

const tables = `## 二、主动公开政府信息情况

| 第二十条第（一）项 | | | |
| --- | ---: | ---: | ---: |
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | 2 | 1 | 32 |

## 三、收到和处理政府信息公开申请情况

| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${requests('一、本年新收政府信息公开申请数量', 11, 4)}
${requests('二、上年结转政府信息公开申请数量', 2, 0)}
${requests('（一）予以公开', 8, 2)}
${requests('（二）部分公开', 4, 2)}
${requests('（七）总计', 12, 4)}
${requests('四、结转下年度继续办理', 1, 0)}

## 四、政府信息公开行政复议、行政诉讼情况

| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
${'| --- '.repeat(15)}|
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
| | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 2 | 1 | 0 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 1 |
`

async function failures(sentence: string): Promise<readonly string[]> {
  const report = `# 南湾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${sentence}\n\n${tables}`
  const {findings} = await lintText(report, {uri: 'report.md', only: ['text-table-agreement'], edition: 'form-2021'})
  return findings.map(({message}) => message)
}

describe('text-table-agreement', () => {
  test.each(found)('finds: %s', async sentence => {
    expect((await failures(sentence)).length).toBeGreaterThan(0)
  })

  test.each(silent)('is silent: %s', async sentence => {
    expect(await failures(sentence)).toEqual([])
  })
})

test.each([
  ['全年未收到政府信息公开申请。', 1],
  ['未发生因政府信息公开引起的行政诉讼。', 1],
  ['因政府信息公开被申请行政复议3件，均获维持。', 1],
  ['未制发行政规范性文件。', 1],
  ['未收到要求减免费用的申请。', 0],
  ['各镇未收到政府信息公开申请。', 0],
  ['上半年未收到政府信息公开申请。', 0],
  ['未废止规章。', 0]
])('zero-claim against the tables: %s', async (sentence, count) => {
  const report = `# 南湾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${sentence}\n\n${tables}`
  const {findings} = await lintText(report, {uri: 'report.md', only: ['zero-claim'], edition: 'form-2021'})
  expect(findings.map(({message}) => message)).toHaveLength(count)
})
