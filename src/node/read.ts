/** Reading the files of reports. The folder `node` is the library's side towards Node: it may not judge a report itself, and only `node.ts` and the command may import it. */

import {readFileSync, statSync} from 'node:fs'
import {basename, extname} from 'node:path'

import type {Bilingual} from '../language.js'
import type {SourceDocument} from '../model/source.js'
import {decode, decodePage} from '../readers/decode.js'
import {readMarkdown} from '../readers/markdown.js'
import {readText} from '../readers/text.js'
import {findOffice, noOffice} from './office.js'

/** A report's file as it was read, or why it could not be. */
export type ReadReport = ReadText | ReadDocument | {readonly error: Bilingual}

export interface ReadText {
  readonly text: string
  readonly format: TextFormat
}

/** A file that is no text: a reader has written what a person reads in it. */
export interface ReadDocument {
  readonly text: string
  /** Under no name yet: see `toSource`. */
  readonly source: SourceDocument
}

export type TextFormat = 'markdown' | 'text' | 'html'
export type DocumentFormat = 'docx'

/** Reads a file as `lintFile` does. Its size is looked at before it is opened. */
export async function readReport(path: string): Promise<ReadReport> {
  try {
    const status = statSync(path)
    if (status.isDirectory()) return refuse('是文件夹，不是文件', 'is a folder, not a file')
    const format = formatOf(path)
    if ('error' in format) return {error: format.error}
    if (!status.isFile()) return refuse('不是普通的文件', 'is not an ordinary file')
    const largest = largestOf(format)
    if (status.size > largest) return {error: tooLarge(status.size, largest)}
    const converted = format.isConverted ? await (await import('./convert.js')).toDocx(path) : readFileSync(path)
    return 'error' in converted ? converted : await readBytes(converted, format)
  } catch (thrown) {
    return {error: reasonOf(thrown)}
  }
}

/** Reads the bytes of a file. Readers of documents are loaded where there is one. */
export async function readBytes(bytes: Uint8Array, format: ReadableFormat): Promise<ReadReport> {
  if (format.kind === 'text') {
    const decoded = format.format === 'html' ? decodePage(bytes) : decode(bytes)
    return 'error' in decoded ? decoded : {text: decoded.text, format: format.format}
  }
  const {readDocx} = await import('../readers/docx.js')
  const read = readDocx(bytes, '')
  return 'error' in read ? read : {text: read.source.text, source: read.source}
}

/** The document of what was read, under the name that findings give for it. Readers of pages are loaded when they are needed. */
export async function toSource(read: ReadText | ReadDocument, uri: string): Promise<SourceDocument> {
  if ('source' in read) return {...read.source, uri}
  if (read.format === 'html') return (await import('../readers/html.js')).readHtml(read.text, uri)
  return read.format === 'text' ? readText(read.text, uri) : readMarkdown(read.text, uri)
}

/** The format that a file's name tells: read, known but not read yet or not here, or no format of reports. */
export type FileFormat = ReadableFormat | {readonly kind: 'unread' | 'unknown'; readonly extension: string; readonly error: Bilingual}

export type ReadableFormat = {
  /** Whether another program has to make it into one that is read here. */
  readonly isConverted?: boolean
} & ({readonly kind: 'text'; readonly format: TextFormat} | {readonly kind: 'document'; readonly format: DocumentFormat})

export function formatOf(path: string): FileFormat {
  const extension = extname(path).toLowerCase()
  const format = formats.get(extension)
  if (format?.isConverted && findOffice() === undefined) return {kind: 'unread', extension, error: noOffice(extension)}
  if (format !== undefined) return format
  if (unreadFormats.includes(extension)) {
    return {
      kind: 'unread',
      extension,
      error: {
        zh: `本版本还不能读 ${extension} 文件，请另存为 .docx、.txt 或 .md 后再检查`,
        en: `this version does not read ${extension} files yet; save the report as .docx, .txt or .md and check that`
      }
    }
  }
  const shown = extension || basename(path)
  const readable = [...formats].flatMap(([name, {isConverted}]) => (isConverted ? [] : [name])).join(' ')
  return {
    kind: 'unknown',
    extension,
    error: {
      zh: `认不出“${shown}”是什么格式，能读的是 ${readable}`,
      en: `“${shown}” is no format known here; what can be read is ${readable}`
    }
  }
}

/** The largest text that is read, in bytes. A report of ten thousand characters takes some 30 kB. */
export const largestText = 5 * 1024 * 1024

/** The largest document, in bytes: pictures take room. What is read of it has limits of its own. */
export const largestDocument = 50 * 1024 * 1024

export function largestOf({kind}: ReadableFormat): number {
  return kind === 'text' ? largestText : largestDocument
}

export function tooLarge(size: number, largest: number): Bilingual {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 102.4) / 10} MB`
  return {
    zh: `文件有 ${megabytes(size)}，超过 ${megabytes(largest)} 的上限，没有读取`,
    en: `the file has ${megabytes(size)}, more than the ${megabytes(largest)} that are read`
  }
}

const formats: ReadonlyMap<string, ReadableFormat> = new Map<string, ReadableFormat>([
  ['.md', {kind: 'text', format: 'markdown'}],
  ['.markdown', {kind: 'text', format: 'markdown'}],
  ['.txt', {kind: 'text', format: 'text'}],
  ['.html', {kind: 'text', format: 'html'}],
  ['.htm', {kind: 'text', format: 'html'}],
  ['.docx', {kind: 'document', format: 'docx'}],
  ['.doc', {kind: 'document', format: 'docx', isConverted: true}],
  ['.wps', {kind: 'document', format: 'docx', isConverted: true}]
])
const unreadFormats: readonly string[] = ['.pdf']

function refuse(zh: string, en: string): {readonly error: Bilingual} {
  return {error: {zh, en}}
}

function reasonOf(thrown: unknown): Bilingual {
  // not `instanceof Error`: Node's errors are of another realm where the caller runs in a context of its own
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return {zh: '找不到这个文件', en: 'there is no such file'}
  if (code === 'EACCES' || code === 'EPERM') return {zh: '没有权限读取这个文件', en: 'no permission to read the file'}
  const reason = code || (thrown instanceof Error ? thrown.message : String(thrown))
  return {zh: `文件读不了（${reason}）`, en: `the file cannot be read (${reason})`}
}
