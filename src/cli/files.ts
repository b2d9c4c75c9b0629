import {type Dirent, readdirSync, statSync} from 'node:fs'
import {extname, isAbsolute, join, relative, resolve, sep} from 'node:path'

/** What one argument stands for. */
export type Target =
  | {readonly kind: 'stdin'}
  | {readonly kind: 'file'; readonly file: FoundFile}
  | ({readonly kind: 'folder' | 'glob'; readonly given: string} & Walked)

export interface FoundFile {
  /** As shown: as the user wrote it; below a folder or pattern relative to the working folder, or absolute if given so. */
  readonly path: string
  readonly absolute: string
}

export interface Walked {
  /** Ordered by path. */
  readonly files: readonly FoundFile[]
  /** Extensions of the files met whose format is known, but not read yet: one entry a file. */
  readonly unread: readonly string[]
  /** Folders that could not be listed. */
  readonly closed: readonly string[]
}

/** Tells by its name what can be done with a file. */
export type FormatOf = (path: string) => {readonly kind: 'text' | 'document' | 'unread' | 'unknown'}

/**
 * What the arguments stand for, in their order. What exists by its whole name is that, however many brackets and stars the
 * name has; only then is it a pattern; and what is neither is a file that will turn out to be missing.
 */
export async function findTargets(given: readonly string[], cwd: string, formatOf: FormatOf): Promise<readonly Target[]> {
  const targets: Target[] = []
  for (const argument of given) targets.push(await findTarget(argument, cwd, formatOf))
  return targets
}

async function findTarget(given: string, cwd: string, formatOf: FormatOf): Promise<Target> {
  if (given === '-') return {kind: 'stdin'}
  const absolute = resolve(cwd, given)
  const found = (path: string): FoundFile => ({
    path: (isAbsolute(given) ? path : relative(cwd, path) || '.').split(sep).join('/'),
    absolute: path
  })
  const kind = kindOf(absolute)
  if (kind === 'folder') return {kind: 'folder', given, ...sortOut(walk(absolute), formatOf, found)}
  if (kind === 'missing' && mayBePattern.test(given)) {
    const {glob, isDynamicPattern} = await import('tinyglobby')
    if (isDynamicPattern(given)) {
      const paths = await glob(given.split(sep).join('/'), {
        cwd,
        absolute: true,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**']
      })
      const files = paths.map(path => resolve(path)).filter(path => kindOf(path) !== 'folder')
      return {kind: 'glob', given, ...sortOut({files, closed: []}, formatOf, found)}
    }
  }
  return {kind: 'file', file: {path: given, absolute}}
}

/** Matches `reports/*.md` and `{2023,2024}.md`; not `reports/2024.md`. Saves loading the matcher. */
const mayBePattern = /[*?[\]{}()!+@]/

function kindOf(path: string): 'folder' | 'other' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other'
  } catch {
    return 'missing'
  }
}

interface Walk {
  readonly files: readonly string[]
  readonly closed: readonly string[]
}

/** All files below a folder. Links are not followed, so a walk neither runs in circles nor leaves the folder named. */
function walk(folder: string): Walk {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch {
    return {files: [], closed: [folder]}
  }
  const parts = entries
    .filter(({name}) => !isPassedOver(name))
    .map(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : {files: entry.isFile() ? [path] : [], closed: []}
    })
  return {files: parts.flatMap(part => part.files), closed: parts.flatMap(part => part.closed)}
}

/** Hidden files and folders, other people's packages, and the lock files that Word leaves beside an open document. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules'
}

function sortOut({files, closed}: Walk, formatOf: FormatOf, found: (path: string) => FoundFile): Walked {
  const ofKind = (...kinds: readonly string[]) => files.filter(path => kinds.includes(formatOf(path).kind))
  return {
    files: ofKind('text', 'document').map(found).sort(byPath),
    unread: ofKind('unread').map(path => extname(path).toLowerCase()),
    closed: closed.map(path => found(path).path)
  }
}

function byPath(left: FoundFile, right: FoundFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}
