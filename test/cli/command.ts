import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from '@jest/globals'

import type {Library} from '../../src/cli/check.js'
import {run} from '../../src/cli/run.js'

/** A report with a day that there is not, a share that is wrong, and a section without words. */
export const report = `# 青禾县水利局2024年政府信息公开工作年度报告

本报告所列数据的统计期限为2024年1月1日至2024年12月31日。

## 一、总体情况

2024年，县水利局共收到政府信息公开申请12件，办结11件，办结率95%。公开信息30条。

## 二、主动公开政府信息情况

2024年11月31日公开水旱灾害防御预案。

## 三、收到和处理政府信息公开申请情况

答复均在期限内作出。

## 四、政府信息公开行政复议、行政诉讼情况

本年度没有行政复议、行政诉讼。

## 五、存在的主要问题及改进情况

## 六、其他需要报告的事项

本年度未收取信息处理费。
`

/** The same report with nothing to find by the rules in \`few\`. */
export const cleanReport = report
  .replace('95%', '91.7%')
  .replace('11月31日', '11月30日')
  .replace('改进情况\n', '改进情况\n\n图解不够多，将增加图解。\n')

/** Rules that the tests look at whole outputs of, so that a new rule changes none of them. */
export const few = ['--only', 'date-invalid,ratio-consistency,section-empty']

/** A text that is no annual report. */
export const letter = '# 青禾县水利局关于报送2024年政府信息公开工作年度报告的函\n\n县政府办公室：\n\n现将年度报告报上，请查收。\n'

export interface World {
  readonly cwd?: string
  readonly stdin?: AsyncIterable<Uint8Array | string>
  readonly env?: Readonly<Record<string, string>>
  /** Whether stdout is a terminal. */
  readonly isTTY?: boolean
  readonly columns?: number
  readonly library?: Library
}

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in this process. */
export async function command(argv: readonly string[], world: World = {}): Promise<Ran> {
  const written = {stdout: '', stderr: ''}
  const writer = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
    },
    ...(world.isTTY === undefined ? {} : {isTTY: world.isTTY}),
    ...(world.columns === undefined ? {} : {columns: world.columns})
  })
  const io = {
    stdout: writer('stdout'),
    stderr: writer('stderr'),
    stdin: world.stdin ?? chunks(),
    cwd: world.cwd ?? tmpdir(),
    env: world.env ?? {}
  }
  const status = await run(argv, io, world.library)
  return {status, ...written}
}

/** A folder that is removed when the tests of the file are done. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Standard input that arrives in these chunks. */
export async function* chunks(...parts: readonly (Uint8Array | string)[]): AsyncIterable<Uint8Array | string> {
  yield* parts
}
