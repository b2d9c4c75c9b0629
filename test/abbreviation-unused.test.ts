/** Short forms, declared and used: sentences of our own. */

import {describe, expect, test} from '@jest/globals'

import {lintText} from '../src/index.js'

async function formsIn(words: string, edition = 'form-2021'): Promise<readonly string[]> {
  const text = `# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${words}\n`
  const {findings} = await lintText(text, {uri: 'report.md', edition, only: ['abbreviation-unused']})
  return findings.map(({messageId, at}) => `${messageId} ${at.quote}`)
}

const regulation = '《中华人民共和国政府信息公开条例》'

describe('abbreviation-unused', () => {
  test.each([
    [`根据${regulation}（以下简称《条例》）编制。认真落实${regulation}。`, ['full-again 中华人民共和国政府信息公开条例']],
    ['严格落实《指南》。修订《政府信息公开指南》（以下简称《指南》）。', ['early 指南']],
    ['严格落实《指南》。修订《政府信息公开指南》（以下简称《指南》）。认真执行《指南》。', ['early 指南']],
    [`根据${regulation}（以下简称《条例》）编制。全年公开信息3条。`, ['unused 《条例》']],
    [`根据${regulation}（以下简称“《条例》”）编制。`, ['unused “《条例》”']],
    [`根据${regulation}（简称《条例》）编制。落实《条例》。按${regulation}（以下简称《条例》）答复。`, ['twice 《条例》']],
    [`根据${regulation}（国务院令第711号）（以下简称《条例》）编制。落实${regulation}。`, ['full-again 中华人民共和国政府信息公开条例']],
    ['青禾县水利局（以下简称县水利局）公开信息3条。', ['unused 县水利局']],
    ['青禾县灌区管理所（以下简称“灌管所”）公开信息3条。', ['unused “灌管所”']],
    ['按照《办法》规定公开信息3条，落实《办法》。', ['undeclared 办法']],
    ['落实《条例》和《规定》。', ['undeclared 条例', 'undeclared 规定']],
    [`根据${regulation}（以下简称《条例》）编制，落实《条例》和《细则》。`, ['undeclared 细则']]
  ])('finds: %s', async (words, found) => {
    expect(await formsIn(words)).toEqual(found)
  })

  test.each([
    `根据${regulation}（以下简称《条例》）编制。认真落实《条例》。`,
    '按照国办要求更新目录。',
    `根据${regulation}（以下简称《条例》）编制。落实《条例》，学习《〈中华人民共和国政府信息公开条例〉读本》。`,
    `根据${regulation}（以下简称《条例》）和《青禾县水利工程管理条例》编制，落实《条例》。`,
    `根据${regulation}编制。认真落实${regulation}。`,
    '青禾县水利局（以下简称县水利局）编制。县水利局公开信息3条。',
    '青禾县灌区管理所（以下简称“灌管所”）编制。灌管所公开信息3条。',
    '《灌区用水管理办法》（以下简称《办法》）已公开。《办法》解读3条。',
    '根据《政府信息公开条例》（国务院令第711号，以下简称《条例》）编制，落实《条例》。',
    '编制《公开指南》1份，更新《公开目录》2次。',
    '公开信息3条。'
  ])('is silent: %s', async words => {
    expect(await formsIn(words)).toEqual([])
  })

  test('a narrative report may speak of 《条例》 at once', async () => {
    expect(await formsIn('认真落实《条例》。', 'narrative')).toEqual([])
  })
})
