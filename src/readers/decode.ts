/**
 * From bytes to text.
 *
 * The folder `readers` turns a file into text and tree. It may not know any edition, fact, rule or engine, and no reader
 * imports another (`grid.ts`, `decode.ts` and `parse.ts` are shared).
 */

import type {Bilingual} from '../language.js'

/** The text of a file, or why it has none. */
export type Decoded = {readonly text: string; readonly encoding: Encoding} | {readonly error: Bilingual}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/**
 * Reads a byte-order mark, else UTF-8 strictly, else GB 18030 strictly.
 *
 * Guessing from letter frequencies is wrong on short Chinese texts; these three steps are not. A file that is UTF-8 but
 * for a few broken bytes would pass for nonsense in GB 18030, so it is told apart and refused, with the line.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('文件是空的', 'the file is empty')
  const mark = marks.find(({prefix}) => prefix.every((byte, index) => bytes[index] === byte))
  if (mark) return read(bytes.subarray(mark.prefix.length), mark.encoding) ?? refuseBroken(bytes, mark.encoding)
  if (bytes.includes(0)) return refuseBinary
  const unicode = read(bytes, 'utf-8')
  if (unicode) return unicode
  if (isMostlyUnicode(bytes)) return refuseBroken(bytes, 'utf-8')
  return read(bytes, 'gb18030') ?? refuseBinary
}

/**
 * Reads a page as `decode` does, save that a few broken bytes do not count where the page declares its encoding: sites cut summaries
 * in the middle of a character, and nobody sees it.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const strict = decode(bytes)
  const encoding = 'error' in strict && !bytes.includes(0) ? declaredEncoding(bytes) : undefined
  if (!encoding) return strict
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.match(brokenCharacters)?.length ?? 0
  return text.trim() === '' || broken * 1000 > text.length ? strict : {text, encoding}
}

/** The encoding that a page names in its head: `<meta charset="gb2312">`, `content="text/html; charset=utf-8"`. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const name = /charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  if (/^utf-?8$/.test(name)) return 'utf-8'
  return /^(?:gb2312|gbk|gb18030|gb_2312-80|x-gbk)$/.test(name) ? 'gb18030' : undefined
}

/** What stands for bytes that are no character, and characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const brokenCharacters = /[\ufffd\u0000-\u0008\u000b\u000e-\u001f\u007f]/g

const marks: readonly {readonly prefix: readonly number[]; readonly encoding: Encoding}[] = [
  {prefix: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {prefix: [0xff, 0xfe], encoding: 'utf-16le'},
  {prefix: [0xfe, 0xff], encoding: 'utf-16be'}
]

const refuseBinary = refuse('不是文本文件，或者编码既不是 UTF-8 也不是 GB 18030', 'not a text file, or neither UTF-8 nor GB 18030')

function refuse(zh: string, en: string): Decoded {
  return {error: {zh, en}}
}

/** The text, unless the bytes are not of this encoding or hold characters that no text has. */
function read(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  let text: string
  try {
    text = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
  if (text.trim() === '') return refuse('文件里没有文字', 'the file holds no text')
  if (controlCharacter.test(text)) return refuseBinary
  if (encoding === 'gb18030' && privateUseShare(text) > 0.02) return undefined
  return {text, encoding}
}

/** Matches NUL and ESC; not tab, line feed, carriage return or form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const controlCharacter = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

/** GB 18030 maps what it does not know to private-use characters; a Chinese text has next to none. */
function privateUseShare(text: string): number {
  let count = 0
  for (const character of text) if (character >= '\ue000' && character <= '\uf8ff') count++
  return count / text.length
}

function isMostlyUnicode(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let chinese = 0
  for (const character of text) {
    if (character === '\ufffd') broken++
    else if (character >= '\u3000' && character <= '\u9fff') chinese++
  }
  return chinese > 20 * broken
}

function refuseBroken(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const line = text.slice(0, text.indexOf('\ufffd') + 1).split(/\r\n|\n|\r/).length
  return refuse(
    `第 ${line} 行有字节不合 ${encoding.toUpperCase()} 编码，请用原来的程序另存为 UTF-8 后再检查`,
    `line ${line} holds bytes that are not ${encoding.toUpperCase()}; save the file as UTF-8 and try again`
  )
}
