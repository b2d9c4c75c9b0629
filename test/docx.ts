/** Word files for tests and benchmarks, made from a description of what stands in them: the same bytes every time. */

import {strToU8, zipSync} from 'fflate'

import type {Table} from 'mdast'
import {readElements} from '../src/model/lines.js'
import type {SourceDocument} from '../src/model/source.js'
import {toTable} from '../src/model/table.js'
import {readDocx} from '../src/readers/docx.js'

/** A paragraph of plain text, one with properties, a table, or XML as it is to stand in the body. */
export type DocxBlock = string | DocxParagraph | {readonly table: readonly (readonly DocxCell[])[]} | {readonly xml: string}

export interface DocxParagraph {
  /** Text of one run, or XML that holds runs. */
  readonly text?: string
  readonly runs?: string
  readonly style?: string
  /** Number and level of its list. */
  readonly list?: readonly [id: number, level?: number]
  /** XML in `w:pPr`. */
  readonly properties?: string
}

export type DocxCell =
  | string
  | {readonly text?: string; readonly blocks?: readonly DocxBlock[]; readonly span?: number; readonly merge?: 'begins' | 'goes on'}

/** Parts beside the body: XML inside of their root elements. */
export interface DocxParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Files as they are, by name, in place of those that would be written. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>
  /** Whether nothing is packed, so that what repeats itself takes its room. */
  readonly isStored?: boolean
}

/** A Word file. */
export function makeDocx(blocks: readonly DocxBlock[], parts: DocxParts = {}): Uint8Array {
  const names = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const).filter(name => parts[name] !== undefined)
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${blocks.map(blockXml).join('')}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations(names.map(name => [name, `${name}.xml`])),
    ...Object.fromEntries(names.map(name => [`word/${name}.xml`, part(name, parts[name] ?? '')])),
    ...parts.files
  }
  const entries = Object.entries(files).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const]
  )
  return zipSync(Object.fromEntries(entries), {mtime: new Date(1980, 0, 1), level: parts.isStored ? 0 : 6})
}

/**
 * A report that was read from another format, as a Word file: headings with outline levels, merged cells.
 *
 * @param likeWord with the fonts, borders and identities that Word itself writes at every run, paragraph and cell
 */
export function asDocx(report: SourceDocument, {likeWord = false}: {readonly likeWord?: boolean} = {}): Uint8Array {
  const blocks = readElements(report).elements.flatMap((element): readonly DocxBlock[] => {
    if (element.kind === 'line') {
      const {text, depth, listNumber} = element.line
      const number = listNumber ? `${listNumber.ordinal}.` : ''
      const words = number + text.value
      // Word begins a run where writing changes
      const runs = (likeWord ? words.split(/(\d+)/) : [words]).map(piece => run(piece)).join('')
      return [{runs, ...(depth === undefined ? {} : {style: `Heading${depth}`})}]
    }
    if (element.kind === 'table') return tableOf(element.node, report)
    return element.kind === 'image' ? [{runs: '<w:r><w:drawing><pic:pic xmlns:pic="pic"/></w:drawing></w:r>'}] : []
  })
  const parts = {styles: headingStyles}
  if (!likeWord) return makeDocx(blocks, parts)
  const body = blocks
    .map(blockXml)
    .join('')
    .replace(/<w:(?:r|p|tcPr)>(?!<w:pPr>)|<w:pPr>/g, tag => `${tag}${formatting[tag] ?? ''}`)
  return makeDocx([{xml: body}], parts)
}

/** A table; one that is lines of text is lines of text in Word, too. */
function tableOf(node: Table, report: SourceDocument): readonly DocxBlock[] {
  const table = toTable(node, report)
  if (table.layout !== 'lines') return [{table: cellsOf(table)}]
  return node.children.map(({position}) => report.text.slice(position?.start.offset, position?.end.offset))
}

/** A report that was read from another format, written as a Word file and read again; as it was where it has no words. */
export function throughWord(report: SourceDocument): SourceDocument {
  const read = readDocx(asDocx(report), report.uri)
  return 'error' in read ? report : read.source
}

/** What Word and WPS write where nothing is set apart. */
const formatting: Readonly<Record<string, string>> = {
  '<w:r>':
    '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312"/><w:color w:val="000000"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>',
  '<w:p>':
    '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/><w:jc w:val="both"/></w:pPr>',
  '<w:pPr>': '<w:keepNext w:val="0"/><w:widowControl/>',
  '<w:tcPr>':
    '<w:tcW w:w="1200" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:color="auto" w:sz="8" w:space="0"/><w:left w:val="single" w:color="auto" w:sz="8" w:space="0"/><w:bottom w:val="single" w:color="auto" w:sz="8" w:space="0"/><w:right w:val="single" w:color="auto" w:sz="8" w:space="0"/></w:tcBorders><w:vAlign w:val="center"/>'
}

export const headingStyles = [1, 2, 3, 4, 5, 6]
  .map(
    level =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`
  )
  .join('')

/** A run of text; tabs and line ends in it become what Word has for them. */
export function run(text: string, properties = ''): string {
  const content = text
    .split(/([\t\n])/)
    .filter(piece => piece !== '')
    .map(piece => (piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`))
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content.join('')}</w:r>`
}

/** A level of a list: `level(0, 'chineseCounting', '%1、')`. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A list of levels, under the number that paragraphs name it by. */
export function list(id: number, levels: string, overrides = ''): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`
}

export function blockXml(block: DocxBlock): string {
  if (typeof block === 'string') return paragraphXml({text: block})
  if ('xml' in block) return block.xml
  if (!('table' in block)) return paragraphXml(block)
  const rows = block.table.map(cells => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`)
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}

function paragraphXml({text = '', runs = run(text), style, list: own, properties = ''}: DocxParagraph): string {
  const inner = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    own === undefined ? '' : `<w:numPr>${own[1] === undefined ? '' : `<w:ilvl w:val="${own[1]}"/>`}<w:numId w:val="${own[0]}"/></w:numPr>`,
    properties
  ].join('')
  return `<w:p>${inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`}${runs}</w:p>`
}

function cellXml(cell: DocxCell): string {
  const {text = '', blocks = [text], span = 1, merge} = typeof cell === 'string' ? {text: cell} : cell
  const properties = [
    span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : merge === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  ].join('')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks.map(blockXml).join('')}</w:tc>`
}

/** The cells of a table as Word has them: those that a cell above covers stand there, too, and say so. */
function cellsOf({cells, rowCount}: ReturnType<typeof toTable>): readonly (readonly DocxCell[])[] {
  const rows: {readonly column: number; readonly cell: DocxCell}[][] = Array.from({length: rowCount}, () => [])
  for (const {row, column, rowSpan, columnSpan, text} of cells) {
    for (let below = 0; below < rowSpan; below++) {
      const own = below === 0 ? {text: text.value, ...(rowSpan > 1 ? {merge: 'begins' as const} : {})} : {merge: 'goes on' as const}
      rows[row + below]?.push({column, cell: {...own, span: columnSpan}})
    }
  }
  return rows.map(row => row.sort((one, other) => one.column - other.column).map(({cell}) => cell))
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function part(name: string, content: string): string {
  return `${head}<w:${name} ${namespaces}>${content}</w:${name}>`
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const inner = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`
  )
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`
}

function contentTypes(names: readonly string[]): string {
  const prefix = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const own = [['document', 'document.main'], ...names.map(name => [name, name])].map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${prefix}.${type}+xml"/>`
  )
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${own.join('')}</Types>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, character => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[character] ?? character)
}
