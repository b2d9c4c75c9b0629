/**
 * Mutation testing: `npm run mutation [-- path…] [--sample N] [--seed S] [--survivors FILE] [--write]`
 *
 * Puts single slips into `src/checks` and `src/facts`, or the paths that are named, and counts those that some test notices. With `--sample` a part of
 * them, the same for the same seed and sources. `--write` puts the score into `docs/mutation.md`.
 */

import {fork} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {root} from './generated.js'
import {allMutants} from './mutation/bundle.js'
import type {Mutant} from './mutation/mutants.js'
import type {Fate} from './mutation/runner.js'
import {scoreLines, survivorLines, writeScore} from './mutation/score.js'
import type {News, Order} from './mutation/worker.js'
import {randomFrom} from './random.js'

const options = new Map<string, string>()
const paths: string[] = []
const given = process.argv.slice(2)
for (let at = 0; at < given.length; at++) {
  const word = given[at] ?? ''
  if (word === '--write') options.set(word, '')
  else if (word.startsWith('--')) options.set(word, given[++at] ?? '')
  else paths.push(word)
}
const seed = Number(options.get('--seed') ?? 1)
const all = allMutants(paths.length > 0 ? paths : ['src/checks', 'src/facts'])
const mutants = options.has('--sample') ? sample(all, Number(options.get('--sample')), seed) : all
console.log(`${mutants.length} of ${all.length} mutants, seed ${seed}`)

/** Silence for so long means that a mutant never ends. */
const patience = 240_000
const fates = new Map<number, Fate>()
while (fates.size < mutants.length) await runRest()

const results = mutants.map((mutant, number) => ({mutant, fate: fates.get(number) ?? 'never run'}))
const survivors = survivorLines(results)
console.log([...survivors, '', ...scoreLines(results)].join('\n'))
const file = options.get('--survivors')
if (file) writeFileSync(file, `${survivors.join('\n')}\n`)
if (options.has('--write')) writeScore(join(root, 'docs/mutation.md'), results, {seed, total: all.length})

/** Runs what has no fate yet, until all is done or one never ends. */
function runRest(): Promise<void> {
  const numbers = [...mutants.keys()].filter(number => !fates.has(number))
  const worker = fork(join(root, 'scripts/mutation/worker.ts'), {execArgv: ['--import', 'tsx', '--max-old-space-size=2500']})
  return new Promise((resolve, reject) => {
    let current: number | undefined
    const giveUp = () => {
      if (current !== undefined) fates.set(current, 'endless')
      worker.kill('SIGKILL')
    }
    let watch: NodeJS.Timeout | undefined
    worker.on('message', (news: News) => {
      clearTimeout(watch)
      watch = setTimeout(giveUp, patience)
      if (news.kind === 'ready') console.log([`${news.tests} tests; left out:`, ...news.leftOut].join('\n  '))
      else current = news.number
      if (news.kind === 'done') {
        fates.set(news.number, news.fate)
        if (fates.size % 25 === 0) console.log(`${fates.size} of ${mutants.length}`)
      }
    })
    worker.on('exit', code => {
      clearTimeout(watch)
      if (current === undefined) reject(new Error(`expected the tests to run on the sources themselves, got status ${code}`))
      // one that takes the process down with it is noticed as well
      else if (!fates.has(current)) fates.set(current, 'killed')
      resolve()
    })
    worker.send({mutants, numbers} satisfies Order)
  })
}

/** As many as wanted, in the order of the text; the same for the same seed. */
function sample(from: readonly Mutant[], count: number, start: number): readonly Mutant[] {
  const drawn = new Set(
    randomFrom(start)
      .shuffle([...from.keys()])
      .slice(0, count)
  )
  return from.filter((_, at) => drawn.has(at))
}
