/** How long the command takes beside an empty node: medians, taken in turn so that a busy machine slows all alike. */

import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {root} from '../generated.js'

const command = join(root, 'dist/nianbao.cjs')
if (!existsSync(command)) throw new Error('expected dist/nianbao.cjs; run: npm run build')

const rounds = 21
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
const report = join(folder, '2024.md')
writeFileSync(report, '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n2024年1月1日至12月31日，共公开信息12条。\n')

const runs = [
  {name: 'node -e 0', parameters: ['-e', '0']},
  {name: 'nianbao --version', parameters: [command, '--version']},
  {name: 'nianbao 2024.md', parameters: [command, report]},
  {name: 'nianbao --format json 2024.md', parameters: [command, '--format', 'json', report]}
].map(run => ({...run, times: [] as number[]}))

for (let round = 0; round < rounds; round++) for (const {parameters, times} of runs) times.push(measure(parameters))
rmSync(folder, {recursive: true})

const floor = median(runs[0]?.times ?? [])
console.log(`medians of ${rounds} runs, node ${process.version}`)
for (const {name, times} of runs) {
  console.log(`${name.padEnd(32)} ${median(times).toFixed(0).padStart(5)} ms  ${(median(times) / floor).toFixed(1)} ×`)
}

function measure(parameters: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, parameters, {stdio: 'ignore'})
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
