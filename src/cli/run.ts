import type {Language, Severity} from '../engine/finding.js'
import {nearest} from '../nearest.js'
import {version} from '../version.js'
import type {Checked, Library} from './check.js'
import type {Target} from './files.js'
import {debug, type Io, print, reasonOf, refuse, type Status, say} from './io.js'
import {checkNames, unknownRule} from './names.js'
import {type Command, parseOptions, type Settings} from './options.js'
import {openPrior} from './prior.js'
import {type Texts, texts} from './texts.js'

/**
 * The command: reads the arguments, checks the files, writes the results, and gives the exit status. It never throws, and
 * prints no stack unless NIANBAO_DEBUG is set.
 *
 * `--version` and `--help` load nothing but this file and its options; library, readers and reporters are loaded where there
 * is something for them to do. Start-up is what a person waits for most often.
 */
export async function run(argv: readonly string[], io: Io, library?: Library): Promise<Status> {
  const parsed = parseOptions(argv)
  if ('problem' in parsed) return refuse(io, parsed.problem)
  const {settings} = parsed
  try {
    return await runCommand(settings, io, library)
  } catch (thrown) {
    debug(io, thrown)
    return refuse(io, texts[settings.lang].crash(reasonOf(thrown)))
  }
}

async function runCommand(settings: Settings, io: Io, given: Library | undefined): Promise<Status> {
  const {command, lang} = settings
  const text = texts[lang]
  if (command.kind === 'help') return print(io, `${text.help}\n`)
  if (command.kind === 'version') return print(io, `${version}\n`)
  if (command.kind === 'lint' && command.targets.length === 0) {
    io.stderr.write(`${text.usage}\n`)
    return 2
  }
  if (command.kind === 'explain' && command.rules.length === 0) return refuse(io, text.explainNothing)
  const library = given ?? (await import('../node.js'))
  if (command.kind === 'lint') return lint(command.targets, settings, io, library)
  if (command.kind === 'new') return (await import('./new.js')).writeNew(command, settings, io, library)
  return tell(command, lang, io, library)
}

/** Tells of the rules, those of the engine included. */
async function tell(
  command: Extract<Command, {kind: 'explain' | 'list-rules'}>,
  lang: Language,
  io: Io,
  library: Library
): Promise<Status> {
  const {explainRule, listRules} = await import('./explain.js')
  const rules = [...library.rules, ...library.engineRules]
  if (command.kind === 'list-rules') return print(io, listRules(rules, lang))
  const text = texts[lang]
  const ids = rules.map(rule => rule.id)
  const unknown = command.rules.find(id => !ids.includes(id))
  if (unknown !== undefined) return refuse(io, unknownRule(unknown, ids, text))
  const chosen = command.rules.flatMap(id => rules.filter(rule => rule.id === id))
  return print(io, chosen.map(rule => explainRule(rule, lang)).join('\n'))
}

async function lint(given: readonly string[], settings: Settings, io: Io, library: Library): Promise<Status> {
  const text = texts[settings.lang]
  const problem = checkNames(settings, {
    rules: [...library.rules, ...library.engineRules].map(rule => rule.id),
    editions: library.editions.map(edition => edition.id)
  })
  if (problem !== undefined) return refuse(io, problem)
  const [{findTargets}, {check, toJobs}, {checkOutputs, writeOutputs}, {isNoReport}] = await Promise.all([
    import('./files.js'),
    import('./check.js'),
    import('./outputs.js'),
    import('../reporters/summary.js')
  ])
  const targets = await findTargets(given, io.cwd, library.formatOf)
  const jobs = toJobs(targets, settings)
  const files = library.openFiles()
  const opened = await openPrior(settings, io, library, files)
  const clash = checkOutputs(settings.outputs, [...jobs, ...(opened ? [opened] : [])], io.cwd, text)
  if (clash !== undefined) return refuse(io, clash)
  if (opened && 'error' in opened) return refuse(io, text.priorUnfit(opened.error[settings.lang]))
  const desk = {library, files, ...(opened ? {prior: opened.source} : {})}
  const checked: Checked[] = []
  for (const job of jobs) checked.push(await check(job, settings, io, desk))
  const noReports = checked.filter(({result}) => isNoReport(result))
  const kept = checked.filter(one => one.job.isNamed || !noReports.includes(one))
  sayFailures(kept, noReports, settings, io)
  sayPassedOver(targets, checked.length - kept.length, io, text)
  const unmet = unmetTargets(targets, noReports)
  for (const line of unmet.flatMap(target => whyUnmet(target, text))) say(io, line)
  const isWritten = await writeOutputs(kept, settings, io)
  const isPriorIdle = opened !== undefined && kept.every(({result}) => result.prior === undefined)
  if (opened && isPriorIdle && kept.some(one => one.result.error === undefined && !noReports.includes(one)))
    say(io, text.priorIdle(opened.path))
  const isDone =
    isWritten && !isPriorIdle && unmet.length === 0 && kept.every(one => one.result.error === undefined && !noReports.includes(one))
  const status = statusOf(kept, settings, io)
  return isDone ? status : 2
}

/** Says on stderr which files named could not be checked, and why. Where pretty goes to a terminal, it says so itself. */
function sayFailures(checked: readonly Checked[], noReports: readonly Checked[], {outputs, lang}: Settings, io: Io): void {
  const text = texts[lang]
  const isSaid = io.stdout.isTTY === true && outputs.some(({name, file}) => name === 'pretty' && file === undefined)
  for (const one of checked) {
    const {path, error} = one.result
    const reason = error ?? (noReports.includes(one) ? text.notReport : undefined)
    if (reason === undefined) continue
    const meant = error !== undefined && one.job.absolute !== undefined ? commandMeant(path, text) : ''
    if (!isSaid || meant !== '') say(io, text.onFile(path, reason) + meant)
  }
}

/** What a file that cannot be read may have been meant for: a subcommand misspelt, an option with the dash of a Chinese keyboard. */
function commandMeant(path: string, text: Texts): string {
  if (/^[—–－]/.test(path)) return text.maybeOption
  const command = nearest(path, ['explain', 'new'])
  return command === undefined ? '' : text.maybeCommand(command)
}

/** Says what was met on the way and left alone: files that are no reports, and formats that are not read yet. */
function sayPassedOver(targets: readonly Target[], noReports: number, io: Io, text: Texts): void {
  if (noReports > 0) say(io, text.notReports(noReports))
  const unread = targets.filter(isWalked).flatMap(target => target.unread)
  const byExtension = [...new Set(unread)].sort().map(extension => `${extension} ${unread.filter(other => other === extension).length}`)
  if (unread.length > 0) say(io, text.unreadFormats(unread.length, byExtension.join(', ')))
}

type WalkedTarget = Extract<Target, {readonly kind: 'folder' | 'glob'}>

function isWalked(target: Target): target is WalkedTarget {
  return target.kind === 'folder' || target.kind === 'glob'
}

/** The folders and patterns that gave no report, or that could not be looked through to the end. */
function unmetTargets(targets: readonly Target[], noReports: readonly Checked[]): readonly WalkedTarget[] {
  const without = new Set(noReports.map(({job}) => job.absolute))
  return targets.filter(isWalked).filter(({files, closed}) => closed.length > 0 || files.every(({absolute}) => without.has(absolute)))
}

function whyUnmet({kind, given, closed}: WalkedTarget, text: Texts): readonly string[] {
  if (closed.length > 0) return closed.map(text.cannotList)
  return [kind === 'folder' ? text.noReportsInFolder(given) : text.noMatch(given)]
}

/** All findings decide, those too that the level hides; what cannot be told never does. */
function statusOf(checked: readonly Checked[], {maxWarnings, lang}: Settings, io: Io): Status {
  const failed = checked.flatMap(({result}) => result.findings).filter(finding => finding.outcome === 'failed')
  const count = (severity: Severity) => failed.filter(finding => finding.severity === severity).length
  const isTooMany = maxWarnings !== undefined && count('warning') > maxWarnings
  if (isTooMany) say(io, texts[lang].tooManyWarnings(count('warning'), maxWarnings))
  return count('error') > 0 || isTooMany ? 1 : 0
}
