import type {Random} from '../../../random.js'
import {type Draft, mark, say} from '../draft.js'
import {mapWords} from './edit.js'
import {said} from './figures.js'
import {type Injector, replaceBlock, type TableBlock, tableOf, withCell} from './injector.js'

/** What a report on the year must agree with in that on the year before. */
export const acrossInjectors: readonly Injector[] = [
  carried('natural-more', 'one more was carried out than came in, of natural persons', [[0, 1]]),
  carried('legal-less', 'what a company left open is not carried in', [[1, 1]]),
  carried('other-applicants', 'as many, of other applicants', [
    [0, 1],
    [2, -1]
  ]),
  effective('one-more', 'one more was in force than is left of it', 1),
  effective('one-less', 'one fewer was in force than the report says', -1),
  effective('many', 'ten more were in force', 10),
  fees('yuan-for-ten-thousand', 'the fees are told in yuan under a heading of ten thousand yuan', 3, amount => Math.round(amount * 10_000)),
  fees(
    'hundred-million',
    'the fees are told in hundred millions under a heading of ten thousand yuan',
    3000,
    amount => Math.round(amount) / 10_000
  ),
  ...said('unit-plausible', 'overview', [
    ['ten-thousand-twice', 'the unit says ten thousand twice', random => say`公示惠民资金${mark(`${random.between(2, 90)}.5万万元`)}。`]
  ])
]

/** The report of the year before, changed, and this year's place marked. */
function across(
  rule: string,
  id: string,
  says: string,
  change: (prior: Draft, random: Random) => Draft | undefined,
  place: (now: Draft) => Draft | undefined
): Injector {
  return {
    rule,
    id,
    says,
    inject(draft, random) {
      const [now, prior] = both(draft)
      const other = prior && change(prior, random)
      const marked = now && place(now)
      return other && marked ? {...marked, prior: other, without: {...now, prior}} : undefined
    }
  }
}

function carried(id: string, says: string, by: readonly (readonly [column: number, by: number])[]): Injector {
  return across(
    'carried-in-matches-prior',
    id,
    says,
    prior => {
      const table = tableOf(prior, 'requests')
      if (!table) return undefined
      const out = (table.values.at(-1) ?? []).map(Number)
      const changed = out.map((value, column) => value + (by.find(([at]) => at === column)?.[1] ?? 0))
      if (changed.some(value => value < 0)) return undefined
      changed[6] = changed.slice(0, 6).reduce((all, value) => all + value, 0)
      return replaceBlock(prior, table, balanced(withRow(table, table.values.length - 1, changed)))
    },
    now => {
      const table = tableOf(now, 'requests')
      return table && now.plan.size !== 'zero' ? replaceBlock(now, table, edRow(table, 1)) : undefined
    }
  )
}

function effective(id: string, says: string, by: number): Injector {
  return across(
    'effective-matches-prior',
    id,
    says,
    prior => {
      const table = tableOf(prior, 'disclosure')
      const value = Number(table?.values[1]?.[2]) + by
      return table && value >= 0 ? replaceBlock(prior, table, withCell(table, 1, 2, String(value))) : undefined
    },
    now => {
      const table = tableOf(now, 'disclosure')
      return table && now.edition.id === 'form-2021' && now.plan.year > 2021 ? replaceBlock(now, table, edRow(table, 1)) : undefined
    }
  )
}

/** Fees in another unit than that of last year's report. `least`: with fewer the slip could not be told. */
function fees(id: string, says: string, least: number, change: (amount: number) => number): Injector {
  return {
    rule: 'unit-plausible',
    id,
    says,
    inject(draft) {
      const [now, prior] = both(draft)
      const table = now && tableOf(now, 'disclosure')
      const amount = table ? Number(table.values.at(-1)?.[0]) : 0
      if (!now || !prior || !table || draft.edition.id !== 'form-2021' || amount < least) return undefined
      const wrong = replaceBlock(now, table, withCell(table, table.values.length - 1, 0, mark(String(change(amount)))))
      return {...wrong, prior, without: {...now, prior}}
    }
  }
}

/** A report and that of the year before it, which agree; none where the edition prints no table or changed between the years. */
function both(draft: Draft): readonly [now: Draft, prior: Draft] | readonly [] {
  const {edition, plan} = draft
  const years = edition.years
  const requests = tableOf(draft, 'requests')
  const disclosure = tableOf(draft, 'disclosure')
  if (!years || !requests || !disclosure || plan.year - 1 < years.from) return []
  const shifted = shift(draft)
  const [before, beforeDisclosure] = [tableOf(shifted, 'requests'), tableOf(shifted, 'disclosure')]
  if (!before || !beforeDisclosure) return []
  const out = (requests.values[1] ?? []).map(Number)
  const withCarried = replaceBlock(shifted, before, balanced(withRow(before, before.values.length - 1, out)))
  const {issued, repealed, effective: inForce} = plan.documents
  if (edition.id !== 'form-2021') return [draft, withCarried]
  const left = inForce - issued + repealed
  const [rulesIssued, rulesRepealed, rulesInForce] = (disclosure.values[0] ?? []).map(Number)
  const rulesLeft = (rulesInForce ?? 0) - (rulesIssued ?? 0) + (rulesRepealed ?? 0)
  if (left < 0 || rulesLeft < 0) return []
  // what the year before issued and repealed is not compared
  const documents = withRow(withRow(beforeDisclosure, 1, [0, 0, left]), 0, [0, 0, rulesLeft])
  return [draft, replaceBlock(withCarried, beforeDisclosure, documents)]
}

/** What was received, so that it and what was carried in equal what was answered and carried out. */
function balanced(table: TableBlock): TableBlock {
  const [carriedIn = [], concluded = [], carriedOut = []] = [table.values[1], table.values.at(-2), table.values.at(-1)]
  const received = concluded.map((value, at) => Number(value) + Number(carriedOut[at]) - Number(carriedIn[at]))
  // what would be fewer than none is carried in no more
  const isBelow = received.some(value => value < 0)
  return isBelow
    ? withRow(
        withRow(
          table,
          1,
          carriedIn.map(() => 0)
        ),
        0,
        concluded.map((value, at) => Number(value) + Number(carriedOut[at]))
      )
    : withRow(table, 0, received)
}

function withRow(table: TableBlock, row: number, values: readonly number[]): TableBlock {
  return {...table, values: table.values.map((cells, at) => (at === row ? values.map(String) : cells))}
}

function edRow(table: TableBlock, row: number): TableBlock {
  return {...table, values: table.values.map((cells, at) => (at === row ? cells.map(mark) : cells))}
}

/** The same report a year earlier: every year that it names is one less. */
function shift(draft: Draft): Draft {
  const earlier = (words: string) => words.replace(/20\d\d(?=年)/g, year => String(Number(year) - 1))
  return {...mapWords(draft, earlier), plan: {...draft.plan, year: draft.plan.year - 1}}
}
