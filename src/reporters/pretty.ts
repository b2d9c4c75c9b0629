import {Chalk, type ChalkInstance} from 'chalk'
import stringWidth from 'string-width'

import type {Document, FileResult, Finding, Fix, Language} from '../engine/finding.js'
import {cut, frame} from './frame.js'
import {type Labels, labels} from './labels.js'
import {accountRules, countFigures, countFindings, isNoReport} from './summary.js'
import {readable, visible} from './visible.js'

export interface PrettyOptions {
  readonly lang: Language
  readonly color: boolean
  /** Cells to a line; default: 100. */
  readonly width?: number
  /** Findings left out of the document by level, to be mentioned. */
  readonly hidden?: number
  /** Whether every figure that nothing checked is listed below its file; otherwise the first few of a single file are named. */
  readonly listsFigures?: boolean
}

/**
 * The document for a person at a terminal: what was found, where in the text, on what ground, and what was checked.
 *
 * `texts` holds the text of each file by path, with personal data masked; a file without its text is reported without code frames.
 */
export function toPretty({results}: Document, texts: ReadonlyMap<string, string>, options: PrettyOptions): string {
  const page: Page = {
    label: labels[options.lang],
    color: new Chalk({level: options.color ? 1 : 0}),
    width: Math.max(40, options.width ?? 100),
    isOnly: results.length === 1,
    listsFigures: options.listsFigures ?? false,
    texts
  }
  const blocks = results.map(result => fileLines(result, page))
  return `${[...blocks, summaryLines(results, page, options.hidden ?? 0)].map(lines => lines.join('\n')).join('\n\n')}\n`
}

type Location = Finding['at']

/** What every part of the output is made with. */
interface Page {
  readonly label: Labels
  readonly color: ChalkInstance
  readonly width: number
  /** Whether there is one file only, whose account stands in the summary. */
  readonly isOnly: boolean
  readonly listsFigures: boolean
  readonly texts: ReadonlyMap<string, string>
}

function fileLines(result: FileResult, page: Page): readonly string[] {
  const {label, color} = page
  if (result.error !== undefined) {
    return [header(result, page), `  ${color.red(label.notChecked)}  ${visible(result.error)}`]
  }
  const digits = Math.max(0, ...result.findings.map(finding => lineNumber(finding.at).length))
  const quoted = new Set<string>()
  const findings = result.findings.flatMap(finding => ['', ...findingLines(finding, digits, quoted, page)])
  const account = page.isOnly || isNoReport(result) ? [] : [...(findings.length > 0 ? [''] : []), `  ${fileAccount(result, page)}`]
  return [
    header(result, page),
    ...priorLines(result, page),
    ...problemLines(result, page),
    ...findings,
    ...account,
    ...figureLines(result, page)
  ]
}

function header(result: FileResult, {label, color}: Page): string {
  const {path, organ, title, year, edition, editionReason, error} = result
  const name = organ ?? title
  const parts = [
    name === undefined ? undefined : cut(visible(name), 60),
    year === undefined ? undefined : label.year(year),
    error !== undefined ? undefined : isNoReport(result) ? label.noEdition : label.edition(edition, editionReason)
  ]
  return [color.bold.underline(visible(path)), ...parts.filter(isPresent).map(part => color.dim(visible(part)))].join('  ')
}

function isPresent(part: string | undefined): part is string {
  return part !== undefined && part !== ''
}

function priorLines({prior}: FileResult, {label, color}: Page): readonly string[] {
  return prior ? [`  ${color.dim(label.prior(visible(prior.path), prior.found))}`] : []
}

function problemLines({problems}: FileResult, {label, color}: Page): readonly string[] {
  return problems.map(({message, at}) =>
    at ? `  ${position(at, label)}  ${color.cyan(label.unread)}  ${visible(message)}` : `  ${color.cyan(label.note)}  ${visible(message)}`
  )
}

/** The grounds of a rule are quoted with its first finding in a file only: the same words ten times are not read once. */
function findingLines(finding: Finding, digits: number, quoted: Set<string>, page: Page): readonly string[] {
  const {label, color} = page
  const paint = painter(finding, color)
  const word = finding.outcome === 'cantTell' ? label.cantTell : label.severity[finding.severity]
  const head = [`  ${position(finding.at, label)}`, paint(word), visible(finding.message), color.dim(visible(finding.ruleId))]
  const margin = ' '.repeat(digits + 5)
  const grounds = finding.basis.map(basis => `${margin}${color.dim(label.basis + visible(label.ground(basis)))}`)
  const newGrounds = grounds.filter(ground => !quoted.has(finding.ruleId + ground))
  for (const ground of newGrounds) quoted.add(finding.ruleId + ground)
  return [
    head.join('  '),
    ...frameLines(finding.at, digits, paint, page),
    ...relatedLines(finding, margin, page),
    ...newGrounds,
    ...fixes(finding).map(fix => `${margin}${color.green(label.fix[fix.applicability])}${visible(fix.title)}`)
  ]
}

function painter({outcome, severity}: Finding, color: ChalkInstance): ChalkInstance {
  if (outcome === 'cantTell') return color.cyan
  return {error: color.red, warning: color.yellow, info: color.blue}[severity]
}

function fixes({fix, suggestions}: Finding): readonly Fix[] {
  return fix ? [fix, ...suggestions] : suggestions
}

/** Where a person finds it: line and column in a text; in Word and PDF, whose lines nobody sees, paragraph, cell or page. */
function position({place}: Location, label: Labels): string {
  if (place.kind === 'pdf') return label.page(place.page)
  if (place.kind === 'docx') return place.cell ? label.cell(...place.cell) : label.paragraph(place.paragraph)
  return `${place.line}:${place.column}`
}

function lineNumber({place}: Location): string {
  return place.kind === 'text' ? `${place.line}` : ''
}

function frameLines(at: Location, digits: number, paint: ChalkInstance, {label, color, texts, width}: Page): readonly string[] {
  const text = texts.get(at.uri)
  if (text === undefined) return []
  const {kind, line, endLine, endColumn} = at.place
  const last = endColumn === 1 ? endLine - 1 : endLine
  const until = kind === 'text' && last > line ? ` ${label.untilLine(last)}` : ''
  const {before, marked, after, indent, marks} = frame(text, at.span, width - digits - 7 - stringWidth(until))
  return [
    `${color.dim(`    ${lineNumber(at).padStart(digits)} │`)} ${before}${paint(marked)}${after}`.trimEnd(),
    `${color.dim(`    ${' '.repeat(digits)} │`)} ${' '.repeat(indent)}${paint('^'.repeat(marks) + until)}`
  ]
}

const mostRelated = 10

function relatedLines({at, related}: Finding, margin: string, {label, color, width}: Page): readonly string[] {
  const lines = related.slice(0, mostRelated).map(place => {
    const from = place.at.uri === at.uri ? '' : `${visible(place.at.uri)}:`
    const words = visible(place.message)
    const head = `${margin}${color.cyan('→')} ${from}${position(place.at, label)}${words === '' ? '' : `  ${words}`}`
    const quote = readable(place.at.quote)
    if (quote === '' || words.includes(quote)) return head
    return `${head}  ${color.dim(label.quoted(cut(quote, Math.max(12, width - stringWidth(head) - 6))))}`
  })
  const more = related.length - mostRelated
  return more > 0 ? [...lines, `${margin}${color.cyan('→')} ${label.moreRelated(more)}`] : lines
}

/** What was found in one of several files, and what was checked. */
function fileAccount(result: FileResult, {label, color}: Page): string {
  const isClean = result.findings.length === 0
  const account = color.dim([label.rules(accountRules([result])), figures([result], label)].join(separator(label)))
  return isClean ? `${color.green(label.nothingFound)}${separator(label)}${account}` : account
}

function summaryLines(results: readonly FileResult[], page: Page, hidden: number): readonly string[] {
  const {label, color} = page
  const checked = results.filter(isChecked)
  const counts = countFindings(checked.flatMap(result => result.findings))
  const isClean = counts.error + counts.warning + counts.info + counts.cantTell === 0
  const found = !isClean ? label.counts(counts) : hidden > 0 ? label.nothingShown : label.nothingFound
  const failed = results.filter(result => result.error !== undefined).length
  const noReports = results.filter(isNoReport).length
  const paint = counts.error + failed + noReports > 0 ? color.red : counts.warning > 0 ? color.yellow : color.green
  const lines = [paint.bold(label.files({checked: checked.length, failed, noReports}, found))]
  if (checked.length > 0) lines.push([label.rules(accountRules(checked)), figures(checked, label)].join(separator(label)))
  if (hidden > 0) lines.push(color.dim(label.hidden(hidden)))
  const suppressed = checked.reduce((sum, result) => sum + (result.suppressed ?? 0), 0)
  if (suppressed > 0) lines.push(color.dim(label.suppressed(suppressed)))
  const [first] = checked
  return [...lines, ...uncheckedLines(checked, page), ...(first ? [color.dim(label.standing(first))] : [])]
}

function isChecked(result: FileResult): boolean {
  return result.error === undefined && !isNoReport(result)
}

function figures(results: readonly FileResult[], label: Labels): string {
  const {total, checked} = countFigures(results)
  return label.figures(total, checked, results.length)
}

function separator(label: Labels): string {
  return label === labels.zh ? '；' : '; '
}

const mostUnchecked = 5

/** The first of the figures of the only file that nothing looked at. */
function uncheckedLines(results: readonly FileResult[], {label, color, isOnly, listsFigures}: Page): readonly string[] {
  if (!isOnly || listsFigures) return []
  const unchecked = results.flatMap(uncheckedOf)
  if (unchecked.length === 0) return []
  const places = unchecked.slice(0, mostUnchecked).map(({at}) => `${position(at, label)} ${readable(at.quote)}`)
  return [color.dim(label.uncheckedFigures(places, unchecked.length - places.length))]
}

/** All the figures of a file that nothing looked at, one a line. */
function figureLines(result: FileResult, {label, color, listsFigures}: Page): readonly string[] {
  const unchecked = listsFigures ? uncheckedOf(result) : []
  if (unchecked.length === 0) return []
  return [
    '',
    `  ${color.dim(label.uncheckedFigures([], 0))}`,
    ...unchecked.map(({at}) => color.dim(`  ${position(at, label)}  ${readable(at.quote)}`))
  ]
}

function uncheckedOf({figures: {items}}: FileResult): FileResult['figures']['items'] {
  return items.filter(({checkedBy}) => checkedBy.length === 0)
}
