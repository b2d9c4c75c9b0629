import type {Random} from '../../../random.js'
import {close, type Draft, mark, open, paragraph} from '../draft.js'
import {hasSetSections, plainSentence} from './edit.js'
import type {Injector} from './injector.js'

/** What the engine itself says: of files that are no report, of the blank form, of its own comments. */
export const fileInjectors: readonly Injector[] = [
  otherPaper('covering-letter', ({name, year}) => ({
    title: `关于报送${name}${year}年政府信息公开工作年度报告的函`,
    text: `现将${name}${year}年政府信息公开工作年度报告随函报送，请查收。`
  })),
  otherPaper('explanation', ({name, year}) => ({
    title: `《${name}${year}年政府信息公开工作年度报告》解读`,
    text: '为便于公众了解年度报告的主要内容，现就编制背景、主要数据和工作特点说明如下。'
  })),
  otherPaper('part-of-a-year', ({name, year}, random) => ({
    title: `${name}${year}年${random.choose(['第三季度', '上半年', '9月份'])}政府信息公开工作统计`,
    text: '期间公开信息36条，收到申请2件，已经办结1件。'
  })),
  otherPaper('notice', ({region, year}) => ({
    title: `${region}人民政府办公室关于做好${year}年政府信息公开工作年度报告编制工作的通知`,
    text: '各镇人民政府、各街道办事处，县直各单位：请于1月20日前完成编制并报送。'
  })),
  otherPaper('other-report', ({name, year}) => ({
    title: `${name}${year}年法治政府建设年度报告`,
    text: '全年举办普法讲座4期，审核合同12份，办理行政复议应诉事项3件。'
  })),
  {
    rule: 'form-not-filled',
    id: 'blank-tables',
    says: 'instructions and tables without a figure',
    inject: draft => unfilled(draft, () => '', '（文字描述）')
  },
  {
    rule: 'form-not-filled',
    id: 'without-instructions',
    says: 'the form with short instructions, in other brackets',
    inject: draft => unfilled(draft, () => '', '(文字描述)')
  },
  {
    rule: 'form-not-filled',
    id: 'with-introduction',
    says: 'instructions of the form as it is handed out, with the one on fees',
    inject: draft => unfilled(draft, () => '', '（文字描述）', '（文字描述，收取信息处理费情况在此处报告。）')
  },
  comment('no-reason', (rule, word) => `${word} ${rule}`, ['section-order', 'title-pattern', 'figure-agreement']),
  comment('unknown-rule', (rule, word) => `${word} ${rule} -- 按上级要求排列`, [
    'section-ordr',
    'titel-pattern',
    'table-empty',
    'fee-missing'
  ]),
  comment('nothing-to-disable', (rule, word) => `${word} ${rule} -- 已经核对，数字无误`, [
    'requests-balance',
    'section-title',
    'date-invalid'
  ]),
  comment('unknown-comment', rule => `nianbao-ignore-next-line ${rule} -- 已经核对`, ['requests-balance', 'section-title'])
]

interface Paper {
  readonly title: string
  readonly text: string
}

/** The report replaced by another paper. */
function otherPaper(id: string, write: (organ: Draft['plan']['organ'] & {readonly year: number}, random: Random) => Paper): Injector {
  return {
    rule: 'not-a-report',
    id,
    says: 'the file is another paper than the report',
    inject(draft, random) {
      const {title, text} = write({...draft.plan.organ, year: draft.plan.year}, random)
      return {...draft, title: [mark(title)], preamble: [paragraph(plainSentence(text))], sections: []}
    }
  }
}

/** The form as it is handed out. */
function unfilled(draft: Draft, cell: () => string, text: string, last = text): Draft | undefined {
  if (!hasSetSections(draft) || draft.edition.tables.length === 0) return undefined
  const sections = draft.sections.map(section => {
    const table = section.blocks.find(block => block.kind === 'table')
    const blocks =
      table?.kind === 'table'
        ? [{...table, values: table.values.map(cells => cells.map(cell))}]
        : [paragraph(plainSentence(section.key === 'others' ? last : text))]
    return {...section, blocks}
  })
  return {
    ...draft,
    title: draft.title.map(mark),
    preamble: [],
    sections: sections.map((own, at) => (at === 0 ? {...own, heading: mark(own.heading)} : own)),
    signoff: []
  }
}

/** A comment that does not do what it says, over one of the sections. */
function comment(id: string, write: (rule: string, word: string) => string, rules: readonly string[]): Injector {
  return {
    rule: 'suppression',
    id,
    says: 'a comment to nianbao does not do what it says',
    inject(draft, random) {
      // only there are comments comments
      if (draft.format !== 'markdown') return undefined
      const text = write(random.choose(rules), random.choose(['nianbao-disable-next-line', 'nianbao-disable']))
      const at = random.between(0, draft.sections.length - 1)
      const block = {kind: 'raw' as const, text: `${open}<!-- ${text} -->${close}`}
      return {...draft, sections: draft.sections.map((own, place) => (place === at ? {...own, blocks: [...own.blocks, block]} : own))}
    }
  }
}
