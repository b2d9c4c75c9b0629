import type {Edition, SectionKey, SectionSpec} from '../editions/edition.js'
import {flatten} from '../model/outline.js'
import type {Report, Section} from '../model/report.js'
import type {Located} from '../model/source.js'
import type {Text} from '../model/text.js'
import {fold, foldWithOffsets} from './normalise.js'
import type {BoundSection} from './sections.js'

/** What shows that a section without a heading of its own is there all the same. */
export interface GluedTitle {
  readonly spec: SectionSpec
  readonly at: Located
  /** Its title stands on a line that is no heading of the highest level, or with a number inside a paragraph; its table stands under another heading; what it speaks of does. */
  readonly evidence: 'title' | 'table' | 'text'
}

/** Finds sections whose headings a conversion lost or ran into the text. */
export function findGluedTitles(report: Report, bound: readonly BoundSection[], edition: Edition): readonly GluedTitle[] {
  const lost = edition.sections.filter(spec => !bound.some(other => other.spec?.key === spec.key))
  if (lost.length === 0) return []
  const texts = numberedTexts(report, edition)
  return lost.flatMap((spec): readonly GluedTitle[] => {
    const title = findTitleLine(report, spec) ?? findTitleInText(texts, spec)
    if (title) return [{spec, at: title, evidence: 'title'}]
    const table = findTable(report, spec)
    if (table) return [{spec, at: table, evidence: 'table'}]
    const text = spec.key === 'problems' ? findProblems(bound) : undefined
    return text ? [{spec, at: text, evidence: 'text'}] : []
  })
}

interface NumberedText {
  readonly text: Text
  readonly folded: ReturnType<typeof foldWithOffsets>
}

/** A line that is the title and nothing else, without a number or with that of another level: 「（三）主动公开政府信息情况」. */
function findTitleLine(report: Report, {title, aliases}: SectionSpec): Located | undefined {
  const wordings = new Set([title, ...aliases].map(fold))
  const blocks = [...report.preamble, ...report.sections].flatMap(flatten)
  for (const block of blocks) {
    if (block.type === 'section' && wordings.has(fold(block.title.value))) return block.heading
    if (block.type === 'paragraph' && block.text.value.length <= longestLine && wordings.has(fold(block.text.value))) return block.text
  }
  return undefined
}

/** No title has more characters, blanks among them included. */
const longestLine = 60

function findTitleInText(texts: readonly NumberedText[], {title, aliases}: SectionSpec): Located | undefined {
  const wordings = [title, ...aliases].map(fold).sort((a, b) => b.length - a.length)
  for (const {
    text,
    folded: {value, offsets}
  } of texts) {
    for (const wording of wordings) {
      const at = value.indexOf(wording)
      const number = at < 0 ? undefined : numberBefore.exec(value.slice(0, at))
      if (!number) continue
      const start = offsets[number.index] ?? 0
      return text.slice(start, (offsets[at + wording.length - 1] ?? start) + 1)
    }
  }
  return undefined
}

/** The sentences that hold a number as sections have it, but for those that list the parts of the report. */
function numberedTexts(report: Report, edition: Edition): readonly NumberedText[] {
  const titles = edition.sections.map(({title}) => fold(title))
  const paragraphs = [...report.preamble, ...report.sections].flatMap(flatten).filter(block => block.type === 'paragraph')
  const texts = paragraphs.flatMap(({sentences}) => sentences.map(({text}) => text)).filter(({value}) => numbered.test(value))
  return texts.flatMap(text => {
    const folded = foldWithOffsets(text.value)
    return titles.filter(title => folded.value.includes(title)).length < fewestListed ? [{text, folded}] : []
  })
}

/** A sentence with this many titles is a list of them. */
const fewestListed = 3

/** 「三、收到」「第三部分」 anywhere in the text. */
const numbered = /[一二三四五六七八九十](?:、|部分)/

/** 「三、」「第三部分」 at the end of what stands before a title; not 「“十四五”、」. */
const numberBefore = /(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)$/

/** The cell by which the table of a section is known, wherever that table stands. */
function findTable(report: Report, {key, hasTable}: SectionSpec): Located | undefined {
  const words = hasTable ? tableWords[key] : undefined
  if (!words) return undefined
  for (const table of report.tables) {
    const labels = table.cells.map(cell => ({cell, label: cell.text.value.replace(/\s+/g, '')}))
    const found = words.map(word => labels.find(({label}) => label.includes(word))?.cell.text)
    if (found.every(text => text !== undefined)) return found[0]
  }
  return undefined
}

// 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，附件：只见于一张表的行、列名称
const tableWords: Partial<Record<SectionKey, readonly string[]>> = {
  disclosure: ['信息内容', '规章'],
  requests: ['本年新收政府信息公开申请', '结转下年度继续办理'],
  cases: ['复议后起诉', '尚未审结']
}

/** Where the section before the lost one goes on to speak of problems and of mending them. */
function findProblems(bound: readonly BoundSection[]): Located | undefined {
  const section = bound.findLast(({spec}) => spec?.key === 'cases')?.section
  return section && (findSubheading(section) ?? findStatement(section))
}

function findSubheading(section: Section): Located | undefined {
  const titles = section.blocks.flatMap(flatten).flatMap(block => (block.type === 'section' ? [block.heading] : []))
  return titles.find(({value}) => namesProblems.test(value))
}

function findStatement(section: Section): Located | undefined {
  const paragraphs = section.blocks.flatMap(flatten).filter(block => block.type === 'paragraph')
  const speaksOfMending = paragraphs.some(({text}) => namesMending.test(text.value))
  return speaksOfMending ? paragraphs.find(({text}) => namesProblems.test(text.value)) : undefined
}

/** 「存在以下问题」「存在的不足」「主要问题」; not 「问题线索」「未发现问题」. */
const namesProblems = /存在.{0,40}(?:问题|不足|短板|差距|薄弱)|主要(?:的)?(?:问题|不足)/

/** 「改进措施」「下一步，」「今后将加强」 */
const namesMending = /改进|整改|下一步|今后|将(?:进一步|继续|加强|完善)/
