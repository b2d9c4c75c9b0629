import {equation} from '../src/checks/table-identities.js'
import {defineRule} from '../src/engine/rule.js'
import {printedForm} from '../src/law.js'

/** Whether the kinds of applicants add up to their total in each row of the table of applications. */
export default defineRule({
  id: 'requests-row-total',
  group: 'tables',
  title: {
    zh: '申请情况表各行总计应当等于各类申请人之和',
    en: 'In each row of the table of applications the total must be the sum of the kinds of applicants'
  },
  description: {
    zh: '自然人与五类法人或其他组织相加，等于总计。空白、“—”“无”按没有计，由 table-cell-blank 指出；总计空白、有看不懂的格或者缺格的行不核对；自行加的“法人小计”一列不计入。某一格能说明几处不符的，只在这一格指出一次，并写明应为多少。多行一齐不符的，多半是复制时错列，只提请核对一次。',
    en: 'Natural persons and the five kinds of organisations add up to the total. A blank or dash adds nothing; a row whose total is blank, or that has a cell that cannot be read, is not judged; a column of sub-totals that someone added is left out. Where one cell explains several broken sums, it is named once, with the value that would mend them all. Where many rows fail at once, the table was probably shifted when it was copied: that is said once.'
  },
  basis: printedForm,
  severity: 'error',
  since: '0.1.0',
  needs: ['requests.received'],
  ...equation('row')
})
