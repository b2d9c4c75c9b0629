import {hasFixedSections} from '../src/checks/duty.js'
import {listed} from '../src/checks/listed.js'
import {type Bilingual, defineRule, passed} from '../src/engine/rule.js'
import {regulation} from '../src/law.js'
import type {Organ} from '../src/model/organ.js'
import type {Text} from '../src/model/text.js'

/** Whether a government reports on assessment, public appraisal and accountability. */
export default defineRule({
  id: 'accountability-missing',
  group: 'content',
  title: {
    zh: '各级人民政府的报告应当包括工作考核、社会评议和责任追究结果情况',
    en: 'Governments must report on assessment, public appraisal and accountability'
  },
  description: {
    zh: '各级人民政府（含乡镇）的报告要写这三项，部门、办公厅（室）和街道办事处的报告不要求。全文任何地方写到就算，督查、评估、评分算考核，测评、满意度、评价算评议，问责、通报算追究；没有追究情形的写明没有。缺几项只报一处。',
    en: 'Reports of governments, of townships too, tell of these three; those of departments, offices and subdistricts need not. Any place of the text counts, and so do words of like meaning: inspection and evaluation for assessment, surveys and satisfaction for appraisal, criticism and reprimand for accountability. However many are missing, it is said once.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: regulation,
      provision: '第五十条第四项',
      quote: '各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况',
      force: 'mandatory'
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    missing: {
      zh: ({organ, parts}: Missing) => `“${organ}”是一级政府，全文没有写到${parts.zh}，请在总体情况的监督保障中补写；没有的，写明没有`,
      en: ({organ, parts}: Missing) =>
        `“${organ}” is a government, but nothing in the report tells of ${parts.en}; add it to the overview, or say that there was none`
    }
  },
  *targets(context): Iterable<Target> {
    const {facts, report} = context
    const {overview} = facts.content
    if (report.issuer?.kind !== 'government' || !overview || !hasFixedSections(context)) return
    const missing = facts.content.accountability.filter(({isCovered}) => !isCovered).map(({part}) => part)
    yield {issuer: report.issuer, heading: overview.heading, missing}
  },
  expect({issuer, heading, missing}) {
    if (missing.length === 0) return passed
    const related = [{at: issuer.at, message: {zh: '编制机关', en: 'the organ that reports'}}]
    return {outcome: 'failed', message: 'missing', data: {organ: issuer.name, parts: listed(missing)}, at: heading, related}
  }
})

interface Target {
  readonly issuer: Organ
  readonly heading: Text
  readonly missing: readonly string[]
}

interface Missing {
  readonly organ: string
  readonly parts: Bilingual
}
