import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A file that a generator owns: its path from the root of the repository and its content; absent content: there is no such file. */
export interface GeneratedFile {
  readonly path: string
  readonly content?: string
}

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The paths of the files that are not what their generator would write. */
export function stale(files: readonly GeneratedFile[]): readonly string[] {
  return files.filter(file => current(file.path) !== file.content).map(file => file.path)
}

/** Writes what is stale; with `--check` among the arguments names it instead, and ends with status 1. */
export function writeOrCheck(files: readonly GeneratedFile[], command: string): void {
  const paths = stale(files)
  if (process.argv.includes('--check')) {
    for (const path of paths) console.error(`${path} is not what its generator writes; run: ${command}`)
    if (paths.length > 0) process.exitCode = 1
    return
  }
  for (const {path, content} of files.filter(file => paths.includes(file.path))) {
    const target = join(root, path)
    if (content === undefined) {
      rmSync(target)
      console.log(`removed ${path}`)
    } else {
      mkdirSync(dirname(target), {recursive: true})
      writeFileSync(target, content)
      console.log(`wrote ${path}`)
    }
  }
}

function current(path: string): string | undefined {
  const target = join(root, path)
  return existsSync(target) ? readFileSync(target, 'utf8') : undefined
}
