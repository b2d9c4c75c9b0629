/** How organs speak of themselves: 「我局」「本镇」. */

/** Words that name the speaker's own organ, with what must not follow: 「我局」; not 「我委托」「我办理」「我部分」「本局域网」. */
export const selfName =
  /(?<!原)(?:我(局(?![势面部限域])|镇(?![定静痛])|乡(?![村愁亲镇里下土贤])|委(?![托派员婉任办])|办(?![理事学好成结过完到法案公])|院(?![内校])|街道|厅(?![堂内级])|署(?![名])|街办)|本(局(?![势面部限域])|镇(?![定静])|乡(?![村镇])|街道))/g

/** A 街道 by two short names. */
export const streetOffice = /街办(?!事|理|公|[得成好])/

/** Words of the speaker are another's here: 「镇政府反映，我镇……」「收到来信：我局……」 */
export const othersSpeak = /反映|来信|来函|称[：，,:]|表示|举报|投诉|答复称|申请人|转述|咨询|留言|询问|问我/
