/** Times the reading of prose over hostile texts: twice the length must take about twice the time. `npx tsx scripts/bench/hostile-prose.ts [size]` */

import {editions} from '../../src/editions/index.js'
import {readFacts} from '../../src/facts/facts.js'
import {toReport} from '../../src/model/outline.js'
import {readMarkdown} from '../../src/readers/markdown.js'

const size = Number(process.argv[2] ?? 50_000)
const edition = editions.find(({id}) => id === 'form-2021')
if (!edition) throw new Error('expected the edition form-2021')

const hostile: Readonly<Record<string, (size: number) => string>> = {
  parts: size => fill('公开信息20条，其中公告12条、动态8条，', size),
  nested: size => fill('（其中1件', size),
  nested2: size => fill('公开3件（', size) + fill('）', size),
  commas: size => fill('，、；', size),
  figures: size => fill('3件、', size),
  figuresStop: size => fill('收到申请3件。', size),
  semis: size => fill('办结3件；', size),
  shares: size => fill('占3%，', size),
  rates: size => fill('答复率100%，', size),
  claims: size => fill('未收到申请，', size),
  claims2: size => fill('未发生行政复议、', size),
  all: size => fill('均按期答复', size),
  none: size => fill('无', size),
  docs: size => fill('《公报》', size),
  quotes: size => fill('“公众号”公众号发布信息3条，', size),
  lead: size => `${fill('政府信息公开申请办结', size)}3件。`,
  growth: size => fill('同比增长3%，', size),
  year: size => fill('较2023年的3件增加1件，', size),
  rest: size => fill('其余3件，', size),
  topic: size => fill('在申请中，3件，', size),
  sum: size => `${fill('3条、', size)}合计9条。`,
  sums: size => fill('3条、合计3条，', size),
  paragraphs: size => fill('收到申请3件。\n\n', size),
  scopes: size => fill('全市各部门', size),
  outcomes: size => fill('予以公开3件，不予公开2件，', size),
  organs: size => fill('县公安局收到申请3件，', size),
  headings: size => fill('## 依申请公开\n\n收到3件。\n\n', size),
  one: size => fill('其中', size),
  hold: size => fill('组织召开举办', size),
  plain: size => fill('全年工作有序开展', size),
  opening: size => fill('未开通公众号、微博，', size),
  carried: size => fill('无结转下年度申请；', size),
  paren: size => fill('(3件)', size),
  same: size => Array.from({length: size / 20}, (_, index) => `门户网站公开信息${index}条。`).join('\n\n')
}

for (const [name, write] of Object.entries(hostile)) {
  const [once, twice] = [size, 2 * size].map(length => time(write(length)))
  if (once !== undefined && twice !== undefined)
    console.log(`${name.padEnd(12)} ${once.toFixed(0).padStart(6)} ms ${twice.toFixed(0).padStart(6)} ms  × ${(twice / once).toFixed(1)}`)
}

function time(text: string): number {
  const report = toReport(readMarkdown(`# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${text}\n`, 'report.md'))
  const start = performance.now()
  if (edition) readFacts(report, edition)
  return performance.now() - start
}

function fill(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size)
}
