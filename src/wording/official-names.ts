/** Official names that reports cite, and how far from one a name is still taken for it. */

/** The office that issues the forms. */
export const formsOffice = '国务院办公厅政府信息与政务公开办公室'

/** A name that begins and ends like that of the office: 「国务院办公厅政府信息和政务公开办公室」; not 「国务院办公厅、省政府办公室」. */
export const likeFormsOffice = /国务院办公[厅庭室]?[^，。；、：《》（）()\n]{4,20}?公开[^，。；、：《》（）()\n]{0,3}?办公[室厅]/g

/** Other offices of the same house whose names begin and end alike: 「国务院办公厅秘书局政府信息与政务公开办公室」. */
export const otherOffice = /秘书[一二三]?局|电子政务|督查室|职能转变/

/**
 * Titles: within `limit` characters of one, a title is a slip of the pen.
 *
 * A title that holds an official one whole (《望川市政府信息公开信息处理费管理办法》) is another document's.
 */
export const officialTitles: readonly {readonly title: string; readonly limit: number}[] = [
  // 国务院令第711号
  {title: '中华人民共和国政府信息公开条例', limit: 3},
  // 国办公开办函〔2021〕30号
  {title: '中华人民共和国政府信息公开工作年度报告格式', limit: 3},
  // 国办函〔2020〕109号
  {title: '政府信息公开信息处理费管理办法', limit: 2}
]

/** The short form in use for the regulation: another title of the same length that differs in one character is a slip. */
export const shortTitles: readonly string[] = ['政府信息公开条例']
