import {type Entry, entries} from './lexicon.js'

/** What an application came to. */
export type Outcome = 'granted' | 'partial' | 'granted-or-partial' | 'refused' | 'unavailable' | 'not-processed' | 'other-handling'

/** What a review or a suit came to. */
export type Result = 'upheld' | 'corrected' | 'other-result' | 'pending'

/** What is done with what is counted. */
export type Action =
  | Outcome
  | Result
  | 'carried-in'
  | 'carried-out'
  | 'on-time'
  | 'receive'
  | 'conclude'
  | 'handle'
  | 'publish'
  | 'not-publish'
  | 'reprint'
  | 'original'
  | 'make'
  | 'repeal'
  | 'revise'
  | 'effective'
  | 'hold'
  | 'check'
  | 'rectify'
  | 'open'
  | 'run'
  | 'improve'
  | 'withdraw'
  | 'respond'
  | 'file'
  | 'collect'
  | 'store'
  | 'report'
  | 'adopted'
  | 'charge'
  | 'review'
  | 'print'
  | 'hand-out'

/** Disjoint, and together what was concluded. */
export const outcomes: ReadonlySet<Action> = new Set<Action>([
  'granted',
  'partial',
  'granted-or-partial',
  'refused',
  'unavailable',
  'not-processed',
  'other-handling'
])

/** Disjoint, and together the cases. */
export const results: ReadonlySet<Action> = new Set<Action>(['upheld', 'corrected', 'other-result', 'pending'])

/** Classes whose words decide what a figure is, whatever verb follows: 部分公开答复, 转下年度办理. */
export const flowActions: ReadonlySet<Action> = new Set<Action>([
  ...outcomes,
  ...results,
  'carried-in',
  'carried-out',
  'on-time',
  'effective',
  'repeal'
])

/** Verbs that another verb is only the object of: 检查发布信息. */
export const matrixActions: ReadonlySet<Action> = new Set<Action>(['check', 'rectify', 'review', 'hold'])

export const actions: readonly Entry<Action>[] = [
  ...entries(
    'carried-in',
    '上年结转 上年度结转 上一年结转 上一年度结转 结转上年度 结转上年 上年转入 上年度转入 上年遗留 上年度遗留 上年未办结 去年结转 上年接转'
  ),
  ...entries(
    'carried-out',
    `结转下年度 结转下年 结转至下一年度 结转至下年度 结转到下年度 结转到下一年度 结转下一年度 结转下一年 转下年度 转下一年度 转下年 转入下一年度 转入下年度 转入下年
     转至下年度 转至下一年度 转到下年度 结转至次年 结转次年 转至次年 结转至明年 顺延到下年度 顺延至下年度 顺延至下一年度 顺延到下一年度 顺延下年度 顺延 下年度结转 延至下年度 延至下一年度 留待下年度
     尚在办理期限内 仍在办理期限内 尚在办理中 正在办理 尚未到期 尚未办结 仍在办理 未办结 未答复 未办理完毕 尚未答复 尚未办理完毕 待办 待答复 待办理 跨年度办理 结转`
  ),
  ...entries(
    'granted',
    '予以公开 同意公开 给予公开 全部公开 准予公开 依法予以公开 全部予以公开 予以全部公开 准许公开 同意全部公开 决定公开 决定予以公开'
  ),
  ...entries(
    'partial',
    '部分公开 予以部分公开 部分予以公开 区分处理 准予部分公开 同意部分公开 部分准予公开 部分同意公开 区分处理后公开 区分处理后部分公开'
  ),
  ...entries(
    'granted-or-partial',
    '予以公开及部分公开 予以公开和部分公开 予以公开或部分公开 予以公开或者部分公开 予以公开与部分公开 予以公开、部分公开 同意公开及部分公开 公开和部分公开 公开及部分公开 公开或部分公开 同意公开和部分公开 予以公开及予以部分公开 全部公开或部分公开 全部公开和部分公开 全部公开及部分公开 全部或部分公开 全部或者部分公开 全部公开或者部分公开 公开或者部分公开 予以全部或部分公开 同意公开或部分公开 公开（含部分公开）'
  ),
  ...entries('refused', '不予公开 决定不公开 不同意公开 拒绝公开 不准公开 不准予公开 决定不予公开 依法不公开'),
  ...entries(
    'unavailable',
    '无法提供 信息不存在 政府信息不存在 申请信息不存在 所申请信息不存在 申请的信息不存在 不能提供 未能提供 无法提供信息 无法提供政府信息'
  ),
  ...entries('not-processed', '不予处理 不再处理 不予受理'),
  ...entries('other-handling', '作其他处理 其他处理 作出其他处理 其它处理 其他情形处理 其他方式处理 作其他处理的 按其他处理'),
  ...entries('upheld', '结果维持 维持 予以维持 驳回 胜诉 驳回诉讼请求 驳回复议请求'),
  ...entries(
    'corrected',
    '结果纠正 纠正 被纠正 纠错 被纠错 撤销 变更 确认违法 责令重新答复 责令履行 责令重作 败诉 直接纠错 责令重新作出 责令限期重新答复 责令限期答复 责令限期履行 责令履行职责 责令答复 予以纠正 予以撤销 撤销原答复 撤销原答复决定 撤销或者责令 撤销并责令 被撤销 撤销或变更 重新答复'
  ),
  ...entries(
    'other-result',
    '其他结果 其它结果 调解结案 终止审理 申请人撤回终止 终止 撤诉 调解 和解 和解撤诉 原告撤诉 调解方式结案 撤回申请后终止 申请人撤回申请后终止 申请人撤回申请 撤回复议申请 撤回起诉 准予撤诉 裁定准予撤诉 终止复议 终止行政复议'
  ),
  ...entries(
    'pending',
    '尚未审结 未审结 正在审理 尚在审理 仍在审理 在审 审理中 未结案 尚未结案 尚未办结案件 未审理完毕 仍未审结 还未审结 还在审理 正在审理中 尚在审理中 仍在审理中'
  ),
  ...entries(
    'receive',
    '收到 新收 新收到 受理 收办 接收 接到 接受 接待 接听 接获 收悉 新受理 新增受理 登记受理 登记 征集到 征集 收集 进件 来件 新接收 新接到 收件 接件 接收到 接受到 收取到'
  ),
  ...entries(
    'on-time',
    `按期答复 按时答复 按期办结 按时办结 限期内答复 法定期限内答复 法定时限内答复 规定期限内答复 规定时限内答复 期限内办结 法定期限内办结 按期回复 按时回复 按期完成答复 按时完成答复 如期答复 如期办结
     按期作出答复 按时作出答复 在法定期限内予以答复 及时答复 依法按期答复 依法按期办结 依法按时答复`
  ),
  ...entries(
    'conclude',
    '办结 答复 审结 回复 办理完成 办理完毕 完成答复 妥善办结 办复 作出答复 予以答复 完成办理 解决 处理完毕 反馈 办理答复 办理结果总计 办结总计 办理总计 答复完毕 解答完毕 当场答复 办毕 审结办毕 办讫 办理办结 结办 完结 办理完结 出具答复 予以办结 办结答复 答复办结'
  ),
  ...entries('handle', '办理 处理 承办 代理 审理 经办 受办 经手 受理办理'),
  ...entries(
    'publish',
    `公开 主动公开 发布 公布 公示 更新 上传 推出 推送 刊载 集中公开 公开发布 发布公开 发送 播出 播发 张贴 上线 发文 宣传 推介 展示 挂网 晒出 推文 录入 及时公开`
  ),
  ...entries('not-publish', '免于公开 不公开 暂不公开 不予发布 暂缓公开 不宜公开 暂缓发布 不发布'),
  ...entries('reprint', '转载 转发 转推'),
  ...entries('original', '原创 自采'),
  ...entries(
    'make',
    '制发 制定 新制定 制定发布 制定出台 制定印发 出台 印发 制作 编印 编辑 编发 编制 汇编 编写 形成 拍摄 撰写 采编 新制发 起草 绘制 出版 梳理编制 制订 制成 创作 研究制定 编撰 发文制定 草拟 颁布 公布施行 新出台 新印发 新制定出台 制定颁布'
  ),
  ...entries(
    'repeal',
    '废止 清理废止 宣布失效 废止失效 失效 宣布废止 废止和失效 宣布失效和废止 废止或失效 废止、失效 废止或者失效 失效和废止 失效废止 明令废止 清理废止和失效 宣布废止和失效 废止和宣布失效 废止及宣布失效 停止执行 宣布废止或失效'
  ),
  ...entries('revise', '修订 修改 调整 动态调整 更新修订 修编'),
  ...entries(
    'effective',
    '现行有效 继续有效 现有有效 有效实施 现行 保留有效 继续施行有效 现存有效 仍然有效 仍有效 仍现行有效 目前有效 目前现行有效 年末有效'
  ),
  ...entries('hold', '举办 召开 开展 组织 举行 组织召开 组织开展 组织举办 召集 举办了 开办 参加 承接 组织实施 组织了'),
  ...entries('check', '清理 检查 抽查 巡查 核查 排查 督查 监测 自查 抽检 评估 第三方评估 督导 清查 查找 发现 检测 巡检 随机抽查 约谈 查出'),
  ...entries('rectify', '整改 完成整改 修正 更正 整改完成 督促整改 纠治 整改到位'),
  ...entries('open', '开设 新开 设立 开通 注册 新增 新开设 增设 设置 新设 建成 新建 建立 开辟 新开通'),
  ...entries('run', '运维 维护 运营 管理运维 运行 在用'),
  ...entries('improve', '优化 完善 提升 更新完善 优化调整 改版 优化完善 改进'),
  ...entries('withdraw', '撤回 主动撤回 自主撤销 自主撤回 自愿撤回 主动撤销'),
  ...entries('respond', '回应 解答 答疑 回答 公开回应'),
  ...entries('file', '备案 报备 登记备案'),
  ...entries('collect', '归集 汇集 归集整理 收集整理'),
  ...entries('store', '入库 收录 归档 纳入'),
  ...entries('report', '报送 上报 投送 供稿 提报'),
  ...entries('adopted', '被采用 采用 被采纳 录用 采纳 被录用 采编采用'),
  ...entries(
    'charge',
    '收取 收费 收缴 计收 实收 应收 缴费 缴纳 征收 收取费用 发出收费通知 收费通知 发出缴费通知 缴费通知 发出缴费通知书 缴费通知书 收费通知书 发出收费通知书'
  ),
  ...entries('review', '审查 审核 初审 复审 保密审查 合法性审查 审阅'),
  ...entries('print', '刊登 刊发 登载 刊印'),
  ...entries('hand-out', '赠阅 发放 派发 免费发放 下发 赠送 寄送 散发 发出')
]
