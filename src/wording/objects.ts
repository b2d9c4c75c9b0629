import {type Entry, entries} from './lexicon.js'

/** Things whose every wording is known, so that two figures of one of them speak of one stock. */
export type Official = '申请' | '复议' | '诉讼' | '规范性文件' | '规章' | '处理费'

export const officials: readonly Entry<Official>[] = [
  ...entries(
    '申请',
    `政府信息公开申请 信息公开申请 依申请公开 依法申请公开 公开申请 申请件 申请 政府信息公开申请案件 政府信息公开申请件 依申请公开件 依申请公开事项 依申请公开信息 依申请公开政府信息
     依申请公开申请 申请公开政府信息 申请政府信息公开 申请信息公开 申请公开 政府信息依申请公开 依申请 政府信息公开申请事项 公开申请件 申请事项 信息公开依申请 政府信息公开依申请 依申请公开申请件`
  ),
  ...entries(
    '复议',
    '行政复议申请 行政复议案件 复议申请 复议案件 行政复议 复议 行政复议案 申请行政复议 被申请行政复议 政府信息公开行政复议'
  ),
  ...entries(
    '诉讼',
    '行政诉讼案件 行政应诉案件 行政诉讼 行政应诉 应诉案件 诉讼 诉讼案件 未经复议直接起诉 复议后起诉 直接起诉 复议后提起诉讼 未经复议直接提起诉讼 未经复议直接起诉案件 复议后起诉案件 行政诉讼案 提起行政诉讼 被提起行政诉讼 涉诉 政府信息公开行政诉讼 应诉'
  ),
  ...entries('规范性文件', '行政规范性文件 规范性文件'),
  ...entries('规章', '规章 政府规章 市政府规章 省政府规章 部门规章'),
  ...entries('处理费', '信息处理费 信息公开处理费 政府信息公开处理费 政府信息公开信息处理费 信息处理费用 处理费')
]

/** Objects that whole paragraphs speak of, so that a verb without an object means them. */
export const stocks: ReadonlySet<string> = new Set(['申请', '复议', '诉讼', '留言', '来信', '来电', '事项', '诉求', '转办件', '工单'])

/** Nouns that are counted; any other noun is kept as it is written. */
export const nouns: readonly Entry<string>[] = [
  ...'信息 动态 公告 文件 政策 解读 图文 短视频 视频 作品 清单 目录 指南 办事指南 公报 通报 报告 新闻发布会 发布会 在线访谈 访谈 培训 培训班 推进会 专栏 专区 栏目 账号 平台 单位 个人 群众 名单 预算 决算 问题 问卷 手册 材料 稿件 文章'
    .split(' ')
    .map(word => ({word, class: word})),
  ...entries('留言', '信件留言 信件 留言 网民留言 网上留言 咨询留言'),
  ...entries('来信', '来信 信箱来信 群众来信'),
  ...entries('来电', '来电 来访 电话来访'),
  ...'咨询 意见 提案 建议 工单 诉求 转办件 事项'.split(' ').map(word => ({word, class: word})),
  ...entries('采访', '采访')
]

/** Counts of what readers do. They take no verb, but need an owner just before: 「门户网站访问量」「短视频点击量」. */
export const gauges: readonly Entry<string>[] =
  '访问量 访问次数 总访问量 年访问量 浏览量 总浏览量 阅读量 观看量 播放量 总播放量 点赞量 点击量 粉丝数 粉丝量 粉丝 关注人数 关注用户 关注量 关注数 访问人次 点击 播放 浏览 阅读 转发量 评论量 下载量 用户数 拨打量 访问用户 独立用户 订阅数'
    .split(' ')
    .map(word => ({word, class: word.replace(/^[总年]/, '')}))

/** Nouns that hide a verb or another noun: 新闻发布会 publishes nothing, 申请人 is no application. */
export const hiding: readonly string[] =
  `公开条例 公开目录 公开指南 公开专栏 公开栏目 公开工作 公开平台 公开渠道 公开栏 公开事项 公开属性 公开领域 公开专区 公开制度 公开要点 公开内容 公开年报 公开年度报告 公开标准 公开方式 公开培训 公开机构 公开窗口 公开意识
   公开体验 公开日 开放日 办理流程 办理结果 办理情况 办理时长 办理信息 办理事项 处理决定 处理结果 审查机制 审核机制 解读材料 政务公开 政务服务 政务服务事项 申请人 申请表 申请渠道 申请流程 申请方式 申请主体 申请内容 申请条件 申请书 答复书 答复文书 答复质量 答复时间 答复意见 答复培训
   其他组织 社会组织 社会公益组织 机构设置 组织机构 组织领导 组织部 组织法 更新量 发布量 公开量 信息公开 政府信息公开 申请上网 申领 申报 项目申报 行政许可申请 低保申请 补贴申请 救助申请 入学申请 复议机构 复议机关 复议职责 复议决定 公开类 非公开类 检查组 监测点
   提供材料 执行情况 调查表 测评表 评估报告 检查结果 审批决定 执法决定 许可结果 处罚决定 处罚信息 信访件 制作中心 接收点 查阅点 公开查阅 收费标准 收费项目 收费清单 收费通知书 行政事业性收费 涉企收费 发布机制 报告会 公开点 收录量 收文 更新率 发布率 备案审查 申请服务 登记证 登记信息 不动产登记 登记结果
   结转资金 规章制度 废止文件 通知公告 公示公告 拟审批公示 受理公告 成交公示 出让公告 规划公示 公示栏 公告栏 电子屏 公示牌 宣传栏 宣传片 宣传册 展示区 更新情况 印发通知 维护费 运行机制 反馈机制 反馈意见`
    .trim()
    .split(/\s+/)

/** Words before a noun that change nothing: 各类政府信息 is 信息. Nothing else may be dropped: 动态类信息 is not 信息. */
export const fillers =
  /各级行政机关|各类|各种|各项|有关|相关|政府|政务|主动|累计|总计|共计|合计|共有|共(?!同|享|青|性)|全部|新的|所有|其中|以及|各|已|均|分别|先后|依法|及时|按时|按期|按规定|主要|本级|实际|有|总|约|近|超过?|达到?|为|了|也|还|并|的|等|件数|数量|总数|量(?=[为达]|$)|数(?=[为达]|$)/g
