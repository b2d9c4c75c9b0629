import type {Element, Line} from './lines.js'
import {type Organ, readOrgan} from './organ.js'
import type {SourceDocument} from './source.js'
import {joinTexts, type Text, trimText} from './text.js'

/** The title of a report: its text, and how many of the first elements it takes. */
export interface FoundTitle {
  readonly text: Text
  /** Index of the element behind the title's last line. */
  readonly end: number
}

/** More lines than this never stand before a title: page noise, the organ, a document number. */
const deepestTitle = 14

/**
 * Finds the title before the body begins: the line that speaks of a report, with the organ above it and whatever a line
 * break took from it.
 */
export function findTitle(elements: readonly Element[], bodyStart: number, source: SourceDocument): FoundTitle | undefined {
  const sentence = elements.findIndex(element => element.kind === 'line' && isSentence(element.line))
  const limit = Math.min(bodyStart, deepestTitle, sentence < 0 ? bodyStart : sentence)
  const lines = elements.slice(0, limit).map(element => (element.kind === 'line' ? element.line : undefined))
  const at = titleLine(lines)
  if (at === undefined) return undefined
  let first = at
  while (first > 0 && isPartOfTitle(lines[first - 1], lines[at])) first--
  let end = at + 1
  while (end < limit && yearAlone.test(lines[end]?.text.value ?? '')) end++
  const parts = lines.slice(first, end).flatMap(line => (line ? [line.text] : []))
  return {text: joinTexts(source, parts), end}
}

/** The organ a title names, before the year or behind it; `read` says what a name is. */
export function organOfTitle(title: Text, read: (name: Text) => Organ | undefined = readOrgan): Organ | undefined {
  const value = title.value
  const subject = subjectOfTitle.exec(value)
  const head = trimText(title.slice(0, subject?.index ?? value.length))
  const year = titleYear.exec(head.value)
  if (!year) return read(head)
  const before = trimText(head.slice(0, year.index))
  const after = trimText(head.slice(year.index + year[0].length))
  return read(before) ?? read(after)
}

/** The year in a title, however it is written. 「2020年度」「2024 年」「二〇二一年」 */
export const titleYear =
  /(?:[（(]\s{0,2})?((?:19|20)\d{2}|[一二][〇○零OoО0九]?[〇○零OoО一二三四五六七八九十]{2,3})\s{0,2}年度?\s{0,2}(?:[）)])?/

/** Where the title stops naming organ and year. 「关于2020年度…」「政府信息公开工作年度报告」「政务公开年报」 */
const subjectOfTitle = /关于|政府信息(?!中心|局)|政务(?:信息)?公开|信息公开|工作(?:年度)?(?:报告|告)|年度工作|年度报告|年报/

function titleLine(lines: readonly (Line | undefined)[]): number | undefined {
  const candidates = lines.map(line => (line && isTitleLike(line) ? line : undefined))
  const speaksOfReport = candidates.findIndex(line => line !== undefined && /报告|年报|公报/.test(line.text.value))
  if (speaksOfReport >= 0) return speaksOfReport
  const speaksOfOpenness = candidates.findIndex(line => line !== undefined && /公开/.test(line.text.value))
  if (speaksOfOpenness >= 0) return speaksOfOpenness
  const heading = lines.findIndex(line => line?.depth === 1)
  return heading >= 0 ? heading : undefined
}

/** Behind the first sentence there is no title: a short line there is the end of a text without one. */
function isSentence({text: {value}, depth}: Line): boolean {
  return depth === undefined && value.length >= 20 && /[。；]$/.test(value)
}

function isTitleLike({text, depth}: Line): boolean {
  if (text.value.length > 80 || /^[一二三四五六七八九十]{1,3}、/.test(text.value)) return false
  // 「首页 > 信息公开 > 年报」 is the way to the page
  if (/[。；，>＞›»]|[：:]\s{0,4}\S/.test(text.value) || isNumberOfDocument(text.value)) return false
  return depth !== undefined || text.value.length <= 60
}

/** Whether a line above the title belongs to it: the organ, the year, or the first half of a broken line. */
function isPartOfTitle(line: Line | undefined, title: Line | undefined): boolean {
  if (!line || !title || !isTitleLike(line)) return false
  if (line.depth !== title.depth && line.depth !== undefined) return false
  if (readOrgan(line.text) || yearAlone.test(line.text.value)) return true
  return (
    /^[\u4e00-\u9fff\d\s〇○（）()]{4,40}$/.test(line.text.value) && /(?:\d|年度?|政府|信息|公开|关于|工作|局|委|办)$/.test(line.text.value)
  )
}

/** 「（2024年）」「2024年度」 */
const yearAlone = /^[（(]?\s?(?:19|20)\d{2}\s?年?度?\s?[）)]?$/

/** 「青禾政办发〔2021〕3号」「索引号 123」 */
function isNumberOfDocument(text: string): boolean {
  return /[〔[［]\s?\d{4}\s?[〕\]］]\s?\d{1,4}\s?号|^(?:索引号|文号|发布|来源|字号|当前位置)/.test(text)
}
