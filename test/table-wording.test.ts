import {describe, expect, test} from '@jest/globals'

import {form2019} from '../src/editions/form-2019.js'
import {form2021} from '../src/editions/form-2021.js'
import {readFacts} from '../src/facts/facts.js'
import {lintText} from '../src/index.js'
import {toReport} from '../src/model/outline.js'
import {readMarkdown} from '../src/readers/markdown.js'
import {fill, printedRows, type Serialisation, serialisations, writeReport} from './forms.js'

/** A clean report of zeros, with one thing of its tables written otherwise. */
type Change = (text: string) => string

const swap = (from: string | RegExp, to: string): Change => {
  return text => {
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`expected the report to have ${from}`)
    return changed
  }
}
const withoutLine = (label: string) => swap(new RegExp(`^.*${label}.*\\n`, 'm'), '')
const afterLine = (label: string, line: string) => swap(new RegExp(`^(.*${label}.*)\\n`, 'm'), `$1\n${line}\n`)
const pipes: Serialisation = 'pipes in the form’s grid'
const zeros = (count: number) => ' 0 |'.repeat(count)

describe('table-label', () => {
  test.each([
    ['a character lost from a row', swap('2.其他法律行政法规禁止公开', '2.其他法律行政法规禁止公'), '2.其他法律行政法规禁止公'],
    ['a word of a row left out', swap('1.本机关不掌握相关政府信息', '1.本机关不掌握信息'), '1.本机关不掌握信息'],
    ['another word', swap('8.属于行政查询事项', '8.属于行政咨询事项'), '8.属于行政咨询事项'],
    ['a row of other words', swap('3.要求提供公开出版物', '3.索要图书报刊'), '3.索要图书报刊'],
    ['a heading of columns without its last word', swap('现行有效件数', '现行有效件'), '现行有效件'],
    ['a heading of columns of other words', swap('本年废止件数', '本年作废件数'), '本年作废件数'],
    ['a kind of applicant misspelt', swap('社会公益组织', '社会公益组只'), '社会公益组只'],
    ['a result misspelt', swap('| 结果纠正 |', '| 结果纠错 |'), '结果纠错'],
    ['a unit left out', swap('本年收费金额（单位：万元）', '本年收费额（单位：万元）'), '本年收费额（单位：万元）'],
    ['characters swapped', swap('5.属于三类内部事务信息', '5.属于三类内部事信务息'), '5.属于三类内部事信务息']
  ])('finds %s', async (_why, change, quote) => {
    expect(await found('table-label', change)).toEqual([`differs ${quote}`])
  })

  test.each([
    ['a short label without a character', swap('（一）予以公开', '（一）予以开'), '（一）予以开'],
    ['characters swapped in the first label', swap('新收政府信息', '新政收府信息'), '一、本年新政收府信息公开申请数量']
  ])('finds %s where each row is a line', async (_why, change, quote) => {
    expect(await found('table-label', change, 'label and figures on a line')).toEqual([`differs ${quote}`])
  })

  test.each([
    ['the form’s words', (text: string) => text],
    ['blanks', swap('（七）总计', '（七）总　计')],
    ['another numbering', swap('3.其他', '3、其他')],
    ['half-width brackets', swap('（一）予以公开', '(一)予以公开')],
    ['straight quotation marks', swap('“三安全一稳定”', '"三安全一稳定"')],
    ['no number', swap('2.重复申请', '重复申请')],
    ['其它', swap('3.其他', '3.其它')],
    ['a comma for the joining mark', swap('逾期不补正、行政机关', '逾期不补正，行政机关')],
    ['a label with the group it belongs to', swap('| 1.属于国家秘密 |', '| （三）不予公开1.属于国家秘密 |')],
    ['a broken heading', swap('| 商业企业 |', '| 商业 企业 |')]
  ])('says nothing of %s', async (_why, change) => {
    expect(await found('table-label', change)).toEqual([])
  })

  test.each([
    ['a note behind a row', swap('| 规章 |', '| 规章（县级无此项） |')],
    ['a note behind a heading', swap('现行有效件数', '现行有效件数（历史累计）')],
    ['the form’s own note left out', swap('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开')]
  ])('gives a hint on %s', async (_why, change) => {
    expect(await found('table-label', change)).toEqual([expect.stringMatching(/^noted info/)])
  })
})

describe('table-shape', () => {
  test.each([
    ['the row of totals missing', withoutLine('（七）总计'), 'rows-missing'],
    ['a sub-item missing', withoutLine('4.无正当理由大量反复申请'), 'rows-missing'],
    ['what is carried out missing', withoutLine('四、结转下年度继续办理'), 'rows-missing'],
    ['fees missing', withoutLine('行政事业性收费'), 'rows-missing'],
    ['rules missing', withoutLine('规章'), 'rows-missing'],
    ['two rows missing', (text: string) => withoutLine('2.重复申请')(withoutLine('行政强制')(text)), 'rows-missing rows-missing'],
    ['a row of sub-totals added', afterLine('2.重复申请', `| | | 小计 |${zeros(7)}`), 'row-added'],
    ['a row for online applications', afterLine('一、本年新收', `| 其中：网上提交 | | |${zeros(7)}`), 'row-added'],
    ['a kind of decision added', afterLine('行政强制', '| 行政确认 | 5 | | |'), 'row-added'],
    ['the other outcomes in one row', oneRowOfOthers, 'rows-merged']
  ])('finds %s', async (_why, change, ids) => {
    expect((await found('table-shape', change)).map(item => item.split(' ')[0]).join(' ')).toBe(ids)
  })

  test.each<readonly [string, Change, Serialisation]>([
    ['the form', text => text, pipes],
    ['one column of labels', text => text, 'pipes with one column of labels'],
    ['merged cells', text => text, 'HTML with merged cells'],
    [
      'a caption above the table',
      swap('三、收到和处理政府信息公开申请情况\n', '三、收到和处理政府信息公开申请情况\n\n表2　申请情况\n'),
      pipes
    ],
    ['a page that ends within', afterLine('6.属于四类过程性信息', `\n— 3 —\n\n${headOf()}`), pipes],
    ['no captions', swap(/^\| 第二十条第（五）项.*\n/m, ''), pipes],
    ['groups as rows of their own', groupRows, pipes],
    ['a line of words below', swap(/\n\n四、政府/, '\n\n上述数据不含所属单位。\n\n四、政府'), pipes],
    ['columns of text', text => text, 'columns by spaces'],
    ['one cell a line', text => text, 'one cell a line']
  ])('says nothing of %s', async (_why, change, way) => {
    expect(await found('table-shape', change, way)).toEqual([])
  })
})

describe('table-missing', () => {
  const requestsOf = /(三、收到和处理政府信息公开申请情况\n\n)[\s\S]*?(?=\n\n四、)/

  test.each([
    ['a sentence', '本年度收到申请5件，均已答复。'],
    ['none received', '本年度未收到政府信息公开申请。'],
    ['a list', '1.网上申请2件。\n\n2.信函申请1件。'],
    ['a sub-heading and text', '（一）申请情况\n\n全年收到申请2件。'],
    ['a long paragraph', '全年共收到申请12件，其中自然人9件、商业企业3件，予以公开8件，部分公开4件，全部按期答复。'],
    ['none at all', '无。'],
    ['a share', '办结率为100%。'],
    ['last year’s words', '与上年相比，申请量有所下降。'],
    ['a sentence on fees', '依申请公开未收取费用。'],
    ['two paragraphs', '收到申请1件。\n\n已按期答复。']
  ])('finds %s in place of the table', async (_why, words) => {
    expect(await found('table-missing', swap(requestsOf, `$1${words}`))).toEqual([expect.stringMatching(/^missing/)])
  })

  test.each([
    ['a picture', '![申请情况](b.png)'],
    ['an attachment', '具体数据见附件2。'],
    ['another table', '| 渠道 | 件数 |\n| --- | --- |\n| 网上 | 2 |'],
    ['a picture in HTML', '<p><img src="b.png"></p>'],
    ['labels without figures', '（一）予以公开\n\n（二）部分公开\n\n（七）总计']
  ])('cannot tell where there is %s', async (_why, words) => {
    expect(await found('table-missing', swap(requestsOf, `$1${words}`))).toEqual([expect.stringMatching(/^unrecognised/)])
  })

  test('says nothing of text beside the table', async () => {
    expect(
      await found(
        'table-missing',
        swap('收到和处理政府信息公开申请情况\n', '收到和处理政府信息公开申请情况\n\n收到的申请都已答复，情况如下。\n')
      )
    ).toEqual([])
  })
})

describe('table-cell-value', () => {
  test.each([
    ['约', swap('行政许可 0', '行政许可 约30'), '约30'],
    ['余', swap('5.属于三类内部事务信息 0', '5.属于三类内部事务信息 20余'), '20余']
  ])('finds %s in a line', async (_why, change, quote) => {
    expect(await found('table-cell-value', change, 'label and figures on a line')).toEqual([expect.stringContaining(quote)])
  })
})
test.each(['pipes in the form’s grid', 'columns by spaces'] as const)(
  'one table of another form leaves the others found, as %s',
  async serialisation => {
    const [own] = form2021.tables
    const [older] = form2019.tables
    if (!own || !older) throw new Error('expected both forms to have a table')
    const {write, uri} = serialisations[serialisation]
    const filling = fill(form2021)
    const zeros = printedRows(older).map(({cells}) => cells.map(() => '0'))
    const report = writeReport(form2021, filling, serialisation).text.replace(write(own, filling[own.section] ?? []), write(older, zeros))
    const {findings} = await lintText(report, {uri})
    expect(findings.filter(({severity}) => severity !== 'info').map(({ruleId}) => ruleId)).toEqual(['edition-mismatch'])
  }
)

describe('the form as it is handed out', () => {
  const {text, uri} = writeReport(form2021, blank(), 'HTML with merged cells')
  const handedOut = text
    .replace(/^[\s\S]*?一、/, '政府信息公开工作年度报告格式模板\n\n一、')
    .replace(/总体情况\n\n.*/, '总体情况\n\n（文字描述）')
    .replace(/改进情况\n\n.*/, '改进情况\n\n（文字描述）')
    .replace(/报告的事项\n\n.*/, '报告的事项\n\n（文字描述，收取信息处理费情况在此处报告。）')

  test('binds without a remainder', () => {
    const {tables} = readFacts(toReport(readMarkdown(handedOut, uri)), form2021)
    expect(tables.map(({rows, missingRows, extraRows}) => [rows.length, missingRows.length, extraRows.length])).toEqual([
      [6, 0, 0],
      [25, 0, 0],
      [1, 0, 0]
    ])
    expect(tables.flatMap(({rows}) => rows.filter(({match, isWhole}) => match !== 'exact' || !isWhole))).toEqual([])
    expect(tables.flatMap(({blocks}) => blocks.flatMap(({columns}) => columns?.map(({match}) => match) ?? ['none']))).toEqual(
      Array(6 + 7 + 15).fill('exact')
    )
  })

  test('is said to be blank, once', async () => {
    const {findings} = await lintText(handedOut, {uri})
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['form-not-filled'])
  })

  test.each(Object.keys(serialisations) as Serialisation[])('is said to be blank as well, as %s', async serialisation => {
    const written = writeReport(form2021, blank(), serialisation)
    const unwritten = written.text.replace(/(?<=(?:总体情况|改进情况|报告的事项)\n\n).*/g, '（文字描述）')
    const {findings} = await lintText(unwritten.replace(/^数据统计期限.*$/m, ''), {uri: written.uri})
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['form-not-filled'])
  })
})

test('the tables of 2019 in a report on 2023 are a matter of edition, not of labels', async () => {
  const {form2019} = await import('../src/editions/form-2019.js')
  const {text, uri} = writeReport(form2019, fill(form2019))
  const {findings, edition} = await lintText(text.replaceAll('2020年', '2023年'), {uri})
  expect(edition).toBe('form-2019')
  expect(findings.filter(({severity}) => severity !== 'info').map(({ruleId}) => ruleId)).toEqual(['edition-mismatch'])
})

function blank() {
  return Object.fromEntries(
    form2021.tables.map(({section, blocks}) => [
      section,
      blocks.flatMap(({rows}) => rows.filter(row => !row.isGroup)).map(({cells}) => cells.map(() => '　'))
    ])
  )
}

function headOf(): string {
  const {text} = writeReport(form2021, fill(form2021))
  return text
    .split('\n')
    .slice(...[text.split('\n').findIndex(line => line.includes('勾稽关系'))].flatMap(at => [at, at + 4]))
    .join('\n')
}

function oneRowOfOthers(text: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex(line => line.includes('（六）其他处理'))
  return [...lines.slice(0, first), `| | （六）其他处理 | |${zeros(7)}`, ...lines.slice(first + 3)].join('\n')
}

function groupRows(text: string): string {
  return text.replace(/^\|([^|]*)\| (（[三四五六]）[^|]*) \|/gm, `|$1| $2 | |${' |'.repeat(7)}\n| | |`)
}

async function found(rule: string, change: Change, way?: Serialisation): Promise<readonly string[]> {
  const {text, uri} = writeReport(form2021, fill(form2021), way)
  const {findings} = await lintText(change(text), {uri, only: [rule]})
  return findings.map(({messageId, severity, at}) => (severity === 'info' ? `${messageId} info ${at.quote}` : `${messageId} ${at.quote}`))
}
