import {readFileSync} from 'node:fs'
import {readBlock} from '/work/o4/scripts/eval/read-block.js'

const lines = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .filter(l => l && !l.startsWith('#'))
for (const line of lines) {
  const [organ, place, text] = line.split(' | ') as [string, string, string]
  const r = readBlock({id: 'x', organ, year: 2023, place, text: text.replaceAll('⏎', '\n'), figures: new Map(), notes: []} as any)
  const parts = r.facts.statements.map(
    s =>
      `${s.mention.label.slice(-8)}${s.mention.quantity.value}=${s.name}${s.applicant ? ':' + s.applicant : ''}${s.comparison === 'unsure' ? '?' : ''}`
  )
  const unbound = r.facts.mentions
    .filter(m => !r.facts.statements.some(s => s.mention === m))
    .map(m => m.label.slice(-8) + m.quantity.value)
  console.log(`${organ} ${place} ${text}\n    → ${parts.join('  ')}    ✗ ${unbound.join('  ')}`)
}
