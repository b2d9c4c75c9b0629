/** The library's entry under Node: all of the core, and files. */

import type {Bilingual, FileResult} from './engine/finding.js'
import {notCompared} from './engine/prior.js'
import * as core from './index.js'
import type {SourceDocument} from './model/source.js'
import {type Files, openFiles} from './node/files.js'
import {openPrior} from './node/prior.js'
import {toSource} from './node/read.js'
import {failedResult} from './reporters/summary.js'

export * from './index.js'
export {type Files, openFiles} from './node/files.js'
export {openPrior} from './node/prior.js'
export {
  type DocumentFormat,
  type FileFormat,
  formatOf,
  largestDocument,
  largestOf,
  largestText,
  type ReadableFormat,
  type ReadDocument,
  type ReadReport,
  type ReadText,
  readBytes,
  readReport,
  type TextFormat,
  tooLarge,
  toSource
} from './node/read.js'

/** What may be asked of a run over a file. */
export interface FileOptions extends Omit<core.LintOptions, 'prior'> {
  /**
   * Last year's report: the path of a file, or a document that a reader has read. `auto`: the same organ's report on the year
   * before from the same folder, if there is one. Default: `none`. A file of such a name is written `./auto`.
   */
  readonly prior?: string | SourceDocument
}

/**
 * Checks a file. A file that cannot be read or checked gives a result with `error`, and one of last year that cannot be
 * compared with a problem; the promise is rejected for options that no run could follow (`OptionError`, a `TypeError`) and
 * where the signal ends the work.
 */
export async function lintFile(path: string, {prior, ...options}: FileOptions = {}): Promise<FileResult> {
  if (typeof path !== 'string' || path === '') throw new TypeError(`expected the path of a file, got ${JSON.stringify(path)}`)
  core.checkOptions(typeof prior === 'string' && prior !== '' ? options : {...options, ...(prior === undefined ? {} : {prior})})
  const lang = options.lang ?? 'zh'
  const files = openFiles()
  const read = await files.read(path)
  if ('error' in read) return failedResult(path, read.error[lang], core.standing(lang))
  try {
    const found = await priorOf(path, prior, options, files)
    const problems = 'error' in found ? [{message: notCompared(found.error)[lang]}] : []
    const result = core.lintReport(await toSource(read, path), {...options, ...('prior' in found ? {prior: found.prior} : {})})
    return problems.length === 0 ? result : {...result, problems: [...result.problems, ...problems]}
  } catch (thrown) {
    if (options.signal?.aborted) throw thrown
    return failedResult(path, crash(thrown)[lang], core.standing(lang))
  }
}

type FoundPrior = {readonly prior: NonNullable<core.LintOptions['prior']>} | {readonly error: Bilingual} | Record<never, never>

async function priorOf(path: string, prior: FileOptions['prior'], options: core.LintOptions, files: Files): Promise<FoundPrior> {
  if (prior === undefined || prior === 'none') return {}
  if (typeof prior !== 'string') return {prior}
  if (prior !== 'auto') {
    const opened = await openPrior(prior, prior, files)
    return 'error' in opened ? opened : {prior: opened.source}
  }
  const found = await files.findPrior(path, path, options)
  return found ? {prior: found} : {}
}

function crash(thrown: unknown): Bilingual {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  return {zh: `程序内部出现故障，没有检查完（${reason}）`, en: `nianbao itself failed before it was done (${reason})`}
}
