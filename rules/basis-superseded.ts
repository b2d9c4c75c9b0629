import {isCitationOf} from '../src/checks/citations.js'
import {isUnder} from '../src/checks/duty.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {Citation} from '../src/facts/citations.js'
import {format2021, type Instrument, instruments} from '../src/law.js'

/** Whether a report rests on what holds for its year. */
export default defineRule({
  id: 'basis-superseded',
  group: 'content',
  title: {
    zh: '编制依据应当现行有效，不得引用已被替代的文件',
    en: 'A report must rest on what is in force, not on what has been replaced'
  },
  description: {
    zh: '从2021年度起，报告按国办公开办函〔2021〕30号的格式编制，国办公开办函〔2019〕60号只适用于2019、2020年度；国务院令第492号公布的《条例》已经由第711号修订。在编制说明和总体情况中引用旧文号，或者只写60号的标题、不写文号的，指出。写明“原”“替代”“修订”的历史说明、上级和本地自己印发的同类通知不报。',
    en: 'From the report on 2021 the form is that of 国办公开办函〔2021〕30号; 国办公开办函〔2019〕60号 holds for 2019 and 2020 only, and the regulation of Decree No. 492 was revised by No. 711. Named are the old numbers, and the title of the older notice without a number, in the introduction and the overview. History that is told as such, and notices of like title by other issuers, pass.'
  },
  basis: [
    {kind: 'instrument', instrument: format2021, provision: '附件', force: 'format', editions: ['form-2021']},
    {
      kind: 'logic',
      reason: {zh: '已被替代的文件不能作为编制依据', en: 'what has been replaced is no ground to rest on'}
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    superseded: {
      zh: ({words, old, now, since}: Superseded) => `编制依据引用了“${words}”，${old}不适用于${since}年度及以后的报告，应当引用${now}`,
      en: ({words, old, now, since}: Superseded) =>
        `the report rests on “${words}”; ${old} does not hold for reports on ${since} and later. Cite ${now}`
    }
  },
  *targets(context): Iterable<Citation> {
    if (!isUnder('form-2021', context)) return
    yield* context.facts.citations.filter(
      citation => citation.isOpening && instruments.some(instrument => isCitationOf(citation, instrument))
    )
  },
  expect(citation, {facts}) {
    const cited = instruments.filter(instrument => isCitationOf(citation, instrument))
    // the regulation kept its title: without a number it is the one in force
    const [old] = cited.every(({replacedBy}) => replacedBy) ? cited : []
    const now = old?.replacedBy
    if (!old || !now || citation.isHistory || isRevision(citation, now, facts.citations)) return passed
    const data = {words: citation.at.value, old: old.number ?? '', now: now.number ?? '', since: String(now.years?.from ?? '')}
    return {outcome: 'failed', message: 'superseded', data, at: citation.at, suggestions: offer(citation, old, now)}
  }
})

interface Superseded {
  readonly words: string
  readonly old: string
  readonly now: string
  readonly since: string
}

/** 「2007年国务院令第492号公布、2019年国务院令第711号修订」 */
function isRevision({statement, isRevised, number}: Citation, now: Instrument, citations: readonly Citation[]): boolean {
  if (number?.kind !== 'decree') return false
  return isRevised || citations.some(other => other.statement === statement && isCitationOf(other, now))
}

function offer({title, number}: Citation, old: Instrument, now: Instrument): readonly FixOffer[] {
  if (now.number === undefined) return []
  const retitled = title && old.title !== now.title ? [{at: title, newText: now.title}] : []
  const renumbered = number ? [{at: number.at, newText: now.number}] : []
  return [
    {
      title: {zh: `改为${now.number}`, en: `Cite ${now.number}`},
      edits: [...retitled, ...renumbered],
      applicability: 'unsafe'
    }
  ]
}
