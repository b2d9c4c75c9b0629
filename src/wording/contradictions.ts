/** A combination of words that denies in one clause what it says in the same clause. */
export interface ContradictionPattern {
  readonly id: 'total-of-none' | 'none-with-count' | 'all-not-all' | 'done-and-undone' | 'all-but-some'
  /** Sought in one clause, quotations blanked. */
  readonly pattern: RegExp
  readonly found: readonly string[]
  readonly silent: readonly string[]
}

export const contradictions: readonly ContradictionPattern[] = [
  {
    id: 'total-of-none',
    pattern:
      /(?<![公总])共(?:计|收到?|收)?(?:尚?未(?:曾)?(?:收到|接到|接获|受理|发生|产生|收取)|没有(?:收到|接到|发生|产生|收取)|无(?![障线偿缝论法关需]))/,
    found: ['局机关共收未收到各类信件', '全年共未收到来电', '本年度共无申请事项', '共计没有发生诉讼'],
    silent: ['公共无障碍设施', '收到和未收到两种情形', '总共无偿发放手册']
  },
  {
    id: 'none-with-count',
    pattern:
      /(?:未(?:曾)?(?:收到|接到|接获|发生|产生)|没有(?:收到|接到|发生|产生)|零(?=申请|复议|诉讼|投诉|举报|收费)|(?<=^|[年度间月内局暂])无(?=新收|新增|收到|上年结转|依申请|申请|政府信息公开申请|信息公开申请|行政复议|行政诉讼|复议|诉讼|投诉|举报|信访))[^的对就与以]{0,24}?(?:共计?|合计)?\s?(?<![\d.])[1-9]\d{0,6}\s?(?:件|条|宗|起|例|个|次|封|份)$/,
    found: ['全年无新收申请共3件', '本年度未收到公开申请5件', '全年零投诉2起'],
    silent: [
      '未收到对3件申请的异议',
      '无法提供共3件',
      '未收到申请',
      '未收到申请0件',
      '无正当理由大量反复申请2件',
      '无党派人士提出建议共3件',
      '全年无差错公开信息36条',
      '未受理申请2件'
    ]
  },
  {
    id: 'all-not-all',
    pattern: /均未(?:能)?全部|全部均?未全部|都未全部/,
    found: ['各项任务均未全部完成'],
    silent: ['个别栏目尚未全部更新', '均未收到申请']
  },
  {
    id: 'done-and-undone',
    pattern:
      /已经?(?:尚未|仍未|还未)|已(?:经|全部)?([\u4e00-\u9fff]{2})(?:(?:但|却|而)(?:尚未|仍未|还未|未)(?:全部|完全)?\1|(?:尚未|仍未|还未|未)(?:全部|完全)?\1$)/,
    found: ['问题已整改尚未整改', '申请已办结但尚未办结', '已尚未办结'],
    silent: ['已审结2件、尚未审结1件', '已审结和尚未审结的案件', '已公开未公开的信息分类管理']
  },
  {
    id: 'all-but-some',
    pattern:
      /(?:全部|全体|所有)的?个别|个别[^，。；、\d]{0,4}全部均|(?:全部|全都|一律)[^，。；、\d]{0,8}(?:完成|办结|公开|更新|答复|整改)[^，。；、\d]{0,4}个别/,
    found: ['栏目全部更新个别未更新', '全部个别科室台账不完整'],
    silent: ['个别栏目未更新', '全部更新']
  }
]
