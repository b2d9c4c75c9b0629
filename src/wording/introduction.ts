/** Sentences of the introduction: on whom the report is about, and those that mix two constructions. Sought with titles blanked. */

/** 「本报告综合全县各镇、各部门年度报告编制」: reports gathered from a whole region. */
export const gathers = /综合|汇总|汇集|归集/

/** 「根据全县各镇、各部门年度报告汇总编制」「……的基础上综合编写」: what was gathered stands before the word. */
export const gathersBefore =
  /(?:根据|依据|按照|以|由|对|将|把|在|是)?[^，。；：《》]{4,80}?(?:的?基础上)?(?:进行|经|加以|予以)?(?:综合|汇总|汇集|归集)(?:后|而来|整理|分析|审核|统计|、|，)*(?:编制|编写|编成|撰写|形成|编撰|而成)/

/** What was made is the report: 「编制本报告」「汇总形成。」; not 「编制水资源公报」. */
export const isOfReport = /^(?:而成|完成|形成|成)?(?:了|的|为|出)?(?:[。；，]|$|[^，。；]{0,40}(?:报告|年报))/
export const wholeRegion = /全[省市县区州旗盟]|[我本][省市县区州旗]|各[县市区](?![域场])/
export const unitsOfRegion = /各(?:个)?(?:乡镇?|镇|街道|县|市(?!场)|区(?!域)|部门|单位|级)|乡镇|县直|市直|区直|省直/
export const makesReport = /编制|编写|编成|撰写|形成|编撰/

/** Units of one's own: 「全镇各村」「民政系统各单位」「各股室」. */
export const ownUnits =
  /全[镇乡局委办院厅]|系统|分局|支局|支队|大队|县区局|市局机关|公安机关|[各镇乡区县][\u4e00-\u9fff]{0,6}(?:所(?!有)|站(?!点)|卫生院|卫生室)|所属|下属|直属|各(?:股|科|处|站|司)[室所]|各站|各村|村居|社区|派出所|学校|医院|内设/

/** Organs that may be charged with compiling the report of the region. */
export const mayCompile = /政务服务|行政审批|数据|政务公开|信息中心|管(?:理委员|委)会|行政公署/

export interface MuddledPattern {
  readonly id: 'includes-consist' | 'made-twice' | 'no-main-clause'
  /** Where it has groups, `wrong` is what would be put in `right`'s place; a right of nothing takes it out. */
  readonly pattern: RegExp
  readonly right?: string
  readonly found: readonly string[]
  readonly silent: readonly string[]
}

export const muddled: readonly MuddledPattern[] = [
  {
    id: 'includes-consist',
    pattern: /(?<wrong>包括|包含|涵盖|分为)(?:(?!由|包括|包含)[^。；]){2,600}?(?:组成|构成)(?!部分|要素|情况|的)/,
    right: '由',
    found: ['本报告包括总体情况等六个部分组成。', '全文包含总体情况、主动公开政府信息情况六部分构成。'],
    silent: ['本报告由六个部分组成，包括总体情况等。', '全文包括六个组成部分。', '内容包括概述，附表由三张表组成。']
  },
  {
    id: 'made-twice',
    pattern:
      /本(?:年度?)?(?:工作)?(?:年度)?报告[^。；：]{0,120}?(?:编制|编写|撰写)(?:而成|完成|了|形成)?(?<wrong>(?:此|本|该)(?:份)?(?:政府信息公开)?(?:工作)?(?:年度)?(?:工作)?报告)/,
    right: '',
    found: ['本报告由青禾县水利局根据有关要求编制此报告。', '本报告根据《条例》规定编制本年度报告。'],
    silent: ['本报告由青禾县水利局编制。', '本报告由办公室编制，本报告数据截至12月31日。', '根据《条例》规定，编制本报告。']
  },
  {
    id: 'no-main-clause',
    pattern:
      /^(?:现?根据|按照|依据|依照)(?!.*(?:编制|编写|撰写|公布|发布|公开如下|制定|形成|报告如下|现将|现就|汇总|起草|完成|开展|组织|做好|落实))[^。；]{4,300}(?:要求|规定|精神|通知|＿》)。$/,
    found: ['根据《条例》第五十条的规定和县政府办公室有关要求。', '按照上级部门统一安排和有关要求。'],
    silent: ['根据《条例》要求，现公布本局年度报告。', '依据《条例》规定编制。', '按照要求，我局更新了目录。']
  }
]
