import {isOfRegion, mayCompileForRegion} from '../src/checks/scope.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {GatheredScope} from '../src/facts/introduction.js'
import type {Organ} from '../src/model/organ.js'

/** Whether the introduction of a town or bureau says that its report was gathered from a whole county or city. */
export default defineRule({
  id: 'scope-copied',
  group: 'content',
  title: {
    zh: '编制范围应当与本机关一致，不得照抄上级机关表述',
    en: 'What a report says it covers must be its own organ, not what a higher organ’s report says'
  },
  description: {
    zh: '乡镇、街道和部门的报告写的是本机关的情况。编制说明或者总体情况开头写“综合全县各镇、各部门年度报告编制”“根据全县各镇、各部门年度报告汇总编制”的，多半照抄了上级政府的报告。政府及其办公厅（室）的报告、汇总本机关所属单位或者本系统的、汇总全镇各村的不算；可能承担汇总工作的机关（如政务服务局、管委会）只提请核对。',
    en: 'Towns, subdistricts and departments report on themselves. An introduction, or the opening of the overview, saying that the report was gathered from all towns and departments of the county was probably copied from the government’s. Governments and their offices are right to say so, and so is who gathers from its own units, its own system or its villages; organs that may be charged with compiling are only to be checked.'
  },
  basis: [{kind: 'convention', reason: {zh: '部门和乡镇的年度报告报告本机关的工作', en: 'departments and towns report on their own work'}}],
  severity: 'warning',
  since: '0.1.0',
  needs: ['composition'],
  messages: {
    copied: {
      zh: ({words, organ, region}: Scope) =>
        `编制说明写“${words}”，“${organ}”的报告只报告本机关的情况，不是${region}的汇总。请改为本机关的编制范围`,
      en: ({words, organ, region}: Scope) =>
        `the introduction says “${words}”, but “${organ}” reports on itself, not on ${region}; say what the report really covers`
    },
    'may-compile': {
      zh: ({words, organ, region}: Scope) =>
        `编制说明写“${words}”。“${organ}”的报告如果只报告本机关的情况，不应写成${region}的汇总，请核对`,
      en: ({words, organ, region}: Scope) =>
        `the introduction says “${words}”; if “${organ}” reports on itself alone, it should not say that ${region} was gathered; check which`
    }
  },
  *targets({facts, report: {issuer}}): Iterable<{readonly gathered?: GatheredScope; readonly issuer: Organ}> {
    if (!issuer || isOfRegion(issuer)) return
    if (facts.introduction.length > 0 && facts.gatheredScopes.length === 0) yield {issuer}
    for (const gathered of facts.gatheredScopes) yield {gathered, issuer}
  },
  expect({gathered, issuer}) {
    if (!gathered) return passed
    const {at, region} = gathered
    const data = {words: at.value, organ: issuer.name, region}
    const related = [{at: issuer.at, message: {zh: '编制机关', en: 'the organ that reports'}}]
    if (mayCompileForRegion(issuer)) return {outcome: 'cantTell', message: 'may-compile', data, at, related}
    return {outcome: 'failed', message: 'copied', data, at, related}
  }
})

interface Scope {
  readonly words: string
  readonly organ: string
  readonly region: string
}
