import {writeFileSync} from 'node:fs'

import type {Mutant} from './mutants.js'
import type {Fate} from './runner.js'

export interface Result {
  readonly mutant: Mutant
  readonly fate: Fate
}

/** The survivors with their places, a line each. */
export function survivorLines(results: readonly Result[]): readonly string[] {
  return results
    .filter(({fate}) => !isNoticed(fate))
    .map(({mutant: {path, line, column, kind, before, after}, fate}) => {
      const note = fate === 'never run' ? ' (no test comes to it)' : ''
      return `${path}:${line}:${column} ${kind}: ${short(before)} → ${short(after)}${note}`
    })
}

/** How many of the mutants of each file and of all are noticed. */
export function scoreLines(results: readonly Result[]): readonly string[] {
  const files = [...new Set(results.map(({mutant}) => mutant.path))].sort()
  return [
    ...files.map(path =>
      line(
        path,
        results.filter(({mutant}) => mutant.path === path)
      )
    ),
    ...['src/checks', 'src/facts'].map(path =>
      line(
        path,
        results.filter(({mutant}) => mutant.path.startsWith(path))
      )
    ),
    line('all', results)
  ]
}

/** Writes the score as a page that says how it came about. */
export function writeScore(file: string, results: readonly Result[], {seed, total}: {seed: number; total: number}): void {
  const folders = [...new Set(results.map(({mutant}) => mutant.path.split('/').slice(0, -1).join('/')))].sort()
  const row = (name: string, part: readonly Result[]) => {
    const noticed = part.filter(({fate}) => isNoticed(fate)).length
    return `| ${name} | ${part.length} | ${noticed} | ${percent(noticed, part.length)} |`
  }
  const rows = folders.map(folder =>
    row(
      `\`${folder}\``,
      results.filter(({mutant}) => mutant.path.split('/').slice(0, -1).join('/') === folder)
    )
  )
  writeFileSync(
    file,
    [
      '# How much of checks and facts the tests hold',
      '',
      `Written by \`npm run mutation -- --sample ${results.length} --seed ${seed} --write\`: ${results.length} of ${total} single slips (an operator turned round, a`,
      'branch always taken, a word emptied, a call left out), put in one at a time, and how many of them some test notices. What is not noticed is either a',
      'gap or a slip that changes nothing; it is listed, so that the next sample begins where this one ended.',
      '',
      '| folder | slips | noticed | share |',
      '| --- | ---: | ---: | ---: |',
      ...rows,
      row('all', results),
      '',
      '## Not noticed',
      '',
      ...survivorLines(results).map(survivor => `- \`\`${survivor}\`\``),
      ''
    ].join('\n')
  )
}

function isNoticed(fate: Fate): boolean {
  return fate === 'killed' || fate === 'endless'
}

function line(name: string, part: readonly Result[]): string {
  const noticed = part.filter(({fate}) => isNoticed(fate)).length
  return `${percent(noticed, part.length).padStart(6)} ${String(noticed).padStart(5)} of ${String(part.length).padStart(5)}  ${name}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line
}
