/** How documents are cited: what their numbers end with, and what is said of those that hold no longer. */

/** A number whose issuer's short form ends so is that of a document: 「国办公开办函」「青禾政办发」. */
export const numberEndings = '函发办字规涵'

/** Other endings of short forms: 「粤府」「青禾公告」. Only a year of four digits shows that a number follows. */
export const otherEndings = '府政电知通文议建告'

/** 「望发改价格[2024]12号」: with square brackets and a year any last word of a short form will do, but for those of decisions. */
export const noEnding = '罚决许复裁仲听审验证照案件版本第号卷书册页图表例'

/** 「青林罚决字（2024）第3号」「仲案字」「采证字」: numbers of decisions, cases, arbitration, courts and licences have rules of their own. */
export const caseNumber =
  /[复罚决执许审诉告听检仲裁证案责强赔封][^字]{0,4}字$|[初终再赔破][^字]{0,2}字$|法[行民刑执立]字$|[行民刑执](?:初|终|审|再)$/

/** Words that no short form of an issuer holds, but that stand before one: 「根据国办公开办函」. */
export const beforeNumber =
  /根据|按照|依据|依照|遵照|贯彻|执行|落实|印发|参照|结合|以及|通知|文件|精神|关于|[对按据将向为了等和及与的以如见在由经（(]/g

/** 「原国办公开办函〔2019〕60号」「已被替代」: told as history, not as what the report rests on. */
export const historyWords = /原|此前|以前|过去|曾|废止|替代|代替|取代|不再|失效|历史|沿革|历次|以来|相比|衔接/

/** 「2007年国务院令第492号公布、2019年修订」: history of the regulation, which is named in full. */
export const revisionWords = /修订|修改/

/** 「县政务公开办印发的《……通知》」: the organ that issued what is cited next. */
export const issuerBefore =
  /(?<issuer>[\u3400-\u9fff]{2,30}(?:办公[室厅]|办公开办|政府|委员会|政务公开办|信息公开办|[局厅委办部]))(?:印发的?|下发的?|发布的?|制定的?|转发的?|出台的?|的)?$/
