/** What a text may be full of that costs a careless program more than its length: marks that open, words that begin, units over and over. */

/** A long text of nothing but a unit, below a heading. */
export function hostileText(unit: string, size: number): string {
  return `# 青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${unit.repeat(Math.ceil(size / unit.length)).slice(0, size)}\n`
}

export const hostileUnits: Readonly<Record<string, readonly string[]>> = {
  characters: [
    ...['[', '*', '_', '<', '>', '|', '`', '#', '&', '\\', '!', '0', '一', '。', ' ', '\n', '字', '𠮷', '\ud800'],
    ...['（', '《', '“', '”', '"', '）', '(', ')', '“《', '（《“', '（）', '，', ',', '：', '；']
  ],
  Markdown: ['> ', '1. ', '- ', '*a ', '[a](', '|\n', '| a |\n| - |\n', '| a | <!-- c -->\n', '一、总\n', '一\n\n', '===\na\n'],
  HTML: [
    ...['<!--', '<!-- -->', '<!-- a -->\n', 'x<!--\n-->', '<!--\n|\n', '<!', '<?', '<a "', '<a \'"', '<script>', '<script>\n\n'],
    ...['<table>', '<table>\n\n', '</table>\n\n', '<tr><td>', '<td><!-- x -->', '<table><tr><td>1</td></tr></table>\n\n'],
    ...['<p>&amp</p>\n', '&nbsp;', '<h1>', '> <p>', '<div>']
  ],
  figures: [
    ...['百', '1', '1,', '1，', '1 ', '１', '12、', '分别12、', '3至', '3万至', '12—', '1万2千', '1.1', '1-1-', '10%-', '1元/', '3万万'],
    ...['百分之', '三点', '两三', '一二三四五六七八九十', '约', '近', '余', '件', '万', '满分', '前十', '1件', '约40余人，', '近83条、']
  ],
  'no figures': ['第', '第一、', '第1、', '0934-', '电话：', '电话：1', 'www.', 'a@', '2020年1月1日至', '6217 ', '1300000000'],
  prose: [
    ...[
      '共 ',
      '占　',
      '占',
      '占1%，',
      '，占',
      '达 ',
      '申请  件',
      '收到申请9件，',
      '12例申请',
      '共1件，其中1件，',
      '12件其中',
      '公开12件，'
    ],
    ...[
      '未收到申请；',
      '由总体情况、',
      '、一，',
      '一是；',
      '(一)',
      '1)',
      '更 新',
      '全年工作有序开展，各项任务均已完成。',
      '第类信息12条，'
    ],
    ...['公开信息36条\n\n', '公开，更 新\n\n', '（一） 公开\n\n', '《”\n\n']
  ],
  names: ['〔2021〕30号', '国务院办公厅', '家住', '申请人13000000000，', '对工作作出布署，', '习近平新时代中国特色', '接到']
}

/** Constructs that nest as deep as the text is long. */
export const hostileNests = ['<table><tr><td>', '<div>', '> ', '- ', '（《“'] as const
