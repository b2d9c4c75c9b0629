/** Runs everything over a folder of real reports and compares with what was found before. */

import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

import {toReport} from '../../src/model/outline.js'
import {type FileResult, formatOf, lintFile, readReport, toSource} from '../../src/node.js'
import {root} from '../generated.js'

/** What is kept of a finding: enough to tell it from any other, nothing that a better message would change, and no words of the report. */
interface Expected {
  readonly ruleId: string
  readonly messageId: string
  readonly outcome: 'failed' | 'cantTell'
  readonly line: number
  readonly fingerprint: string
}

interface Expectation {
  readonly findings: readonly Expected[]
  /** What the report shows, or why a finding is as it is. */
  readonly note?: string
}

/** Prints what is found in each report of a folder; the expectations lie in `fixtures/eval/<file name>.json`, and updating writes them. */
export async function evaluateFolder(folder: string, update: boolean): Promise<void> {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => formatOf(name).kind !== 'unknown' && !/(?:^|[\\/])README\.md$/i.test(name))
    .sort()
    .map(name => join(folder, name))
  const unread: string[] = []
  const sums = {prose: {checked: 0, total: 0}, tables: {checked: 0, total: 0}}
  let differing = 0
  for (const path of paths) {
    const start = performance.now()
    const result = await lintFile(path)
    const time = performance.now() - start
    if (result.error === undefined) {
      const own = await figuresOf(path, result)
      for (const kind of ['prose', 'tables'] as const) {
        sums[kind].checked += own[kind].checked
        sums[kind].total += own[kind].total
      }
    }
    if (result.error !== undefined) unread.push(`${path}: ${result.error}`)
    else if (!report(path, result, time, update)) differing++
  }
  if (unread.length > 0) console.log(`\nnot read:\n${unread.map(line => `  ${line}`).join('\n')}`)
  console.log(`\n${paths.length} files, ${paths.length - unread.length} read, ${differing} with differences`)
  console.log(`figures checked: in tables ${shareOf(sums.tables)}, in prose ${shareOf(sums.prose)}`)
  if (differing > 0) process.exitCode = 1
}

interface Checked {
  checked: number
  total: number
}

function shareOf({checked, total}: Checked): string {
  return `${checked} of ${total}${total > 0 ? ` (${((100 * checked) / total).toFixed(1)} %)` : ''}`
}

/** The figures of a report that something checked, those of its tables and those of its prose apart. */
async function figuresOf(path: string, {figures}: FileResult): Promise<Readonly<Record<'prose' | 'tables', Checked>>> {
  const read = await readReport(path)
  if ('error' in read) return {prose: {checked: 0, total: 0}, tables: {checked: 0, total: 0}}
  const report = toReport(await toSource(read, path))
  const cells = report.tables.flatMap(table => table.cells).map(({span}) => span)
  const counts = {prose: {checked: 0, total: 0}, tables: {checked: 0, total: 0}}
  for (const {at, checkedBy} of figures.items) {
    const kind = cells.some(cell => cell.start <= at.span.start && at.span.end <= cell.end) ? counts.tables : counts.prose
    kind.total++
    if (checkedBy.length > 0) kind.checked++
  }
  return counts
}

/** Prints what was found in a file; whether it is what was expected. */
function report(path: string, result: FileResult, time: number, update: boolean): boolean {
  const {edition, year, findings, figures} = result
  const found = findings.map(
    ({ruleId, messageId, outcome, at, fingerprint}): Expected => ({ruleId, messageId, outcome, line: at.place.line, fingerprint})
  )
  const file = join(root, 'fixtures/eval', `${path.split(/[\\/]/).at(-1)}.json`)
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Expectation) : undefined

  console.log(`\n${path}: ${edition}, ${year ?? 'no year'}, ${figures.checked} of ${figures.total} figures checked, ${time.toFixed(0)} ms`)
  for (const {at, ...finding} of findings) console.log(`  ${line({...finding, line: at.place.line})} 「${at.quote.replace(/\s+/g, ' ')}」`)
  if (update) {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, `${JSON.stringify({findings: found, ...(known?.note === undefined ? {} : {note: known.note})}, null, 2)}\n`)
    console.log(`  wrote fixtures/eval/${path.split(/[\\/]/).at(-1)}.json`)
    return true
  }
  if (!known) {
    console.log('  no expectation yet; --update writes it')
    return true
  }
  const missing = without(known.findings, found)
  const unexpected = without(found, known.findings)
  for (const expected of missing) console.log(`  missing:    ${line(expected)}`)
  for (const expected of unexpected) console.log(`  unexpected: ${line(expected)}`)
  if (missing.length + unexpected.length === 0) console.log('  as expected')
  return missing.length + unexpected.length === 0
}

/** What `some` has beyond `others`, each counted as often as it occurs. */
function without(some: readonly Expected[], others: readonly Expected[]): readonly Expected[] {
  const rest = others.map(line)
  return some.filter(one => {
    const index = rest.indexOf(line(one))
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
}

function line({ruleId, messageId, outcome, line, fingerprint}: Expected): string {
  return `${line}: ${ruleId} ${messageId} ${outcome === 'cantTell' ? '(cannot tell) ' : ''}${fingerprint}`
}
