import {equation} from '../src/checks/table-identities.js'
import {defineRule} from '../src/engine/rule.js'
import {printedForm} from '../src/law.js'

/** Whether the outcomes add up to （七）总计 in each column of the table of applications. */
export default defineRule({
  id: 'requests-column-total',
  group: 'tables',
  title: {
    zh: '申请情况表（七）总计应当等于各项办理结果之和',
    en: 'In each column of the table of applications （七）总计 must be the sum of the outcomes'
  },
  description: {
    zh: '予以公开、部分公开和不予公开、无法提供、不予处理、其他处理各小项相加，等于（七）总计。（三）至（六）另填了小计的，小计不重复相加；只填了小计的，按小计相加。缺行的不核对。某一格能说明几处不符的，只在这一格指出一次。',
    en: 'What was granted, granted in part, and the items below the other four outcomes add up to （七）总计. Sub-totals filled in beside their items are not added twice; where only the sub-total is filled in, it counts. A table that lacks a row is not judged. A cell that explains several broken sums is named once.'
  },
  basis: printedForm,
  severity: 'error',
  since: '0.1.0',
  needs: ['requests.concluded'],
  ...equation('column')
})
