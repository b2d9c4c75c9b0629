/** What a template says to its writer, and what stands where words or figures are still to come. */

export interface LeftoverPattern {
  /** `instruction`: to be taken out. `echo`: an instruction written out as if it were text. `placeholder`: to be filled in. */
  readonly kind: 'instruction' | 'echo' | 'placeholder'
  readonly pattern: RegExp
  /** Words of the statement with which the pattern means something else. */
  readonly unless?: RegExp
  /** Sought with names in quotation marks and titles blanked out, unless their blank is itself what is sought. */
  readonly isRaw?: boolean
  readonly found: readonly string[]
  readonly silent: readonly string[]
}

/** A place for letters or figures: 「XX」「××」; not a letter of a longer word, nor 3×4. */
const blank = '[xX×Ｘｘ╳]'
const beginsBlank = '(?<![A-Za-z0-9.\\-/_×])'

/** What is counted: 「件」「万元」; not 条例, 项目, 例会. */
const counted =
  '(?:万元|人次|(?:条(?![例款目形])|项(?!目)|期(?![限间])|次(?!序)|份(?!额)|场(?![所地馆])|例(?![会行])|元(?![旦素])|[件篇宗%％])|个(?![人体别性]))'

// 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，附件：各部分的填写说明
export const leftovers: readonly LeftoverPattern[] = [
  {
    kind: 'instruction',
    pattern: /[（(]\s{0,2}文字描述[^（）()]{0,40}[)）]/g,
    found: ['五、存在的主要问题及改进情况（文字描述）', '（文字描述，收取信息处理费情况在此处报告。）'],
    silent: ['以文字描述、图解等形式解读', '文字描述较多']
  },
  {
    kind: 'instruction',
    pattern: /[（(]?[^，。；：（）()]{0,4}收取信息处理费情况在此处报告[。)）]{0,2}/g,
    found: ['收取信息处理费情况在此处报告。', '（收取信息处理费情况在此处报告）'],
    silent: ['本年度收取信息处理费情况如下', '收取信息处理费0元']
  },
  {
    kind: 'instruction',
    pattern: /[（(]?(?:该|本|此)部分(?:内容)?以表格(?:的)?形式报告[。)）]{0,2}/g,
    found: ['该部分以表格形式报告', '（本部分以表格形式报告）'],
    silent: ['以表格形式公开收费目录', '申请情况以表格形式列出']
  },
  {
    kind: 'echo',
    pattern: /含[^，。；]{0,24}第五十条第[（(]?[四4][）)]?项规定的[^。；]{0,60}?等?(?:方面|内容)/g,
    found: ['含《条例》第五十条第四项规定的工作考核、社会评议和责任追究结果情况等方面'],
    silent: ['《条例》第五十条规定的内容', '按照第五十条第（四）项报告']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(
      `(?:(?<!\\d)(?:(?:19|20)\\d?${blank}{1,2}|${blank}{2,4})|${beginsBlank}${blank})\\s?年(?:度|(?:${blank}|\\d){1,2}月(?:(?:${blank}|\\d){1,2}[日号])?)?`,
      'g'
    ),
    found: ['20XX年工作情况', '202X年公开信息12条', 'XX年X月X日'],
    silent: ['2024年12月1日', '张××提出的申请', '型号MX年检']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(
      `${beginsBlank}${blank}{1,2}\\s?月(?:\\s?(?:${blank}{1,2}|\\d{1,2})\\s?[日号])?|(?<!\\d)\\d{1,2}\\s?月\\s?${blank}{1,2}\\s?[日号]`,
      'g'
    ),
    found: ['于X月X日召开会议', '3月X日发布', 'XX月发布'],
    silent: ['12月5日', '3×4月饼', '每月2日']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(`${beginsBlank}${blank}{1,4}\\s?[余多]?${counted}`, 'g'),
    unless: /型号|规格|公式|尺寸/,
    found: ['主动公开信息XX条', '共X件', '收取费用×元', '占比XX%'],
    silent: ['展板尺寸为3×4米', '张××提出的申请1件', 'X光机公示', '型号A-X条码', 'XXX项目招标公告', '修订XX条例', 'XX场所名单']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(`(?<![A-Za-z0-9.\\-/_+＋第])[NnＮ]{1,3}\\s?(?!个)${counted}`, 'g'),
    unless: /[+＋]|[1１一]个[^，。；]{0,12}[Nn]|型号|公式|次方/,
    found: ['主动公开信息N条', '其中网站n条', '收取N万元'],
    silent: ['建成“1+N”平台', '1+N项清单', '第N次会议', '1个中心、N项服务', 'PN条码']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(`(?<![A-Za-z0-9.\\-/_*＊])[*＊]{1,6}\\s?[余多]?(?!个)${counted}`, 'g'),
    // 「**主动公开**件数」 in a text without markup
    unless: /\*{1,3}[^*\s，。；]{2,}\*{1,3}/,
    found: ['收到申请*件', '公开信息**条，收到申请***件', '收费＊＊元'],
    silent: ['**主动公开**件数见下表', '展板尺寸为3*4件', '138****0000', '“**”条目']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(`[（(【[［]\\s{0,8}[)）】\\]］]\\s?[余多]?(?:${counted}|[年月日](?![、，。）]))`, 'g'),
    unless: /公式|函数/,
    found: ['公开信息（）条', '收到申请（　）件，占（ ）%', '截至（）年'],
    silent: ['材料（一）件', '清理空括号（）的目录', '增设（）个性化栏目']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(
      `(?<=[由为是向报请]|负责人|联系人|联络员|主任|[局镇乡县科股站所][长])[：:]?\\s?${blank}{2,4}(?=同志|负责|牵头|担任|兼任|分管|主管|承办|审核|签发|任|[，。；、）)]|$)|(?<=(?:电话|传真|邮编|邮政编码|地址|邮箱)(?:号码)?[：:为]\\s?)${blank}{2,}(?:[-—－]${blank}{2,})?`,
      'g'
    ),
    unless: /申请人|原告|被告|当事人|村民|居民|案件?|诉|[^政]公司/,
    found: ['由XXX负责', '培训由××同志牵头', '联系人：XXX，电话：XXXX-XXXXXXX', '局长XX任组长'],
    silent: ['由张××负责', '答复申请人为××的申请', '由XX县政府印发', '投诉人××来电']
  },
  {
    kind: 'placeholder',
    pattern: new RegExp(
      `${beginsBlank}${blank}{2,4}(?:自治[区州县]|人民政府|街道|办公[厅室]|部门|单位|[省市县区镇乡局委])(?![村路]|民|内)`,
      'g'
    ),
    unless: /申请人|原告|被告|当事人|村民|居民|因|案件?|诉|[^政]公司/,
    found: ['XX县水利局', '与XX单位联系', '报XX街道办事处'],
    silent: ['XX村村民的申请', '××公司申请公开', '××市民来电', '张××诉××局案']
  },
  {
    kind: 'placeholder',
    pattern: /(?<![有亟尚仍还急等])待(?:补充|补|填写|填报|填)(?=[。；，、）)\s]|$)/g,
    found: ['培训情况待补充。', '（待填写）', '数量待补'],
    silent: ['内容有待补充。', '待补充材料的申请2件', '亟待补充完善', '等待补充']
  },
  {
    kind: 'placeholder',
    pattern:
      /(?:[在于]?此处|在这里)(?:请)?(?:填写|填报|填入|录入|插入|补充|描述)|请(?:在|于)(?:此处|这里)?(?:下方)?(?:填写|输入|插入|补充)(?:数据|内容|文字|数字|单位)|(?<!申)请[^，。；（）]{0,8}(?:据实|如实|按实际(?:情况)?)(?:填写|填报)/g,
    found: ['此处填写公开数量', '（请在此处填写）', '在此处插入表格', '（请各单位据实填写）'],
    silent: ['请在申请表上填写姓名', '在网站填写申请', '此处公开栏已更新', '申请人应当如实填写申请表']
  },
  {
    kind: 'placeholder',
    pattern:
      /[（(【[［](?:填写)?(?:(?:本?单位|本?机关|行政机关|部门|本?地区)(?:名称|全称)|年份|日期|数量|数字)[)）】\]］](?=[年月，。；]|关于|政府|编制|负责|的?数据)/g,
    found: ['（单位名称）编制本报告', '【年份】年', '（机关全称）政府信息公开'],
    silent: ['行政机关（单位）负责人', '公开指南（部门）共12份']
  },
  {
    kind: 'placeholder',
    pattern: /(?<![A-Za-z0-9/_.＿])(?:_{3,}|＿{2,}|_{2}(?=\s?[年月日件条篇份次个]))(?![A-Za-z0-9/_.])/g,
    isRaw: true,
    found: ['主动公开信息___条', '收到申请＿＿件', '联系人：____'],
    silent: ['文件a__b', 'http://a.cn/x___y']
  }
]

/** What a template puts behind the title of a section, for its writer. */
export const behindTitle = /\s{0,4}[（(]\s{0,2}(?:文字描述[^（）()]{0,40}|(?:该|本)部分以表格形式报告)[)）]\s{0,4}$/

/** 「个别单位报告残留“XX条”字样，已督促删除」: said of a template, not left of one. */
export const speaksOfTemplate =
  /(?:字样|提示语|提示(?:性)?文字|占位符|填(?:写|报)说明|说明性?文字|模板).{0,80}(?:删|清理|清除|替换|去除|去掉|补齐|整改|纠正|修改|改正|退回|通报|更正|销号)|(?:删|清理|清除|替换|去除|去掉|残留|遗留|保留|留有|带有|出现|发现|存在|查出|不得|避免|杜绝|纠正|整改|指出|通报).{0,80}(?:字样|提示语|提示(?:性)?文字|占位符|填(?:写|报)说明|说明性?文字|模板)/

/** 「填报时请删除本提示语」: what a template says of itself. */
export const templateSpeaks = /(?<!申)请(?!求)|自行|[本此](?:提示|说明|段|行|模板|括号)/
