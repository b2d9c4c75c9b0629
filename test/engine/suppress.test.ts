import {describe, expect, test} from '@jest/globals'

import type {LintOptions} from '../../src/engine/config.js'
import type {Finding} from '../../src/engine/finding.js'
import {lintWith, quotes, wordRule} from './hand-made.js'

const rules = [wordRule('slow-updates', '较慢'), wordRule('few-pictures', '图解'), wordRule('never-found', '绝无此语')]
const title = '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 五、存在的主要问题及改进情况\n\n'

/** What is found in some lines of a report: the words, or the message id of what is wrong with a comment. */
function found(lines: string, options: LintOptions = {}): readonly string[] {
  return lintWith(rules, title + lines, options).findings.map(({ruleId, messageId, at}) =>
    ruleId === 'suppression' ? messageId : at.quote
  )
}

/** What is said about comments. */
function faults(lines: string, options: LintOptions = {}): readonly Finding[] {
  return lintWith(rules, title + lines, options).findings.filter(({ruleId}) => ruleId === 'suppression')
}

describe('nianbao-disable-next-line', () => {
  test('disables a rule on the next line', () => {
    expect(found('<!-- nianbao-disable-next-line slow-updates -- 系统改版 -->\n更新较慢。\n\n更新还是较慢。')).toEqual(['较慢'])
  })

  test('passes over blank lines and other comments', () => {
    expect(found('<!-- nianbao-disable-next-line slow-updates -- 系统改版 -->\n\n<!-- 另一条\n注释 -->\n\n更新较慢。\n')).toEqual([])
  })

  test('disables the rules it names, and no other', () => {
    expect(found('<!-- nianbao-disable-next-line slow-updates -- 系统改版 -->\n更新较慢，缺少图解。\n')).toEqual(['图解'])
    expect(found('<!-- nianbao-disable-next-line slow-updates, few-pictures -- 系统改版 -->\n更新较慢，缺少图解。\n')).toEqual([])
    expect(found('<!-- nianbao-disable-next-line slow-updates、few-pictures -- 系统改版 -->\n更新较慢，缺少图解。\n')).toEqual([])
  })

  test('disables all rules where it names none', () => {
    expect(found('<!-- nianbao-disable-next-line -- 引文 -->\n更新较慢，缺少图解。\n')).toEqual([])
  })

  test('speaks of one line, not of the lines a paragraph goes on for', () => {
    expect(found('<!-- nianbao-disable-next-line slow-updates -- 系统改版 -->\n更新较慢。\n答复较慢。\n')).toEqual(['较慢'])
  })

  test.each(['\n', '\r\n', '\r'])('counts lines that end with %j', end => {
    const lines = ['<!-- nianbao-disable-next-line slow-updates -- 系统改版 -->', '', '更新较慢。', '', '答复较慢。', ''].join('\n')
    const {findings} = lintWith(rules, (title + lines).replaceAll('\n', end))
    expect(findings.map(({at}) => at.place.line)).toEqual([9])
  })

  test('works in plain text', () => {
    const text = '五、存在的主要问题及改进情况\n<!-- nianbao-disable-next-line slow-updates -- 系统改版 -->\n更新较慢。\n答复较慢。\n'
    expect(quotes(lintWith(rules, text, {}, 'text'))).toEqual(['较慢'])
  })

  test('takes the dash that a Chinese keyboard writes', () => {
    expect(found('<!-- nianbao-disable-next-line slow-updates ——系统改版 -->\n更新较慢。\n')).toEqual([])
  })
})

describe('nianbao-disable-line', () => {
  test('disables a rule on its own line', () => {
    expect(found('更新较慢。<!-- nianbao-disable-line slow-updates -- 系统改版 -->\n\n答复较慢。\n')).toEqual(['较慢'])
  })
})

describe('nianbao-disable', () => {
  const disable = '<!-- nianbao-disable slow-updates -- 引文 -->'

  test('disables a rule up to nianbao-enable', () => {
    expect(found(`${disable}\n\n更新较慢。\n\n答复较慢。\n\n<!-- nianbao-enable slow-updates -->\n\n解读较慢。\n`)).toEqual(['较慢'])
    expect(found(`${disable}\n\n更新较慢。\n\n<!-- nianbao-enable -->\n\n解读较慢。\n`)).toEqual(['较慢'])
  })

  test('disables it to the end where nothing enables it again', () => {
    expect(found(`缺少图解。\n\n${disable}\n\n更新较慢。\n\n解读较慢，缺少图解。\n`)).toEqual(['图解', '图解'])
  })

  test('disables all rules, of which one may be enabled sooner', () => {
    const lines =
      '<!-- nianbao-disable -- 引文 -->\n\n更新较慢，缺少图解。\n\n<!-- nianbao-enable slow-updates -->\n\n解读较慢，缺少图解。\n'
    expect(found(lines)).toEqual(['较慢'])
    expect(found(`${lines}\n<!-- nianbao-enable -->\n\n缺少图解。\n`)).toEqual(['较慢', '图解'])
  })

  test('is needed before nianbao-enable', () => {
    expect(found('更新完成。\n\n<!-- nianbao-enable slow-updates -->\n')).toEqual(['enables-nothing'])
    expect(found(`${disable}\n\n更新较慢。\n\n<!-- nianbao-enable few-pictures -->\n`)).toEqual(['enables-nothing'])
    expect(found(`${disable}\n\n更新较慢。\n\n<!-- nianbao-enable -->\n\n<!-- nianbao-enable -->\n`)).toEqual(['enables-nothing'])
  })
})

describe('a comment that does not do what it says', () => {
  test('has no effect without a reason', () => {
    for (const reason of ['', ' --', ' -- ', ' 系统改版']) {
      expect(found(`<!-- nianbao-disable-next-line slow-updates${reason} -->\n更新较慢。\n`)).toEqual(['no-reason', '较慢'])
    }
  })

  test('names a rule that there is not, and hears of the nearest that there is', () => {
    const lines = '<!-- nianbao-disable-next-line slow-update -- 系统改版 -->\n更新较慢。\n'
    expect(found(lines)).toEqual(['unknown-rule', '较慢'])
    const [fault] = faults(lines)
    expect(fault?.message).toBe('没有规则“slow-update”，是不是 slow-updates？')
    expect(fault?.at.quote).toBe('slow-update')
    expect(fault?.suggestions[0]?.edits).toEqual([{span: fault?.at.span, newText: 'slow-updates'}])
    expect(faults(lines, {lang: 'en'})[0]?.message).toBe('there is no rule “slow-update”; did you mean slow-updates?')
  })

  test('asks for what there is not', () => {
    const [fault] = faults('<!-- nianbao-disable-nextline slow-updates -- 系统改版 -->\n更新较慢。\n')
    expect(fault?.message).toBe('没有“nianbao-disable-nextline”这种注释，是不是 nianbao-disable-next-line？')
  })

  test('disables nothing', () => {
    const lines = '<!-- nianbao-disable-next-line slow-updates, few-pictures -- 系统改版 -->\n更新较慢。\n'
    expect(found(lines)).toEqual(['unused'])
    expect(faults(lines)[0]?.at.quote).toBe('few-pictures')
    expect(found('<!-- nianbao-disable-next-line -- 引文 -->\n更新完成。\n')).toEqual(['unused'])
    expect(found('更新完成。\n\n<!-- nianbao-disable-next-line slow-updates -- 文末 -->\n')).toEqual(['unused'])
  })

  test('is not called useless where the rule did not run to its end', () => {
    const lines = '<!-- nianbao-disable-next-line never-found -- 系统改版 -->\n更新完成。\n'
    expect(found(lines)).toEqual(['unused'])
    expect(found(lines, {rules: {'never-found': 'off'}})).toEqual([])
    const broken = wordRule('never-found', '', {
      expect() {
        throw new Error('broken')
      }
    })
    expect(lintWith([broken], title + lines).findings.map(({messageId}) => messageId)).toEqual(['crashed'])
  })

  test('names what the engine itself reports', () => {
    expect(found('<!-- nianbao-disable-next-line suppression -- 不要提示 -->\n更新完成。\n')).toEqual(['engine-rule'])
  })

  test('cannot be disabled by another comment', () => {
    const lines =
      '<!-- nianbao-disable -- 全部停用 -->\n\n更新较慢。\n\n<!-- nianbao-disable-next-line slow-update -- 系统改版 -->\n\n更新完成。\n'
    expect(found(lines)).toEqual(['unknown-rule'])
  })

  test('is of the level that the options give', () => {
    const lines = '<!-- nianbao-disable-next-line slow-updates -->\n更新完成。\n'
    expect(faults(lines).map(({severity}) => severity)).toEqual(['warning'])
    expect(faults(lines, {rules: {suppression: 'error'}}).map(({severity}) => severity)).toEqual(['error'])
    expect(faults(lines, {rules: {suppression: 'off'}})).toEqual([])
    expect(faults(lines, {only: ['slow-updates']})).toEqual([])
    expect(faults(lines, {only: ['suppression']})).toHaveLength(1)
  })
})

test('other comments mean nothing', () => {
  expect(found('<!-- 以下由办公室提供 nianbao-disable -->\n<!-- nianbao -->\n更新较慢。\n')).toEqual(['较慢'])
})
