/** `nianbao new`: an empty report on the screen or in a file, never over another. */

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {parseOptions} from '../../src/cli/options.js'
import {newReport} from '../../src/index.js'
import {command, letter, temporaryFolder} from './command.js'

const organ = '青禾县水利局'
const last = newReport({organ, year: 2023})
  .text.replace(/(<td[^>]*>)(<\/td>)/g, '$10$2')
  .replace(/(继续办理<\/td>)<td>0(.*)<td>0<\/td><\/tr>/, '$1<td>2$2<td>2</td></tr>')
  .replace(/(新收政府信息公开申请数量<\/td>)<td>0(.*)<td>0<\/td><\/tr>/, '$1<td>2$2<td>2</td></tr>')
const cwd = temporaryFolder({'2023.md': last, 'elsewhere/last.md': last, 'letter.md': letter, 'bare/readme.txt': '说明'})
const bare = join(cwd, 'bare')
const asked = ['new', '--organ', organ, '--year', '2024']

describe('new', () => {
  test('writes the form of the year to the screen', async () => {
    expect(await command(asked, {cwd: bare})).toEqual({status: 0, stdout: newReport({organ, year: 2024}).text, stderr: ''})
    const older = await command(['new', '--organ', organ, '--year', '2020', '-o', '-'], {cwd: bare})
    expect(older).toEqual({status: 0, stdout: newReport({organ, year: 2020}).text, stderr: ''})
  })

  test('takes last year’s report from the same folder, and says so', async () => {
    const {status, stdout, stderr} = await command(asked, {cwd})
    expect(stdout).toContain('二、上年结转政府信息公开申请数量</td><td>2</td><td>0</td>')
    expect({status, stderr}).toEqual({status: 0, stderr: 'nianbao: 按上一年度报告 2023.md 填了 7 个数据\n'})
    expect((await command([...asked, '--prior', 'none'], {cwd})).stderr).toBe('')
    expect((await command([...asked, '-o', 'elsewhere/new.md', '--lang', 'en'], {cwd})).stderr).toBe(
      'nianbao: wrote elsewhere/new.md (form-2021)\nnianbao: filled in 7 figures from last year’s report elsewhere/last.md\n'
    )
  })

  test('takes organ and year from last year’s report where that is named', async () => {
    const {status, stdout} = await command(['new', '--prior', 'elsewhere/last.md'], {cwd})
    expect(stdout).toMatch(/^# 青禾县水利局2024年政府信息公开工作年度报告\n/)
    expect(stdout).toContain('<!-- 上年结转各列取自 elsewhere/last.md 的“四、结转下年度继续办理” -->')
    expect(status).toBe(0)
  })

  test('writes to a file, in folders that it makes', async () => {
    const {status, stdout, stderr} = await command([...asked, '-o', 'made/here/2024.md'], {cwd})
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: 'nianbao: 已写入 made/here/2024.md（form-2021）\n'})
    expect(readFileSync(join(cwd, 'made/here/2024.md'), 'utf8')).toBe(newReport({organ, year: 2024}).text)
    const checked = await command(['made/here/2024.md'], {cwd})
    expect(checked.stdout).toContain('这是尚未填写的报告格式，没有可以检查的内容  form-not-filled')
    expect(checked.status).toBe(0)
  })

  test('overwrites a file only where that is asked for', async () => {
    const path = join(cwd, 'kept.md')
    writeFileSync(path, '写了一半')
    const {status, stdout, stderr} = await command([...asked, '--output', 'kept.md', '--prior', 'none'], {cwd})
    expect({status, stdout, stderr}).toEqual({
      status: 2,
      stdout: '',
      stderr: 'nianbao: 文件 kept.md 已经存在，没有写入；要覆盖请加 --force\n'
    })
    expect(readFileSync(path, 'utf8')).toBe('写了一半')
    expect((await command([...asked, '-o', 'kept.md', '--prior', 'none', '--force'], {cwd})).status).toBe(0)
    expect(readFileSync(path, 'utf8')).toMatch(/^# 青禾县水利局2024年/)
  })

  test('says that another form was asked for than that of the year', async () => {
    const {status, stdout, stderr} = await command([...asked, '--form', '2019'], {cwd: bare})
    expect({status, stderr}).toEqual({status: 0, stderr: 'nianbao: 2024年的报告应当使用 form-2021，按要求写成了 form-2019\n'})
    expect(stdout).toContain('对外公开总数量')
    expect((await command([...asked, '--form', 'form-2021'], {cwd: bare})).stderr).toBe('')
  })
})

describe('a refusal', () => {
  mkdirSync(join(cwd, 'folder.md'))

  test.each([
    [['new'], '用法：nianbao new --organ 机关 --year 年份 [--form 2021|2019] [--prior FILE|auto|none] [-o FILE]'],
    [['new', '--organ', organ], '用法：nianbao new --organ 机关 --year 年份 [--form 2021|2019] [--prior FILE|auto|none] [-o FILE]'],
    [['new', '--organ', organ, '--year', '2016'], '2016年的报告没有全国统一格式，请用 --form 写明格式'],
    [[...asked, '--form', '2022'], '选项 --form 的值“2022”不可用，可用的是 2021、2019，是不是 2021？'],
    [[...asked, '2024.md'], 'nianbao new 不检查文件，“2024.md”是多余的；要写入文件请用 -o'],
    [[...asked, '-o', '2024.docx'], '写出的是 Markdown，文件名应当以 .md 或者 .markdown 结尾：2024.docx'],
    [[...asked, '-o', '2024'], '写出的是 Markdown，文件名应当以 .md 或者 .markdown 结尾：2024'],
    [[...asked, '-o', 'folder.md', '--force'], '写不了输出文件 folder.md（EISDIR）'],
    [[...asked, '--prior', 'absent.md'], '选项 --prior：absent.md：找不到这个文件'],
    [
      [...asked, '--prior', 'letter.md'],
      '选项 --prior：letter.md 应当是上一年度的报告，读到的不是年度报告：这是报送年度报告的函件，不是年度报告'
    ],
    [['new', '--organ', organ, '--year', '2022', '--prior', '2023.md'], '选项 --prior：2023.md 应当是2021年的报告，读到的是2023年的报告'],
    [[...asked, '--prior', '2023.md', '-o', '2023.md', '--force'], '2023.md 是上一年度的报告，为免覆盖没有写入'],
    [['--form', '2021', '2023.md'], '选项 --form 只用于 nianbao new'],
    [['2023.md', '-o', 'out.md'], '选项 --output 只用于 nianbao new']
  ])('of %j says what is wrong, and writes nothing', async (argv, line) => {
    expect(await command(argv, {cwd})).toEqual({status: 2, stdout: '', stderr: `nianbao: ${line}\n`})
  })

  test.each([
    [['new'], 'Usage: nianbao new --organ NAME --year N [--form 2021|2019] [--prior FILE|auto|none] [-o FILE]'],
    [['new', '--organ', organ, '--year', '2016'], 'no national form is prescribed for a report on 2016; name one by --form'],
    [[...asked, 'x'], 'nianbao new checks no files, so “x” is one too many; to write to a file, use -o'],
    [[...asked, '-o', '2023.md'], 'the file 2023.md exists and was not overwritten; to overwrite it, add --force'],
    [[...asked, '-o', '2024.pdf'], 'what is written is Markdown; the name of the file should end in .md or .markdown: 2024.pdf'],
    [['--force', 'a.md'], 'the option --force is for nianbao new only']
  ])('of %j is as good in English', async (argv, line) => {
    expect(await command([...argv, '--lang', 'en'], {cwd})).toEqual({status: 2, stdout: '', stderr: `nianbao: ${line}\n`})
  })

  test('leaves nothing behind', () => {
    expect(['2024.docx', '2024', '2024.pdf', 'out.md'].filter(name => existsSync(join(cwd, name)))).toEqual([])
  })
})

test('a misspelt subcommand is supposed', async () => {
  expect((await command(['nwe'], {cwd})).stderr).toContain('，是不是子命令 new？')
})

test('options of new are heard', () => {
  const parsed = parseOptions([...asked, '--form', '2019', '-o', 'a.md', '--force'])
  expect('settings' in parsed && parsed.settings.command).toEqual({kind: 'new', form: 'form-2019', file: 'a.md', isForced: true})
})
