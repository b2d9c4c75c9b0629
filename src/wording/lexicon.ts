/**
 * Words of the reports, as data: what is done, to what, where it is published.
 *
 * The folder `wording` holds lists only; it may not import anything but its own files.
 */

/** A word and what it stands for. */
export interface Entry<Class extends string> {
  readonly word: string
  readonly class: Class
}

/** What is done with what is counted. The first seven are *flow* words: they win over a following 办理 or 答复. */
export type Action =
  | 'carried-in'
  | 'carried-out'
  | 'outcome'
  | 'upheld'
  | 'corrected'
  | 'other-result'
  | 'pending'
  | 'receive'
  | 'on-time'
  | 'conclude'
  | 'handle'
  | 'publish'
  | 'make'
  | 'repeal'
  | 'hold'
  | 'open'
  | 'withdraw'
  | 'charge'

/** Classes whose words decide what a figure is, whatever verb follows. */
export const flowActions: ReadonlySet<Action> = new Set<Action>([
  'carried-in',
  'carried-out',
  'outcome',
  'upheld',
  'corrected',
  'other-result',
  'pending',
  'on-time'
])

export const actions: readonly Entry<Action>[] = [
  ...entries('carried-in', '上年结转 上年度结转 上一年结转 上一年度结转 结转上年度 结转上年'),
  ...entries(
    'carried-out',
    '结转下年度 结转下年 结转至下一年度 结转至下年度 结转下一年度 转下年度 转下一年度 转下年 顺延到下年度 顺延 下年度结转'
  ),
  ...entries('outcome', '予以公开 同意公开 部分公开 不予公开 无法提供 不予处理 作其他处理 其他处理'),
  ...entries('upheld', '结果维持 维持'),
  ...entries('corrected', '结果纠正 纠正 纠错 撤销 变更 确认违法'),
  ...entries('other-result', '其他结果'),
  ...entries('pending', '尚未审结 未审结 尚未办结'),
  ...entries('receive', '收到 新收 新收到 受理 收办 接收 接到 接受 接待 接听 接获 收悉'),
  ...entries('on-time', '按期答复 按时答复 按期办结 按时办结 限期内答复 法定期限内答复 期限内办结 按期回复 按时回复'),
  ...entries('conclude', '办结 答复 审结 回复 办理完成 办理完毕 完成答复 办复'),
  ...entries('handle', '办理 处理 承办 代理 审理'),
  ...entries('publish', '公开 主动公开 发布 公布 公示 更新 上传 推出 推送 转载 转发 刊登 刊发 报送 上报 采用'),
  ...entries('make', '制发 制定 新制定 出台 印发 制作 编印 编发 编制 编写 形成'),
  ...entries('repeal', '废止 宣布失效'),
  ...entries('hold', '举办 召开 开展 组织 举行 检查 抽查 巡查'),
  ...entries('open', '开设 新开 设立 开通 注册 新增 运维 维护'),
  ...entries('withdraw', '撤回 主动撤回'),
  ...entries('charge', '收取')
]

/** What is counted. `申请` and the next four are official: any surface form means the same thing. */
export type ObjectClass =
  | '申请'
  | '复议'
  | '诉讼'
  | '规范性文件'
  | '处理费'
  | '信息'
  | '留言'
  | '来电'
  | '提案'
  | '新媒体'
  | '公众号'
  | '网站'
  | '微博'
  | '其他'

export const objects: readonly Entry<ObjectClass>[] = [
  ...entries('申请', '政府信息公开申请 信息公开申请 依申请公开 依法申请公开 公开申请 申请件 申请'),
  ...entries('复议', '行政复议申请 行政复议案件 复议申请 复议案件 行政复议 复议'),
  ...entries('诉讼', '行政诉讼案件 行政应诉案件 行政诉讼 行政应诉 应诉案件 诉讼'),
  ...entries('规范性文件', '行政规范性文件 规范性文件'),
  ...entries('处理费', '信息处理费 信息公开处理费 政府信息公开处理费'),
  ...entries('信息', '政府信息 政务信息 各类信息 信息 动态 公告 文件 政策'),
  ...entries('留言', '信件留言 信件 留言 咨询 意见'),
  ...entries('来电', '来电 来访 来信'),
  ...entries('提案', '提案 建议'),
  ...entries('新媒体', '政务新媒体 新媒体'),
  ...entries('公众号', '微信公众号 微信公众平台 公众号'),
  ...entries('微博', '政务微博 微博'),
  ...entries('网站', '门户网站 部门网站 独立网站 政府网站 网站'),
  // words that hide a verb or another noun
  ...entries(
    '其他',
    '新闻发布会 公开条例 公开目录 公开指南 公开专栏 公开栏目 公开工作 公开平台 公开渠道 公开栏 办理流程 处理决定 审查机制 解读材料 政务公开 政务服务 申请人 申请表 申请渠道 申请流程'
  )
]

/** Objects whose every wording is known, so that two figures of one of them speak of one stock. */
export const officialObjects: readonly ObjectClass[] = ['申请', '复议', '诉讼']

/** Nouns that take in others: a 公众号 is a 新媒体. */
export const broaderThan: Readonly<Partial<Record<ObjectClass, readonly ObjectClass[]>>> = {新媒体: ['公众号', '微博']}

/** Case units count the same thing, and so do information units. */
export const unitFamilies: readonly (readonly string[])[] = [
  ['件', '宗', '例', '起', '件次'],
  ['条', '篇', '则', '期']
]

function entries<Class extends string>(name: Class, words: string): readonly Entry<Class>[] {
  return words.split(' ').map(word => ({word, class: name}))
}
