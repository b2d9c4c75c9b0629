import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {root} from '../scripts/generated.js'
import {type Fixture, parseFixture} from './fixture.js'

/** The fixtures of a rule, with their paths from the root. A file in plain text is read as such, whatever its header says. */
export function fixturesOf(ruleId: string): readonly (Fixture & {readonly path: string})[] {
  return texts(`fixtures/${ruleId}`).map(({path, text}) => {
    const fixture = parseFixture(text)
    return {...fixture, path, header: path.endsWith('.txt') ? {...fixture.header, format: 'text'} : fixture.header}
  })
}

/** The Markdown and plain texts of a folder and the folders below it, by path. */
export function texts(folder: string): readonly {readonly path: string; readonly text: string}[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => /\.(?:md|txt)$/.test(path))
    .sort()
    .map(path => ({path, text: readFileSync(join(root, path), 'utf8')}))
}
