/**
 * Short forms in the names of organs, with the full words: 「青禾县卫健委」 is 「青禾县卫生健康委员会」.
 *
 * Longest first where one begins another. Only what names one organ and no other stands here: 教育局 is not short for 教育和体育局.
 */
export const shortForms: readonly (readonly [short: string, full: string])[] = [
  ['卫健', '卫生健康'],
  ['发改', '发展和改革'],
  ['发展改革', '发展和改革'],
  ['人社', '人力资源和社会保障'],
  ['人力资源社会保障', '人力资源和社会保障'],
  ['住建', '住房和城乡建设'],
  ['住房城乡建设', '住房和城乡建设'],
  ['工信', '工业和信息化'],
  ['市场监管', '市场监督管理'],
  ['市监', '市场监督管理'],
  ['教体', '教育和体育'],
  ['教育体育', '教育和体育'],
  ['文旅', '文化和旅游'],
  ['文化旅游', '文化和旅游'],
  ['医保', '医疗保障'],
  ['城管', '城市管理'],
  ['退役军人局', '退役军人事务局'],
  ['应急局', '应急管理局'],
  ['交通局', '交通运输局'],
  ['政府办公室', '人民政府办公室'],
  ['政府办公厅', '人民政府办公厅']
]
