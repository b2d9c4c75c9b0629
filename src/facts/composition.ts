import {editDistance} from '../edit-distance.js'
import type {Edition, SectionKey} from '../editions/edition.js'
import {maskStretches} from '../model/mask.js'
import {readNumeral} from '../model/numeral.js'
import {flatten} from '../model/outline.js'
import type {Report, Section, Sentence, Statement} from '../model/report.js'
import {offsetIn, type Text} from '../model/text.js'
import {behindTitle} from '../wording/leftovers.js'
import {endsOfShortTitle, shortTitles, textAndTables} from '../wording/short-titles.js'
import {fold, foldWithOffsets} from './normalise.js'
import type {BoundSection} from './sections.js'

/** What an introduction says the report is made of: 「由总体情况、……六个部分组成」. */
export interface Composition {
  readonly at: Text
  /** The stated number of parts, where it is stated. */
  readonly count?: StatedCount
  readonly names: readonly ListedName[]
  /** The list breaks off with 等. */
  readonly isOpen: boolean
  /** 附件 or 附表 is spoken of, which some count as a part. */
  readonly hasAppendix: boolean
}

/** A number of parts: 「六个部分」, and the number alone: 「六」. */
export interface StatedCount {
  readonly value: number
  readonly at: Text
  readonly numeral: Text
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
  /** It is worded as the heading is, but for 和/及/、, 其它/其他 and 需要(的). */
  readonly isWordedAlike: boolean
  /** 附件, 附表: no section of the report. */
  readonly isAppendix: boolean
}

/** Finds the sentence in the introduction that lists or counts the parts. */
export function readComposition(
  introduction: readonly Statement[],
  report: Report,
  bound: readonly BoundSection[],
  edition: Edition
): Composition | undefined {
  const candidates = candidatesOf(report, bound, edition)
  for (const {text} of sentencesOf(introduction, report)) {
    const phrase = findPhrase(text)
    if (!phrase) continue
    const read = readNames(phrase, candidates)
    // what is called by short names alone cannot be held against titles word by word
    const names = hasShortNames(phrase.list, read) ? [] : read
    if (names.length === 0 && !phrase.count) continue
    if (!phrase.isSure && !isListOfTitles(names)) continue
    return {
      at: text,
      names,
      isOpen: breaksOff.test(phrase.list.value),
      hasAppendix: appendix.test(text.value),
      ...(phrase.count ? {count: phrase.count} : {})
    }
  }
  return undefined
}

/** Whether a list has more short names (主动公开、依申请公开) than titles. */
function hasShortNames(list: Text, names: readonly ListedName[]): boolean {
  const titles = names.filter(({key, section, nearTo}) => (key || section) && nearTo === undefined)
  const between = maskStretches(
    list.value,
    titles.map(({at}) => ({start: offsetIn(list, at.span.start), end: offsetIn(list, at.span.end)})),
    '、'
  )
  const pieces = fold(between).split(/[、,]/)
  const short = pieces.filter(piece => shortTitles.has(piece.replace(leadOfName, '').replace(endsOfShortTitle, '')))
  return short.length >= fewestShortNames && short.length > titles.length
}

/** One name or two may be slips for a title. */
const fewestShortNames = 3

/** 「本报告包括总体情况、主动公开政府信息情况……」 without number or 组成: names of sections and hardly anything else. */
function isListOfTitles(names: readonly ListedName[]): boolean {
  const known = names.filter(({key, section, isAppendix}) => key || section || isAppendix).length
  return known >= fewestTitles && names.length - known <= mostUnknown
}

/** Among so many titles, one name that is none is a slip. */
const mostUnknown = 1

/** Fewer titles than this may be mentioned in passing. */
const fewestTitles = 4

/** The sentences that statements are parts of: a list of names may be cut at ；. */
function sentencesOf(statements: readonly Statement[], report: Report): readonly Sentence[] {
  const wanted = new Set(statements)
  const paragraphs = [...report.preamble, ...report.sections].flatMap(flatten).filter(block => block.type === 'paragraph')
  return paragraphs.flatMap(({sentences}) => sentences.filter(sentence => sentence.statements.some(statement => wanted.has(statement))))
}

interface Phrase {
  /** Where the names stand. */
  readonly list: Text
  readonly count?: StatedCount
  /** A number or 组成 says that the parts are listed. */
  readonly isSure: boolean
  /** A number or 组成 ends the list: what stands before it is all of the list. */
  readonly isBounded: boolean
}

/** 「六个部分」「十部分」「6大部分」「五个方面」; not 「第二部分」. */
const countOfParts = /(?<![第之十\d])([一二三四五六七八九十两\d０-９]{1,3})\s?(?:个|大|项)?\s?(?:大)?\s?(?:组成部分|部分|方面)/

/** What stands before the number where no list does: 「全文共」「本报告分」; not 「本报告综合部门、乡镇」. */
const countsReport = /(?:全文|报告|年报|本文)(?:正文|内容|主体|全文)?(?:共计|共有|共分为?|共|分为?|计|有|含|由)?\s{0,2}$/

/** Words that open the list of parts: 「由……组成」「包括」「分为」「内容为」「六部分，依次为：」「由六部分构成：」. */
const opensList =
  /由(?=.{4,400}(?:组成|构成|部分))|包括|包含|分为|分成|内容[为有：:]|涵盖|(?:依次|分别)[为是][：:]?|部分(?:组成|构成)?[：:]/

/** 「等」「等内容」「等几个部分」 at the end of the list. */
const breaksOff = /等(?:内容|方面|共|几个|各|部分)*\s*$/

/** 「附件」「附表」; not 「附近」. */
const appendix = /附[件表录]/

/** An introduction lists ten names in some three hundred characters. */
const longestList = 1500

function findPhrase(text: Text): Phrase | undefined {
  const value = text.value
  if (value.length > longestList) return undefined
  const counted = countOfParts.exec(value)
  const closes = /组成|构成/.exec(value)
  if (!/报告|年报|全文|本文/.test(value) || textAndTables.test(value)) return undefined
  if (counted && !closes && !/部分/.test(counted[0])) return undefined
  const count = counted && countAt(text, counted)
  const opening = opensList.exec(value)
  if (!opening && !(count && (closes || countsReport.test(value.slice(0, counted?.index))))) return undefined
  const from = opening ? opening.index + opening[0].length : value.length
  const end = listEnd(value, from, counted?.index, closes?.index)
  return {
    list: text.slice(from, end),
    isSure: counted !== null || closes !== null,
    isBounded: end < value.length,
    ...(count ? {count} : {})
  }
}

/** The list ends where the number behind it begins, or at 组成, or with the sentence; a number before the list leaves it open to the end. */
function listEnd(value: string, from: number, counted: number | undefined, closes: number | undefined): number {
  if (counted !== undefined && counted > from + 8) return counted
  if (closes !== undefined && closes > from) return closes
  return value.length
}

function countAt(text: Text, match: RegExpExecArray): StatedCount | undefined {
  const written = match[1] ?? ''
  const plain = written.normalize('NFKC')
  const value = /^\d+$/.test(plain) ? Number(plain) : readNumeral(plain)
  if (value === undefined) return undefined
  return {
    value,
    at: text.slice(match.index, match.index + match[0].length),
    numeral: text.slice(match.index, match.index + written.length)
  }
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

function candidate(title: string, key: SectionKey | undefined, section: Section | undefined): Candidate {
  const written = title.replace(behindTitle, '')
  return {folded: fold(written), written, ...(key ? {key} : {}), ...(section ? {section} : {})}
}

/**
 * Reads names by matching whole titles from left to right, the longest first: titles hold 、 and 和 themselves, so a list is
 * never split at them. What stands between two titles and looks like one is a name of its own.
 */
function readNames({list, isBounded}: Phrase, candidates: readonly Candidate[]): readonly ListedName[] {
  const byLength = [...candidates].sort((a, b) => b.folded.length - a.folded.length)
  const parts = splitAt(list, /[；;\n]/g)
  return parts.flatMap((part, index) => readNamesOf(part, byLength, {isFirst: index === 0, isOnly: parts.length === 1, isBounded}))
}

function splitAt(text: Text, mark: RegExp): readonly Text[] {
  let start = 0
  return [...text.value.matchAll(mark), undefined].map(match => {
    const part = text.slice(start, match?.index)
    start = (match?.index ?? 0) + 1
    return part
  })
}

function readNamesOf(
  list: Text,
  byLength: readonly Candidate[],
  {isFirst, isOnly, isBounded}: {readonly isFirst: boolean; readonly isOnly: boolean; readonly isBounded: boolean}
): readonly ListedName[] {
  const isNear = (name: string) => nearest(name, byLength) !== undefined
  const {value, offsets} = foldWithOffsets(list.value)
  const sliceOf = (start: number, end: number) => list.slice(offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1)
  const names: ListedName[] = []
  let unmatched = 0
  const addUnmatched = (end: number, isNearOnly = false) => {
    const from = unmatched
    const isJoiner = (at: number) => /[和及与以]/.test(list.value[offsets[from + at] ?? 0] ?? '')
    for (const piece of looseNames(value.slice(from, end), {isBehindName: !isFirst || names.length > 0, isNearOnly, isJoiner, isNear})) {
      // 「政府信息公开工作」 right before 「存在的问题及改进情况」 is the beginning of a longer name, none of its own
      if (end < value.length && from + piece.index + piece.value.length === end && !isNear(piece.value)) continue
      const start = from + piece.index
      names.push(looseName(sliceOf(start, start + piece.value.length), byLength))
    }
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
  // a clause behind the last name is none: 「……，现将有关情况公布如下」
  if ((names.length > 0 || !isFirst) && (isBounded || value[unmatched] !== ',')) addUnmatched(value.length)
  // the first of 「总休情况；主动公开政府信息情况；……」, the last of 「……，其他须要报告的事项。」
  else if (names.length > 0 || !isOnly) addUnmatched(value.length, true)
  return names
}

/**
 * Pieces of folded text between names that end as titles do, or come near to one; before the first name only what comes near counts
 * up to the last comma.
 */
function looseNames(
  between: string,
  {isBehindName, isNearOnly, isJoiner, isNear}: Surroundings
): readonly {readonly value: string; readonly index: number}[] {
  const pieces: {value: string; index: number}[] = []
  const opening = isNearOnly ? between.length : isBehindName ? 0 : between.lastIndexOf(',') + 1
  let start = 0
  for (const match of [...between.matchAll(/[、,]/g), undefined]) {
    const end = match?.index ?? between.length
    if (end < start) continue
    const words = between.slice(start, end)
    const lead = leadOfName.exec(words)?.[0].length ?? 0
    const name = words.slice(lead).replace(/(?:等(?:内容|方面)?|共|几个)+$/, '')
    // 和 and 及 join words within a title more often than titles
    const ends = match && isJoiner(end) ? endsTitleSurely : endsTitle
    const isName = (start >= opening && (appendix.test(name) || ends.test(name))) || isNear(name)
    if (isName) pieces.push({value: name, index: start + lead})
    if (isName || match?.[0] === ',') start = end + 1
  }
  return pieces
}

interface Surroundings {
  readonly isBehindName: boolean
  /** Nothing shows that this is the list already: only what comes near to a title counts. */
  readonly isNearOnly: boolean
  /** Whether what was 、 in folded text is a joining word in the report. */
  readonly isJoiner: (at: number) => boolean
  /** Whether a piece is but a slip away from a title. */
  readonly isNear: (name: string) => boolean
}

/** What stands before a name in a list: 「(一)」「二、」「1.」「一是」「第三部分」. */
const leadOfName = /^[、,]*(?:\(?[一二三四五六七八九十\d]{1,3}\)?[、.是]?|第[一二三四五六七八九十]{1,3}部分)?/

/** 「监督保障情况」「未尽事宜和其他事项」; not 「存在的问题」, with 「及改进措施」 behind it. */
const endsTitleSurely = /.{2}(?:情况|措施|事项|概况|概述|说明)$/

/** 「工作中的困难及打算」「存在问题」 */
const endsTitle = /.{2}(?:情况|措施|事项|概况|概述|说明|问题|计划|打算|安排|工作|建设|管理|保障|其他)$/

function listed(at: Text, {key, section, folded}: Candidate): ListedName {
  const isWordedAlike = section === undefined || fold(section.title.value.replace(behindTitle, '')) === folded
  return {at, isWordedAlike, isAppendix: false, ...(key ? {key} : {}), ...(section ? {section} : {})}
}

function looseName(at: Text, candidates: readonly Candidate[]): ListedName {
  const folded = fold(at.value)
  const isAppendix = appendix.test(folded) && folded.length <= 8
  const near = isAppendix ? undefined : nearest(folded, candidates)
  if (!near) return {at, isWordedAlike: false, isAppendix}
  const meant = listed(at, near)
  // near to a wording that the report does not use, it is another wording rather than a slip
  return meant.isWordedAlike ? {...meant, nearTo: near.written} : meant
}

function nearest(folded: string, candidates: readonly Candidate[]): Candidate | undefined {
  let found: Candidate | undefined
  let least = 3
  for (const other of candidates) {
    const distance = editDistance(folded, other.folded, 2)
    if (distance >= least || distance > other.folded.length / 4) continue
    least = distance
    found = other
  }
  return found
}
