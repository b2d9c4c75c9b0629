import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'

import {build, type Plugin} from 'esbuild'

import {root} from '../generated.js'
import {type Mutant, mutantsOf, withMutants} from './mutants.js'

/** Bundles the tests that run within a process with the sources, which can be any of the mutants. */
export async function bundle(mutants: readonly Mutant[]): Promise<string> {
  const changed = new Map(
    [...new Set(mutants.map(({path}) => path))].map(path => {
      const own = [...mutants.entries()].filter(([, mutant]) => mutant.path === path)
      own.sort(([, one], [, other]) => one.start - other.start || other.end - one.end)
      return [path, withMutants(readFileSync(join(root, path), 'utf8'), own)] as const
    })
  )
  const testFiles = filesBelow('test').filter(path => path.endsWith('.test.ts') && !needsProcess(path))
  const entry = [
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
  return outputFiles[0]?.text ?? ''
}

/** All mutants of the sources below some paths. */
export function allMutants(paths: readonly string[]): readonly Mutant[] {
  return filesBelow('src')
    .filter(file => paths.some(path => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)))
    .flatMap(path => mutantsOf(path, readFileSync(join(root, path), 'utf8')))
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
    /^test\/(?:cli\/|cli\.|hostile\.|quotes\.|package\.|library\.|repository\.)/.test(path) ||
    /toMatchSnapshot|afterAll|node:child_process|scripts\/(?:build|check)/.test(readFileSync(join(root, path), 'utf8'))
  )
}

/** Properties are tried a few times only: mutants are many. */
const fewRuns = `
  import fc from 'fast-check'
  fc.configureGlobal({seed: 1})
  const assert = (property, options = {}) => fc.assert(property, {...options, numRuns: Math.min(options.numRuns ?? 100, 2)})
  export default {...fc, assert}
`

function sources(changed: ReadonlyMap<string, string>, testFiles: ReadonlySet<string>): Plugin {
  return {
    name: 'sources',
    setup({onLoad, onResolve}) {
      onResolve({filter: /^@jest\/globals$/}, () => ({path: join(root, 'scripts/mutation/jest.ts')}))
      onLoad({filter: /\.ts$/}, ({path: file}) => {
        const path = relative(root, file).replaceAll('\\', '/')
        if (path === 'test/property.ts') return {contents: fewRuns, loader: 'ts', resolveDir: root}
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
