import type {Random} from '../../random.js'
import type {Size} from './plan.js'

/** Who reports. All places are made up. */
export interface OrganPlan {
  /** As the title has it: 「青禾县水利局」. */
  readonly name: string
  /** As it calls itself: 「我局」. */
  readonly we: string
  /** Without its region, as its own region calls it: 「县水利局」. */
  readonly short: string
  /** What it speaks for when it says 全: 「全县」「全局」「全镇」. */
  readonly all: string
  /** The region it belongs to, or is: 「青禾县」. */
  readonly region: string
  /** What an own government calls itself in the region: 「县政府」. */
  readonly government: string
  /** The section of it that answers questions: 「办公室」. */
  readonly desk: string
  readonly kind: OrganKind
  /** What it is about, for a sentence on its work: 「水利工程建设」. */
  readonly work: string
  /** Whether it may make 规章. */
  readonly makesRules: boolean
  /** The website it publishes on: 「青禾县人民政府门户网站」. */
  readonly site: string
  /** 「青禾县人民路18号」 */
  readonly address: string
  /** What works below or within it: 「各股室」「各村」「各部门」. */
  readonly units: string
}

export type OrganKind = 'government' | 'office' | 'department' | 'town' | 'subdistrict' | 'vertical' | 'ministry' | 'enterprise'

const places = '青禾 望川 石渡 柳浦 云溪 白岭 丰陂 临河 松坪 禾湾 榆泉 岚桥 澄江 安陂 梨岭 博亭'.split(' ')

/** Bureaus by the years in which their names stood: the reform of 2018 renamed many, in most counties by the spring after. */
const departments: readonly (readonly [name: string, we: string, work: string, from: number, until: number])[] = [
  ['水利局', '我局', '水利工程建设和农村供水', 0, 9999],
  ['财政局', '我局', '部门预决算和惠民补贴', 0, 9999],
  ['教育局', '我局', '义务教育招生和学区划分', 0, 9999],
  ['民政局', '我局', '社会救助和养老服务', 0, 9999],
  ['司法局', '我局', '公共法律服务和人民调解', 0, 9999],
  ['交通运输局', '我局', '农村公路养护和客运线路调整', 0, 9999],
  ['人力资源和社会保障局', '我局', '就业补贴和事业单位招聘', 0, 9999],
  ['住房和城乡建设局', '我局', '老旧小区改造和公租房分配', 0, 9999],
  ['国土资源局', '我局', '土地征收和建设用地审批', 0, 2017],
  ['农业局', '我局', '粮食生产和农机购置补贴', 0, 2017],
  ['卫生局', '我局', '医疗机构监管和公共卫生服务', 0, 2013],
  ['自然资源局', '我局', '土地征收和规划许可', 2019, 9999],
  ['卫生健康委员会', '我委', '医疗机构监管和公共卫生服务', 2019, 9999],
  ['农业农村局', '我局', '高标准农田建设和惠农补贴', 2019, 9999],
  ['市场监督管理局', '我局', '食品抽检和企业登记', 2019, 9999],
  ['医疗保障局', '我局', '医保待遇和医药价格', 2019, 9999]
]

/** An organ of a size that has so much to report: towns and bureaus little, regions more; of one of the kinds, where a hand writes for those alone. */
export function organFor(size: Size, random: Random, year = 2024, kinds?: readonly OrganKind[]): OrganPlan {
  const place = random.choose(places)
  const [department, we, work] = random.choose(departments.filter(([, , , from, until]) => from <= year && year <= until))
  const region = `${place}${random.choose(['县', '县', '区'])}`
  const level = region.at(-1) ?? '县'
  const inRegion = {
    region,
    government: `${level}政府`,
    desk: '办公室',
    makesRules: false,
    site: `${region}人民政府门户网站`,
    address: `${region}人民路18号`,
    units: '各股室'
  }
  const bureau: OrganPlan = {
    ...inRegion,
    name: `${region}${department}`,
    we,
    short: `${level}${department}`,
    all: `全${we.at(-1)}`,
    kind: 'department',
    work
  }
  const below = random.choose(places.filter(name => name !== place))
  const town: OrganPlan = {
    ...inRegion,
    name: `${region}${below}镇人民政府`,
    we: '我镇',
    short: '镇政府',
    all: '全镇',
    desk: '党政综合办公室',
    kind: 'town',
    work: '惠农补贴发放和危房改造',
    units: '各村'
  }
  const subdistrict: OrganPlan = {
    ...inRegion,
    name: `${region}${below}街道办事处`,
    we: '我街道',
    short: '街道办事处',
    all: '全街道',
    desk: '党政综合办公室',
    kind: 'subdistrict',
    work: '社区服务和老旧小区改造',
    units: '各社区'
  }
  const government: OrganPlan = {
    ...inRegion,
    name: `${region}人民政府`,
    we: `我${level}`,
    short: `${level}政府`,
    all: `全${level}`,
    kind: 'government',
    work: '重大项目建设和民生实事',
    units: '各部门'
  }
  const office: OrganPlan = {
    ...government,
    name: `${region}人民政府办公室`,
    we: '我办',
    short: `${level}政府办公室`,
    all: '全办',
    desk: '政务公开股',
    kind: 'office',
    units: '各股室'
  }
  const vertical: OrganPlan = {
    ...inRegion,
    name: year < 2018 ? `${region}国家税务局` : `国家税务总局${region}税务局`,
    we: '我局',
    short: year < 2018 ? `${level}国家税务局` : `${level}税务局`,
    all: '全局',
    kind: 'vertical',
    work: '税费优惠政策落实和纳税服务'
  }
  const city = `${place}市`
  const prefecture: OrganPlan = {
    ...government,
    name: `${city}人民政府`,
    we: '我市',
    short: '市政府',
    all: '全市',
    region: city,
    government: '市政府',
    desk: '办公室政务公开科',
    site: `${city}人民政府门户网站`,
    address: `${city}行政中心1号楼`,
    units: '各县区'
  }
  const enterprise: OrganPlan = {
    ...inRegion,
    name: `${city}住房公积金管理中心`,
    we: '我中心',
    short: '公积金中心',
    all: '全中心',
    region: city,
    government: '市政府',
    kind: 'enterprise',
    work: '公积金提取和贷款发放',
    site: '中心门户网站',
    address: `${city}安居路6号`,
    units: '各科室'
  }
  const province: OrganPlan = {
    name: `${place}省人民政府`,
    we: '我省',
    short: '省政府',
    all: '全省',
    region: `${place}省`,
    government: '省政府',
    desk: '政务公开处',
    kind: 'government',
    work: '重大政策落实和民生保障',
    makesRules: true,
    site: `${place}省人民政府门户网站`,
    address: `${place}省${place}市省府路1号`,
    units: '各市州'
  }
  const provincialDepartment = department.replace(/局$/, '厅')
  const provincial: OrganPlan = {
    ...province,
    name: `${place}省${provincialDepartment}`,
    we: we === '我委' ? '我委' : '我厅',
    short: `省${provincialDepartment}`,
    all: we === '我委' ? '全委' : '全厅',
    desk: '办公室',
    kind: 'department',
    work,
    makesRules: false,
    site: we === '我委' ? '委门户网站' : '厅门户网站',
    address: `${place}省${place}市建设路26号`,
    units: '各处室'
  }
  const ministry: OrganPlan = {
    ...provincial,
    name: '国家林果产业发展局',
    we: '我局',
    short: '局机关',
    all: '全局',
    region: '全国',
    government: '国务院',
    kind: 'ministry',
    work: '林果良种推广和产区扶持',
    site: '局门户网站',
    address: '京禾市和平大街5号',
    units: '各司'
  }
  const bySize: Readonly<Record<Size, readonly OrganPlan[]>> = {
    zero: [town, subdistrict, bureau, enterprise],
    small: [town, subdistrict, bureau, bureau, vertical, office, enterprise],
    medium: [bureau, government, vertical, provincial, office, prefecture, enterprise],
    large: [government, province, provincial, prefecture, ministry]
  }
  const isWanted = ({kind}: OrganPlan) => kinds === undefined || kinds.includes(kind)
  const own = bySize[size].filter(isWanted)
  return random.choose(own.length > 0 ? own : Object.values(bySize).flat().filter(isWanted))
}
