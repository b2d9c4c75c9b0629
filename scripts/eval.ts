/**
 * Measures: `npm run eval` over the sentences of `fixtures/figures`, `npm run eval -- <folder>` over a folder of real reports.
 *
 * `--half dev|held` takes one half of the sentences, `--misses` lists what was missed, of the half that one may look at; `--sets <folder>`
 * names another place of the halves. `--update` accepts what is found in a folder of reports.
 */

import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'

import {evaluateFolder} from './eval/folder.js'
import {scoreSet, type Tally} from './eval/score.js'
import {readSet} from './eval/sets.js'
import {root} from './generated.js'

const parameters = process.argv.slice(2)
const optionOf = (name: string) => {
  const index = parameters.indexOf(name)
  return index < 0 ? undefined : parameters[index + 1]
}
const named = new Set(['--half', '--sets'].flatMap(name => optionOf(name) ?? []))
const folder = parameters.find(parameter => !parameter.startsWith('--') && !named.has(parameter))

if (folder === undefined) evaluateSets()
else if (!existsSync(folder) || !statSync(folder).isDirectory())
  console.log(`There is no folder ${resolve(folder)}; nothing was evaluated.`)
else await evaluateFolder(folder, parameters.includes('--update'))

function evaluateSets(): void {
  const sets = optionOf('--sets') ?? join(root, 'fixtures/figures')
  const half = optionOf('--half')
  if (half !== undefined && half !== 'dev' && half !== 'held') {
    console.error('expected --half dev or --half held')
    process.exitCode = 2
    return
  }
  for (const name of half === undefined ? ['dev', 'held'] : [half]) {
    const path = join(sets, name)
    if (!existsSync(path)) {
      console.log(`${name}: there is no folder ${path}`)
      continue
    }
    const blocks = readSet(path)
    const {tallies, misses} = scoreSet(blocks)
    console.log(`\n${name}: ${blocks.length} blocks`)
    for (const [what, tally] of tallies) console.log(`  ${line(what, tally)}`)
    // the held half is only measured: whoever looks at its misses has no unseen half any more
    if (parameters.includes('--misses') && name === 'dev') console.log(`\n${misses.map(miss => `  ${miss}`).join('\n')}`)
  }
}

function line(what: string, {right, read, meant}: Tally): string {
  const share = (base: number) => (base === 0 ? '  –  ' : (right / base).toFixed(3))
  return `${what.padEnd(28)} precision ${share(read)}  recall ${share(meant)}   (${right} right of ${read} read, ${meant} meant)`
}
