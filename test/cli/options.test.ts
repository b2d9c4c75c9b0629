/** What the command makes of its arguments, and how it refuses what it cannot follow. */

import {describe, expect, test} from '@jest/globals'

import {parseOptions, type Settings} from '../../src/cli/options.js'
import {command} from './command.js'

const settings = (...argv: readonly string[]): Settings => {
  const parsed = parseOptions(argv)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.settings
}

/** What the command says where it refuses; nothing goes to stdout, and the status is 2. */
const refusal = async (...argv: readonly string[]) => {
  const {status, stdout, stderr} = await command(argv)
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  return stderr.replace(/^nianbao: /, '').replace(/\n$/, '')
}

describe('options', () => {
  test('have defaults', () => {
    expect(settings('2024.md')).toEqual({
      lang: 'zh',
      command: {kind: 'lint', targets: ['2024.md']},
      outputs: [{name: 'pretty'}],
      prior: {kind: 'auto'},
      rules: {},
      shown: 'info',
      listsFigures: false,
      noColor: false
    })
  })

  test('are all heard, before and after the files', () => {
    const first = [
      '--edition',
      'form-2021',
      '--year',
      '2024',
      '--organ',
      '007',
      '--prior',
      '2023.txt',
      '--rule',
      'a:off',
      '--rule=b：error',
      '--level=warning'
    ]
    const last = ['--only', 'a,b', '--only', 'c， d', '--max-warnings', '0', '--no-color', '--stdin-filename', 'x.md', '--lang', 'en']
    expect(settings(...first, '-', '2023.md', ...last, '-f', 'json', '-fpretty=a=b.txt')).toEqual({
      lang: 'en',
      command: {kind: 'lint', targets: ['-', '2023.md']},
      outputs: [{name: 'json'}, {name: 'pretty', file: 'a=b.txt'}],
      edition: 'form-2021',
      year: 2024,
      organ: '007',
      prior: {kind: 'file', path: '2023.txt'},
      rules: {a: 'off', b: 'error'},
      only: ['a', 'b', 'c', 'd'],
      shown: 'warning',
      listsFigures: false,
      maxWarnings: 0,
      noColor: true,
      stdinName: 'x.md'
    })
  })

  test('end at --, behind which all are files', () => {
    expect(settings('--quiet', '--', '--help', 'explain').command).toEqual({kind: 'lint', targets: ['--help', 'explain']})
    expect(settings('--', 'explain').command.kind).toBe('lint')
  })

  test('take auto and none for words, and anything else for the path of last year’s report', () => {
    expect(settings('a.md', '--prior', 'none').prior).toEqual({kind: 'none'})
    expect(settings('a.md', '--prior', 'auto').prior).toEqual({kind: 'auto'})
    expect(settings('a.md', '--prior', './auto').prior).toEqual({kind: 'file', path: './auto'})
  })

  test.each(['2025-01-31', '2025-1-31', '2025.1.31', '2025/1/31', '2025年1月31日'])('take %s for a day', day => {
    expect(settings('a.md', '--published', day).published).toBe('2025-01-31')
  })

  test('may be repeated where that says nothing new', () => {
    expect(settings('--quiet', '--quiet', 'a.md').shown).toBe('error')
  })
})

describe('a refusal', () => {
  test.each([
    [['--hepl'], '没有选项 --hepl，是不是 --help？'],
    [['--max-warning', '3', 'a.md'], '没有选项 --max-warning，是不是 --max-warnings？'],
    [['--zzz', 'a.md'], '没有选项 --zzz，全部选项见 nianbao --help'],
    [['-x'], '没有选项 -x，全部选项见 nianbao --help'],
    [['-quiet', 'a.md'], '没有选项 -quiet，是不是 --quiet？'],
    [['-help'], '没有选项 -help，是不是 --help？'],
    [['--form', '2021'], '选项 --form 只用于 nianbao new'],
    [['', 'a.md'], '给出的文件名是空的'],
    [['--constructor'], '没有选项 --constructor，全部选项见 nianbao --help'],
    [['--year'], '选项 --year 后面要有值'],
    [['--organ', '', 'a.md'], '选项 --organ 后面要有值'],
    [['--level', '--quiet', 'a.md'], '选项 --level 后面要有值'],
    [['--only', '，', 'a.md'], '选项 --only 后面要有值'],
    [['--quiet=yes', 'a.md'], '选项 --quiet 后面不能有值'],
    [['--year', '2023', '--year', '2024', 'a.md'], '选项 --year 只能给出一次'],
    [['--year', '24', 'a.md'], '选项 --year 的值“24”不可用，应当是四位数的年份，例如 2024'],
    [['--published', '2025-02-30', 'a.md'], '选项 --published 的值“2025-02-30”不可用，应当是日历上有的日期，例如 2025-01-31'],
    [['--published', '20250131', 'a.md'], '选项 --published 的值“20250131”不可用，应当是日历上有的日期，例如 2025-01-31'],
    [['--max-warnings', '-1', 'a.md'], '选项 --max-warnings 的值“-1”不可用，应当是 0 或者正整数'],
    [['--max-warnings=-1', 'a.md'], '选项 --max-warnings 的值“-1”不可用，应当是 0 或者正整数'],
    [['--level', 'warn', 'a.md'], '选项 --level 的值“warn”不可用，可用的是 error、warning、info，是不是 warning？'],
    [['--lang', 'cn', 'a.md'], '选项 --lang 的值“cn”不可用，可用的是 zh、en，是不是 en？'],
    [['--rule', 'section-order', 'a.md'], '--rule 的写法是 规则:级别，例如 requests-balance:warning'],
    [
      ['--rule', 'section-order:eror', 'a.md'],
      '选项 --rule section-order 的值“eror”不可用，可用的是 off、info、warning、error，是不是 error？'
    ],
    [['--rule', 'section-ordre:off', 'a.md'], '没有规则“section-ordre”，是不是 section-order？'],
    [['--only', 'date-invalid,zzz', 'a.md'], '没有规则“zzz”，全部规则见 nianbao --list-rules'],
    [
      ['--edition', 'form-2022', 'a.md'],
      '没有版式“form-2022”，可用的是 form-2021、form-2019、ten-section-2020、narrative，是不是 form-2021？'
    ],
    [['--edition', 'zzz', 'a.md'], '没有版式“zzz”，可用的是 form-2021、form-2019、ten-section-2020、narrative'],
    [['-f', 'jsn', 'a.md'], '没有输出格式“jsn”，可用的是 pretty、json，是不是 json？'],
    [['-f', 'sarif=out.sarif', 'a.md'], '输出格式 sarif 尚未支持，可用的是 pretty、json'],
    [['-f', 'json=', 'a.md'], '--format json= 后面要有文件名'],
    [['-f', 'json', '-f', 'pretty', 'a.md'], '只能有一种格式输出到屏幕，其余的请写成 --format 格式=文件'],
    [['--stdin-filename', 'a.md', 'b.md'], '--stdin-filename 要和 - 一起用'],
    [['explain'], '用法：nianbao explain <规则>；规则的名称见 nianbao --list-rules'],
    [['explain', 'section-ordre'], '没有规则“section-ordre”，是不是 section-order？'],
    [['lsp', '--stdio'], '选项 --stdio 尚未支持'],
    [['page'], '子命令 page 尚未支持；要检查同名的文件或文件夹，请写成 ./page']
  ])('of %j says what is wrong', async (argv, line) => {
    expect(await refusal(...argv)).toBe(line)
  })

  test.each([
    [['--hepl'], 'there is no option --hepl; did you mean --help?'],
    [['--level', 'warn', 'a.md'], 'the option --level cannot be “warn”; expected error, warning, info; did you mean warning?'],
    [['--edition', 'zzz', 'a.md'], 'there is no edition “zzz”; expected form-2021, form-2019, ten-section-2020, narrative'],
    [['--fix', 'a.md'], 'the option --fix is not supported yet'],
    [['init'], 'the subcommand init is not supported yet; to check a file or folder of that name, write ./init']
  ])('of %j is as good in English', async (argv, line) => {
    expect(await refusal('--lang', 'en', ...argv)).toBe(line)
  })

  test.each([
    ...['--fix', '--fix-dry-run', '--annotate', '--config', '--no-config', '--print-config', '--ignore-path'],
    ...['--baseline', '--write-baseline', '--cache', '--cache-location', '--concurrency', '--shard', '--timing', '--watch']
  ])('comes for %s, which is promised and not built yet', async option => {
    expect(await refusal(option, 'value', 'a.md')).toBe(`选项 ${option} 尚未支持`)
    expect(await refusal(`${option}=value`, 'a.md')).toBe(`选项 ${option} 尚未支持`)
  })

  test.each(['compact', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'rdjson', 'markdown', 'html', 'letter'])(
    'comes for the format %s, which is promised and not built yet',
    async name => {
      expect(await refusal('-f', name, 'a.md')).toBe(`输出格式 ${name} 尚未支持，可用的是 pretty、json`)
    }
  )

  test.each(['init', 'lsp', 'page', 'batch', 'worker'])('comes for the subcommand %s, which is promised and not built yet', async name => {
    expect(await refusal(name)).toContain(`子命令 ${name} 尚未支持`)
  })

  test('shows no control character of an argument', async () => {
    expect(await refusal('--\u001b[31mred\u202e')).toBe('没有选项 --␛[31mred<U+202E>，全部选项见 nianbao --help')
  })

  test('comes before anything is read', async () => {
    expect(await refusal('absent.md', '--rule', 'zzz:off')).toBe('没有规则“zzz”，全部规则见 nianbao --list-rules')
  })

  test('without files is the usage', async () => {
    expect(await refusal()).toContain('用法：nianbao [选项] <文件|文件夹|通配符|-> …')
    expect(await refusal('--lang', 'en', '--quiet')).toContain('Usage: nianbao [options] <file|folder|glob|-> …')
  })

  test('supposes a subcommand misspelt', async () => {
    const {stderr} = await command(['explian', 'section-order'])
    expect(stderr).toContain('nianbao: explian：找不到这个文件，是不是子命令 explain？')
  })

  test('supposes an option written with the dash of a Chinese keyboard', async () => {
    expect((await command(['——quiet'])).stderr).toBe('nianbao: ——quiet：找不到这个文件；选项要以半角的 - 开头\n')
    expect((await command(['－f', '--lang', 'en'])).stderr).toContain('; options begin with the ASCII hyphen -')
  })
})
