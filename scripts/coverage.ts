/**
 * Runs the tests with coverage, and compares with the floor of `coverage-floor.json`: `npm run coverage`, status 1 below it.
 *
 * `npm run coverage -- --raise` lifts the floor to what is covered now. It never lowers it: who drops below the floor writes a test.
 */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {root} from './generated.js'

const measures = ['statements', 'branches', 'functions', 'lines'] as const
type Percentages = Readonly<Record<(typeof measures)[number], number>>

const floorFile = join(root, 'coverage-floor.json')
const folder = mkdtempSync(join(tmpdir(), 'nianbao-coverage-'))
const {status} = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--ci', '--coverage'],
    ...['--coverageProvider=v8', '--collectCoverageFrom=src/**/*.ts', '--collectCoverageFrom=rules/**/*.ts'],
    ...['--coverageReporters=json-summary', '--coverageReporters=lcovonly', `--coverageDirectory=${folder}`]
  ],
  {cwd: root, stdio: 'inherit'}
)
if (status === 0) compare()
else process.exitCode = status ?? 1
rmSync(folder, {recursive: true})

function compare(): void {
  const covered = readCovered(join(folder, 'coverage-summary.json'))
  const floor = readJson(floorFile) as Percentages
  for (const measure of measures) {
    const isBelow = covered[measure] < floor[measure]
    console.log(`${measure.padEnd(12)} ${covered[measure].toFixed(2)} %, floor ${floor[measure]} %${isBelow ? ': below' : ''}`)
    if (isBelow) process.exitCode = 1
  }
  if (!process.argv.includes('--raise')) return
  const raised = Object.fromEntries(measures.map(measure => [measure, Math.max(floor[measure], Math.floor(10 * covered[measure]) / 10)]))
  writeFileSync(floorFile, `${JSON.stringify(raised, null, 2)}\n`)
}

function readCovered(file: string): Percentages {
  const {total} = readJson(file) as {total: Readonly<Record<(typeof measures)[number], {readonly pct: number}>>}
  return {statements: total.statements.pct, branches: total.branches.pct, functions: total.functions.pct, lines: total.lines.pct}
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
