/** What several hands share: lists of figures, and what things were called in a year. */

import {about, figure, type Sentence, type Slot, say, sum, type Topic} from '../draft.js'
import type {Plan} from '../plan.js'

/** A figure and what it is called. */
export interface Item {
  readonly slot: Slot
  readonly label: string
}

export type Parts = readonly (string | Slot)[]

export function item(name: string, label: string, value: number): Item {
  return {slot: figure(name, value), label}
}

export function isSome({slot}: Item): boolean {
  return slot.value > 0
}

export function namesOf(items: readonly Item[]): readonly string[] {
  return items.map(({slot}) => slot.name)
}

/** 「予以公开12件、部分公开3件」 */
export function listed(items: readonly Item[], unit: string, mark = '、', last = mark): Parts {
  return items.flatMap(({slot, label}, at) => [`${at === 0 ? '' : at === items.length - 1 ? last : mark}${label}`, slot, unit])
}

/** 「12件予以公开、3件部分公开」 */
export function listedBefore(items: readonly Item[], unit: string, mark = '、'): Parts {
  return items.flatMap(({slot, label}, at) => [...(at === 0 ? [] : [mark]), slot, `${unit}${label}`])
}

/** 「予以公开、部分公开分别为12件、3件」 */
export function respectively(items: readonly Item[], unit: string, word = '分别为', mark = '、'): Parts {
  return [
    ...items.map(({label}, at) => `${at === 0 ? '' : mark}${label}`),
    word,
    ...items.flatMap(({slot}, at) => [...(at === 0 ? [] : ['、']), slot, unit])
  ]
}

/** The results of applications that there were, by the names of the time: the form of 2019 brought others. */
export function resultsOf({requests, year}: Plan): readonly Item[] {
  const [granted, partial, refused, unavailable, notProcessed, other] =
    year > 2018
      ? ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']
      : ['同意公开', '同意部分公开', '不同意公开', '申请信息不存在', '不予重复答复', '告知通过其他途径办理']
  return [
    item('granted', granted ?? '', requests.granted),
    item('partial', partial ?? '', requests.partial),
    item('refused', refused ?? '', requests.refused),
    item('unavailable', unavailable ?? '', requests.unavailable),
    item('not-processed', notProcessed ?? '', requests.notProcessed),
    item('other', other ?? '', requests.other)
  ].filter(isSome)
}

/** The results of reviews that there were. */
export function reviewResultsOf({cases}: Plan): readonly Item[] {
  return [
    item('upheld', '结果维持', cases.upheld),
    item('corrected', '结果纠正', cases.corrected),
    item('other-result', '其他结果', cases.otherResult),
    item('pending', '尚未审结', cases.pending)
  ].filter(isSome)
}

/** How many suits there were, or what is said where there was none. */
export function suitsOf({cases}: Plan, none: Sentence): Sentence {
  return about('cases', cases.suits > 0 ? say`因政府信息公开被提起行政诉讼${figure('suits', cases.suits)}件。` : none)
}

/** A whole and its parts in one sentence: `told` between them, or `all` where the one part is the whole. */
export function divided(
  topic: Topic,
  lead: Parts,
  whole: Slot,
  unit: string,
  items: readonly Item[],
  words: {readonly told: string; readonly all: string; readonly end?: string; readonly list?: Parts}
): Sentence {
  const end = words.end ?? '。'
  const [only] = items
  if (items.length === 1 && only) return about(topic, say`${lead}${whole}${unit}${words.all}${only.label}${end}`)
  return about(topic, say`${lead}${whole}${unit}${words.told}${words.list ?? listed(items, unit)}${end}`, sum(whole.name, namesOf(items)))
}

/** Accounts of the time: WeChat's came up in 2013. */
export function accountOf({year}: Plan): string {
  return year > 2013 ? '微信公众号' : '政务微博'
}

/** 「两」「三」 before a measure word; figures above ten as they are. */
export function numeral(value: number): string {
  return value <= 10 ? ('零一两三四五六七八九十'[value] ?? '') : String(value)
}

/** A figure written as a numeral. */
export function counted(name: string, value: number): Slot {
  return figure(name, value, numeral(value))
}

/** What was in everybody's mouth in a year. */
export function watchwordOf({year}: Plan): string {
  const words: Readonly<Record<number, string>> = {
    2012: '党的十八大精神',
    2013: '党的十八届三中全会精神',
    2014: '党的十八届四中全会精神',
    2015: '党的十八届五中全会精神',
    2016: '党的十八届六中全会精神',
    2017: '党的十九大精神',
    2018: '党的十九大精神',
    2019: '党的十九届四中全会精神',
    2020: '党的十九届五中全会精神',
    2021: '党的十九届六中全会精神',
    2022: '党的二十大精神',
    2023: '党的二十大精神',
    2024: '党的二十届三中全会精神',
    2025: '党的二十届四中全会精神'
  }
  return words[year] ?? '党的二十大精神'
}

/** The plan of five years that a year is in. */
export function planOf({year}: Plan): string {
  return year <= 2015 ? '“十二五”规划' : year <= 2020 ? '“十三五”规划' : '“十四五”规划'
}

/** The regulation's number in a year. */
export function regulationNumber({year}: Plan): string {
  return year > 2018 ? '国务院令第711号' : '国务院令第492号'
}

/** The notice that gives the form, cited in full; nothing where there was none. */
export function formNotice({edition}: Plan): string | undefined {
  const office = '国务院办公厅政府信息与政务公开办公室'
  if (edition.id === 'narrative') return undefined
  return edition.id === 'form-2021'
    ? `《${office}关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）`
    : `《${office}关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）`
}

/** The articles on the report. */
export function articlesOf({year}: Plan): string {
  return year > 2018 ? '第五十条' : '第三十二条'
}

/** What may be charged: until 2019 the costs of finding, copying and posting, then the fee for processing. */
export function feeOf({year}: Plan): string {
  return year > 2018 ? '信息处理费' : '检索、复制、邮寄等费用'
}

/** 「六」 */
export function partsOf({sections}: Plan): string {
  return numeral(sections.length)
}

/** A whole for what was published, in proportion to the size. */
export const amounts = {zero: 60, small: 300, medium: 4000, large: 60_000} as const
