import {readBlock} from './eval/read-block.js'
import {readSet} from './eval/sets.js'

const ids = process.argv.slice(2)
for (const block of readSet(process.env['SET'] ?? '/work/evalset/dev')) {
  if (!ids.some(id => block.id.includes(id))) continue
  console.log('\n§', block.id, block.organ, block.place, '\n' + block.text)
  const {facts, findings} = readBlock(block)
  for (const m of facts.mentions) {
    const {quantity, action, object, lead, label, after, measure, place} = m
    console.log(
      `  ${quantity.raw} | ${action ?? '-'} ${object ?? '-'} | lead「${lead}」 label「${label}」 after「${after}」`,
      JSON.stringify({...measure, topic: place.topic})
    )
  }
  const q = (ms: readonly any[]) => ms.map(m => m.quantity.raw).join('+')
  for (const r of facts.relations) {
    if (r.kind === 'partition') console.log('  Σ', q(r.parts), '<', r.whole.quantity.raw, r.marker, r.isClosed, r.isExhaustive)
    else if (r.kind === 'part') console.log('  ⊂', r.part.quantity.raw, '<', r.wholes.map(q).join(' | '), r.marker)
    else if (r.kind === 'share')
      console.log('  %', r.share.quantity.raw, r.parts.map(q).join(' | '), '/', r.bases.map(q).join(' | '), r.isBaseNamed)
    else if (r.kind === 'growth') console.log('  ↗', r.current.quantity.raw, r.change.quantity.raw, r.prior?.quantity.raw, r.direction)
    else if (r.kind === 'balance') console.log('  =', q(r.left), q(r.right))
    else if (r.kind === 'same') console.log('  ≡', r.one.quantity.raw, r.other.quantity.raw, r.isSure)
    else console.log('  %%', q(r.shares), r.isExhaustive, r.isCounted)
  }
  for (const s of facts.statements) console.log('  =', s.mention.quantity.raw, s.name, s.applicant ?? '', s.comparison)
  for (const c of facts.claims)
    console.log(
      '  claim',
      c.kind,
      c.objects.join(),
      'concepts' in c ? c.concepts.join() : '',
      'result' in c ? c.result : '',
      '「' + c.at.value + '」'
    )
  for (const {finding} of findings) console.log('  !', finding.ruleId, finding.outcome, finding.severity, finding.message)
  for (const n of block.notes) if (n.kind !== 'measure') console.log('    gold', JSON.stringify(n))
}
