import {readCaseGroups} from '../src/checks/case-groups.js'
import {figuresOf, nameOf, placeOf, showValue} from '../src/checks/cells.js'
import {countOf} from '../src/checks/identities.js'
import {defineRule} from '../src/engine/rule.js'
import {printedForm} from '../src/law.js'

/** Whether the four results add up to the total of each group in the table of reviews and suits. */
export default defineRule({
  id: 'review-total',
  group: 'tables',
  title: {
    zh: '复议诉讼情况表各组总计应当等于四种结果之和',
    en: 'In the table of reviews and suits each total must be the sum of the four results'
  },
  description: {
    zh: '行政复议、未经复议直接起诉、复议后起诉三组，结果维持、结果纠正、其他结果、尚未审结相加，等于总计。总计空白或者四种结果都空白的不核对，由 table-cell-blank 指出。上年结转的案件计不计入，不影响相加。',
    en: 'In each of the three groups upheld, corrected, other results and pending add up to the total. A group whose total is blank, or all of whose results are, is left to table-cell-blank. Whether cases carried over are counted does not matter for the sum.'
  },
  basis: printedForm,
  severity: 'error',
  since: '0.1.0',
  needs: ['review.total'],
  messages: {
    differs: {
      zh: ({group, terms, sum, total}: Figures) =>
        `${group}：${terms} = ${sum}，总计填的是 ${total}，应为 ${sum}；如果总计不错，就是某一种结果有误`,
      en: ({group, terms, sum, total}: Figures) =>
        `${group}: ${terms} = ${sum}, the total says ${total} and would have to be ${sum}; if the total is right, one of the results is wrong`
    }
  },
  targets: ({facts}) => readCaseGroups(facts),
  expect({results, total}) {
    const figures = figuresOf([...results, total])
    const values = results.map(fact => countOf(fact) ?? 0)
    const sum = values.reduce((all, value) => all + value, 0)
    const is = countOf(total) ?? 0
    if (sum === is) return {outcome: 'passed', figures}
    return {
      outcome: 'failed',
      message: 'differs',
      data: {group: total.column.path.at(-2) ?? '', terms: values.join(' + '), sum, total: is},
      at: placeOf(total),
      related: results.map(fact => ({at: placeOf(fact), message: nameOf(fact)})),
      suggestions: [showValue(total, sum)],
      figures
    }
  }
})

interface Figures {
  readonly group: string
  readonly terms: string
  readonly sum: number
  readonly total: number
}
