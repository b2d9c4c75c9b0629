/** The pictures of the terminal in the READMEs: what the command prints of a report, as SVG. Written by `npm run docs`. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import stringWidth from 'string-width'

import {type Language, lintText, version} from '../src/index.js'
import {toPretty} from '../src/reporters/pretty.js'
import {toDocument} from '../src/reporters/summary.js'
import {type GeneratedFile, root} from './generated.js'

const report = 'fixtures/reports/liupu-civil-affairs-2023.txt'

/** The pictures, one for each language. */
export async function pictureFiles(): Promise<readonly GeneratedFile[]> {
  return [
    {path: 'docs/terminal.zh-CN.svg', content: await picture('zh', `npx lint ${report}`)},
    {path: 'docs/terminal.svg', content: await picture('en', `npx lint --lang en ${report}`)}
  ]
}

async function picture(lang: Language, command: string): Promise<string> {
  const text = readFileSync(join(root, report), 'utf8')
  const result = await lintText(text, {uri: report, lang})
  const output = toPretty(toDocument([result], version), new Map([[report, text]]), {lang, color: true, width: columns})
  const lines = `\u001b[2m$\u001b[22m ${command}\n\n${output.trimEnd()}`.split('\n').flatMap(line => wrap(readStyles(line)))
  return svg(lines, command)
}

// ── what the terminal does ─────────────────────────────────────────────────────────────────────────────────────────────

/** Cells to a line, as the terminal breaks them. */
const columns = 120

/** A character and how it is shown. */
interface Glyph {
  readonly character: string
  readonly style: Style
}

interface Style {
  readonly color?: string | undefined
  readonly isBold?: boolean
  readonly isDim?: boolean
  readonly isUnderlined?: boolean
}

/** Reads the codes of colours and weights: 「ESC[31m」. */
function readStyles(line: string): readonly Glyph[] {
  const glyphs: Glyph[] = []
  let style: Style = {}
  // text and code take turns: what the group matches stands between the parts
  for (const [index, part] of line.split(codes).entries()) {
    if (index % 2 === 1) style = {...style, ...styles(Number(part))}
    else glyphs.push(...[...part].map(character => ({character, style})))
  }
  return glyphs
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins each code
const codes = /\u001b\[(\d+)m/

function styles(code: number): Style {
  if (code in colors) return {color: colors[code]}
  if (code === 1) return {isBold: true}
  if (code === 2) return {isDim: true}
  if (code === 22) return {isBold: false, isDim: false}
  if (code === 4) return {isUnderlined: true}
  if (code === 24) return {isUnderlined: false}
  throw new Error(`expected a code of colour or weight that chalk writes, got ${code}`)
}

/** By code; 39 is the terminal's own colour. */
const colors: Readonly<Record<number, string | undefined>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  39: undefined
}

/** Breaks a line where the terminal is full. */
function wrap(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [[]]
  let width = 0
  for (const glyph of glyphs) {
    const cells = stringWidth(glyph.character)
    if (width + cells > columns) {
      lines.push([])
      width = 0
    }
    lines.at(-1)?.push(glyph)
    width += cells
  }
  return lines
}

// ── SVG ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const cellWidth = 7.8
/** Of letters, and of Chinese characters, which take two cells. */
const fontSize = {narrow: 13, wide: 15}
const lineHeight = 20
const padding = 16

function svg(lines: readonly (readonly Glyph[])[], title: string): string {
  const width = Math.ceil(columns * cellWidth + 2 * padding)
  const height = lines.length * lineHeight + 2 * padding
  const rows = lines.flatMap((line, index) => runs(line).map(run => tag(run, padding + index * lineHeight + 15)))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', 'PingFang SC', 'Microsoft YaHei', monospace" font-size="${fontSize.narrow}" fill="#e6edf3" xml:space="preserve">`,
    ...rows,
    '</g>',
    '</svg>'
  ].join('\n')}\n`
}

/** Characters of one style and one width, and the cell they begin at. */
interface Run {
  readonly text: string
  readonly style: Style
  readonly start: number
  readonly cells: number
  readonly isWide: boolean
}

function runs(glyphs: readonly Glyph[]): readonly Run[] {
  const found: Run[] = []
  let at = 0
  for (const {character, style} of glyphs) {
    const cells = stringWidth(character)
    const isWide = cells > 1
    const last = found.at(-1)
    if (last && last.style === style && last.isWide === isWide) {
      found[found.length - 1] = {...last, text: last.text + character, cells: last.cells + cells}
    } else found.push({text: character, style, start: at, cells, isWide})
    at += cells
  }
  return found.filter(({text, style}) => text.trim() !== '' || style.isUnderlined)
}

/** A run at its cell, stretched to its cells, so that columns hold whatever font is there. */
function tag({text, style, start, cells, isWide}: Run, y: number): string {
  const attributes = {
    x: round(padding + start * cellWidth),
    y,
    textLength: round(cells * cellWidth),
    ...(isWide ? {'font-size': fontSize.wide, 'letter-spacing': round(2 * cellWidth - fontSize.wide)} : {}),
    ...(style.color ? {fill: style.color} : {}),
    ...(style.isBold ? {'font-weight': 'bold'} : {}),
    ...(style.isDim ? {opacity: 0.65} : {}),
    ...(style.isUnderlined ? {'text-decoration': 'underline'} : {})
  }
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<text${written.join('')}>${escapeText(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
