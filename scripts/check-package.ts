/** Packs the package as it would be published and has publint and attw look at it. */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {root} from './generated.js'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-pack-'))
try {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  if (packed.status !== 0) throw new Error(packed.stderr)
  const [{filename}] = JSON.parse(packed.stdout) as [{filename: string}]
  const tarball = join(folder, filename)
  const succeeded = [
    run('publint/src/cli.js', ['run', tarball, '--strict']),
    run('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'])
  ]
  if (succeeded.includes(false)) process.exitCode = 1
} finally {
  rmSync(folder, {recursive: true})
}

/** Runs a tool of node_modules; shows what it says only where it finds something. */
function run(tool: string, parameters: readonly string[]): boolean {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...parameters], {
    cwd: root,
    encoding: 'utf8'
  })
  if (status !== 0) console.error(`${tool}:\n${stdout}${stderr}`)
  return status === 0
}
