/** Runs mutants in a process of its own, which can be ended where one never ends. The parent sends the mutants and the numbers to be run, and hears of each. */

import {bundle} from './bundle.js'
import type {Mutant} from './mutants.js'
import {type Baseline, type Fate, Runner} from './runner.js'

export interface Order {
  readonly mutants: readonly Mutant[]
  readonly numbers: readonly number[]
}

export type News =
  | {readonly kind: 'ready'; readonly tests: number; readonly leftOut: readonly string[]}
  | {readonly kind: 'begun'; readonly number: number}
  | {readonly kind: 'done'; readonly number: number; readonly fate: Fate; readonly tests: number}

/** A survivor that is come to only as modules load, or once, is tried on no more tests than these. */
const mostTests = 1500

process.once('message', async ({mutants, numbers}: Order) => {
  const runner = new Runner(await bundle(mutants), mutants.length)
  const baseline = await runner.baseline()
  tell({kind: 'ready', tests: baseline.tests.length - baseline.leftOut.length, leftOut: baseline.leftOut})
  for (const number of numbers) {
    tell({kind: 'begun', number})
    const candidates = candidatesFor(number, mutants, baseline)
    tell({kind: 'done', number, fate: await runner.fateOf(number, baseline, candidates), tests: candidates.length})
  }
  process.disconnect()
})

function candidatesFor(number: number, mutants: readonly Mutant[], {testsOf, kept, tests}: Baseline): readonly number[] {
  const own = testsOf[number] ?? []
  if (!kept.has(number)) return own
  // what is computed once and kept shows in any test that comes to the same file
  const path = mutants[number]?.path
  const near = new Set([...own, ...mutants.flatMap((mutant, at) => (mutant.path === path ? (testsOf[at] ?? []) : []))])
  const quickest = [...(near.size > 0 ? near : tests.keys())].sort((a, b) => (tests[a]?.milliseconds ?? 0) - (tests[b]?.milliseconds ?? 0))
  return quickest.slice(0, mostTests)
}

function tell(news: News): void {
  process.send?.(news)
}
