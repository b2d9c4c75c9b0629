/**
 * Builds everything that is published: the library with its declarations, and the command as one file.
 *
 * The folder `scripts` makes and measures the package. It may not be imported by src or rules, and nothing of it is published.
 */

import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const command = join(dist, 'nianbao.cjs')

compileLibrary()
removeOrphans('src')
removeOrphans('rules')
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(await bundleCommand()))

function compileLibrary(): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const {status} = spawnSync(process.execPath, [compiler, '-b', '.', 'src/cli'], {cwd: root, stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 2)
}

/** Removes compiled files whose source is gone, which the compiler leaves behind. */
function removeOrphans(folder: string): void {
  const compiled = join(dist, folder)
  if (!existsSync(compiled)) return
  for (const name of readdirSync(compiled, {recursive: true, encoding: 'utf8'})) {
    const source = name.replace(/(\.d)?\.[tj]s$/, '.ts')
    if (source !== name && !existsSync(join(root, folder, source))) rmSync(join(compiled, name))
  }
}

/** Bundles the command; returns the files that went into it. */
async function bundleCommand(): Promise<readonly string[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/bin.ts'],
    outfile: command,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    // CommonJS has no `import.meta`; packages that ask for its url get the bundle's own.
    define: {'import.meta.url': 'bundleUrl'},
    banner: {js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href"}
  })
  const output = readFileSync(command, 'utf8')
  if (!output.startsWith('#!')) writeFileSync(command, `#!/usr/bin/env node\n${output}`)
  chmodSync(command, 0o755)
  return Object.values(result.metafile.outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? [path] : []))
  )
}

/** The licences of all packages that have a file among `paths`. */
function licences(paths: readonly string[]): string {
  const folders = new Set(paths.flatMap(path => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const entries = [...folders].sort().map(folder => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string
      version: string
      license?: string
    }
    const file = readdirSync(join(root, folder)).find(name => /^licen[cs]e(\.|$)/i.test(name))
    const text = file
      ? readFileSync(join(root, folder, file), 'utf8').trim()
      : `The package carries no licence file; its manifest says: ${manifest.license}.`
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`
  })
  return [`nianbao.cjs contains the following packages.\n`, ...entries].join(`\n${'-'.repeat(80)}\n\n`)
}
