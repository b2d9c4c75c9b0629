/** The program itself, as npx starts it. `npm test` builds it first. */

import {spawn, spawnSync} from 'node:child_process'
import {openSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {root} from '../../scripts/generated.js'
import {version} from '../../src/version.js'
import {few, report, temporaryFolder} from './command.js'

const bundle = join(root, 'dist/nianbao.cjs')
const cwd = temporaryFolder({'report.md': report, 'long.md': `${report}\n${'图解12件。\n\n'.repeat(2000)}`})
const start = (argv: readonly string[], options: Parameters<typeof spawnSync>[2] = {}) =>
  spawnSync(process.execPath, [bundle, ...argv], {cwd, timeout: 60_000, ...options, encoding: 'utf8'})

describe('the program', () => {
  test('gives its version', () => {
    expect(start(['--version'])).toMatchObject({status: 0, stdout: `${version}\n`, stderr: ''})
  })

  test('checks a file, and its status says what it found', () => {
    const {status, stdout, stderr} = start(['report.md', ...few])
    expect(stdout).toContain('检查了 1 个文件：2 个错误，1 条警告')
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })

  test('reads standard input', () => {
    const {status, stdout} = start(['-', '--stdin-filename', 'x.md', '-f', 'json', ...few], {input: report})
    expect(JSON.parse(stdout).results[0].path).toBe('x.md')
    expect(status).toBe(1)
  })

  test('takes an empty standard input for an empty file', () => {
    expect(start(['-'], {stdio: ['ignore', 'pipe', 'pipe']})).toMatchObject({status: 2, stderr: 'nianbao: <stdin>：文件是空的\n'})
  })

  test('writes all of a long output into a pipe that is read slowly', () => {
    const {stdout} = start(['long.md', '-f', 'json', ...few], {maxBuffer: 2 ** 27})
    expect(JSON.parse(stdout).results[0].figures.total).toBeGreaterThan(2000)
  })

  test('ends in peace where nobody reads on: nianbao … | head', async () => {
    const child = spawn(process.execPath, [bundle, 'long.md', '-f', 'json', ...few], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr += String(chunk)
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(resolve => child.once('close', resolve))
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('ends with status 2 where the disk is full', () => {
    const {status, stderr} = start(['report.md', ...few], {stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe']})
    expect(stderr).toContain('ENOSPC')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(2)
  })

  onLinux('reads no device that was named', () => {
    symlinkSync('/dev/zero', join(cwd, 'device.md'))
    expect(start(['device.md'])).toMatchObject({status: 2, stderr: 'nianbao: device.md：不是普通的文件\n'})
  })
})
