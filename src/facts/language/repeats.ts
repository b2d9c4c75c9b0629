import {editions} from '../../editions/index.js'
import {toPlainDigits} from '../../model/mask.js'
import type {Report, Statement} from '../../model/report.js'
import type {Located} from '../../model/source.js'
import {offsetIn} from '../../model/text.js'
import {channelNames, deniesAll, namesAgain, quotesLaw, setPhrases} from '../../wording/language/repeats.js'

/** Words that the report says more than once. */
export interface Repeat {
  /** Where they are said again. */
  readonly at: Located
  readonly words: string
  /** Where they are said first. */
  readonly first: Located
  /** Where else. */
  readonly more: readonly Located[]
  /** What is said again may be said again: names, set phrases, figures, that there was nothing. */
  readonly isMeant: boolean
}

/**
 * Finds what is said twice outside the introduction.
 *
 * Only Chinese characters, letters and digits are compared, so that marks and line ends make no difference. Each window of the text is looked up by
 * its hash and then compared, so the time is that of the text's length.
 */
export function findRepeats(report: Report, introduction: readonly Statement[]): readonly Repeat[] {
  const isIntroduction = new Set(introduction)
  const stream = readStream(report.statements.filter(statement => !isIntroduction.has(statement)))
  const discounts = new Map<Statement, Uint8Array>()
  const found = new Map<number, {readonly length: number; readonly repeat: Repeat; readonly more: Located[]}>()
  for (const {from, earlier, length} of stretchesOf(stream)) {
    const known = found.get(earlier)
    const at = placeOf(stream, from, length)
    if (known?.length === length) {
      known.more.push(at)
      continue
    }
    const more: Located[] = []
    const isMeant = isMeantTwice(stream, from, length, discounts, report)
    const words = stream.value.slice(from, from + length)
    const repeat: Repeat = {at, words: writtenAt(stream, from, length, words), first: placeOf(stream, earlier, length), more, isMeant}
    found.set(found.has(earlier) ? -found.size - 1 : earlier, {length, repeat, more})
  }
  return [...found.values()].map(({repeat}) => repeat).sort((one, other) => one.at.span.start - other.at.span.start)
}

/** The characters that are compared, one after the other, and where each stands. */
interface Stream {
  readonly value: string
  readonly statements: readonly Statement[]
  /** For each character, the index of its statement. */
  readonly owners: Int32Array
  /** For each character, its offset in the text of that statement. */
  readonly offsets: Int32Array
}

function readStream(statements: readonly Statement[]): Stream {
  const size = statements.reduce((sum, {text}) => sum + text.value.length + 1, 0)
  const owners = new Int32Array(size)
  const offsets = new Int32Array(size)
  const characters: string[] = []
  const add = (character: string, owner: number, offset: number) => {
    owners[characters.length] = owner
    offsets[characters.length] = offset
    characters.push(character)
  }
  statements.forEach(({text}, owner) => {
    const value = toPlainDigits(text.value)
    let depth = 0
    for (let offset = 0; offset < value.length; offset++) {
      const code = value.charCodeAt(offset)
      if (code === titleOpens) depth++
      if (code === titleCloses) depth = Math.max(0, depth - 1)
      if (depth === 0 && isCompared(code)) add(value[offset] ?? '', owner, offset)
    }
  })
  return {value: characters.join(''), statements, owners, offsets}
}

const titleOpens = 0x300a
const titleCloses = 0x300b

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function isCompared(code: number): boolean {
  return isHan(code) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** The shortest stretch that is one: twenty characters are more than a phrase. */
const shortest = 20

interface Stretch {
  readonly from: number
  readonly earlier: number
  readonly length: number
}

/** The stretches of a stream that stand earlier in it as well, as long as they can be taken, one behind the other. */
function stretchesOf({value}: Stream): readonly Stretch[] {
  const stretches: Stretch[] = []
  const firstAt = new Map<number, number>()
  const hashes = hashesOf(value)
  let taken = 0
  for (let from = 0; from < hashes.length; from++) {
    const hash = hashes[from] ?? 0
    const earlier = firstAt.get(hash)
    if (earlier === undefined) {
      firstAt.set(hash, from)
      continue
    }
    if (from < taken || earlier + shortest > from) continue
    const length = commonLength(value, earlier, from)
    if (length < shortest) continue
    stretches.push({from, earlier, length})
    taken = from + length
  }
  return stretches
}

/** For each window of the shortest length, a number that equal windows share. */
function hashesOf(value: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, value.length - shortest + 1))
  let leaving = 1
  for (let index = 0; index < shortest; index++) leaving = Math.imul(leaving, factor)
  let hash = 0
  for (let index = 0; index < value.length; index++) {
    hash = (Math.imul(hash, factor) + value.charCodeAt(index)) | 0
    if (index >= shortest) hash = (hash - Math.imul(leaving, value.charCodeAt(index - shortest))) | 0
    if (index >= shortest - 1) hashes[index - shortest + 1] = hash
  }
  return hashes
}

const factor = 0x01000193

/** How many characters agree from two places on; what stands between them at most. */
function commonLength(value: string, earlier: number, from: number): number {
  const limit = Math.min(from - earlier, value.length - from)
  let length = 0
  while (length < limit && value.charCodeAt(earlier + length) === value.charCodeAt(from + length)) length++
  return length
}

/** The place of a stretch in the source, from its first character to its last. */
function placeOf(stream: Stream, from: number, length: number): Located {
  const start = characterAt(stream, from)
  const end = characterAt(stream, from + length - 1)
  return {source: start.source, span: {start: start.span.start, end: end.span.end}}
}

function characterAt({statements, owners, offsets}: Stream, index: number): Located {
  const text = statements[owners[index] ?? 0]?.text
  const offset = offsets[index] ?? 0
  if (!text) throw new Error(`expected a character of a statement, got ${index}`)
  return text.slice(offset, offset + 1)
}

/** The words with their marks, where they stand in one statement. */
function writtenAt({statements, owners, offsets}: Stream, from: number, length: number, words: string): string {
  const last = from + length - 1
  const statement = owners[from] === owners[last] ? statements[owners[from] ?? 0] : undefined
  return statement ? statement.text.value.slice(offsets[from], (offsets[last] ?? 0) + 1) : words
}

// ── what may be said twice ─────────────────────────────────────────────────────────────────────────────────────────────

function isMeantTwice(stream: Stream, from: number, length: number, discounts: Map<Statement, Uint8Array>, report: Report): boolean {
  const {statements, owners, offsets, value} = stream
  let own = 0
  let all = 0
  for (let index = from; index < from + length; index++) {
    const statement = statements[owners[index] ?? 0]
    if (!statement || !isHan(value.charCodeAt(index))) continue
    all++
    let discount = discounts.get(statement)
    if (!discount) {
      discount = discountOf(statement, report)
      discounts.set(statement, discount)
    }
    const kind = discount[offsets[index] ?? 0]
    if (kind === 0) own++
  }
  return own < shortest && all < longCopy
}

/** A copy this long is one, whatever it speaks of. */
const longCopy = 80

/** For each character of a statement, 1 where it does not count. */
function discountOf(statement: Statement, {title, issuer}: Report): Uint8Array {
  const {value} = statement.text
  const discount = new Uint8Array(value.length)
  const take = (start: number, end: number) => discount.fill(1, start, end)
  for (const pattern of [phrases, names, lists, namesAgain]) {
    for (const match of value.matchAll(pattern)) take(match.index, match.index + match[0].length)
  }
  for (const name of [title?.value, issuer?.name]) {
    if (!name || name.length < 3) continue
    for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + name.length)) take(at, at + name.length)
  }
  const figures = statement.quantities.map(({span}) => offsetIn(statement.text, span.start))
  for (const {0: clause, index} of value.matchAll(/[^，。；：！？,;:!?]+/g)) {
    const end = index + clause.length
    const hasFigure = figures.some(at => at >= index && at < end)
    if (hasFigure || deniesAll.test(clause) || quotesLaw.test(clause)) take(index, end)
  }
  return discount
}

const names = new RegExp(channelNames, 'g')

/** Four or more things in a row are names of things: 「公告、预算、决算、采购等信息」. */
const lists = /[^，。；：！？、]{1,16}(?:、(?!涉及|需要|关系|影响|事关|关乎)[^，。；：！？、]{1,16}){3,}/g

/** Set phrases, and what the forms print: titles and labels of their tables. */
const phrases = new RegExp([...setPhrases, ...printedWords().map(literally)].join('|'), 'g')

function printedWords(): readonly string[] {
  const printed = editions.flatMap(({sections, tables}) => [
    ...sections.flatMap(({title, aliases}) => [title, ...aliases]),
    ...tables.flatMap(({blocks}) =>
      blocks.flatMap(({rows}) =>
        rows.flatMap(({path}) => path.map(label => label.replace(/^(?:[一二三四五六七八]、|（[一二三四五六七]）|\d\.)/, '')))
      )
    )
  ])
  return [...new Set(printed)].filter(words => words.length >= 8).sort((one, other) => other.length - one.length)
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
