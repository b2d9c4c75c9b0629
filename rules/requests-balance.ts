import {equation} from '../src/checks/table-identities.js'
import {defineRule} from '../src/engine/rule.js'
import {format2019, format2021} from '../src/law.js'

const headOfTable = {
  kind: 'instrument',
  provision: '附件，第三部分表头',
  quote: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  force: 'format'
} as const

/** Whether what came in is what was concluded and carried out, in each column of the table of applications. */
export default defineRule({
  id: 'requests-balance',
  group: 'tables',
  title: {
    zh: '第一项加第二项之和，应当等于第三项加第四项之和',
    en: 'Received and carried in must equal concluded and carried out'
  },
  description: {
    zh: '收到的申请，要么已经办结，要么结转下年度；不相等，说明有一项漏报或者重复计算。自然人、各类法人或其他组织和总计各列分别核对，总计列与其他列相差一样的不再重复指出。某一格能说明几处不符的，只在这一格指出一次。',
    en: 'An application that came in was either concluded or carried over; where the sums differ, one item is missing or counted twice. Each column is judged for itself; a total that is off by as much as its columns is not told again. A cell that explains several broken sums is named once.'
  },
  basis: [
    {...headOfTable, instrument: format2019, editions: ['form-2019']},
    {...headOfTable, instrument: format2021, editions: ['form-2021']}
  ],
  severity: 'error',
  since: '0.1.0',
  needs: ['requests.received', 'requests.carried-in', 'requests.concluded', 'requests.carried-out'],
  ...equation('balance')
})
