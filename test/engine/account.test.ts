import {expect, test} from '@jest/globals'

import type {Rule, Verdict} from '../../src/engine/rule.js'
import type {Quantity} from '../../src/model/quantity.js'
import {lintWith, wordRule} from './hand-made.js'

const report = `# 青禾县水利局2024年政府信息公开工作年度报告

## 一、总体情况

本年度公开信息12条，答复申请3件，举办培训2次。

## 四、政府信息公开行政复议、行政诉讼情况

| 结果维持 | 结果纠正 | 总计 |
| ---: | ---: | ---: |
| 1 | 0 | 1 |
`

/** A rule that looks at figures by their words. */
function looksAt(id: string, raws: readonly string[], judge: (figures: readonly Quantity[]) => Verdict<Rule['messages']>): Rule {
  return wordRule(id, '', {
    targets: ({report: {figures}}) => [figures.filter(({raw}) => raws.includes(raw))],
    expect: figures => judge(figures)
  })
}

test('every figure is accounted for, with the rules that judged it, in the order of the text', () => {
  const {figures} = lintWith(
    [
      looksAt('passes', ['12条', '3件'], figures => ({outcome: 'passed', figures})),
      looksAt('fails', ['3件'], ([at]) =>
        at ? {outcome: 'failed', message: 'found', data: {}, at, figures: [at, at]} : {outcome: 'passed'}
      )
    ],
    report
  )
  expect(figures.items.map(({at, checkedBy}) => [at.quote, checkedBy])).toEqual([
    ['12条', ['passes']],
    ['3件', ['passes', 'fails']],
    ['2次', []],
    ['1', []],
    ['0', []],
    ['1', []]
  ])
  expect(figures).toMatchObject({total: 6, checked: 2})
})

test('a figure that a rule cannot judge is not checked', () => {
  const rule = looksAt('unsure', ['12条'], ([at]) =>
    at ? {outcome: 'cantTell', message: 'found', data: {}, at, figures: [at]} : {outcome: 'passed'}
  )
  expect(lintWith([rule], report).figures).toMatchObject({total: 6, checked: 0})
})

test('a figure is known by its place, not by the object that stands for it', () => {
  const rule = looksAt('copies', ['12条'], figures => ({outcome: 'passed', figures: figures.map(figure => ({...figure}))}))
  expect(lintWith([rule], report).figures.checked).toBe(1)
})
