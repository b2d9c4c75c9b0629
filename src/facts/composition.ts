import type {Edition, SectionKey} from '../editions/edition.js'
import {readNumeral} from '../model/numeral.js'
import type {Report, Section, Statement} from '../model/report.js'
import type {Located} from '../model/source.js'
import type {Text} from '../model/text.js'
import {editDistance, fold, foldWithOffsets} from './normalise.js'
import type {BoundSection} from './sections.js'

/** What an introduction says the report is made of: 「由总体情况、……六个部分组成」. */
export interface Composition {
  readonly at: Text
  /** The stated number of parts, where it is stated. */
  readonly count?: {readonly value: number; readonly at: Text}
  readonly names: readonly ListedName[]
  /** The list breaks off: 等, 例如. */
  readonly isOpen: boolean
}

/** A name in the list, and the section it means. */
export interface ListedName {
  readonly at: Text
  /** Absent where no section of edition or report is meant. */
  readonly key?: SectionKey
  /** The report's own section of that name, if it has one. */
  readonly section?: Section
  /** The heading or title it comes near to without being it. */
  readonly nearTo?: string
}

/** Finds the sentence in the introduction that lists or counts the parts. */
export function readComposition(
  introduction: readonly Statement[],
  report: Report,
  bound: readonly BoundSection[],
  edition: Edition
): Composition | undefined {
  for (const {text} of introduction) {
    const phrase = findPhrase(text)
    if (!phrase) continue
    const names = readNames(phrase.list, candidatesOf(report, bound, edition))
    if (names.length === 0 && !phrase.count) continue
    return {
      at: phrase.at,
      names,
      isOpen: /等(?:内容|方面)?$/.test(phrase.list.value.trim()),
      ...(phrase.count ? {count: phrase.count} : {})
    }
  }
  return undefined
}

interface Phrase {
  readonly at: Text
  /** Where the names stand. */
  readonly list: Text
  readonly count?: {readonly value: number; readonly at: Text}
}

/** 「六个部分」「十部分」「6大部分」「五个方面」 */
const countOfParts = /([一二三四五六七八九十两\d０-９]{1,3})\s?(?:个|大|项)?\s?(?:大)?\s?(?:部分|方面)/

/** Words that open the list of parts: 「由……组成」「包括」「分为」「内容为」. */
const opensList = /由(?=.{4,400}(?:组成|构成|部分))|包括|包含|分为|内容[为有：:]|涵盖/

function findPhrase(text: Text): Phrase | undefined {
  const value = text.value
  const counted = countOfParts.exec(value)
  const speaksOfReport = /报告|年报|全文|本文/.test(value)
  const closes = /(?:部分|方面)?\s?(?:组成|构成)/.exec(value)
  if (!speaksOfReport || !(counted || closes)) return undefined
  if (counted && !closes && !/部分/.test(counted[0])) return undefined
  const count = counted && countAt(text, counted)
  const opening = opensList.exec(value)
  if (!opening && !count) return undefined
  const from = opening ? opening.index + opening[0].length : value.length
  const until = listEnd(value, from, counted?.index, closes?.index)
  const list = text.slice(from, until)
  return {at: text, list, ...(count ? {count} : {})}
}

/** The list ends where the number behind it begins, or at 组成, or with the sentence; a number before the list leaves it open to the end. */
function listEnd(value: string, from: number, counted: number | undefined, closes: number | undefined): number {
  if (counted !== undefined && counted > from + 8) return counted
  if (closes !== undefined && closes > from) return closes
  return value.length
}

function countAt(text: Text, match: RegExpExecArray): Composition['count'] {
  const written = match[1] ?? ''
  const plain = written.normalize('NFKC')
  const value = /^\d+$/.test(plain) ? Number(plain) : readNumeral(plain)
  return value === undefined ? undefined : {value, at: text.slice(match.index, match.index + match[0].length)}
}

interface Candidate {
  readonly folded: string
  readonly written: string
  readonly key?: SectionKey
  readonly section?: Section
}

/** What a name may mean: the report's own headings, then the edition's titles and accepted wordings. */
function candidatesOf(report: Report, bound: readonly BoundSection[], edition: Edition): readonly Candidate[] {
  const own = bound.map(({section, spec}) => candidate(section.title.value, spec?.key, section))
  const printed = edition.sections.flatMap(spec => {
    const section = bound.find(other => other.spec?.key === spec.key)?.section
    return [spec.title, ...spec.aliases].map(title => candidate(title, spec.key, section))
  })
  return [...own, ...printed].filter(({folded}) => folded.length >= 3 && report.sections.length > 0)
}

function candidate(written: string, key: SectionKey | undefined, section: Section | undefined): Candidate {
  return {folded: fold(written), written, ...(key ? {key} : {}), ...(section ? {section} : {})}
}

/**
 * Reads names by matching whole titles from left to right, the longest first: titles hold 、 and 和 themselves, so a list is
 * never split at them. What stands between two titles is a name of its own.
 */
function readNames(list: Text, candidates: readonly Candidate[]): readonly ListedName[] {
  const {value, offsets} = foldWithOffsets(list.value)
  const byLength = [...candidates].sort((a, b) => b.folded.length - a.folded.length)
  const names: ListedName[] = []
  let unmatched = 0
  const sliceOf = (start: number, end: number) => list.slice(offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1)
  const addUnmatched = (end: number) => {
    const words = /^[、,，\d.(]*(?:[一二三四五六七八九十]、)?/.exec(value.slice(unmatched, end))?.[0].length ?? 0
    const start = unmatched + words
    const trailing = /(?:[、,，]|等|共|六?个?大?部分|组成)*$/.exec(value.slice(start, end))?.[0].length ?? 0
    if (end - trailing - start >= 3) names.push(unknownName(sliceOf(start, end - trailing), candidates))
  }
  for (let at = 0; at < value.length; ) {
    const found = byLength.find(({folded}) => value.startsWith(folded, at))
    if (!found) {
      at++
      continue
    }
    addUnmatched(at)
    names.push(listed(sliceOf(at, at + found.folded.length), found))
    at += found.folded.length
    unmatched = at
  }
  addUnmatched(value.length)
  return names
}

function listed(at: Located & Text, {key, section}: Candidate): ListedName {
  return {at, ...(key ? {key} : {}), ...(section ? {section} : {})}
}

function unknownName(at: Text, candidates: readonly Candidate[]): ListedName {
  const folded = fold(at.value)
  const near = candidates.find(other => editDistance(folded, other.folded, 2) <= Math.min(2, other.folded.length / 4))
  return near ? {...listed(at, near), nearTo: near.written} : {at}
}
