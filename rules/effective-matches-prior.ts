import {readStock, type Stock} from '../src/checks/across-years.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'

/** Whether what is in force is what was, with what was issued and without what was repealed. */
export default defineRule({
  id: 'effective-matches-prior',
  group: 'across-reports',
  title: {
    zh: '现行有效件数应当等于上年有效加本年制发减本年废止',
    en: 'What is in force must be what was in force last year, plus what was issued, less what was repealed'
  },
  description: {
    zh: '规章和行政规范性文件分别核对：上一年度现行有效，加本年制发，减本年废止，就是本年现行有效。修订、自然失效是否计入，格式没有规定，因此单元格、行列名称有注的，或者文中写明清理、修订、自然失效、重新统计的，不比较；写明机构改革的不比较。2021年的报告没有可比的上年数据，不适用。少于本年制发减本年废止的，由 effective-below-issued 报告。',
    en: 'Rules and normative documents apart: what was in force last year, plus what was issued, less what was repealed, is in force now. The form does not say whether revisions and documents that expired count, so nothing is compared where a note stands in a cell or label, or where the text tells of a review, revisions, expiry or a new count; nor where it tells of a reorganisation. The report on 2021 has no figure before it. A figure below what was issued less what was repealed is left to effective-below-issued.'
  },
  basis: [
    {
      kind: 'logic',
      reason: {
        zh: '现行有效的文件，只因制发而增加，因废止而减少',
        en: 'what is in force grows by what is issued and shrinks by what is repealed'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['documents.effective'],
  messages: {
    differs: {
      zh: ({subject, now, before, issued, repealed, expected}: Figures) =>
        `${subject.zh}现行有效件数是 ${now}，而上一年度 ${before} 加本年制发 ${issued} 减本年废止 ${repealed} 等于 ${expected}，两数应当相等。请核对这四个数；有修订、自然失效、清理的，请在报告中写明`,
      en: ({subject, now, before, issued, repealed, expected}: Figures) =>
        `${now} ${subject.en} are in force, but ${before} of last year plus ${issued} issued less ${repealed} repealed make ${expected}; the two must be equal. Check the four figures; if documents were revised, expired or were reviewed, let the report say so`
    },
    exceeds: {
      zh: ({subject, before, issued, repealed}: Figures) =>
        `${subject.zh}本年废止 ${repealed} 件，多于上一年度有效的 ${before} 件与本年制发的 ${issued} 件之和。请核对这三个数`,
      en: ({subject, before, issued, repealed}: Figures) =>
        `${repealed} ${subject.en} were repealed, more than the ${before} of last year and the ${issued} issued this year together; check the three figures`
    }
  },
  *targets(context): Iterable<Stock & {readonly subject: Figures['subject']}> {
    const {report, facts, prior} = context
    // the form of 2019 counted otherwise, so that the report on 2021 has no figure before it, whatever form was used
    if (!prior || (report.year && report.year.value <= 2021) || facts.breaks.organ || facts.breaks.documents) return
    for (const {kind, subject} of subjects) {
      const stock = readStock(kind, context, prior)
      if (stock) yield {...stock, subject}
    }
  },
  expect({subject, now, before, issued, repealed, expected}) {
    const stated = [now, before, issued, repealed]
    const figures = stated.map(({figure}) => figure)
    if (now.figure.value === expected) return {...passed, figures}
    const raw = {now: now.figure.raw, before: before.figure.raw, issued: issued.figure.raw, repealed: repealed.figure.raw}
    const failed = {outcome: 'failed', data: {subject, ...raw, expected: `${expected}`}, figures} as const
    const stock = {at: before.figure, message: {zh: '上一年度报告：现行有效件数', en: 'last year’s report: in force'}}
    const added = {at: issued.figure, message: {zh: '本年制发件数', en: 'issued this year'}}
    if (expected < 0) return {...failed, message: 'exceeds', at: repealed.figure, related: [stock, added]}
    const taken = {at: repealed.figure, message: {zh: '本年废止件数', en: 'repealed this year'}}
    const value: FixOffer = {
      title: {zh: `按其余三个数应为 ${expected}`, en: `by the other three figures it is ${expected}`},
      edits: [{at: now.figure, newText: `${expected}`}],
      applicability: 'display-only'
    }
    return {...failed, message: 'differs', at: now.figure, related: [stock, added, taken], suggestions: [value]}
  }
})

const subjects = [
  {kind: 'rules', subject: {zh: '规章', en: 'rules (规章)'}},
  {kind: 'documents', subject: {zh: '行政规范性文件', en: 'normative documents (行政规范性文件)'}}
] as const

interface Figures {
  readonly subject: {readonly zh: string; readonly en: string}
  readonly now: string
  readonly before: string
  readonly issued: string
  readonly repealed: string
  readonly expected: string
}
