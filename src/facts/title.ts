import {editDistance} from '../edit-distance.js'
import type {Report} from '../model/report.js'
import type {Text} from '../model/text.js'

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
  const value = title.value.normalize('NFKC').replace(/\s+/g, '')
  const isAbove = issuer !== undefined && issuer.at.span.end <= title.span.start
  const isWithin = issuer !== undefined && value.includes(issuer.name)
  const usual = issuer && year ? {usual: `${isAbove && !isWithin ? '' : issuer.name}${year.value}年${subject}`} : {}
  return {
    text: title,
    hasOrgan: isAbove || isWithin || namesSomeone(value),
    hasYear: yearInTitle.test(value),
    form: formOf(value),
    ...usual
  }
}

const subject = '政府信息公开工作年度报告'

/** 「2020年度」「二〇二一年」「（2024年）」 */
const yearInTitle = /(?:19|20)\d{2}|[一二][〇○零OoО0九][〇○零OoО0一二三四五六七八九十]{2}年/

/** Whether words stand before the subject that may be an organ's name, though not one of the usual endings: 「青禾县档案馆2024年」. */
function namesSomeone(value: string): boolean {
  const head = value.slice(0, beginsSubject.exec(value)?.index ?? value.length)
  return /[\u4e00-\u9fff]{4}|[\u4e00-\u9fff][省市县区州旗镇乡]$/.test(head.replace(yearInTitle, '').replace(/年度?/, ''))
}

/** Where organ and year end: 「关于……的报告」「政府信息公开」「工作年度报告」. */
const beginsSubject = /关于|政府信息公开|政务(?:信息)?公开|信息公开|工作|年度?报告|年报/

function formOf(value: string): TitleForm {
  if (/关于.{2,40}报告$/.test(value)) return 'about'
  const tail = value.replace(/[（(][^（）()]{0,20}[）)]$/, '')
  if (isScrambled(tail)) return 'scrambled'
  if (/政府信息公开(?:工作)?年度报告$/.test(tail)) return /年度.{0,40}年度报告/.test(tail) ? 'double-year' : 'standard'
  if (/公开(?:工作)?(?:情况)?(?:工作)?(?:报告|总结)$/.test(tail)) return 'work-report'
  if (/年度(?:工作)?报告$|年报$/.test(tail) && !/公开/.test(tail)) return 'no-subject'
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
