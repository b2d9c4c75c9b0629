import {autonomousPrefectures} from '../organs/autonomous-prefectures.js'
import {cities} from '../organs/cities.js'
import {nationalOrgans} from '../organs/national-organs.js'
import {type Province, provinces} from '../organs/provinces.js'

/**
 * 全国 · 省 · 设区的市、自治州、地区、盟 · 县 · 乡镇、街道
 *
 * `city` is a 市 that is in no list, so that it may be of a county's level, or bear a name that is new.
 */
export type OrganLevel = 'national' | 'provincial' | 'prefecture' | 'city' | 'county' | 'township' | 'unknown'

/** The level of an organ, from the place in its name; a branch of a national organ has that of its own place. */
export function levelOf(name: string): OrganLevel {
  const plain = name.replace(/^中华人民共和国/, '').replace(/[（(][^（）()]*[)）]$/, '')
  const national = nationalNames.find(known => plain.startsWith(known))
  if (national === undefined) return unlistedNational.test(plain) ? 'national' : levelOfPlace(plain)
  const branch = plain.slice(national.length)
  return branch === '' || branch === '办公厅' ? 'national' : levelOfPlace(branch)
}

/** Whether a name is that of an organ of the State Council. */
export function isNationalName(name: string): boolean {
  return nationalOrgans.includes(name.replace(/^中华人民共和国/, ''))
}

// names that begin another stand behind it: the longest is tried first
const nationalNames = [...nationalOrgans].sort((a, b) => b.length - a.length)

/** 「国家公务员局」「国务院研究室」; not 「国家高新技术产业开发区管委会」. */
const unlistedNational = /^(?:国务院|国家)[^省市县州盟区旗乡镇]{2,12}(?:[局署部委室厅]|委员会)$/

function levelOfPlace(name: string): OrganLevel {
  if (township.test(name)) return 'township'
  if (/[县旗区](?!块链|域)/.test(name.replace(areasOfNoLevel, ''))) return 'county'
  const {province, rest, isListed} = splitProvince(name)
  const prefecture = prefectureIn(rest, province)
  if (prefecture !== undefined) return cityBelow.test(rest.slice(prefecture.length)) ? 'county' : 'prefecture'
  const city = cityFirst.exec(rest)?.[0]
  if (city === undefined) return isListed || rest !== name ? 'provincial' : 'unknown'
  if (cityBelow.test(rest.slice(city.length))) return 'county'
  return isListed && !allCities.has(city) ? 'county' : 'city'
}

/** 「禾丰镇人民政府」「城关街道办事处」「松陂乡党政办公室」; not 「景德镇市财政局」, nor 「乡村振兴局」. */
const township = /街道|苏木|[镇乡](?:人民政府|政府)?(?:(?:党政)?(?:综合)?办公室)?$/

/** Words in 区 that are no county: 「望川经济开发区管委会」「阿里地区」; 「浦东新区人民政府」 is one. */
const areasOfNoLevel = /自治区|地区|开发区|园区|高新区|管理区|保护区|示范区|试验区|社区|景区|新区(?=.{0,4}管(?:委|理委员))/g

/**
 * A 市 at the beginning, 「定州市」 or no more than 「市」; and another behind a place that is known, 「昆山市」「桐城市」.
 *
 * Not 「市场监督管理局」, 「住房和城市建设局」, 「市政园林局」.
 */
const cityFirst = /^[\u3400-\u9fff]{0,6}?(?<!^城|[和与及]城)市(?!场|容|政(?:公用|园林|工程|设施|管理|局)|民(?:中心|服务|之家))/
const cityBelow = /^[\u3400-\u9fff]{1,6}?(?<!^城|[和与及]城)市(?!场|容|政(?:公用|园林|工程|设施|管理|局)|民(?:中心|服务|之家))/

/** 「湘西土家族苗族自治州」「甘孜州」「锡林郭勒盟」「阿里地区」, or no more than 「州」; not 「林州市」, nor 「贵州」. */
const prefectureWord = /^(?:[\u3400-\u9fff]{1,12}?自治州|[\u3400-\u9fff]{0,4}?(?:(?<!贵)州(?!市)|地区|盟))/

interface Placed {
  readonly province?: Province
  /** The name behind the province. */
  readonly rest: string
  /** Whether the province is one that is known, so that what stands below it can be looked up. */
  readonly isListed: boolean
}

function splitProvince(name: string): Placed {
  const province = provinces.find(known => name.startsWith(known))
  if (province) return {province, rest: name.slice(province.length), isListed: true}
  const short = shortProvinces.find(({stem, below}) => name.startsWith(stem) && below.some(place => name.startsWith(place, stem.length)))
  if (short) return {province: short.province, rest: name.slice(short.stem.length), isListed: true}
  return {rest: name.replace(/^(?:[\u3400-\u9fff]{0,3}省|[\u3400-\u9fff]{0,7}?自治区)/, ''), isListed: false}
}

/** 「江苏南京市」「内蒙古赤峰市」 */
const shortProvinces = provinces.map(province => ({
  province,
  stem: province.replace(/省$|市$|(?:壮族|回族|维吾尔)?自治区$/, ''),
  below: [...(cities[province] ?? []), ...(autonomousPrefectures[province] ?? [])]
}))

const allCities: ReadonlySet<string> = new Set(Object.values(cities).flat())

/** The city, autonomous prefecture, 地区 or 盟 that the words begin with. */
function prefectureIn(rest: string, province: Province | undefined): string | undefined {
  const own = province ? (cities[province] ?? []) : [...allCities]
  return own.find(city => rest.startsWith(city)) ?? prefectureWord.exec(rest)?.[0]
}
