/** A named rate, what it counts above and below the line; any base that fits is right. */
export interface Rate {
  readonly name: RegExp
  /** Words of the figure above the line, in its label or behind it. */
  readonly numerator: RegExp
  /** Words of the figures below it, in the order of preference. */
  readonly bases: readonly RegExp[]
}

const received = /收到|新收|受理|收办|接到|接收|接听|来电|办理|处理|承办|申请|转办|诉求|反映|留言|工单/
const concluded = /办结|答复|审结|回复|解决|办复/

/** The names that say more stand first: 「按期答复率」 before 「答复率」. */
export const rates: readonly Rate[] = [
  {
    name: /(?:按时|按期|限时|及时|如期)(?:答复|办结|回复|办理|反馈)率$/,
    numerator: /按时|按期|及时|期限内|如期/,
    bases: [concluded, received]
  },
  {name: /(?:综合|直接)?纠错率$/, numerator: /纠错|纠正|撤销|变更|确认违法/, bases: [concluded, received, /复议|诉讼/]},
  {name: /维持率$/, numerator: /维持/, bases: [concluded, received, /复议|诉讼/]},
  {name: /败诉率$/, numerator: /败诉/, bases: [concluded, received, /诉讼/]},
  {name: /胜诉率$/, numerator: /胜诉/, bases: [concluded, received, /诉讼/]},
  {name: /(?:办结|审结|结案)率$/, numerator: /办结|审结|结案/, bases: [received]},
  {name: /(?:答复|回复|办复)率$/, numerator: concluded, bases: [received, concluded]},
  {name: /(?:采用|采纳|录用)率$/, numerator: /采用|采纳|录用/, bases: [/报送|上报|供稿|收集|征集|收到/]},
  {name: /整改率$/, numerator: /整改/, bases: [/问题|发现|查出|查找/]},
  {name: /(?:回收|收回)率$/, numerator: /回收|收回/, bases: [/发放|发出/]},
  {name: /有效率$/, numerator: /有效/, bases: [/回收|收回|发放|发出/]},
  {name: /完成率$/, numerator: /完成/, bases: [/任务|事项|项目|要点/]},
  {name: /合格率$/, numerator: /合格/, bases: [/抽查|检查|监测|网站|账号/]},
  {name: /原创率$/, numerator: /原创/, bases: [/发布|推送|作品|图文|发文/]},
  {name: /(?:群众)?(?:满意率|满意度)$/, numerator: /满意/, bases: [/问卷|测评|评价|回收|调查|回访|参评|评议|受访|参与/]},
  {name: /知晓率$/, numerator: /知晓|了解/, bases: [/问卷|调查|受访/]},
  {name: /公开率$/, numerator: /(?<!应)公开(?!目录|清单)/, bases: [/应公开|制发|形成/]}
]
