/** What the national tables cost beside parsing: medians of a report with all three of them, in each way they are written down. */

import {form2021} from '../../src/editions/form-2021.js'
import {bindTables} from '../../src/facts/tables.js'
import {toReport} from '../../src/model/outline.js'
import {fill, type Serialisation, serialisations, writeReport} from '../../test/forms.js'
import {readByName} from '../../test/read.js'

const rounds = 25

console.log('milliseconds, median of %d: parsing the file, laying out the report, binding its tables', rounds)
for (const way of Object.keys(serialisations) as readonly Serialisation[]) {
  const {text, uri} = writeReport(form2021, fill(form2021), way)
  const read = () => readByName(text, uri)
  const source = read()
  const report = toReport(source)
  const choices = form2021.tables.map(spec => ({spec, inSection: report.tables}))
  const times = [read, () => toReport(source), () => bindTables(report, choices)].map(median)
  console.log(`${way.padEnd(36)} ${times.map(time => time.toFixed(1).padStart(7)).join('')}`)
}

function median(run: () => unknown): number {
  for (let warm = 0; warm < 5; warm++) run()
  const times = Array.from({length: rounds}, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}
