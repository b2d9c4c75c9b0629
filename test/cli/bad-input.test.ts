/** What cannot be read: a clear line, status 2, no stack, and nothing that waits for ever. */

import {spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {root} from '../../scripts/generated.js'
import {lawAsOf, noLegalOpinion} from '../../src/law.js'
import {makeDocx} from '../docx.js'
import {oldFormat} from '../ole.js'
import {cleanReport, command, few, temporaryFolder} from './command.js'

const utf8 = new TextEncoder()
const cwd = temporaryFolder({
  'clean.md': cleanReport,
  'empty.md': '',
  'blank.md': ' \n\n\t\n',
  'binary.md': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0xff, 0xfe),
  'picture.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  'broken.md': Uint8Array.from([...utf8.encode(`${cleanReport}\n第二页`), 0xe5, 0x8e, ...utf8.encode('县\n')]),
  'escape.md': `${cleanReport}\n\u001b[2J\u001b]0;title\u0007`,
  'line.md': '一'.repeat(7_000_000),
  'report.docx': 'PK',
  'locked.docx': oldFormat('EncryptedPackage'),
  'cut.docx': makeDocx(['全年公开信息12条。']).subarray(0, 900),
  'bomb.docx': makeDocx([], {files: {'word/document.xml': `<w:document>${' '.repeat(3_000_000)}`}}),
  'report.pdf': '%PDF',
  'report.wps': 'wps',
  'report.xyz': 'xyz',
  'no-extension': cleanReport,
  'unread-only/2024.pdf': '%PDF',
  'unread-only/2023.pdf': '%PDF',
  'nothing/readme.csv': '1,2',
  'loop/2024.md': cleanReport,
  'outside/2023.md': cleanReport
})
const home = temporaryFolder({'open/2024.md': cleanReport, 'closed/2023.md': cleanReport, 'secret.md': cleanReport})
mkdirSync(join(cwd, 'bare'))
mkdirSync(join(cwd, 'folder.md'))
symlinkSync('nowhere.md', join(cwd, 'dangling.md'))
symlinkSync('circle.md', join(cwd, 'circle.md'))
symlinkSync('clean.md', join(cwd, 'alias.md'))
symlinkSync('.', join(cwd, 'loop/self'))
symlinkSync('..', join(cwd, 'loop/up'))
symlinkSync('../outside', join(cwd, 'loop/beside'))
symlinkSync('../outside/2023.md', join(cwd, 'loop/2023.md'))
symlinkSync('nowhere.md', join(cwd, 'loop/dangling.md'))

describe('a file that cannot be read', () => {
  test.each([
    ['absent.md', '找不到这个文件'],
    ['absent/2024.md', '找不到这个文件'],
    ['clean.md/2024.md', '找不到这个文件'],
    ['dangling.md', '找不到这个文件'],
    ['circle.md', '文件读不了（ELOOP）'],
    ['empty.md', '文件是空的'],
    ['blank.md', '文件里没有文字'],
    ['binary.md', '不是文本文件，或者编码既不是 UTF-8 也不是 GB 18030'],
    ['picture.md', '不是文本文件，或者编码既不是 UTF-8 也不是 GB 18030'],
    ['escape.md', '不是文本文件，或者编码既不是 UTF-8 也不是 GB 18030'],
    ['broken.md', '第 29 行有字节不合 UTF-8 编码，请用原来的程序另存为 UTF-8 后再检查'],
    ['line.md', '文件有 20.1 MB，超过 5 MB 的上限，没有读取'],
    ['report.docx', '不是 .docx 文件（不是压缩包）；请用 Word 或 WPS 打开后另存为 .docx 再检查'],
    ['locked.docx', '文件加了密码，请去掉密码后再检查'],
    ['cut.docx', '文件不完整（压缩包的目录读不出来），可能没有下载完或者已经损坏；请用 Word 或 WPS 打开后另存为 .docx 再检查'],
    ['bomb.docx', '文件内部的 word/document.xml 解压后有 3 MB，超出一份报告应有的大小（上限 16 MB，压缩比上限 400），没有读取'],
    ['report.pdf', '本版本还不能读 .pdf 文件，请另存为 .docx、.txt 或 .md 后再检查'],
    ['report.xyz', '认不出“.xyz”是什么格式，能读的是 .md .markdown .txt .html .htm .docx'],
    ['no-extension', '认不出“no-extension”是什么格式，能读的是 .md .markdown .txt .html .htm .docx']
  ])('%s: says why, and the file beside it is checked', async (name, reason) => {
    const {status, stdout, stderr} = await command([name, 'clean.md', ...few], {cwd})
    expect(stderr).toBe(`nianbao: ${name}：${reason}\n`)
    expect(stdout).toContain(`${name}\n  未能检查  ${reason}`)
    expect(stdout).toContain('检查了 1 个文件：未发现问题；1 个文件未能检查')
    expect(status).toBe(2)
  })

  test('is a result with its error in the document', async () => {
    const {stdout} = await command(['absent.md', '-f', 'json', '--lang', 'en'], {cwd})
    expect(JSON.parse(stdout).results).toEqual([
      {
        path: 'absent.md',
        edition: 'unknown',
        findings: [],
        outcomes: [],
        figures: {total: 0, checked: 0, items: []},
        problems: [],
        error: 'there is no such file',
        lawAsOf,
        notice: noLegalOpinion.en
      }
    ])
  })

  test('shows no control character of its name', async () => {
    const {stdout, stderr} = await command(['\u001b[31m\nabsent.md'], {cwd})
    expect(stderr).toBe('nianbao: ␛[31m absent.md：找不到这个文件\n')
    expect(stdout).not.toContain('\u001b')
  })
})

describe('a folder', () => {
  test.each([
    ['bare', []],
    ['nothing', []],
    ['folder.md', []],
    ['unread-only', ['另有 2 个文件的格式本版本还不能读，没有检查（.pdf 2）']]
  ])('without reports is not what was meant: %s', async (name, notices) => {
    const {status, stdout, stderr} = await command([name, ...few], {cwd})
    const lines = [...notices, `文件夹里没有年度报告：${name}`]
    expect({status, stdout, stderr}).toEqual({status: 2, stdout: '', stderr: lines.map(line => `nianbao: ${line}\n`).join('')})
  })

  test('is not left by its links, nor walked for ever', async () => {
    const {status, stdout} = await command(['loop', '-f', 'json', ...few], {cwd})
    expect(JSON.parse(stdout).results.map(({path}: {path: string}) => path)).toEqual(['loop/2024.md'])
    expect(status).toBe(0)
  })

  test('is walked and a file is read through a link that was named', async () => {
    const {stdout} = await command(['loop/beside', 'alias.md', '-f', 'json', ...few], {cwd})
    expect(JSON.parse(stdout).results.map(({path}: {path: string}) => path)).toEqual(['loop/beside/2023.md', 'alias.md'])
  })

  test.each(['bare/*.md', '**/absent.md', '{a,b}.md', 'unread-*/*.xyz'])(
    'is not needed for a pattern that meets nothing: %s',
    async pattern => {
      expect(await command([pattern], {cwd})).toEqual({status: 2, stdout: '', stderr: `nianbao: 没有年度报告符合通配符：${pattern}\n`})
    }
  )

  // permissions do not hold for root, who becomes nobody
  test('without permission is named, and the others are walked', () => {
    copyFileSync(join(root, 'dist/nianbao.cjs'), join(home, 'nianbao.cjs'))
    chmodSync(home, 0o755)
    chmodSync(join(home, 'closed'), 0)
    chmodSync(join(home, 'secret.md'), 0)
    const nobody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}
    const spawn = (...argv: readonly string[]) =>
      spawnSync(process.execPath, ['nianbao.cjs', ...argv, ...few], {cwd: home, encoding: 'utf8', ...nobody})
    const walked = spawn('.')
    expect(walked.stdout).toContain('open/2024.md')
    expect(walked.stderr).toBe('nianbao: secret.md：没有权限读取这个文件\nnianbao: 文件夹读不了：closed\n')
    expect(walked.status).toBe(2)
    expect(spawn('closed')).toMatchObject({status: 2, stdout: '', stderr: 'nianbao: 文件夹读不了：closed\n'})
    expect(spawn('closed/2023.md')).toMatchObject({status: 2, stderr: 'nianbao: closed/2023.md：没有权限读取这个文件\n'})
    expect(spawn('{open,closed}/*.md').stdout).toContain('open/2024.md')
    chmodSync(join(home, 'closed'), 0o755)
  })
})
