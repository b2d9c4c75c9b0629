import {SaxesParser} from 'saxes'

import {broken, saveAgain, Unreadable} from './unreadable.js'

/** An element of a part, with its places: UTF-16 offsets into the part's text. */
export interface XmlElement {
  /** With the prefix that Word itself writes, whatever the file calls it: `w:p`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Of paragraphs and runs: how many of them begin before it in the part. */
  readonly ordinal: number
  readonly start: number
  /** Behind `>` of its first tag. */
  readonly contentStart: number
  /** Before `</` of its last tag. */
  readonly contentEnd: number
  readonly end: number
}

/** Deeper than tables in tables and frames in frames ever stand; Word itself gives up sooner. */
const deepest = 1000

/** Fonts and borders apart, a report of thirty pages has some ten thousand elements. */
const mostElements = 300_000

/** Reads the XML of a part. What could reach beyond the part (declarations of a document type, entities) is refused. */
export function parseXml(text: string, part: string): XmlElement {
  const root: Open = {name: '', attributes: {}, children: [], ordinal: 0, start: 0, contentStart: 0, contentEnd: 0, end: 0}
  const open: Open[] = [root]
  const counts = new Map<string, number>()
  let elements = 0
  const spaces = new Namespaces()
  const lastDeclaration = text.lastIndexOf('xmlns')
  const parser = new SaxesParser({xmlns: false})
  parser.on('error', ({message}) => {
    const {line, column} = parser
    const words = message.replace(/^[^ ]*:\d+: /, '')
    throw broken(part, `第 ${line} 行第 ${column} 列不是合格的 XML`, `is no well-formed XML at line ${line}, column ${column} (${words})`)
  })
  parser.on('doctype', () => {
    throw new Unreadable(
      `文件内部的 ${part} 带有 DOCTYPE 声明，Word 文档里不应当有，没有读取`,
      `${part} inside of the file declares a DOCTYPE, which no Word document does; it was not read`
    )
  })
  parser.on('opentag', ({name, attributes}) => {
    if (open.length > deepest) {
      throw new Unreadable(
        `文件内部的 ${part} 嵌套超过 ${deepest} 层，没有读取`,
        `${part} inside of the file is nested more than ${deepest} deep`
      )
    }
    const parent = open.at(-1)
    if (parent === ignored || formatting.has(name)) {
      open.push(ignored)
      return
    }
    if (++elements > mostElements) {
      throw new Unreadable(
        `文件内部的 ${part} 有 ${mostElements} 个以上的元素，超出一份报告应有的大小，没有读取`,
        `${part} inside of the file has more than ${mostElements} elements, which no report has; it was not read`
      )
    }
    const end = parser.position
    const start = before(text, '<', end - 1)
    if (start < lastDeclaration) spaces.enter(attributes, open.length)
    const own = spaces.nameOf(name)
    const ordinal = counted.has(own) ? (counts.get(own) ?? 0) : 0
    if (counted.has(own)) counts.set(own, ordinal + 1)
    const element = {
      name: own,
      attributes: spaces.rename(attributes),
      children: [],
      ordinal,
      start,
      contentStart: end,
      contentEnd: end,
      end
    }
    parent?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', ({isSelfClosing}) => {
    const element = open.pop()
    spaces.leave(open.length)
    if (!element || isSelfClosing || element === ignored) return
    element.end = parser.position
    element.contentEnd = before(text, '<', element.end - 1)
  })
  parser.write(text).close()
  const [first] = root.children
  if (!first) throw broken(part, '没有内容', 'is empty')
  return first
}

/** Where a character stands last before a place. Faster than `lastIndexOf` where that is near. */
function before(text: string, character: string, from: number): number {
  const code = character.charCodeAt(0)
  let at = from
  while (at > 0 && text.charCodeAt(at) !== code) at--
  return at
}

/** Elements that are counted. */
const counted: ReadonlySet<string> = new Set(['w:p', 'w:r', 'm:r'])

/** Fonts, borders and the like, most of what a file holds, which change no word of it. They have no children that would. */
const formatting: ReadonlySet<string> = new Set(
  (
    'rFonts sz szCs lang kern b bCs i iCs color spacing ind jc u shd top left bottom right insideH insideV tl2br tr2bl ' +
    'tcW tcBorders tcMar vAlign noWrap tblBorders tblCellMar tblW tblLayout tblLook tblInd gridCol trHeight cantSplit keepNext keepLines ' +
    'widowControl snapToGrid suppressLineNumbers autoSpaceDE autoSpaceDN adjustRightInd bookmarkStart bookmarkEnd proofErr highlight ' +
    'lastRenderedPageBreak w position fitText textAlignment contextualSpacing'
  )
    .split(' ')
    .map(name => `w:${name}`)
)
const ignored: Open = {name: '', attributes: {}, children: [], ordinal: 0, start: 0, contentStart: 0, contentEnd: 0, end: 0}

interface Open extends XmlElement {
  children: XmlElement[]
  contentEnd: number
  end: number
}

/** The text of a part. XML is UTF-8 unless a mark says that it is UTF-16. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new Unreadable(
      `文件内部的 ${part} 有字节不合 ${encoding.toUpperCase()} 编码；${saveAgain.zh}`,
      `${part} inside of the file holds bytes that are not ${encoding.toUpperCase()}; ${saveAgain.en}`
    )
  }
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(child => child.name === name)
}

/** `w:val` of the child of a name. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** A property that is on where it stands, unless it says that it is off; nothing where it does not stand. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && !/^(?:0|false|off)$/.test(child.attributes['w:val'] ?? '')
}

/** A whole number of `w:val`, within limits. */
export function numberOf(written: string | undefined, least: number, most: number): number | undefined {
  if (written === undefined || !/^\s*[+-]?\d{1,10}\s*$/.test(written)) return undefined
  return Math.min(Math.max(Number(written), least), most)
}

/** What stands for `mc:AlternateContent`: the same thing is in it several times, for older programs as well. */
export function chosen(alternatives: XmlElement): readonly XmlElement[] {
  return (childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback'))?.children ?? []
}

/** The children of an element, with those that stand in `mc:AlternateContent`. */
export function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  if (!element?.children.some(({name}) => name === 'mc:AlternateContent')) return element?.children ?? []
  return element.children.flatMap(child => (child.name === 'mc:AlternateContent' ? chosen(child) : [child]))
}

/** The prefixes that this reader calls namespaces by; both editions of the standard mean the same. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': ''
}

/** Renames prefixes where a file uses others than Word does, which hardly any does. */
class Namespaces {
  /** What prefixes meant outside of the open elements that declare some, innermost last. */
  readonly #outside: {readonly depth: number; readonly renamed: ReadonlyMap<string, string>}[] = []
  #renamed: ReadonlyMap<string, string> = new Map()

  enter(attributes: Readonly<Record<string, string>>, depth: number): void {
    let declared: Map<string, string> | undefined
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      const prefix = name.slice(6)
      const proper = prefixes[attributes[name] ?? '']
      // a prefix that Word uses, for something else, is put out of the way
      const own = proper ?? (Object.values(prefixes).includes(prefix) && prefix !== '' ? `other-${prefix}` : prefix)
      if (own === prefix && !this.#renamed.has(prefix)) continue
      declared ??= new Map(this.#renamed)
      declared.set(prefix, own)
    }
    if (!declared) return
    this.#outside.push({depth, renamed: this.#renamed})
    this.#renamed = declared
  }

  leave(depth: number): void {
    if (this.#outside.at(-1)?.depth === depth) this.#renamed = this.#outside.pop()?.renamed ?? this.#renamed
  }

  nameOf(name: string): string {
    if (this.#renamed.size === 0) return name
    const colon = name.indexOf(':')
    const proper = this.#renamed.get(name.slice(0, Math.max(colon, 0)))
    const local = name.slice(colon + 1)
    return proper === undefined ? name : proper === '' ? local : `${proper}:${local}`
  }

  rename(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (this.#renamed.size === 0) return attributes
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.includes(':') ? this.nameOf(name) : name, value]))
  }
}
