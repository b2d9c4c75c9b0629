/**
 * The vocabulary of the reports: what can be reported. An edition says where each edition prints it.
 *
 * This file knows nothing of reports; it may import nothing.
 */

/** Concepts and their Chinese names. */
export const concepts = {
  'requests.received': '本年新收政府信息公开申请',
  'requests.carried-in': '上年结转政府信息公开申请',
  'requests.concluded': '本年度办理结果总计',
  'requests.carried-out': '结转下年度继续办理'
} as const

export type Concept = keyof typeof concepts
