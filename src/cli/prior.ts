import {resolve} from 'node:path'

import type {Files, Library} from './check.js'
import type {Io} from './io.js'
import type {Settings} from './options.js'

/** Last year's report where it was named, read before anything is done: a file that cannot be used at all is no option to follow. */
export async function openPrior({prior}: Pick<Settings, 'prior'>, {cwd}: Pick<Io, 'cwd'>, library: Library, files: Files) {
  if (prior.kind !== 'file') return undefined
  const absolute = resolve(cwd, prior.path)
  return {path: prior.path, absolute, ...(await library.openPrior(absolute, prior.path, files))}
}
