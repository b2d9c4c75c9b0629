import {describe, expect, test} from '@jest/globals'

import {lintText} from '../src/index.js'
import {contradictions} from '../src/wording/contradictions.js'

const sentences: Readonly<Record<string, {readonly found: readonly string[]; readonly silent: readonly string[]}>> = {
  'ratio-consistency': {
    found: [
      '共收到申请25件，其中不予公开4件，占比18%。',
      '全年收到申请50件，均已办结，予以公开21件（45%）。',
      '办结申请36件，按期办结34件，按期办结率为100%。',
      '受理留言200条，办结190条，办结率98.5%。',
      '行政诉讼审结10件，维持7件，维持率75%。',
      '共发布信息800条，其中政策类200条，占总数的20%。',
      '在40件申请中，网上提交30件，占80%。',
      '部分公开5件，占办理总数16件的33%。',
      '答复申请60件，其中部分公开9件，占15.5%。',
      '受理申请30件，答复27件，答复率百分之九十五。'
    ],
    silent: [
      '共收到申请25件，其中不予公开4件，占比16%。',
      '全年收到申请50件，均已办结，予以公开21件（42%）。',
      '公开信息1200条，比上年增长15%，其中政策类300条。',
      '网站公开120条，公众号公开60条，占33.3%。',
      '受理留言200余条，办结190条，办结率98.5%。',
      '群众满意率达99.2%，收到测评表300份，满意280份。',
      '占全县公开总量的12%，我局公开信息36条。',
      '行政诉讼审结9件，维持5件，维持率55.5%。',
      '行政诉讼审结9件，维持5件，维持率55.6%。',
      '公告、动态两类分别发布30条、70条，分别占30%、70%。',
      '新收申请40件，上年结转2件，办结42件，办结率100%。',
      '约占三成，收到件次12件。',
      '办理提案20件，办结率100%，面商率100%。'
    ]
  },
  'part-above-whole': {
    found: [
      '公开政策文件15篇，其中解读类18篇。',
      '全年培训3期，其中线上5期。',
      '20件中按期办结23件。',
      '制作图解12幅（动漫15幅）。',
      '收到复议申请9件，维持10件。',
      '公开信息60条。其中，通知公告75条。',
      '新收申请10件，上年结转2件，办结15件。',
      '受理申请12件，其中自然人申请13件。',
      '公开预决算信息8条，包括部门预算9条。',
      '召开发布会4场，其中专题发布会6场。'
    ],
    silent: [
      '公开政策文件15篇，其中解读类12篇，图解3篇。',
      '编发简报30篇，其中原创8篇，关注1200人。',
      '收到9件，上年结转12件。',
      '公开40条，其中文件12条，其中规章2条，通知28条。',
      '答复25件（另有32件转下年度）。',
      '网站6条，公众号31条，专栏23条，其中转载40条。',
      '门户网站发布20条，阅读5000次，其中手机端6000次以上。',
      '全年公开20条，同比增加30条。',
      '本年公开20条，历年累计公开300条，其中本年前公开280条。',
      '承办建议3件，提案5件，其中主办6件。',
      '公众号推送信息50条，其中原创12条，累计阅读80条次。',
      '办结30件，其中予以公开18件，不予公开12件；另转办35件。',
      '对3件申请收费260元，其中甲局200元，乙镇60元。',
      '举办班次2期，其中参训120人次。'
    ]
  },
  'contradictory-phrase': {
    found: [
      '全年共未发生行政诉讼。',
      '本年度共无依申请公开事项。',
      '热线共没有收到投诉。',
      '全年未收到来信3封。',
      '本年度零投诉2件。',
      '各股室均未全部完成。',
      '问题已完成但未完成。',
      '全部公开但个别未公开。',
      '办公室收到的来信共收未接到答复。',
      '2024年度无行政复议案件4件。'
    ],
    silent: [
      '全年未发生行政诉讼。',
      '公共无线网络覆盖。',
      '共无偿发放手册300册。',
      '共同未来社区信息公开3条。',
      '全年无新增举报，收到咨询3件。',
      '未收到的3件快递不在统计内。',
      '已审结，尚未审结各一件。',
      '无法提供共3件。',
      '全部完成，个别完成质量不高。',
      '对未收到回执的2件进行了催办。',
      '共收到申请3件，未收到举报。',
      '总共没有超过5件。'
    ]
  },
  'contradictory-claims': {
    found: [
      '全年未收到政府信息公开申请。\n\n全年收到申请2件，均按期答复。',
      '本局未开设微信公众号。\n\n我局微信公众号推送信息30条。',
      '无依申请公开申请。\n\n全年受理申请5件，均已答复。',
      '本年度没有收到公开申请。\n\n收到信息公开申请1件。',
      '我局未开通政务新媒体。\n\n政务微博发布信息12条。',
      '2024年，我局未收到公民、法人和其他组织提出的政府信息公开申请。\n\n2024年共收到政府信息公开申请4件。'
    ],
    silent: [
      '县政府办公室收到申请7件。\n\n我局未收到申请。',
      '未收到要求减免费用的申请。\n\n收到申请3件。',
      '上半年未收到申请。\n\n全年收到申请3件。',
      '2023年未收到申请，2024年收到申请2件。',
      '本局未开通微博。\n\n本局微信公众号发布信息30条。',
      '本局无独立网站。\n\n在县政府门户网站公开信息30条。',
      '各镇未收到申请。\n\n我局收到申请3件。',
      '未收到新的申请，办结上年结转2件。',
      '如未收到申请，应当填写0。\n\n收到申请3件。',
      '未收到申请。\n\n对收到的来信3件逐一答复。',
      '未发生因政府信息公开引起的行政复议。\n\n办理行政复议案件12件。',
      '未开通公众号。\n\n依托“青禾发布”公众号发布信息12条。'
    ]
  }
}

/** A report that holds nothing but the sentence. */
function reportOf(sentence: string): string {
  return `# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${sentence}\n`
}

async function failures(sentence: string, rule: string): Promise<readonly string[]> {
  const {findings} = await lintText(reportOf(sentence), {uri: 'report.md', only: [rule], edition: 'form-2021'})
  return findings.filter(({outcome}) => outcome === 'failed').map(({messageId}) => messageId)
}

describe.each(Object.entries(sentences))('%s', (rule, {found, silent}) => {
  test.each(found)('finds: %s', async sentence => {
    expect(await failures(sentence, rule)).toHaveLength(1)
  })

  test.each(silent)('is silent: %s', async sentence => {
    expect(await failures(sentence, rule)).toEqual([])
  })
})

describe.each(contradictions.map(({id, ...contradiction}) => [id, contradiction] as const))(
  'the pattern %s',
  (_, {pattern, found, silent}) => {
    test.each(found)('matches: %s', example => {
      expect(example).toMatch(pattern)
    })

    test.each(silent)('does not match: %s', example => {
      expect(example).not.toMatch(pattern)
    })
  }
)
