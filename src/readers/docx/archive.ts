import {Inflate, inflateSync} from 'fflate'

import {broken, saveAgain, Unreadable} from './unreadable.js'

/** The parts of a Word file, by name without regard to case: `word/document.xml`. */
export interface Archive {
  /** The bytes of a part; nothing where there is none. */
  readonly read: (name: string) => Uint8Array | undefined
  /** What a part is called in the file. */
  readonly nameOf: (name: string) => string | undefined
}

/** A part takes no more bytes than this when it is inflated, all that are read together twice as many. A report takes less than one million. */
const largestPart = 16 * 1024 * 1024
const largestOfAll = 2 * largestPart
/** Parts of more than a million bytes are never packed as densely as this, unless they are made to. */
const densest = 400
/** A report with a hundred pictures has some hundred parts. */
const mostParts = 10_000

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/**
 * Opens the zip archive that a Word file is. Nothing that it says of itself is believed: sizes are limited before anything is
 * inflated, and watched while it is.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes)
  let room = largestOfAll
  return {
    nameOf: name => entries.get(keyOf(name))?.name,
    read: name => {
      const entry = entries.get(keyOf(name))
      if (!entry) return undefined
      const isBomb = entry.size > 1024 * 1024 && entry.size > densest * entry.packed
      if (entry.size > Math.min(largestPart, room) || isBomb) throw tooLarge(entry)
      room -= entry.size
      return inflate(bytes, entry)
    }
  }
}

function tooLarge({name, size}: Entry): Unreadable {
  const megabytes = Math.ceil(size / 1024 / 1024)
  return new Unreadable(
    `文件内部的 ${name} 解压后有 ${megabytes} MB，超出一份报告应有的大小（上限 ${largestPart / 1024 / 1024} MB，压缩比上限 ${densest}），没有读取`,
    `${name} inside of the file has ${megabytes} MB when it is unpacked, which no report has (at most ${largestPart / 1024 / 1024} MB, packed ${densest} to 1)`
  )
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
/** Length of the end of the directory, and of the longest comment behind it. */
const endLength = 22
const longestComment = 0xffff

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  if (bytes.length === 0) throw new Unreadable('文件是空的', 'the file is empty')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isZip = bytes.length >= 4 && (view.getUint32(0, true) === localEntry || view.getUint32(0, true) === directoryEnd)
  if (!isZip) throw noArchive(bytes)
  let end = bytes.length - endLength
  const first = Math.max(0, end - longestComment)
  while (end >= first && view.getUint32(end, true) !== directoryEnd) end--
  if (end < first) throw incomplete()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostParts) throw incomplete()
  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder('utf-8')
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) throw incomplete()
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw incomplete()
    if (view.getUint16(at + 8, true) & 1) throw encrypted()
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const entry = {
      name: name.replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    }
    if (!entries.has(keyOf(name))) entries.set(keyOf(name), entry)
    at = next
  }
  return entries
}

function incomplete(): Unreadable {
  return new Unreadable(
    `文件不完整（压缩包的目录读不出来），可能没有下载完或者已经损坏；${saveAgain.zh}`,
    `the file is not complete (its directory cannot be read): cut off in a download, or damaged; ${saveAgain.en}`
  )
}

function encrypted(): Unreadable {
  return new Unreadable('文件加了密码，请去掉密码后再检查', 'the file is protected by a password; take the password off and try again')
}

/** What a file is that is no zip archive, as far as it can be told. */
function noArchive(bytes: Uint8Array): Unreadable {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    if (holdsWide(bytes, 'EncryptedPackage')) return encrypted()
    return new Unreadable(
      `是旧格式的文档（.doc 或 .wps），只是文件名改成了 .docx；${saveAgain.zh}`,
      `is a document of the old format (.doc or .wps) that was only renamed to .docx; ${saveAgain.en}`
    )
  }
  const kind = head.startsWith('{\\rtf')
    ? 'RTF'
    : head.startsWith('%PDF')
      ? 'PDF'
      : /^\s*<|^\xef\xbb\xbf\s*</.test(head)
        ? 'XML / HTML'
        : ''
  const is = {zh: kind === '' ? '' : `，而是 ${kind}`, en: kind === '' ? '' : ` but ${kind}`}
  return new Unreadable(
    `不是 .docx 文件（不是压缩包${is.zh}）；${saveAgain.zh}`,
    `is no .docx file (no zip archive${is.en}); ${saveAgain.en}`
  )
}

/** Whether a name stands in the file in UTF-16, as the directory of the old format writes it. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name, character => [character.charCodeAt(0), 0]).flat()
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  const {name, method, checksum, packed, size, offset} = entry
  const damaged = () => broken(name, '已经损坏', 'is damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localEntry) throw damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw damaged()
  const data = bytes.subarray(start, start + packed)
  const content = method === 0 ? data : method === 8 ? unpack(data, size) : undefined
  if (content?.length !== size || checksumOf(content) !== checksum) throw damaged()
  return content
}

/** What is packed into so few bytes is unpacked at once: it becomes 66 million at the most. More is unpacked bit by bit, and watched. */
const slice = 64 * 1024

/** What data unpack to; nothing where that is broken, or more than the archive says. */
function unpack(data: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let length = 0
  try {
    if (data.length <= slice) length = inflateSync(data, {out: content}).length
    else {
      const stream = new Inflate(chunk => {
        if (length + chunk.length <= size) content.set(chunk, length)
        length += chunk.length
      })
      const step = slice / 4
      for (let at = 0; at < data.length && length <= size; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length)
    }
  } catch {
    return undefined
  }
  return length === size ? content : undefined
}

/** CRC-32, as zip archives have it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = -1
  for (let at = 0; at < bytes.length; at++) sum = (checksums[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8)
  return ~sum >>> 0
}

const checksums = Int32Array.from({length: 256}, (_, index) => {
  let sum = index
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})
