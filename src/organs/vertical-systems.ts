// 《中华人民共和国政府信息公开条例》第三条第四款：“实行垂直领导的部门的办公厅（室）主管本系统的政府信息公开工作”
// 国家税务总局、海关总署、中国气象局等机构的职能配置、内设机构和人员编制规定
/** Words in the names of organs below no local government but below their own ministry: they report within their system. */
export const verticalSystems: readonly string[] = [
  '国家税务总局',
  '税务局',
  '海关',
  '气象局',
  '海事局',
  '海警',
  '邮政管理局',
  '通信管理局',
  '烟草专卖局',
  '地震局',
  '消防救援',
  '国家统计局',
  '调查队',
  '中国人民银行',
  '金融监督管理',
  '国家金融监管',
  '证券监督管理',
  '外汇管理局',
  '出入境边防检查',
  '铁路监督管理',
  '民用航空',
  '国家安全局',
  '矿山安全监察',
  '能源监管'
]
