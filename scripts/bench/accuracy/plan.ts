/** What a report is about before a word of it is written: an organ, a year, and figures that agree with one another. */

import type {Concept} from '../../../src/concepts.js'
import type {Edition, SectionKey, TableSpec} from '../../../src/editions/edition.js'
import {printedRows} from '../../../test/forms.js'
import type {Random} from '../../random.js'
import {type OrganKind, type OrganPlan, organFor} from './organs.js'

export interface Plan {
  readonly edition: Edition
  /** The year reported on. */
  readonly year: number
  readonly organ: OrganPlan
  readonly size: Size
  /** Cells of the three tables, by the section of the table, row by row. Kept also where the edition prints no table: sentences are made from them. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly requests: Requests
  readonly cases: Cases
  readonly documents: {readonly issued: number; readonly repealed: number; readonly effective: number}
  /** The sections in order, as this report titles them. */
  readonly sections: readonly {readonly key: SectionKey; readonly title: string}[]
  /** Day of the sign-off and of publication, in the year after; ISO 8601. */
  readonly published: string
}

/** How much there is to report: nothing at all, some of each, a county, a province. */
export type Size = 'zero' | 'small' | 'medium' | 'large'

/** Totals of the table of applications. */
export interface Requests {
  readonly received: number
  readonly carriedIn: number
  readonly granted: number
  readonly partial: number
  readonly refused: number
  readonly unavailable: number
  readonly notProcessed: number
  readonly other: number
  readonly concluded: number
  readonly carriedOut: number
  /** Of those received, by applicant. */
  readonly natural: number
  readonly legal: number
  /** The five kinds of `legal`, in the order of the form: businesses, research, welfare, law firms, others. */
  readonly legalKinds: readonly number[]
  /** Of those concluded, by the rows of the form that name a reason: `requests.unavailable.not-held`. */
  readonly reasons: Readonly<Record<string, number>>
  /** What was received the year before. */
  readonly receivedBefore: number
}

/** Totals of the table of reviews and suits. */
export interface Cases {
  readonly reviews: number
  readonly upheld: number
  readonly corrected: number
  readonly otherResult: number
  readonly pending: number
  readonly suits: number
}

/** @param kinds the organs that the hand writes for; absent: any */
export function planReport(edition: Edition, year: number, size: Size, random: Random, kinds?: readonly OrganKind[]): Plan {
  const organ = organFor(size, random, year, kinds)
  const grid = requestsGrid(edition, size, random)
  const cases = casesRow(size, random)
  const documents = documentsOf(size, random)
  const received = totalOf(grid, 'requests.received')
  const totals = (prefix: string) =>
    Object.entries(grid).reduce(
      (all, [concept, row]) => (concept === prefix || concept.startsWith(`${prefix}.`) ? all + (row[6] ?? 0) : all),
      0
    )
  return {
    edition,
    year,
    organ,
    size,
    tables: Object.fromEntries(edition.tables.map(spec => [spec.section, cellsOf(spec, grid, cases, documents, {organ, size, random})])),
    requests: {
      received,
      carriedIn: totalOf(grid, 'requests.carried-in'),
      granted: totals('requests.granted'),
      partial: totals('requests.partial'),
      refused: totals('requests.refused'),
      unavailable: totals('requests.unavailable'),
      notProcessed: totals('requests.not-processed'),
      other: totals('requests.other'),
      concluded: totalOf(grid, 'requests.concluded'),
      carriedOut: totalOf(grid, 'requests.carried-out'),
      natural: grid['requests.received']?.[0] ?? 0,
      legal: received - (grid['requests.received']?.[0] ?? 0),
      legalKinds: (grid['requests.received'] ?? []).slice(1, 6),
      reasons: Object.fromEntries(Object.entries(grid).flatMap(([concept, row]) => (apart.has(concept) ? [] : [[concept, row[6] ?? 0]]))),
      receivedBefore: received === 0 ? 0 : Math.max(1, received + random.between(-Math.ceil(received / 3), Math.ceil(received / 3)))
    },
    cases: {
      reviews: cases[4] ?? 0,
      upheld: cases[0] ?? 0,
      corrected: cases[1] ?? 0,
      otherResult: cases[2] ?? 0,
      pending: cases[3] ?? 0,
      suits: (cases[9] ?? 0) + (cases[14] ?? 0)
    },
    documents,
    sections: sectionsOf(edition, random),
    // governments have until the end of March
    published: `${year + 1}-0${organ.kind === 'government' ? random.between(1, 3) : 1}-${String(random.between(8, 28)).padStart(2, '0')}`
  }
}

/** Titles that are in use for the same section of the national form. */
const otherTitles: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
  cases: ['政府信息公开行政复议和行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  problems: ['存在的问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
  others: ['其他需要报告事项']
}

/** Until 2018 every organ had titles of its own, after article 32 of the regulation of 2007. */
const narratives: readonly (readonly (readonly [SectionKey, string])[])[] = [
  [
    ['overview', '概述'],
    ['disclosure', '主动公开政府信息情况'],
    ['requests', '依申请公开政府信息情况'],
    ['others', '政府信息公开的收费及减免情况'],
    ['cases', '因政府信息公开申请行政复议、提起行政诉讼的情况'],
    ['problems', '存在的主要问题和改进措施']
  ],
  [
    ['overview', '基本情况'],
    ['disclosure', '主动公开情况'],
    ['requests', '依申请公开办理情况'],
    ['others', '收费及减免情况'],
    ['cases', '行政复议、行政诉讼情况'],
    ['problems', '存在的问题及改进措施']
  ],
  [
    ['overview', '政府信息公开工作概况'],
    ['disclosure', '主动公开政府信息的情况'],
    ['requests', '依申请公开和不予公开政府信息的情况'],
    ['cases', '行政复议和行政诉讼情况'],
    ['others', '收费情况及减免情况'],
    ['problems', '工作中存在的不足及下一步打算']
  ]
]

function sectionsOf(edition: Edition, random: Random): Plan['sections'] {
  if (edition.id === 'narrative') return random.choose(narratives).map(([key, title]) => ({key, title}))
  const isOwn = edition.id !== 'ten-section-2020' && random.isLikely(0.2)
  return edition.sections.map(({key, title}) => ({key, title: isOwn ? random.choose([title, ...(otherTitles[key] ?? [])]) : title}))
}

/** Figures of each row of the table of applications: five kinds of legal persons beside natural ones, then the total. */
type Grid = Readonly<Record<string, readonly number[]>>

const scale: Readonly<Record<Size, readonly [number, number]>> = {zero: [0, 0], small: [3, 15], medium: [20, 160], large: [300, 4000]}

function requestsGrid(edition: Edition, size: Size, random: Random): Grid {
  const rows = edition.tables.flatMap(spec => (spec.section === 'requests' ? printedRows(spec) : []))
  const results = (rows.length > 0 ? rows.map(({cells}) => cells[0]?.concept ?? 'requests.granted') : bareResults).filter(
    concept => !apart.has(concept)
  )
  const received = columns(random.between(...scale[size]), random)
  const carriedIn = columns(size === 'zero' ? 0 : random.between(0, Math.ceil(total(received) / 12)), random)
  const carriedOut = received.map((count, at) => random.between(0, Math.floor((count + (carriedIn[at] ?? 0)) / 10)))
  const concluded = received.map((count, at) => count + (carriedIn[at] ?? 0) - (carriedOut[at] ?? 0))
  const grid: Record<string, number[]> = Object.fromEntries(results.map(concept => [concept, Array(6).fill(0)]))
  for (const [column, count] of concluded.entries()) {
    for (let left = count; left > 0; ) {
      const some = Math.min(left, Math.max(1, random.between(1, Math.ceil(count / 5))))
      const row = grid[random.isLikely(0.45) ? 'requests.granted' : random.choose(results)]
      if (row) row[column] = (row[column] ?? 0) + some
      left -= some
    }
  }
  const whole = {
    ...grid,
    'requests.received': received,
    'requests.carried-in': carriedIn,
    'requests.concluded': concluded,
    'requests.carried-out': carriedOut
  }
  return Object.fromEntries(Object.entries(whole).map(([concept, row]) => [concept, [...row, total(row)]]))
}

/** Rows that are no result; and the one that needs fee notices, of which no manner tells. */
const apart: ReadonlySet<string> = new Set([
  'requests.received',
  'requests.carried-in',
  'requests.concluded',
  'requests.carried-out',
  'requests.other.unpaid'
])

/** Results that reports without tables tell of. */
const bareResults: readonly Concept[] = [
  'requests.granted',
  'requests.partial',
  'requests.refused.process',
  'requests.unavailable.not-held',
  'requests.not-processed.repeated',
  'requests.other.rest'
]

/** Most who apply are natural persons. */
function columns(count: number, random: Random): readonly number[] {
  const legal = count === 0 ? 0 : random.between(0, Math.floor(count / 4))
  return [count - legal, ...random.split(legal, 5)]
}

function total(row: readonly number[]): number {
  return row.reduce((all, value) => all + value, 0)
}

function totalOf(grid: Grid, concept: Concept): number {
  return grid[concept]?.[6] ?? 0
}

function casesRow(size: Size, random: Random): readonly number[] {
  const most = {zero: 0, small: 1, medium: 4, large: 40}[size]
  return [0, 1, 2].flatMap(() => {
    const group = Array.from({length: 4}, () => random.between(0, most))
    return [...group, total(group)]
  })
}

function documentsOf(size: Size, random: Random): Plan['documents'] {
  const most = {zero: 0, small: 3, medium: 15, large: 60}[size]
  const [issued, repealed] = [random.between(0, most), random.between(0, most)]
  return {issued, repealed, effective: issued + random.between(0, 6 * most)}
}

interface Rest {
  readonly organ: OrganPlan
  readonly size: Size
  readonly random: Random
}

function cellsOf(
  spec: TableSpec,
  grid: Grid,
  cases: readonly number[],
  documents: Plan['documents'],
  {organ, size, random}: Rest
): readonly (readonly string[])[] {
  const most = {zero: 0, small: 40, medium: 3000, large: 90_000}[size]
  const known = (concept: Concept): number | undefined => {
    if (concept === 'documents.issued' || concept === 'documents.made' || concept === 'documents.disclosed') return documents.issued
    if (concept === 'documents.repealed') return documents.repealed
    if (concept === 'documents.effective' || concept === 'documents.disclosed-total') return documents.effective
    if (!concept.startsWith('rules.')) return undefined
    return organ.makesRules && size === 'large'
      ? {issued: 3, repealed: 1, effective: 88, made: 3, disclosed: 3, 'disclosed-total': 88}[concept.slice(6)]
      : 0
  }
  return printedRows(spec).map(({cells}) => {
    if (spec.section === 'cases') return cases.map(String)
    if (spec.section === 'requests') return (grid[cells[0]?.concept ?? ''] ?? Array(7).fill(0)).map(String)
    const prior = random.between(0, Math.min(most, 400))
    return cells.map(({concept, kind}) => {
      const value = known(concept)
      if (value !== undefined) return String(value)
      if (kind === 'change') return String(random.between(-Math.min(prior, 9), Math.min(most, 9)))
      if (kind === 'amount') return most === 0 ? '0' : (random.between(100, 100 * most) / 100).toString()
      return String(concept.endsWith('items-prior') ? prior : random.between(0, most))
    })
  })
}
