import {contraryOf, isContradicted} from '../src/checks/claims.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Claim} from '../src/facts/prose/claims.js'
import {format2021} from '../src/law.js'
import type {Located} from '../src/model/source.js'

/** Whether nothing is affirmed that another place denies. */
export default defineRule({
  id: 'contradictory-claims',
  group: 'contradictions',
  title: {zh: '对同一事项的陈述不得相互矛盾', en: 'Statements on one matter must not contradict each other'},
  description: {
    zh: '一处说未收到申请、未发生复议诉讼或者未开通新媒体，另一处又写了收到的件数或者发布的内容，两处必有一处不对。只比较本机关、本年度的同一事项；下属单位、上级机关、部分时段和问题部分的说法不比较。',
    en: 'One place says that no application came, that there was no case or no new-media account, and another counts them or publishes there. Only the organ’s own statements on the whole year are compared.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: format2021,
      provision: '（四）明确责任',
      quote: '不按时发布、发布内容不准确不全面或者内容雷同、敷衍塞责',
      force: 'format',
      editions: ['form-2021']
    },
    {kind: 'logic', reason: {zh: '同一事项不能既有又没有', en: 'a thing cannot both be and not be'}}
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    contradicted: {
      zh: ({denied, affirmed}: Claims) => `这里说“${denied}”，另一处却写“${affirmed}”。请核对，两处只能有一处成立`,
      en: ({denied, affirmed}: Claims) => `here “${denied}”, elsewhere “${affirmed}”; only one of the two can hold`
    }
  },
  *targets({facts}): Iterable<{readonly none: Claim; readonly contrary?: {readonly at: Located & {readonly value: string}}}> {
    const affirmed = facts.claims.filter(({kind}) => kind === 'some')
    for (const none of facts.claims) {
      if (none.kind !== 'none' && none.kind !== 'all') continue
      const contrary = none.kind === 'all' ? contraryOf(none, facts) : affirmed.find(some => isContradicted(none, some))
      if (contrary) yield {none, contrary}
      else if (none.kind === 'none') yield {none}
    }
  },
  expect({none, contrary}) {
    if (!contrary) return passed
    return {
      outcome: 'failed',
      message: 'contradicted',
      data: {denied: none.at.value, affirmed: contrary.at.value},
      at: none.at,
      related: [{at: contrary.at, message: {zh: '这里说有', en: 'affirmed here'}}]
    }
  }
})

interface Claims {
  readonly denied: string
  readonly affirmed: string
}
