/** The library as programs use it: what it takes, what it gives back, and how it refuses. */

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'

import * as library from '../src/node.js'
import {readMarkdown} from '../src/readers/markdown.js'
import {withoutFourthSection as report} from './sample.js'

const {lintFile, lintReport, lintText} = library

const letter = '# 青禾县水利局关于报送2024年政府信息公开工作年度报告的函\n\n县政府办公室：\n\n现将年度报告报上，请查收。\n'

const blankForm = `# 政府信息公开工作年度报告格式模板

## 一、总体情况

（文字描述）

## 二、主动公开政府信息情况

## 三、收到和处理政府信息公开申请情况

## 四、政府信息公开行政复议、行政诉讼情况

| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| --- | --- | --- | --- | --- |
|  |  |  |  |  |

## 五、存在的主要问题及改进情况

（文字描述）

## 六、其他需要报告的事项

（文字描述，收取信息处理费情况在此处报告。）
`

const ruleIds = ({findings}: library.FileResult) => findings.map(({ruleId}) => ruleId)

describe('the result', () => {
  test('says what the text was read as, what was found and what was looked at', async () => {
    const result = await lintText(report, {uri: 'reports/2024.md'})
    expect(result).toMatchObject({
      path: 'reports/2024.md',
      title: '青禾县水利局2024年政府信息公开工作年度报告',
      organ: '青禾县水利局',
      year: 2024,
      edition: 'form-2021',
      editionReason: '有 5 个部分的标题与该格式相符',
      problems: []
    })
    expect(result.error).toBeUndefined()
    expect(ruleIds(result)).toContain('section-missing')
    expect(result.outcomes.map(({ruleId}) => ruleId)).toEqual(library.rules.filter(({severity}) => severity !== 'off').map(({id}) => id))
    expect(result.figures.items.map(({at}) => at.quote)).toEqual(['12条'])
  })

  test('reads a text of a format that it does not know as Markdown', async () => {
    const asMarkdown = await lintText(report, {uri: 'report.md'})
    expect(await lintText(report, {uri: 'report.md', format: 'constructor' as 'text'})).toEqual(asMarkdown)
  })

  test('is plain data, the same each time, and the same from text, document and reader', async () => {
    const result = await lintText(report, {uri: 'report.md'})
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(await lintText(report, {uri: 'report.md'})).toEqual(result)
    expect(lintReport(readMarkdown(report, 'report.md'))).toEqual(result)
  })

  test('speaks the language asked for', async () => {
    const {editionReason, findings} = await lintText(report, {uri: 'report.md', lang: 'en'})
    expect(editionReason).toBe('the titles of 5 sections are those of this form')
    for (const {message} of findings) expect(message).toMatch(/^[\x20-\x7e“”…—\u3000-\uffee]*[a-z]/)
  })

  test('takes edition, year and organ from the options before the text', async () => {
    const options = {uri: 'report.md', edition: 'form-2019', year: 2019, organ: '望川市财政局'}
    expect(await lintText(report, options)).toMatchObject({
      edition: 'form-2019',
      editionReason: '按要求指定',
      year: 2019,
      organ: '望川市财政局'
    })
  })

  test('carries what the reader could not make out', () => {
    const source = readMarkdown(report, 'report.md')
    const message = {zh: '有一页是图像', en: 'one page is an image'}
    const {problems} = lintReport({...source, problems: [{message}, {message, span: {start: 2, end: 8}}]}, {lang: 'en'})
    expect(problems).toEqual([
      {message: 'one page is an image'},
      {message: 'one page is an image', at: expect.objectContaining({quote: '青禾县水利局'})}
    ])
  })

  test('holds only the rules that run', async () => {
    const only = await lintText(report, {uri: 'report.md', only: ['section-missing']})
    expect(only.outcomes).toEqual([expect.objectContaining({ruleId: 'section-missing', failed: 1})])
    const off = await lintText(report, {uri: 'report.md', rules: {'section-missing': 'off'}})
    expect(ruleIds(off)).not.toContain('section-missing')
  })
})

describe('a text', () => {
  test('is read as its name says, or as the format says', async () => {
    const text = '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n本年度公开信息12条。\n'
    const titleAs = async (options: library.TextOptions) => (await lintText(text, options)).title
    expect(await titleAs({uri: 'a.md'})).toBe('青禾县水利局2024年政府信息公开工作年度报告')
    expect(await titleAs({uri: 'untitled:1'})).toBe('青禾县水利局2024年政府信息公开工作年度报告')
    expect(await titleAs({uri: 'a.TXT'})).toMatch(/^#/)
    expect(await titleAs({uri: 'a.md', format: 'text'})).toMatch(/^#/)
    expect(await titleAs({uri: 'a.txt', format: 'markdown'})).not.toMatch(/^#/)
  })

  test('that is no report is said to be none, once, and no rule runs', async () => {
    const result = await lintText(letter, {uri: 'letter.md'})
    expect(result).toMatchObject({edition: 'unknown', outcomes: [], figures: {total: 0, checked: 0, items: []}})
    expect(result.findings).toEqual([
      expect.objectContaining({
        ruleId: 'not-a-report',
        severity: 'warning',
        message: '不按年度报告检查：这是报送年度报告的函件，不是年度报告',
        at: expect.objectContaining({quote: '青禾县水利局关于报送2024年政府信息公开工作年度报告的函'})
      })
    ])
    expect(await lintText('', {uri: 'empty.md'})).toMatchObject({edition: 'unknown', findings: [{ruleId: 'not-a-report'}]})
    expect((await lintText('\nconst answer = 42\n', {uri: 'code.md'})).findings[0]?.at.quote).toBe('const answer = 42')
  })

  test('that is no report is not spoken of where that is off, nor taken for one', async () => {
    const result = await lintText(letter, {uri: 'letter.md', rules: {'not-a-report': 'off'}})
    expect(result).toMatchObject({edition: 'unknown', findings: [], outcomes: []})
    expect(ruleIds(await lintText(letter, {uri: 'letter.md', only: ['section-missing']}))).toEqual(['not-a-report'])
  })

  test('is a report where the options name its edition', async () => {
    const result = await lintText(letter, {uri: 'letter.md', edition: 'form-2021'})
    expect(result.edition).toBe('form-2021')
    expect(ruleIds(result)).not.toContain('not-a-report')
  })

  test('that is the blank form is said to be, instead of anything else', async () => {
    const result = await lintText(blankForm, {uri: 'form.md'})
    expect(ruleIds(result)).toEqual(['form-not-filled'])
    expect(result.findings[0]).toMatchObject({severity: 'warning', at: {quote: '政府信息公开工作年度报告格式模板'}})
    expect(result).toMatchObject({edition: 'form-2021', outcomes: []})
  })

  test('with a blank form is checked like any other where that is off, or where anything is filled in', async () => {
    expect((await lintText(blankForm, {uri: 'form.md', rules: {'form-not-filled': 'off'}})).outcomes.length).toBeGreaterThan(0)
    const filled = [
      blankForm.replace('（文字描述）', '本年度公开平台运行平稳。'),
      blankForm.replace('|  |  |  |  |  |', '| 1 |  |  |  | 1 |'),
      blankForm.replace('|  |  |  |  |  |', '| — |  |  |  | — |')
    ]
    for (const text of filled) expect(ruleIds(await lintText(text, {uri: 'form.md'}))).not.toContain('form-not-filled')
  })

  test('can be nonsense of any kind', async () => {
    const texts = [
      '\u0000',
      '|'.repeat(2000),
      '<table>'.repeat(50),
      '一、'.repeat(500),
      '（'.repeat(3000),
      `# ${'*'.repeat(5000)}`,
      '\ud800'
    ]
    for (const text of texts) {
      const {findings} = await lintText(text, {uri: 'nonsense.md', edition: 'form-2021'})
      expect(findings.filter(({messageId}) => messageId === 'crashed')).toEqual([])
    }
  })
})

describe('options', () => {
  test('that no run could follow are refused, with the nearest right spelling', async () => {
    const refused = (options: object) => lintText(report, {uri: 'report.md', ...options})
    await expect(refused({rules: {'section-mising': 'off'}})).rejects.toThrow('did you mean "section-missing"?')
    await expect(refused({edition: 'form-2020'})).rejects.toThrow(library.OptionError)
    await expect(refused({only: ['suppression', 'not-a-report']})).resolves.toBeDefined()
    await expect(refused({colour: true})).rejects.toThrow(TypeError)
    expect(() => lintReport(readMarkdown(report, 'report.md'), {year: 20})).toThrow(library.OptionError)
    await expect(lintFile('missing.md', {edition: 'form-2020'})).rejects.toThrow(library.OptionError)
    await expect(lintFile('')).rejects.toThrow(TypeError)
  })

  test('may hold a signal, whose reason is thrown', async () => {
    const signal = AbortSignal.abort(new Error('closed'))
    await expect(lintText(report, {uri: 'report.md', signal})).rejects.toThrow('closed')
  })
})

describe('lintFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-library-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  test('gives what lintText gives for the text', async () => {
    const path = write('report.md', report)
    expect(await lintFile(path)).toEqual(await lintText(report, {uri: path}))
    const marked = write('marked.md', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(report)]))
    expect((await lintFile(marked)).findings.map(({at}) => at.place)).toEqual((await lintFile(path)).findings.map(({at}) => at.place))
  })

  test('says in the result why a file could not be checked', async () => {
    mkdirSync(join(folder, 'folder.md'))
    const reasons = [
      [join(folder, 'missing.md'), '找不到这个文件'],
      [join(folder, 'folder.md'), '是文件夹，不是文件'],
      [write('empty.md', ''), '文件是空的'],
      [write('binary.txt', Uint8Array.from([0x50, 0x4b, 0, 3])), '不是文本文件'],
      [write('report.docx', 'PK'), '不是 .docx 文件'],
      [write('report.pdf', '%PDF'), '还不能读 .pdf 文件'],
      [write('report.xyz', report), '认不出“.xyz”是什么格式'],
      [write('large.md', 'x'.repeat(library.largestText + 1)), '超过 5 MB 的上限']
    ] as const
    for (const [path, reason] of reasons) {
      const result = await lintFile(path)
      expect(result.error).toContain(reason)
      expect(result).toMatchObject({path, edition: 'unknown', findings: [], outcomes: [], figures: {total: 0}, problems: []})
    }
    expect((await lintFile(join(folder, 'missing.md'), {lang: 'en'})).error).toBe('there is no such file')
  })
})

describe('what is exported beside', () => {
  test('rules, editions and the engine’s own rules have ids of their own, in both languages', () => {
    const ids = [...library.rules, ...library.engineRules].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(library.editions.map(({id}) => id)).toContain('form-2021')
    for (const {title, description, messages, severity} of library.engineRules) {
      for (const text of [title, description]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u)
        expect(text.en).toMatch(/^[a-z]/i)
      }
      expect(title.zh).toMatch(/应当|不得/)
      expect(severity).toBe('warning')
      for (const message of Object.values(messages as library.Messages)) {
        expect(message.zh({name: 'x', near: 'y', reason: 'z'})).toMatch(/\p{Script=Han}/u)
        expect(message.en({name: 'x', near: 'y', reason: 'z'})).not.toMatch(/\p{Script=Han}|undefined/u)
      }
    }
  })

  test('defineConfig and defineRule give back what they are given', () => {
    const config = {rules: {suppression: 'off'}} as const
    expect(library.defineConfig(config)).toBe(config)
    expect(library.version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
