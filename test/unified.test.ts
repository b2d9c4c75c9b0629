import {describe, expect, test} from '@jest/globals'
import {remark} from 'remark'
import {VFile} from 'vfile'

import {type LintOptions, lintReport} from '../src/index.js'
import {readMarkdown} from '../src/readers/markdown.js'
import nianbao from '../src/unified.js'

const report = `# 青禾县水利局2023年政府信息公开工作年度报告

本报告所列数据的统计期限为2023年1月1日至2023年12月30日。

## 一、总体情况

本年度受理申请20件，其中办结30件。

## 二、主动公开政府信息情况

本年度未制发行政规范性文件。

## 三、收到和处理政府信息公开申请情况

本年度未收到政府信息公开申请。

## 四、政府信息公开行政复议、行政诉讼情况

本年度无行政复议、行政诉讼案件。

## 五、存在的主要问题及改进情况

解读材料偏少，将增加图解。
`

type Message = VFile['messages'][number]

async function messages(text: string, options: LintOptions = {}): Promise<readonly Message[]> {
  const file = new VFile({path: 'reports/2023.md', value: text})
  await remark().use(nianbao, options).process(file)
  return file.messages
}

describe('the remark plugin', () => {
  test('gives one message for each finding, at its place', async () => {
    const {findings} = lintReport(readMarkdown(report, 'reports/2023.md'))
    const given = await messages(report)
    expect(findings.length).toBeGreaterThanOrEqual(3)
    expect(given.map(({reason, ruleId, source, file}) => ({reason, ruleId, source, file}))).toEqual(
      findings.map(({message, ruleId}) => ({reason: message, ruleId, source: 'nianbao', file: 'reports/2023.md'}))
    )
    expect(given.map(({place}) => place)).toEqual(
      findings.map(({at: {span, place}}) => ({
        start: {line: place.line, column: place.column, offset: span.start},
        end: {line: place.endLine, column: place.endColumn, offset: span.end}
      }))
    )
    expect(given.map(({actual}) => actual)).toEqual(findings.map(({at}) => at.quote))
  })

  test('is fatal for errors alone, and nothing at all for what is info', async () => {
    const fatal = async (level: 'error' | 'warning' | 'info') =>
      (await messages(report, {only: ['section-missing'], rules: {'section-missing': level}})).map(message => message.fatal)
    expect(await fatal('error')).toEqual([true])
    expect(await fatal('warning')).toEqual([false])
    expect(await fatal('info')).toEqual([undefined])
  })

  test('carries the law: its words as note, its address as url', async () => {
    const [finding] = lintReport(readMarkdown(report, 'reports/2023.md'), {only: ['section-missing']}).findings
    const [message] = await messages(report, {only: ['section-missing']})
    const ground = finding?.basis.find(({url}) => url !== undefined)
    expect(ground).toBeDefined()
    expect(message?.url).toBe(ground?.url)
    expect(message?.note).toContain(`《${ground?.title}》`)
    expect(() => new URL(message?.url ?? '')).not.toThrow()
  })

  test('chains related places as causes, which are no messages of the file', async () => {
    const {findings} = lintReport(readMarkdown(report, 'reports/2023.md'))
    const index = findings.findIndex(({related}) => related.length > 0)
    const given = await messages(report)
    const chain: Message[] = []
    for (let cause = given[index]?.cause as Message | undefined; cause; cause = cause.cause as Message | undefined) chain.push(cause)
    expect(index).toBeGreaterThanOrEqual(0)
    expect(chain.map(({reason}) => reason)).toEqual(findings[index]?.related.map(({message}) => message))
    expect(chain.map(({line}) => line)).toEqual(findings[index]?.related.map(({at}) => at.place.line))
    expect(given).toHaveLength(findings.length)
  })

  test('offers as expected what may stand in place of the words', async () => {
    const text = report.replace('解读材料', '<!-- nianbao-disable-line section-mising -- 按要求 -->解读材料')
    const message = (await messages(text)).find(({ruleId}) => ruleId === 'suppression')
    expect(message?.actual).toBe('section-mising')
    expect(message?.expected).toEqual(['section-missing'])
  })

  test('leaves the text as it is', async () => {
    const text = '# 标题\n\n* 一\n'
    expect(String(await remark().use(nianbao).process(text))).toBe(text)
  })

  test('works without a path, and follows its options', async () => {
    const file = await remark().use(nianbao, {lang: 'en'}).process('const answer = 42\n')
    expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['not-a-report', 1]])
    expect(file.messages[0]?.reason).toMatch(/^not checked/)
  })

  test('refuses options when it is used, not when it runs', () => {
    expect(() =>
      remark()
        .use(nianbao, {rules: {'no-such-rule': 'off'}})
        .freeze()
    ).toThrow('expected the id of a rule')
  })
})
