/** Word files at the command line, those of the older formats included. */

import {chmodSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'

import {readMarkdown} from '../../src/readers/markdown.js'
import {asDocx} from '../docx.js'
import {cleanReport, command, few, report, temporaryFolder} from './command.js'

const inWord = (text: string) => asDocx(readMarkdown(text, ''))
const cwd = temporaryFolder({
  'report.docx': inWord(report),
  'report.md': report,
  'years/2024.docx': inWord(cleanReport),
  'years/2023.docx': inWord(cleanReport.replaceAll('2024', '2023')),
  'old/2024.doc': 'word 97',
  'old/2023.wps': 'wps',
  'old/2022.md': cleanReport,
  'made.docx': inWord(report)
})

const {NIANBAO_SOFFICE: installed} = process.env
afterEach(() => {
  if (installed === undefined) delete process.env['NIANBAO_SOFFICE']
  else process.env['NIANBAO_SOFFICE'] = installed
})

describe('a report in Word', () => {
  test('has the findings that it has as text, with paragraphs for lines', async () => {
    const {status, stdout, stderr} = await command(['report.docx', ...few], {cwd})
    expect(stderr).toBe('')
    expect(stdout).toContain('第 4 段  错误')
    expect(stdout).toContain('│ 2024年，县水利局共收到政府信息公开申请12件，办结11件，办结率95%。公开信息30条。')
    expect(status).toBe(1)
    const messages = async (name: string) =>
      JSON.parse((await command([name, '-f', 'json', ...few], {cwd})).stdout).results[0].findings.map(
        ({message}: {message: string}) => message
      )
    expect(await messages('report.docx')).toEqual(await messages('report.md'))
  })

  test('is read from standard input where it has a name', async () => {
    const stdin = (async function* () {
      yield inWord(report)
    })()
    const {status, stdout} = await command(['-', '--stdin-filename', 'a.docx', ...few], {cwd, stdin})
    expect(stdout).toContain('第 4 段')
    expect(status).toBe(1)
  })

  test('is met in folders, and compared with last year’s', async () => {
    const {stdout} = await command(['years', '-f', 'json'], {cwd})
    const {results} = JSON.parse(stdout) as {results: {path: string; prior?: {path: string; found: string}}[]}
    expect(results.map(({path, prior}) => [path, prior?.path])).toEqual([
      ['years/2023.docx', undefined],
      ['years/2024.docx', 'years/2023.docx']
    ])
    const named = await command(['years/2024.docx', '--prior', 'years/2023.docx', '-f', 'json'], {cwd})
    expect(JSON.parse(named.stdout).results[0].prior).toMatchObject({path: 'years/2023.docx', found: 'given'})
  })
})

describe('a report in an older format', () => {
  test('says what it takes where LibreOffice is not installed', async () => {
    process.env['NIANBAO_SOFFICE'] = join(cwd, 'nowhere')
    const {status, stderr} = await command(['old/2024.doc', ...few], {cwd})
    expect(stderr).toBe(
      'nianbao: old/2024.doc：.doc 文件要借助 LibreOffice 才能读，本机没有找到；请安装 LibreOffice，或者用 Word、WPS 另存为 .docx 后再检查\n'
    )
    expect(status).toBe(2)
    const folder = await command(['old', ...few], {cwd})
    expect(folder.stderr).toBe(
      'nianbao: 另有 2 个文件的格式本版本还不能读，没有检查（.doc 1, .wps 1）；.doc、.wps 文件要装有 LibreOffice 才能读\n'
    )
    expect(folder.status).toBe(0)
  })

  test('is read by way of LibreOffice', async () => {
    process.env['NIANBAO_SOFFICE'] = office(
      'works',
      `cp(${JSON.stringify(join(cwd, 'made.docx'))}, join(output, basename(input, extname(input)) + '.docx'))`
    )
    const {stdout, status} = await command(['old/2024.doc', 'old/2023.wps', '-f', 'json', ...few], {cwd})
    expect(JSON.parse(stdout).results.map(({path, findings}: {path: string; findings: unknown[]}) => [path, findings.length])).toEqual([
      ['old/2024.doc', 3],
      ['old/2023.wps', 3]
    ])
    expect(status).toBe(1)
  })

  test.each([
    ['makes nothing of it', ''],
    ['fails', 'process.exit(1)']
  ])('that LibreOffice %s', async (name, does) => {
    process.env['NIANBAO_SOFFICE'] = office(name.replaceAll(' ', '-'), does)
    const {stderr} = await command(['old/2024.doc', ...few], {cwd})
    expect(stderr).toBe(
      'nianbao: old/2024.doc：LibreOffice 打不开这个文件，可能已经损坏或者加了密码；请用 Word 或 WPS 另存为 .docx 后再检查\n'
    )
  })

  test('is not taken from standard input', async () => {
    process.env['NIANBAO_SOFFICE'] = office('idle', '')
    const {stderr} = await command(['-', '--stdin-filename', 'a.doc'], {cwd})
    expect(stderr).toBe('nianbao: a.doc：.doc 和 .wps 文件不能从标准输入读取，请给出文件名\n')
  })
})

/** A program in place of LibreOffice, which does something with `input` and the folder `output`. */
function office(name: string, does: string): string {
  const path = join(cwd, `${name}.cjs`)
  const head = `#!${process.execPath}
const {copyFileSync: cp, mkdirSync} = require('node:fs')
const {basename, extname, join} = require('node:path')
const output = process.argv[process.argv.indexOf('--outdir') + 1]
const input = process.argv.at(-1)
mkdirSync(output)
`
  writeFileSync(path, head + does)
  chmodSync(path, 0o755)
  return path
}
