/** Pages of web sites at the console: found in folders, read from standard input, and compared with the report of another format. */

import {describe, expect, test} from '@jest/globals'

import {readMarkdown} from '../../src/readers/markdown.js'
import {asHtml} from '../as-html.js'
import {toGb18030, toUtf8} from '../encodings.js'
import {chunks, command, few, report, temporaryFolder} from './command.js'

const page = asHtml(readMarkdown(report, ''), '2025-02-20')
const before = report.replaceAll('2024', '2023')
const cwd = temporaryFolder({
  '2024.html': page,
  'gbk.HTM': toGb18030(page.replace('utf-8', 'gb2312').replaceAll('\u00a0', ' ')),
  'pages/2024.htm': page,
  'pages/2023.md': before,
  'large.html': 'x'.repeat(5 * 1024 * 1024 + 1)
})
const next = temporaryFolder({'2025.md': report.replaceAll('2024', '2025'), '2024.html': page})
const rules = async (argv: readonly string[], world = {}) => {
  const {stdout, status} = await command([...argv, '-f', 'json'], {cwd, ...world})
  const {results} = JSON.parse(stdout)
  return {status, prior: results[0].prior?.path, rules: results[0].findings.map(({ruleId}: {ruleId: string}) => ruleId).sort()}
}
const expected = ['date-invalid', 'ratio-consistency', 'section-empty']

describe('a page', () => {
  test.each(['2024.html', 'gbk.HTM', 'pages'])('is checked: %s', async path => {
    expect(await rules([path, ...few])).toMatchObject({status: 1, rules: expected})
  })

  test('is read from standard input by its name', async () => {
    expect(await rules(['-', '--stdin-filename', 'a.html', ...few], {stdin: chunks(toUtf8(page))})).toMatchObject({rules: expected})
  })

  test('finds last year’s report in another format beside it', async () => {
    expect(await rules(['pages/2024.htm'])).toMatchObject({prior: 'pages/2023.md'})
  })

  test('may be last year’s report itself', async () => {
    expect(await rules(['2025.md'], {cwd: next})).toMatchObject({prior: '2024.html'})
  })

  test('states when it was published, unless the option does', async () => {
    expect(await rules(['2024.html', '--only', 'published-late'])).toMatchObject({rules: ['published-late']})
    expect(await rules(['2024.html', '--only', 'published-late', '--published', '2025-01-20'])).toMatchObject({rules: []})
  })

  test('that is too large is refused', async () => {
    expect(await command(['large.html'], {cwd})).toMatchObject({status: 2, stderr: expect.stringContaining('超过 5 MB 的上限')})
  })

  test('is not what nianbao new writes', async () => {
    const {status, stderr} = await command(['new', '--organ', '青禾县水利局', '--year', '2024', '-o', 'new.html'], {cwd})
    expect([status, stderr]).toEqual([2, expect.stringContaining('写出的是 Markdown')])
  })
})
