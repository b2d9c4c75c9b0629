import {defineRule, passed} from '../src/engine/rule.js'
import type {Mention} from '../src/facts/prose/mentions.js'
import type {Enumeration} from '../src/facts/prose/relation.js'

/** Whether no category is listed twice in one list. */
export default defineRule({
  id: 'category-repeated',
  group: 'figures',
  title: {zh: '同一组分项中不得重复列出同一类别', en: 'A list must not name one category twice'},
  description: {
    zh: '一组分项里同一类别写了两次，读者不知道该取哪个数，还是该相加。不同渠道、不同时段和另一个“其中”之下的同名类别不算重复。',
    en: 'A category that is named twice in one list leaves open which figure holds, or whether both are to be added. The same name under another channel, period or another 其中 is no repetition.'
  },
  basis: [{kind: 'logic', reason: {zh: '分项应当互不重复', en: 'the items of a list are to be disjoint'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    repeated: {
      zh: ({category, here, there}: Twice) => `“${category}”在同一组分项里列了两次，前面${there}，这里${here}。请合并，或者写明区别`,
      en: ({category, here, there}: Twice) =>
        `“${category}” stands twice in one list, with ${there} and with ${here}; join them, or say how they differ`
    }
  },
  *targets({facts}): Iterable<Enumeration> {
    for (const relation of facts.relations) if (relation.kind === 'enumeration') yield relation
  },
  expect({members}) {
    const first = new Map<string, Mention>()
    for (const {mention, name} of members) {
      const earlier = first.get(name)
      if (!earlier) {
        first.set(name, mention)
        continue
      }
      return {
        outcome: 'failed',
        message: 'repeated',
        data: {category: name.split(' ')[0] ?? name, here: mention.quantity.raw, there: earlier.quantity.raw},
        at: mention.quantity,
        related: [{at: earlier.quantity, message: {zh: '前一处', en: 'the first time'}}]
      }
    }
    return passed
  }
})

interface Twice {
  readonly category: string
  readonly here: string
  readonly there: string
}
