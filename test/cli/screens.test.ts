/** Whole screens, as a person sees them. */

import {describe, expect, test} from '@jest/globals'

import {defineRule, passed} from '../../src/index.js'
import * as node from '../../src/node.js'
import {version} from '../../src/version.js'
import {cleanReport, command, few, letter, report, temporaryFolder} from './command.js'

const cwd = temporaryFolder({
  '2024.md': report,
  'all/2022.md': cleanReport,
  'all/2023.md': report,
  'clean.md': cleanReport,
  'letter.md': letter
})

/** Rules made up here, so that the screens change with the command only. */
const library = {
  ...node,
  rules: [
    defineRule({
      id: 'heading-order',
      group: 'structure',
      title: {zh: '标题应当依次排列', en: 'headings must stand in order'},
      description: {zh: '按规定的次序核对。', en: 'They are compared with the order of the form.'},
      basis: [
        {
          kind: 'instrument',
          instrument: {title: '关于格式的通知', number: '办函〔2021〕1号', effective: '2021-01-01', url: 'https://example.org/form'},
          provision: '附件',
          quote: '依次填写',
          force: 'format',
          editions: ['form-2019', 'form-2021']
        },
        {
          kind: 'instrument',
          instrument: {title: '关于写法的通知', effective: '2021-01-01'},
          provision: '第二条',
          force: 'advisory'
        }
      ],
      severity: 'warning',
      since: '0.1.0',
      messages: {
        late: {
          zh: ({heading, other}: {heading: string; other: string}) => `“${heading}”应当排在“${other}”之前`,
          en: ({heading, other}: {heading: string; other: string}) => `“${heading}” belongs before “${other}”`
        },
        several: {
          zh: ({headings}: {headings: readonly string[]}) => headings.map(heading => `“${heading}”`).join('、'),
          en: ({headings}: {headings: readonly string[]}) => headings.map(heading => `“${heading}”`).join(', ')
        }
      },
      targets: () => [],
      expect: () => passed
    }),
    defineRule({
      id: 'sum',
      group: 'figures',
      title: {zh: '合计应当等于各项之和', en: 'a total must be the sum of its parts'},
      description: {zh: '', en: ''},
      basis: [{kind: 'logic', reason: {zh: '合计由各项相加得出', en: 'a total is what its parts add up to'}}],
      severity: 'off',
      since: '0.1.0',
      messages: {differs: {zh: () => '两数应当相等', en: () => 'the two must be equal'}},
      targets: () => [],
      expect: () => passed
    })
  ]
}

const screen = async (...argv: readonly string[]) => (await command(argv, {cwd})).stdout

describe('pretty', () => {
  test('shows findings, their places, their ground and what was checked', async () => {
    expect(await screen('2024.md', ...few)).toMatchSnapshot()
  })

  test('has colours on a terminal', async () => {
    const {stdout} = await command(['2024.md', ...few], {cwd, isTTY: true})
    expect(stdout).toMatchSnapshot()
  })

  test('fits a narrow terminal', async () => {
    const {stdout} = await command(['2024.md', ...few], {cwd, isTTY: true, columns: 60, env: {NO_COLOR: '1'}})
    expect(stdout).toMatchSnapshot()
  })

  test('speaks English', async () => {
    expect(await screen('2024.md', '--lang', 'en', ...few)).toMatchSnapshot()
  })

  test('says of a report without findings what was checked', async () => {
    expect(await screen('clean.md', ...few)).toMatchSnapshot()
  })

  test('sums up several files, those included that could not be checked', async () => {
    expect(await screen('all', 'letter.md', 'absent.md', ...few)).toMatchSnapshot()
  })

  test('sums up several files in English', async () => {
    expect(await screen('all', 'letter.md', 'absent.md', '--lang', 'en', ...few)).toMatchSnapshot()
  })

  test('says what the level hides', async () => {
    expect(await screen('2024.md', '--quiet', '--rule', 'date-invalid:info', ...few)).toMatchSnapshot()
    expect(await screen('2024.md', '--quiet', '--only', 'section-empty')).toMatchSnapshot()
  })
})

describe('json', () => {
  test('is the document, in the order of the contract', async () => {
    expect((await screen('2024.md', '-f', 'json', '--only', 'date-invalid')).replace(`"${version}"`, '"…"')).toMatchSnapshot()
  })
})

describe('the other screens', () => {
  test.each(['zh', 'en'])('explain tells of a rule: %s', async lang => {
    const {status, stdout} = await command(['explain', 'heading-order', 'sum', '--lang', lang], {library})
    expect(stdout).toMatchSnapshot()
    expect(status).toBe(0)
  })

  test('explain knows what the engine itself reports', async () => {
    expect((await command(['explain', 'not-a-report'])).stdout).toMatchSnapshot()
  })

  test.each(['zh', 'en'])('--list-rules lists them by group: %s', async lang => {
    const {status, stdout} = await command(['--list-rules', '--lang', lang], {library})
    expect(stdout).toMatchSnapshot()
    expect(status).toBe(0)
  })

  test.each(['zh', 'en'])('--help says it all: %s', async lang => {
    const {status, stdout} = await command(['--help', '--lang', lang])
    expect(stdout).toMatchSnapshot()
    expect(status).toBe(0)
  })

  test('--help and --version come before files, and load no library', async () => {
    const unused = new Proxy(node, {
      get: (_, name) => {
        throw new Error(`expected nothing of the library, got ${String(name)}`)
      }
    })
    expect(await command(['absent.md', '--version'], {library: unused})).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
    expect(await command(['absent.md', '-h'], {library: unused})).toMatchObject({status: 0, stderr: ''})
  })

  test('--list-rules and explain know every rule there is', async () => {
    const listed = (await command(['--list-rules'])).stdout
    for (const {id} of [...node.rules, ...node.engineRules]) {
      expect(listed).toContain(`  ${id} `)
      expect((await command(['explain', id])).stdout.startsWith(`${id}\n`)).toBe(true)
    }
  })
})
