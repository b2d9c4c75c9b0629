import {findDates} from './date.js'
import {type Organ, readOrgan} from './organ.js'
import type {Paragraph, Signoff} from './report.js'
import type {Text} from './text.js'
import {trimText} from './text.js'

/** The sign-off, and how many of the last paragraphs are its own or come after it. */
export interface FoundSignoff {
  readonly signoff: Signoff
  /** Paragraphs from here on are no part of the last section. */
  readonly start: number
}

/** Finds who signs and when, in the last lines: an organ, a date, or both on one line. */
export function findSignoff(paragraphs: readonly Paragraph[]): FoundSignoff | undefined {
  let end = paragraphs.length
  while (end > 0 && paragraphs.length - end < 4 && isAfterword(paragraphs[end - 1])) end--
  if (isListOfOrgans(paragraphs, end)) return undefined
  let start = end
  let organ: Organ | undefined
  let date: Signoff['date']
  let isDateBelow = false
  while (start > 0 && end - start < 3) {
    const text = paragraphs[start - 1]?.text
    const line = signoffLine(text) ?? signerAbove(text, date)
    const isSecondOrgan = line?.organ !== undefined && organ !== undefined
    if (!line || (isSecondOrgan && !isDateBelow) || (line.date && date)) break
    if (!organ) isDateBelow = date !== undefined || line.date !== undefined
    // of several organs that sign together, the first is the one that reports
    organ = line.organ ?? organ
    date ??= line.date
    start--
  }
  const first = paragraphs[start]
  const last = paragraphs[end - 1]
  if (start === end || !first || !last) return undefined
  const span = {start: first.span.start, end: last.span.end}
  return {signoff: {source: first.source, span, ...(organ ? {organ} : {}), ...(date ? {date} : {})}, start}
}

/** Names of organs below each other, or below 「下属单位：」, are a list and sign nothing. */
function isListOfOrgans(paragraphs: readonly Paragraph[], end: number): boolean {
  const lines = paragraphs.slice(Math.max(0, end - 3), end).map(({text}) => text)
  const names = lines.map(text => readOrgan(withoutBrackets(text)) ?? readSigner(withoutBrackets(text)))
  const [last, above] = [lines.length - 1, lines.length - 2]
  if (names[last] === undefined) return false
  return names[above] !== undefined || /[：:]$/.test(lines[above]?.value ?? '')
}

function signerAbove(text: Text | undefined, date: Signoff['date']): Pick<Signoff, 'organ' | 'date'> | undefined {
  const organ = text && date && readSigner(withoutBrackets(text))
  return organ && {organ}
}

function signoffLine(text: Text | undefined): Pick<Signoff, 'organ' | 'date'> | undefined {
  if (!text || text.value.length > 60) return undefined
  const line = withoutLabel(withoutBrackets(text))
  const {dates, ranges} = findDates(line)
  const date = dates[0]
  if (!date) {
    const organ = readOrgan(line)
    return organ && {organ}
  }
  if (dates.length > 1 || ranges.length > 0 || date.month === undefined) return undefined
  const at = line.value.indexOf(date.raw)
  const before = trimText(line.slice(0, at))
  const after = trimText(line.slice(at + date.raw.length))
  if (after.value !== '') return undefined
  if (before.value === '' || /^(?:成文日期|日期)[:：]$/.test(before.value)) return {date}
  const organ = readOrgan(before) ?? readSigner(before)
  return organ && {organ, date}
}

/** An organ whose name has another ending than most: it must stand beside the date, or right above it. */
function readSigner(at: Text): Organ | undefined {
  const name = at.value.replace(/\s+/g, '')
  return signer.test(name) ? {name, at, level: 'unknown', kind: 'department'} : undefined
}

/** 「青禾县档案馆」「望川市总工会」「青禾县经济开发区」; not 「无其他需要报告的事项」. */
const signer =
  /^(?!.*(?:无|没有|报告|事项|情况|公开))[\u4e00-\u9fff·（）()]{4,30}(?:馆|会|社|站|所|校|院|区|台|园|组|团|队|公司|大学|学院|场)$/

/** 「（盖章）」「（公章）」 behind the organ say nothing. */
function withoutBrackets(text: Text): Text {
  const match = /[（(](?:盖章|公章|章|印章)[）)]$/.exec(text.value)
  return trimText(match ? text.slice(0, match.index) : text)
}

/** 「单位：」 before the organ says nothing either. */
function withoutLabel(text: Text): Text {
  const match = /^(?:单位|单位名称|编制单位|报告单位|落款)[:：]\s*/.exec(text.value)
  return match ? text.slice(match[0].length) : text
}

/** Lines that pages put behind the sign-off: attachments, links, codes to scan, pictures of a seal, the number of the page. */
function isAfterword(paragraph: Paragraph | undefined): boolean {
  const value = paragraph?.text.value ?? ''
  if (value === '') return true
  if (pageNumber.test(value)) return true
  return (
    value.length <= 80 &&
    /^(?:附件|附表|相关附件|相关链接|相关稿件|下载|点击|扫一扫|上一篇|下一篇|打印|关闭|责任编辑|编辑|来源|https?:)|下载$|\.(?:docx?|pdf|xlsx?|wps)$/.test(
      value
    )
  )
}

/** 「-12-」「— 3 —」「3」「第3页」「第 3 页 共 12 页」「3/12」; not 「2025」. */
const pageNumber = /^(?:[-—–－]?\s?\d{1,3}\s?[-—–－]?|\d{1,3}\s?[/／]\s?\d{1,3}|第\s?\d{1,3}\s?页(?:[\s，,/]{0,3}共\s?\d{1,3}\s?页)?)$/
