/**
 * Inputs that nobody would write, for every reader, the model, the facts, the whole lint, options and arguments. `npm run fuzz`
 *
 * `--runs N` inputs in all (default 20,000), shared out by what each target costs · `--seed S` (default: another each time) · `--target NAME` one alone ·
 * `--from N` number of the first input. An input that takes more than ten seconds, or more than 512 MB, has failed as one that throws has; the status is 1.
 * What failed is written to `fuzz-failures`, cut down.
 */

import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'

import {inputOf} from './fuzz/inputs.js'
import type {Failure} from './fuzz/run.js'
import {type Target, targets} from './fuzz/targets.js'
import type {Task} from './fuzz/worker.js'
import {root} from './generated.js'

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '20000'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    target: {type: 'string'},
    from: {type: 'string', default: '0'}
  }
})
const [runs, seed, first] = [Number(values.runs), Number(values.seed), Number(values.from)]
/** Milliseconds that one input may take. */
const patience = 10_000
/** Inputs that one worker is given: what one of them leaves behind does not reach far. */
const portion = 5000

/** Threads do not read TypeScript by themselves. */
const start = `import('tsx/esm/api').then(({register}) => { register(); return import(${JSON.stringify(new URL('./fuzz/worker.ts', import.meta.url).href)}) })`

const chosen = targets.filter(({name}) => values.target === undefined || name === values.target)
if (chosen.length === 0) throw new Error(`expected one of the targets ${targets.map(({name}) => name).join(', ')}, got ${values.target}`)
const weights = chosen.reduce((sum, {weight}) => sum + weight, 0)
let failed = 0
for (const target of chosen) {
  const count = Math.ceil((runs * target.weight) / weights)
  const begun = performance.now()
  for (let from = first; from < first + count; ) from = await runPortion(target, from, Math.min(portion, first + count - from))
  const seconds = (performance.now() - begun) / 1000
  console.log(`${target.name.padEnd(14)} ${String(count).padStart(8)} inputs ${(count / seconds).toFixed(0).padStart(8)} a second`)
}
console.log(`${runs} inputs, seed ${seed}: ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Runs some inputs in a thread of their own; gives the number of the next one. */
async function runPortion({name}: Target, from: number, count: number): Promise<number> {
  const progress = new SharedArrayBuffer(4)
  const at = new Int32Array(progress)
  const task: Task = {target: name, seed, from, count, progress}
  const worker = new Worker(start, {eval: true, workerData: task, resourceLimits: {maxOldGenerationSizeMb: 512}})
  let last = -1
  let waited = 0
  return new Promise(resolve => {
    const end = (next: number, failures: readonly Failure[]) => {
      clearInterval(clock)
      for (const failure of failures) report(failure)
      void worker.terminate()
      resolve(next)
    }
    // the one that was at work is left out of what comes next
    const giveUp = (message: string) => {
      const index = Math.max(Atomics.load(at, 0), from)
      end(index + 1, [{target: name, index, message, input: inputOf(seed, index)}])
    }
    const clock = setInterval(() => {
      const index = Atomics.load(at, 0)
      waited = index === last ? waited + 500 : 0
      last = index
      // what is loaded first takes its time
      if (waited > patience + (index === 0 ? patience : 0)) giveUp(`took more than ${patience / 1000} seconds`)
    }, 500)
    worker.once('message', (failures: readonly Failure[]) => end(from + count, failures))
    worker.once('error', error => giveUp(error.stack ?? error.message))
  })
}

function report({target, index, message, input}: Failure): void {
  failed++
  const folder = join(root, 'fuzz-failures')
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, `${target}-${seed}-${index}.txt`), input)
  console.error(`${target}, input ${index}: ${message.split('\n').slice(0, 6).join('\n')}\n  ${JSON.stringify(input.slice(0, 300))}`)
  console.error(`  again: npm run fuzz -- --target ${target} --seed ${seed} --from ${index} --runs 1`)
}
