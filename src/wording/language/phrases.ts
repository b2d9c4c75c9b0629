/** A formula of political or official language that is written in one way. */
export interface FixedPhrase {
  readonly words: string
  /** Nothing may be put in, left out or exchanged, be it a whole word: the highest formulas alone. */
  readonly isClosed?: true
  /** Right wordings that are near it. */
  readonly also?: readonly string[]
}

/**
 * The formulas that reports use.
 *
 * Source: the Constitution's preamble, the reports of the Party's congresses and the documents on disclosure, as they print them. Figures in
 * them (二十大, 四个意识) change with the years and are not judged.
 */
export const phrases: readonly FixedPhrase[] = [
  {words: '习近平新时代中国特色社会主义思想', isClosed: true},
  {words: '习近平法治思想'},
  {words: '习近平生态文明思想'},
  {words: '习近平经济思想'},
  {words: '习近平强军思想'},
  {words: '习近平文化思想'},
  {words: '习近平总书记重要讲话', also: ['习近平总书记的重要讲话']},
  {words: '习近平总书记重要讲话精神', also: ['习近平总书记重要指示精神', '习近平总书记重要批示精神', '习近平总书记重要论述精神']},
  {words: '习近平总书记重要指示批示精神', also: ['习近平总书记重要指示精神', '习近平总书记重要批示精神']},
  {words: '马克思列宁主义'},
  {words: '毛泽东思想'},
  {words: '“三个代表”重要思想'},
  {words: '中国特色社会主义', also: ['中国特色的社会主义']},
  {words: '中国特色社会主义制度'},
  {words: '中国特色社会主义法治体系', also: ['中国特色社会主义法律体系', '中国特色社会主义法制体系']},
  {words: '社会主义现代化国家', also: ['社会主义现代化强国']},
  {words: '全面建设社会主义现代化国家', isClosed: true, also: ['全面建设社会主义现代化强国', '全面建成社会主义现代化']},
  {words: '全面建成小康社会', also: ['全面建设小康社会']},
  {words: '中华民族伟大复兴', also: ['中华民族的伟大复兴']},
  {words: '铸牢中华民族共同体意识'},
  {words: '以人民为中心的发展思想', also: ['以人民为中心的发展理念']},
  {words: '全心全意为人民服务'},
  {words: '国家治理体系和治理能力现代化', also: ['治理体系和治理能力现代化']},
  {words: '治理体系和治理能力现代化'},
  {words: '稳中求进工作总基调'},
  {words: '供给侧结构性改革', also: ['供给侧结构改革']},
  {words: '社会主义核心价值观', also: ['社会主义核心价值体系', '社会主义核心价值']},
  {words: '“五位一体”总体布局'},
  {words: '“四个全面”战略布局'},
  {words: '“两个确立”的决定性意义', isClosed: true},
  {words: '增强“四个意识”、坚定“四个自信”、做到“两个维护”', also: ['增强“四个意识”、坚定“四个自信”、坚决做到“两个维护”']},
  {words: '不忘初心、牢记使命', isClosed: true},
  {words: '中央八项规定精神'},
  {words: '党风廉政建设', also: ['党的廉政建设']},
  {words: '党史学习教育'},
  {words: '党纪学习教育'},
  {words: '意识形态工作责任制', also: ['意识形态责任制']},
  {words: '绿水青山就是金山银山'},
  {words: '脱贫攻坚成果同乡村振兴有效衔接', also: ['脱贫攻坚成果与乡村振兴有效衔接']},
  {words: '社会主义法治国家'},
  {words: '建设人民满意的服务型政府', also: ['人民满意的法治政府']},
  {
    words: '以公开为常态、不公开为例外',
    isClosed: true,
    // 原则 is the formula of the years before 《关于全面推进政务公开工作的意见》 of 2016
    also: [
      '以公开为常态，以不公开为例外',
      '以公开为常态、以不公开为例外',
      '公开为常态、不公开为例外',
      '以公开为原则、不公开为例外',
      '以公开为原则、以不公开为例外'
    ]
  },
  {
    words: '公开为常态、不公开为例外',
    isClosed: true,
    also: [
      '公开为常态，以不公开为例外',
      '公开为常态、以不公开为例外',
      '公开是常态、不公开是例外',
      '公开为原则、不公开为例外',
      '公开是原则、不公开是例外'
    ]
  },
  {words: '决策公开、执行公开、管理公开、服务公开、结果公开', isClosed: true},
  {
    words: '知情权、参与权、表达权、监督权',
    also: ['知情权、参与权、表达权和监督权', '知情权、参与权和监督权', '知情权、参与权、监督权', '知情权、参与权、表决权、监督权']
  },
  {words: '谁公开、谁审查、谁负责', also: ['谁公开、谁负责', '谁公开、谁审核、谁负责', '谁发布、谁审查、谁负责', '谁公开、谁审批、谁负责']},
  {words: '让权力在阳光下运行', also: ['权力在阳光下运行']},
  {words: '把权力关进制度的笼子', also: ['把权力关进制度笼子', '权力关进制度的笼子']},
  {words: '法治国家、法治政府、法治社会一体建设', isClosed: true},
  {words: '坚持公正、公平、合法、便民的原则'},
  {
    words: '国家秘密、商业秘密、个人隐私',
    also: [
      '国家秘密、商业秘密和个人隐私',
      '国家秘密、商业秘密及个人隐私',
      '国家秘密、商业秘密或者个人隐私',
      '国家秘密、商业秘密、个人信息',
      '国家秘密、商业秘密、他人隐私'
    ]
  },
  {words: '坚持和加强党的全面领导'},
  {words: '人民代表大会制度', also: ['人民代表大会的制度']},
  {words: '中国人民政治协商会议', also: ['中国人民政协会议']},
  {words: '深入学习贯彻党的二十大精神', also: ['深入学习宣传贯彻党的二十大精神']},
  {words: '科学决策、民主决策、依法决策', also: ['科学、民主、依法决策']},
  {words: '简政放权、放管结合、优化服务', isClosed: true},
  {words: '大众创业、万众创新'},
  {words: '人民日益增长的美好生活需要', also: ['人民对美好生活的向往']}
]
