import type {RootContent} from 'mdast'

import {type Day, daysBetween, readDay} from '../../model/calendar.js'
import {readInline} from '../../model/inline.js'
import type {SourceDocument} from '../../model/source.js'
import {joinTexts, type Text, textAt} from '../../model/text.js'
import {attributeOf, type Element} from '../html-tree.js'
import type {Body} from './body.js'

/**
 * The day on which a page says that it was published, with its place: in the head of the page as the rules for government sites
 * have it, else in the line of dates above the text, or below it.
 *
 * Where the page gives several days the earliest is meant: others may tell when it was changed or moved. The day on which
 * a document was made is asked only where there is no other.
 */
export function findPublished(
  source: SourceDocument,
  metas: readonly Element[],
  body: Pick<Body, 'above' | 'below'>
): SourceDocument['published'] {
  const above = body.above.slice(-mostLines).flatMap(block => textsOf(block, source))
  const below = body.below.slice(0, mostLines).flatMap(block => textsOf(block, source))
  for (const found of [
    [...metaDays(source, metas), ...above.flatMap(text => days(text, published))],
    below.flatMap(text => days(text, published)),
    above.flatMap(text => days(text, made))
  ]) {
    const earliest = found.reduce<Found | undefined>(
      (first, other) => (first && daysBetween(first.day, other.day) >= 0 ? first : other),
      undefined
    )
    if (earliest) return {day: earliest.day, span: earliest.at.span}
  }
  return undefined
}

interface Found {
  readonly day: Day
  readonly at: Text
}

/** The line of dates is no farther from the text than this. */
const mostLines = 40

/** Names in use for the day of publication; that of the rules for government sites is PubDate. */
const metaNames: ReadonlySet<string> = new Set([
  'pubdate',
  'publishdate',
  'publish_date',
  'publishtime',
  'article:published_time',
  'og:published_time'
])

function metaDays(source: SourceDocument, metas: readonly Element[]): readonly Found[] {
  return metas.flatMap(element => {
    const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? ''
    const place = element.sourceCodeLocation?.attrs?.['content']
    if (!place || !metaNames.has(name.toLowerCase())) return []
    return daysIn(textAt(source, {start: place.startOffset, end: place.endOffset}), /^[^\d]{0,20}/g).slice(0, 1)
  })
}

/** The text of a line, or of each row of a table. */
function textsOf(block: RootContent, source: SourceDocument): readonly Text[] {
  if (block.type !== 'table') return [readInline(block, source)]
  return block.children.map(({children}) =>
    joinTexts(
      source,
      children.map(cell => readInline(cell, source))
    )
  )
}

/** 「发布时间：2025-01-20」「【公开日期】 2025年1月20日」. */
const published =
  /(?:发布|公开|公布|发文|刊发|上网|推送)(?:时间|日期)[\s：:】\]]{0,8}|发布于[\s：:]{0,4}|(?<![\u4e00-\u9fff])(?:时间|日期)[\s：:】\]]{1,8}|^\s{0,8}(?=20\d\d[-/.年].{0,40}来源)/g
/** 「成文日期：2025年1月18日」「生成日期 2025-01-18」. */
const made = /(?:成文|生成|印发)(?:时间|日期)[\s：:】\]]{0,8}/g

function days(text: Text, label: RegExp): readonly Found[] {
  return text.value.length > longestLine ? [] : daysIn(text, label)
}

const longestLine = 400

/** The days right behind a label. */
function daysIn(text: Text, label: RegExp): readonly Found[] {
  return [...text.value.matchAll(label)].flatMap(match => {
    const from = match.index + match[0].length
    const written = writtenDay.exec(text.value.slice(from, from + 24))
    if (!written) return []
    const [year, month, dayOfMonth] = written.slice(1).map(part => part.padStart(2, '0'))
    const day = readDay(`${year}-${month}-${dayOfMonth}`)
    return day ? [{day, at: text.slice(from, from + written[0].length)}] : []
  })
}

/** 「2025-01-20」「2025/1/20」「2025年1月20日」「2025.01.20」. */
const writtenDay = /^(20\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)(?:\s?日)?/
