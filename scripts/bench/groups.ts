/**
 * What each group of rules costs: the share of the whole lint that its rules take, over reports of about 8 kB. `npx tsx scripts/bench/groups.ts [how many]`
 *
 * What a group recognises when its rules first ask counts as theirs; what is recognised for all counts as reading.
 */

import {rules} from '../../rules/index.js'
import {editions} from '../../src/editions/index.js'
import {lint} from '../../src/engine/lint.js'
import type {Context, Rule} from '../../src/engine/rule.js'
import {chooseEdition} from '../../src/facts/edition.js'
import {readFacts} from '../../src/facts/facts.js'
import {toReport} from '../../src/model/outline.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {fixturesOf, texts} from '../../test/fixtures.js'

const count = Number(process.argv[2] ?? 10_000)
const size = 8000

/** Milliseconds by what they were spent on. */
const spent = new Map<string, number>()

const timedRules = rules.map(timed)
for (const text of reports(Math.min(200, count))) check(text, [])
spent.clear()
let length = 0
for (const text of reports(count)) {
  length += new TextEncoder().encode(text).length
  check(text, timedRules)
}

const groups = [...new Set(rules.map(({group}) => group))]
const whole = sum(['parsing', 'outline', 'facts', 'lint'])
const rows = [
  ...['parsing', 'outline', 'facts'].map(name => [name, sum([name])] as const),
  ...groups.map(group => [`rules: ${group}`, sum(idsOf(group))] as const),
  ['findings', sum(['lint']) - sum(rules.map(({id}) => id))] as const
]
console.log(`${count} reports of ${(length / count / 1000).toFixed(1)} kB on average: ${(whole / count).toFixed(2)} ms each`)
for (const [name, time] of rows) console.log(`${name.padEnd(24)} ${(time / count).toFixed(3).padStart(8)} ms ${share(time)}`)
console.log('\nthe rules on language one by one')
for (const id of idsOf('language')) console.log(`${id.padEnd(24)} ${(sum([id]) / count).toFixed(3).padStart(8)} ms ${share(sum([id]))}`)

function share(time: number): string {
  return `${((100 * time) / whole).toFixed(1).padStart(5)} %`
}

function sum(names: readonly string[]): number {
  return names.reduce((total, name) => total + (spent.get(name) ?? 0), 0)
}

function idsOf(group: string): readonly string[] {
  return rules.flatMap(rule => (rule.group === group ? [rule.id] : []))
}

/** The pipeline of `lintReport`, step by step. */
function check(text: string, withRules: readonly Rule[]): void {
  const source = clock('parsing', () => readMarkdown(text, 'report.md'))
  const report = clock('outline', () => toReport(source))
  const {context} = clock('facts', () => {
    const {edition, expected} = chooseEdition(report, report.year?.value, editions, undefined)
    return {context: {report, facts: readFacts(report, edition, expected), edition, ...(expected ? {expected} : {})}}
  })
  // rules that are off by default run as well
  clock('lint', () => lint(context, withRules, {rules: Object.fromEntries(withRules.map(({id}) => [id, 'info']))}))
}

function clock<Value>(name: string, work: () => Value): Value {
  const start = performance.now()
  const value = work()
  spent.set(name, (spent.get(name) ?? 0) + performance.now() - start)
  return value
}

/** The rule itself, with the time that it takes put down under its id. */
function timed(rule: Rule): Rule {
  return {
    ...rule,
    targets: (context: Context) => clock(rule.id, () => [...rule.targets(context)]),
    expect: (target, context) => clock(rule.id, () => rule.expect(target, context))
  }
}

/** Whole reports of the fixtures under other names, made up to the size with sentences that the fixtures of the rules call right. */
function* reports(many: number): Generator<string> {
  const wholes = texts('fixtures/reports').flatMap(({path, text}) =>
    /(?:water-2024|finance-2022|land-2019)\.md$/.test(path) ? [text] : []
  )
  const sentences = rules.flatMap(({id}) =>
    fixturesOf(id).flatMap(({header, text}) =>
      header.expect.kind === 'findings' ? [] : text.split('\n').filter(line => /^[^#|<>].{20,200}。$/.test(line))
    )
  )
  const fresh = [...new Set(sentences)]
  for (let index = 0; index < many; index++) {
    const text = (wholes[index % wholes.length] ?? '').replaceAll('青禾', place(index)).replaceAll('望川', place(index + 7))
    const missing = size - new TextEncoder().encode(text).length
    const more: string[] = []
    for (let written = 0, at = index * 31; written < missing; at++) {
      const sentence = fresh[at % fresh.length] ?? '。'
      more.push(sentence)
      written += 3 * sentence.length
    }
    // before the second section, where a report tells most
    yield text.replace(/^## 二、/m, `${more.join('\n\n')}\n\n## 二、`)
  }
}

function place(index: number): string {
  const [first, second] = ['临石松禾柳云丰白青望', '川陂禾浦溪坪湾岭山河']
  return `${first[index % 10]}${second[Math.floor(index / 10) % 10]}`
}
