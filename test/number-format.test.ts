/** How numbers are written: sentences of our own. */

import {describe, expect, test} from '@jest/globals'

import {lintText} from '../src/index.js'
import {findingsIn} from './in-report.js'

describe('number-format', () => {
  test.each([
    ['全年公开信息１２条。', 'full-width １２'],
    ['主动公开预算信息3６份。', 'full-width 3６'],
    ['水费收缴率达９８．５%。', 'full-width ９８．５'],
    ['办结率为百分之98。', 'word-digits 百分之98'],
    ['投诉率下降至千分之3。', 'word-digits 千分之3'],
    ['公众号推送信息3千余条。', 'word-digits 3千余'],
    ['发放宣传册5百份。', 'word-digits 5百'],
    ['减免水费3千万元。', 'word-digits 3千'],
    ['目录自2〇24年起按季更新。', 'mixed 2〇24'],
    ['指南自二O二三年起施行。', 'mixed 二O二三'],
    ['栏目自二0二二年开通。', 'mixed 二0二二'],
    ['制度自2O23年执行。', 'mixed 2O23'],
    ['全年推送信息1,203条，点击4506次。', 'separators 4506次'],
    ['公开公告5件、通报三件。', 'numerals 三件'],
    ['公开动态12条、公告六条、通知8条。', 'numerals 六条']
  ])('finds: %s', async (words, found) => {
    expect(await findingsIn(words, 'number-format')).toEqual([`info ${found}`])
  })

  test.each([
    '“十四五”规划执行情况已公开。',
    '学习党的二十大精神，一是抓公开，二是抓更新，做到“两个维护”。',
    '按第二十条第（一）项公开，受理12345热线工单30件。',
    '访问量45.28万次，办理来电三五天内回复。',
    '办结率达百分之九十八，满意率为百分之百。',
    '公开35千伏线路改造和5千米管网信息2条。',
    '开展“2024百日攻坚”行动，开设“３６５”栏目。',
    '举办培训5次、演练一次、座谈两次。',
    '全年推送信息12,345条，公开信息1203条。',
    '推送信息1,203条，支出4506.8万元。',
    '推送信息1,203条，点击4,506次，2024年共公开812条。',
    '指南自二〇二三年起施行，目录自二○二四年起修订。',
    '推送信息3000余条，点击4500次，发放三千余份。',
    '清理《２０１０年目录》1份。',
    '公开五类信息20条，其中公告12条。'
  ])('is silent: %s', async words => {
    expect(await findingsIn(words, 'number-format')).toEqual([])
  })

  test('full-width digits that are a habit are told once', async () => {
    const words = '公开公告１条，通知２条，动态３条，解读４条，预算５份，决算６份。'
    expect(await findingsIn(words, 'number-format')).toEqual(['info full-width １'])
  })

  test('the number of a paragraph is none of the text', async () => {
    expect(await findingsIn('１．公开信息3条。\n\n２．答复申请2件。', 'number-format')).toEqual([])
  })

  test('a sign-off is looked at, and every value stays the same', async () => {
    const text = `# 青禾县水利局2010年政府信息公开工作报告\n\n## 一、概述\n\n全年公开信息１，２０３条，占百分之98。\n\n青禾县水利局\n\n二O一一年5月16日\n`
    const {findings} = await lintText(text, {uri: 'report.md', only: ['number-format']})
    const changes = findings.flatMap(({at, suggestions}) => suggestions.flatMap(({edits}) => edits.map(({newText}) => [at.quote, newText])))
    expect(changes).toEqual([
      ['１，２０３', '1,203'],
      ['百分之98', '98%'],
      ['二O一一', '二〇一一']
    ])
  })
})
