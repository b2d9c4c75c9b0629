import {existsSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

import type {Files, Library} from './check.js'
import {debug, type Io, print, reasonOf, refuse, type Status, say} from './io.js'
import type {NewForm, Settings} from './options.js'
import {makeFolder} from './outputs.js'
import {openPrior} from './prior.js'
import {texts} from './texts.js'

/** Writes an empty report in the form, with what last year's report decides; says on stderr what it was made of. */
export async function writeNew(asked: NewForm, settings: Settings, io: Io, library: Library): Promise<Status> {
  const {lang} = settings
  const {file, form} = asked
  const text = texts[lang]
  const files = library.openFiles()
  const opened = await openPrior(settings, io, library, files)
  if (opened && 'error' in opened) return refuse(io, text.priorUnfit(opened.error[lang]))
  const organ = settings.organ ?? opened?.organ
  const year = settings.year ?? (opened?.year === undefined ? undefined : opened.year + 1)
  if (organ === undefined || year === undefined) return refuse(io, text.newNeeds)
  const taken = file === undefined ? undefined : whyTaken({...asked, file}, settings, io, library)
  if (taken !== undefined) return refuse(io, taken)
  if (form === undefined && !hasForm(year, library)) return refuse(io, text.noForm(year))
  const prior = opened?.source ?? (await findPrior({year, organ}, file, settings, io, files))
  const report = library.newReport({organ, year, lang, ...(form ? {form} : {}), ...(prior ? {prior} : {})})
  if (report.problem !== undefined) return refuse(io, text.priorUnfit(report.problem))
  const status = file === undefined ? print(io, report.text) : write(file, report.text, asked, settings, io)
  if (status !== 0) return status
  if (file !== undefined) say(io, text.written(file, report.form))
  if (report.expected !== undefined) say(io, text.otherForm(year, report.expected, report.form))
  if (report.prior) say(io, text.carriedOver(report.prior.path, report.filled))
  return 0
}

function hasForm(year: number, {editions}: Library): boolean {
  return editions.some(
    ({tables, years}) => tables.length > 0 && years && years.from <= year && year <= (years.until ?? Number.POSITIVE_INFINITY)
  )
}

/** Beside the file that is to be written; without one, in the working folder. */
async function findPrior(
  {year, organ}: {readonly year: number; readonly organ: string},
  file: string | undefined,
  {prior}: Settings,
  {cwd}: Io,
  files: Files
) {
  if (prior.kind !== 'auto') return undefined
  const uri = file ?? `${year}.md`
  return files.findBefore({year, organ: {name: organ}}, file === undefined ? join(cwd, uri) : resolve(cwd, file), uri)
}

/** Why a file cannot be written; an existing one is overwritten only where that was asked for, last year's report never. */
function whyTaken(
  {file, isForced}: NewForm & {readonly file: string},
  {lang, prior}: Settings,
  {cwd}: Io,
  library: Library
): string | undefined {
  const text = texts[lang]
  const path = resolve(cwd, file)
  const format = library.formatOf(path)
  if (format.kind !== 'text' || format.format !== 'markdown') return text.notMarkdown(file)
  if (prior.kind === 'file' && resolve(cwd, prior.path) === path) return text.outputIsPrior(file)
  return existsSync(path) && !isForced ? text.exists(file) : undefined
}

function write(file: string, content: string, {isForced}: NewForm, {lang}: Settings, io: Io): Status {
  const path = resolve(io.cwd, file)
  try {
    makeFolder(dirname(path))
    writeFileSync(path, content, {flag: isForced ? 'w' : 'wx'})
    return 0
  } catch (thrown) {
    debug(io, thrown)
    return refuse(io, texts[lang].cannotWrite(file, reasonOf(thrown)))
  }
}
