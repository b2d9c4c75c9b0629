import {type Contrary, cellsAgainst, figuresAgainst, zeroOf} from '../src/checks/denied.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {All, None} from '../src/facts/prose/claims.js'

/** Whether what is said not to be is zero wherever it is counted. */
export default defineRule({
  id: 'zero-claim',
  group: 'figures',
  title: {zh: '声明“无”“未收到”的事项，相应数据应当为0', en: 'What is said not to have happened must be zero where it is counted'},
  description: {
    zh: '“未收到申请”“未发生行政复议”“无结转”“未收取信息处理费”和“均获维持”“零败诉”等声明，与表格的相应栏目、正文的相应件数比较，都应当是0。未收到新的申请不妨碍有上年结转；“均获维持”还意味着没有其他结果和尚未审结。下属单位、部分时段、制度规定里的说法不算声明。',
    en: 'Claims such as 未收到申请, 未发生行政复议, 无结转, 未收取信息处理费, 均获维持 and 零败诉 are held against the cells of the tables and the counts of the text, which must be zero. No new application leaves room for those carried in; 均获维持 leaves none for other results and pending cases. What others say, parts of the year and duties are no claims.'
  },
  basis: [{kind: 'logic', reason: {zh: '说没有的事项，数据只能是0', en: 'what there is none of can only be counted as zero'}}],
  severity: 'error',
  since: '0.1.0',
  messages: {
    table: {
      zh: ({claim, figure}: Words) => `这里说“${claim}”，表格相应栏目却是${figure}。请核对，只能有一处成立`,
      en: ({claim, figure}: Words) => `“${claim}” is said here, and the cell of the table for it is ${figure}; only one can hold`
    },
    follows: {
      zh: ({claim, figure}: Words) =>
        `这里说“${claim}”，表格“逾期不缴费、不再处理”却是${figure}件，没有发出收费通知就不会有逾期不缴费。请核对`,
      en: ({claim, figure}: Words) =>
        `“${claim}” is said here, and ${figure} applications are ended in the table because a fee was not paid in time; without a notice there is none`
    },
    text: {
      zh: ({claim, figure}: Words) => `文中说“${claim}”，这里却有“${figure}”。请核对，只能有一处成立`,
      en: ({claim, figure}: Words) => `the text says “${claim}”, and “${figure}” is counted here; only one can hold`
    }
  },
  *targets({facts}): Iterable<{readonly claim: None | All; readonly contrary?: Contrary}> {
    const found = new Map<string, Contrary | undefined>()
    for (const claim of facts.claims) {
      if (claim.kind === 'some' || zeroOf(claim).length === 0) continue
      const key = zeroOf(claim).join(' ')
      if (!found.has(key)) found.set(key, cellsAgainst(claim, facts)[0] ?? figuresAgainst(claim, facts)[0])
      const contrary = found.get(key)
      yield contrary ? {claim, contrary} : {claim}
    }
  },
  expect({claim, contrary}) {
    if (!contrary) return passed
    if (contrary.kind === 'cell') {
      return {
        outcome: 'failed',
        message: contrary.follows ? 'follows' : 'table',
        data: {claim: claim.at.value, figure: contrary.quantity.raw},
        at: claim.at,
        related: [{at: contrary.fact.cell, message: {zh: '表格', en: 'the table'}}],
        ...(contrary.follows ? {severity: 'info' as const} : {}),
        figures: [contrary.quantity]
      }
    }
    return {
      outcome: 'failed',
      message: 'text',
      data: {claim: claim.at.value, figure: contrary.quantity.raw},
      at: contrary.quantity,
      related: [{at: claim.at, message: {zh: '这里说没有', en: 'denied here'}}],
      severity: 'warning',
      figures: [contrary.quantity]
    }
  }
})

interface Words {
  readonly claim: string
  readonly figure: string
}
