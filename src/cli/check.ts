import {resolve} from 'node:path'

import type {FileResult} from '../engine/finding.js'
import {failedResult} from '../reporters/summary.js'
import type {FoundFile, Target} from './files.js'
import {debug, type Io, reasonOf} from './io.js'
import type {Settings} from './options.js'
import {texts} from './texts.js'

/** What the command needs of the library. */
export type Library = Pick<
  typeof import('../node.js'),
  | 'lintReport'
  | 'toSource'
  | 'standing'
  | 'newReport'
  | 'openFiles'
  | 'openPrior'
  | 'formatOf'
  | 'readBytes'
  | 'largestOf'
  | 'tooLarge'
  | 'rules'
  | 'engineRules'
  | 'editions'
>

export type Files = ReturnType<Library['openFiles']>
type Read = Awaited<ReturnType<Files['read']>>
type Options = NonNullable<Parameters<Library['lintReport']>[1]>

/** What all jobs of a run share. */
export interface Desk {
  readonly library: Library
  readonly files: Files
  /** Last year's report, where it was named. */
  readonly prior?: Exclude<Options['prior'], undefined>
}

/** One thing to check. */
export interface Job {
  readonly path: string
  /** Absent: standard input. */
  readonly absolute?: string
  /** Whether the user named this very file, so that it must be a report. */
  readonly isNamed: boolean
}

/** A job done. */
export interface Checked {
  readonly job: Job
  readonly result: FileResult
  /** The text that the findings speak of. */
  readonly text?: string
}

/** Each file once, where it is first met; named, if it is named anywhere. */
export function toJobs(targets: readonly Target[], {stdinName}: Pick<Settings, 'stdinName'>): readonly Job[] {
  const jobs = new Map<string, Job>()
  const add = ({path, absolute}: FoundFile, isNamed: boolean) => {
    const known = jobs.get(absolute)
    jobs.set(absolute, {path: known?.path ?? path, absolute, isNamed: isNamed || (known?.isNamed ?? false)})
  }
  for (const target of targets) {
    if (target.kind === 'stdin') jobs.set('-', {path: stdinName ?? '<stdin>', isNamed: true})
    else if (target.kind === 'file') add(target.file, true)
    else for (const file of target.files) add(file, false)
  }
  return [...jobs.values()]
}

/** Does a job. Whatever goes wrong is in the result, so that the other jobs go on. */
export async function check(job: Job, settings: Settings, io: Io, desk: Desk): Promise<Checked> {
  const {library, files} = desk
  const {path, absolute} = job
  const {lang, edition, year, organ, published, rules, only} = settings
  try {
    const read = absolute === undefined ? await readStdin(settings, io, library) : await files.read(absolute)
    if ('error' in read) return {job, result: failedResult(path, read.error[lang], library.standing(lang))}
    const options = {
      lang,
      rules,
      ...(edition === undefined ? {} : {edition}),
      ...(year === undefined ? {} : {year}),
      ...(organ === undefined ? {} : {organ}),
      ...(published === undefined ? {} : {published}),
      ...(only === undefined ? {} : {only})
    }
    const prior = desk.prior ?? (await findPrior(job, read, options, settings, io, files))
    const withPrior = {...options, ...(prior ? {prior} : {})}
    const result = library.lintReport(await library.toSource(read, path), withPrior)
    return {job, result, text: read.text}
  } catch (thrown) {
    debug(io, thrown)
    return {job, result: failedResult(path, texts[lang].crash(reasonOf(thrown)), library.standing(lang))}
  }
}

/** Beside standard input that has the name of a file, as beside that file. */
async function findPrior(
  {path, absolute}: Job,
  read: Read,
  options: Options,
  {prior, stdinName}: Settings,
  {cwd}: Io,
  files: Files
): Promise<Options['prior']> {
  const beside = absolute ?? (stdinName === undefined ? undefined : resolve(cwd, stdinName))
  return prior.kind === 'auto' && beside !== undefined ? files.findPrior(beside, path, options, read) : undefined
}

/** Without a name, standard input is read as Markdown, which a plain text is too for all that matters here. */
async function readStdin({stdinName}: Settings, io: Io, library: Library): Promise<Read> {
  const format = library.formatOf(stdinName ?? 'stdin.md')
  if ('error' in format) return {error: format.error}
  if (format.isConverted) return {error: {zh: texts.zh.notFromStdin, en: texts.en.notFromStdin}}
  const largest = library.largestOf(format)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of io.stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.length
      if (size > largest) return {error: library.tooLarge(size, largest)}
      chunks.push(bytes)
    }
  } catch (thrown) {
    const reason = reasonOf(thrown)
    return {error: {zh: texts.zh.cannotReadStdin(reason), en: texts.en.cannotReadStdin(reason)}}
  }
  return library.readBytes(Buffer.concat(chunks), format)
}
