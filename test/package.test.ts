/** The package as users get it: packed, installed in an empty folder, used as command and as library. */

import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'

import {root} from '../scripts/generated.js'
import {withoutFourthSection as report} from './sample.js'

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}

const folder = mkdtempSync(join(tmpdir(), 'nianbao-package-'))

beforeAll(() => {
  write('package.json', '{"private": true}')
  write('report.md', report)
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root)
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./nianbao-${version}.tgz`])
}, 300_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the installed package', () => {
  test('holds what it is meant to hold', () => {
    const installed = join(folder, 'node_modules/nianbao')
    const files = readdirSync(installed, {recursive: true, encoding: 'utf8'})
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'CHANGELOG.md',
        'package.json',
        'dist/nianbao.cjs',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/src/index.d.ts'
      ])
    )
    expect(files.filter(name => /tsbuildinfo$|^dist\/src\/cli|^(src|test|fixtures|scripts)\b/.test(name))).toEqual([])
  })

  test('says its version as nianbao and as lint', () => {
    for (const name of ['nianbao', 'lint']) expect(run('npx', ['--no', '--', name, '--version']).stdout).toContain(version)
  })

  test('lints a file: status 1, the rule and the place', () => {
    const {status, stdout} = spawn('npx', ['--no', '--', 'lint', 'report.md'])
    expect(stdout).toContain('section-missing')
    expect(status).toBe(1)
  })

  test('ends with status 2 and one clear line where a file is missing', () => {
    const {status, stdout, stderr} = spawn('npx', ['--no', '--', 'lint', 'absent.md'])
    expect(`${stdout}${stderr}`).toContain('absent.md')
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m)
    expect(status).toBe(2)
  })

  test('works as a library', () => {
    write(
      'library.mjs',
      `import {readFileSync} from 'node:fs'
import {lintFile, lintText, rules} from 'nianbao'
import 'nianbao/unified'
import {readDocx} from 'nianbao/readers/docx'
import 'nianbao/readers/html'
import 'nianbao/readers/markdown'
import 'nianbao/readers/text'
const text = await lintText(readFileSync('report.md', 'utf8'), {uri: 'report.md'})
const file = await lintFile('report.md')
const ids = result => result.findings.map(finding => finding.ruleId)
if (!('error' in readDocx(new Uint8Array(), 'empty.docx'))) throw new Error('expected a reason')
console.log(JSON.stringify({rules: rules.length, text: ids(text), file: ids(file)}))
`
    )
    const found = JSON.parse(run('node', ['library.mjs']).stdout) as {rules: number; text: string[]; file: string[]}
    expect(found.rules).toBeGreaterThan(0)
    expect(found.text).toContain('section-missing')
    expect(found.file).toEqual(found.text)
  })

  test('type-checks in a project of its own', () => {
    write(
      'consumer.mts',
      `import {defineRule, type FileResult, type Finding, lintFile, lintText} from 'nianbao'
import * as unified from 'nianbao/unified'
const result: FileResult = await lintText('# 报告', {uri: 'report.md', lang: 'en'})
const first: Finding | undefined = (await lintFile('report.md')).findings[0]
export const rule = defineRule
export {first, result, unified}
// @ts-expect-error: an option that there is not
await lintText('', {colour: true})
`
    )
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', '']
    const {stdout} = spawn(process.execPath, [compiler, ...flags, 'consumer.mts'])
    expect(stdout).toBe('')
  })
})

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}

/** Runs a command that must succeed. */
function run(command: string, parameters: readonly string[], cwd = folder): SpawnSyncReturns<string> {
  const result = spawn(command, parameters, cwd)
  if (result.status !== 0) throw new Error(`${command} ${parameters.join(' ')}: status ${result.status}\n${result.stdout}${result.stderr}`)
  return result
}

/** Runs a command as from a terminal of its own, without what `npm test` tells its children. */
function spawn(command: string, parameters: readonly string[], cwd = folder): SpawnSyncReturns<string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_(registry|cache|userconfig)$)|INIT_CWD$|NODE_OPTIONS$)/i.test(name)
  )
  const env = {...Object.fromEntries(inherited), NO_COLOR: '1'}
  return spawnSync(command, parameters, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32'
  })
}
