/** Why figures of two years cannot be compared, as far as the text says so. */

import {describe, expect, test} from '@jest/globals'

import {readBreaks} from '../../src/facts/breaks.js'
import {toReport} from '../../src/model/outline.js'
import {readMarkdown} from '../../src/readers/markdown.js'

function breaksIn(statement: string): readonly string[] {
  const text = `# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${statement}\n`
  return Object.keys(readBreaks(toReport(readMarkdown(text, 'report.md'))))
}

describe('a break in the organ', () => {
  test.each([
    '2024年5月，因机构改革，职能划转到位。',
    '我局于2024年3月由原县文化局和原县旅游局合并组建。',
    '本单位由县政务服务中心更名为县行政审批局。',
    '因区划调整，松坡乡并入禾丰镇。',
    '机构合并后，历史信息分散在两个旧网站。'
  ])('is read in %s', statement => {
    expect(breaksIn(statement)).toEqual(['organ'])
  })

  test.each([
    '公开机构改革方案1件，解读《青禾县机构改革方案》1篇。',
    '我镇将政务公开专栏合并，整合各部门网站栏目。',
    '办理的行政复议案件中作出撤销、变更决定的案件共6件。',
    '信息公开申请由办公室与法规科合并审核。',
    '因人员调整，业务不熟；部门职责交叉，合并办理申请2件。',
    '我局成立政务公开领导小组，组建工作专班。',
    '下一步将配合做好机构改革。'
  ])('is not read in %s', statement => {
    expect(breaksIn(statement)).toEqual([])
  })
})

describe('a break in the documents', () => {
  test.each([
    '全年开展行政规范性文件清理1次。',
    '制发行政规范性文件5件，其中修订2件。',
    '废止行政规范性文件2件，另有3件到期失效。',
    '现行有效件数按新的统计口径填报。'
  ])('is read in %s', statement => {
    expect(breaksIn(statement)).toEqual(['documents'])
  })

  test.each([
    '全年制发行政规范性文件3件，废止2件，现行有效14件。',
    '全年清理失效信息17条，现行有效的行政规范性文件4件。',
    '完善规章制度，修订公开指南1份。',
    '制发文件3件，修订公开指南1份。',
    '下一步将开展行政规范性文件清理。'
  ])('is not read in %s', statement => {
    expect(breaksIn(statement)).toEqual([])
  })
})
