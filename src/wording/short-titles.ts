/** Short names by which introductions call the sections, in place of the form's titles: 「由主动公开、依申请公开、……六个部分组成」. */
export const shortTitles: ReadonlySet<string> = new Set(
  (
    '总体 概述 基本 主动公开 主动公开信息 主动公开政府信息 依申请公开 依申请公开办理 依申请办理 申请办理 收到和处理申请 行政复议 行政诉讼 复议 诉讼 复议诉讼 行政复议诉讼 ' +
    '存在问题 存在的问题 主要问题 问题 问题改进 问题整改 改进 改进措施 整改措施 下一步打算 下一步工作 其他 其他事项 其他情况 ' +
    '政府信息管理 信息管理 平台建设 政府信息公开平台建设 公开平台建设 监督保障 机构建设 收费减免'
  ).split(' ')
)

/** What a short name may end with and be the same: 「主动公开情况」「依申请公开方面」. */
export const endsOfShortTitle = /(?:的?情况|方面|工作|等)+$/

/** A whole made of text and tables, whose parts are not the sections: 「由正文和附表两部分组成」; not 「附表」 alone. */
export const textAndTables =
  /(?:正文|文字|文本|文字说明|报告主体)(?:部分|说明|内容|描述|表述)?(?:和|、|及|与|以及)(?:附表|附件|附录|表格|数据表|统计表|报表|图表)/
