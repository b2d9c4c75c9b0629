/**
 * Administrative divisions and organs of the state, as data with its source.
 *
 * The folder `organs` holds data only; it may not import anything.
 */

// 民政部《中华人民共和国行政区划统计表》，截至2023年底；不含台湾省和特别行政区
/** Provinces, autonomous regions and municipalities, whose governments stand directly below the State Council. */
export const provinces = [
  '北京市',
  '天津市',
  '河北省',
  '山西省',
  '内蒙古自治区',
  '辽宁省',
  '吉林省',
  '黑龙江省',
  '上海市',
  '江苏省',
  '浙江省',
  '安徽省',
  '福建省',
  '江西省',
  '山东省',
  '河南省',
  '湖北省',
  '湖南省',
  '广东省',
  '广西壮族自治区',
  '海南省',
  '重庆市',
  '四川省',
  '贵州省',
  '云南省',
  '西藏自治区',
  '陕西省',
  '甘肃省',
  '青海省',
  '宁夏回族自治区',
  '新疆维吾尔自治区'
] as const

export type Province = (typeof provinces)[number]
