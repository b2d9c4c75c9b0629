import {readFileSync} from 'node:fs'
import {lintReport} from '../../src/index.js'
import {readMarkdown} from '../../src/readers/markdown.js'

const T = (n: number, i: number, o: Record<string, number>, out: number) => {
  const labels = [
    '予以公开',
    '部分公开',
    '属于国家秘密',
    '其他法律行政法规禁止公开',
    '危及“三安全一稳定”',
    '保护第三方合法权益',
    '属于三类内部事务信息',
    '属于四类过程性信息',
    '属于行政执法案卷',
    '属于行政查询事项',
    '本机关不掌握相关政府信息',
    '没有现成信息需要另行制作',
    '补正后申请内容仍不明确',
    '信访举报投诉类申请',
    '重复申请',
    '要求提供公开出版物',
    '无正当理由大量反复申请',
    '要求行政机关确认或重新出具已获取信息',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '其他'
  ]
  return {n, i, o, out, labels}
}
const lines = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .filter(l => l && !l.startsWith('#'))
for (const line of lines) {
  const [organ, text] = line.split(' | ') as [string, string]
  const doc = `# ${organ}2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n### （二）依申请公开\n\n${text.replaceAll('⏎', '\n\n')}\n`
  const r = lintReport(readMarkdown(doc, 'x.md'), {edition: 'form-2021'})
  console.log(line)
  for (const f of r.findings)
    if (/balance|breakdown|above|text-table|ratio|figure|year-on|zero|contradict|unit|category/.test(f.ruleId))
      console.log(`   ${f.outcome} ${f.severity} ${f.ruleId}: ${f.message}`)
}
