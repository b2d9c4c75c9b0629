/** Rules on what an organ says of itself, of its report and of how to reach it: sentences of our own. */

import {describe, expect, test} from '@jest/globals'

import {muddled} from '../src/wording/introduction.js'
import {findingsIn} from './in-report.js'

const of = (organ: string) => ({title: `${organ}2024年政府信息公开工作年度报告`})

describe('organ-name-consistent', () => {
  test.each([
    ['禾丰镇人民政府', '我局高度重视，及时更新栏目。', '我局'],
    ['青禾县水利局', '我镇组织培训2次。', '我镇'],
    ['青禾县水利局', '我委健全公开制度。', '我委'],
    ['松陂乡人民政府', '我镇公开信息20条。', '我镇'],
    ['望川市城关街道办事处', '本局开设专栏1个。', '本局'],
    ['青禾县人民政府', '我局牵头开展检查。', '我局'],
    ['青禾县卫生健康委员会', '我局公开信息36条。', '我局'],
    ['江苏省水利厅', '我局组织自查。', '我局'],
    ['青禾县司法局', '我院严格落实制度。', '我院'],
    ['青禾县民政局', '经审查，我乡公开低保信息8条。', '我乡'],
    ['国家税务总局青禾县税务局', '我镇设置公开栏。', '我镇']
  ])('finds in the report of %s: %s', async (organ, words, quote) => {
    expect(await findingsIn(words, 'organ-name-consistent', of(organ))).toEqual([`other-organ ${quote}`])
  })

  test.each([
    ['青禾县水利局', '我办组织培训。', 'info office-of-organ 我办'],
    ['望川市城关街道办事处', '我街道公开信息。城关街办开设专栏。', 'info two-short-names 街办']
  ])('gives a hint in the report of %s: %s', async (organ, words, found) => {
    expect(await findingsIn(words, 'organ-name-consistent', of(organ))).toEqual([found])
  })

  test.each([
    ['青禾县水利局', '我局在我县门户网站公开信息30条。'],
    ['青禾县人民政府办公室', '我办牵头开展检查。'],
    ['青禾县人民政府', '我县公开信息，我办按季通报。'],
    ['禾丰镇人民政府', '我单位、本机关按时公开，本镇设公开栏。'],
    ['禾丰镇人民政府', '收到来信反映我局窗口排队问题，已转办。'],
    ['禾丰镇人民政府', '“我局承诺”专栏由县水利局维护。'],
    ['青禾县发展和改革委员会', '青禾县发展和改革局挂牌后，我局公开信息12条。'],
    ['青禾县财政局', '我局委托第三方评估，我部分栏目由办公室更新。'],
    ['望川市城关街道办事处', '我街道设公开栏，我办更新信息。'],
    ['青禾县人民政府办公室（青禾县大数据局）', '我局同时承担平台运维。'],
    ['青禾县公安局', '各派出所公开办事指南，我局汇总。'],
    ['青禾县水利局', '我委托专业机构检测，我办理申请5件，本局域网已改造。']
  ])('is silent in the report of %s: %s', async (organ, words) => {
    expect(await findingsIn(words, 'organ-name-consistent', of(organ))).toEqual([])
  })

  test('the organ that is given decides, and one word is named once', async () => {
    const words = '我局公开信息。我局收到申请1件。'
    expect(await findingsIn(words, 'organ-name-consistent', {...of('青禾县水利局'), organ: '禾丰镇人民政府'})).toEqual(['other-organ 我局'])
  })
})

describe('scope-copied', () => {
  test.each([
    ['禾丰镇人民政府', '本报告综合全县各镇、各部门年度报告编制。', '综合全县各镇、各部门年度报告编制'],
    ['青禾县民政局', '汇总全市各县区、各部门情况编制本报告。', '汇总全市各县区、各部门情况编制'],
    ['望川市城关街道办事处', '本报告由区政府办公室综合全区各街道、各部门报告编制。', '综合全区各街道、各部门报告编制'],
    ['青禾县财政局', '本报告汇总我县各乡镇、各部门信息公开年度报告编写。', '汇总我县各乡镇、各部门信息公开年度报告编写'],
    ['松陂乡人民政府', '根据《条例》规定，综合全县各级行政机关报告编制本报告。', '综合全县各级行政机关报告编制'],
    ['江苏省水利厅', '本报告综合全省各市、省直部门年度报告编制而成。', '综合全省各市、省直部门年度报告编制'],
    ['青禾县水利局', '本报告汇集全县各单位的年度报告编制。', '汇集全县各单位的年度报告编制'],
    ['石渡县司法局', '本报告由县政府办公室汇总全县各乡镇和县直各部门材料形成。', '汇总全县各乡镇和县直各部门材料形成'],
    ['青禾县教育局', '本年度报告综合各县区、各部门情况编制。', '综合各县区、各部门情况编制'],
    ['望川市审计局', '综合全市各部门、各单位报告，编制本报告。', '综合全市各部门、各单位报告，编制']
  ])('finds in the report of %s: %s', async (organ, intro, quote) => {
    expect(await findingsIn('公开信息12条。', 'scope-copied', {...of(organ), intro})).toEqual([`copied ${quote}`])
  })

  test.each(['望川市政务服务和数据管理局', '国家税务总局望川市税务局'])('can only ask where %s may gather', async organ => {
    const intro = '本报告综合全市各县区、各部门年度报告编制。'
    const found = await findingsIn('公开信息12条。', 'scope-copied', {...of(organ), intro})
    expect(found).toEqual([expect.stringMatching(/^cantTell may-compile/)])
  })

  test.each([
    ['青禾县人民政府', '综合各镇、各部门年度报告编制。'],
    ['青禾县人民政府办公室', '本报告综合全县各镇、各部门年度报告编制。'],
    ['禾丰镇人民政府', '汇总全镇各村公开情况编制。'],
    ['青禾县民政局', '本报告汇总局属各单位、各股室情况编制。'],
    ['国家税务总局望川市税务局', '本报告汇总全市税务系统各单位情况编制。'],
    ['青禾县教育局', '本报告由青禾县教育局编制，指导全县各学校做好公开工作。'],
    ['青禾县公安局', '综合全县各派出所情况编制本报告。'],
    ['青禾县水利局', '本报告综合各股室年度情况编制。'],
    ['青禾县水利局', '根据《条例》和全县各部门年度报告编制工作要求，编制本报告。'],
    ['青禾县', '综合全县各镇、各部门年度报告编制。'],
    ['青禾县财政局', '本报告由青禾县财政局编制。']
  ])('is silent in the report of %s: %s', async (organ, intro) => {
    expect(await findingsIn('公开信息12条。', 'scope-copied', {...of(organ), intro})).toEqual([])
  })
})

describe('contact-incomplete', () => {
  test.each([
    ['如有疑问，请与青禾县水利局（地址：中心路8号）。', 'unfinished 请与青禾县水利局'],
    ['如有疑问，请与本局办公室联系（电话：，邮编：）。', 'empty 电话：'],
    ['如对本报告有疑问，请与县司法局办公室（电话：0399-5550100）。', 'unfinished 请与县司法局办公室'],
    ['请与办公室联系（地址：中心路8号，邮编：，电话：0399-5550100）。', 'empty 邮编：'],
    ['联系地址：中心路8号；联系电话：；邮编：700000。', 'empty 联系电话：'],
    ['如有意见，可与局办公室。', 'unfinished 可与局办公室'],
    ['请与镇党政办联系。电子邮箱：。', 'empty 电子邮箱：'],
    ['请与县民政局联系（邮 编 ： ，电话：0399-5550100）。', 'empty 邮 编 ：'],
    ['联系电话： 传真：0399-5550101。', 'empty 联系电话：'],
    ['地址：中心路8号，电话：', 'empty 电话：']
  ])('finds: %s', async (intro, found) => {
    expect(await findingsIn('公开信息12条。', 'contact-incomplete', {intro})).toEqual([found])
  })

  test.each([
    '如有疑问，请与青禾县水利局办公室联系。',
    '如有疑问，请致电0399-5550100。',
    '如有疑问，请拨打0399-5550100。',
    '请与县司法局办公室（联系电话：0399-5550100）联系。',
    '请与办公室（地址：中心路8号。邮编：700000）取得联系。',
    '联系电话：\n\n0399-5550100',
    '本报告由青禾县水利局编制。',
    '申请与答复情况见第三部分。',
    '请与会人员遵守纪律。',
    '联系地址：青禾县中心路8号，电话：0399-5550100，电子邮箱：a@example.com。',
    '欢迎来信来电（电话：0399-5550100）。'
  ])('is silent: %s', async intro => {
    expect(await findingsIn('公开信息12条。', 'contact-incomplete', {intro})).toEqual([])
  })
})

describe('intro-composition-pattern', () => {
  test.each([
    ['本报告包括总体情况等六个部分组成。', 'includes-consist 包括总体情况等六个部分组成'],
    ['本报告由青禾县水利局根据有关要求编制此报告。', 'made-twice 本报告由青禾县水利局根据有关要求编制此报告'],
    ['全文包含总体情况、主动公开政府信息情况等六部分组成。', 'includes-consist 包含总体情况、主动公开政府信息情况等六部分组成'],
    ['本报告根据《条例》规定编制本年度报告。', 'made-twice 本报告根据《条例》规定编制本年度报告'],
    ['根据《条例》第五十条的规定和县政府办公室有关要求。', 'no-main-clause 根据《条例》第五十条的规定和县政府办公室有关要求。'],
    ['年度报告分为总体情况等六大部分构成。', 'includes-consist 分为总体情况等六大部分构成'],
    ['本年度报告由局办公室按照格式编写该报告。', 'made-twice 本年度报告由局办公室按照格式编写该报告'],
    ['按照上级部门统一安排和有关通知要求。', 'no-main-clause 按照上级部门统一安排和有关通知要求。'],
    ['依据《中华人民共和国政府信息公开条例》的规定。', 'no-main-clause 依据《中华人民共和国政府信息公开条例》的规定。'],
    ['本报告由镇人民政府编制而成此年度报告。', 'made-twice 本报告由镇人民政府编制而成此年度报告']
  ])('finds: %s', async (intro, found) => {
    expect(await findingsIn('公开信息12条。', 'intro-composition-pattern', {intro})).toEqual([`info ${found}`])
  })

  test.each([
    '本报告由六个部分组成，包括总体情况等。',
    '本报告由青禾县水利局编制。',
    '本报告由局办公室编制，本报告所列数据截至2024年12月31日。',
    '根据《条例》规定，编制本报告。',
    '根据《条例》要求，现公布青禾县水利局2024年政府信息公开工作年度报告。',
    '本报告包括总体情况、主动公开政府信息情况等六个部分。',
    '全文包括六个组成部分。',
    '本报告由总体情况、主动公开政府信息情况等六部分组成。',
    '本报告依照《条例》编制而成，由总体情况等六部分组成。',
    '本报告内容包括六个部分，附表由三张表组成。',
    '按照要求，本局对照格式逐项填写。'
  ])('is silent: %s', async intro => {
    expect(await findingsIn('公开信息12条。', 'intro-composition-pattern', {intro})).toEqual([])
  })
})

describe.each(muddled.map(({id, ...one}) => [id, one] as const))('the pattern %s', (_, {pattern, found, silent}) => {
  test.each(found)('matches: %s', words => expect(words).toMatch(pattern))
  test.each(silent)('does not match: %s', words => expect(words).not.toMatch(pattern))
})
