/** How items are numbered in words within a paragraph. Sought where a clause begins, quotations blanked. */

/** What may stand before a number in words: a mark, a blank or a bracket; before 一是, an organ that does what follows: 「县政府办一是」. */
const clauseBegins =
  '(?<=^|[，。；：、！？,;:!?（）()\\s]|[本我][局委办镇乡县市区院厅]|我们|我单位|[将要]|[局委办镇乡县市区院厅府室部处](?=一是))'

/** 「一是加强培训」「；二是」; not 「之一是」「统一是」, where no clause begins. */
export const countedByIs = new RegExp(`${clauseBegins}([一二三四五六七八九十]{1,3})是(?![非否])`, 'g')

/** 「第一，」「第二：」; not 「第一时间」「第三方」「第一、第二产业」. */
export const countedByOrdinal = new RegExp(`${clauseBegins}第([一二三四五六七八九十]{1,3})[，,：:]`, 'g')

/** 「：（一）建目录；（二）强培训」; not 「第二十条第（一）项」. */
export const countedInBrackets = /(?<=^|[。；：;:])\s?[（(]([一二三四五六七八九十]{1,3})[）)]/g

/** 「：1.建目录；2.强培训」; not 「1.5万」. */
export const countedByFigure = /(?<=^|[。；：;:])\s?(\d{1,2})[.．、](?!\d)/g

/** 「：①建目录；②强培训」 */
export const countedInCircles = /(?<=^|[。；：;:，,])\s?([①-⑳])/g

/** Words in place of a number: 「其次」 for 二是. */
export const countedOtherwise: Readonly<Record<number, RegExp>> = {
  1: /首先|第一|其一|一方面|一[要个]/,
  2: /其次|第二|其二|另一|再就是|再次|二[要个]/,
  3: /再次|最后|第三|其三|三[要个]/
}

/** What goes on behind a single 一是 without a number. */
export const goesOnUnnumbered = /其次|第二|其二|二[是要来、]|再就是|再次|再者|另一|另外|此外|还有|同时|最后/

/** The number of items that are to follow, right before the first: 「以下三方面问题：」「抓好两项工作」; not 「三个清单」「五个月工作」. */
export const announcesItems =
  /(?<![第之每〇零一二两三四五六七八九十百\d几数多])([二两三四五六七八九十]|十[一二三四五]|\d{1,2})\s?(?:(?:个|大|项|点|条)?方面的?(?:主要|突出|重点|具体|明显)?(?:问题|不足|短板|差距|困难|工作|措施|举措|任务)?|(?:个|大|项|点|条|类|种)(?:主要|突出|重点|具体|明显)?的?(?:问题|不足|短板|差距|困难|工作|措施|举措|任务)|(?<=(?:以下|下列|如下)[^，。；：]{1,3})(?:个|项|点|条|大))/g

/** Between the number and the list nothing but words such as 「需要改进」; not 「，其中」 nor 「，主要包括」. */
export const leadsToItems = /^(?!.*(?:其中|主要|例如|比如|包括|特别|尤其|重点|之[一二]))[^，。；：、,;:\d]{0,10}[：:，,。—]{0,2}\s{0,2}$/

/** A list that says it names only some: 「三是更新不及时等。」 */
export const listBreaksOff = /等(?:等|问题|方面|情况|不足|工作|措施|内容|困难)?[。；;]?$/

/** Items that are added without a number: 「此外，……」 */
export const addsItems = /[。；，](?:另外|此外|再就是|还有|其次|最后|同时)/
