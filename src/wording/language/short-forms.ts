/** How a report says by what short form it goes on to call something. */

/** 「（以下简称《条例》）」「（简称“《指南》”）」「（以下统称各单位）」; `short` is the form with its marks. */
export const definesShortForm =
  /[（(](?:[^（()）]{0,40}[，,；;])?(?:以下|下文|下称|后文)?(?:均|统一)?(?:简称|统称|称)(?:为|作)?[：:，,]?\s?(?<short>[“"‘「]?《[^《》\n]{1,30}》[”"’」]?|[“"‘「][^“”"\n]{1,20}[”"’」]|[\u4e00-\u9fff]{2,12})[）)]/g

/** What may stand between a title and the bracket behind it: its number, its issuer's mark. */
export const betweenTitleAndShortForm = /^(?:[（(〔][^（()）]{0,40}[）)〕])?\s?$/

/** Titles that name a kind of document alone, and so mean nothing to a reader who was not told which. */
export const kindsOfDocument: ReadonlySet<string> = new Set(
  '条例 规定 办法 指南 格式 通知 意见 方案 要点 细则 目录 规范 标准 决定'.split(' ')
)
