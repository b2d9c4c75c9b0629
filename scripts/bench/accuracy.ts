/**
 * How much of what is wrong is found: defects put one by one into reports that have none. `npm run bench:accuracy`
 *
 * `--reports N` reports without fault to lint (default 400) · `--trials N` reports each injector is tried on (default 40) · `--from N` number of the
 * first report · `--rule ID` only its injectors · `--show` what was missed, misplaced and falsely found, with places · `--write` docs/accuracy.md and
 * the snapshot · `--check` ends with status 1 where a rule finds less than the snapshot says.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {root} from '../generated.js'
import {injectors} from './accuracy/injectors/index.js'
import {cleanFindings, type FalseAlarm, type Trial, tryInjector} from './accuracy/measure.js'
import {accuracyPage, type Row, rowsOf} from './accuracy/page.js'

const {values} = parseArgs({
  options: {
    reports: {type: 'string', default: '400'},
    trials: {type: 'string', default: '40'},
    from: {type: 'string', default: '1000'},
    rule: {type: 'string'},
    show: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false}
  }
})
const [reports, wanted, from] = [Number(values.reports), Number(values.trials), Number(values.from)]
const chosen = injectors.filter(({rule}) => values.rule === undefined || rule === values.rule)
const snapshot = join(root, 'scripts/bench/accuracy/snapshot.json')

const alarms: FalseAlarm[] = []
for (let index = from; index < from + reports; index++) alarms.push(...(await cleanFindings(index)))

const trials: Trial[] = []
for (const injector of chosen) {
  let done = 0
  // a report in five offers no place for most defects: more are looked at, up to a bound
  for (let index = from; done < wanted && index < from + 25 * wanted; index++) {
    const trial = await tryInjector(injector, index)
    if (!trial) continue
    done++
    trials.push(trial)
  }
  if (done === 0) {
    console.error(`no report has a place for ${injector.rule}/${injector.id}`)
    process.exitCode = 1
  }
}

if (values.show) show()
const rows = rowsOf(trials, alarms, reports)
const page = accuracyPage(rows, trials, alarms, reports)
console.log(page)
if (values.write) {
  writeFileSync(
    snapshot,
    `${JSON.stringify(Object.fromEntries(rows.map(({rule, recall, placed}) => [rule, {recall, placed}])), null, 2)}\n`
  )
  writeFileSync(join(root, 'docs/accuracy.md'), page)
}
if (values.check) check(rows)

function show(): void {
  for (const {index, draft, finding} of alarms) {
    console.log(
      `false alarm in ${index} (${draft.edition.id}, ${draft.format}, ${draft.tables}): ${finding.severity} ${finding.ruleId}/${finding.messageId} “${finding.at.quote}” ${finding.message}`
    )
  }
  for (const {injector, index, isFound, isPlaced, written, found, others} of trials) {
    const stretches = written.marked.map(({start, end}) => written.text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' '))
    if (!isFound) console.log(`missed in ${index}: ${injector.rule}/${injector.id} …${stretches.join(' ‖ ')}…`)
    else if (!isPlaced)
      console.log(
        `misplaced in ${index}: ${injector.rule}/${injector.id} at “${found.map(({at}) => at.quote).join('” “')}”, expected …${stretches.join(' ‖ ')}…`
      )
    for (const {ruleId, messageId, at, severity} of others) {
      if (severity !== 'info') console.log(`beside ${injector.rule}/${injector.id} in ${index}: ${ruleId}/${messageId} “${at.quote}”`)
    }
  }
}

function check(measured: readonly Row[]): void {
  const before: Readonly<Record<string, {recall: number; placed: number}>> = JSON.parse(readFileSync(snapshot, 'utf8'))
  const less = measured.filter(({rule, recall, placed}) => recall < (before[rule]?.recall ?? 0) || placed < (before[rule]?.placed ?? 0))
  for (const {rule, recall, placed} of less) {
    console.error(`${rule}: recall ${recall}, placed ${placed}; before ${before[rule]?.recall}, ${before[rule]?.placed}`)
    process.exitCode = 1
  }
}
