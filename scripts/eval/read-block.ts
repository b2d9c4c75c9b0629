import {rules} from '../../rules/index.js'
import {editions} from '../../src/editions/index.js'
import type {Finding} from '../../src/engine/finding.js'
import {type Facts, readFacts} from '../../src/facts/facts.js'
import {lintReport} from '../../src/index.js'
import {toReport} from '../../src/model/outline.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import type {Block, Stretch} from './sets.js'

/** What the program takes from a block, its places as stretches of the block's text. */
export interface Reading {
  readonly figures: readonly Stretch[]
  readonly facts: Facts
  readonly findings: readonly {readonly finding: Finding; readonly at: readonly Stretch[]}[]
  /** Where something stands in the block's text. */
  toStretch(span: Stretch): Stretch
}

/** Puts a block into the smallest report it could stand in, and reads that. */
export function readBlock(block: Block): Reading {
  const head = headOf(block)
  const document = `${head}${block.text.split('\n').join('\n\n')}\n`
  const source = readMarkdown(document, 'report.md')
  const report = toReport(source)
  const id = block.year < 2021 ? 'form-2019' : 'form-2021'
  const edition = editions.find(candidate => candidate.id === id)
  if (!edition) throw new Error(`expected an edition ${id}`)
  const toStretch = ({start, end}: Stretch): Stretch => ({
    start: back(start - head.length, block.text),
    end: back(end - head.length, block.text)
  })
  const {findings} = lintReport(source, {
    edition: id,
    only: rules.filter(({group}) => group === 'figures' || group === 'contradictions').map(rule => rule.id)
  })
  return {
    figures: report.figures.map(({span}) => toStretch(span)).filter(({start}) => start >= 0),
    facts: readFacts(report, edition),
    findings: findings.map(finding => ({finding, at: [finding.at, ...finding.related.map(({at}) => at)].map(({span}) => toStretch(span))})),
    toStretch
  }
}

const titles: Readonly<Record<string, string>> = {
  S1: '一、总体情况',
  S2: '二、主动公开政府信息情况',
  S3: '三、收到和处理政府信息公开申请情况',
  S4: '四、政府信息公开行政复议、行政诉讼情况',
  S5: '五、存在的主要问题及改进情况',
  S6: '六、其他需要报告的事项'
}

function headOf({organ, year, place}: Block): string {
  const title = `# ${organ}${year}年政府信息公开工作年度报告\n\n`
  const [, section = '', subHead] = /^(S\d|intro)(.*)$/.exec(place) ?? []
  const heading = titles[section]
  return `${title}${heading ? `## ${heading}\n\n` : ''}${subHead ? `### ${subHead}\n\n` : ''}`
}

/** Paragraphs are two line ends apart in the report and one in the block. */
function back(offset: number, text: string): number {
  let at = offset
  for (let index = text.indexOf('\n'); index >= 0 && index < at; index = text.indexOf('\n', index + 1)) at--
  return at
}
