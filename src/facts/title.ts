import type {Report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {editDistance} from './normalise.js'

/** What a title says, held against 「行政机关名称＋年份＋政府信息公开工作年度报告」. */
export interface TitleFacts {
  readonly text: Text
  readonly hasOrgan: boolean
  readonly hasYear: boolean
  /** What the words behind organ and year are. */
  readonly form: TitleForm
  /** The title in the usual pattern, where organ and year are known. */
  readonly usual?: string
}

/**
 * `standard` 政府信息公开工作年度报告 · `about` 关于…的报告 · `work-report` 工作报告 · `no-subject` 工作年度报告 without what the work is ·
 * `scrambled` the same characters in another order · `double-year` 2022年度…年度报告 · `other` any other wording
 */
export type TitleForm = 'standard' | 'about' | 'work-report' | 'no-subject' | 'scrambled' | 'double-year' | 'other'

/** Reads the title of a report; nothing where the text has none. */
export function readTitle({title, issuer, year}: Report): TitleFacts | undefined {
  if (!title) return undefined
  const value = title.value.replace(/[\s\u3000]+/g, '')
  const hasYear = yearInTitle.test(value)
  const hasOrgan = issuer !== undefined && (value.includes(issuer.name) || issuer.at.span.end <= title.span.start)
  const usual = issuer && year ? {usual: `${issuer.name}${year.value}年${subject}`} : {}
  return {text: title, hasOrgan, hasYear, form: formOf(value), ...usual}
}

const subject = '政府信息公开工作年度报告'

/** 「2020年度」「二〇二一年」「（2024年）」 */
const yearInTitle = /(?:19|20)\d{2}|[一二][〇○零OoО][〇○零OoО一二三四五六七八九十]{2}年/

function formOf(value: string): TitleForm {
  if (/关于.{2,40}报告$/.test(value)) return 'about'
  const tail = value.replace(/[（(][^（）()]{0,20}[）)]$/, '')
  if (isScrambled(tail)) return 'scrambled'
  const standard = /(?:政府信息|政务|信息)公开工作?年(?:度报告|报)$/.test(tail)
  if (standard) return /年度.{0,40}年度报告/.test(tail) ? 'double-year' : 'standard'
  if (/公开(?:工作)?(?:情况)?(?:工作)?(?:报告|总结)$/.test(tail)) return 'work-report'
  if (/年度报告$|年报$/.test(tail) && !/公开/.test(tail)) return 'no-subject'
  return 'other'
}

/** Whether the end of a title has the characters of the usual words in another order: 「政府信息公开工作告年度报」. */
function isScrambled(value: string): boolean {
  const end = value.slice(-subject.length)
  return end !== subject && sorted(end) === sorted(subject) && editDistance(end, subject, 6) <= 6
}

function sorted(value: string): string {
  return [...value].sort().join('')
}

