/** The word lists of prose, class by class: a sentence that each reads, and one that it must not. */

import {describe, expect, test} from '@jest/globals'

import {form2021} from '../src/editions/form-2021.js'
import {readFacts} from '../src/facts/facts.js'
import type {Mention} from '../src/facts/prose/mentions.js'
import {toReport} from '../src/model/outline.js'
import {readMarkdown} from '../src/readers/markdown.js'

const actions: Readonly<Record<string, readonly [reads: string, not: string]>> = {
  receive: ['全年收到申请3件。', '全年采购设备3件。'],
  conclude: ['全年办结申请3件。', '办结情况报告3件。'],
  handle: ['办理群众来信3件。', '优化办理流程3项。'],
  'carried-in': ['上年结转申请3件。', '上年结转资金3万元。'],
  'carried-out': ['结转下年度申请3件。', '下年度计划3项。'],
  granted: ['予以公开3件。', '公开目录3件。'],
  partial: ['部分公开3件。', '部分科室3个。'],
  'granted-or-partial': ['予以公开及部分公开3件。', '公开及时率3项。'],
  refused: ['不予公开3件。', '不予批准3件。'],
  unavailable: ['无法提供3件。', '提供材料3份。'],
  'not-processed': ['不予处理3件。', '处理决定3件。'],
  'other-handling': ['其他处理3件。', '其他3件。'],
  upheld: ['行政复议结果维持3件。', '维护专栏3个。'],
  corrected: ['行政复议结果纠正3件。', '校正图表3张。'],
  pending: ['行政复议尚未审结3件。', '行政复议审结3件。'],
  publish: ['主动公开信息3条。', '召开新闻发布会3场。'],
  reprint: ['转载信息3条。', '装载货物3件。'],
  original: ['原创图文3篇。', '原有专栏3个。'],
  make: ['制发规范性文件3件。', '制作中心3个。'],
  repeal: ['废止规范性文件3件。', '废止文件目录3份。'],
  revise: ['修订公开指南3份。', '修缮公示栏3处。'],
  effective: ['现行有效规范性文件3件。', '有效问卷3份。'],
  hold: ['举办培训3期。', '组织机构3个。'],
  check: ['抽查网站3家。', '检查组3个。'],
  rectify: ['整改问题3个。', '问题3个。'],
  open: ['开设专栏3个。', '机构设置信息3条。'],
  run: ['运维专栏3个。', '运行机制3项。'],
  improve: ['优化栏目3个。', '优秀案例3个。'],
  withdraw: ['撤回申请3件。', '撤换展板3块。'],
  respond: ['回应关切3次。', '响应灾害3次。'],
  file: ['备案账号3个。', '备用电话3部。'],
  collect: ['归集文件3件。', '归口科室3个。'],
  store: ['收录公报3期。', '收入项目3个。'],
  report: ['报送信息3条。', '工作报告3份。'],
  adopted: ['被采用信息3条。', '采购公告3条。'],
  charge: ['收取信息处理费3元。', '收费标准3项。'],
  review: ['审查信息3条。', '审查机制3项。'],
  print: ['刊登文件3件。', '期刊文章3篇。'],
  'hand-out': ['发放手册3册。', '开发系统3套。']
}

describe('actions', () => {
  test.each(Object.entries(actions))('%s', (action, [reads, not]) => {
    expect(lastOf(reads).measure.own).toBe(action)
    expect(lastOf(not).measure.own).not.toBe(action)
  })
})

describe('objects', () => {
  test.each([
    ['申请', '全年收到依申请公开事项3件。', '引导申请人3名。'],
    ['复议', '因信息公开引发行政复议案件3件。', '设立复议机构3个。'],
    ['诉讼', '被提起行政诉讼3件。', '诉求3件。'],
    ['规范性文件', '制发行政规范性文件3件。', '转发文件3件。'],
    ['规章', '废止市政府规章3件。', '完善规章制度3项。'],
    ['处理费', '收取政府信息公开处理费3元。', '印发处理决定3份。']
  ])('%s', (object, reads, not) => {
    expect(lastOf(reads).object).toBe(object)
    expect(lastOf(not).object).not.toBe(object)
  })
})

describe('channels', () => {
  test.each([
    ['网站', '在门户网站发布信息3条。', '网上发布信息3条。'],
    ['公众号', '微信公众号发布信息3条。', '组建微信群3个。'],
    ['公众号(澜桥发布)', '“澜桥发布”微信公众号推送信息3条。', '“澜桥发布”推送信息3条。'],
    ['微博', '在政务微博发布信息3条。', '微型博览会3场。'],
    ['抖音', '抖音号发布视频3个。', '配音视频3个。'],
    ['新媒体', '政务新媒体发布作品3条。', '媒体发布作品3条。'],
    ['公告栏', '在公示栏张贴公告3份。', '设置栏目3个。']
  ])('%s', (channel, reads, not) => {
    expect(lastOf(reads).measure.channel).toBe(channel)
    expect(lastOf(not).measure.channel).not.toBe(channel)
  })
})

describe('scopes and periods', () => {
  test.each([
    ['own', '我局收到申请3件。', '全县收到申请3件。'],
    ['region', '全市收到申请3件。', '在全市率先公开清单3项。'.replace('全市', '同行')],
    ['office', '县政府办公室收到申请3件。', '县政府收到申请3件。'],
    ['other', '代表县政府办理申请3件。', '办理申请3件。']
  ])('%s', (scope, reads, not) => {
    expect(lastOf(reads).measure.scope).toBe(scope)
    expect(lastOf(not).measure.scope).not.toBe(scope)
  })

  test.each([
    ['part', '上半年收到申请3件。', '全年收到申请3件。'],
    ['cumulative', '截至目前公开信息3条。', '截至12月31日公开信息3条。'],
    ['prior', '上年收到申请3件。', '上年结转申请3件。'],
    ['plan', '下一步举办培训3期。', '将培训3期纳入考核。']
  ])('%s', (period, reads, not) => {
    expect(lastOf(reads).measure.period).toBe(period)
    expect(lastOf(not).measure.period).not.toBe(period)
  })
})

describe('the verb of several', () => {
  test.each([
    ['an outcome beats what is done with it', '部分公开答复3件。', 'partial'],
    ['检查 beats what it looks at', '检查发布信息3条。', 'check'],
    ['of two adjacent verbs the first counts', '开设备案专栏3个。', 'open'],
    ['an adverbial 公开 loses', '公开回应关切3次。', 'respond'],
    ['a verb before 的 is none', '汇总制定的文件3件。', undefined],
    ['式 makes a manner of a verb', '开展集成式发布3次。', 'hold'],
    ['the verb may stand behind', '两次举办培训，3期培训。', undefined]
  ])('%s', (_, sentence, action) => {
    expect(lastOf(sentence).measure.own).toBe(action)
  })
})

function lastOf(sentence: string): Mention {
  const report = toReport(readMarkdown(`# 澜桥县民政局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${sentence}\n`, 'report.md'))
  const mention = readFacts(report, form2021).mentions.at(-1)
  if (!mention) throw new Error(`expected a figure in ${sentence}`)
  return mention
}
