/** Words on when a report was made and published. */

/** 「本年度报告」「本报告」; not 「本报告期」. */
export const namesThisReport = /本(?:年度?)?(?:的)?(?:政府信息公开)?(?:工作)?(?:年度)?报告(?!期)|本年报/

/** A report with its year: 「2024年年度报告」「2023年度政府信息公开工作年度报告」. */
export const namesReportOfYear = /((?:19|20)\d{2})\s?年(?:度)?[^，。；\d]{0,20}?(?:年度报告|年报)/g

/** Last year's report, without a year: 「上年度报告」「去年的年报」. */
export const namesLastReport = /(?:上一?年度?|去年)(?:的)?[^，。；]{0,16}(?:报告|年报)/

/** Right before a day on which something was done. */
export const onDay = /(?:于|在|截至)\s{0,2}$/

/** Right behind such a day: 「前完成公布」「在网站公开」「之前编制完成」. */
export const doneOnDay =
  /^\s?(?:之?前|底前|以前|上旬|中旬|下旬|底)?[^，。；]{0,14}?(?:编制|报送|公布|发布|完成|上报|提交|公开|形成|上网|挂网)/

/** What happened on that day was something else, or is still to come, or was only begun: 「于12月启动编制」「拟于」. */
export const otherAct =
  /根据|按照|依据|依照|启动|部署|着手|开始|要求|印发|下发|通知|施行|修订|统计|数据|截至|截止|将[于在]|将(?!.{0,4}情况)|拟|计划|预计|应当?|培训|会议/

/** It happened, as the words have it. 「召开了」「已于」 */
export const happened = /已|了|曾|完成|召开|举办|组织|开展/

/** Right before a day by which it had happened, whatever is said of tasks and aims beside it: 「已于」. */
export const doneBy = /已(?:经)?[于在]\s{0,2}$/

/** It is still to happen. */
export const toCome = /将|拟|计划|预计|力争|下一步|今后|继续|进一步|应当|要在|前(?:完成|实现|建成)|底前|之前|届时|打算|目标|任务|安排/

/** 「11月至次年3月」 */
export const toNextYear = /次年|翌年|来年|第二年|下(?:一)?年/
