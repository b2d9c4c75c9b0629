import type {Edition} from '../editions/edition.js'
import type {Bilingual} from '../language.js'
import {flatten} from '../model/outline.js'
import type {Block, Report} from '../model/report.js'
import {isCarriedOver} from './carry-over.js'
import type {Facts} from './facts.js'
import {fold} from './normalise.js'
import {matchTitle} from './sections.js'

/** Why a file is no annual report; nothing where it may be one. */
export function whyNoReport(report: Report, editions: readonly Edition[]): Bilingual | undefined {
  const title = report.title?.value.replace(/\s+/g, '') ?? ''
  const titles = countTitles(report, editions)
  const kind = otherKinds.find(({pattern}) => pattern.test(title))
  if (kind && titles < manyTitles) return kind.name
  if (titles >= fewTitles || namesReport.test(title) || (titles >= fewestTitles && /公开/.test(title))) return undefined
  const text = report.source.text
  if (!/[\u4e00-\u9fff]/.test(text)) return {zh: '没有中文内容', en: 'it holds no Chinese text'}
  if (saysReport(report)) return undefined
  return titles > 0 && /信息公开/.test(text)
    ? undefined
    : {zh: '标题、编制说明和各部分标题都不像年度报告', en: 'title, introduction and headings are not those of an annual report'}
}

/** With this many sections of a form, a file is a report whatever its title says. */
const manyTitles = 5
/** With this many, a file is a report even without a title; 总体情况 and 存在的主要问题 stand in any report. */
const fewTitles = 3
/** With this many, under a title that speaks of 公开. */
const fewestTitles = 2

function countTitles(report: Report, editions: readonly Edition[]): number {
  return Math.max(
    ...editions.map(
      ({sections}) => new Set(report.sections.flatMap(section => matchTitle(section.title.value, sections)?.spec.key ?? [])).size
    )
  )
}

/** 「政府信息公开工作年度报告」「政务公开年报」「关于2020年度政府信息公开工作的报告」; not 「政府工作报告」. */
const namesReport = /公开.{0,12}(?:报告|报$|年报)|(?:信息|政务)公开.{0,6}年度|公开工作(?:情况|总结)|工作告年度报/

/**
 * Whether a report is its form as it is handed out: instructions for text, and tables without a single answer but those that
 * last year's report gives.
 */
export function isBlankForm({sections, tables, figures}: Report, edition: Edition, facts: Pick<Facts, 'tables'>): boolean {
  if (!edition.sections.some(({hasTable}) => hasTable)) return false
  const blocks = sections.flatMap(flatten)
  const paragraphs = blocks.flatMap(block => (block.type === 'paragraph' ? [block.text.value] : []))
  if (!paragraphs.every(text => placeholder.test(text)) && (figures.length > 0 || !isOfLabels(blocks, edition))) return false
  const kinds = tables.flatMap(table => table.cells.map(({content}) => content.kind))
  if (kinds.includes('dash')) return false
  if (figures.length === 0) return paragraphs.some(text => placeholder.test(text)) || kinds.includes('blank')
  const carried = new Set(facts.tables.flatMap(({rows}) => rows.flatMap(row => row.facts.filter(isCarriedOver).map(({cell}) => cell))))
  const filled = tables.flatMap(table => table.cells.filter(({content}) => content.kind === 'quantity'))
  return paragraphs.length > 0 && figures.length === filled.length && filled.every(cell => carried.has(cell))
}

/** Whether all that is there beside instructions are labels of the form's tables, whole or broken over lines, as blank tables come in plain text. */
function isOfLabels(blocks: readonly Block[], {tables, sections}: Edition): boolean {
  const texts = blocks.flatMap(block => {
    if (block.type === 'section') return matchTitle(block.title.value, sections) ? [] : [block.heading.value]
    return block.type === 'paragraph' && !placeholder.test(block.text.value) ? [block.text.value] : []
  })
  const labels = tables.flatMap(({blocks}) =>
    blocks.flatMap(({caption, corner, columns, rows}) => [caption ?? '', corner ?? '', ...[...columns, ...rows].flatMap(({path}) => path)])
  )
  const folded = [...labels, ...labelsOverTables].map(fold).filter(label => label !== '')
  return (
    folded.sort((one, other) => other.length - one.length).reduce((rest, label) => rest.replaceAll(label, ''), fold(texts.join(''))) === ''
  )
}

// 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，附件，第三部分表头
const labelsOverTables = ['本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和', '申请人情况', '（）', '|']

/** 「（文字描述）」「（文字描述，收取信息处理费情况在此处报告。）」; not 「（文字描述略）本年度……」. */
const placeholder = /^[（(]\s*文字描述[^（）()]*[）)][。.]?$/

/** Titles of other papers that speak of the annual report or look like one. */
const otherKinds: readonly {readonly pattern: RegExp; readonly name: Bilingual}[] = [
  {pattern: /解读|一图读懂|图解/, name: {zh: '这是对年度报告的解读，不是年度报告', en: 'it explains an annual report'}},
  {
    pattern: /的(?:报送)?函$|报送函|关于报送|关于上报|关于印发/,
    name: {zh: '这是报送年度报告的函件，不是年度报告', en: 'it is a covering letter'}
  },
  {
    pattern: /法治(?:政府)?建设|政府工作报告|政府网站工作年度报表|述职|部门[预决]算|审计(?:工作|结果)?报告|培训|自查|落实.{0,20}要点/,
    name: {zh: '这是另一项工作的报告，不是政府信息公开工作年度报告', en: 'it reports on other work'}
  },
  {
    pattern: /(?:通知|通报|公告|方案|办法|要点|指南|目录|制度|规定|简报)$/,
    name: {zh: '这是通知、方案一类的文件，不是年度报告', en: 'it is a notice or plan'}
  },
  {
    pattern: /\d{1,2}月(?:份)?.{0,20}(?:月报|统计|报告)|月报|季度|半年/,
    name: {zh: '这是月度、季度或者半年的统计，不是年度报告', en: 'it covers part of a year'}
  },
  {pattern: /模板|样表|格式$|填报说明/, name: {zh: '这是年度报告的模板，不是年度报告', en: 'it is a template'}}
]

/** Whether the text before the first section speaks as an introduction does: 「本报告……编制」「现公布……年度报告」. */
function saysReport(report: Report): boolean {
  const opening = report.statements
    .slice(0, 6)
    .map(({text}) => text.value)
    .join('')
  return /信息公开/.test(opening) && /本报告|本年报|现(?:将|予|公布|发布).{0,60}年度报告|年度报告.{0,40}(?:公布如下|报告如下)/.test(opening)
}
