/** What the repository asks of itself: who may import whom, and what every rule comes with. */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {rules} from '../rules/index.js'
import {docsFiles} from '../scripts/build-docs.js'
import {indexFiles, ruleIds} from '../scripts/build-index.js'
import {root, stale} from '../scripts/generated.js'
import type {Messages, Rule} from '../src/engine/rule.js'
import {type Fixture, parseFixture} from './fixture.js'

/**
 * Who may import whom: for each folder or file, the folders, files and packages it may import, besides itself.
 * `type X`: types only. The first entry that a file belongs to holds.
 */
const fences: Readonly<Record<string, readonly string[]>> = {
  'src/platform.d.ts': [],
  'src/language.ts': [],
  'src/version.ts': [],
  'src/concepts.ts': [],
  'src/law.ts': [],
  'src/edit-distance.ts': [],
  'src/nearest.ts': ['src/edit-distance.ts'],
  'src/organs': [],
  'src/model': ['src/language.ts', 'src/organs', 'type mdast', 'mdast-util-to-string', 'micromark-util-decode-string'],
  'src/readers': [
    'src/model',
    'src/language.ts',
    'mdast',
    'unified',
    'remark-parse',
    'micromark-extension-gfm-table',
    'mdast-util-gfm-table',
    'mdast-util-to-string',
    'micromark-util-decode-string',
    'parse5',
    'fflate',
    'saxes'
  ],
  'src/wording': ['src/language.ts'],
  'src/editions': ['src/law.ts', 'src/concepts.ts', 'src/language.ts', 'src/wording'],
  'src/facts': ['src/model', 'src/concepts.ts', 'src/edit-distance.ts', 'src/editions', 'src/wording', 'src/language.ts', 'big.js'],
  'src/engine': ['src/model', 'src/facts', 'src/concepts.ts', 'src/editions', 'src/language.ts', 'src/nearest.ts', 'type src/law.ts'],
  'src/checks': [
    'src/engine/rule.ts',
    'src/facts',
    'src/concepts.ts',
    'src/model',
    'src/wording',
    'src/language.ts',
    'src/writers/form.ts',
    'type src/law.ts',
    'type src/editions/edition.ts',
    'big.js'
  ],
  rules: ['src/checks', 'src/engine/rule.ts', 'src/model', 'src/law.ts', 'type src/facts'],
  'src/reporters/pretty.ts': ['src/engine/finding.ts', 'src/reporters', 'src/language.ts', 'chalk', 'string-width'],
  'src/reporters': ['type src/engine/finding.ts', 'src/language.ts', 'string-width'],
  'src/writers': [
    'src/concepts.ts',
    'src/editions',
    'src/engine/config.ts',
    'src/engine/prior.ts',
    'type src/engine',
    'src/facts',
    'src/language.ts'
  ],
  'src/index.ts': [
    'rules',
    'src/checks',
    'src/concepts.ts',
    'src/editions',
    'src/engine',
    'src/facts',
    'src/language.ts',
    'src/law.ts',
    'src/model',
    'src/readers',
    'src/version.ts',
    'src/writers'
  ],
  'src/unified.ts': [
    'src/index.ts',
    'src/readers',
    'type src/model/source.ts',
    'type src/engine/finding.ts',
    'unified',
    'vfile',
    'type mdast'
  ],
  'src/node.ts': [
    'src/node',
    'src/engine/prior.ts',
    'src/reporters/summary.ts',
    'src/index.ts',
    'src/readers',
    'type src/model/source.ts',
    'type src/engine/finding.ts',
    'type src/language.ts',
    'node:'
  ],
  'src/node': [
    'src/engine/identity.ts',
    'src/engine/prior.ts',
    'src/index.ts',
    'src/readers',
    'type src/model/source.ts',
    'type src/language.ts',
    'node:'
  ],
  'src/cli': [
    'src/index.ts',
    'src/node.ts',
    'src/reporters',
    'src/nearest.ts',
    'src/readers/decode.ts',
    'src/model/calendar.ts',
    'src/version.ts',
    'type src/engine/finding.ts',
    'type src/engine/rule.ts',
    'type src/language.ts',
    'chalk',
    'tinyglobby',
    'node:'
  ]
}

/** Rules on what a report has once: its title, its form, its period, the number of its parts, what a section is to say. */
const oncePerReport: ReadonlySet<string> = new Set([
  'title-pattern',
  'edition-mismatch',
  'intro-section-count',
  'period-missing',
  'period-full-year',
  'carried-in-matches-prior',
  'rules-authority',
  'overview-theme-missing',
  'overview-vacuous',
  'problem-section-vacuous',
  'improvement-missing',
  'fee-not-reported',
  'accountability-missing',
  'published-late'
])

/** Files of a folder that all its files may share, where the files of the folder may not import one another. */
const shared: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  'src/readers': [
    'decode.ts',
    'grid.ts',
    'html-blocks.ts',
    'html-table.ts',
    'html-tokens.ts',
    'html-tree.ts',
    'lines.ts',
    'parse.ts',
    'position.ts',
    'written.ts'
  ]
}

/** `import {a} from 'x'`, `export * from 'x'`, `import 'x'`; not `export const a = 'x'`. */
const staticImport = /^[ \t]*(?:import|export)\s+(?<type>type\s+)?(?:(?<clause>[\w\s{},*$]+?)\s+from\s+)?(['"])(?<name>[^'"]+)\3/gm

/** `await import('x')`, `import('x').Y`; not `reimport('x')`. */
const dynamicImport = /\bimport\(\s*(['"])(?<name>[^'"]+)\1/g

const sources = [...sourceFiles('src'), ...sourceFiles('rules')]
const imports = sources.flatMap(importsOf)

describe('imports', () => {
  test('every folder and file of src and rules has its fence', () => {
    expect(sources.filter(path => fenceOf(path) === undefined)).toEqual([])
  })

  test('no file imports what its fence does not allow', () => {
    expect(imports.filter(one => !isAllowed(one)).map(describeImport)).toEqual([])
  })

  test('readers and rules do not import one another', () => {
    const sideways = imports.filter(({from, to}) => {
      const folder = posix.dirname(from)
      return posix.dirname(to) === folder && shared[folder]?.includes(posix.basename(to)) === false && from !== 'rules/index.ts'
    })
    expect(sideways.map(describeImport)).toEqual([])
  })

  test('only src/index.ts imports rules', () => {
    const importers = new Set(imports.filter(({from, to}) => /^rules\//.test(to) && !/^rules\//.test(from)).map(({from}) => from))
    expect([...importers].filter(path => path !== 'src/index.ts')).toEqual([])
  })

  test('node:* stays in src/cli, src/node.ts and src/node', () => {
    const importers = imports.filter(({to}) => to.startsWith('node:')).map(({from}) => from)
    expect(importers.filter(path => !/^src\/(cli\/|node\/|node\.ts$|lsp\/node\.ts$)/.test(path))).toEqual([])
  })

  test('every import names an existing file', () => {
    const missing = imports.filter(({to}) => /^(src|rules)\//.test(to) && !existsSync(join(root, to)))
    expect(missing.map(describeImport)).toEqual([])
  })

  test('each folder says what it may not do, at the head of one of its files', () => {
    const silent = [...new Set(sources.map(path => posix.dirname(path)))].filter(
      folder => /^src\/./.test(folder) && !sources.some(path => posix.dirname(path) === folder && /\bmay not\b/.test(headComment(path)))
    )
    expect(silent).toEqual([])
  })
})

describe('rules', () => {
  test('the index lists every file of the folder', () => {
    expect(rules.map(rule => rule.id)).toEqual(ruleIds())
  })

  test('every folder of fixtures belongs to a rule or to a kind of test', () => {
    const known = new Set([...ruleIds(), 'eval', 'figures', 'readers', 'reports', 'right-reports'])
    expect(folders('fixtures').filter(name => !known.has(name))).toEqual([])
  })

  describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    test('speaks both languages', () => {
      const texts = [rule.title, rule.description, ...rule.basis.flatMap(basis => (basis.kind === 'instrument' ? [] : [basis.reason]))]
      for (const text of texts) {
        expect(text.zh).toMatch(/\p{Script=Han}/u)
        expect(text.en).toMatch(/[a-z]/)
      }
      for (const message of Object.values(rule.messages as Messages)) {
        expect(typeof message.zh).toBe('function')
        expect(typeof message.en).toBe('function')
      }
    })

    test('names its requirement with 应当 or 不得, and its ground', () => {
      expect(rule.title.zh).toMatch(/应当|不得/)
      expect(rule.basis.length).toBeGreaterThan(0)
    })

    test('states facts in its messages', () => {
      expect(Object.keys(rule.messages).length).toBeGreaterThan(0)
      for (const source of messageSources(rule)) expect(source).not.toMatch(/错误|非法|！/)
    })

    test('has a page', () => {
      expect(existsSync(join(root, 'docs/rules', `${id}.md`))).toBe(true)
    })

    test('has fixtures where it holds, fails and does not apply', () => {
      const expectations = fixturesOf(id).map(({header}) => header.expect)
      expect(expectations.length).toBeGreaterThanOrEqual(3)
      expect(expectations.map(({kind}) => kind)).toEqual(expect.arrayContaining(['findings', 'none', 'inapplicable']))
    })

    test(
      oncePerReport.has(id) ? 'has no fixture with two findings, as it judges one thing of a report' : 'has a fixture with two findings',
      () => {
        const counts = fixturesOf(id).map(({header}) => (header.expect.kind === 'findings' ? header.expect.messageIds.length : 0))
        if (oncePerReport.has(id)) expect(Math.max(...counts, 0)).toBe(1)
        else expect(Math.max(...counts, 0)).toBeGreaterThanOrEqual(2)
      }
    )

    test('shows every message in a fixture', () => {
      const shown = new Set(fixturesOf(id).flatMap(({header}) => (header.expect.kind === 'findings' ? header.expect.messageIds : [])))
      expect(Object.keys(rule.messages).filter(messageId => !shown.has(messageId))).toEqual([])
    })
  })
})

describe('files', () => {
  test('the index of the rules and the version are current', () => {
    expect(stale(indexFiles())).toEqual([])
  })

  test('the pages of the rules are current', async () => {
    expect(stale(await docsFiles())).toEqual([])
  })

  test('package.json names exact versions, those of the lockfile', () => {
    const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
    const lock = JSON.parse(read('package-lock.json')) as {packages: Record<string, {version: string}>}
    const wanted = Object.entries({...manifest.dependencies, ...manifest.devDependencies})
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([])
  })
})

interface Import {
  readonly from: string
  /** A path from the root, or the name of a package, or `node:…`. */
  readonly to: string
  readonly isType: boolean
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map(name => posix.join(folder, name.replaceAll('\\', '/')))
    .filter(path => path.endsWith('.ts'))
    .sort()
}

function folders(path: string): readonly string[] {
  if (!existsSync(join(root, path))) return []
  return readdirSync(join(root, path), {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
}

function importsOf(from: string): readonly Import[] {
  const source = read(from)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
  return [...source.matchAll(staticImport), ...source.matchAll(dynamicImport)].map(({groups}) => ({
    from,
    to: target(from, groups?.['name'] ?? ''),
    isType: groups?.['type'] !== undefined || isTypeClause(groups?.['clause'])
  }))
}

/** Whether all that is imported is a type: `{type A, type B}`. */
function isTypeClause(clause: string | undefined): boolean {
  const named = /^\{(?<names>[^}]*)\}$/.exec(clause?.trim() ?? '')?.groups?.['names']
  const parts = named?.split(',').filter(name => name.trim() !== '') ?? []
  return parts.length > 0 && parts.every(name => /^\s*type\s/.test(name))
}

function target(from: string, name: string): string {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts')
  if (name.startsWith('node:')) return name
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

function isAllowed({from, to, isType}: Import): boolean {
  const fence = fenceOf(from)
  if (fence === undefined) return false
  return [fence, ...(fences[fence] ?? [])].some(entry => {
    const name = entry.replace(/^type /, '')
    return (isType || name === entry) && (to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`))
  })
}

/** The entry of the fences that holds for a file. */
function fenceOf(path: string): string | undefined {
  return Object.keys(fences).find(entry => path === entry || path.startsWith(`${entry}/`))
}

function describeImport({from, to, isType}: Import): string {
  return `${from} → ${isType ? 'type ' : ''}${to}`
}

function headComment(path: string): string {
  return (/^(?:#!.*\n)?\/\*\*[\s\S]*?\*\//.exec(read(path))?.[0] ?? '').replace(/\s*\n\s*\*\s*/g, ' ')
}

function fixturesOf(id: string): readonly Fixture[] {
  const folder = join(root, 'fixtures', id)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => parseFixture(readFileSync(join(folder, name), 'utf8')))
}

function messageSources({messages}: Rule): readonly string[] {
  return Object.values(messages as Messages).map(message => String(message.zh))
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
