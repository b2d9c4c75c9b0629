/** What reading a page of a web site costs, warm: medians of the fixtures and of whole reports as pages. It should take 5 ms at most. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {toReport} from '../../src/model/outline.js'
import {decodePage} from '../../src/readers/decode.js'
import {readHtml} from '../../src/readers/html.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {asHtml} from '../../test/as-html.js'
import {texts} from '../../test/fixtures.js'
import {root} from '../generated.js'

const rounds = 51
const fixtures = [
  'trs-editor.html',
  'ucap-content.html',
  'nested-tables-gbk.htm',
  'zoomcon-breaks.html',
  'word-page.html',
  'sections-late.html'
]
const pages = [
  ...fixtures.map(name => ({name, page: decoded(name)})),
  ...texts('fixtures/right-reports')
    .filter(({path}) => path.endsWith('.md'))
    .map(({path, text}) => ({name: path.replace('fixtures/right-reports/', ''), page: asHtml(readMarkdown(text, path), '2025-01-15')}))
]

console.log('milliseconds, median of %d: reading the page, laying out the report', rounds)
for (const {page} of pages) for (let warm = 0; warm < 20; warm++) toReport(readHtml(page, ''))
for (const {name, page} of pages) {
  const source = readHtml(page, name)
  const times = [() => readHtml(page, name), () => toReport(source)].map(median)
  console.log(
    `${name.padEnd(36)} ${(page.length / 1000).toFixed(0).padStart(4)} kB ${times.map(time => time.toFixed(1).padStart(7)).join('')}`
  )
}

function decoded(name: string): string {
  const read = decodePage(readFileSync(join(root, 'fixtures/readers/html', name)))
  if ('error' in read) throw new Error(read.error.en)
  return read.text
}

function median(run: () => unknown): number {
  const times = Array.from({length: rounds}, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
}
