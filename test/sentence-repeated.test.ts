/** Sentences that are said twice, and what may be said as often as one likes: sentences of our own. */

import {describe, expect, test} from '@jest/globals'

import {lintText} from '../src/index.js'

/** A report whose first and fifth sections hold the words. */
async function repeatsIn(first: string, second: string, between = ''): Promise<readonly string[]> {
  const text = `# 青禾县水利局2024年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开条例》编制，由总体情况等六个部分组成。

## 一、总体情况

${first}

${between}

## 五、存在的主要问题及改进情况

${second}
`
  const {findings} = await lintText(text, {uri: 'report.md', edition: 'form-2021', only: ['sentence-repeated']})
  return findings.map(({at}) => at.quote)
}

const repeated: readonly string[] = [
  '把群众最关心的用水用电事项作为公开重点逐项列明责任股室',
  '按季度核查各股室栏目更新情况并将结果通报全局干部职工',
  '明确由办公室牵头、各股室配合，把公开任务分解到岗落实到人',
  '进一步拓宽公众获取信息的途径，让群众少跑腿多办事办成事',
  '有效地维护了群众的切身利益，增进了群众对水利工作的理解和支持',
  '坚持把公开工作与业务工作同安排同检查同考核形成常态',
  '对栏目内容逐条校对逐级把关，坚决防止表述不当的情形',
  '邀请用水户走进灌区现场察看工程进度并当面听取意见',
  '工作人员业务不熟、主动性不强，公开的深度和广度还不够',
  '通过集中学习与以案代训相结合的方式提升队伍的整体素养',
  '围绕防汛抗旱和农村饮水两件大事及时回应群众来信来电'
]

const allowed: readonly string[] = [
  '严格执行《中华人民共和国政府信息公开条例》《青禾县政府信息公开工作管理办法》',
  '始终坚持以公开为常态、不公开为例外，做到应公开尽公开',
  '未发生因政府信息公开引起的行政复议、行政诉讼案件',
  '本年度未收到公民、法人或者其他组织提出的政府信息公开申请',
  '在县政府门户网站、政务服务网站、微信公众号、政务公开栏',
  '公开机构职能、领导信息、预算决算、政府采购、规划计划、行政许可',
  '以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的二十大精神',
  '严格落实谁公开、谁审查、谁负责的要求，先审查、后公开',
  '全年通过县政府门户网站主动公开各类水利工作信息共128条',
  '保障公民、法人和其他组织依法获取政府信息',
  '全面推进决策、执行、管理、服务、结果公开，抓好重点领域政府信息公开',
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '青禾县水利局高度重视公开工作。'
]

describe('sentence-repeated', () => {
  test.each(repeated)('finds said twice: %s', async words => {
    expect(await repeatsIn(`我局${words}。`, `仍需${words}，形成合力。`)).toEqual([words])
  })

  test.each(allowed)('is silent where said twice: %s', async words => {
    expect(await repeatsIn(`我局${words}。`, `仍需${words}。`)).toEqual([])
  })

  test('a problem may be named again for its remedy', async () => {
    const problem = '部分政策解读形式较为单一，不够通俗，群众看不明白'
    expect(await repeatsIn('公开信息3条。', `一是${problem}的问题。针对${problem}的问题，增加图解2个。`)).toEqual([])
  })

  test('the introduction is not compared', async () => {
    const words = '本报告中所列数据的统计期限均为全年，电子版可在门户网站下载查阅'
    const text = `# 青禾县水利局2024年政府信息公开工作年度报告\n\n${words}。\n\n## 一、总体情况\n\n${words}。\n`
    const {findings} = await lintText(text, {uri: 'report.md', edition: 'form-2021', only: ['sentence-repeated']})
    expect(findings).toEqual([])
  })

  test('what is said three times is one finding', async () => {
    const [words = ''] = repeated
    const text = `# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n首先${words}。\n\n其次${words}！\n\n最后${words}？\n`
    const {findings} = await lintText(text, {uri: 'report.md', edition: 'form-2021', only: ['sentence-repeated']})
    expect(findings.map(({at, related}) => [at.quote, related.map(({message}) => message)])).toEqual([[words, ['首次出现', '再次出现']]])
  })

  test('a long copy is found though it holds figures', async () => {
    const words =
      '全年主动公开水利信息36条，其中工程进度12条、防汛动态8条、水价调整16条，收到来信5件，全部在规定期限内答复，另有来电咨询20次，均由值班人员当场解答并做好登记，月底交办公室汇总归档，年底一并通报各股室和各灌区管理所'
    expect(await repeatsIn(`${words}。`, `${words}。`)).toEqual([words])
  })
})
