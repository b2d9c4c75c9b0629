/** A word that counts, and what keeps it from counting when it stands in front. */
export interface MeasureWord {
  /** As it is written, as part of a regular expression. */
  readonly pattern: string
  /** Its plain form; the pattern itself where it is absent. */
  readonly unit?: string
  /** Power of ten that it holds: 万元 is ten thousand 元. */
  readonly magnitude?: number
  /** Words that begin with it and count nothing: 部门, 条件, 起诉. */
  readonly not?: string
  /** What must follow, where hardly anything it begins counts: 分, 单. */
  readonly only?: string
}

/** A mark, or the end of the text. */
const mark = '[，。；、：（）(),;:]|左右|以上|$'

/** The longest first. Each is told apart from the words that begin with the same character. */
const measureWords: readonly MeasureWord[] = [
  {pattern: '个百分点'},
  {pattern: '百分点', unit: '个百分点'},
  {pattern: '[（(]人[）)]次|人[（(]次[）)]|人/次', unit: '人次'},
  {pattern: '件[（(]次[）)]', unit: '件次'},
  {pattern: '场[（(]次[）)]', unit: '场次'},
  {pattern: '期[（(]次[）)]', unit: '期次'},
  {pattern: '条[（(]次[）)]', unit: '条次'},
  {pattern: '个[（(]次[）)]', unit: '个次'},
  {pattern: '亿元', unit: '元', magnitude: 8},
  {pattern: '万元', unit: '元', magnitude: 4},
  ...words('人次 件次 条次 场次 期次 个次 篇次 家次 部次 批次 户次 车次 平方公里 平方米 公里 公顷 课时 学时'),
  {pattern: '[%％]', unit: '%'},
  {pattern: '‰'},
  {pattern: '件', not: '事(?!项)'},
  {pattern: '条', not: '件|例|款|块|龙'},
  {pattern: '期', not: '间|限|内|末|初|待'},
  {pattern: '次', not: '日|年|月|序|要|数|性|产业'},
  {pattern: '例', not: '如|会|外|行(?!政)|证'},
  {pattern: '份', not: '额'},
  {
    pattern: '个',
    not: '[多半]?(?:月|小时|星期|周(?!期)|工作日)|季|自然日|交易日|学时|课时|年|部分|大?方面|环节|阶段|层面|章节|步骤|维度|体|人(?:信|隐|所|事|账|中|性|化)|性|别'
  },
  {pattern: '起', not: '草|诉(?!讼)|止|点|到|源|步|来|用|算|实施|施'},
  {pattern: '项', not: '目(?![标录前的])'},
  {pattern: '场', not: '所|地|景|馆|面'},
  {pattern: '人', not: '民|事|员|大(?!会)|社|口|均|力|工(?!作)|才|生|物|行(?!政)|防'},
  {pattern: '名', not: '称|单(?!位)|录|义|誉|额'},
  {pattern: '家', not: '庭|长|园|属|具|乡'},
  {pattern: '部', not: '门|委|分|署|队|属|级|位|件'},
  {pattern: '本', not: '级|市|县|区|局|机关|年|次|报告|轮|单位|月|季|部门|着|地|人'},
  {pattern: '处', not: '理|罚|置|室|级|长|分|于|在|方'},
  {pattern: '批', not: '准|示|复|评|注|次'},
  {pattern: '台', not: '账|湾|海|风|县|山'},
  {pattern: '套', not: '餐|取|用'},
  {pattern: '块', not: '链'},
  {pattern: '户', not: '外|籍|口|型'},
  {pattern: '款', not: '项|规定'},
  {pattern: '则', not: '是|为|应|由|将|在|不|要|可|按'},
  {pattern: '封', not: '面|闭|存|控'},
  {pattern: '轮', not: '流|换|训|岗|候'},
  {pattern: '张', not: '贴|某|家|掖|榜'},
  {pattern: '页', not: '面|码'},
  {pattern: '册', not: '子'},
  {pattern: '段', not: '落|时'},
  {pattern: '倍', not: '增|加'},
  {pattern: '元', not: '旦|素|月|年'},
  {pattern: '位', not: '置|于|数|列|居|次|一体|移|阶'},
  {pattern: '类', not: '型|似|别|推|比|聚|书|同'},
  {pattern: '通', only: `${mark}|电话|来电|热线|咨询`},
  {pattern: '门', only: `${mark}|课|培训|技|学科`},
  {pattern: '支', not: '出|付|持|部|行|撑|援|配|局|队(?!伍)'},
  {pattern: '组', not: '织|成|建|长|员|团|合|件|装'},
  {pattern: '笔', not: '记|试|录|迹|误'},
  {pattern: '座', not: '谈|位|机|席'},
  {pattern: '所', not: '属|有|在|需|得|列|谓|以|长|里'},
  {pattern: '间', only: `${mark}|房|办|会议|教|阅`},
  {pattern: '分', only: mark},
  {pattern: '单', only: mark},
  {pattern: '集', only: `${mark}|短|视频|片|节`},
  {pattern: '字', only: mark},
  {pattern: '吨', not: '位'},
  {pattern: '种', not: '类|植|子|养|业|族|田|树|粮'},
  {pattern: '卷', not: '宗|烟|入|面|帘'},
  {pattern: '版', only: mark},
  ...words('篇 宗 幅 枚 亩 盒 栋 辆 KB MB GB TB')
]

/**
 * 「件」「人次」「个」: units that numerals in words are read with where a mark follows; not 「期」 of 「二期」, nor 「处」 of 「综合三处」.
 *
 * Before a noun they are often ways of speaking: 一批, 两个维护.
 */
export const unitsOfChineseNumerals =
  /^(?:件次|人次|场次|件|条|篇|份|例|起|宗|则|期|次|场|名|封|万?元|亿元|倍|个|项|家|幅|册|本|套|台|块|张|位|通|户|款)$/

/** Units before which 二 counts as 两 does; 二期, 二次, 二处 are the second. */
export const unitsOfWrittenTwo = /^(?:件次|人次|件|条|篇|份|例|起|宗|人|名|位|家|封|万?元|亿元|倍)$/

/** 「召开」「收到了」, behind which a numeral in words counts whatever follows; not 「落实」「做到」, behind which it may not. */
export const countingVerbs =
  /(?:收到|新收|受理|接到|接听|接待|办结|办理|答复|回应|审结|制发|印发|制作|编制|编印|修订|公布|公开|发布|更新|编发|刊发|推送|召开|举办|举行|组织|开展|培训|开设|开通|新增|新设|新建|增设|设立|设置|设有|建有|配备|聘请|邀请|选派|张贴|撤销|废止|共有?|涉及)了?$/

/** Any measure word, as part of a regular expression: 「件」, not the 件 of 「件事」. */
export const unitPattern = measureWords
  .map(({pattern, not, only}) => `${pattern}${not ? `(?!${not})` : ''}${only ? `(?=${only})` : ''}`)
  .join('|')

/** Powers of ten between a number and its unit. */
export const magnitudes: Readonly<Record<string, number>> = {百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12}

/** The measure word that a stretch of text is. */
export function measureWordOf(written: string): MeasureWord | undefined {
  return wholeWords.find(({whole}) => whole.test(written))?.word
}

const wholeWords = measureWords.map(word => ({word, whole: new RegExp(`^(?:${word.pattern})$`)}))

/** The plain form of a measure word. */
export function unitOf(word: MeasureWord | undefined): string | undefined {
  return word && (word.unit ?? word.pattern)
}

function words(list: string): readonly MeasureWord[] {
  return list.split(' ').map(pattern => ({pattern}))
}
