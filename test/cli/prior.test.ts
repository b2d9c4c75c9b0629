/** Last year's report: named, found beside the report, or not to be compared with. */

import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {type Document, lintFile, lintReport, openFiles} from '../../src/node.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {chunks, command, letter, temporaryFolder} from './command.js'

const columns = '| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| --- | - | - | - | - | - | - | - |\n'
const rows = {
  received: '一、本年新收政府信息公开申请数量',
  carriedIn: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  concluded: '（七）总计',
  carriedOut: '四、结转下年度继续办理'
}

interface Figures {
  readonly organ?: string
  readonly carriedIn?: number
  readonly carriedOut?: number
}

/** A report with the figures of natural persons that matter here; everything else follows from them. */
function reportOn(year: number, {organ = '青禾县水利局', carriedIn = 0, carriedOut = 0}: Figures = {}): string {
  const concluded = 12 + carriedIn - carriedOut
  const figures = {received: 12, carriedIn, granted: concluded, concluded, carriedOut}
  const lines = Object.entries(figures).map(
    ([name, value]) => `| ${rows[name as keyof typeof rows]} | ${value} | 0 | 0 | 0 | 0 | 0 | ${value} |`
  )
  return `# ${organ}${year}年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n${columns}${lines.join('\n')}\n`
}

const only = ['--only', 'carried-in-matches-prior']
const old = reportOn(2023, {carriedOut: 3})
const now = reportOn(2024, {carriedIn: 2})
const cwd = temporaryFolder({
  'two/2024.md': now,
  'two/last-year.md': old,
  'two/letter.md': letter.replace('2024', '2023'),
  'two/nested/2023.md': reportOn(2023, {carriedOut: 2}),
  'alone/2024.md': now,
  'old/2023.md': old,
  'old/2022.md': reportOn(2022),
  'old/forestry.md': reportOn(2023, {organ: '青禾县林业局'}),
  'old/agriculture.md': reportOn(2023, {organ: '青禾县水利电力局'}),
  'old/blank.md':
    '# 青禾县水利局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n（文字描述）\n\n## 五、存在的主要问题及改进情况\n\n（文字描述）\n\n## 六、其他需要报告的事项\n\n（文字描述）\n',
  'old/letter.md': letter,
  'old/empty.md': '',
  'old/2023.docx': 'PK',
  'once/2024.md': now,
  'once/2023.md': old,
  'odd/2024.md': now,
  'odd/elsewhere/2023.md': old,
  'odd/.2023.md': old,
  'odd/~$2023.md': old,
  'odd/2023.docx': old,
  'odd/2023-b.md': '\0',
  'very-many/2024.md': now,
  'very-many/last.md': old,
  'copies/2024.md': now,
  'copies/2023.txt': old.replace(/^#+ /gm, ''),
  'copies/2023.md': old,
  'copies/a.md': old
})
const many = temporaryFolder()

async function run(...argv: readonly string[]) {
  const {status, stdout, stderr} = await command([...argv, ...only, '-f', 'json'], {cwd})
  const {results} = stdout === '' ? {results: []} : (JSON.parse(stdout) as Document)
  const used = results.map(({path, prior}) => ({path, prior: prior?.path, found: prior?.found}))
  return {status, stderr, used, findings: results.flatMap(({findings}) => findings), problems: results.flatMap(({problems}) => problems)}
}

describe('last year’s report', () => {
  test('is found in the same folder, whatever its name, and the result says so', async () => {
    const {status, used, findings} = await run('two/2024.md')
    expect(used).toEqual([{path: 'two/2024.md', prior: 'two/last-year.md', found: 'auto'}])
    expect(findings).toEqual([expect.objectContaining({ruleId: 'carried-in-matches-prior', messageId: 'column'})])
    expect(findings[0]?.related.map(({at}) => at.uri)).toEqual(['two/last-year.md', 'two/2024.md', 'two/last-year.md'])
    expect(status).toBe(0)
    expect((await run('two/2024.md', '--prior', 'auto')).used).toEqual(used)
  })

  test('is named in one line for a person', async () => {
    expect((await command(['two/2024.md', ...only], {cwd})).stdout).toContain('\n  对照上一年度报告 two/last-year.md（在同一文件夹找到）\n')
    const {stdout} = await command(['two/2024.md', '--prior', 'old/2023.md', '--lang', 'en', ...only], {cwd})
    expect(stdout).toContain('\n  compared with last year’s report old/2023.md\n')
  })

  test('is compared with where it is named', async () => {
    const {status, used, findings} = await run('alone/2024.md', '--prior', 'old/2023.md')
    expect(used).toEqual([{path: 'alone/2024.md', prior: 'old/2023.md', found: 'given'}])
    expect(findings).toHaveLength(1)
    expect(status).toBe(0)
  })

  test('is not looked for where there is none to find, none is wanted, or no rule would ask for it', async () => {
    expect((await run('alone/2024.md')).used[0]?.prior).toBeUndefined()
    expect((await run('two/2024.md', '--prior', 'none')).used[0]?.prior).toBeUndefined()
    const {stdout} = await command(['two/2024.md', '--only', 'date-invalid', '-f', 'json'], {cwd})
    expect((JSON.parse(stdout) as Document).results[0]?.prior).toBeUndefined()
  })

  test('is looked for by the organ and the year that are given, before those of the text', async () => {
    expect((await run('old/2023.md', '--year', '2024', '--organ', '青禾县林业局')).used[0]?.prior).toBe('old/forestry.md')
    expect((await run('old/2023.md')).used[0]?.prior).toBe('old/2022.md')
  })

  test('of several copies is the one with the year in its name, in the format of the report', async () => {
    expect((await run('copies/2024.md')).used[0]?.prior).toBe('copies/2023.md')
    rmSync(join(cwd, 'copies/2023.md'))
    expect((await run('copies/2024.md')).used[0]?.prior).toBe('copies/2023.txt')
    rmSync(join(cwd, 'copies/2023.txt'))
    expect((await run('copies/2024.md')).used[0]?.prior).toBe('copies/a.md')
  })

  test('is found beside standard input that has the name of a file', async () => {
    const piped = (...argv: readonly string[]) => command(['-', ...argv, ...only, '-f', 'json'], {cwd, stdin: chunks(now)})
    const priorOf = async (...argv: readonly string[]) => (JSON.parse((await piped(...argv)).stdout) as Document).results[0]?.prior
    expect(await priorOf('--stdin-filename', 'two/draft.md')).toMatchObject({path: 'two/last-year.md', found: 'auto'})
    expect(await priorOf()).toBeUndefined()
    expect(await priorOf('--prior', 'old/2023.md')).toMatchObject({found: 'given'})
  })

  test('is found for each report of a folder', async () => {
    const folder = many
    const organs = Array.from({length: 12}, (_, index) => `青禾县第${'一二三四五六七八九甲乙丙'[index]}水利局`)
    for (const [index, organ] of organs.entries()) {
      writeFileSync(join(folder, `${index}-b.md`), reportOn(2024, {organ, carriedIn: index}))
      writeFileSync(join(folder, `${index}-a.md`), reportOn(2023, {organ, carriedOut: index}))
    }
    const {stdout} = await command(['.', ...only, '-f', 'json'], {cwd: folder})
    const {results} = JSON.parse(stdout) as Document
    expect(results.filter(({year}) => year === 2024).map(({path, prior}) => [path, prior?.path])).toEqual(
      organs.map((_, index) => [`${index}-b.md`, `${index}-a.md`]).sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
    )
    expect(results.flatMap(({findings}) => findings)).toEqual([])
  })

  test('is read once in a run', async () => {
    const folder = join(cwd, 'once')
    const files = openFiles()
    const path = join(folder, '2024.md')
    expect((await files.findPrior(path, path, {}))?.source.uri).toBe(join(folder, '2023.md'))
    rmSync(join(folder, '2023.md'))
    expect((await files.findPrior(path, path, {}))?.source.uri).toBe(join(folder, '2023.md'))
    expect(await openFiles().findPrior(path, path, {})).toBeUndefined()
  })

  test('is no link, no folder, no hidden file and nothing that cannot be read', async () => {
    const folder = join(cwd, 'odd')
    mkdirSync(join(folder, '2023.md'))
    symlinkSync('elsewhere/2023.md', join(folder, '2023-a.md'))
    expect(await openFiles().findPrior(join(folder, '2024.md'), '2024.md', {})).toBeUndefined()
  })

  test('is sought by its name alone in a folder of very many files', async () => {
    const folder = join(cwd, 'very-many')
    for (let index = 0; index < 1001; index++) writeFileSync(join(folder, `note-${index}.txt`), '')
    const path = join(folder, '2024.md')
    expect(await openFiles().findPrior(path, path, {})).toBeUndefined()
    writeFileSync(join(folder, 'report-2023.md'), old)
    expect((await openFiles().findPrior(path, path, {}))?.source.uri).toBe(join(folder, 'report-2023.md'))
  })
})

describe('a file named by --prior', () => {
  test.each([
    ['absent.md', 'absent.md：找不到这个文件'],
    ['old', 'old：是文件夹，不是文件'],
    ['old/empty.md', 'old/empty.md：文件是空的'],
    ['old/2023.docx', 'old/2023.docx：不是 .docx 文件（不是压缩包）；请用 Word 或 WPS 打开后另存为 .docx 再检查'],
    ['old/letter.md', 'old/letter.md 应当是上一年度的报告，读到的不是年度报告：这是报送年度报告的函件，不是年度报告'],
    ['old/blank.md', 'old/blank.md 应当是上一年度的报告，读到的是尚未填写的报告格式']
  ])('that cannot be used at all is refused before anything is checked: %s', async (name, reason) => {
    const {status, stdout, stderr} = await command(['alone/2024.md', '--prior', name], {cwd})
    expect({status, stdout, stderr}).toEqual({status: 2, stdout: '', stderr: `nianbao: 选项 --prior：${reason}\n`})
  })

  test.each([
    ['old/2022.md', 'old/2022.md 应当是2023年的报告，读到的是2022年的报告'],
    ['alone/2024.md', 'alone/2024.md 应当是2023年的报告，读到的是2024年的报告'],
    ['old/forestry.md', 'old/forestry.md 应当是“青禾县水利局”的报告，读到的是“青禾县林业局”的报告'],
    [
      'old/agriculture.md',
      'old/agriculture.md 应当是“青禾县水利局”的报告，读到的是“青禾县水利电力局”的报告。合并、更名的机关，数据不能直接比较；确是同一机关的，请用 organ 选项写明上一年度报告中的名称'
    ]
  ])('that is not the report of the year before is a problem of the result: %s', async (name, problem) => {
    const {status, stderr, used, findings, problems} = await run('alone/2024.md', '--prior', name)
    expect(problems).toEqual([{message: `没有与上一年度报告比较：${problem}`}])
    expect({used: used[0]?.prior, findings}).toEqual({used: undefined, findings: []})
    expect(stderr).toBe(`nianbao: 选项 --prior：${name} 没有用上，不是所检查报告的上一年度报告\n`)
    expect(status).toBe(2)
  })

  test('is compared with under the name that is given for the organ', async () => {
    const {status, used} = await run('alone/2024.md', '--prior', 'old/agriculture.md', '--organ', '青禾县水利电力局')
    expect({status, prior: used[0]?.prior}).toEqual({status: 0, prior: 'old/agriculture.md'})
  })

  test('need not be that of every report', async () => {
    const {status, stderr, problems} = await run('alone/2024.md', 'old/2022.md', '--prior', 'old/2023.md')
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(problems).toHaveLength(1)
  })

  test('is not overwritten', async () => {
    const {status, stderr} = await command(['alone/2024.md', '--prior', 'old/2023.md', '-f', 'json=old/2023.md'], {cwd})
    expect({status, stderr}).toEqual({status: 2, stderr: 'nianbao: 输出文件 old/2023.md 就是要检查的报告，为免覆盖没有写入\n'})
  })

  test('is refused in English too', async () => {
    expect((await command(['alone/2024.md', '--prior', 'absent.md', '--lang', 'en'], {cwd})).stderr).toBe(
      'nianbao: the option --prior: absent.md: there is no such file\n'
    )
    const {stdout, stderr} = await command(['alone/2024.md', '--prior', 'old/2022.md', '--lang', 'en', ...only], {cwd})
    expect(stdout).toContain(
      '  note  not compared with last year’s report: expected old/2022.md to be a report on 2023, found one on 2022\n'
    )
    expect(stderr).toBe('nianbao: the option --prior: old/2022.md was not used, as it is not last year’s report of what was checked\n')
  })
})

describe('the library', () => {
  const path = (name: string) => join(cwd, name)

  test('takes a path, a document, auto and none; by default none', async () => {
    const priorOf = async (prior?: Parameters<typeof lintFile>[1]) => (await lintFile(path('two/2024.md'), prior)).prior
    expect(await priorOf()).toBeUndefined()
    expect(await priorOf({prior: 'none'})).toBeUndefined()
    expect(await priorOf({prior: 'auto'})).toEqual({path: path('two/last-year.md'), year: 2023, organ: '青禾县水利局', found: 'auto'})
    expect(await priorOf({prior: path('old/2023.md')})).toMatchObject({path: path('old/2023.md'), found: 'given'})
    expect(await priorOf({prior: readMarkdown(old, 'old')})).toMatchObject({path: 'old', found: 'given'})
  })

  test('says what is wrong with a file that cannot be compared, and checks the report', async () => {
    const {prior, problems, outcomes} = await lintFile(path('two/2024.md'), {prior: path('absent.md')})
    expect(prior).toBeUndefined()
    expect(problems).toEqual([{message: `没有与上一年度报告比较：${path('absent.md')}：找不到这个文件`}])
    expect(outcomes.length).toBeGreaterThan(0)
  })

  test('refuses what is neither path nor document', async () => {
    await expect(lintFile(path('two/2024.md'), {prior: ''})).rejects.toThrow('expected option prior to be')
    await expect(lintFile(path('two/2024.md'), {prior: 2023 as never})).rejects.toThrow('expected option prior to be')
  })

  test('compares documents without any file', () => {
    const {prior, findings, figures} = lintReport(readMarkdown(now, 'a'), {
      prior: readMarkdown(old, 'b'),
      only: ['carried-in-matches-prior']
    })
    expect(prior).toEqual({path: 'b', year: 2023, organ: '青禾县水利局', found: 'given'})
    expect(findings.map(({at}) => at.uri)).toEqual(['a'])
    expect(figures.items.every(({at}) => at.uri === 'a')).toBe(true)
  })

  test('takes on trust what neither report says', () => {
    const nameless = (text: string) => readMarkdown(text.replace(/^# .*/, '# 政府信息公开工作年度报告'), 'x')
    expect(lintReport(nameless(now), {prior: nameless(old)}).prior).toEqual({path: 'x', found: 'given'})
  })
})
