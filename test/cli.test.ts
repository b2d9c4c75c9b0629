/** The command: what it does with files, which status it gives, and what it says where. Options: `cli/options.test.ts`. */

import {existsSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import type {Library} from '../src/cli/check.js'
import type {Document} from '../src/index.js'
import * as node from '../src/node.js'
import {chunks, cleanReport, command, few, letter, report, temporaryFolder} from './cli/command.js'

const cwd = temporaryFolder({
  'report.md': report,
  'clean.md': cleanReport,
  'letter.md': letter,
  'mixed/2024.md': cleanReport,
  'mixed/letter.md': letter,
  'mixed/2023.pdf': '%PDF',
  'letters/letter.md': letter,
  'walk/b.txt': cleanReport,
  'walk/a.markdown': cleanReport,
  'walk/deep/c.md': cleanReport,
  'walk/notes.csv': '1,2',
  'walk/~$c.md': 'lock',
  'walk/.hidden/d.md': report,
  'walk/node_modules/other/e.md': report,
  'odd/[草稿] 2024.md': cleanReport
})

const lint = (...argv: readonly string[]) => command([...argv, ...few], {cwd})
const documentOf = (stdout: string) => JSON.parse(stdout) as Document
const paths = async (...argv: readonly string[]) => documentOf((await lint('-f', 'json', ...argv)).stdout).results.map(({path}) => path)

describe('the exit status', () => {
  test('is 0 where nothing of level error was found', async () => {
    expect(await lint('clean.md')).toMatchObject({status: 0, stderr: ''})
  })

  test('is 1 where an error was found', async () => {
    expect(await lint('report.md')).toMatchObject({status: 1, stderr: ''})
  })

  test('is decided by the levels that --rule sets', async () => {
    const {status} = await lint('report.md', '--rule', 'date-invalid:warning', '--rule', 'ratio-consistency：info')
    expect(status).toBe(0)
  })

  test('is 1 where there are more warnings than allowed, and says so', async () => {
    const asWarnings = ['report.md', '--rule', 'date-invalid:warning', '--rule', 'ratio-consistency:warning']
    expect(await lint(...asWarnings, '--max-warnings', '3')).toMatchObject({status: 0, stderr: ''})
    expect(await lint(...asWarnings, '--max-warnings', '2')).toMatchObject({
      status: 1,
      stderr: 'nianbao: 警告 3 条，多于允许的 2 条\n'
    })
  })

  test('counts what the level hides', async () => {
    const {status, stdout} = await lint('report.md', '--quiet', '--rule', 'date-invalid:off', '--max-warnings', '0')
    expect(stdout).not.toContain('section-empty')
    expect(status).toBe(1)
  })

  test('is never decided by what cannot be told', async () => {
    const lintReport: Library['lintReport'] = (source, options) => {
      const result = node.lintReport(source, options)
      return {...result, findings: result.findings.map(finding => ({...finding, outcome: 'cantTell' as const}))}
    }
    const ran = await command(['report.md', '--max-warnings', '0', ...few], {cwd, library: {...node, lintReport}})
    expect(ran).toMatchObject({status: 0, stderr: ''})
    expect(ran.stdout).toContain('检查了 1 个文件：3 处无法判断')
  })

  test('is 2 where one file fails, and the others are checked all the same', async () => {
    const {status, stdout, stderr} = await lint('absent.md', 'report.md')
    expect(stdout).toContain('date-invalid')
    expect(stderr).toBe('nianbao: absent.md：找不到这个文件\n')
    expect(status).toBe(2)
  })

  test('is 2 where the library itself fails on a file, with its reason and without its stack', async () => {
    const lintReport: Library['lintReport'] = (source, options) => {
      if (source.uri === 'clean.md') throw new Error('out of luck\nand of lines')
      return node.lintReport(source, options)
    }
    const library = {...node, lintReport}
    const ran = await command(['clean.md', 'report.md', ...few], {cwd, library})
    expect(ran.stderr).toBe('nianbao: clean.md：程序内部出现故障，没有检查完（out of luck）；设置环境变量 NIANBAO_DEBUG=1 可以看到详情\n')
    expect(ran.stdout).toContain('date-invalid')
    expect(ran.status).toBe(2)
    const debugged = await command(['clean.md', ...few], {cwd, library, env: {NIANBAO_DEBUG: '1'}})
    expect(debugged.stderr).toMatch(/^Error: out of luck\n.*\n\s+at /m)
  })
})

describe('a text that is no annual report', () => {
  test('ends with status 2 where it was named', async () => {
    const {status, stdout, stderr} = await lint('letter.md')
    expect(stdout).toContain('没有检查任何报告；1 个文件不是年度报告')
    expect(stderr).toBe('nianbao: letter.md：不是政府信息公开工作年度报告，没有检查\n')
    expect(status).toBe(2)
  })

  test('is shown however high the level, and no report even where that finding is off', async () => {
    expect((await lint('letter.md', '--quiet')).stdout).toContain('not-a-report')
    expect((await lint('letter.md', '--rule', 'not-a-report:off')).status).toBe(2)
  })

  test('is only counted where it was met in a folder', async () => {
    const {status, stdout, stderr} = await lint('mixed')
    expect(stdout).not.toContain('letter.md')
    expect(stderr).toBe('nianbao: 另有 1 个文件不是年度报告，没有检查\nnianbao: 另有 1 个文件的格式本版本还不能读，没有检查（.pdf 1）\n')
    expect(status).toBe(0)
  })

  test('makes a folder one without reports', async () => {
    const {status, stdout, stderr} = await lint('letters')
    expect(stdout).toBe('')
    expect(stderr).toBe('nianbao: 另有 1 个文件不是年度报告，没有检查\nnianbao: 文件夹里没有年度报告：letters\n')
    expect(status).toBe(2)
  })

  test('is a report where the edition is given', async () => {
    expect((await lint('letter.md', '--edition', 'form-2021')).status).not.toBe(2)
  })
})

describe('the files', () => {
  test('of a folder are found below it, by name, without hidden ones, other packages and lock files', async () => {
    expect(await paths('walk')).toEqual(['walk/a.markdown', 'walk/b.txt', 'walk/deep/c.md'])
  })

  test('of a pattern are found by tinyglobby', async () => {
    expect(await paths('walk/**/*.md')).toEqual(['walk/deep/c.md'])
    expect(await paths('{clean,report}.md')).toEqual(['clean.md', 'report.md'])
  })

  test('may have the signs of a pattern in their names', async () => {
    expect(await paths('odd/[草稿] 2024.md')).toEqual(['odd/[草稿] 2024.md'])
    expect(await paths('odd')).toEqual(['odd/[草稿] 2024.md'])
  })

  test('are called as they were given', async () => {
    expect(await paths('./clean.md', './walk/../report.md')).toEqual(['./clean.md', './walk/../report.md'])
    expect(await paths(join(cwd, 'clean.md'))).toEqual([join(cwd, 'clean.md')])
    expect(await paths(join(cwd, 'mixed'))).toEqual([join(cwd, 'mixed/2024.md')])
    expect((await lint('./absent.md')).stderr).toContain('nianbao: ./absent.md：')
  })

  test('are checked once, however often they are given', async () => {
    expect(await paths('walk/b.txt', 'walk', 'walk/*.txt')).toEqual(['walk/b.txt', 'walk/a.markdown', 'walk/deep/c.md'])
  })

  test('named beside their folder are named', async () => {
    expect((await lint('mixed', 'mixed/letter.md')).status).toBe(2)
  })
})

describe('standard input', () => {
  test('is read as Markdown under the name <stdin>', async () => {
    const {status, stdout} = await command(['-', '-f', 'json', ...few], {stdin: chunks(report)})
    expect(documentOf(stdout).results[0]).toMatchObject({path: '<stdin>', organ: '青禾县水利局'})
    expect(status).toBe(1)
  })

  test('is read by the name that --stdin-filename gives', async () => {
    const plain = cleanReport.replaceAll(/^#+ /gm, '')
    const {stdout} = await command(['--stdin-filename', '年报/2024.txt', '-', '-f', 'json', ...few], {stdin: chunks(plain)})
    expect(documentOf(stdout).results[0]).toMatchObject({path: '年报/2024.txt', organ: '青禾县水利局', edition: 'form-2021'})
  })

  test('may cut characters in two between its chunks', async () => {
    const bytes = new TextEncoder().encode(report)
    const {stdout} = await command(['-', ...few], {stdin: chunks(bytes.subarray(0, 6), bytes.subarray(6))})
    expect(stdout).toContain('青禾县水利局')
  })

  test('is refused where its name tells a format that is not read yet', async () => {
    const {status, stderr} = await command(['-', '--stdin-filename', 'a.pdf'], {stdin: chunks('%PDF')})
    expect(stderr).toBe('nianbao: a.pdf：本版本还不能读 .pdf 文件，请另存为 .docx、.txt 或 .md 后再检查\n')
    expect(status).toBe(2)
  })

  test('that breaks off or never ends is refused', async () => {
    async function* broken(): AsyncIterable<string> {
      yield report
      throw Object.assign(new Error('read failed'), {code: 'EIO'})
    }
    async function* endless(): AsyncIterable<Uint8Array> {
      while (true) yield new Uint8Array(1024 * 1024).fill(0x61)
    }
    expect(await command(['-'], {stdin: broken()})).toMatchObject({status: 2, stderr: 'nianbao: <stdin>：标准输入读不了（EIO）\n'})
    const {status, stderr} = await command(['-'], {stdin: endless()})
    expect(stderr).toContain('超过 5 MB 的上限')
    expect(status).toBe(2)
  })
})

describe('outputs', () => {
  test('go to the screen and to files at once, in folders that are made', async () => {
    const {status, stdout} = await lint('report.md', '-f', 'pretty', '-f', 'json=out/deep/results.json', '-f', 'pretty=out/results.txt')
    expect(stdout).toContain('检查了 1 个文件')
    expect(documentOf(readFileSync(join(cwd, 'out/deep/results.json'), 'utf8')).summary.files).toBe(1)
    expect(readFileSync(join(cwd, 'out/results.txt'), 'utf8')).toBe(stdout)
    expect(status).toBe(1)
  })

  test('in a file have no colours and a hundred columns, whatever the screen', async () => {
    const world = {cwd, isTTY: true, columns: 60}
    const {stdout} = await command(['report.md', '-f', 'pretty', '-f', 'pretty=out/plain.txt', ...few], world)
    expect(stdout).toContain('\u001b[')
    expect(readFileSync(join(cwd, 'out/plain.txt'), 'utf8')).toBe((await lint('report.md')).stdout)
  })

  test('that cannot be written end with status 2 and leave the others', async () => {
    const {status, stdout, stderr} = await lint('clean.md', '-f', 'pretty', '-f', 'json=clean.md/results.json')
    expect(stdout).toContain('检查了 1 个文件')
    expect(stderr).toMatch(/^nianbao: 写不了输出文件 clean\.md\/results\.json（E[A-Z]+）\n$/)
    expect(status).toBe(2)
  })

  test('never overwrite a report or one another', async () => {
    expect(await lint('clean.md', '-f', 'json=./clean.md')).toMatchObject({
      status: 2,
      stderr: 'nianbao: 输出文件 ./clean.md 就是要检查的报告，为免覆盖没有写入\n'
    })
    expect(await lint('clean.md', '-f', 'json=both', '-f', 'pretty=./both')).toMatchObject({
      status: 2,
      stderr: 'nianbao: 两种格式不能写入同一个文件 ./both\n'
    })
    expect(readFileSync(join(cwd, 'clean.md'), 'utf8')).toBe(cleanReport)
    expect(existsSync(join(cwd, 'both'))).toBe(false)
  })

  test('never overwrite a report by way of a link', async () => {
    symlinkSync('clean.md', join(cwd, 'linked.md'))
    expect((await lint('clean.md', '-f', 'json=linked.md')).stderr).toContain('输出文件 linked.md 就是要检查的报告')
    expect(readFileSync(join(cwd, 'clean.md'), 'utf8')).toBe(cleanReport)
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('are not waited for in folders where none can be made', async () => {
    const {status, stderr} = await lint('clean.md', '-f', 'json=/proc/absent/results.json')
    expect(stderr).toMatch(/^nianbao: 写不了输出文件 \/proc\/absent\/results\.json（E[A-Z]+）\n$/)
    expect(status).toBe(2)
  })

  test('for programs are there where nothing was checked', async () => {
    const {stdout, stderr} = await lint('letters', '-f', 'json')
    expect(documentOf(stdout)).toMatchObject({results: [], summary: {files: 0, error: 0, warning: 0, info: 0}})
    expect(stderr).toContain('文件夹里没有年度报告')
  })

  test('say a failure once on a terminal, and on stderr where pretty goes elsewhere', async () => {
    const onTerminal = await command(['absent.md'], {cwd, isTTY: true, env: {NO_COLOR: '1'}})
    expect(onTerminal).toMatchObject({status: 2, stderr: ''})
    expect(onTerminal.stdout).toContain('未能检查  找不到这个文件')
    expect((await command(['absent.md', '-f', 'json'], {cwd, isTTY: true})).stderr).toContain('找不到这个文件')
  })

  test('mask in a frame what a finding masks that the level hides', async () => {
    const lintReport: Library['lintReport'] = (source, options) => {
      const result = node.lintReport(source, options)
      const start = source.text.indexOf('县水利局共')
      const masked = {span: {start, end: start + 5}, quote: '县***共'}
      const findings = result.findings.map(one => (one.severity === 'warning' ? {...one, at: {...one.at, ...masked}} : one))
      return {...result, findings}
    }
    const {stdout} = await command(['report.md', '--level', 'error', ...few], {cwd, library: {...node, lintReport}})
    expect(stdout).not.toContain('section-empty')
    expect(stdout).toContain('7 │ 2024年，县***共收到')
  })
})

describe('colours', () => {
  const isColoured = async (...world: readonly [isTTY: boolean, env?: Readonly<Record<string, string>>, argv?: readonly string[]]) => {
    const [isTTY, env = {}, argv = []] = world
    return (await command(['clean.md', ...argv, ...few], {cwd, isTTY, env})).stdout.includes('\u001b[')
  }

  test('are for terminals', async () => {
    expect(await isColoured(true)).toBe(true)
    expect(await isColoured(false)).toBe(false)
    expect(await isColoured(true, {TERM: 'dumb'})).toBe(false)
  })

  test('obey --no-color, then FORCE_COLOR, then NO_COLOR', async () => {
    expect(await isColoured(true, {FORCE_COLOR: '1'}, ['--no-color'])).toBe(false)
    expect(await isColoured(false, {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(true)
    expect(await isColoured(true, {FORCE_COLOR: '0'})).toBe(false)
    expect(await isColoured(true, {NO_COLOR: '1'})).toBe(false)
    expect(await isColoured(true, {NO_COLOR: ''})).toBe(true)
  })
})
