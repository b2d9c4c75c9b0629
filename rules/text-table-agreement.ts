import {nameOfReading, type Tabled, tabledOf, tabledReadings} from '../src/checks/entries.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {OfficialStatement} from '../src/facts/prose/official.js'
import {format2021} from '../src/law.js'

/** Whether what the text says of an entry of the tables is what the tables say. */
export default defineRule({
  id: 'text-table-agreement',
  group: 'figures',
  title: {zh: '正文数据应当与表格数据一致', en: 'Figures of the text must agree with the tables'},
  description: {
    zh: '正文里收到、上年结转、办结、结转下年度、各类办理结果、复议诉讼和规章、规范性文件的件数，与表格对应的栏目比较。“收到”“受理”可以是新收，也可以含上年结转，有一种读法相等就不报。下属单位、上级机关、部分时段的数和约数不比较；政府报告里专说办公室的数与全区域的表不一致的，只提请核对口径。',
    en: 'Applications received, carried in, concluded, carried out and by outcome, reviews and suits by result, and documents that the text counts are held against the cells of the tables. 收到 and 受理 may or may not take in what was carried in; one reading that fits is enough. Figures of other organs, of parts of the year and approximate ones are not compared; the office’s own figure in a government’s report is only to be checked.'
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
    {kind: 'logic', reason: {zh: '同一数据在正文和表格里只能是一个数', en: 'one figure cannot be two in text and table'}}
  ],
  severity: 'error',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({text, entry, table}: Values) => `正文写的是“${text}”，表格“${entry}”是${table}。请核对，两处应当一致`,
      en: ({text, entry, table}: Values) => `the text says “${text}”, the table ${table} for “${entry}”; both must agree`
    },
    scope: {
      zh: ({text, entry, table}: Values) => `正文写的是“${text}”，表格“${entry}”是${table}。两处口径可能不同，请核对是否为同一主体`,
      en: ({text, entry, table}: Values) =>
        `the text says “${text}”, the table ${table} for “${entry}”; they may count different organs, so check whose they are`
    }
  },
  *targets({facts}): Iterable<{readonly statement: OfficialStatement; readonly tabled: readonly Tabled[]; readonly nearest: string}> {
    for (const statement of facts.statements) {
      const tabled = tabledReadings(statement, facts)
      if (tabled.length === 0) continue
      const first = statement.readings.find(reading => tabledOf(reading, facts) !== undefined) ?? []
      yield {statement, tabled, nearest: nameOfReading(first)}
    }
  },
  expect({statement, tabled, nearest}) {
    const {mention, comparison, readings} = statement
    const cells = tabled.flatMap(({facts}) => facts).flatMap(({answer}) => (answer.kind === 'figure' ? [answer.quantity] : []))
    const agreeing = tabled.find(({value}) => value === mention.quantity.value)
    const [first] = tabled
    if (agreeing || !first) {
      const figures = (agreeing?.facts ?? []).flatMap(({answer}) => (answer.kind === 'figure' ? [answer.quantity] : []))
      return {...passed, figures: [mention.quantity, ...figures]}
    }
    const isSure = comparison === 'compare'
    return {
      outcome: isSure ? 'failed' : 'cantTell',
      message: isSure ? 'differs' : 'scope',
      data: {text: mention.quantity.raw, entry: nearest, table: first.value},
      at: mention.quantity,
      related: first.facts.slice(0, 4).map(({cell}) => ({at: cell, message: {zh: '表格', en: 'the table'}})),
      severity: readings.length === 1 ? 'error' : 'warning',
      figures: [mention.quantity, ...cells]
    }
  }
})

interface Values {
  readonly text: string
  readonly entry: string
  readonly table: number
}
