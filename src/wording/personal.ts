/** Words around numbers and addresses that tell whether they are somebody's own. */

/** What stands before a number that is none of a person: 「访问量」「索引号」「统一社会信用代码」. */
export const notPersonal =
  /(?:访问|浏览|阅读|点击|播放|观看|下载)(?:总)?(?:量|数|次数)|索引[号码]|编号|文号|代码|备案[号]?|许可证号|证书号|订单|流水号|单号|条码|合同号|项目编码|标识码|登记号|序列号|票号|案号|金额|资金|投资/

/** The same, where a number has the check character of an identity card, so that chance is all but ruled out. */
export const notIdentity = /信用代码|机构代码|索引[号码]|标识码|项目代码|项目编码/

/** What is counted: 「13000000000元」 is no telephone number. */
export const countedUnit = /^\s?(?:余|多)?(?:元|万|亿|千|百|次|人|件|条|吨|个|户|册|平方|立方|公里|米|千瓦|度|号(?!码))/

/** 「联系电话：」「如有疑问，请与……联系」: how the organ is reached. */
export const contactWords = /联系|咨询|电话|致电|拨打|热线|邮编|邮政编码|邮箱|传真|办公地址|值班/

/** Whoever is named is no office: 「申请人手机」. */
export const privatePerson =
  /申请人|当事人|群众|村民|居民|户主|投诉人|举报人|反映人|来信人|信访人|患者|学生|家长|职工|身份证|公民|业主|本人|其(?:手机|电话)/

/** 「家住」「家庭住址：」, or 「，住」 before a place; not 「现住房面积」. */
export const homeLead =
  /(?:家庭(?:住址|地址)|户籍(?:所在)?地(?:址)?|现?居住地?(?:址)?|现?住址|家住|现住(?![房户])|(?<=[，、；（])住(?=[\u3400-\u9fff]{2,12}[县区市镇乡村]))(?:为|是|在|于)?[：:]?\s?/g

/** What makes a place somebody's: 「1组8号」「3单元502室」「柳湾村」 behind a town; not 「农村」. */
export const homeDetail =
  /[\dA-Z０-９]{1,6}(?:-\d{1,5})?(?:号|组|室|栋|幢|单元|楼|户|社|队)|[一二三四五六七八九十]{1,3}(?:组|社|队|巷)|[镇乡道][\u3400-\u9fff]{1,8}(?<![农山乡各全本外渔偏])(?:村|小区|社区)(?!民|委|干部)/g

/** The first digits of bank cards: 银联 62, and what was issued before it. */
export const cardPrefix = /^(?:62|9558|9559|4\d|5[1-5])/
