import {describe, expect, test} from '@jest/globals'
import type {Edition} from '../src/editions/edition.js'
import {form2019} from '../src/editions/form-2019.js'
import {form2021} from '../src/editions/form-2021.js'
import {readFacts} from '../src/facts/facts.js'
import {lintReport} from '../src/index.js'
import {toReport} from '../src/model/outline.js'
import type {SourceDocument} from '../src/model/source.js'
import {readText} from '../src/readers/text.js'
import {breakLabels, type Filling, fill, printedRows, type Serialisation, serialisations, writeReport} from './forms.js'
import fc from './property.js'
import {readByName} from './read.js'

const ways = Object.keys(serialisations) as readonly Serialisation[]

const tableRules = [
  'table-missing',
  'table-shape',
  'table-label',
  'table-cell-blank',
  'table-cell-value',
  'requests-row-total',
  'requests-column-total',
  'requests-balance',
  'review-total',
  'effective-below-issued'
]

describe.each([form2021, form2019])('the tables of $id', edition => {
  test.each(ways)('give the same facts as %s, with nothing found in them where all equations hold', way => {
    fc.assert(
      fc.property(fillings(edition), filling => {
        const source = read(edition, filling, way)
        const {stated, missing} = factsOf(source, edition)
        expect({missing, stated}).toEqual({missing: [], stated: asStated(edition, filling)})
        const {findings} = lintReport(source, {only: tableRules})
        expect(findings.map(({message}) => message)).toEqual([])
      }),
      {numRuns: 20}
    )
  })

  // a slip in each of the two tables, told apart in one reading: reading is what takes the time
  test.each(ways)(
    'have one wrong cell of the applications named, and one of reviews and suits told at the total of its group, as %s',
    way => {
      fc.assert(
        fc.property(fillings(edition), wrongRequest, wrongCase, (filling, request, suit) => {
          const rows = filling['requests'] ?? []
          const row = Math.floor(request.at / 7) % rows.length
          const column = request.at % 7
          const right = Number(rows[row]?.[column])
          const wrong = Math.max(0, right + request.by)
          const rightSuit = Number(filling['cases']?.[0]?.[suit.at])
          const wrongSuit = Math.max(0, rightSuit + suit.by)
          fc.pre(wrong !== right && wrongSuit !== rightSuit)
          const cases = changed(filling['cases'] ?? [], 0, suit.at, wrongSuit)
          const source = read(edition, {...filling, requests: changed(rows, row, column, wrong), cases}, way)
          const {findings} = lintReport(source, {only: tableRules})
          const group = (cases[0] ?? []).slice(suit.at - (suit.at % 5), suit.at - (suit.at % 5) + 5).map(Number)
          const sum = group.slice(0, 4).reduce((all, value) => all + value, 0)
          expect(findings).toMatchObject([
            {messageId: 'wrong-cell', data: {value: right}, at: {quote: `${wrong}`}},
            {ruleId: 'review-total', data: {sum}, at: {quote: `${group[4]}`}}
          ])
          expect(findings[1]?.related).toHaveLength(4)
          const [label, heading] = namesOf(edition, row, column)
          expect(findings[0]?.message.replace(/\s/g, '')).toContain(`”行“${heading}”列`)
          expect(findings[0]?.message).toContain(label)
        }),
        {numRuns: 125}
      )
    }
  )
})

test('a changed cell of what was disclosed is for effective-below-issued and rules-authority alone', () => {
  const allowed = ['effective-below-issued', 'rules-authority']
  fc.assert(
    fc.property(fillings(form2021), fc.integer({min: 0, max: 9}), fc.integer({min: 0, max: 400}), (filling, at, value) => {
      const rows = filling['disclosure'] ?? []
      const cells = rows.flatMap((row, index) => row.map((_, column) => [index, column] as const))
      const [row, column] = cells[at] ?? [0, 0]
      const source = read(form2021, {...filling, disclosure: changed(rows, row, column, value)}, 'HTML with merged cells')
      const {findings} = lintReport(source, {only: [...tableRules, 'rules-authority']})
      expect(findings.filter(({ruleId}) => !allowed.includes(ruleId)).map(({message}) => message)).toEqual([])
      expect(new Set(findings.map(({ruleId}) => ruleId)).size).toBe(findings.length)
    }),
    {numRuns: 100}
  )
})

describe('labels broken over lines', () => {
  const widths = [6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 20]
  const filling = {
    ...fill(form2021, {
      'requests.received': '12 3 0 0 1 0 16',
      'requests.carried-in': '2 0 0 0 0 0 2',
      'requests.concluded': '13 3 0 0 1 0 17',
      'requests.granted': '13 3 0 0 1 0 17',
      'requests.carried-out': '1 0 0 0 0 0 1'
    })
  }

  test.each(widths.flatMap(width => (['first', 'middle', 'last'] as const).map(place => [width, place] as const)))(
    'after %i characters, the figures beside the %s piece, are read whole and disturb nothing else',
    (width, place) => {
      const {text, uri} = writeReport(form2021, filling, 'columns by spaces')
      const tables = form2021.tables.map(table => ({
        whole: serialisations['columns by spaces'].write(table, filling[table.section] ?? []),
        broken: breakLabels(table, filling[table.section] ?? [], width, place)
      }))
      const source = readText(
        tables.reduce((all, {whole, broken}) => all.replace(whole, broken), text),
        uri
      )
      const {stated, missing} = factsOf(source, form2021)
      expect({missing, stated}).toEqual({missing: [], stated: asStated(form2021, filling)})
      const {findings} = lintReport(source)
      expect(findings.filter(({severity}) => severity !== 'info').map(({message}) => message)).toEqual([])
    }
  )
})

// ── what is filled in ──────────────────────────────────────────────────────────────────────────────────────────────────

const count = fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 2500}))

const wrongRequest = fc.record({at: fc.integer({min: 0, max: 174}), by: fc.integer({min: -30, max: 400})})
const wrongCase = fc.record({at: fc.integer({min: 0, max: 14}), by: fc.integer({min: -20, max: 40})})

/** Fillings of the three tables that meet every equation of the form. */
function fillings(edition: Edition): fc.Arbitrary<Filling> {
  const [disclosure, requests] = edition.tables
  const outcomes = (requests ? printedRows(requests).length : 0) - 4
  return fc.record({
    disclosure: fc.tuple(...(disclosure ? printedRows(disclosure) : []).map(row => cellsOfDisclosure(row.cells))),
    requests: fc
      .record({
        results: fc.array(fc.array(count, {minLength: 6, maxLength: 6}), {minLength: outcomes, maxLength: outcomes}),
        carriedIn: fc.array(fc.nat({max: 100}), {minLength: 6, maxLength: 6}),
        carriedOut: fc.array(count, {minLength: 6, maxLength: 6})
      })
      .map(({results, carriedIn, carriedOut}) => {
        const concluded = sums(results)
        const all = concluded.map((value, at) => value + (carriedOut[at] ?? 0))
        const before = all.map((value, at) => Math.floor((value * (carriedIn[at] ?? 0)) / 100))
        const received = all.map((value, at) => value - (before[at] ?? 0))
        return [received, before, ...results, concluded, carriedOut].map(row =>
          [...row, row.reduce((sum, value) => sum + value, 0)].map(String)
        )
      }),
    cases: fc
      .array(fc.array(count, {minLength: 4, maxLength: 4}), {minLength: 3, maxLength: 3})
      .map(groups => [groups.flatMap(group => [...group, group.reduce((sum, value) => sum + value, 0)]).map(String)])
  })
}

function cellsOfDisclosure(cells: readonly {readonly concept: string; readonly kind: string}[]): fc.Arbitrary<string[]> {
  return fc.tuple(count, count, count).map(([first, second, third]) =>
    cells.map(({concept, kind}, at) => {
      // as many in force as were made, at the least
      if (concept.endsWith('.effective')) return `${first + third}`
      if (concept.startsWith('rules.')) return '0'
      const value = [first, second, third][at] ?? 0
      if (kind === 'amount') return `${value}.${(value % 90) + 10}`
      return kind === 'change' && value % 2 === 1 ? `-${value}` : `${value}`
    })
  )
}

function sums(rows: readonly (readonly number[])[]): readonly number[] {
  return Array.from({length: 6}, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))
}

function changed(rows: readonly (readonly string[])[], row: number, column: number, value: number): readonly (readonly string[])[] {
  return rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? `${value}` : cell)) : cells))
}

// ── what is read ───────────────────────────────────────────────────────────────────────────────────────────────────────

function read(edition: Edition, filling: Filling, way: Serialisation): SourceDocument {
  const {text, uri} = writeReport(edition, filling, way)
  return readByName(text, uri)
}

function factsOf(source: SourceDocument, edition: Edition) {
  const {tables} = readFacts(toReport(source), edition)
  return {
    missing: tables.flatMap(({missingRows}) => missingRows.map(({path}) => path.at(-1))),
    stated: tables.flatMap(({rows}) =>
      rows.flatMap(({facts}) =>
        facts.map(({concept, applicant, answer}) => [concept, applicant, answer.kind === 'figure' ? answer.quantity.raw : answer.kind])
      )
    )
  }
}

function asStated(edition: Edition, filling: Filling) {
  return edition.tables.flatMap(table =>
    printedRows(table).flatMap(({cells}, row) =>
      cells.map(({concept, applicant}, at) => [concept, applicant, filling[table.section]?.[row]?.[at]])
    )
  )
}

function namesOf({tables}: Edition, row: number, column: number): readonly [string, string] {
  const table = tables.find(({section}) => section === 'requests')
  const spec = table && printedRows(table)[row]
  const heading = table?.blocks[0]?.columns[column]?.path.at(-1)
  return [(spec?.path.at(-1)?.slice(0, 6) ?? '').replaceAll('“', '‘'), heading ?? '']
}
