/** Which year a sentence speaks of, and dates that cannot be: sentences of our own in a report on 2024. */

import {describe, expect, test} from '@jest/globals'

import {findingsIn} from './in-report.js'

const problems = {heading: '五、存在的主要问题及改进情况'}

describe('year-mismatch', () => {
  test.each([
    ['2023年，我局公开政府信息56条。', '2023年'],
    ['2022年工作中仍存在解读不足。', '2022年'],
    ['2023年度，全局收到申请3件，均已答复。', '2023年度'],
    ['（一）主动公开情况。2023年，发布动态信息42条。', '2023年'],
    ['政府信息管理情况 2022年，我局制定文件审查制度。', '2022年'],
    ['2023年我局通过门户网站公开部门预算1份。', '2023年'],
    ['从2023年1月1日至12月31日，公开信息128条。', '2023年1月1日至12月31日'],
    ['2025年，我局公开政府信息63条。', '2025年'],
    ['全年组织培训2次；2023年，更新公开指南1次。', '2023年'],
    ['二〇二三年，我局公开信息18条。', '二〇二三年'],
    ['一是2021年公众号推送信息66条。', '2021年'],
    ['2023年，公开信息56条，较上年增长5%。', '2023年'],
    ['截至2023年12月31日，门户网站公开信息88条。', '2023年12月31日'],
    ['（二）依申请公开。截止到2023年12月31日，共收到申请4件。', '2023年12月31日'],
    ['截至2022年12月31日，累计公开规范性文件31件。', '2022年12月31日']
  ])('finds: %j', async (words, quote) => {
    expect(await findingsIn(words, 'year-mismatch')).toEqual([`other-year ${quote}`])
  })

  test.each([
    ['2023年，政府信息公开工作取得一定成效，但仍有差距。', problems],
    ['2023年，全年未收取信息处理费。', {heading: '六、其他需要报告的事项'}]
  ])('finds in the last sections: %j', async (words, setting) => {
    expect(await findingsIn(words, 'year-mismatch', setting)).toEqual(['other-year 2023年'])
  })

  test.each(['2023年5月，举办业务培训1期。', '2023年9月12日，组织集中检查。', '截至2023年10月，公众号推送信息60条。'])(
    'can only ask: %j',
    async words => {
      expect(await findingsIn(words, 'year-mismatch')).toEqual([expect.stringMatching(/^cantTell dated/)])
    }
  )

  test('names a text of another year once', async () => {
    const words = '2023年，公开信息56条。\n\n2023年，收到申请2件。\n\n2023年，组织培训1次。'
    expect(await findingsIn(words, 'year-mismatch')).toEqual(['all-other 2023年'])
  })

  test.each([
    '2024年，我局公开政府信息56条。',
    '2025年，我局将加强政策解读。',
    '2025年，加强业务培训，完善公开目录。',
    '2025年重点抓好3项工作。',
    '公开2023年度部门决算1份，申请量较2023年下降。',
    '2023年度部门决算于9月公开。',
    '2023年政府信息公开工作年度报告于1月公布。',
    '2019年以来，累计公开信息1200条。',
    '2021—2025年规划期内，逐年更新目录。',
    '2023年收到申请12件，2024年收到申请15件。',
    '2023年，我局由原水务局更名而来。',
    '2022年，《青禾县政务公开工作方案》印发。',
    '2023年存在的专栏重复问题已整改到位。',
    '2023年结转申请1件，已办结。',
    '2022年底，县政府网站完成改版。',
    '依据国办公开办函〔2021〕30号文件编制。',
    '2023年度政务公开考核中，我局为优秀等次。',
    '2023年工作要点明确的任务全部完成。',
    '“十四五”期间，专栏逐步规范。',
    '2025年1月，我局公布本年度报告1份。',
    '自2008年以来，我局每年编制年度报告。',
    '2023年同期收到申请8件。',
    '较2023年，公开数量增加12条。',
    '2020年，县政务公开领导小组成立。',
    '2023年县级部门决算公开率为100%。',
    '2023年全县政务公开考核结果为优秀。',
    '2023年，全县政务公开第三方评估中，我局得分91.5分。',
    '2023年12月，县政府公布《青禾县政府信息公开指南》，我局据此更新目录。',
    '2024年收到申请15件。2023年收到申请12件。',
    '截至2024年12月31日，门户网站公开信息88条。',
    '截至2023年底，累计公开规范性文件31件。',
    '截至2023年12月31日有公众号粉丝800人，2024年新增120人。',
    '截至2023年12月31日的过期信息全部清理。',
    '截至2025年1月15日，问题全部整改到位。'
  ])('is silent: %j', async words => {
    expect(await findingsIn(words, 'year-mismatch')).toEqual([])
  })

  test.each(['2021年，我们将按照要求做好以下工作。', '2021年，将按月检查栏目更新情况。'])('next year’s plans: %j', async words => {
    const setting = {...problems, title: '石渡县司法局2020年政府信息公开工作年度报告', edition: 'form-2019'}
    expect(await findingsIn(words, 'year-mismatch', setting)).toEqual([])
  })

  test('the introduction is not asked', async () => {
    expect(
      await findingsIn('全年公开信息12条。', 'year-mismatch', {intro: '2019年4月3日国务院令第711号公布的《条例》是编制本报告的依据。'})
    ).toEqual([])
  })
})

describe('date-impossible', () => {
  test.each([
    ['本年度报告已于2024年1月12日在网站公布。', 'before-year-end 2024年1月12日'],
    ['编制2024年年度报告，并于2024年11月前完成公布。', 'before-year-end 2024年11月'],
    ['本报告于2023年12月编制完成。', 'before-year-end 2023年12月'],
    ['2024年政府信息公开工作年度报告在2024年1月15日前报送县政府办公室。', 'before-year-end 2024年1月15日'],
    ['本年报于2024年1月20日对外公布。', 'before-year-end 2024年1月20日'],
    ['培训自2024年5月20日至2024年5月18日举办。', 'reversed 自2024年5月20日至2024年5月18日'],
    ['检查从2024年9月1日到2023年9月30日进行。', 'reversed 从2024年9月1日到2023年9月30日'],
    ['3月15日至10日开展宣传周活动。', 'reversed 3月15日至10日'],
    ['规划期为2025—2021年。', 'reversed 2025—2021年'],
    ['于6月20日至6月18日开展集中宣传。', 'reversed 6月20日至6月18日'],
    ['本报告已于2024年2月1日前上报。', 'before-year-end 2024年2月1日']
  ])('finds: %j', async (words, found) => {
    expect(await findingsIn(words, 'date-impossible')).toEqual([found])
  })

  test.each([
    ['2025年3月，召开部署会，完成整改。', '2025-01-20', 'after-publication 2025年3月'],
    ['问题已于2025年2月10日整改。', '2025-02-09', 'after-publication 2025年2月10日'],
    ['全年公开信息12条。', '2024-06-30', 'published-within-year 青禾县水利局2024年政府信息公开工作年度报告']
  ])('finds, with the day of publication: %j', async (words, published, found) => {
    expect(await findingsIn(words, 'date-impossible', {published})).toEqual([found])
  })

  test.each([
    '2023年年度报告已于2024年1月12日公布。',
    '本年度报告将于2025年1月公布。',
    '本年度报告已于2025年1月12日公布。',
    '上年度报告于2024年1月25日按时公布。',
    '于2024年12月启动2024年度报告编制工作。',
    '本报告所列数据的统计期限自2024年1月1日至2024年12月31日。',
    '本报告依据2019年5月15日起施行的《条例》编制。',
    '按照2024年12月印发的通知要求，编制本年度报告。',
    '于2024年1月20日公布了部门预算。',
    '2024年11月至次年3月开展冬春检查。',
    '12月20日至1月10日开展年终检查。',
    '台账自3月15日至次年3月1日保存。',
    '2024年12月至2025年1月集中更新目录。',
    '5月10日至20日举办培训。',
    '2021—2025年规划已公开。',
    '本报告数据截至2024年12月31日。'
  ])('is silent: %j', async words => {
    expect(await findingsIn(words, 'date-impossible')).toEqual([])
  })

  test.each([
    ['2025年6月底前完成专栏整合。', '2025-01-20'],
    ['2025年3月将举办培训。', '2025-01-20'],
    ['2024年11月，召开部署会。', '2025-01-20'],
    ['2025年1月，我局完成报告编制。', '2025-01-20']
  ])('is silent, with the day of publication: %j', async (words, published) => {
    expect(await findingsIn(words, 'date-impossible', {published})).toEqual([])
  })
})
