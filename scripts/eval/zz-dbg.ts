import {readBlock} from '/work/o4/scripts/eval/read-block.js'
import {readSet} from '/work/o4/scripts/eval/sets.js'

const [, , folder, ...ids] = process.argv
for (const b of readSet(folder!)) {
  if (!ids.some(i => b.id.startsWith(i))) continue
  const r = readBlock(b)
  console.log(`\n§ ${b.id} | ${b.organ} | ${b.year} | ${b.place}\n${b.text}`)
  const letters = new Map([...b.figures].map(([l, s]) => [s.start, l]))
  const L = (m: any) => letters.get(r.toStretch(m.span).start) ?? '?'
  for (const m of r.facts.mentions) {
    const st = r.facts.statements
      .filter(s => s.mention === m)
      .map(s => s.name + (s.applicant ? ':' + s.applicant : '') + '/' + s.comparison)
    const {action, own, object, thing, isTold, scope, period, applicant, channel} = m.measure
    console.log(
      ` ${L(m)} lead「${m.lead}」 label「${m.label}」 after「${m.after}」 d${m.depth} act=${action}/${own} obj=${object}${isTold ? '!' : ''} thing=${thing} ${scope} ${period} ${applicant ?? ''} ${channel ?? ''} topic=${m.place.topic} → ${st}`
    )
  }
  for (const x of r.facts.relations) {
    if (x.kind === 'partition') console.log(`   ${x.parts.map(L).join('+')} < ${L(x.whole)} ${x.marker}`)
    if (x.kind === 'part') console.log(`   ${L(x.part)} < ${x.wholes.map(w => w.map(L).join('+')).join(' | ')} ${x.marker}`)
    if (x.kind === 'balance') console.log(`   ${x.left.map(L).join('+')} = ${x.right.map(L).join('+')}`)
  }
  for (const c of r.facts.claims) console.log('  claim', c.kind, (c as any).result ?? '', c.objects.join(), (c as any).concepts?.join())
}
