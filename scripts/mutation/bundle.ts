import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'

import {build, type Plugin} from 'esbuild'

import {root} from '../generated.js'
import {type Mutant, mutate} from './mutants.js'

/** The tests with all the sources they run, in one script that can be any of the mutants. */
export interface Bundle {
  readonly code: string
  readonly mutants: readonly Mutant[]
}

/** Bundles the tests that run within a process, with the sources that are mutated. */
export async function bundle(isMutated: (path: string) => boolean): Promise<Bundle> {
  const mutants: Mutant[] = []
  const changed = new Map<string, string>()
  for (const path of filesBelow('src').filter(isMutated)) {
    const {mutants: own, code} = mutate(path, readFileSync(join(root, path), 'utf8'), mutants.length)
    mutants.push(...own)
    changed.set(path, code)
  }
  const testFiles = filesBelow('test').filter(path => path.endsWith('.test.ts') && !needsProcess(path))
  const entry = [
    "import fc from 'fast-check'",
    'fc.configureGlobal({seed: 1})',
    ...['tests', 'begin'].map(name => `export {${name}} from './scripts/mutation/jest.ts'`),
    ...["'./scripts/mutation/figures.ts'", ...testFiles.map(path => JSON.stringify(`./${path}`))].map(path => `require(${path})`)
  ]
  const {outputFiles} = await build({
    stdin: {contents: entry.join('\n'), resolveDir: root, loader: 'ts', sourcefile: 'mutation-entry.ts'},
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['expect', 'esbuild', '@swc/core'],
    logLevel: 'error',
    plugins: [sources(changed, new Set(testFiles))]
  })
  return {code: outputFiles[0]?.text ?? '', mutants}
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.ts'))
    .sort()
}

/** Tests of the command, the package and the repository start programs; what they hold is held from outside. */
function needsProcess(path: string): boolean {
  return (
    /^test\/(?:cli\/|cli\.|package\.|library\.|repository\.)/.test(path) ||
    /toMatchSnapshot|afterAll|node:child_process|scripts\/(?:build|check)/.test(readFileSync(join(root, path), 'utf8'))
  )
}

function sources(changed: ReadonlyMap<string, string>, testFiles: ReadonlySet<string>): Plugin {
  return {
    name: 'sources',
    setup({onLoad, onResolve}) {
      onResolve({filter: /^@jest\/globals$/}, () => ({path: join(root, 'scripts/mutation/jest.ts')}))
      onLoad({filter: /\.ts$/}, ({path: file}) => {
        const path = relative(root, file).replaceAll('\\', '/')
        const text = changed.get(path) ?? readFileSync(file, 'utf8')
        // a script knows no place of its own
        const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        if (!testFiles.has(path)) return {contents, loader: 'ts'}
        const shim = JSON.stringify(join(root, 'scripts/mutation/jest.ts'))
        return {contents: `import {begin as $begin} from ${shim}\n$begin(${JSON.stringify(path)})\n${contents}`, loader: 'ts'}
      })
    }
  }
}
