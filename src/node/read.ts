/** Reading the files of reports. The folder `node` is the library's side towards Node: it may not judge a report itself, and only `node.ts` and the command may import it. */

import {readFileSync, statSync} from 'node:fs'
import {basename, extname} from 'node:path'

import type {Bilingual} from '../language.js'
import type {SourceDocument} from '../model/source.js'
import {type Decoded, decode, decodePage} from '../readers/decode.js'
import {readMarkdown} from '../readers/markdown.js'
import {readText} from '../readers/text.js'

/** The text of a report's file and how to read it, or why there is none. */
export type ReadReport = ReadText | {readonly error: Bilingual}

export interface ReadText {
  readonly text: string
  readonly format: TextFormat
}

export type TextFormat = 'markdown' | 'text' | 'html'

/** Reads a file as `lintFile` does. Its size is looked at before it is opened. */
export function readReport(path: string): ReadReport {
  try {
    const status = statSync(path)
    if (status.isDirectory()) return refuse('是文件夹，不是文件', 'is a folder, not a file')
    const format = formatOf(path)
    if (format.kind !== 'text') return {error: format.error}
    if (!status.isFile()) return refuse('不是普通的文件', 'is not an ordinary file')
    if (status.size > largestText) return {error: tooLarge(status.size)}
    const decoded = decodeAs(format.format, readFileSync(path))
    return 'error' in decoded ? decoded : {text: decoded.text, format: format.format}
  } catch (thrown) {
    return {error: reasonOf(thrown)}
  }
}

/** The text of a file that was read as bytes. */
export function decodeAs(format: TextFormat, bytes: Uint8Array): Decoded {
  return format === 'html' ? decodePage(bytes) : decode(bytes)
}

/** The document of a text that was read, under the name that findings give for it. Readers of pages are loaded when they are needed. */
export async function toSource({text, format}: ReadText, uri: string): Promise<SourceDocument> {
  if (format === 'html') return (await import('../readers/html.js')).readHtml(text, uri)
  return format === 'text' ? readText(text, uri) : readMarkdown(text, uri)
}

/** The format that a file's name tells: read, known but not read yet, or no format of reports. */
export type FileFormat =
  | {readonly kind: 'text'; readonly format: TextFormat}
  | {readonly kind: 'unread' | 'unknown'; readonly extension: string; readonly error: Bilingual}

export function formatOf(path: string): FileFormat {
  const extension = extname(path).toLowerCase()
  const format = textFormats.get(extension)
  if (format !== undefined) return {kind: 'text', format}
  if (unreadFormats.includes(extension)) {
    return {
      kind: 'unread',
      extension,
      error: {
        zh: `本版本还不能读 ${extension} 文件，请另存为 .txt 或 .md 后再检查`,
        en: `this version does not read ${extension} files yet; save the report as .txt or .md and check that`
      }
    }
  }
  const shown = extension || basename(path)
  const readable = [...textFormats.keys()].join(' ')
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

export function tooLarge(size: number): Bilingual {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 102.4) / 10} MB`
  return {
    zh: `文件有 ${megabytes(size)}，超过 ${megabytes(largestText)} 的上限，没有读取`,
    en: `the file has ${megabytes(size)}, more than the ${megabytes(largestText)} that are read`
  }
}

const textFormats: ReadonlyMap<string, TextFormat> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.htm', 'html']
])
const unreadFormats: readonly string[] = ['.docx', '.pdf', '.doc', '.wps']

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
