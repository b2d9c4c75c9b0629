import type {FixOffer} from '../engine/rule.js'
import type {BoundTable, Fact} from '../facts/tables.js'
import type {Bilingual} from '../language.js'
import type {Quantity} from '../model/quantity.js'
import type {Located} from '../model/source.js'

/** The names of a cell's row and column, in the report's own words where it has them. */
export function nameOf(fact: Fact): Bilingual {
  const column = columnOf(fact)
  const row = rowOf(fact)
  if (row === '') return {zh: `“${column}”`, en: `“${column}”`}
  return {zh: `“${row}”行“${column}”列`, en: `row “${row}”, column “${column}”`}
}

/** The label of a cell's row; empty where the table prints none. */
export function rowOf({row}: Fact): string {
  const label = row.label?.cell.text.value ?? row.spec.path.at(-1) ?? ''
  return (row.match === 'order' || row.match === 'near' ? (row.spec.path.at(-1) ?? label) : label).replace(/\s+/g, '')
}

/** The headings above a cell that tell its column from the others: 「自然人」「行政复议结果维持」. */
export function columnOf({column, row}: Fact): string {
  return (row.spec.path.length === 0 ? column.path.slice(-2).join('') : (column.path.at(-1) ?? '')).replace(/\s+/g, '')
}

/** Where a cell's answer stands: its figure or words, else the cell. */
export function placeOf({answer, cell}: Fact): Located {
  if (answer.kind === 'figure') return answer.quantity
  return cell.text.value === '' ? cell : cell.text
}

/** The figures of cells, for the account. */
export function figuresOf(facts: readonly Fact[]): readonly Quantity[] {
  return facts.flatMap(({answer}) => (answer.kind === 'figure' ? [answer.quantity] : []))
}

/** A cell's answer as it is written, a blank cell by the word for it. */
export function writtenAs({answer, cell}: Fact): Bilingual {
  if (answer.kind === 'figure') return {zh: answer.quantity.raw, en: answer.quantity.raw}
  return answer.kind === 'blank' ? {zh: '空白', en: 'blank'} : {zh: `“${cell.text.value}”`, en: `“${cell.text.value}”`}
}

/** What a cell ought to say; only ever shown, since no figure is changed for anyone. */
export function showValue(fact: Fact, value: number | string): FixOffer {
  return {
    title: {zh: `${nameOf(fact).zh}应为 ${value}`, en: `${nameOf(fact).en} would have to be ${value}`},
    edits: [{at: placeOf(fact), newText: `${value}`}],
    applicability: 'display-only'
  }
}

/** What a table is called, by the section of the form it stands in. */
export function nameOfTable({spec}: Pick<BoundTable, 'spec'>): Bilingual {
  return tableNames[spec.section] ?? {zh: '规定表格', en: 'the prescribed table'}
}

const tableNames: Readonly<Partial<Record<BoundTable['spec']['section'], Bilingual>>> = {
  disclosure: {zh: '主动公开情况表', en: 'the table of what was disclosed'},
  requests: {zh: '申请情况表', en: 'the table of applications'},
  cases: {zh: '复议诉讼情况表', en: 'the table of reviews and suits'}
}
