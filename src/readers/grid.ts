import type {Root, RootContent, Table, TableCell} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'

import type {Line, LineReading} from './lines.js'
import {positionOf} from './position.js'

declare module 'mdast' {
  interface TableData {
    /** `lines`: each row is a line of text, so that its cells stand in no columns. Absent: a grid. */
    layout?: 'lines'
  }
  interface TableCellData {
    /** Rows and columns a merged cell covers. */
    rowSpan?: number
    columnSpan?: number
  }
}

/**
 * Finds tables that a copy or a conversion left as lines of text and makes them mdast tables; changes `tree`.
 *
 * A table is kept whole, one row a line, so that its 一、 二、 三、 are not taken for headings. Lines belong to a table
 * when numbers stand in columns, between bars, or alone on their lines, and what lies between them is short labels.
 */
export function tablesFromLines(tree: Root, reading: LineReading): void {
  const stretches = lineStretches(tree, reading)
  const regions = stretches.flatMap(tableRegions)
  if (regions.length === 0) return
  const regionOf = new Map(regions.flatMap(region => region.map(line => [line, region] as const)))
  const done = new Set<readonly BlockLine[]>()
  const byBlock = new Map<number, BlockLine[]>()
  for (const line of stretches.flat()) {
    const own = byBlock.get(line.block)
    if (own) own.push(line)
    else byBlock.set(line.block, [line])
  }

  tree.children = tree.children.flatMap((node, block): RootContent[] => {
    const own = byBlock.get(block)
    if (!own?.some(line => regionOf.has(line))) return [node]
    const nodes: RootContent[] = []
    let open: Line[] = []
    for (const line of own) {
      const region = regionOf.get(line)
      if (!region) {
        open.push(line)
        continue
      }
      if (open.length > 0) nodes.push(reading.paragraphOf(open))
      open = []
      if (!done.has(region)) nodes.push(tableOf(region, reading))
      done.add(region)
    }
    if (open.length > 0) nodes.push(reading.paragraphOf(open))
    return nodes
  })
}

interface BlockLine extends Line {
  readonly block: number
}

/** The lines of plain text, parted where something stands between them that no table left as lines has in it. */
function lineStretches(tree: Root, {linesOf}: LineReading): readonly (readonly BlockLine[])[] {
  const stretches: BlockLine[][] = [[]]
  for (const [block, node] of tree.children.entries()) {
    const lines = linesOf(node)
    if (lines) for (const line of lines) stretches.at(-1)?.push({...line, block})
    else if (node.type === 'table' || (node.type === 'heading' && isWords(node))) stretches.push([])
  }
  return stretches
}

/** Whether a heading has words: Markdown takes a line of one figure for a heading, too, where a dash stands below it. */
function isWords(heading: RootContent): boolean {
  return /[\u4e00-\u9fff]{2}/.test(wordsOf(heading))
}

/** How many label lines may stand between two lines with figures: the form's longest heading of columns has nineteen. */
const longestGap = 20
/** Fewer lines with figures than this make no table, unless one of them holds many. */
const fewestFigureLines = 3
/** A line with so many figures set apart is a row, however long its label. */
const figuresOfRow = 3
/** So many figures on one line are a row: that of reviews and suits has fifteen. */
const manyFigures = 7

function tableRegions(lines: readonly BlockLine[]): readonly (readonly BlockLine[])[] {
  const regions: BlockLine[][] = []
  let open: BlockLine[] = []
  let pending: BlockLine[] = []
  const close = () => {
    const figureLines = open.filter(line => holdsFigures(line.text))
    if (figureLines.length >= fewestFigureLines || figureLines.some(line => countFigures(line.text) >= manyFigures)) {
      regions.push([...open, ...endOfLabel(open.at(-1), pending)])
    }
    open = []
    pending = []
  }
  for (const [index, line] of lines.entries()) {
    if (isSentence(line.text) || isSectionHeading(lines, index)) {
      close()
    } else if (holdsFigures(line.text) || isColumns(line.text)) {
      open.push(...pending, line)
      pending = []
    } else {
      pending.push(line)
      if (pending.length > longestGap) {
        if (open.length === 0) pending = pending.slice(1)
        else close()
      }
    }
  }
  close()
  return regions
}

/** The lines right behind the last figures that are the end of a broken label. */
function endOfLabel(last: BlockLine | undefined, behind: readonly BlockLine[]): readonly BlockLine[] {
  const end = behind.findIndex(({block, text}) => block !== last?.block || text.length > longestPiece || /[，。；：:]/.test(text))
  return behind.slice(0, Math.min(end < 0 ? behind.length : end, mostPieces))
}

/** A piece of a broken label has no more characters than this. */
const longestPiece = 14

/**
 * Whether a line numbered 一、 heads a section rather than a row.
 *
 * A row's label has its figures on the line, or on the next one, or on the one after a label （一）.
 */
function isSectionHeading(lines: readonly BlockLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (!chineseMarker.test(text) || holdsFigures(text) || beginsRow(lines, index)) return false
  const next = lines[index + 1]?.text ?? ''
  if (isFigure(next)) return false
  if (!bracketedMarker.test(next)) return true
  return !holdsFigures(next) && !isFigure(lines[index + 2]?.text ?? '')
}

/** Whether a line, with those behind it that its label may be broken over, begins one of the four rows that are numbered like sections. */
function beginsRow(lines: readonly BlockLine[], index: number): boolean {
  const words = lines.slice(index, index + mostPieces).map(({text}) => text.split(wideBlank, 1).join('').replace(/\s/g, ''))
  return numberedRow.test(words.join(''))
}

/** A label of the form breaks into no more lines than this before it is told from a section's title. */
const mostPieces = 4
const wideBlank = /\s{2,}|\t|[|｜]/
/** 「一、本年新收」「四、结转下年」; not 「一、本年度政府信息公开工作的总体情况」. */
const numberedRow = /^(?:一、本年新收|二、上年结转|三、本年度办理结果|四、结转下年)/

/** 「一、总体情况」「十、其他」; not 「一是」. */
const chineseMarker = /^[一二三四五六七八九十]{1,3}、\s*\S\S/
/** 「（一）予以公开」「(二)部分公开」; not 「（本列数据」. */
const bracketedMarker = /^[（(][一二三四五六七八九十]{1,3}[）)]/

/** A line with a cell's figure alone, or with a label and figures in columns. */
function holdsFigures(text: string): boolean {
  if (text.length > 200 || isSentence(text)) return false
  return (
    isFigure(text) ||
    figuresBehindLabel.test(text) ||
    oneFigureBehindLabel.test(text) ||
    (isBars(text) && text.split(/[|｜]/).some(cell => isFigure(cell.trim())))
  )
}

/** A number as cells hold it: 「12」「-11」「3,525」「９６」「96171.6」「约30」「20余」; not 「1.」, the number of a row. */
const number = '[-－−约近]?[\\d０-９](?:[\\d０-９,，]{0,14}[\\d０-９])?(?:[.．][\\d０-９]{1,8})?[余多]?'
/** What a cell may hold in place of a number. */
const dash = '[-－—–/／]{1,2}|无'

/** 「12」「-11」「3,525」「—」; not 「-1-」, a page number, nor 「12件」. */
function isFigure(text: string): boolean {
  return figureAlone.test(text)
}

const figureAlone = new RegExp(`^(?:${number}|${dash})$`)

/** 「行政许可　447228」「规章 1 0 11」「（一）予以公开 5 0 0」; not 「共公开 12 条」, nor 「2024 年」. */
const figuresBehindLabel = new RegExp(`(?:\\s{2,}|\\t|\\s(?:${number}|${dash})\\s+)(?:${number}|${dash})$`)

function countFigures(text: string): number {
  return text.split(isBars(text) ? /[|｜]/ : /\s+/).filter(cell => isFigure(cell.trim())).length
}

function isColumns(text: string): boolean {
  return isBars(text) || (!isSentence(text) && text.length <= 200 && text.split(/\s{2,}|\t/).length >= 3)
}

function isBars(text: string): boolean {
  return text.length <= 400 && (text.match(/[|｜]/g)?.length ?? 0) >= 2
}

function isSentence(text: string): boolean {
  return /[。；！？]$/.test(text) || (text.length > 60 && /[，。；]/.test(text) && !isBars(text) && countFigures(text) < figuresOfRow)
}

function tableOf(lines: readonly BlockLine[], reading: LineReading): Table {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  return {
    type: 'table',
    data: {layout: 'lines'},
    children: lines.map(line => ({
      type: 'tableRow',
      children: cellsOf(line, reading),
      position: positionOf(line.start, line.end)
    })),
    position: positionOf(start, end)
  }
}

function cellsOf(line: Line, {part}: LineReading): TableCell[] {
  const separator = isBars(line.text) ? /[|｜]/g : betweenColumns
  const cells: TableCell[] = []
  let start = 0
  for (const match of [...line.text.matchAll(separator), undefined]) {
    const end = match?.index ?? line.text.length
    if (match || end > start) cells.push({type: 'tableCell', ...part(line, start, end)})
    start = end + (match?.[0].length ?? 0)
  }
  return isBars(line.text) ? cells.slice(/^[|｜]/.test(line.text) ? 1 : 0) : cells
}

/** 「行政许可 12」「行政事业性收费 96171.6」; not 「邮编 745300」「2024 年 12」. */
const oneFigureBehindLabel = new RegExp(`^(?!.{0,12}(?:电话|邮编|传真|号码|编号))[\\u4e00-\\u9fff（）()]{2,16}\\s(?:${number}|${dash})$`)

/** Wide blanks, tabs, and a blank before a figure with its note: 「规章 1 0 11」「规范性文件 22（其中修订16件） 55 420」; not that of 「1. 重复申请」. */
const betweenColumns = new RegExp(`\\s{2,}|\\t|\\s(?=(?:${number}(?:[（(][^（）()\\s]{1,30}[）)])?|${dash})(?:\\s|$))`, 'g')
