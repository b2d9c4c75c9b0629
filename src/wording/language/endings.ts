/** Lines and clauses as to whether a mark is missing at their end. */

/** Lines that end without a mark: contact details, captions, appendices, what pages put below a text, and what points to a table. */
export const endsWithoutMark: readonly RegExp[] = [
  // 「联系电话：0399-5550100」「地址：青禾县中心路8号」; not 「公布联系电话12个」
  /(?:电\s{0,4}话|地\s{0,4}址|邮\s{0,4}编|邮政编码|邮\s{0,4}箱|传\s{0,4}真|网\s{0,4}址|联系人|联系方式|办公时间|公众号|二维码)\s{0,4}[：:]/,
  // 「附件：2024年统计表」「附表1」「图1　栏目截图」「表2」「注：指……」「单位：件」
  /^\s*(?:附[件表图]|图\s?\d|表\s?[\d一二三四]|注\s?[\d：:]|备注|说明[：:]|单位[：:]|填报|来源|责任编辑|编辑|发布|索引号|扫|下载|点击|相关|上一篇|下一篇|打印|关闭|当前位置|首页)/,
  // 「具体情况如下表」「统计结果见下表」「如下」
  /(?:如下|下表|下图|见表\s?\d?|附表|附后|下载|链接)$/,
  // 「青禾县水利局，2025年1月15日」
  /年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/
]

/** What begins a clause of its own behind a figure: 「回应关切20条内容涉及水费」「公开信息36条其中网站30条」; not 「20条涉及水费的信息」「36条内容」. */
export const clauseBehindFigure =
  '内容(?:主要)?(?:涉及|包括|涵盖|包含)|主要(?:涉及|包括|涵盖|内容[为是])|其中(?!之一)|(?:同比|环比|[较比](?:上一?年|去年|20\\d{2}年))(?:同期)?(?:增[长加]|减少|下降|上升|提[高升]|降低|持平)|此外|与此同时|同时(?=[\\u4e00-\\u9fff]{2})|全年(?!度?[^，。；]{0,6}的)|截至|未(?:收到|发生|出现|产生|收取)'

/** Makes such words a part of what is counted: 「20条内容涉及水费的信息」 */
export const belongsToNoun = /^[^，。；：、！？]{0,24}的(?:信息|文件|申请|政策|问题|内容|公告|案件|事项|留言|意见|建议|稿件|材料|目录|栏目)/
