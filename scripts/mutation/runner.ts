import {createRequire} from 'node:module'
import {Script} from 'node:vm'

import type {Test} from './jest.js'

/** What a run of one test gives: an error, or what it returns, which the run of the source itself is compared with. */
type Outcome = {readonly passed: boolean; readonly value: unknown}

/** What the run of the source itself shows. */
export interface Baseline {
  readonly tests: readonly {readonly file: string; readonly name: string; readonly milliseconds: number; readonly value: unknown}[]
  /** The tests that come to a mutant's place, the quickest first, by the mutant's number. */
  readonly testsOf: readonly (readonly number[])[]
  /** How often it is come to, at most, within one test. */
  readonly hitsOf: readonly number[]
  /** Numbers of those that are come to while modules load or when something is first asked for, and kept. */
  readonly kept: ReadonlySet<number>
  readonly leftOut: readonly string[]
}

export type Fate = 'killed' | 'survived' | 'endless' | 'never run'

/** Tests that take longer are left out: there are others. */
const slowest = 1500

/** The tests, loaded once; a mutant of what modules make once and keep gets modules of its own, so that nothing it made is kept for the next. */
export class Runner {
  readonly #script: Script
  readonly #hits: Int32Array
  #touched: number[] = []
  #tests: readonly Test[] = []
  #active = -1
  #allowed = 0

  constructor(code: string, count: number) {
    this.#script = new Script(`(function (exports, require, module, $mutant) {${code}\n})`, {filename: 'mutants.cjs'})
    this.#hits = new Int32Array(count)
  }

  async baseline(): Promise<Baseline> {
    const kept = new Set<number>()
    const tests = this.#load()
    this.#tests = tests
    for (const number of this.#touched) kept.add(number)
    const leftOut: string[] = []
    const passes = [await this.#pass(tests), await this.#pass(tests)]
    const [first = [], second = []] = passes
    const count = this.#hits.length
    const testsOf: number[][] = Array.from({length: count}, () => [])
    const hitsOf = new Array<number>(count).fill(0)
    for (const [at, {hits, outcome, milliseconds}] of first.entries()) {
      const again = second[at]
      if (!outcome.passed || !again?.outcome.passed || outcome.value !== again.outcome.value) {
        leftOut.push(`${tests[at]?.name}: fails by itself (${String(outcome.value ?? again?.outcome.value).split('\n', 1)[0]})`)
        continue
      }
      if (Math.min(milliseconds, again.milliseconds) > slowest) {
        leftOut.push(`${tests[at]?.name}: ${(milliseconds / 1000).toFixed(1)} s`)
        continue
      }
      for (const [number, hit] of hits) {
        testsOf[number]?.push(at)
        hitsOf[number] = Math.max(hitsOf[number] ?? 0, hit)
        if (!again.hits.has(number)) kept.add(number)
      }
    }
    const timed = tests.map(({file, name}, at) => ({
      file,
      name: `${file} › ${name}`,
      milliseconds: second[at]?.milliseconds ?? 0,
      value: first[at]?.outcome.value
    }))
    for (const list of testsOf) list.sort((a, b) => (timed[a]?.milliseconds ?? 0) - (timed[b]?.milliseconds ?? 0))
    return {tests: timed, testsOf, hitsOf, kept, leftOut}
  }

  async fateOf(number: number, {tests: known, testsOf, hitsOf, kept}: Baseline, candidates: readonly number[]): Promise<Fate> {
    if (candidates.length === 0 && (testsOf[number]?.length ?? 0) === 0) return 'never run'
    this.#active = number
    this.#forget()
    this.#allowed = 1000 * ((hitsOf[number] ?? 0) + 100)
    try {
      const tests = kept.has(number) ? this.#load() : this.#tests
      for (const at of candidates) {
        const test = tests[at]
        this.#forget()
        if (!test) return 'killed'
        const outcome = await outcomeOf(test)
        if ((this.#hits[number] ?? 0) > this.#allowed) return 'endless'
        if (!outcome.passed || outcome.value !== known[at]?.value) return 'killed'
      }
      return 'survived'
    } catch {
      return (this.#hits[number] ?? 0) > this.#allowed ? 'endless' : 'killed'
    } finally {
      this.#active = -1
    }
  }

  async #pass(tests: readonly Test[]) {
    const results: {readonly outcome: Outcome; readonly milliseconds: number; readonly hits: ReadonlyMap<number, number>}[] = []
    for (const test of tests) {
      this.#forget()
      const start = performance.now()
      const outcome = await outcomeOf(test)
      const milliseconds = performance.now() - start
      const hits = new Map(this.#touched.map(number => [number, this.#hits[number] ?? 0]))
      results.push({outcome, milliseconds, hits})
    }
    return results
  }

  #forget(): void {
    this.#hits.fill(0)
    this.#touched = []
  }

  #load(): readonly Test[] {
    const module = {exports: {} as {tests?: Test[]}}
    const hits = this.#hits
    const mutant = (number: number): boolean => {
      const count = (hits[number] ?? 0) + 1
      hits[number] = count
      if (count === 1) this.#touched.push(number)
      if (number !== this.#active) return false
      if (count > this.#allowed) throw new Error('endless')
      return true
    }
    this.#script.runInThisContext()(module.exports, createRequire(import.meta.url), module, mutant)
    return module.exports.tests ?? []
  }
}

async function outcomeOf({run}: Test): Promise<Outcome> {
  try {
    const value: unknown = await run()
    return {passed: true, value: typeof value === 'string' ? value : undefined}
  } catch (thrown) {
    return {passed: false, value: thrown instanceof Error ? thrown.message : String(thrown)}
  }
}
