import {nameOf, nameOfTable, placeOf} from '../src/checks/cells.js'
import {countOf, isFigure, isOutcome} from '../src/checks/identities.js'
import {isExplained} from '../src/checks/table-identities.js'
import {type Bilingual, defineRule, passed} from '../src/engine/rule.js'
import type {BoundTable, Fact} from '../src/facts/tables.js'

/** Whether every cell of the prescribed tables is filled in. */
export default defineRule({
  id: 'table-cell-blank',
  group: 'tables',
  title: {
    zh: '表格应当逐格填写，没有的填“0”，不得空白',
    en: 'Every cell of the tables must be filled in; where there was none, with 0'
  },
  description: {
    zh: '空白、“/”“—”“无”都不是数，读的人分不清是没有还是漏填。每张表指出一次，列明有几格；各项已填而总计空白的，另外指出。标明本级没有此项的行（如“规章（县级无此项）”）不算。没有填写的格式由 form-not-filled 指出。',
    en: 'A blank, a slash, a dash or 无 is no figure: a reader cannot tell none from forgotten. Each table is told once, with the number of such cells; a blank total beside filled parts is told apart. Rows that say that the organ has no such item do not count. The blank form is form-not-filled.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {zh: '各地填报要求：没有的填“0”，不留空白', en: 'local instructions: where there was none, write 0 and leave no blank'}
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['requests.received'],
  messages: {
    blank: {
      zh: ({table, count, first}: Cells) =>
        count === 1
          ? `${table.zh}${first.zh}没有填数，没有的应当填“0”`
          : `${table.zh}有 ${count} 格没有填数，第一处是${first.zh}；没有的应当填“0”`,
      en: ({table, count, first}: Cells) =>
        count === 1
          ? `${first.en} of ${table.en} holds no figure; where there was none, write 0`
          : `${count} cells of ${table.en} hold no figure, the first is ${first.en}; where there was none, write 0`
    },
    total: {
      zh: ({table, count, first}: Cells) =>
        count === 1
          ? `${table.zh}${first.zh}没有填数，而各项已经填写，应当填写合计`
          : `${table.zh}有 ${count} 处总计没有填数，而各项已经填写，第一处是${first.zh}`,
      en: ({table, count, first}: Cells) =>
        count === 1
          ? `${first.en} of ${table.en} holds no total, though its parts are filled in`
          : `${count} totals of ${table.en} are missing, though their parts are filled in; the first is ${first.en}`
    }
  },
  *targets(context): Iterable<Blanks> {
    const {facts} = context
    for (const table of facts.tables) {
      const cells = table.rows
        .filter(({spec, match, label}) => !spec.isGroup && !(match === 'noted' && saysNone(label?.folded)))
        .flatMap(row => row.facts)
      // a blank of which an equation says what it should be is told there
      const blank = cells.filter(fact => isUnanswered(fact) && !isExplained(fact, context))
      const totals = blank.filter(fact => isTotalOfFilled(fact, cells))
      const others = blank.filter(fact => !totals.includes(fact))
      if (cells.length > 0) yield {table, kind: 'blank', cells: others}
      if (totals.length > 0) yield {table, kind: 'total', cells: totals}
    }
  },
  expect({table, kind, cells}) {
    const [first, ...others] = cells
    if (!first) return passed
    return {
      outcome: 'failed',
      message: kind,
      data: {table: nameOfTable(table), count: cells.length, first: nameOf(first)},
      at: placeOf(first),
      related: others.slice(0, mostRelated).map(fact => ({at: placeOf(fact), message: nameOf(fact)})),
      suggestions: []
    }
  }
})

interface Blanks {
  readonly table: BoundTable
  readonly kind: 'blank' | 'total'
  readonly cells: readonly Fact[]
}

interface Cells {
  readonly table: Bilingual
  readonly count: number
  readonly first: Bilingual
}

/** A list of more places is read by nobody. */
const mostRelated = 20

/** 「规章（县级无此项）」 */
function saysNone(label: string | undefined): boolean {
  return label?.includes('无此项') ?? false
}

function isUnanswered({answer}: Fact): boolean {
  return answer.kind !== 'figure' && answer.kind !== 'words'
}

function isTotalOfFilled(fact: Fact, cells: readonly Fact[]): boolean {
  if (fact.applicant === 'total') return fact.row.facts.some(part => part !== fact && isPositive(part))
  if (fact.concept === 'requests.concluded')
    return cells.some(part => part.applicant === fact.applicant && isOutcome(part) && isPositive(part))
  if (!fact.concept.endsWith('.total')) return false
  const group = fact.concept.slice(0, -'total'.length)
  return cells.some(part => part.concept.startsWith(group) && isPositive(part))
}

function isPositive(fact: Fact): boolean {
  return isFigure(fact) && (countOf(fact) ?? 0) > 0
}
