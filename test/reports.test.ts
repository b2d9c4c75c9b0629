/** Whole reports: what is found in each, and what one slip more or another spelling changes. */

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'

import {root} from '../scripts/generated.js'
import {type FileResult, lintFile, lintText} from '../src/node.js'
import {toPretty} from '../src/reporters/pretty.js'
import {toDocument} from '../src/reporters/summary.js'
import {toGb18030, toUtf8} from './encodings.js'
import {texts} from './fixtures.js'

type Found = readonly [ruleId: string, messageId: string, quote: string]

/** What is found in a report, in the order of its text, each with a sentence on why that is right; a known false alarm says so. */
interface Labels {
  readonly edition: string
  readonly year?: number
  readonly organ?: string
  readonly findings: readonly {readonly rule: string; readonly message: string; readonly quote: string; readonly why: string}[]
}

const labels: Readonly<Record<string, Labels>> = JSON.parse(readFileSync(join(root, 'fixtures/reports/findings.json'), 'utf8'))
const expected: Readonly<Record<string, readonly Found[]>> = Object.fromEntries(
  Object.entries(labels).map(([name, {findings}]) => [
    `fixtures/reports/${name}`,
    findings.map(({rule, message, quote}): Found => [rule, message, quote])
  ])
)

describe('a whole report', () => {
  test.each(texts('fixtures/reports').map(({path}) => path))('gives its findings: %s', async path => {
    expect(foundIn(await lintFile(join(root, path)))).toEqual(expected[path])
  })

  test('is read in the form that it has', async () => {
    for (const {path, text} of texts('fixtures/reports')) {
      const {edition, year, organ} = await lintText(text, {uri: path})
      const label = labels[path.replace('fixtures/reports/', '')]
      expect([path, edition, year, organ]).toEqual([path, label?.edition, label?.year, label?.organ])
    }
  })

  test('has a sentence on each of its findings', () => {
    expect(texts('fixtures/reports').map(({path}) => path)).toEqual(Object.keys(expected).sort())
    for (const {why} of Object.values(labels).flatMap(({findings}) => findings)) expect(why).not.toBe('')
  })

  test.each(texts('fixtures/reports'))('is printed for a terminal: $path', async ({path, text}) => {
    const result = await lintText(text, {uri: path})
    const printed = toPretty(toDocument([result], 'test'), new Map([[path, text]]), {lang: 'zh', color: false, width: 100})
    expect(printed).toMatchSnapshot()
  })

  test('that the README checks first has warnings only, the second has errors', async () => {
    const severities = async (path: string) => (await lintFile(join(root, path))).findings.map(({severity}) => severity)
    expect(await severities('fixtures/reports/qinghe-water-2024.md')).toEqual(['warning', 'warning', 'warning'])
    expect(await severities('fixtures/reports/liupu-civil-affairs-2023.txt')).toEqual(['error', 'error', 'error', 'error'])
  })

  test('gives the same when it is checked twice, and at once', async () => {
    for (const {path, text} of texts('fixtures/reports')) {
      const [once, again] = await Promise.all([lintText(text, {uri: path}), lintText(text, {uri: path})])
      expect(again).toEqual(once)
    }
  })
})

// ── one slip in a report of ten sections ───────────────────────────────────────────────────────────────────────────────

const plain = readFileSync(join(root, 'fixtures/reports/shidu-justice-2020.txt'), 'utf8')
const forms = [
  ['plain text', 'report.txt', (text: string) => text],
  ['Markdown', 'report.md', toMarkdown]
] as const
const tenSections: Found = ['edition-mismatch', 'sections', '三、政务公开情况']
const period = '自2020年1月1日起至2020年12月31日'
const rate = '审结12件，其中作出撤销、变更和确认违法决定的6件，纠错率50%'

/** What is written in place of what, and the findings that come of it beside that of the ten sections. */
const slips: readonly (readonly [name: string, from: string, to: string, ...found: readonly Found[]])[] = [
  [
    'a period to 30 December',
    period,
    '自2020年1月1日起至2020年12月30日',
    ['period-full-year', 'not-whole', '自2020年1月1日起至2020年12月30日']
  ],
  [
    'a period from 1 February',
    period,
    '自2020年2月1日起至2020年12月31日',
    ['period-full-year', 'not-whole', '自2020年2月1日起至2020年12月31日']
  ],
  [
    'the period of the year before',
    period,
    '自2019年1月1日起至2019年12月31日',
    ['period-full-year', 'other-year', '自2019年1月1日起至2019年12月31日']
  ],
  [
    'a period that ends in the year before',
    period,
    '自2020年1月1日起至2019年12月31日',
    ['period-full-year', 'other-year', '自2020年1月1日起至2019年12月31日']
  ],
  [
    'a period from 30 February, which is a matter of the date alone',
    period,
    '自2020年2月30日起至2020年12月31日',
    ['date-invalid', 'no-such-day', '2020年2月30日']
  ],
  ['a period to 30 February', period, '自2020年1月1日起至2020年2月30日', ['date-invalid', 'no-such-day', '2020年2月30日']],
  [
    'a period whose last date lacks its 日',
    period,
    '自2020年1月1日起至2020年12月31止',
    ['date-invalid', 'day-word-missing', '2020年12月31']
  ],
  ['a rate of 40 %', '50%', '40 %', ['ratio-consistency', 'differs', '40 %']],
  ['a rate of 百分之四十', '50%', '百分之四十', ['ratio-consistency', 'differs', '百分之四十']],
  ['five cases corrected of twelve', '6件', '5件', ['ratio-consistency', 'differs', '50%']],
  [
    'more cases corrected than concluded, which is a matter of part and whole alone',
    '6件',
    '15件',
    ['part-above-whole', 'exceeds', '15件']
  ],
  ['nine parts of ten', '十部分', '九部分', ['intro-section-count', 'list', '九部分']],
  ['eleven parts of ten', '十部分', '十一个部分', ['intro-section-count', 'list', '十一个部分']],
  [
    'another wording of a title in the introduction',
    '存在问题及改进情况和其他',
    '存在问题及改进措施和其他',
    ['intro-section-list', 'apart', '存在问题及改进措施']
  ],
  [
    'a count of what did not come',
    '2020年，未收到政府信息公开申请。',
    '2020年，共收未收到政府信息公开申请。',
    ['contradictory-phrase', 'total-of-none', '共收未收到']
  ],
  ['a sign-off without a date', '石渡县司法局\n2021年1月25日', '石渡县司法局', ['signoff-incomplete', 'date-missing', '石渡县司法局']]
]

describe.each(forms)('in a report of ten sections in %s', (_form, uri, write) => {
  const report = write(plain)

  test.each(slips)('%s is found, and nothing else', async (_name, from, to, ...found) => {
    const changed = report.replace(write(from), write(to))
    expect(changed).not.toBe(report)
    const result = await lintText(changed, {uri})
    expect(foundIn(result)).toHaveLength(found.length + 1)
    expect(foundIn(result)).toEqual(expect.arrayContaining([tenSections, ...found]))
    for (const {at} of result.findings) {
      expect(changed.slice(at.span.start, at.span.end)).toBe(at.quote)
      // the sign-off is also the beginning of the title
      const start = at.quote === '石渡县司法局' ? changed.lastIndexOf(at.quote) : changed.indexOf(at.quote)
      expect(at.span.start).toBe(start)
    }
  })

  test.each([
    ['the second date without its year', period, '自2020年1月1日起至12月31日'],
    ['a period with a dash', period, '2020年1月1日—12月31日'],
    ['a period with 从, 到 and 止', period, '从2020年1月1日到2020年12月31日止'],
    ['a period in points', period, '2020.1.1—2020.12.31'],
    ['a period of months', period, '2020年1—12月'],
    ['spaces in dates', period, '自 2020 年 1 月 1 日起至 2020 年 12 月 31 日'],
    ['dates in Chinese numerals', period, '自二〇二〇年一月一日起至二〇二〇年十二月三十一日'],
    ['a rate with a decimal and a blank', '50%', '50.0 %'],
    ['a rate in words', '50%', '百分之五十'],
    ['a rate with a full-width sign', '50%', '50％'],
    ['a third, rounded', rate, '审结12件，其中作出撤销、变更和确认违法决定的4件，纠错率33.3%'],
    ['two thirds, rounded', rate, '审结12件，其中作出撤销、变更和确认违法决定的8件，纠错率66.7%'],
    ['two thirds, cut off', rate, '审结12件，其中作出撤销、变更和确认违法决定的8件，纠错率66.6%'],
    ['counts in Chinese numerals', rate, '审结十二件，其中作出撤销、变更和确认违法决定的六件，纠错率50%'],
    ['十个部分', '十部分', '十个部分'],
    ['10个部分', '十部分', '10个部分'],
    ['十大部分', '十部分', '十大部分'],
    ['其它 for 其他', '情况和其他需要报告的事项', '情况和其它需要报告的事项']
  ])('%s changes nothing', async (_name, from, to) => {
    const changed = report.replace(from, to)
    expect(changed).not.toBe(report)
    expect(foundIn(await lintText(changed, {uri}))).toEqual([tenSections])
  })

  test.each([
    ['dates', period, '自２０２０年１月１日起至２０２０年１２月３１日', ['２０２０']],
    ['counts', rate, '审结１２件，其中作出撤销、变更和确认违法决定的６件，纠错率５０％', ['１２', '６', '５０']]
  ])('full-width digits in %s are read, and only their width is named', async (_name, from, to, quotes) => {
    const changed = report.replace(from, to)
    expect(changed).not.toBe(report)
    const widths = quotes.map(quote => ['number-format', 'full-width', quote])
    const found = foundIn(await lintText(changed, {uri}))
    expect(found).toHaveLength(widths.length + 1)
    expect(found).toEqual(expect.arrayContaining([tenSections, ...widths]))
  })

  test.each([
    ['一、总体情况', 'first', '二、主动公开政府信息情况'],
    ['二、主动公开政府信息情况', 'between', '三、政务公开情况'],
    ['三、政务公开情况', 'between', '四、政务新媒体监管情况'],
    ['四、政务新媒体监管情况', 'between', '五、公开平台建设情况'],
    ['五、公开平台建设情况', 'between', '六、基层政务公开工作情况'],
    ['六、基层政务公开工作情况', 'between', '七、收到和处理政府信息公开申请情况'],
    ['七、收到和处理政府信息公开申请情况', 'between', '八、政府信息公开行政复议和行政诉讼情况'],
    ['八、政府信息公开行政复议和行政诉讼情况', 'between', '九、存在问题及改进情况'],
    ['九、存在问题及改进情况', 'between', '十、其他需要报告的事项'],
    ['十、其他需要报告的事项', 'last', '九、存在问题及改进情况']
  ])('without %s that section is missing, and nothing else is found', async (heading, messageId, quote) => {
    const {findings} = await lintText(withoutSection(report, heading), {uri})
    const missing = findings.filter(({ruleId}) => ruleId === 'section-missing')
    expect(missing.map(finding => [finding.messageId, finding.at.quote])).toEqual([[messageId, quote]])
    expect(missing[0]?.message).toContain(`“${heading}”`)
    // the finding of the ten sections stands at the first section that the national form does not have
    const first = heading === '三、政务公开情况' ? '四、政务新媒体监管情况' : '三、政务公开情况'
    const others = findings.filter(({ruleId}) => ruleId !== 'section-missing')
    expect(others.map(({ruleId, at}) => [ruleId, at.quote])).toEqual([['edition-mismatch', first]])
  })
})

// ── the same report in other bytes ─────────────────────────────────────────────────────────────────────────────────────

describe('the same findings at the same words come of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-reports-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const reports = texts('fixtures/reports')
  const windows = (text: string) => text.replaceAll('\n', '\r\n')

  test.each([
    ['UTF-8', toUtf8],
    ['UTF-8 with a byte-order mark', (text: string) => toUtf8(`\ufeff${text}`)],
    ['lines that end in CRLF', (text: string) => toUtf8(windows(text))],
    ['GB 18030', toGb18030],
    ['GB 18030 with lines that end in CRLF', (text: string) => toGb18030(windows(text))],
    ['UTF-16 with a byte-order mark', (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))]
  ])('%s', async (_name, encode) => {
    for (const {path, text} of reports) {
      const name = join(folder, path.split('/').at(-1) ?? '')
      writeFileSync(name, encode(text))
      const result = await lintFile(name)
      expect([path, foundIn(result)]).toEqual([path, expected[path]])
      const once = await lintText(text, {uri: name})
      expect(result.findings.map(({at}) => at.place)).toEqual(once.findings.map(({at}) => at.place))
      expect(result.figures.total).toBe(once.figures.total)
    }
  })

  test('the slips of a report of ten sections, whatever its form', async () => {
    for (const [, from, to] of slips) {
      const changed = plain.replace(from, to)
      const [first, second, third] = await Promise.all([
        lintText(changed, {uri: 'report.txt'}),
        lintText(toMarkdown(changed), {uri: 'report.md'}),
        lintText(windows(changed), {uri: 'report.txt'})
      ])
      expect(foundIn(second)).toEqual(foundIn(first))
      expect(foundIn(third)).toEqual(foundIn(first))
    }
  })
})

// ── helpers ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function foundIn({findings}: FileResult): readonly Found[] {
  return findings.map(({ruleId, messageId, at}) => [ruleId, messageId, at.quote])
}

/** The same report with its title and headings marked as Markdown marks them. */
function toMarkdown(text: string): string {
  return text.replace(/^石渡县司法局2020年.*$/m, '# $&').replace(/^[一二三四五六七八九十]+、.*$/gm, '## $&')
}

/** The report without a section: from its heading to the next one, or to the sign-off. */
function withoutSection(text: string, heading: string): string {
  const lines = text.split('\n')
  const isHeading = (line: string | undefined) => /^(?:## )?[一二三四五六七八九十]+、/.test(line ?? '')
  const start = lines.findIndex(line => line.endsWith(heading))
  let end = start + 1
  while (end < lines.length && !isHeading(lines[end]) && lines[end] !== '石渡县司法局') end++
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n')
}
