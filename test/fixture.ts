/**
 * How a fixture is written: a header that says what is expected and why, then a report with the expected places marked ⟦so⟧.
 *
 * The folder `test` holds the tests and what they share with the generators. It may not be imported by src or rules.
 */

import type {LintOptions} from '../src/index.js'
import type {Span} from '../src/model/source.js'
import {readMarkdown} from '../src/readers/markdown.js'
import {readText} from '../src/readers/text.js'

/** A fixture taken apart. */
export interface Fixture {
  readonly header: FixtureHeader
  /** The report without its marks. */
  readonly text: string
  /** Where the marks were, by start; of nested marks the outer comes first. */
  readonly marks: readonly Span[]
  /** Last year's report, behind a line `<!-- prior -->`; it holds no marks. */
  readonly prior?: string
}

export interface FixtureHeader {
  readonly edition?: string
  readonly year?: number
  readonly organ?: string
  readonly published?: string
  /** Terms of a user's own: `wrong→right`, set apart by blanks. */
  readonly terms?: Readonly<Record<string, string>>
  readonly expect: Expectation
  /** What the fixture shows, in one line. */
  readonly why: string
  /** The level expected, where it is not the rule's own. */
  readonly level?: 'error' | 'warning' | 'info'
  /** How the report is read. */
  readonly format: 'markdown' | 'text'
}

/** `findings`: one message id for each mark, in the same order. `none`: the rule looks and finds nothing. `inapplicable`: it has nothing to look at. */
export type Expectation =
  | {readonly kind: 'findings'; readonly messageIds: readonly string[]}
  | {readonly kind: 'none'}
  | {readonly kind: 'inapplicable'}

/** Takes a fixture apart; throws where it is not written as fixtures are. */
export function parseFixture(source: string): Fixture {
  const head = /^<!--\r?\n(?<lines>[\s\S]*?)\r?\n-->(?:\r?\n|$)(?:[ \t]*(?:\r?\n|$))?/.exec(source)
  if (!head) throw new Error('expected a fixture to open with a comment: `<!--`, lines `name: value`, `-->`')
  const header = parseHeader(head.groups?.['lines'] ?? '')
  const [body = '', prior, ...more] = source.slice(head[0].length).split(priorLine)
  if (more.length > 0) throw new Error('expected the line `<!-- prior -->` once')
  if (prior && /[⟦⟧]/.test(prior)) throw new Error('expected no marks in last year’s report')
  const {text, marks} = removeMarks(body)
  const expected = header.expect.kind === 'findings' ? header.expect.messageIds.length : 0
  if (marks.length !== expected) throw new Error(`expected as many marks as message ids, got ${marks.length} and ${expected}`)
  return {header, text, marks, ...(prior === undefined ? {} : {prior})}
}

/** A line of its own, with the blank line behind it. */
const priorLine = /^<!-- prior -->[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/m

/** How a fixture of a rule is linted: by that rule alone, as the header says, beside last year's report. */
export function lintOptions({header, prior}: Pick<Fixture, 'header' | 'prior'>, ruleId: string): LintOptions & {readonly uri: string} {
  const [read, extension] = header.format === 'text' ? ([readText, 'txt'] as const) : ([readMarkdown, 'md'] as const)
  return {
    uri: `report.${extension}`,
    ...(prior === undefined ? {} : {prior: read(prior, `prior.${extension}`)}),
    only: [ruleId],
    ...(header.edition === undefined ? {} : {edition: header.edition}),
    ...(header.year === undefined ? {} : {year: header.year}),
    ...(header.organ === undefined ? {} : {organ: header.organ}),
    ...(header.published === undefined ? {} : {published: header.published}),
    ...(header.terms === undefined ? {} : {terms: header.terms})
  }
}

const names = ['edition', 'year', 'organ', 'published', 'terms', 'expect', 'why', 'level', 'format'] as const
const levels = ['error', 'warning', 'info'] as const
const formats = ['markdown', 'text'] as const

function parseHeader(lines: string): FixtureHeader {
  const values = new Map<string, string>()
  for (const line of lines.split(/\r?\n/).filter(line => line.trim() !== '')) {
    const {name, value} = /^(?<name>[a-z]+):\s*(?<value>.*?)\s*$/.exec(line)?.groups ?? {}
    if (!isOneOf(names, name)) throw new Error(`expected a header line \`name: value\` with a name of ${names.join(', ')}, got \`${line}\``)
    if (values.has(name)) throw new Error(`expected \`${name}\` once in the header`)
    if (!value) throw new Error(`expected a value for \`${name}\` in the header`)
    values.set(name, value)
  }
  const edition = values.get('edition')
  const year = values.get('year')
  const organ = values.get('organ')
  const why = values.get('why')
  const published = values.get('published')
  const terms = values.get('terms')
  const level = values.get('level')
  const format = values.get('format') ?? 'markdown'
  if (!why) throw new Error('expected `why` in the header')
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new Error(`expected a year of four digits, got ${year}`)
  if (level !== undefined && !isOneOf(levels, level)) throw new Error(`expected a level of ${levels.join(', ')}, got ${level}`)
  if (!isOneOf(formats, format)) throw new Error(`expected a format of ${formats.join(', ')}, got ${format}`)
  return {
    expect: parseExpectation(values.get('expect')),
    why,
    format,
    ...(edition === undefined ? {} : {edition}),
    ...(year === undefined ? {} : {year: Number(year)}),
    ...(organ === undefined ? {} : {organ}),
    ...(published === undefined ? {} : {published}),
    ...(terms === undefined ? {} : {terms: parseTerms(terms)}),
    ...(level === undefined ? {} : {level})
  }
}

function parseTerms(value: string): Readonly<Record<string, string>> {
  const terms = value.split(/\s+/).map(term => term.split('→'))
  const odd = terms.find(({length}) => length !== 2)
  if (odd) throw new Error(`expected terms as \`wrong→right\`, got \`${odd.join('→')}\``)
  return Object.fromEntries(terms)
}

function parseExpectation(value: string | undefined): Expectation {
  if (value === undefined) throw new Error('expected `expect` in the header: message ids, none or inapplicable')
  if (value === 'none' || value === 'inapplicable') return {kind: value}
  const messageIds = value.split(/\s*,\s*/)
  const odd = messageIds.find(id => !/^[A-Za-z][A-Za-z0-9-]*$/.test(id))
  if (odd !== undefined) throw new Error(`expected a message id, got \`${odd}\``)
  return {kind: 'findings', messageIds}
}

function removeMarks(marked: string): {readonly text: string; readonly marks: readonly Span[]} {
  const open: {start: number; end: number}[] = []
  const marks: {start: number; end: number}[] = []
  let text = ''
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') {
      const mark = {start: text.length, end: text.length}
      marks.push(mark)
      open.push(mark)
    } else if (part === '⟧') {
      const mark = open.pop()
      if (!mark) throw new Error('expected a mark ⟦ before ⟧')
      mark.end = text.length
    } else text += part
  }
  if (open.length > 0) throw new Error('expected a mark ⟧ after ⟦')
  return {text, marks}
}

function isOneOf<Value extends string>(values: readonly Value[], value: string | undefined): value is Value {
  return (values as readonly (string | undefined)[]).includes(value)
}
