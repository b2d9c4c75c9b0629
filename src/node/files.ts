import {type Dirent, readdirSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'

import {type Identity, identify, isYearBefore} from '../engine/identity.js'
import {editions, type FoundPrior, type LintOptions, usesPrior} from '../index.js'
import {formatOf, type ReadDocument, type ReadReport, type ReadText, readReport, toSource} from './read.js'

/** The files of one run: each is read once, and what the reports of a folder are is found out once. */
export interface Files {
  read(path: string): Promise<ReadReport>
  /**
   * The same organ's report on the year before, from the folder of a report: `2023.md` beside `2024.md`, whatever their names.
   * Nothing where there is none, where the report does not say who reports on which year, and where no rule would ask for it.
   *
   * @param uri the name that findings give for the report; that of the one found is made after it
   * @param read the report, where it is not what stands in the file
   */
  findPrior(path: string, uri: string, options: LintOptions, read?: ReadReport): Promise<FoundPrior | undefined>
  /**
   * The report on the year before that of someone, from the folder of a file that need not be there.
   *
   * @param uri the name of that file; that of the one found is made after it
   */
  findBefore(wanted: Identity, path: string, uri: string): Promise<FoundPrior | undefined>
}

/** Begins a run. Nothing of it is kept beyond: files may change. */
export function openFiles(): Files {
  const texts = new Map<string, Promise<ReadReport>>()
  const folders = new Map<string, Folder>()
  let room = mostCharacters
  const read = async (path: string): Promise<ReadReport> => {
    const absolute = resolve(path)
    const known = texts.get(absolute)
    if (known) return known
    const reading = readReport(absolute)
    texts.set(absolute, reading)
    const report = await reading
    room -= 'text' in report ? report.text.length * ('source' in report ? documentWeight : 1) : 0
    if (room <= 0) texts.delete(absolute)
    return report
  }
  const findBefore: Files['findBefore'] = async (wanted, path, uri) => {
    if (wanted.year === undefined || wanted.organ === undefined) return undefined
    const own = resolve(path)
    const folder = dirname(own)
    const reports = folders.get(folder) ?? new Folder(folder, read)
    folders.set(folder, reports)
    const found = await reports.find(wanted, wanted.year - 1, own)
    const before = found === undefined ? undefined : await read(found)
    if (found === undefined || !before || 'error' in before) return undefined
    const beside = dirname(uri)
    const name = beside === '.' ? basename(found) : join(beside, basename(found)).replaceAll('\\', '/')
    return {source: await toSource(before, name), found: 'auto'}
  }
  return {
    read,
    findBefore,
    async findPrior(path, uri, options, given) {
      if (!usesPrior(options)) return undefined
      const report = given ?? (await read(path))
      const wanted = 'text' in report ? await identifyReport(report, options) : undefined
      return wanted && findBefore(wanted, path, uri)
    }
  }
}

/** Texts are kept up to here, some 100 MB; files beyond it are read again where they are asked for again. */
const mostCharacters = 50_000_000

/** A document is kept with its tree and its places, which take so many times as much as its text. */
const documentWeight = 20

/** What a folder's reports are, found out as far as it takes. */
class Folder {
  readonly #read: (path: string) => Promise<ReadReport>
  /** Files of which it is not known yet what they are, by path. */
  #unknown: readonly string[]
  readonly #isLarge: boolean
  /** Reports by the year they are on. */
  readonly #reports = new Map<number, {readonly path: string; readonly identity: Identity}[]>()

  constructor(folder: string, read: (path: string) => Promise<ReadReport>) {
    this.#read = read
    this.#unknown = list(folder)
    this.#isLarge = this.#unknown.length > mostFiles
  }

  /** `2023.md` is looked into before all others where `2024.md` asks, then files with the year in their names, then the rest. */
  async find(wanted: Identity, year: number, own: string): Promise<string | undefined> {
    const twin = basename(own).replaceAll(`${year + 1}`, `${year}`)
    const isTwin = (path: string) => basename(path) === twin
    const isNamed = (path: string) => basename(path).includes(`${year}`)
    const rank = (path: string) => [isTwin(path), isNamed(path), extname(path) === extname(own)].map(Number).join('')
    const choose = async (among: (path: string) => boolean) => {
      await this.#identify(this.#unknown.filter(among).slice(0, mostFiles))
      return this.#choose(wanted, year, own, rank)
    }
    return (await choose(isTwin)) ?? (await choose(isNamed)) ?? (this.#isLarge ? undefined : choose(() => true))
  }

  async #identify(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    const done = new Set(paths)
    this.#unknown = this.#unknown.filter(path => !done.has(path))
    for (const path of paths) {
      const report = await this.#read(path)
      const identity = 'text' in report && report.text.length <= longestReport ? await identifyReport(report, {}) : undefined
      if (identity?.year === undefined || !identity.organ) continue
      const known = this.#reports.get(identity.year)
      if (known) known.push({path, identity})
      else this.#reports.set(identity.year, [{path, identity}])
    }
  }

  /** Of several copies the one that ranks highest, then the first by name. */
  #choose(wanted: Identity, year: number, own: string, rank: (path: string) => string): string | undefined {
    return (this.#reports.get(year) ?? [])
      .filter(({path, identity}) => path !== own && isYearBefore(identity, wanted))
      .map(({path}) => path)
      .sort((one, other) => (rank(one) === rank(other) ? (one < other ? -1 : 1) : rank(one) > rank(other) ? -1 : 1))[0]
  }
}

/** In a folder of more, only files whose names hold the year are looked into. */
const mostFiles = 1000

/** A longer text is no report on one organ's year, and is not looked into. */
const longestReport = 500_000

/** The readable files of a folder itself, those apart that are hidden, linked, or locks of an open document. */
function list(folder: string): readonly string[] {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
  return entries
    .filter(entry => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name) && isReadable(entry.name))
    .map(({name}) => join(folder, name))
    .sort()
}

/** Whether a file is looked into unasked. Those that LibreOffice would have to make readable first are not: that takes seconds for each. */
function isReadable(name: string): boolean {
  const format = formatOf(name)
  return !('error' in format) && !format.isConverted
}

/** Who reports on which year: told by the beginning, which is little to read; else by the sign-off as well. */
async function identifyReport(read: ReadText | ReadDocument, given: LintOptions): Promise<Identity | undefined> {
  const options = {
    ...(given.year === undefined ? {} : {year: given.year}),
    ...(given.organ === undefined ? {} : {organ: given.organ})
  }
  if ('source' in read) return identify(read.source, options, editions)
  const {text, format} = read
  const identifyPart = async (part: string) => identify(await toSource({text: part, format}, ''), options, editions)
  // a page begins with what is no report
  const known = format === 'html' ? undefined : await identifyPart(beginning(text))
  if (known?.year !== undefined && known.organ !== undefined) return known
  return text.length > longestReport ? known : identifyPart(text)
}

/** What stands before the first table, or the first of many words. */
function beginning(text: string): string {
  const head = text.slice(0, 2000)
  const table = /^[ \t]*(?:\||<table)/m.exec(head)
  return table ? head.slice(0, table.index) : head.slice(0, Math.max(head.lastIndexOf('\n'), 0) || head.length)
}
