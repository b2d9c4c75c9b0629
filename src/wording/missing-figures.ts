/** Words that a figure follows, so that a unit or a mark right behind them shows that the figure was left out. */

/** Units that stand alone where their figure is missing; before each, the characters that make another word of it: 文件, 条件, 法人. */
const units: readonly {readonly unit: string; readonly notAfter: string; readonly not?: string}[] = [
  {unit: '件', notAfter: '文条信案事软硬证邮函要附稿来急物元部零配构', not: '数|次数'},
  {unit: '条', notAfter: '线词头法信便教枝发柳', not: '件|例|款|数|目'},
  {unit: '篇', notAfter: '全开通整', not: '幅|章|目'},
  {unit: '份', notAfter: '身月省年股备', not: '额|数'},
  {unit: '期', notAfter: '工定学日时短长中近前后周任按到延限预逾早', not: '间|限|内|末|初|待|刊|数'},
  {unit: '次', notAfter: '层档批首再多本依人场其名', not: '序|数|要|日|年|级'},
  {unit: '起', notAfter: '发一引提兴掀收拿', not: '诉|草|止|点|来|到|源|步|用'},
  {unit: '宗', notAfter: '正祖', not: '旨|教|地'},
  {unit: '个', notAfter: '整各每那这哪逐几多', not: '人|体|别|性|月|案|数'},
  {unit: '人次', notAfter: ''},
  {unit: '人', notAfter: '个本他别众法证每客行工军商', not: '员|民|大|数|事|均'},
  {unit: '名', notAfter: '姓署报排命题著', not: '称|单|录|额|数'},
  {unit: '家', notAfter: '国专大各全自', not: '庭|长'},
  {unit: '场', notAfter: '市现广立在', not: '所|地|馆|次数'},
  {unit: '项', notAfter: '事选专立奖各单多强款', not: '目|数'},
  {unit: '幅', notAfter: '篇增涨大', not: '度'},
  {unit: '户', notAfter: '用账门农客', not: '籍|数'},
  {unit: '万元', notAfter: ''},
  {unit: '元', notAfter: '公单多美一纪状', not: '旦|素|数'},
  {unit: '[%％]', notAfter: ''}
]

/** 「共　件」: the unit, not as part of a word. */
export const loneUnit = units
  .map(({unit, notAfter, not}) => `${notAfter ? `(?<![${notAfter}])` : ''}(?:余|多)?[万亿]?${unit}${not ? `(?!${not})` : ''}`)
  .join('|')

/** Of these, what a total goes with so seldom as part of another word that no blank need show the gap: 「共计期」; not 「合计项」「达人」. */
export const loneUnitAtOnce = '件|条|篇|期|次|份|人次|场|起|元|万元|万人次|万次'

/** What says that a total follows; not 「公共」「总共」's first half, 「统计」「设计」, 「表达」「传达」. */
export const leadsToTotal =
  '共计|合计|总计|(?<![公总])共|总共|(?<![统设审估会预核合共总累])计|累计|(?<![表传到直通送抵转下])达到?|(?:总数|总量|数量|金额|总额|件数|条数|人数|次数)(?:为|是|达)?'

/** What says that a share follows. */
export const leadsToShare =
  '占比(?:为|达)?|(?:比例|比重|占比|百分比|率)(?:为|达到?|是)|占(?:总数|总量|总计|申请总数|申请总量|信息总数|全部信息|全部申请)?的?(?:比例|比重)?(?:为|达到?)?'

/** What a figure of its own follows, without 共: behind these only a gap that is wider than a blank shows that it is missing. */
export const leadsToCount =
  '其中|收到|新收|受理|办结|办理|答复|回复|公开|发布|制发|废止|修订|转载|推送|申请|信息|复议|诉讼|文件|留言|来信|培训|举办|召开|开展|收取|费用|金额|新增|结转|维持|纠正|解读|公告|动态|会议|发布会|讲座|活动'

/** What a growth follows: 「同比增长%」 「下降　个百分点」. */
export const leadsToGrowth = '(?:增长|下降|上升|增加|减少|提高|提升|降低|增幅|降幅|回落|增至|降至)(?:了|达到?|为|约)?'
