import type {Size} from './plan.js'
import type {Random} from './random.js'

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
}

export type OrganKind = 'government' | 'office' | 'department' | 'town' | 'subdistrict' | 'vertical' | 'ministry'

const places = '青禾 望川 石渡 柳浦 云溪 白岭 丰陂 临河 松坪 禾湾 榆泉 岚桥 澄江 安陂 梨岭 博亭'.split(' ')

const departments: readonly (readonly [name: string, we: string, work: string])[] = [
  ['水利局', '我局', '水利工程建设和农村供水'],
  ['财政局', '我局', '部门预决算和惠民补贴'],
  ['教育局', '我局', '义务教育招生和学区划分'],
  ['民政局', '我局', '社会救助和养老服务'],
  ['自然资源局', '我局', '土地征收和规划许可'],
  ['卫生健康委员会', '我委', '医疗机构监管和公共卫生服务'],
  ['农业农村局', '我局', '高标准农田建设和惠农补贴'],
  ['市场监督管理局', '我局', '食品抽检和经营主体登记'],
  ['司法局', '我局', '公共法律服务和行政执法监督'],
  ['交通运输局', '我局', '农村公路养护和客运线路调整'],
  ['人力资源和社会保障局', '我局', '就业补贴和事业单位招聘'],
  ['住房和城乡建设局', '我局', '老旧小区改造和公租房分配']
]

/** An organ of a size that has so much to report: towns and bureaus little, regions more. */
export function organFor(size: Size, random: Random): OrganPlan {
  const place = random.choose(places)
  const [department, we, work] = random.choose(departments)
  const region = `${place}${random.choose(['县', '县', '区'])}`
  const level = region.at(-1) ?? '县'
  const inRegion = {region, government: `${level}政府`, desk: '办公室', makesRules: false}
  const bureau: OrganPlan = {
    ...inRegion,
    name: `${region}${department}`,
    we,
    short: `${level}${department}`,
    all: `全${we.at(-1)}`,
    kind: 'department',
    work
  }
  const town: OrganPlan = {
    ...inRegion,
    name: `${region}${random.choose(places.filter(name => name !== place))}镇人民政府`,
    we: '我镇',
    short: '镇政府',
    all: '全镇',
    desk: '党政综合办公室',
    kind: 'town',
    work: '惠农补贴发放和宅基地审批'
  }
  const subdistrict: OrganPlan = {
    ...inRegion,
    name: `${region}${random.choose(places.filter(name => name !== place))}街道办事处`,
    we: '我街道',
    short: '街道办事处',
    all: '全街道',
    desk: '党政综合办公室',
    kind: 'subdistrict',
    work: '社区服务和老旧小区改造'
  }
  const government: OrganPlan = {
    ...inRegion,
    name: `${region}人民政府`,
    we: `我${level}`,
    short: `${level}政府`,
    all: `全${level}`,
    kind: 'government',
    work: '重大项目建设和民生实事'
  }
  const office: OrganPlan = {
    ...government,
    name: `${region}人民政府办公室`,
    we: '我办',
    short: `${level}政府办公室`,
    all: '全办',
    desk: '政务公开股',
    kind: 'office'
  }
  const vertical: OrganPlan = {
    ...inRegion,
    name: `国家税务总局${region}税务局`,
    we: '我局',
    short: `${level}税务局`,
    all: '全局',
    kind: 'vertical',
    work: '税费优惠政策落实和纳税服务'
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
    makesRules: true
  }
  const provincial: OrganPlan = {
    ...province,
    name: `${place}省${department.replace(/[局]$/, '厅')}`,
    we: we === '我委' ? '我委' : '我厅',
    short: `省${department.replace(/[局]$/, '厅')}`,
    all: we === '我委' ? '全委' : '全厅',
    kind: 'department',
    work,
    makesRules: false
  }
  switch (size) {
    case 'zero':
      return random.choose([town, subdistrict, bureau])
    case 'small':
      return random.choose([town, subdistrict, bureau, bureau, vertical, office])
    case 'medium':
      return random.choose([bureau, government, vertical, provincial, office])
    case 'large':
      return random.choose([government, province, provincial])
  }
}
