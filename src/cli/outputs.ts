import {existsSync, mkdirSync, realpathSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

import type {Document, FileResult, Finding, Severity} from '../engine/finding.js'
import {version} from '../version.js'
import type {Checked, Job} from './check.js'
import {debug, type Io, reasonOf, say} from './io.js'
import type {Output, Settings} from './options.js'
import {type Texts, texts} from './texts.js'

/** What would overwrite a report or another output, found before anything is done. */
export function checkOutputs(
  outputs: readonly Output[],
  reports: readonly Pick<Job, 'absolute'>[],
  cwd: string,
  text: Texts
): string | undefined {
  const paths = new Set(reports.flatMap(({absolute}) => (absolute === undefined ? [] : [withoutLinks(absolute)])))
  const seen = new Set<string>()
  for (const {file} of outputs) {
    if (file === undefined) continue
    const absolute = withoutLinks(resolve(cwd, file))
    if (paths.has(absolute)) return text.outputIsReport(file)
    if (seen.has(absolute)) return text.outputTwice(file)
    seen.add(absolute)
  }
  return undefined
}

function withoutLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Makes the document and writes it in every format asked for; whether all of it could be written. */
export async function writeOutputs(checked: readonly Checked[], settings: Settings, io: Io): Promise<boolean> {
  const {toDocument} = await import('../reporters/summary.js')
  const shown = checked.map(({result}) => ({...result, findings: result.findings.filter(finding => isShown(finding, settings.shown))}))
  const document = toDocument(shown, version)
  let isWritten = true
  for (const {name, file} of settings.outputs) {
    // stderr has said why there is nothing; another program still wants its document
    if (checked.length === 0 && name === 'pretty') continue
    const output = name === 'json' ? await toJson(document) : await toPretty(document, checked, file === undefined, settings, io)
    if (file === undefined) io.stdout.write(output)
    else isWritten = writeFile(file, output, settings, io) && isWritten
  }
  return isWritten
}

function writeFile(file: string, output: string, {lang}: Settings, io: Io): boolean {
  try {
    const path = resolve(io.cwd, file)
    makeFolder(dirname(path))
    writeFileSync(path, output)
    return true
  } catch (thrown) {
    debug(io, thrown)
    say(io, texts[lang].cannotWrite(file, reasonOf(thrown)))
    return false
  }
}

/** Makes a folder and those it is in. Not `recursive`, which in folders of the kernel's own (/proc) never ends. */
export function makeFolder(path: string): void {
  if (existsSync(path) || dirname(path) === path) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

async function toJson(document: Document): Promise<string> {
  const {toJson} = await import('../reporters/json.js')
  return toJson(document)
}

async function toPretty(
  document: Document,
  checked: readonly Checked[],
  isScreen: boolean,
  {lang, noColor, listsFigures}: Settings,
  io: Io
): Promise<string> {
  const [{toPretty}, {maskText}] = await Promise.all([import('../reporters/pretty.js'), import('../reporters/mask.js')])
  // masked by all findings: those that the level hides mask personal data too
  const lines = new Map(checked.flatMap(({result, text}) => (text === undefined ? [] : [[result.path, maskText(text, result)] as const])))
  return toPretty(document, lines, {
    lang,
    color: isScreen && !noColor && isColorful(io),
    ...(isScreen && io.stdout.columns ? {width: io.stdout.columns} : {}),
    listsFigures,
    hidden: countAll(checked.map(({result}) => result)) - countAll(document.results)
  })
}

function countAll(results: readonly FileResult[]): number {
  return results.reduce((sum, {findings}) => sum + findings.length, 0)
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
  return rank >= ranks[lowest] || ruleId === 'not-a-report'
}
