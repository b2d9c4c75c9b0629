import {hasFixedSections} from '../src/checks/duty.js'
import {listed} from '../src/checks/listed.js'
import {type Bilingual, defineRule, passed} from '../src/engine/rule.js'
import type {Caseload} from '../src/facts/content/caseload.js'
import type {Facts} from '../src/facts/facts.js'
import {regulation} from '../src/law.js'

/** Whether the section on reviews and suits reports the organ's own cases over disclosure, not those that it handles for others. */
export default defineRule({
  id: 'off-topic-caseload',
  group: 'content',
  title: {
    zh: '复议诉讼部分应当只报告因政府信息公开工作引起的案件',
    en: 'The section on reviews and suits must report cases over disclosure of information only'
  },
  description: {
    zh: '这一部分写的是本机关因政府信息公开工作被申请行政复议、被提起行政诉讼的情况。代表政府办理、作为复议机关审理审结的行政复议案件，一般的行政应诉案件，不在其内。句中写明因政府信息公开引起的、以本机关为被申请人的、数为0的、与表四总计相同的不报；同一段连续几句只报一处；写在其他部分的不报。',
    en: 'The section tells of reviews and suits against the organ over its disclosure of information. Reviews that it decides for the government or as a reviewing organ, and suits of other kinds, do not belong there. Cases said to be over disclosure or against the organ, zeros, and counts that equal the totals of the fourth table pass; statements that go on with one count are named once; other sections are not looked at.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: regulation,
      provision: '第五十条第三项',
      quote: '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      force: 'mandatory'
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    'other-cases': {
      zh: ({counts}: {counts: Bilingual}) =>
        `这里写的${counts.zh}没有写明因政府信息公开引起。这一部分只报告本机关因政府信息公开被申请复议、被提起诉讼的案件，其他案件请删去；确属政府信息公开案件的，请写明`,
      en: ({counts}: {counts: Bilingual}) =>
        `nothing says that the cases counted here (${counts.en}) are over disclosure of information. The section reports reviews and suits against the organ over disclosure only: take out other cases, or say that these are such`
    }
  },
  *targets(context): Iterable<Caseload> {
    if (hasFixedSections(context)) yield* context.facts.content.caseloads
  },
  expect({kind, statements, counts}, {facts}) {
    const [first, ...others] = statements
    if (kind === 'disclosure' || !first) return passed
    const totals = totalsOf(facts)
    if (counts.some(({value}) => totals.includes(value))) return passed
    const related = others.map(statement => ({at: statement, message: {zh: '接着写的也是这些案件', en: 'this goes on with these cases'}}))
    return {outcome: 'failed', message: 'other-cases', data: {counts: listed([...new Set(counts.map(({raw}) => raw))])}, at: first, related}
  }
})

/** What the table counts of reviews, of suits, and of both. */
function totalsOf(facts: Facts): readonly number[] {
  const [review = 0, direct = 0, after = 0] = (['review.total', 'litigation.direct.total', 'litigation.after-review.total'] as const).map(
    concept => {
      const answer = facts.find(concept)?.answer
      return answer?.kind === 'figure' ? answer.quantity.value : 0
    }
  )
  return [review, direct, after, direct + after, review + direct + after]
}
