import {nameOf, placeOf, writtenAs} from '../src/checks/cells.js'
import {type Bilingual, defineRule} from '../src/engine/rule.js'
import type {Fact} from '../src/facts/tables.js'
import {printedForm} from '../src/law.js'

/** Whether each cell of the prescribed tables holds a number of the kind it asks for. */
export default defineRule({
  id: 'table-cell-value',
  group: 'tables',
  title: {
    zh: '单元格应当为非负整数，收费金额可以为小数',
    en: 'A cell must be a whole number that is not negative; amounts of money may have decimals'
  },
  description: {
    zh: '件数、项数是非负整数；2019年格式的“本年增/减”可以是负数；收费金额、采购总金额可以有小数，采购总金额可以带单位。数后面带有说明或者单位的（如“22（其中修订16件）”“3件”），提示一次，数照样使用。空白由 table-cell-blank 指出。',
    en: 'Counts are whole and not negative; 本年增/减 in the form of 2019 may be negative; amounts may have decimals. A figure with a note or a unit behind it is told as a hint, and used. Blanks are left to table-cell-blank.'
  },
  basis: printedForm,
  severity: 'error',
  since: '0.1.0',
  needs: ['requests.received'],
  messages: {
    words: {
      zh: ({cell, is}: Cell) => `${cell.zh}填的是${is.zh}，应当填一个确切的数`,
      en: ({cell, is}: Cell) => `${cell.en} says ${is.en}; it should be one exact number`
    },
    negative: {
      zh: ({cell, is}: Cell) => `${cell.zh}填的是 ${is.zh}，不得为负数`,
      en: ({cell, is}: Cell) => `${cell.en} says ${is.en}; it must not be negative`
    },
    fraction: {
      zh: ({cell, is}: Cell) => `${cell.zh}填的是 ${is.zh}，件数应当为整数`,
      en: ({cell, is}: Cell) => `${cell.en} says ${is.en}; a count is a whole number`
    },
    noted: {
      zh: ({cell, is}: Cell) => `${cell.zh}填的是“${is.zh}”，格内只填数，说明可以写在表外`,
      en: ({cell, is}: Cell) => `${cell.en} says “${is.en}”; only the number belongs in the cell, a note may stand outside the table`
    }
  },
  *targets({facts}): Iterable<Fact> {
    for (const {rows} of facts.tables) {
      for (const row of rows) yield* row.facts.filter(({answer}) => answer.kind === 'figure' || answer.kind === 'words')
    }
  },
  expect(fact) {
    const {answer, kind, cell} = fact
    const failed = {outcome: 'failed', data: {cell: nameOf(fact), is: writtenAs(fact)}, at: placeOf(fact)} as const
    if (answer.kind !== 'figure') return {...failed, message: 'words', at: cell.text}
    const {quantity, note} = answer
    const figures = [quantity]
    if (quantity.value < 0 && kind !== 'change') return {...failed, message: 'negative', figures}
    if (kind !== 'amount' && !Number.isInteger(quantity.value)) return {...failed, message: 'fraction', figures}
    const isNoted = note !== undefined || (kind !== 'amount' && quantity.unit !== undefined)
    if (!isNoted) return {outcome: 'passed', figures}
    const whole = {zh: cell.text.value, en: cell.text.value}
    return {...failed, message: 'noted', data: {cell: nameOf(fact), is: whole}, at: cell.text, severity: 'info', figures}
  }
})

interface Cell {
  readonly cell: Bilingual
  readonly is: Bilingual
}
