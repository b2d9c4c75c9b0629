/** The three things that governments report besides, and the words that each is told by. */

export type Accountability = '工作考核' | '社会评议' | '责任追究结果'

export const accountabilities: readonly {readonly part: Accountability; readonly pattern: RegExp}[] = [
  // 「纳入年度考核」「开展专项督查」「第三方评估」
  {part: '工作考核', pattern: /考核|考评|考查|督查|督导|督察|督办|评估|评分|绩效|目标管理|打分|赋分|量化/},
  // 「满意度测评」「社会评议」「群众评价」
  {
    part: '社会评议',
    pattern:
      /评议|测评|满意度|评价|好差评|民意调查|民调|问卷|行风|第三方评估|监督员|(?:群众|公众|网民|社会)[^，。；]{0,8}(?:意见|打分|评分)|代表监督/
  },
  // 「无责任追究情形」「问责0人」「通报批评」
  {part: '责任追究结果', pattern: /追究|问责|追责|通报|约谈|责任制|处分|受到?处理|批评/}
]
