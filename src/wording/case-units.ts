/** Words of the official things, for the question in which unit they are counted. */

/** What is counted in 件, by the words right before or behind the figure. */
export const countedInCases: readonly {readonly object: string; readonly before: RegExp; readonly behind: RegExp}[] = [
  // 「收到政府信息公开申请9件」「答复申请共2例」「3个申请」; not 「申请人3个」「申请项目3个」
  {
    object: '申请',
    before:
      /(?:信息公开|依申请公开|公开|收到|受理|答复|办结|办理|新收|处理|提交|提出)(?:的)?申请(?:事项|件|数量|总数|量)?(?:共计?|合计|为|数)?$/,
    behind: /^(?:政府)?(?:信息)?(?:公开)?申请(?![人表书单项者])/
  },
  // 「行政复议案件3件」「复议2例」; not 「复议机关3个」
  {object: '复议', before: /(?:行政复议|复议)(?:案件|申请|事项)?(?:共计?|合计|为)?$/, behind: /^(?:行政)?复议(?!机[关构]|人|员)/},
  {object: '诉讼', before: /(?:行政诉讼|诉讼|应诉)(?:案件|案)?(?:共计?|合计|为)?$/, behind: /^(?:行政)?(?:诉讼|应诉)(?!代理|参加|人)/}
]

/** Verbs of cases that stand for a count of them all alone: 「收到申请9件，答复2例」. */
export const verbsOfCases =
  /^(?:其中|均|已|全部|共|共计|本年度?|全年|当年|依法|按期|按时|已经)*(?:答复|办结|受理|审结|维持|纠正|予以公开|部分公开|不予公开)$/

/** Units for which the forms and most reports write 件. */
export const otherCaseUnits: ReadonlySet<string> = new Set(['例', '宗', '个'])

/** The unit that the forms print. */
export const caseUnit = '件'

/** 「3万万元」「12亿万元」; not 「2万亿元」「千千万万」「四万万同胞」. */
export const doubledMagnitude = /(?:[\d.]\s?(?:万\s?万|亿\s?万)(?!亿)|[一二三四五六七八九十百]\s?(?:万\s?万|亿\s?万)(?=[元件条次人户]))/g

/** What may stand right behind a count whose noun stands before it: 「复议2例被维持」; not 「受理申请26个问题」. */
export const goesOn = /^(?:[被均已全未经由也]|$)/
