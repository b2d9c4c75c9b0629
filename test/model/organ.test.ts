import {describe, expect, test} from '@jest/globals'

import {mayMakeRules} from '../../src/checks/rulemaking.js'
import type {OrganLevel} from '../../src/model/level.js'
import {type Organ, type OrganKind, readOrgan, readRegion} from '../../src/model/organ.js'
import {autonomousPrefectures} from '../../src/organs/autonomous-prefectures.js'
import {cities} from '../../src/organs/cities.js'
import {nationalOrgans} from '../../src/organs/national-organs.js'
import {provinces} from '../../src/organs/provinces.js'
import {textOfDocument} from './support.js'

type Power = ReturnType<typeof mayMakeRules>

function read(name: string): Organ | undefined {
  const text = textOfDocument(name)
  return readOrgan(text) ?? readRegion(text)
}

/** Level, kind and power of an organ, in one line. */
function describeOrgan(name: string): string {
  const organ = read(name)
  return organ ? `${organ.level} ${organ.kind} ${mayMakeRules(organ)}` : 'none'
}

const prefectures = [cities, autonomousPrefectures].flatMap(list =>
  Object.entries(list).flatMap(([province, places]) => places.map(place => [province, place] as const))
)

describe('the lists', () => {
  test('have 31 provinces, 293 cities and 30 autonomous prefectures, each once', () => {
    expect(new Set(provinces).size).toBe(31)
    expect(Object.values(cities).flat()).toHaveLength(293)
    expect(Object.values(autonomousPrefectures).flat()).toHaveLength(30)
    expect(new Set(prefectures.map(([, place]) => place)).size).toBe(323)
    expect(new Set(nationalOrgans).size).toBe(nationalOrgans.length)
  })

  test('have the four cities without districts', () => {
    for (const city of ['东莞市', '中山市', '嘉峪关市', '儋州市'])
      expect(describeOrgan(`${city}人民政府`)).toBe('prefecture government may')
  })

  const governments = ['人民政府', '政府', '人民政府办公厅', '人民政府办公室', '政府办公室', '']
  const departments = [
    '水利局',
    '民政局',
    '市场监督管理局',
    '城市管理局',
    '住房和城市建设局',
    '乡村振兴局',
    '市政园林局',
    '政务服务管理局',
    '区域合作办公室',
    '人民政府外事办公室'
  ]

  test.each<[name: string, level: OrganLevel, places: readonly string[]]>([
    ['provinces', 'provincial', provinces],
    ['cities and autonomous prefectures', 'prefecture', prefectures.map(([, place]) => place)],
    ['cities and autonomous prefectures behind their province', 'prefecture', prefectures.map(place => place.join(''))],
    [
      'the same behind its short name',
      'prefecture',
      prefectures.map(([province, place]) => `${province.slice(0, shortOf(province))}${place}`)
    ]
  ])('are known in the names of governments and of departments: %s', (_name, level, places) => {
    const wrong = places.flatMap(place => [
      ...governments
        .filter(end => !new RegExp(`^${level} (?:government|office) may$`).test(describeOrgan(place + end)))
        .map(end => place + end),
      ...departments.filter(end => describeOrgan(place + end) !== `${level} department may-not`).map(end => place + end)
    ])
    expect(wrong).toEqual([])
  })

  test('have the organs of the State Council', () => {
    const names = nationalOrgans.flatMap(name => [name, `中华人民共和国${name}`])
    expect(names.filter(name => !/^national .* may$/.test(describeOrgan(name)))).toEqual([])
  })
})

describe('an organ', () => {
  test.each<[name: string, level: OrganLevel, kind: OrganKind, power: Power]>([
    ['某省人民政府办公厅', 'provincial', 'office', 'may'],
    ['望川自治州人民政府', 'prefecture', 'government', 'may'],
    ['望川州人民政府', 'prefecture', 'government', 'may'],
    ['国家望川事务局', 'national', 'department', 'may'],
    // a 市 that is in no list
    ['望川市人民政府', 'city', 'government', 'cannot-tell'],
    ['望川市政府办公室', 'city', 'office', 'cannot-tell'],
    ['望川城市人民政府', 'city', 'government', 'cannot-tell'],
    ['某省望川市人民政府', 'city', 'government', 'cannot-tell'],
    ['市人民政府', 'city', 'government', 'cannot-tell'],
    ['湖南省南京市人民政府', 'city', 'government', 'cannot-tell'],
    ['望川经济开发区管理委员会', 'unknown', 'department', 'cannot-tell'],
    ['望川新区管理委员会', 'unknown', 'department', 'cannot-tell'],
    ['水利部望川水利委员会', 'unknown', 'department', 'cannot-tell'],
    // a 市 whose place is told
    ['河北省望川市人民政府', 'county', 'government', 'may-not'],
    ['望川市青禾市人民政府', 'county', 'government', 'may-not'],
    ['望川自治州青禾市人民政府', 'county', 'government', 'may-not'],
    ['望川州桐城市人民政府', 'county', 'government', 'may-not'],
    ['望川州芒市人民政府', 'county', 'government', 'may-not'],
    ['望川地区青禾市人民政府', 'county', 'government', 'may-not'],
    // below
    ['望川地区行政公署', 'prefecture', 'department', 'may-not'],
    ['望川盟行政公署', 'prefecture', 'department', 'may-not'],
    ['望川市财政局', 'city', 'department', 'may-not'],
    ['望川市城市管理局', 'city', 'department', 'may-not'],
    ['望川市民政局', 'city', 'department', 'may-not'],
    ['望川市政务服务局', 'city', 'department', 'may-not'],
    ['望川市人民政府外事办公室', 'city', 'department', 'may-not'],
    ['青禾县人民政府', 'county', 'government', 'may-not'],
    ['青禾自治县人民政府', 'county', 'government', 'may-not'],
    ['青禾旗人民政府', 'county', 'government', 'may-not'],
    ['北京市青禾区人民政府', 'county', 'government', 'may-not'],
    ['望川市青禾新区人民政府', 'county', 'government', 'may-not'],
    ['青禾新区市场监督管理局', 'county', 'department', 'may-not'],
    ['青禾县人民政府办公室（青禾县外事办公室）', 'county', 'office', 'may-not'],
    ['国家税务总局青禾县税务局', 'county', 'department', 'may-not'],
    ['国家税务总局望川市税务局', 'city', 'department', 'may-not'],
    ['禾丰镇人民政府', 'township', 'government', 'may-not'],
    ['青禾县松陂乡人民政府', 'township', 'government', 'may-not'],
    ['禾丰镇党政办公室', 'township', 'department', 'may-not'],
    ['如龙镇人民政府', 'township', 'government', 'may-not'],
    ['望川市城关街道办事处', 'township', 'subdistrict', 'may-not']
  ])('%s is of the level %s, a %s, and %s make rules', (name, level, kind, power) => {
    expect(describeOrgan(name)).toBe(`${level} ${kind} ${power}`)
  })

  test.each(['本局', '本市', '全市', '本级人民政府', '本报告由青禾县水利局', '如需了解请联系青禾县政府办公室'])('%s is none', name => {
    expect(read(name)).toBeUndefined()
  })
})

/** How much of a province's name stands before 省, 市, 自治区 and the people it is named for. */
function shortOf(province: string): number {
  return province.startsWith('内蒙古') || province.startsWith('黑龙江') ? 3 : 2
}
