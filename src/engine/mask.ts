import type {PersonalData} from '../facts/personal.js'
import {countLeading} from '../model/search.js'
import type {Location} from '../model/source.js'
import type {FileResult, Finding, Fix} from './finding.js'

/** What stars personal data out of all that leaves: quotes, messages, data and fixes. Places stay as they are. */
export interface Masker {
  finding(finding: Finding): Finding
  figures(figures: FileResult['figures']): FileResult['figures']
}

export function maskerOf(personal: readonly PersonalData[]): Masker {
  if (personal.length === 0) return {finding: finding => finding, figures: figures => figures}
  const words = maskWords(personal)
  const location = maskLocations(personal)
  const fix = ({title, edits, applicability}: Fix): Fix => ({
    title: words(title),
    edits: edits.map(({span, newText}) => ({span, newText: words(newText)})),
    applicability
  })
  return {
    finding: finding => ({
      ...finding,
      message: words(finding.message),
      data: Object.fromEntries(
        Object.entries(finding.data).map(([name, value]) => [name, typeof value === 'string' ? words(value) : value])
      ),
      at: location(finding.at),
      related: finding.related.map(({at, message}) => ({at: location(at), message: words(message)})),
      ...(finding.fix ? {fix: fix(finding.fix)} : {}),
      suggestions: finding.suggestions.map(fix)
    }),
    figures: figures => ({...figures, items: figures.items.map(item => ({...item, at: location(item.at)}))})
  }
}

/** Masks in words that speak of the report whatever they quote. */
function maskWords(personal: readonly PersonalData[]): (words: string) => string {
  const known = new Map(personal.map(({at, masked}) => [at.value, masked]))
  const first = [...known].slice(0, mostSought)
  return words => {
    const plain = first.reduce((masked, [raw, starred]) => masked.replaceAll(raw, starred), words)
    return plain.replace(numberLike, run => known.get(run) ?? run)
  }
}

/** So many are sought one by one; time must not grow with findings times data, and no report has as many. */
const mostSought = 100

/** 「13000000000」「110101 19000101 0006」「１３０００００００００」: what a number of a person may look like, its own blanks and dashes included. */
const numberLike = /[\d０-９](?:[ -]?[\d０-９]){9,22}[Xx]?/g

/** Masks in a quote what stands at its place. */
function maskLocations(personal: readonly PersonalData[]): (location: Location) => Location {
  const byUri = new Map<string, PersonalData[]>()
  for (const item of personal) {
    const known = byUri.get(item.at.source.uri)
    if (known) known.push(item)
    else byUri.set(item.at.source.uri, [item])
  }
  for (const items of byUri.values()) items.sort((one, other) => one.at.span.start - other.at.span.start)
  return location => {
    const items = byUri.get(location.uri)
    const {start, end} = location.span
    if (!items || end - start !== location.quote.length) return location
    const from = countLeading(items, ({at}) => at.span.end <= start)
    const to = countLeading(items, ({at}) => at.span.start < end)
    if (from >= to) return location
    const units = location.quote.split('')
    for (const {at, masked} of items.slice(from, to)) {
      const isOneToOne = masked.length === at.span.end - at.span.start
      for (let offset = Math.max(start, at.span.start); offset < Math.min(end, at.span.end); offset++) {
        const unit = units[offset - start]
        if (unit !== '\n' && unit !== '\r') units[offset - start] = isOneToOne ? (masked[offset - at.span.start] ?? '*') : '*'
      }
    }
    return {...location, quote: units.join('')}
  }
}
