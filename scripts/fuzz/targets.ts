/** What is fuzzed. A reader or a face that comes later is one entry more. */

import {parseOptions} from '../../src/cli/options.js'
import {editions} from '../../src/editions/index.js'
import {chooseEdition} from '../../src/facts/edition.js'
import {readFacts} from '../../src/facts/facts.js'
import {lintReport, lintText, OptionError} from '../../src/index.js'
import {toReport} from '../../src/model/outline.js'
import type {Report} from '../../src/model/report.js'
import {contains, locate, type SourceDocument} from '../../src/model/source.js'
import {decode, decodePage} from '../../src/readers/decode.js'
import {readDocx} from '../../src/readers/docx.js'
import {readHtml} from '../../src/readers/html.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {readText} from '../../src/readers/text.js'
import {asDocx, throughWord} from '../../test/docx.js'
import {toGb18030, toUtf8, toUtf16} from '../../test/encodings.js'
import type {Random} from '../random.js'
import {bytesOf} from './inputs.js'

export interface Target {
  readonly name: string
  /** Share of the inputs that it gets: what is quick gets more. */
  readonly weight: number
  /** Throws where something does not hold. */
  readonly run: (input: string, random: Random) => void | Promise<void>
}

export const targets: readonly Target[] = [
  {
    name: 'decode',
    weight: 30,
    run: (input, random) => holdsText(decode(bytesOf(input, random, random.choose([toUtf8, inGb18030, inUtf16]))))
  },
  {
    name: 'decode-page',
    weight: 10,
    run: (input, random) => holdsText(decodePage(bytesOf(input, random, random.choose([toUtf8, inGb18030]))))
  },
  {name: 'markdown', weight: 14, run: input => holdsReport(toReport(readMarkdown(input, 'report.md')))},
  {name: 'text', weight: 14, run: input => holdsReport(toReport(readText(input, 'report.txt')))},
  {name: 'html', weight: 10, run: input => holdsReport(toReport(readHtml(input, 'report.html')))},
  {name: 'word', weight: 3, run: input => holdsReport(toReport(throughWord(readMarkdown(input, 'report.md'))))},
  {
    name: 'word-bytes',
    weight: 6,
    run: (input, random) => holdsWord(bytesOf(input, random, text => asDocx(readText(text.slice(0, 300), 'report.txt'))))
  },
  {name: 'facts', weight: 5, run: (input, random) => holdsFacts(sourceOf(input, random))},
  {
    name: 'lint',
    weight: 4,
    run: (input, random) => holdsResult(sourceOf(input, random), sourceOf(input.slice(random.between(0, 200)), random))
  },
  {name: 'options', weight: 2, run: holdsOptions},
  {name: 'arguments', weight: 2, run: (input, random) => void parseOptions(input.split(random.choose([' ', '\n', '，', '']), 8))}
]

/** Half of the reports are made to be one: the form is given, so that rules run. */
function sourceOf(input: string, random: Random): SourceDocument {
  const text = random.isLikely(0.5) ? `青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${input}` : input
  return random.choose([readMarkdown, readText, readHtml])(text, 'report')
}

/** What the characters of GBK can say of a text. */
function inGb18030(text: string): Uint8Array {
  return toGb18030(text.replace(/[^\0-\x7f\u4e00-\u9fa5，。]/gu, '？'))
}

function inUtf16(text: string): Uint8Array {
  return toUtf16(text, 'little')
}

function holdsText(decoded: ReturnType<typeof decode>): void {
  if (!('error' in decoded)) expect(!decoded.text.startsWith('\ufeff\ufeff'), 'one mark at most')
}

function holdsWord(bytes: Uint8Array): void {
  const read = readDocx(bytes, 'report.docx')
  if ('source' in read) holdsReport(toReport(read.source))
}

/** Everything stands within the text, and what stands in a statement within that. */
function holdsReport(report: Report): void {
  const {text} = report.source
  for (const statement of report.statements) {
    expect(statement.span.start <= statement.span.end && statement.span.end <= text.length, 'a statement stands in the text')
    for (const part of [...statement.quantities, ...statement.dates])
      expect(contains(statement.span, part.span), 'a figure stands in its statement')
    expect(locate(statement).quote === text.slice(statement.span.start, statement.span.end), 'a statement quotes itself')
  }
  for (const {cells} of report.tables) for (const {span} of cells) expect(span.end <= text.length, 'a cell stands in the text')
}

function holdsFacts(source: SourceDocument): void {
  const report = toReport(source)
  const {edition, expected} = chooseEdition(report, report.year?.value, editions, undefined)
  const facts = readFacts(report, edition, expected)
  for (const {span} of facts.mentions) expect(span.end <= source.text.length, 'a mention stands in the text')
}

function holdsResult(source: SourceDocument, prior: SourceDocument): void {
  const once = JSON.stringify(lintReport(source, {prior}))
  expect(once === JSON.stringify(lintReport(source, {prior})), 'the same twice')
  const {findings}: ReturnType<typeof lintReport> = JSON.parse(once)
  let last = -1
  for (const {at, message} of findings) {
    expect(at.span.start >= last, 'findings stand in order')
    expect(at.span.end <= source.text.length && message !== '', 'a finding has a place and words')
    last = at.span.start
  }
}

async function holdsOptions(input: string, random: Random): Promise<void> {
  const words = input.split(/\s+/, 6)
  const options: Record<string, unknown> = {}
  for (const name of ['edition', 'year', 'organ', 'published', 'only', 'rules', 'lang', 'terms', 'prior', 'format']) {
    if (random.isLikely(0.3))
      options[name] = random.choose<unknown>([
        words[0],
        words,
        random.between(-9, 3000),
        null,
        {[words[0] ?? '']: words[1]},
        Object.create(null),
        'form-2021',
        'constructor'
      ])
  }
  try {
    await lintText('一、总体情况\n\n公开信息36条。', {...options, uri: 'report.txt'})
  } catch (thrown) {
    if (!(thrown instanceof OptionError)) throw thrown
  }
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected that ${what}`)
}
