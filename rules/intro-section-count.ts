import {type Count, compareCount} from '../src/checks/composition.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import {writeNumeralLike} from '../src/model/marker.js'

/** Whether the number of parts that the introduction states is that of the names it lists and of the sections there are. */
export default defineRule({
  id: 'intro-section-count',
  group: 'structure',
  title: {
    zh: '编制说明写明的部分数应当与列出的名称数、正文部分数一致',
    en: 'The number of parts in the introduction must be that of the names listed and of the sections'
  },
  description: {
    zh: '“由……六个部分组成”一类的数，与同一句列出的名称数、正文一级标题数比较。名称按整个标题辨认，不按顿号拆分；列举以“等”结尾的，只与正文比较；附件算不算一部分都可以；正文缺少的部分由 section-missing 报告，这里算作有。',
    en: 'A number such as 六个部分 is compared with the names listed in its sentence and with the headings. Names are known as whole titles, never by splitting at marks; where the list breaks off with 等, only the headings count; an appendix may be counted or not; what section-missing reports counts as if it were there.'
  },
  basis: [{kind: 'logic', reason: {zh: '同一份报告的部分数只有一个', en: 'a report has only one number of parts'}}],
  severity: 'warning',
  since: '0.1.0',
  needs: ['composition'],
  messages: {
    list: {
      zh: ({stated, listed, headings}: Numbers) =>
        `编制说明写的是“${stated}”，列出的名称有${listed}个，正文有${headings}个部分，三者应当一致`,
      en: ({stated, listed, headings}: Numbers) =>
        `the introduction says “${stated}”, lists ${listed} names, and the report has ${headings} sections; the three must agree`
    },
    headings: {
      zh: ({stated, headings}: Omit<Numbers, 'listed'>) => `编制说明写的是“${stated}”，正文有${headings}个部分，两者应当一致`,
      en: ({stated, headings}: Omit<Numbers, 'listed'>) =>
        `the introduction says “${stated}”, and the report has ${headings} sections; the two must agree`
    }
  },
  *targets(context): Iterable<Count> {
    const count = compareCount(context)
    if (count && context.facts.sections.length > 0) yield count
  },
  expect(count) {
    const {stated, listed, headings, agreesWithList, agreesWithHeadings} = count
    if (agreesWithList && agreesWithHeadings) return passed
    const numbers = {stated: stated.at.value, headings: `${headings}`}
    const failed = {outcome: 'failed', at: stated.at, suggestions: suggest(count)} as const
    return listed === undefined
      ? {...failed, message: 'headings', data: numbers}
      : {...failed, message: 'list', data: {...numbers, listed: `${listed}`}}
  }
})

interface Numbers {
  readonly stated: string
  readonly listed: string
  readonly headings: string
}

/** The number that names and headings agree on; shown, never written. */
function suggest({stated, listed, headings}: Count): readonly FixOffer[] {
  if (headings === stated.value || (listed ?? headings) !== headings) return []
  const newText = writeNumeralLike(stated.numeral.value, headings)
  const phrase = `${newText}${stated.at.slice(stated.numeral.value.length).value}`
  return [
    {
      title: {zh: `应为“${phrase}”`, en: `It should be “${phrase}”`},
      edits: [{at: stated.numeral, newText}],
      applicability: 'display-only'
    }
  ]
}
