import {verticalSystems} from '../organs/vertical-systems.js'
import type {Organ} from './organ.js'

/** What follows from an organ's name. `--organ` gives another name, and all this with it. */
export interface OrganTraits {
  /** Whether its report is on the region or on itself. An office may report for its government, the board of a zone for the zone, or for itself. */
  readonly scope: 'region' | 'organ' | 'either'
  /** Whether it stands below its own ministry rather than below the local government. */
  readonly isVertical: boolean
  /** Whether it is one that the regulation's articles on the report are about: courts, hospitals, schools and firms are not. */
  readonly isAdministrative: boolean
  /** The last word of its name, by which it may call itself: 我局, 我镇. None where the name does not tell. */
  readonly selfName?: SelfName
}

/** 我局 · 我厅 · 我委 · 我办 · 我署 · 我镇 · 我乡 · 我街道 · 我院 · 我中心 · 我队 · 我处; a government above the towns calls itself by its region. */
export type SelfName = '局' | '厅' | '委' | '办' | '署' | '院' | '中心' | '队' | '处' | '镇' | '乡' | '街道' | '区域'

/** Reads the traits of an organ. */
export function traitsOf({name, kind, level}: Organ): OrganTraits {
  const plain = name.replace(/[（(].*$/, '')
  const selfName = selfNameOf(plain, kind, level)
  return {
    scope: kind === 'office' || ofZone.test(plain) ? 'either' : kind === 'government' && level !== 'township' ? 'region' : 'organ',
    isVertical: verticalSystems.some(words => name.includes(words)),
    isAdministrative: !notAdministrative.test(plain),
    ...(selfName ? {selfName} : {})
  }
}

/** 「望川市开发区管理委员会」「望川地区行政公署」 */
const ofZone = /区管(?:理委员|委)会$|行政公署$/

/** 「青禾县人民法院」「青禾县第一中学」「望川水务有限公司」; not 「青禾县教育局」, nor 「国务院」. */
const notAdministrative =
  /(?:法院|检察院|医院|卫生院|学院|大学|中学|小学|学校|幼儿园|公司|集团|协会|工会|银行|研究院|馆|党委|委员会办公室党组)$/

function selfNameOf(name: string, kind: Organ['kind'], level: Organ['level']): SelfName | undefined {
  if (kind === 'subdistrict') return '街道'
  if (kind === 'government') {
    if (level !== 'township') return level === 'unknown' ? undefined : '区域'
    return /镇(?:人民政府|政府)?$/.test(name) ? '镇' : /乡(?:人民政府|政府)?$/.test(name) ? '乡' : undefined
  }
  if (kind === 'office') return '办'
  if (/管(?:理委员|委)会$/.test(name)) return undefined
  return endings.find(([ending]) => ending.test(name))?.[1]
}

const endings: readonly (readonly [RegExp, SelfName])[] = [
  [/局$/, '局'],
  [/厅$/, '厅'],
  [/委(?:员会)?$/, '委'],
  [/办(?:公室)?$/, '办'],
  [/署$/, '署'],
  [/院$/, '院'],
  [/中心$/, '中心'],
  [/[大支总]队$/, '队'],
  [/(?<!办事)处$/, '处']
]
