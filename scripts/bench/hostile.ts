/**
 * Times the whole lint of hostile texts: twice the length must take about twice the time. `npx tsx scripts/bench/hostile.ts [size]`
 *
 * Prints what grows faster, and ends with status 1 where anything does three times over.
 */

import {lintText} from '../../src/index.js'
import {hostileText, hostileUnits} from '../../test/hostile.js'

const size = Number(process.argv[2] ?? 20_000)
/** Quadratic time is four times as long. */
const tooMuch = 3
/** Times below are as much noise as work. */
const noise = 150

await time(hostileText('公开信息12条，其中公告3条。', size), 'report.md')
const slow: string[] = []
for (const unit of Object.values(hostileUnits).flat()) {
  for (const uri of ['report.md', 'report.txt']) {
    let growth = 0
    // once more where a busy machine may be to blame: the least growth counts
    for (let round = 0; round < 3 && (round === 0 || growth > tooMuch); round++) {
      const [once, twice] = [await time(hostileText(unit, size), uri), await time(hostileText(unit, 2 * size), uri)]
      const measured = twice < noise ? 0 : twice / once
      growth = round === 0 ? measured : Math.min(growth, measured)
      if (round === 0 && measured > 2.5)
        console.log(
          `${JSON.stringify(unit).padEnd(40)} ${uri.padEnd(10)} ${once.toFixed(0).padStart(6)} ms ${twice.toFixed(0).padStart(6)} ms`
        )
    }
    if (growth > tooMuch) slow.push(`${JSON.stringify(unit)} in ${uri}: × ${growth.toFixed(1)}`)
  }
}
console.log(slow.length > 0 ? `grows faster than the text:\n${slow.join('\n')}` : 'nothing grows faster than the text')
if (slow.length > 0) process.exitCode = 1

async function time(text: string, uri: string): Promise<number> {
  const start = performance.now()
  await lintText(text, {uri, edition: 'form-2021'})
  return performance.now() - start
}
