/** A label with one of these counts nothing that is affirmed. */
export const denying =
  /未(?!经|审结|办结|满|成年|来)|没有|不存在|(?<!有|毫|因)无(?![障线偿缝论法关需正理力效遗故不])|零(?=[\u4e00-\u9fff]{0,8}(?:申请|复议|诉讼|投诉|受理|收件))/

/** Nouns that take in others: a 公众号 is a 新媒体. */
export const broaderThan: Readonly<Record<string, readonly string[]>> = {
  新媒体: ['公众号', '微博', '视频号', '抖音', '抖音号'],
  抖音: ['抖音号'],
  培训: ['培训班'],
  培训班: ['培训']
}

/** Channels as things one has: 「政务新媒体账号」 is a 新媒体. */
export const ownedChannels: readonly {readonly object: string; readonly pattern: RegExp}[] = [
  {object: '新媒体', pattern: /(?:政务)?新媒体(?:账号|平台)?/g},
  {object: '公众号', pattern: /(?:微信)?公众(?:号|平台|账号)/g},
  {object: '微博', pattern: /(?:政务|新浪|官方)*微博(?:账号)?/g},
  {object: '视频号', pattern: /(?:微信|政务)*视频号(?:账号)?/g},
  {object: '抖音号', pattern: /(?:政务)?抖音(?:号|账号)/g},
  {object: '抖音', pattern: /(?:政务)?抖音(?:平台)?/g},
  {object: '网站', pattern: /(?:独立|门户|部门|政府|自建)?网站/g}
]

/** Words that put a figure or claim outside the organ: then nothing contradicts anything. */
export const otherScope =
  /(?<!人大|党)代表|代[县市区省]|受.{0,6}委托|上级(?!要求|清理|部署|文件|安排|精神|规定|清单|通报|问责|约谈|批评|督查|检查|考核|有关|相关|工作)|各部门|各镇|各乡|各单位|下属|所属|部门和|其他单位|兄弟单位|作为(?:行政)?复议机[构关]|复议机[构关](?:全年|共|依法)*(?:收到|接收|受理|审理|办理|办结)|(?<!以[我本](?:[局委办厅镇乡]|街道|机关|单位))为被申请人/

/** 「上半年」「自8月起」「截至6月」「此前」: less than the year reported on. */
export const partOfYear =
  /[上下]半年|[一二三四]季度|前三季度|自\d{1,2}月|\d{1,2}月(?:份)?(?:起|底前|以前|之前|以来|份)|截至\d{1,2}月(?!31)|此前|之前|以前|原先|往年(?!结转|遗留)|历年|去年(?!结转|遗留|转来|转入)|上(?:一)?年度?(?!度|(?:没有|无|未有)?结转|遗留|转来|转入|未办结|未结)/

/** Words between a denial and its noun that leave its meaning as it is; any other word restricts it to something else. */
export const plainModifiers =
  /针对|涉及本|本单位的?|(?:申诉|举报|投诉|信访|异议)(?=[、和及])|申请$|独立|自建|单独|部门|依申请公开|依法申请公开|公民、?法人(?:和|或者?|及|与|、)其他组织|自然人(?:和|或者?|及|与|、)法人|新收|新的|新增|新|任何|各类|各种|有关|相关|公民|社会公众|群众|提出|递交|提交|要求|政府信息公开|政务公开|信息公开|政府|信息|公开|工作|本机关|本单位|我单位|本局|我局|因|对|向|被|申请(?=行政复议|复议)|提起|引起|引发|导致|产生|涉及|收取|而|及其|以及|或者|或|和|与|及|的|、|书面|方面|本年度|年度|行政|申请人|业务|专题|任何形式|结转|继续办理|办理/g

/** Words before a denial or a count that say who and when, and nothing else. */
export const plainSubjects =
  /依申请公开受理(?:窗口|机构|点)|政务公开|各种(?:渠道|途径|方式|形式)|(?:(?:信函|来信|邮寄|传真|当面|现场|网络|网上|网站|在线|电子邮件|邮件|邮箱|线上|线下|窗口|电话)、?)+等?(?:各|多种|所有|全部)(?:类|个|种)?(?:受理|申请|提交)?(?:渠道|途径|方式)|(?:各|所有|全部)(?:类|个|种)?(?:受理|申请|提交)?(?:渠道|途径|方式)|以[我本](?:[局委办厅镇乡]|街道|机关|单位)为被申请人的?|(?:行政)?复议机[构关](?=$|[没未无])|(?:行政)?(?:复议机[构关]|人民法院|法院|司法机关)对[我本](?:局|委|办|厅|镇|乡|街道|机关|单位)的?|(?:依申请|向申请人)?提供(?:政府)?信息|依申请公开(?:政府)?信息|答复行为|答复|报告期内|报告年度|[对向](?:所有|全部|任何|各|每[一位名]*)?申请人|(?:所有|全部|全年)?申请人|[局镇乡委办厅]里|截[至止]目前|迄今|至今|一年来|通过|今年|\d{4}年度?|本年度?|全年度?|年度|年内|当年|期间|本机关|本单位|我单位|本部门|本局|我局|本委|我委|本办|我办|本镇|我镇|本乡|我乡|本厅|我厅|本街道|我街道|街道|本中心|我中心|本院|我院|局机关|厅机关|自身|自己|均|共计?|也|亦|既|又|故|因此|所以|因而|且|年末|年底|暂|尚|还|未|目前|同时|另外|其中|一是|二是|三是|[四五六七八]是|在|中|因|但|且|并|政府信息公开|信息公开|依申请公开|依法申请公开|方面|工作|情况|截至12月31日|截至年底|继续|保持|实现|连续[一二三四五两]年|受[\u4e00-\u9fff]{2,8}影响|[，、\s]/g

/** What an organ calls itself without 本 or 我, where its name ends so. */
export const bareName = /^(?:中心|街道|街办|局|委|厅|办|镇|乡|处|站|所|院)$/

/** Where matters outside the form are received: 「领导信箱未收到投诉」 denies no application. */
export const receivingPlaces =
  /(?:政府)?(?:门户)?网站|(?:领导|局长|镇长|书记|[省市县区乡厅院校]长|主任)?信箱(?:转办件?)?|(?:服务|监督|投诉|咨询|政务)?(?:热线|平台|电话|窗口|系统)|公众号|新媒体|微信|微博|邮箱|在线|网上|线上|电话|现场|互动(?:交流)?|留言(?=板|版|栏|专|平台|系统)|(?:意见)?征集|(?:留言)?(?:板块|版块|专栏|栏目|专区|板|区)|各/g

/** Words that say one's own: 「本局网站」; a channel without an owner is taken for one's own unless someone else is named before it. */
export const ownSite = /(?:本|我)(?:局|委|办|镇|乡|街道|单位|机关|部门|院|中心)(?:官方|政府)?(?:门户)?网站/

/** Names that say that a channel is someone else's. Blanked names (＿) may be anyone's. */
export const otherOwner = /[县市区省]|政府|上级|各|他|＿/

/** What one does on a channel that one has. */
export const usesChannel = /发布|推送|公开|更新|转载|刊发|推出/

/** What may be said to hold of all: `not-corrected` of applications, that none had to be put right by the one who made it. */
export type AllResult = 'on-time' | 'concluded' | 'upheld' | 'natural' | 'not-corrected'

/** 「均」「全部」「无一例外」「件件」; 「平均」 is none. */
const all = '(?:(?<!平)均|全部|全数|尽数|悉数|都|皆|一律|件件|逐件|逐一|逐项|无一例外地?|百分之百|清一色|做到){1,2}'
/** Words between 「均」 and what holds. */
const manner =
  '(?:已|能够?|可以|经|得到|做到|予以|实现|依法|依规|规范|严格|妥善|及时|顺利|认真|稳妥|圆满|作出|进行|给予|完成|实质性?|了|全部|一次性|审慎|如实|以书面形式|书面|当面|(?:依照|按照|遵照|根据)《[^》，。]{1,40}》的?(?:规定|要求)?的?|按照?|根据|在|于|当年|年内|年底前|按程序|按规定|按要求|于[^，。；]{0,14}前){0,8}'
const answered = '(?:答复|办结|回复|办复|办理|办毕|办理完毕|办理完成|处理完毕|结案|审结|了结|作答|回应)'
const term =
  '(?:(?:按期|按时|如期|准时|限时)|(?:按照?)?(?:[在于])?(?:法定|规定|要求的?|答复|条例规定的?|办理)*(?:的)?(?:期限|时限|时间|期)(?:要求)?(?:之?内|届满(?:之)?前|之前)|(?:依照|按照?|遵照)(?:《[^》，。]{1,40}》)?(?:法定|规定|要求)?的?(?:期限|时限)(?:要求)?|(?:未|没有)(?:出现|发生)?(?:超期|逾期|超时))'

/** What holds of all of them: 「均按期答复」「全部办结」「均获维持」「均为自然人」「均无需补正」. */
export const allClaims: readonly {readonly result: AllResult; readonly pattern: RegExp}[] = [
  {
    result: 'not-corrected',
    pattern: new RegExp(
      `${all}(?:无需|无须|不需要?|不用|未要求|没有要求|未通知)(?:申请人)?(?:进行)?补正|(?:没有|无)一件(?:需要?|被要求|通知)?补正`
    )
  },
  {
    result: 'on-time',
    pattern: new RegExp(
      `${all}${manner}(?:及时|${term})${manner}(?:${answered}|作出了?答复|送达)|${all}${term}$|${term}${manner}${all}${manner}${answered}`
    )
  },
  {
    result: 'concluded',
    pattern: new RegExp(
      `${all}${manner}(?:答复|办结|回复|办理完毕|办理完成|处理完毕|办毕|办复|审结|结案|了结)|已于[^，。；]{0,14}前全部(?:答复|办结)|当年(?:受理|收到|收件|申请)[、，]?当年(?:全部)?(?:办结|答复)|(?:办结|答复|回复)完毕$|件件有(?:答复|结果)`
    )
  },
  {
    result: 'upheld',
    pattern: new RegExp(`${all}(?:已|经|获得|获|被|予以|得到|作出|为|以|判决|裁定|决定|结果|依法|复议机关|法院|是|系|属|支持|并){0,8}维持`)
  },
  {
    result: 'natural',
    pattern: new RegExp(
      `${all}(?:为|由|系|是|来自|来源于|属于?|出自|都是)(?:公民个人|自然人|公民|村民个人|村民|居民|市民个人|市民|群众|个人)(?!(?:和|、|或|及)(?:法人|企业|单位))`
    )
  }
]

/** A count of what was answered behind its term. */
export const answeredLate = /逾期|超期|超时|未(?:能)?(?:按期|按时|如期|在法定期限内|在规定期限内)/

/** 「受理的依申请公开件4件」: the verb stands before 的, the thing between it and the figure. */
export const receivedThings = /(?:收到|接到|受理|新收|收办|收悉)的[\u4e00-\u9fff]{0,14}$/

/** 「收到2件，已办结。」: of the figure right before, where no other figure follows. */
export const plainlyDone =
  /^(?:且|并|现|目前)?(?:已|均已|业已)(?:全部|依法|按期|如期|及时|顺利|于当年|年内)*(?:办结|答复|回复|办理完毕|办复|办毕)$/

/** A rate of 100% says the same; one label may hold several rates. */
export const fullRates: readonly {readonly result: AllResult; readonly pattern: RegExp}[] = [
  {result: 'on-time', pattern: /(?:按期|按时|限时|及时|如期)(?:答复|办结|回复|办理)率/},
  {result: 'concluded', pattern: /(?<!按期|按时|限时|及时|如期)(?:办结|答复|回复|办复)率/}
]

/** Between the rates and their 100%. */
export const rateEnd = /率(?:均|都|双双|全部|达到?|为|是|保持在|保持|实现)*$/

/** Things that are answered beside those of the form. */
export const answerable: ReadonlySet<string> = new Set(['提案', '建议', '信件', '投诉', '咨询'])
