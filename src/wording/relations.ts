/** Words between figures that say how one is part, share or sum of the other. Each pattern is sought in a lead, names blanked. */

import type {Action} from './actions.js'

/** Words that open a list of parts: 「公开信息20条，其中公告12条」「包括：指南3件」; not 「集中」, nor 「包括」 of a plan. */
export const opensParts = /其中(?![心])|包括|包含|涵盖|含(?!有|义|量)|分为/

/** 「，理由为属于过程性信息4件、」「，具体为：」「，主要是」: the list stands right behind these words, up to its first figure. */
export const opensNamed =
  /(?:^|[，,；;（(])[^，,；;]{0,4}(?:具体|主要|理由|原因|事由|情形|类型|去向|构成|内容|来源|分布)(?:情况)?(?:分别|依次|主要|包括|在于)?(?:为|是|有|包括|[:：])+[^，,；;。]*$/
/** 「，由公告12条、动态8条组成」 */
export const opensMadeOf = /^[，,（(]?[均共]?由[^，,；;。]{1,14}$/
export const closesMadeOf = /^[^。；;]{0,80}?(?:组成|构成)/

/** 「民生类中又以就业居首，为160条」「而就业服务里招聘即有132条」: which figure before is meant is told by its name. */
export const opensWithin =
  /(?:^|[，,；;。])(?:而|但|在|从|其中)?(?<name>[\u4e00-\u9fff]{2,10}?)(?:当)?[中里内](?![心医央国小学旬期等级部共型标介容外])/

/** A turn to another way of dividing, or a colon behind a figure: 「，从内容看，」「，办理结果为：」「12件：」. */
export const opensDimension =
  /^\s*(?:[:：]|—{1,2})|(?:^|[，,；;。])按照?[\u4e00-\u9fff]{0,3}(?:内容|类别|类型|形式|方式|渠道|层级|级别|领域|主体|来源|对象|主题|部门|性质|用途|区域|地区|地域|季度|月份|结果|理由|原因|载体|行业|事由|身份|途径|时间|业务|属性|体裁|等次|阶段|科室|栏目|平台|单位|条线)[，,：:]|[，,；;]?(?:从|按照?)[^，,；;：:。]{1,14}(?:看|分|划分|分类|统计|来源)(?:[，,：:为有]|$)|(?:办理|处理|答复|复议|审理|诉讼)?结果(?:分别)?(?:为|是|[:：]){1,2}|^[，,](?:分别)?(?:为|是)(?=[\u4e00-\u9fff]{2,24}$)|公开属性[^，,；]{0,8}[，,][^，,；]*$|^[，,]\s*(?:申请)?内容(?:主要|多)?(?:涉及|集中[在于]|为|是)|^[，,]\s*主要(?:涉及|集中[在于])|^[，,]\s*涉及[\u4e00-\u9fff]{1,11}(?<!的)$|^[，,]\s*排在?前[^，,；;]{1,5}(?:是|为|有)|^[，,]\s*涉及(?=[\u4e00-\u9fff]{1,8}(?:局|委|办|镇|乡|街道|政府|中心)$)/

/** 「12件中」「24件申请中」「20件，当中」; not 「20件中央」, 「3次中期」. */
export const opensTopicBehind = /^[^，,；;：:。、]{0,12}?当?(?<![初高集其])中(?![心医央国小学旬期等级部共型标介])/

/** 「在公开的信息中，」「办结件中，」: which figure is meant is told by its words. */
export const opensTopicNamed = /(?:^|[，,；;。])\s*在?(?<topic>[^，,；;。]{1,14}?)(?:中[，,]|(?<=件|申请|案件|信息|留言|来信|诉求|文件)中)/

/** Words that begin a new count, so that a list of parts has ended: 「，共」「；另有」; not 「公共」. */
export const beginsTotal =
  /^[\s、，,；;和及与]*(?:共(?![同享建青性])|累计|全年|另|此外|同时|目前|合计|总计|截至|较|比(?!例|重)|同比|不含|不包括|未含|总|年内|本年度)/

/** Words that say that a figure is the sum of the list before it: 「，合计15条」「，三项合计109条」「共35件」. */
export const sumsUp =
  /(?:合计|共计|总计|总数|合起来|合在一起|加在一起|以上(?:为|系|均为|即)|加起来|加总|相加|累计|[累总]加|汇总|一并|合并|共(?![同享建青性])|总(?:共|量|额)|全年(?:累计|合计)?)[^，,；;]{0,14}$/
/** Words that leave no other reading. */
export const sumsUpSurely =
  /合计|共计|总计|(?:[两二三四五六七八九十\d]|几|各)(?:项|者|类|种|处|大类|个[平渠][台道])(?:共|累计)|总共|合起来|加起来|合在一起|加在一起|加总|相加|^以上(?:为|系|均为|即|共)/

/** The rest of a whole with its figure: 「其余12件结转下年度」. */
export const theRest = /^[\s，,；;、]*(?:其余|剩余|剩下|余下|尚余|仍余|尚剩|余)(?:的)?/
/** The rest without one, so that the figures do not cover the whole: 「其余为工作动态」「其他均为通知」. */
export const restWithoutFigure =
  /(?:其余|其他|剩余)(?:信息|部分|均|都|为|是|属|转办|未)[^\d，。；]{0,16}[，。；;]|(?:其余|剩余)[^\d，。；;]{0,16}(?:[，。；;]|$)/

/** 「，余为处室起草」 behind the last figure of a list. */
export const restBehind = /^[^，,；;。\d]{0,12}[，,；;](?:余|其余|其他|剩余|余下)(?:的|者)?(?:均|都|则)?(?:为|是|系|属)/

/** A figure that counts what another of the pair leaves: 「未采纳6条」「不宜公开2件」. */
export const saysRest = /未|逾期|超期|其余|尚有|尚未|仍有|不公开|不宜|不予|不合格|不规范|非/

/** Two words that together name all: 「本年制发3件，往年制发15件」. */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/本年|今年|新制发/, /往年|历年|以前年度|原有/],
  [/主动公开/, /依申请公开/],
  [/线上|网上/, /线下|现场|当面/],
  [/主办|牵头/, /会办|协办|分办/],
  [/首次|初次/, /再次|多次/],
  [/专职/, /兼职/],
  [/全文|全部公开/, /删减|部分|区分处理/],
  [/自然人|个人/, /法人|企业|单位|组织/],
  [/建议/, /提案/],
  [/上半年/, /下半年/],
  [/[市县区]级|[市县区镇]本级/, /[县区乡镇]级|县区|乡镇|镇街|下属|所属/],
  [/来电|电话/, /来访|现场|当面/]
]

/** 「前者维持5件，后者维持3件」: which figure each belongs to is told by order, so that nothing follows from where it stands. */
export const namesPair = /前者|后者/
export const theFormer = '前者'
export const theLatter = '后者'

/** 「等」 behind the last member: there are more. */
export const leavesOpenBefore = /^[，,]\s*涉及|排在?前|较多的?|最多的?|居前|突出|不限于|主要(?:有|是|为|包括)|大致|多为/
export const leavesOpen = /^[^，,；;。、（(]{0,8}?等(?!额|级|待|候|于)/

/** What keeps a figure in brackets or a list from being a part: 「（另有2件）」「（去年100条）」「每件20元」. */
export const noPart =
  /另(?!行)|不含|不包括|未含|同比|每|人均|平均|累计|历年|以来|去年|上年度?(?!度?结转|度?遗留|度?转)|(?<!规划)计划(?=[于在为开举组完制公安]|$)|目标|原有|原计划|超出|约合|折合|(?:增加|上升|提高|减少|下降|增长|降低)(?:到|至|为)$|[增升降减][至到为]$/

/** A name that a member is given when it takes in all that is left. */
export const remainderLabel = /(?:^|[、，；])其他[^、，；]{0,6}$|^(?:其余|余下|剩余|剩下|余者|余$)|其他(?:处理|结果|情形|类|信息|方式)?$/

/** What joins members of one list. */
export const joinsMember = /^\s*(?:[、，,；;]|和|及|以及|与|并|其余|余)/
/** What joins members without a pause: 「、」「和」. */
export const joinsClosely = /^\s*(?:、|和|及|以及|与)/

/** Words of growth: what follows compares with another year and is no share. */
export const growth =
  /增长|下降|提高|上升|减少|增加|回落|降低|同比|环比|比上|比去|较上|较去|较\d|比\d{4}|较年初|[增降升涨跌减]幅|增速|翻番|净[增减]|多出|[较比][^，；]{0,12}(?:[增减]|多|少)(?:了|加|长)?$/
/** The change is upwards, downwards. */
export const upwards = /增|上升|提高|提升|多(?:出|了)?$|[升涨]/
export const downwards = /减|下降|降低|回落|少(?:了)?$|[降跌]/
/** An amount of change: 「增加52条」「多62条」「比上年新增52条」; not 「本年新增52条」. */
export const changesBy =
  /(?:(?<!新)增加|减少|(?<!新)增长|下降|多|少|(?<!新)增|减|上升|提高|回落|降低|提升|净增|净减|多出|[较比][^，,；;]{1,8}新增加?)(?:收|公开|办理|受理|发布|答复|发|办|接)?(?:了|约)?$/
/** The year that a change is told against, where it is written in figures: 「比2022年增长」. */
export const comparedYear = /[较比](?:于)?(?<year>20\d\d)年/
/** A figure behind its own change: 「比上年的200万次增长25%，达250万次」「增加11件，达66件」. */
export const reaches = /^[^，,；;。]{0,4}[，,]?[\u4e00-\u9fff]{0,6}(?:达到?|至|升至|增至|降至|减至|为|总[数量]达)$/

/** The figure that another rose or fell to: 「上升到31件，多了6件」. */
export const reachesFrom = /(?:上升|增加|增长|提高|下降|减少|回落|降低)[到至为]$|[增升降减]至$/

/** Where a figure of the year before went: 「由15篇增至33篇」. */
export const risesTo =
  /^[^，,；;。]{0,6}(?:增为|增到|升为|升到|降到|减到|减为|降为|上涨到|上涨至|提升至|提升到|提高至|变为|扩大到|扩大至|增至|增加至|增加到|增长到|增长至|上升到|上升至|减至|减少至|减少到|下降至|下降到|降至|升至|提高到)/

/**
 * 「占」「占比为」「占总数的」「占收到申请的比例为」「比重」, and what it is of; not 「占地」, nor 「占全县总量的」, of which the report does not tell.
 */
export const shareOf =
  /(?:占(?![地用据道线]|全[省市区县州旗国系])(?:比(?:例)?|到|了|据)?(?<what>[^占，,；;：:。（）()、]{0,18}?)的?|^[^占]*)(?:比例|比重|百分比|份额)?(?:约?为|高?达到?|是|至|到)?[:：]?\s*$/

/** 「占总数的」: words that mean the whole, whichever figure tells it. */
export const saysAll = /总|全部|所有|全体|全年/

/** 「两项合占」「二者合计占比」「合计占」: several figures have one share. */
export const shareTogether =
  /^[，,；;]?(?:以上|上述|前|这)?(?:(?<count>[两二三四五六七八九])(?:项|类|种|者|家|个|部分|部分信息|个单位|个部门)|合计|共计|总计|合|共|合起来|加起来)[^，,；;占比]{0,10}(?:占|比[重例])[^，,；;]*$|^[，,；;]?[^，,；;占]{0,6}占比?(?:之和)?(?:合计|共计|之和)[^，,；;]{0,4}$/

/** 「在全部」 before the figure that is the base: 「在全部840条信息中占45%」. */
export const withinBase = /在[^，,；;。]{0,12}$/

/** 「，共」「，即」「，为」 between a share and the figure that it is the share of. */
export const tellsCount =
  /^[^，,；;。、]{0,14}[，,](?:[\u4e00-\u9fff]{0,4})?(?:共计?|共有|即|为|计|有|达|合计|数量为)$|^[^，,；;。、]{0,4}即$/

/** 「占全市的」: the base is the figure of that region. */
export const shareOfRegion = /占(?<region>全[省市区县])(?:总数|总量|申请)?的\s*$/

/** 「约占44%」「占近三成」: a share that nobody computed exactly. */
export const approximateShare = /[约近]占|占[约近]|大约|接近/

/** 「占申请总数」 before the figure that is the base: 「占申请总数24件的29.16%」. */
export const namesBase = /占[^占，；：。]{0,16}$/

/** 「分别占33%、33%」「各占」: which figure each share belongs to is told by order alone. */
export const respectively = /分别|各占|依次|各(?=[\d占为有])/

/** Answers of which one may give several, so that their shares need not make a whole. */
export const severalAnswers = /可多选|多选|可复选|交叉|重复计算|同时/

/** A percentage of its own kind, no share: rates and degrees. */
export const rateWords = /(?:率|度|得分|满意|指数|比重|权重|分值|进度)(?:分别|均|依次)?(?:为|达到?|至|提升至|是|保持在|提高到)?[:：]?\s*$/

/**
 * Stages of one stock, each within what stands before it: 「审查655条，退回12条」「发放问卷500份，收回483份」.
 *
 * Words are sought in the label and the noun behind the figure.
 */
export const stages: readonly {
  readonly part: RegExp
  readonly whole: RegExp
  /** Both must name one thing: 「巡查栏目60个，发现空白栏目4个」. */
  readonly isOfOneThing?: true
}[] = [
  {part: /整改|解决|销号|立行立改|即知即改|更正|修正/, whole: /问题|发现|存在|指出|查找|查出|自查|排查|错敏/},
  {part: /采用|采纳|录用|刊用/, whole: /报送|上报|供稿|简报|信息|印发|稿件|投稿|撰写|编发|收集|征集|收到/},
  {part: /退回|不予发布|驳回|通过|暂缓|修改|不予公开|同意公开/, whole: /审查|审核|初审/},
  {part: /回收|收回|有效/, whole: /发放|发出|印发/},
  {part: /完成/, whole: /任务|事项|要点/},
  {part: /已公开|实际公开|按期公开|按时公开/, whole: /应公开|应予公开|应当公开|纳入公开/},
  {part: /^(?:已|均|全部)*(?:按期|及时|依法)?(?:办理完毕|按期办理)/, whole: /来信|来电|诉求|事项|工单|留言/},
  {part: /发现(?![^，]*(?:问题|线索|隐患|错|信息))/, whole: /巡查|检查|抽查|监测|排查/, isOfOneThing: true},
  {part: /实收|实际收|已缴|缴纳|缴费/, whole: /应收|通知|计收/},
  {part: /办结|解决|当场答复|回复|处置|答复/, whole: /接听|来电|反映|诉求|事项|工单|转办|留言|咨询|来信|投诉/},
  {part: /合格/, whole: /抽查|检查|监测/},
  {part: /(?:不及时|错误|不规范|不完整|不准确|失效|缺失|空白|超期)的$/, whole: /抽查|检查|巡查|监测|排查/},
  {part: /满意/, whole: /回收|收回|测评|评价|回访|评议|办理|信访/},
  {part: /归档|销毁|入库/, whole: /接收|整理|形成|归集|移交/},
  {
    part: /^(?:[今本当]年)?(?:度)?新(?:增|开设|建|设|装|开通|添|购|聘)$/,
    whole: /开设|共有|现有|运行|设有|专栏|专区|栏目|公开栏|公示栏|查阅点|联系点|屏/
  },
  {part: /同步(?:推送|发布|公开|转发|推出)|择要|选登/, whole: /公开|发布|编发|制作|推出/},
  {part: /^(?:全部|均|已)?(?:公示|公开)$/, whole: /决定|许可|处罚|事项/},
  {part: /^有$/, whole: /召开|举办|开展|组织|举行|发布|受理|收到|办理/}
]

/** 「首次以图解形式公开的便民信息6条」: how some of them differ, before the noun that all of them have. */
export const someOfNoun = /^(?:其?中)?(?:首次|以|采用|运用|用|通过|涉及|关于|有关|点击|阅读|浏览|播放)[^，,]{2,20}的[\u4e00-\u9fff]{2,10}$/

/** 「审计公告8篇纳入了全年公开的61条信息」「3个专栏在抽查的14个专栏里被评为优秀」: some of what the next figure counts. */
export const belongsTo =
  /^[^，,；;。\d]{0,14}[，,]?(?:[均已全都也皆]|全部|一并)*(?:纳入|列入|计入|归入|并入|属于|隶属于?|包含[于在]|包括在|含[于在])[^，,；;。\d]{0,10}(?:的|全年|本年|今年)[\u4e00-\u9fff]{0,6}$/
export const standsWithin = /^[^，,；;。\d]{0,14}[，,]?(?:[均已全都也皆]|全部)*(?:处?在|从)[^，,；;。\d]{0,14}$/
export const within =
  /^[^，,；;。、\d]{0,12}?(?:当中|之中|(?<![初高集其])中(?![心医央国小学旬期等级部共型标介])|里(?!程)|之内|以内|之列|的一部分)/

/** A label that says which of what was counted before: 「主要负责人出席的」「阅读量超万次的有」; 「收到的」 says no more than its verb. */
export const someOf =
  /^(?!.*(?:收到|新收|受理|发布|公开|举办|开展|召开|制发|办理|结转|来)的$|.*(?:未|仍|尚|待|余))[^，,]{3,24}的(?:有|达|就有|计|共)?$|^[\u4e00-\u9fff]{2,8}占$|^(?:主要|分管)?(?:领导|负责人|负责同志|[省市县区乡镇厅局院]长|主任|书记)(?:亲自)?(?:出席|主持|参加|召集|主讲|参与)的?$/

/** Actions of one stock of applications or cases, each within the sum of its bases where those are told. */
export const officialStages: readonly {readonly part: Action; readonly wholes: readonly Action[]}[] = [
  {part: 'on-time', wholes: ['conclude', 'handle', 'receive']},
  {part: 'corrected', wholes: ['conclude', 'handle', 'receive', 'review']},
  {part: 'upheld', wholes: ['conclude', 'handle', 'receive', 'review']},
  {part: 'conclude', wholes: ['handle']}
]

/** Words of a stock's book that only arithmetic confirms: 「年初在办7件，全年进件113件，销号111件，9件滚入下年」. */
export const carriedOver =
  /(?:上年|上一年|去年|往年|年初|期初|跨年|20\d\d年)(?:度|末|底)?[^，,；;。]{0,6}(?:结转|转入|遗留|未办结|未结|在办|滚存|存量|转来|接转)/
export const goesOver =
  /(?:下年|下一年|次年|明年|来年|翌年)(?:度)?(?:继续|办理|$)|跨年|尚未|未到期|未办结|未结|仍在|在办|待办|留待|期末|年末结存/
export const wentOut = /办结|销号|结案|办毕|了结|消化|完结|答复/
export const cameIn = /新[收增受接进到]|进件|收[到件]|受理|接收|登记/

/** 「，具体如下。」「，安排如下：」 behind a figure: its parts stand in the paragraphs that follow. */
export const announcesList = /^[^，,。；;\d]{0,12}[，,]?[^，,。；;\d]{0,8}(?:如下|[:：])\s*[。:：]?\s*$/
/** 「应办1542件」: what was carried in is in it. */
export const takesIn = /应办|应当?办理|应处理|需办|需处理|待办|共需|共应|应予办理/

/** 「全市公安机关收办188件，市局机关收办47件」: all of a region or system, and the organ itself. */
export const ofRegion = /全[省市县区州旗镇乡系]|各级行政机关/
export const ofOwn = /本级|机关(?=[\u4e00-\u9fff])|[省市县区]局|本[局委厅办]|我[局委厅办]|政府办公[厅室]/
