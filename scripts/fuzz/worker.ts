import {parentPort, workerData} from 'node:worker_threads'

import {runTarget} from './run.js'
import {targets} from './targets.js'

/** What a worker is asked to do; `progress` holds the number of the input that it is at. */
export interface Task {
  readonly target: string
  readonly seed: number
  readonly from: number
  readonly count: number
  readonly progress: SharedArrayBuffer
}

const {target: name, seed, from, count, progress}: Task = workerData
const target = targets.find(own => own.name === name)
if (!target) throw new Error(`expected one of the targets ${targets.map(own => own.name).join(', ')}, got ${name}`)
const at = new Int32Array(progress)
const failures = await runTarget(target, seed, from, count, index => Atomics.store(at, 0, index))
parentPort?.postMessage(failures)
