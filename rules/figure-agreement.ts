import {isAtOnePrecision} from '../src/checks/precision.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Same} from '../src/facts/prose/relation.js'

/** Whether what is stated twice is the same both times. */
export default defineRule({
  id: 'figure-agreement',
  group: 'figures',
  title: {zh: '同一指标在正文中的数值应当前后一致', en: 'One measure must have one value throughout the text'},
  description: {
    zh: '两处的事项、渠道、主体、时段和单位都相同，又没有别的限定词，数值就应当相同。渠道、时段、范围不同的，“聚焦……”“就……”有所限定的，以及约数，不比较。措辞不同而数值相同的大数，视为同一个数，不报。',
    en: 'Where thing, channel, organ, period and unit are the same in two places, and no other word restricts either, the values must be equal. Other channels, periods and scopes, restrictions such as 聚焦…… and approximate figures are not compared. Large figures of one value in other words count as the same.'
  },
  basis: [{kind: 'logic', reason: {zh: '同一指标在同一年度只有一个数', en: 'a measure has one value in one year'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({here, there}: Values) => `这里是“${here}”，前面同一指标是“${there}”。请核对，只保留一个数`,
      en: ({here, there}: Values) => `“${here}” here, and “${there}” for the same measure before; check which is right`
    }
  },
  *targets({facts}): Iterable<Same> {
    for (const relation of facts.relations) if (relation.kind === 'same') yield relation
  },
  expect({one, other}) {
    const figures = [one.quantity, other.quantity]
    if (isAtOnePrecision(one.quantity, other.quantity)) return {...passed, figures}
    return {
      outcome: 'failed',
      message: 'differs',
      data: {here: other.quantity.raw, there: one.quantity.raw},
      at: other.quantity,
      related: [{at: one.quantity, message: {zh: '同一指标', en: 'the same measure'}}],
      figures
    }
  }
})

interface Values {
  readonly here: string
  readonly there: string
}
