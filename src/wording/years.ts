/** Words that tell which year a sentence speaks of. Sought with quotations and titles blanked. */

/** What may stand before a year that opens a sentence: a number, a run-in heading, 从, 在, 截至. 「（一）」「一是」「政府信息管理情况 」 */
export const beforeYear =
  /^[\s\u3000]*(?:(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．]|[①-⑳]|[一二三四五六七八九十]是)[\s\u3000]*)?(?:[\u4e00-\u9fff、]{2,16}(?:情况|方面|工作|建设|保障|公开|管理)[：:。\s\u3000]+)?(?:其中，)?(?:[从自在]|截[至止](?:到|于)?)?\s?$/

/** 「截至2023年12月31日」: the end of a year up to which something was counted. */
export const upTo = /截[至止](?:到|于)?\s?$/

/** A span that goes beyond the year: 「2021—2025年」「2019年以来」「2022年底前」. */
export const opensSpan = /^(?:度)?(?:以来|起|开始|之?后|至今|至|到|以前|之?前|底|末|初|[—–－\-~～、和及与])/

/** A thing that bears the year: 「2023年度部门决算」「2022年工作要点」「2023年政务公开考核」. Sought up to the first mark. */
export const bearsYear =
  /预算|决算|规划|计划|要点|方案|通知|通报|公告|公报|年报|年度报告|工作报告|报告中?(?:提出|指出|提到|所列|列出)|总结|报表|统计|目录|清单|版|届|级|考核|考评|评估|评议|测评|评价|排名|审计|检查结果|结转|遗留|提案|建议|招生|招聘|录取|政策|要求|目标|任务|部署|意见|办法|指标|同期|产生的|形成的|制发的|受理的|收到的/

/** What is done with a thing that bears a year: then the year is the time of doing it. 「2023年我局公开部门预算」; not 「2023年政府信息公开年报」. */
export const actsUpon =
  /(?:(?<!信息|政务|依申请)公开|发布|公布|编制|制定|完成|印发|更新|举办|召开|开展|组织|收到|受理|办理|推送)(?![的工目指条平领])/

/** What is still to be done. */
export const plans =
  /将|拟|打算|力争|下一步|下步|今后|继续|进一步|着力|计划|安排|思路|目标|重点|抓好|做好|努力|持续|(?<![主重需必纪概摘])要(?![求点闻素件])|拟于|加大|加强|强化|深化|完善|推进|优化|提升|健全|巩固|确保/

/** What happened once, and is told as the history of something. */
export const happensOnce =
  /成立|组建|挂牌|设立|机构改革|更名|划转|合并|撤销|获得?|荣获|评为|命名|批准|批复|施行|实施以来|实施后|印发|出台|颁布|公布施行|修订|启用|上线|开通|建成|投入使用|投用|迁入|搬迁|改版|确定为|列为|入选|试点|首次|建立/

/** How another year's work was rated, which is told when the rating is known: 「2023年，我局考核得分98分」. */
export const ratesWork =
  /(?:考核|评估|评议|测评|评价|考评|检查|监测)[^。；]{0,24}(?:得分|名列|位列|排名|等次|优秀|先进|合格|良好)|(?:名列|位列|排名)/

/** What somebody above did: 「2023年12月，县政府公布《指南》，我局据此……」 */
export const actsAbove = /据此|(?:国务院|国办|[省市县区]|上级)[^，。；]{0,12}(?:公布|发布|下发|转发|通过|明确|要求|部署)/

/** Faults of another year that were mended: 「2023年存在的问题已整改」. */
export const mendsFaults =
  /(?:问题|不足|短板|意见).{0,30}(?:已|均|全部|逐一|完成|得到)?.{0,6}(?:整改|改进|解决|落实|纠正|完善|销号|改正|改善|好转|缓解|破解|消除)|(?:整改|改进|解决).{0,20}(?:问题|不足)|指出|反馈/

/** Two years are held against each other, or several are told of: 「2023年同期」「近三年」; not 「较上年增长5%」, which is as stale as its year. */
export const comparesYears = /相比|今年|本年|当年|同期|分别|历年|累计|连续|近[两三四五]年|[两三四五]年来/

/** A year that only qualifies a thing: 「2023年建成的电子屏」「2022年清查出的信息」; not 「2023年我局的工作」. */
export const qualifies =
  /^度?(?![我本全])[\u4e00-\u9fff、]{0,10}(?:成|通|立|布|开|出|理|到|订|办|制发|上线|投用|收集|发现|延期)的(?!工作|情况)/

/** What began in one year and ended in another. */
export const carriedOver = /跨年|结转|延期|顺延/
