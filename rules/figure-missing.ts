import {defineRule, passed} from '../src/engine/rule.js'
import type {MissingFigure} from '../src/facts/missing-figures.js'
import {format2021} from '../src/law.js'
import type {Statement} from '../src/model/report.js'

/** Whether a figure stands wherever the words lead to one. */
export default defineRule({
  id: 'figure-missing',
  group: 'figures',
  title: {zh: '数量、占比不得漏填', en: 'No count or share may be left out'},
  description: {
    zh: '“共　件”“占　；”“总数为　。”这样写了“共”“达”“占”却没有数的，多半是沿用去年的句子时删了旧数、忘了填新数。“占地”“占比较高”“共同”“统计”不是漏填。一份报告里有三处以上的，可能是转换文件时丢了数字，只提示一次。',
    en: 'Where 共, 达 or 占 stands before a unit or a mark, the old figure was most likely deleted and the new one never filled in. 占地, 占比较高, 共同 and 统计 lead to no figure. Three or more of them in one report may have been lost in a conversion and are mentioned once.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: format2021,
      provision: '（四）明确责任',
      quote: '发布内容不准确不全面',
      force: 'format',
      editions: ['form-2021']
    },
    {kind: 'logic', reason: {zh: '写了“共”“占”而没有数，读者不知道是多少', en: 'a total or share without its figure tells nothing'}}
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    missing: {
      zh: ({words}: Words) => `“${words}”处漏填了数字。请补上数字；没有这项内容的，改写这句话`,
      en: ({words}: Words) => `the figure is missing in “${words}”; fill it in, or reword the sentence where there is nothing to count`
    },
    several: {
      zh: ({words, count}: Words & {readonly count: string}) =>
        `“${words}”等${count}处都没有数字，可能是转换文件时丢失的。请对照原文件核对，是漏填的请补上`,
      en: ({words, count}: Words & {readonly count: string}) =>
        `figures are missing in ${count} places, “${words}” the first; a conversion may have lost them: compare with the original file`
    }
  },
  *targets({report, facts}): Iterable<Target> {
    const [first, ...others] = facts.missingFigures
    if (first && others.length >= fewestOfConversion - 1) yield {kind: 'several', first, others}
    else for (const gap of facts.missingFigures) yield {kind: 'one', gap}
    const incomplete = new Set(facts.missingFigures.map(({statement}) => statement))
    for (const statement of report.statements) {
      if (statement.quantities.length > 0 && !incomplete.has(statement)) yield {kind: 'complete', statement}
    }
  },
  expect(target) {
    switch (target.kind) {
      case 'complete':
        return passed
      case 'one':
        return {outcome: 'failed', message: 'missing', data: {words: target.gap.at.value}, at: target.gap.at}
      case 'several': {
        const {first, others} = target
        return {
          outcome: 'cantTell',
          message: 'several',
          data: {words: first.at.value, count: `${others.length + 1}`},
          at: first.at,
          related: others.map(({at}) => ({at, message: {zh: '这里也没有数字', en: 'no figure here either'}}))
        }
      }
    }
  }
})

/** So many gaps are seldom left open by hand. */
const fewestOfConversion = 3

type Target =
  | {readonly kind: 'complete'; readonly statement: Statement}
  | {readonly kind: 'one'; readonly gap: MissingFigure}
  | {readonly kind: 'several'; readonly first: MissingFigure; readonly others: readonly MissingFigure[]}

interface Words {
  readonly words: string
}
