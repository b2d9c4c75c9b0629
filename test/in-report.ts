import type {LintOptions} from '../src/index.js'
import {lintText} from '../src/index.js'

/** Where a sentence is put, and what is said of the report besides. */
export interface Setting extends Omit<LintOptions, 'only' | 'rules'> {
  /** The title of the report. */
  readonly title?: string
  /** What stands between title and first section. */
  readonly intro?: string
  /** The heading above the words. */
  readonly heading?: string
}

/** The rule's failures in a report that holds nothing but the words, as `messageId quote`; hints and what cannot be told are marked. */
export async function findingsIn(words: string, rule: string, setting: Setting = {}): Promise<readonly string[]> {
  const {title = '青禾县水利局2024年政府信息公开工作年度报告', intro, heading = '一、总体情况', ...options} = setting
  const before = intro === undefined ? '' : `${intro}\n\n`
  const text = `# ${title}\n\n${before}## ${heading}\n\n${words}\n`
  const {findings} = await lintText(text, {uri: 'report.md', edition: 'form-2021', ...options, only: [rule]})
  return findings.map(({outcome, severity, messageId, at}) => {
    const mark = outcome === 'cantTell' ? 'cantTell ' : severity === 'info' ? 'info ' : ''
    return `${mark}${messageId} ${at.quote}`
  })
}
