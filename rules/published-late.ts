import type {Statement} from '../src/model/report.js'
import {defineRule, passed} from '../src/engine/rule.js'

/** Whether … */
export default defineRule({
  id: 'published-late',
  group: 'structure',
  title: {zh: '……应当……', en: '… must …'},
  description: {zh: '为什么这样要求，怎样判断。', en: 'Why it is required, and how it is judged.'},
  basis: [{kind: 'convention', reason: {zh: '……', en: '…'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({words}: {words: string}) => `「${words}」……`,
      en: ({words}: {words: string}) => `“${words}” …`
    }
  },
  *targets(_context): Iterable<Statement> {
    // yield the things that this rule is about
  },
  expect(statement) {
    if (statement.text.value !== '') return passed
    return {outcome: 'failed', message: 'differs', data: {words: statement.text.value}, at: statement}
  }
})
