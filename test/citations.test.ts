/** Documents that reports cite: what they rest on, how numbers are written, what organs and titles are called. */

import {describe, expect, test} from '@jest/globals'

import {narrative} from '../src/editions/narrative.js'
import {readFacts} from '../src/facts/facts.js'
import {lintText} from '../src/index.js'
import {toReport} from '../src/model/outline.js'
import {readMarkdown} from '../src/readers/markdown.js'

const sentences: Readonly<Record<string, {readonly found: readonly string[]; readonly silent: readonly string[]}>> = {
  'basis-superseded': {
    found: [
      '依据国办公开办函〔2019〕60号编制。',
      '根据国办公开办函[2019]60号的要求编制。',
      '按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。',
      '按照《关于政府信息公开工作年度报告有关事项的通知》要求，编制本报告。',
      '根据国务院令第492号《政府信息公开条例》编制。',
      '根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。',
      '根据国令第492号公布的《条例》编制。',
      '严格落实《条例》和国办公开办函（2019）60号。',
      '根据《条例》、国办公开办函 〔2019〕 60 号编制，统计期限为 2024 年 1 月 1 日至 2024 年 12 月 31 日。',
      '根据国务院第492号令和县政府办公室的通知编制。'
    ],
    silent: [
      '依据国办公开办函〔2021〕30号编制。',
      '根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号编制。',
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。',
      '2007年国务院令第492号公布、2019年国务院令第711号修订的《条例》。',
      '依据《条例》（国务院令第492号公布，2019年修订）编制。',
      '原国办公开办函〔2019〕60号不再执行。',
      '国办公开办函〔2019〕60号已被国办公开办函〔2021〕30号替代。',
      '按照青禾政办函〔2019〕60号的要求编制。',
      '按照县政府办公室《关于政府信息公开工作年度报告有关事项的通知》编制。',
      '按照《青禾县政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。',
      '按照《关于政府信息公开工作年度报告有关事项的通知》（青禾公开办〔2024〕2号）编制。',
      '依据国办公开办函〔2021〕60号编制。'
    ]
  },
  'doc-number-format': {
    found: [
      '根据青禾政办发[2023]5号编制。',
      '根据青禾政办发〔2023〕5号和青禾水函(2024)6号编制。',
      '根据青禾政办涵〔2023〕16号编制。',
      '根据国办函〔2020〕第109号编制。',
      '根据青禾政发〔24〕7号编制。',
      '根据青禾政办函〔2024〕08号编制。',
      '根据青禾水字〔2024〕 12 号编制。',
      '根据国办公开办函【2021】30号编制。',
      '根据国办公开办函（2021）30号编制。',
      '根据国办公开办函［２０２１］３０号编制。'
    ],
    silent: [
      '根据国办公开办函〔2021〕30号编制。',
      '根据国务院令第711号编制。',
      '执行2024年第3号公告。',
      '（2024）甘00行初3号判决维持。',
      '根据国办公开办函﹝2021﹞30号编制。',
      '青禾罚决字（2024）第3号决定书。',
      '青禾复决字〔2024〕第05号。',
      '根据国办公开办函〔2021〕 30 号编制，统计期限为 2024 年 1 月 1 日至 2024 年 12 月 31 日。',
      '水费减免（2024）见网站，咨询请到3号窗口。',
      '《关于青禾政办发[2023]5号文件的解释》已公布。',
      '中心路（12）8号为查阅点。',
      '办发放手册〔2024〕版500册。'
    ]
  },
  'official-name': {
    found: [
      '根据国务院办公厅政府信息和政务公开办公室的要求编制。',
      '根据国务院办公厅政府信息与政务信息公开办公室的要求编制。',
      '根据国务院办公厅信息与政务公开办公室的要求编制。',
      '根据《中华人民共和国政务信息公开条例》编制。',
      '根据《中华人民共和国信息公开条例》编制。',
      '根据《政务信息公开条例》编制。',
      '根据《中华人民共和国政府信息公开条列》编制。',
      '根据《中华人民共和国政府信息公开年度报告格式》编制。',
      '根据《政府信息公开处理费管理办法》收费。',
      '根据《中华人民共和国政府信息公开条例》（国办函〔2020〕109号）编制。',
      '根据《中华人民共和国政府信息公开条例》（国务院令第771号）编制。',
      '根据《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）收费。'
    ],
    silent: [
      '根据国务院办公厅政府信息与政务公开办公室的要求编制。',
      '根据《中华人民共和国政府信息公开条例》编制。',
      '根据《政府信息公开条例》（以下简称《条例》）编制。',
      '根据《中华人民共和国政府信息公开条例（2019年修订）》编制。',
      '根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号编制。',
      '根据《某省政府信息公开条例》编制。',
      '根据《望川市政府信息公开规定》编制。',
      '根据省政府办公厅政府信息与政务公开办公室的要求编制。',
      '根据国务院办公厅、省政府办公厅和市政府办公室的要求编制。',
      '根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
      '修订《青禾县水利局政府信息公开指南》。',
      '按照《中华人民共和国政府信息公开工作年度报告》格式编制。',
      '转发《政府信息公开信息处理费管理办法》（青禾政办函〔2021〕3号）。',
      '根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）收费。'
    ]
  }
}

const around = (words: string) => `# 青禾县水利局2024年政府信息公开工作年度报告\n\n${words}\n\n## 一、总体情况\n\n公开信息36条。\n`

describe.each(Object.entries(sentences))('%s', (rule, {found, silent}) => {
  const failures = async (words: string) => {
    const {findings} = await lintText(around(words), {uri: 'report.md', only: [rule], edition: 'form-2021'})
    return findings.filter(({outcome}) => outcome === 'failed').map(({messageId}) => messageId)
  }

  test.each(found)('finds: %s', async words => {
    expect(await failures(words)).toHaveLength(1)
  })

  test.each(silent)('is silent: %s', async words => {
    expect(await failures(words)).toEqual([])
  })
})

describe('a citation', () => {
  const citationsIn = (words: string) => {
    const report = toReport(readMarkdown(around(words), 'report.md'))
    return readFacts(report, narrative).citations.map(({at, title, number, issuer}) => [
      at.value,
      title?.value,
      number?.at.value,
      ...(issuer ? [issuer] : [])
    ])
  }

  test.each([
    ['根据《条例》编制。', [['《条例》', '条例', undefined]]],
    ['根据国令第711号编制。', [['国令第711号', undefined, '国令第711号']]],
    [
      '根据《甲》（国办函〔2020〕109号）、《乙》编制。',
      [
        ['《甲》（国办函〔2020〕109号）', '甲', '国办函〔2020〕109号'],
        ['《乙》', '乙', undefined]
      ]
    ],
    ['根据国务院令第711号公布的《条例》编制。', [['国务院令第711号公布的《条例》', '条例', '国务院令第711号']]],
    ['按照县政府办公室印发的《通知》编制。', [['《通知》', '通知', undefined, '按照县政府办公室']]],
    ['《关于转发《甲》的通知》已公布。', [['《关于转发《甲》的通知》', '关于转发《甲》的通知', undefined]]],
    ['《没有写完的标题，公开信息12条。', []]
  ])('%s', (words, expected) => {
    expect(citationsIn(words)).toEqual(expected)
  })

  test('is read in time that grows with the text', () => {
    const long = '《'.repeat(20000) + '〔2021〕30号'.repeat(5000) + '国务院办公厅'.repeat(5000)
    const start = performance.now()
    citationsIn(long)
    expect(performance.now() - start).toBeLessThan(10000)
  })
})
