/** Words that promise something behind the report. Sought in a statement, names blanked. */
export const promisesAppendix: readonly RegExp[] = [
  // 「具体数据见附件」「详见附表1」; not 「见附近公告」
  /(?:详?见|参见|列[于入]|载[于入])(?:本报告)?(?:文后|后附|后)?的?附[件表录](?:[一二三四五六七八九十\d]{1,2}(?!月))?/,
  // 「并附政府信息公开指标统计表」; not 「附近」「附属」「附条件」「附申请表」
  /(?<![^，。；：（(）)并后另现])[并后另现]?附(?![近属条加带着设议和则件表录])[有上]?[^，。；：、附]{0,24}(?:统计表|情况表|明细表|一览表|汇总表|指标表|数据表|清单)(?=[。；，,;）)]|$)/,
  // 「统计表附后」「文件目录附后」
  /(?:表|清单|附件|数据|目录|名单|台账|明细)附后/,
  // 「公开事项目录（附后）」
  /[（(](?:目录|名单|清单|附表|表格?)?附后[)）]/
]

/** It is elsewhere: 「附件可在网站下载」「另行报送」. */
export const keptElsewhere = /下载|网站|网址|网页|链接|单独|另行|另发|平台|专栏|登录/

/** A line that begins what was promised: 「附件：2024年统计表」「附表1」「相关附件：」. */
export const beginsAppendix =
  /^[ \t\u3000#>*|-]{0,20}(?:相关)?附\s?(?:[件表录图]\s?[一二三四五六七八九十\d]{0,2}\s{0,4}(?:[：:．.、《（(]|\s\S|$)|[：:])/m

/** A file that hangs on the page: 「统计表.xlsx」. */
export const attachedFile = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)(?![\w])/i
