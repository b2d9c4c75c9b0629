/** Words that say why figures of two years cannot be compared. Sought in one clause, quotations blanked. */

/**
 * The organ itself changed: 「因机构改革职能划转」「我局由原两局合并组建」「松坡乡并入禾丰镇」; not 「机构改革方案」「我镇将专栏合并」「部门网站整合」
 * 「作出撤销决定」「办公室与法规科合并审核」.
 */
export const reorganised: readonly RegExp[] = [
  /机构改革(?!方案|文件|信息|政策)|(?:机构|职能|职责|编制|区划)(?:优化)?(?:划转|划入|划出|移交|转隶|合并|整合|调整|重组|变更|撤销)/,
  /[我本原][\u4e00-\u9fff]{0,8}?(?:单位|部门|机关|[局委办镇乡]|中心|街道)(?:(?!网站|栏目|平台|专栏|账号|信息|媒体|文件|专班|小组)[^，；。]){0,12}(?:合并|撤并|并入|划转|划入|转隶|重组|组建|更名|改制|挂牌成立)(?!(?:工作)?(?:专班|小组|机制|领导|审核|办理|答复))/,
  /(?:[局委镇乡区县村]|街道)[并划]入|新组建|合署办公|更名为[^，；。]{0,16}[局委办镇乡]|撤销[^，；。]{0,8}(?:局|委员会|办公室|街道|镇|乡)(?!的)/
]

/** What was counted anew: 「规范性文件」「现行有效」; not 「规章制度」. */
export const countedDocuments = /规范性文件|规章(?!制度)|制发|废止|现行有效|有效文件/

/** How it was: 「清理」「自然失效」「其中修订2件」「统计口径调整」 */
export const recounted = /清理|失效|修[订改]|重新|核[减销定]|口径|不再作为|继续有效|更正|历史累计|漏[报统计]/

/** Other things that are reviewed and revised: 「清理失效信息17条」「修订公开指南1份」 */
export const otherObjects = /信息|栏目|网站|链接|账号|页面|公众号|指南|制度/

/** Makes a clause speak of documents named in another: 「其中修订2件」; not 「修订公开指南」. */
export const goesOn = /其中|含|包括|\d/

/** Plans change no figure of the year: 「下一步将开展清理」 */
export const planned = /下一步|今后|明年|将(?!.{0,8}(?:情况|结果))|拟|计划/
