import {lintText} from '../src/index.js'

/** A report that holds nothing but the sentence. */
function reportOf(sentence: string): string {
  return `# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${sentence}\n`
}

/** What one rule finds wrong with a sentence: the ids of its messages. */
export async function failures(sentence: string, rule: string): Promise<readonly string[]> {
  const {findings} = await lintText(reportOf(sentence), {uri: 'report.md', only: [rule], edition: 'form-2021'})
  return findings.filter(({outcome}) => outcome === 'failed').map(({messageId}) => messageId)
}
