import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

import type {Document, FileResult, Finding, Severity} from '../engine/finding.js'
import {nearest} from '../nearest.js'
import {visible} from '../reporters/visible.js'
import {version} from '../version.js'
import type {FoundFile, Target} from './files.js'
import {checkNames, type Output, parseOptions, type Settings, suggestion} from './options.js'
import {type Texts, texts} from './texts.js'

/** 0: nothing of level error; 1: findings say otherwise; 2: could not do what was asked. */
export type Status = 0 | 1 | 2

/** What the command has of the world. */
export interface Io {
  readonly stdout: Writer
  readonly stderr: Writer
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Writer {
  write(text: string): unknown
  readonly isTTY?: boolean
  /** Cells to a line of the terminal. */
  readonly columns?: number
}

/** What the command needs of the library; loaded when there is something to check. */
export type Library = Pick<
  typeof import('../node.js'),
  'lintText' | 'readReport' | 'formatOf' | 'decode' | 'largestText' | 'tooLarge' | 'rules' | 'engineRules' | 'editions'
>

/**
 * The command: reads the arguments, checks the files, writes the results, and gives the exit status. It never throws, and
 * prints no stack unless NIANBAO_DEBUG is set.
 *
 * `--version` and `--help` load nothing but this file and its options, for start-up is what a person waits for most often.
 */
export async function run(argv: readonly string[], io: Io, library?: Library): Promise<Status> {
  const parsed = parseOptions(argv)
  if ('problem' in parsed) return refuse(io, parsed.problem)
  const {settings} = parsed
  const text = texts[settings.lang]
  try {
    return await runCommand(settings, io, text, library)
  } catch (thrown) {
    debug(io, thrown)
    return refuse(io, text.crash(reasonOf(thrown)))
  }
}

async function runCommand(settings: Settings, io: Io, text: Texts, given: Library | undefined): Promise<Status> {
  const {command, lang} = settings
  if (command.kind === 'help') return print(io, `${text.help}\n`)
  if (command.kind === 'version') return print(io, `${version}\n`)
  if (command.kind === 'lint' && command.targets.length === 0) {
    io.stderr.write(`${text.usage}\n`)
    return 2
  }
  if (command.kind === 'explain' && command.rules.length === 0) return refuse(io, text.explainNothing)
  const library = given ?? (await import('../node.js'))
  if (command.kind === 'lint') return lint(settings, command.targets, io, text, library)
  const {explainRule, listRules} = await import('./explain.js')
  if (command.kind !== 'explain') return print(io, listRules(library.rules, lang))
  const ids = library.rules.map(rule => rule.id)
  const unknown = command.rules.find(id => !ids.includes(id))
  if (unknown !== undefined) return refuse(io, text.unknownRule(unknown) + suggestion(unknown, ids, text))
  const chosen = command.rules.flatMap(id => library.rules.filter(rule => rule.id === id))
  return print(io, chosen.map(rule => explainRule(rule, lang)).join('\n'))
}

async function lint(settings: Settings, given: readonly string[], io: Io, text: Texts, library: Library): Promise<Status> {
  const problem = checkNames(settings, {
    rules: [...library.rules, ...library.engineRules].map(rule => rule.id),
    editions: library.editions.map(edition => edition.id)
  })
  if (problem !== undefined) return refuse(io, problem)
  const {findTargets} = await import('./files.js')
  const targets = await findTargets(given, io.cwd, library.formatOf)
  const clash = checkOutputs(settings.outputs, targets, io.cwd, text)
  if (clash !== undefined) return refuse(io, clash)
  const checked: Checked[] = []
  for (const job of toJobs(targets)) checked.push(await check(job, settings, io, library))
  const kept = checked.filter(({job, result}) => job.isNamed || !isNoReport(result))
  const isFailed = [
    sayFailures(kept, settings, io, text),
    sayEmptyTargets(targets, checked, io, text),
    sayPassedOver(targets, checked.length - kept.length, io, text),
    await write(kept, settings, io, text)
  ].includes(true)
  const status = statusOf(kept, settings, io, text)
  return isFailed ? 2 : status
}

const notAReport = 'not-a-report'

/** One thing to check. */
interface Job {
  readonly path: string
  /** Absent: standard input. */
  readonly absolute?: string
  /** Whether the user named this very file, so that it must be a report. */
  readonly isNamed: boolean
}

interface Checked {
  readonly job: Job
  readonly result: FileResult
  /** The text that the findings speak of. */
  readonly text?: string
}

/** Each file once, where it is first met; named, if it is named anywhere. */
function toJobs(targets: readonly Target[]): readonly Job[] {
  const jobs = new Map<string, Job>()
  const add = ({path, absolute}: FoundFile, isNamed: boolean) =>
    jobs.set(absolute, {path: jobs.get(absolute)?.path ?? path, absolute, isNamed: isNamed || (jobs.get(absolute)?.isNamed ?? false)})
  for (const target of targets) {
    if (target.kind === 'stdin') jobs.set('-', {path: '-', isNamed: true})
    else if (target.kind === 'file') add(target.file, true)
    else for (const file of target.files) add(file, false)
  }
  return [...jobs.values()]
}

async function check(job: Job, settings: Settings, io: Io, library: Library): Promise<Checked> {
  const {lang, edition, year, organ, rules, only, stdinName} = settings
  const {failedResult} = await import('../reporters/summary.js')
  const path = job.absolute === undefined ? (stdinName ?? '<stdin>') : job.path
  try {
    const read = job.absolute === undefined ? await readStdin(stdinName, io, library) : library.readReport(job.absolute)
    if ('error' in read) return {job, result: failedResult(path, read.error[lang])}
    const result = await library.lintText(read.text, {
      uri: path,
      format: read.format,
      lang,
      rules,
      ...(edition === undefined ? {} : {edition}),
      ...(year === undefined ? {} : {year}),
      ...(organ === undefined ? {} : {organ}),
      ...(only === undefined ? {} : {only})
    })
    return {job, result: {...result, path}, text: read.text}
  } catch (thrown) {
    debug(io, thrown)
    return {job, result: failedResult(path, texts[lang].crash(reasonOf(thrown)))}
  }
}

/** Without a name, standard input is read as Markdown, which a plain text is too for all that matters here. */
async function readStdin(name: string | undefined, io: Io, library: Library): Promise<ReturnType<Library['readReport']>> {
  const format = library.formatOf(name ?? 'stdin.md')
  if (format.kind !== 'text') return {error: format.error}
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > library.largestText) return {error: library.tooLarge(size)}
    chunks.push(bytes)
  }
  const decoded = library.decode(Buffer.concat(chunks))
  return 'error' in decoded ? decoded : {text: decoded.text, format: format.format}
}

/** What would overwrite a report or another output, found before anything is done. */
function checkOutputs(outputs: readonly Output[], targets: readonly Target[], cwd: string, text: Texts): string | undefined {
  const reports = new Set(toJobs(targets).map(job => job.absolute))
  const seen = new Set<string>()
  for (const {file} of outputs) {
    if (file === undefined) continue
    const absolute = resolve(cwd, file)
    if (reports.has(absolute)) return text.outputIsReport(file)
    if (seen.has(absolute)) return text.outputTwice(file)
    seen.add(absolute)
  }
  return undefined
}

/**
 * Says on stderr which files could not be checked, and why. Where the report of all that goes to the terminal anyway, it has
 * said so already.
 */
function sayFailures(checked: readonly Checked[], {outputs}: Settings, io: Io, text: Texts): boolean {
  const failures = checked.flatMap(({job, result}) => {
    const reason = result.error ?? (isNoReport(result) ? text.notReport : undefined)
    return reason === undefined ? [] : [{job, line: `${result.path}${colon(text)}${reason}`, result}]
  })
  const isSaid = io.stdout.isTTY === true && outputs.some(({name, file}) => name === 'pretty' && file === undefined)
  for (const {job, line, result} of failures) {
    const near = job.absolute !== undefined && result.error !== undefined ? commandMeant(result.path, text) : ''
    if (!isSaid || near !== '') say(io, line + near)
  }
  return failures.length > 0
}

/** 「，是不是子命令 …？」 for a missing file whose name is all but a subcommand's. */
function commandMeant(path: string, text: Texts): string {
  return nearest(path, ['explain']) === undefined ? '' : text.maybeCommand('explain')
}

/** A folder or pattern that gave no report at all was not what the user meant. */
function sayEmptyTargets(targets: readonly Target[], checked: readonly Checked[], io: Io, text: Texts): boolean {
  const noReports = new Set(checked.filter(({result}) => isNoReport(result)).map(({job}) => job.absolute))
  let isFailed = false
  for (const target of targets) {
    if (target.kind !== 'folder' && target.kind !== 'glob') continue
    for (const folder of target.closed) say(io, text.cannotList(folder))
    const isEmpty = target.files.every(file => noReports.has(file.absolute))
    if (isEmpty && target.closed.length === 0)
      say(io, target.kind === 'folder' ? text.noReportsInFolder(target.given) : text.noMatch(target.given))
    isFailed ||= isEmpty || target.closed.length > 0
  }
  return isFailed
}

function sayPassedOver(targets: readonly Target[], noReports: number, io: Io, text: Texts): false {
  if (noReports > 0) say(io, text.notReports(noReports))
  const unread = targets.flatMap(target => (target.kind === 'folder' || target.kind === 'glob' ? target.unread : []))
  const byExtension = [...new Set(unread)].sort().map(extension => `${extension} ${unread.filter(other => other === extension).length}`)
  if (unread.length > 0) say(io, text.unreadFormats(unread.length, byExtension.join(', ')))
  return false
}

/** Makes the document and writes it in every format asked for; whether a file could not be written. */
async function write(checked: readonly Checked[], settings: Settings, io: Io, text: Texts): Promise<boolean> {
  const {toDocument} = await import('../reporters/summary.js')
  const shown = checked.map(({result}) => ({...result, findings: result.findings.filter(finding => isShown(finding, settings.shown))}))
  const document = toDocument(shown, version)
  let isFailed = false
  for (const {name, file} of settings.outputs) {
    // stderr has said why there is nothing; another program still wants its document
    if (checked.length === 0 && name === 'pretty') continue
    const output = name === 'json' ? await toJson(document) : await toPretty(document, checked, file === undefined, settings, io)
    if (file === undefined) io.stdout.write(output)
    else {
      try {
        const path = resolve(io.cwd, file)
        mkdirSync(dirname(path), {recursive: true})
        writeFileSync(path, output)
      } catch (thrown) {
        debug(io, thrown)
        say(io, text.cannotWrite(file, codeOf(thrown)))
        isFailed = true
      }
    }
  }
  return isFailed
}

async function toJson(document: Document): Promise<string> {
  const {toJson} = await import('../reporters/json.js')
  return toJson(document)
}

async function toPretty(
  document: Document,
  checked: readonly Checked[],
  isScreen: boolean,
  {lang, noColor}: Settings,
  io: Io
): Promise<string> {
  const [{toPretty}, {maskText}] = await Promise.all([import('../reporters/pretty.js'), import('../reporters/mask.js')])
  const count = (results: readonly FileResult[]) => results.reduce((sum, result) => sum + result.findings.length, 0)
  // masked here by all findings: those that the level hides mask personal data too
  const lines = new Map(checked.flatMap(({result, text}) => (text === undefined ? [] : [[result.path, maskText(text, result)] as const])))
  return toPretty(document, lines, {
    lang,
    color: isScreen && !noColor && isColorful(io),
    ...(isScreen && io.stdout.columns ? {width: io.stdout.columns} : {}),
    hidden: count(checked.map(({result}) => result)) - count(document.results)
  })
}

/** FORCE_COLOR before NO_COLOR, as in Node itself; without either, colours are for terminals. */
function isColorful({env, stdout}: Io): boolean {
  const {FORCE_COLOR: force, NO_COLOR: none, TERM: terminal} = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (none !== undefined && none !== '') return false
  return stdout.isTTY === true && terminal !== 'dumb'
}

const ranks: Readonly<Record<Severity, number>> = {error: 2, warning: 1, info: 0}

/** What cannot be told is for a person to look at: never more than a warning. That a file is no report is always shown. */
function isShown({ruleId, outcome, severity}: Finding, lowest: Severity): boolean {
  const rank = outcome === 'cantTell' ? Math.min(ranks[severity], ranks.warning) : ranks[severity]
  return rank >= ranks[lowest] || ruleId === notAReport
}

/** All findings decide, those too that the level hides. */
function statusOf(checked: readonly Checked[], {maxWarnings}: Settings, io: Io, text: Texts): Status {
  const failed = checked.flatMap(({result}) => result.findings).filter(finding => finding.outcome === 'failed')
  const count = (severity: Severity) => failed.filter(finding => finding.severity === severity).length
  const isTooMany = maxWarnings !== undefined && count('warning') > maxWarnings
  if (isTooMany) say(io, text.tooManyWarnings(count('warning'), maxWarnings))
  return count('error') > 0 || isTooMany ? 1 : 0
}

function isNoReport({findings}: FileResult): boolean {
  return findings.some(finding => finding.ruleId === notAReport)
}

function print(io: Io, output: string): Status {
  io.stdout.write(output)
  return 0
}

function refuse(io: Io, line: string): Status {
  say(io, line)
  return 2
}

/** One line on stderr. What it quotes may come from a file's name or an argument, so nothing in it reaches the terminal raw. */
function say(io: Io, line: string): void {
  io.stderr.write(`nianbao: ${visible(line)}\n`)
}

function colon(text: Texts): string {
  return text === texts.zh ? '：' : ': '
}

function debug({env, stderr}: Io, thrown: unknown): void {
  const {NIANBAO_DEBUG: isAsked} = env
  if (isAsked && thrown instanceof Error) stderr.write(`${thrown.stack}\n`)
}

function reasonOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1).join('')
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : reasonOf(thrown)
}
