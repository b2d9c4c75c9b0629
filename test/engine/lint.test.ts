import {describe, expect, test} from '@jest/globals'

import {form2019} from '../../src/editions/form-2019.js'
import {lint} from '../../src/engine/lint.js'
import type {Rule} from '../../src/engine/rule.js'
import {regulation} from '../../src/law.js'
import type {Statement} from '../../src/model/report.js'
import {contextOf, lintWith, quotes, wordRule} from './hand-made.js'

const report = `# 青禾县水利局2024年政府信息公开工作年度报告

## 一、总体情况

本年度公开信息完整。专栏更新及时。

## 五、存在的主要问题及改进情况

解读材料偏少，将增加图解。专栏更新较慢。
`

/** A rule whose verdicts a test writes out, one for each statement. */
function judging(expectation: Rule<Statement>['expect'], changes: Partial<Rule> = {}): Rule {
  return {...wordRule('judging', ''), targets: ({report}) => report.statements, expect: expectation, ...changes}
}

describe('outcomes', () => {
  test('count one verdict for each target', () => {
    const {outcomes, findings} = lintWith([wordRule('updates', '更新')], report)
    expect(outcomes).toEqual([{ruleId: 'updates', passed: 5, failed: 2, cantTell: 0}])
    expect(quotes({findings})).toEqual(['更新', '更新'])
  })

  test('are three zeros where a rule has nothing to look at', () => {
    const {outcomes} = lintWith([wordRule('nothing', '更新', {targets: () => []})], report)
    expect(outcomes).toEqual([{ruleId: 'nothing', passed: 0, failed: 0, cantTell: 0}])
  })

  test('are three zeros where the edition does not have what a rule needs', () => {
    const run = (needs: Rule['needs']) => lintWith([wordRule('needy', '更新', needs ? {needs} : {})], report).outcomes[0]?.failed
    expect(run(['sections', 'rules.made'])).toBe(0)
    expect(run(['sections', 'rules.issued'])).toBe(2)
    expect(run(['sections'])).toBe(2)
  })

  test('leave out rules that are off', () => {
    const rules = [wordRule('updates', '更新'), wordRule('pictures', '图解')]
    expect(lintWith(rules, report, {rules: {updates: 'off'}}).outcomes.map(({ruleId}) => ruleId)).toEqual(['pictures'])
    expect(lintWith(rules, report, {only: ['updates']}).outcomes.map(({ruleId}) => ruleId)).toEqual(['updates'])
  })
})

describe('the level of a finding', () => {
  const levels = (rule: Rule, options = {}) => lintWith([rule], report, options).findings.map(({severity}) => severity)

  test("is the rule's own, or the one that the options give", () => {
    expect(levels(wordRule('pictures', '图解'))).toEqual(['warning'])
    expect(levels(wordRule('pictures', '图解'), {rules: {pictures: 'error'}})).toEqual(['error'])
    expect(levels(wordRule('pictures', '图解'), {rules: {pictures: 'info'}})).toEqual(['info'])
  })

  test('is lowered by a verdict, never raised', () => {
    const rule = judging(at => ({outcome: 'failed', message: 'found', data: {}, at, severity: 'warning'}))
    expect(new Set(levels(rule, {rules: {judging: 'error'}}))).toEqual(new Set(['warning']))
    expect(new Set(levels(rule, {rules: {judging: 'info'}}))).toEqual(new Set(['info']))
  })

  test('is info for a rule that is off by default and named by `only`', () => {
    const rule = wordRule('pictures', '图解', {severity: 'off'})
    expect(levels(rule)).toEqual([])
    expect(levels(rule, {only: ['pictures']})).toEqual(['info'])
    expect(levels(rule, {only: ['pictures'], rules: {pictures: 'off'}})).toEqual([])
  })
})

describe('a rule that throws', () => {
  const others = [wordRule('updates', '更新'), wordRule('pictures', '图解')]
  const broken: Partial<Rule>[] = [
    {
      targets() {
        throw new Error('no such thing\nat line 3')
      }
    },
    {
      expect() {
        throw new Error('no such thing')
      }
    },
    {
      messages: {
        found: {
          zh: () => {
            throw new Error('no such thing')
          },
          en: () => ''
        }
      }
    }
  ]

  test.each(broken)('cannot tell, says so at the title, and the others run on (%#)', changes => {
    const [first, second] = others
    const {findings, outcomes} = lintWith(
      [first, wordRule('broken', '更新', changes), second].flatMap(rule => rule ?? []),
      report
    )
    expect(findings.map(({ruleId, outcome, severity, at}) => [ruleId, outcome, severity, at.quote])).toEqual([
      ['broken', 'cantTell', 'warning', '青禾县水利局2024年政府信息公开工作年度报告'],
      ['updates', 'failed', 'warning', '更新'],
      ['pictures', 'failed', 'warning', '图解'],
      ['updates', 'failed', 'warning', '更新']
    ])
    expect(findings[0]?.message).toBe('这条规则在运行中出现故障，没有检查完（no such thing）')
    expect(outcomes.find(({ruleId}) => ruleId === 'broken')?.cantTell).toBe(1)
  })

  test('keeps what it found before', () => {
    let count = 0
    const rule = judging(at => {
      if (++count === 3) throw new Error('tired')
      return {outcome: 'failed', message: 'found', data: {quote: '…'}, at}
    })
    expect(lintWith([rule], report).outcomes).toEqual([{ruleId: 'judging', passed: 0, failed: 2, cantTell: 1}])
  })

  test.each([
    ['## 一、总体情况\n\n内容。', '一、总体情况'],
    ['内容不多。也没有标题。', '内容不多。'],
    ['\n\n   ---', '---'],
    ['', '']
  ])('is placed in a text without title as near as can be: %j', (text, quote) => {
    expect(quotes(lintWith([wordRule('broken', '', broken[0] ?? {})], text))).toEqual([quote])
  })
})

describe('findings', () => {
  test('stand in the order of the text, the longer first where two begin together', () => {
    const rules = [wordRule('slow', '较慢'), wordRule('updates', '更新'), wordRule('column', '专栏更新'), wordRule('short', '专栏')]
    expect(quotes(lintWith(rules, report))).toEqual(['专栏更新', '专栏', '更新', '专栏更新', '专栏', '更新', '较慢'])
  })

  test('say the same of the same place once', () => {
    const rule = wordRule('updates', '更新', {targets: ({report: {statements}}) => [...statements, ...statements].map(({text}) => text)})
    expect(quotes(lintWith([rule], report))).toEqual(['更新', '更新'])
  })

  test('say different things of one place, but not that a rule cannot tell where it knows', () => {
    const outcomes = ['cantTell', 'failed', 'failed'] as const
    const rule = judging(at => ({outcome: 'failed', message: 'found', data: {quote: '一'}, at}), {
      targets: ({report: {statements}}) => outcomes.map((outcome, index) => ({outcome, index, at: statements[0]})),
      expect: ({outcome, index, at}) => ({outcome, message: 'found', data: {quote: index}, at})
    })
    const {findings} = lintWith([rule], report)
    expect(findings.map(({outcome, message}) => [outcome, message])).toEqual([
      ['failed', '有“1”'],
      ['failed', '有“2”']
    ])
  })

  test('speak the language asked for', () => {
    const [finding] = lintWith([wordRule('pictures', '图解')], report, {lang: 'en'}).findings
    expect(finding?.message).toBe('there is “图解”')
    expect(finding?.basis).toEqual([{kind: 'convention', title: 'custom'}])
  })

  test('name the grounds that hold for the edition of the year', () => {
    const rule = wordRule('pictures', '图解', {
      basis: [
        {kind: 'instrument', instrument: regulation, provision: '第五十条', quote: '内容', force: 'mandatory', editions: ['form-2019']},
        {kind: 'logic', reason: {zh: '含义', en: 'meaning'}, editions: ['form-2021']}
      ]
    })
    const context = contextOf(report)
    const kinds = (changed: typeof context) => lint(changed, [rule], {}).findings.flatMap(({basis}) => basis.map(({kind}) => kind))
    expect(kinds(context)).toEqual(['logic'])
    expect(kinds({...context, expected: form2019})).toEqual(['instrument'])
    expect(lint({...context, expected: form2019}, [rule], {}).findings[0]?.basis).toEqual([
      {
        kind: 'instrument',
        title: regulation.title,
        number: regulation.number,
        provision: '第五十条',
        quote: '内容',
        url: regulation.url
      }
    ])
  })

  test('are plain data', () => {
    const rule = judging(at => ({
      outcome: 'failed',
      message: 'found',
      data: {
        quote: '词',
        count: 2,
        names: ['甲', '乙'],
        what: {zh: '部分', en: 'section'},
        at,
        isLast: true,
        none: undefined,
        share: Number.NaN
      },
      at,
      related: [{at, message: {zh: '另见', en: 'see'}}],
      fix: {title: {zh: '删去', en: 'remove'}, edits: [{at, newText: ''}], applicability: 'safe'}
    }))
    const result = lintWith([rule], report)
    const [finding] = result.findings
    expect(finding?.data).toEqual({quote: '词', count: 2, names: '甲、乙', what: '部分', isLast: 'true', share: 'NaN'})
    expect(finding?.related).toEqual([{at: finding?.at, message: '另见'}])
    expect(finding?.fix).toEqual({title: '删去', edits: [{span: finding?.at.span, newText: ''}], applicability: 'safe'})
    expect(finding?.suggestions).toEqual([])
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  test('are the same when the same is linted again', () => {
    const context = contextOf(report)
    const rules = [wordRule('updates', '更新'), wordRule('pictures', '图解')]
    expect(lint(context, rules, {})).toEqual(lint(context, rules, {}))
  })
})

test('the signal ends the work between two rules', () => {
  const controller = new AbortController()
  const ran: string[] = []
  const rules = ['first', 'second', 'third'].map(id =>
    wordRule(id, '更新', {
      targets() {
        ran.push(id)
        if (id === 'second') controller.abort(new Error('enough'))
        return []
      }
    })
  )
  expect(() => lintWith(rules, report, {signal: controller.signal})).toThrow('enough')
  expect(ran).toEqual(['first', 'second'])
})
