import type {Text} from './text.js'

/** An administrative organ, as far as its name tells. */
export interface Organ {
  readonly name: string
  readonly at: Text
  readonly level: OrganLevel
  readonly kind: OrganKind
}

/** `city` is a 市 whose name alone does not say whether it is a prefecture or a county. */
export type OrganLevel = 'national' | 'provincial' | 'city' | 'county' | 'township' | 'unknown'

/** 人民政府 · 办公厅（室） · 部门 · 街道办事处 */
export type OrganKind = 'government' | 'office' | 'department' | 'subdistrict'

/** Reads the name of an organ; nothing where the words are none. */
export function readOrgan(at: Text): Organ | undefined {
  const name = at.value.replace(/\s+/g, '')
  if (!organName.test(name)) return undefined
  return {name, at, level: levelOf(name), kind: kindOf(name)}
}

/** Whether two names may be those of one organ: one of them has all characters of the other in their order, as short forms do. */
export function isSameOrgan(one: Pick<Organ, 'name'>, other: Pick<Organ, 'name'>): boolean {
  const [short, long] = [plainName(one), plainName(other)].sort((a, b) => a.length - b.length)
  return short !== undefined && long !== undefined && isWithin(short, long)
}

/** The name without what stands in brackets: 「青禾县人民政府办公室（青禾县外事办公室）」. */
function plainName({name}: Pick<Organ, 'name'>): string {
  return name.replace(/[（(].*$/, '')
}

function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}

/** 「正宁县司法局」「望川市人民政府办公室」「国家税务总局青禾县税务局」; not 「本报告由青禾县水利局编制」, nor 「信息公开情况」. */
const organName =
  /^(?!本|由|与|关于|如)[\u4e00-\u9fff·]{2,32}(?:人民政府|政府|办公[厅室]|办事处|委员会|管委会|[局厅委署院部办处]|中心|大队|支队|总队|法院|检察院|街道|[^村居]镇|乡)(?:[（(][\u4e00-\u9fff]{2,30}[)）])?$/

function levelOf(name: string): OrganLevel {
  if (/^(?:国务院|国家|中华人民共和国|中国)[^县区乡镇]{0,12}$/.test(name)) return 'national'
  if (/街道|[镇乡](?:人民政府|政府)?$/.test(name)) return 'township'
  if (/[县旗区](?!块链)/.test(name.replace(/自治区|开发区|新区|园区|高新区|管理区|保护区/g, ''))) return 'county'
  if (/^(?:[\u4e00-\u9fff]{2,4}省|[\u4e00-\u9fff]{2,8}自治区|北京市|天津市|上海市|重庆市)/.test(name)) {
    return /[市州盟]/.test(name.slice(3)) ? 'city' : 'provincial'
  }
  if (/[市州盟]/.test(name)) return 'city'
  return 'unknown'
}

function kindOf(name: string): OrganKind {
  if (/街道(?:办事处)?$/.test(name)) return 'subdistrict'
  if (/办公[厅室]$/.test(name)) return 'office'
  if (/(?:人民政府|[镇乡])$/.test(name)) return 'government'
  return 'department'
}
