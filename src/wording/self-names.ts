/** How organs speak of themselves: 「我局」「本镇」. */

/**
 * Words that name the speaker's own organ, with what must not follow: 「我局」「我中心」「我办事处」; not 「我委托」「我办理」「我部分」
 * 「本局域网」, nor 「我所在的」「本站」, which is the website.
 */
export const selfName =
  /(?<!原)(?:我(办事处|中心(?![城学小校卫村])|局(?![势面部限域])|镇(?![定静痛])|乡(?![村愁亲镇里下土贤])|委(?![托派员婉任办])|办(?![理事学好成结过完到法案公])|院(?![内校])|街道|厅(?![堂内级])|署(?![名])|街办|站(?![在起着出到立点])|所(?![有属辖知见谓在做能需处用以说提])|[大支总]?队(?![伍员长列形])|处(?![于理在置境以罚分事])|馆(?![藏]))|本(办事处|中心(?![城区思任学小校卫村])|局(?![势面部限域])|镇(?![定静])|乡(?![村镇])|街道|委(?![托派员])|办(?![理法公])|院(?![内校])|所(?![有属辖])))/g

/** A 街道 by its shortest name. */
export const streetOffice = /街办(?!事|理|公|[得成好])/

/** The same by a longer one: 「城关街道」「街道办」; not its full name, nor bodies that have one of their own. */
export const longerStreet = /(?<![各、和及他级])街道(?!办事|办公|[党纪]?工委|人大|社区|[两路面旁巷])办?/

/** Words of the speaker are another's here: 「镇政府反映，我镇……」「收到来信：我局……」 */
export const othersSpeak = /反映|来信|来函|称[：，,:]|表示|举报|投诉|答复称|申请人|转述|咨询|留言|询问|问我|[访电]人|称[我本]/
