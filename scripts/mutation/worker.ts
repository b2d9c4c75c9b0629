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

/** No mutant is tried on more tests than these, the quickest of each file in turn: where they all pass, the rest mostly do. */
const mostTests = 1200

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
  if (!kept.has(number)) return inTurn(own, tests)
  // what is computed once and kept shows in any test that comes to the same file
  const path = mutants[number]?.path
  const near = new Set([...own, ...mutants.flatMap((mutant, at) => (mutant.path === path ? (testsOf[at] ?? []) : []))])
  return inTurn(near.size > 0 ? [...near] : [...tests.keys()], tests)
}

function inTurn(numbers: readonly number[], tests: Baseline['tests']): readonly number[] {
  const seen = new Map<string, number>()
  const quickest = [...numbers].sort((a, b) => (tests[a]?.milliseconds ?? 0) - (tests[b]?.milliseconds ?? 0))
  const ranked = quickest.map(at => {
    const file = tests[at]?.file ?? ''
    const rank = seen.get(file) ?? 0
    seen.set(file, rank + 1)
    return [rank, at] as const
  })
  return ranked
    .sort(([one], [other]) => one - other)
    .slice(0, mostTests)
    .map(([, at]) => at)
}

function tell(news: News): void {
  process.send?.(news)
}
