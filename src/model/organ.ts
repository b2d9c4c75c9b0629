import {isNationalName, levelOf, type OrganLevel} from './level.js'
import type {Text} from './text.js'

/** An administrative organ, as far as its name tells. */
export interface Organ {
  readonly name: string
  readonly at: Text
  readonly level: OrganLevel
  readonly kind: OrganKind
}

/** 人民政府 · 人民政府办公厅（室） · 部门 · 街道办事处 */
export type OrganKind = 'government' | 'office' | 'department' | 'subdistrict'

/** Reads the name of an organ; nothing where the words are none. */
export function readOrgan(at: Text): Organ | undefined {
  const name = at.value.replace(/\s+/g, '')
  if (!organName.test(name) && !isNationalName(name)) return undefined
  return {name, at, level: levelOf(name), kind: kindOf(name)}
}

/** Reads the name of a place as that of its government, as titles do: 「青禾县2024年」. */
export function readRegion(at: Text): Organ | undefined {
  const name = at.value.replace(/\s+/g, '')
  return regionName.test(name) ? {name, at, level: levelOf(name), kind: 'government'} : undefined
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
  /^(?!本[报年级部机单府委办局厅区县市州镇乡街院所]|由|与|关于|如[需有对果您要下])[\u3400-\u9fff·]{2,32}(?:人民政府|政府|办公[厅室]|办事处|委员会|管委会|[局厅委署院部办处]|中心|大队|支队|总队|法院|检察院|街道|[^村居]镇|乡)(?:[（(][\u3400-\u9fff]{2,30}[)）])?$/

/** 「青禾县」「某省」「湘西土家族苗族自治州」; not 「全市」, nor 「本区」. */
const regionName = /^(?![全我各]|本[省市州盟县旗区地级]|关于|由)[\u3400-\u9fff]{1,20}(?:省|自治区|市|州|盟|地区|县|旗|区)$/

function kindOf(name: string): OrganKind {
  const plain = name.replace(/[（(].*$/, '')
  if (/街道(?:办事处)?$/.test(plain)) return 'subdistrict'
  if (/(?:政府|府|国务院)办(?:公[厅室])?$/.test(plain)) return 'office'
  return /(?:政府|[镇乡])$/.test(plain) ? 'government' : 'department'
}
