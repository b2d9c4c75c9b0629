/** The empty report: the form as it is printed, nothing of it lost when it is read again, and what last year's report decides. */

import {describe, expect, test} from '@jest/globals'

import {editions} from '../../src/editions/index.js'
import {readFacts} from '../../src/facts/facts.js'
import {type FileResult, lintReport, type NewReportOptions, newReport} from '../../src/index.js'
import {toReport} from '../../src/model/outline.js'
import {readMarkdown} from '../../src/readers/markdown.js'

const organ = '青禾县水利局'
const read = (text: string, uri = 'report.md') => readMarkdown(text, uri)
const textFor = (year: number, options: Partial<NewReportOptions> = {}) => newReport({organ, year, ...options}).text

function factsOf(text: string, id: string) {
  const edition = editions.find(candidate => candidate.id === id)
  if (!edition) throw new Error(`expected an edition, got ${id}`)
  const report = toReport(read(text))
  return {report, edition, facts: readFacts(report, edition)}
}

/** The report with every blank cell and every instruction filled in. */
function fill(text: string, figure = '0'): string {
  return text
    .replace(/(<td[^>]*>)(<\/td>)/g, `$1${figure}$2`)
    .replace('（文字描述）', '全年公开信息36条，清理过期信息5条，维护网站专栏3个，组织培训1次，未收到政府信息公开申请。')
    .replace('（文字描述）', '图解不够多，将增加图解。')
    .replace(/（文字描述[^）]*）/, '本年度未收取信息处理费。')
}

const last2023 = fill(textFor(2023))
  .replace(/(行政规范性文件<\/td>)<td>0<\/td><td>0<\/td><td>0/, '$1<td>3</td><td>1</td><td>20')
  .replace(/(继续办理<\/td>)<td>0(.*)<td>0<\/td><\/tr>/, '$1<td>2$2<td>2</td></tr>')
  .replace(/(新收政府信息公开申请数量<\/td>)<td>0(.*)<td>0<\/td><\/tr>/, '$1<td>2$2<td>2</td></tr>')
const ruleIds = ({findings}: FileResult) => findings.map(({ruleId}) => ruleId)

describe.each([
  ['form-2021', 2024],
  ['form-2019', 2020]
] as const)('an empty report in %s', (id, year) => {
  const text = textFor(year)
  const {report, edition, facts} = factsOf(text, id)

  test('is bound without a remainder', () => {
    expect(facts.tables.map(({spec}) => spec)).toEqual(edition.tables)
    for (const {rows, missingRows, extraRows, blocks} of facts.tables) {
      expect({missingRows, extraRows}).toEqual({missingRows: [], extraRows: []})
      expect(rows.every(({match, isWhole, spec}) => isWhole && (match === 'exact' || spec.path.length === 0))).toBe(true)
      expect(blocks.flatMap(({columns = []}) => columns.map(({match}) => match)).every(match => match === 'exact')).toBe(true)
      expect(rows.flatMap(row => row.facts.map(({answer}) => answer.kind)).every(kind => kind === 'blank')).toBe(true)
    }
    expect(facts.sections.map(({match}) => match)).toEqual(edition.sections.map(() => 'exact'))
  })

  test('has the rows and columns of the printed form', () => {
    const sizes = report.tables.map(({rowCount, columnCount}) => [rowCount, columnCount])
    expect(sizes).toEqual(
      id === 'form-2021'
        ? [
            [14, 4],
            [28, 10],
            [4, 15]
          ]
        : [
            [18, 4],
            [26, 10],
            [4, 15]
          ]
    )
  })

  test('is said to be blank, once, and to be nothing else', () => {
    const result = lintReport(read(text))
    expect(result).toMatchObject({edition: id, year, organ, title: `${organ}${year}年政府信息公开工作年度报告`})
    expect(ruleIds(result)).toEqual(['form-not-filled'])
  })

  test('has nothing to be said against it once it is filled in', () => {
    const result = lintReport(read(fill(text)))
    expect(result.findings).toEqual([])
    expect(result.problems).toEqual([])
  })
})

describe('last year’s report', () => {
  const prior = read(last2023, '2023.md')
  const {text, ...made} = newReport({organ, year: 2024, prior})

  test('fills in 上年结转, and says so', () => {
    expect(made).toEqual({form: 'form-2021', filled: 7, prior: {path: '2023.md', year: 2023, organ, found: 'given'}})
    const {facts} = factsOf(text, 'form-2021')
    const row = facts.find('requests.carried-in')?.row.facts.map(({cell}) => cell.text.value)
    expect(row).toEqual(['2', '0', '0', '0', '0', '0', '2'])
    expect(text).toContain('<!-- 上年结转各列取自 2023.md 的“四、结转下年度继续办理” -->')
    expect(newReport({organ, year: 2024, prior, lang: 'en'}).text).toContain(
      '<!-- 上年结转 is taken from “四、结转下年度继续办理” of 2023.md -->'
    )
  })

  test('says what 现行有效 follows from, which it does not decide alone', () => {
    expect(text).toContain('<!-- 行政规范性文件现行有效件数 = 上一年度 20（2023.md）+ 本年制发 - 本年废止 -->')
    expect(factsOf(text, 'form-2021').facts.find('documents.effective')?.answer.kind).toBe('blank')
  })

  test('does not make the report any less blank', () => {
    const result = lintReport(read(text), {prior})
    expect(ruleIds(result)).toEqual(['form-not-filled'])
    expect(result.prior).toBeUndefined()
  })

  test('agrees with what it filled in, and goes on being compared with', () => {
    const filled = fill(text).replace(/(行政规范性文件<\/td>)<td>0<\/td><td>0<\/td><td>0/, '$1<td>0</td><td>0</td><td>20')
    const only = ['carried-in-matches-prior', 'effective-matches-prior']
    expect(lintReport(read(filled), {prior, only})).toMatchObject({findings: [], outcomes: [{passed: 1}, {passed: 2}]})
    const changed = filled.replace('<td>2</td>', '<td>3</td>').replace('<td>20</td>', '<td>19</td>')
    expect(ruleIds(lintReport(read(changed), {prior, only}))).toEqual(['effective-matches-prior', 'carried-in-matches-prior'])
  })

  test('is another form’s as well', () => {
    const last = fill(textFor(2020))
      .replace(/(继续办理<\/td>)<td>0(.*)<td>0<\/td><\/tr>/, '$1<td>4$2<td>4</td></tr>')
      .replace(/(新收政府信息公开申请数量<\/td>)<td>0(.*)<td>0<\/td><\/tr>/, '$1<td>4$2<td>4</td></tr>')
    const next = newReport({organ, year: 2021, prior: read(last, '2020.md')})
    expect(next).toMatchObject({form: 'form-2021', filled: 7})
    expect(factsOf(next.text, 'form-2021').facts.find('requests.carried-in')?.cell.text.value).toBe('4')
    expect(next.text).not.toContain('现行有效件数 =')
  })

  test('gives the items of the form of 2019', () => {
    const last = fill(textFor(2019)).replace(/(行政许可<\/td>)<td>0<\/td><td>0/, '$1<td>12</td><td>-3')
    const next = newReport({organ, year: 2020, prior: read(last, '2019.md')})
    expect(next.filled).toBe(12)
    expect(factsOf(next.text, 'form-2019').facts.find('permits.items-prior')?.cell.text.value).toBe('9')
    expect(next.text).toContain('<!-- 上一年项目数量 = 2019.md 的上一年项目数量 + 本年增/减 -->')
    expect(ruleIds(lintReport(read(next.text)))).toEqual(['form-not-filled'])
  })

  test('decides nothing where its row does not add up, a column does not balance, or a note stands', () => {
    const wrong = last2023.replace(/(继续办理<\/td>)<td>2/, '$1<td>3')
    expect(newReport({organ, year: 2024, prior: read(wrong, '2023.md')}).filled).toBe(0)
    const unbalanced = last2023.replace(/(继续办理<\/td>)<td>2(.*)<td>2<\/td><\/tr>/, '$1<td>3$2<td>3</td></tr>')
    const partly = newReport({organ, year: 2024, prior: read(unbalanced, '2023.md')})
    expect(partly.filled).toBe(5)
    expect(partly.text).toContain('<!-- 2023.md 中结转下年度有的列相加不对、勾稽关系不成立或者带有说明，上年结转的这些列没有填写 -->')
    expect(text).not.toContain('没有填写')
    const noted = last2023.replace(/(继续办理<\/td>)<td>2/, '$1<td>2（另有1件撤回）')
    expect(newReport({organ, year: 2024, prior: read(noted, '2023.md')}).filled).toBe(0)
  })

  test.each([
    ['2022年', {organ, year: 2024}, '2022.md 应当是2023年的报告，读到的是2022年的报告'],
    ['2023年', {organ: '青禾县林业局', year: 2024}, '2022.md 应当是“青禾县林业局”的报告，读到的是“青禾县水利局”的报告']
  ])('of %s that does not fit is not made use of: %j', (year, options, problem) => {
    const other = read(last2023.replaceAll('2023年', year), '2022.md')
    expect(newReport({...options, prior: other})).toMatchObject({problem, filled: 0})
    expect(newReport({...options, prior: {source: other, found: 'auto'}}).problem).toBeUndefined()
  })

  test('cannot close a remark by its name', () => {
    const {text: written} = newReport({organ, year: 2024, prior: read(last2023, 'a--><script>.md')})
    expect(written).not.toContain('--><script')
    expect(ruleIds(lintReport(read(written)))).toEqual(['form-not-filled'])
  })
})

describe('what is asked for', () => {
  test('comes before the form of the year, which is told', () => {
    expect(newReport({organ, year: 2024, form: 'form-2019'})).toMatchObject({form: 'form-2019', expected: 'form-2021'})
    expect(newReport({organ, year: 2015, form: 'form-2019'}).expected).toBeUndefined()
  })

  test.each([
    [{organ, year: 2015}, 'expected option form to be form-2021 or form-2019, as none is prescribed for 2015'],
    [{organ, year: 2024, form: 'narrative' as const}, 'expected option form to be form-2021 or form-2019, got "narrative"'],
    [{organ: ' ', year: 2024}, 'expected option organ to be a name, got none'],
    [{organ, year: 20.24}, 'expected option year to be a whole year such as 2024, got 20.24']
  ])('is refused where no form could follow it: %j', (options, message) => {
    expect(() => newReport(options)).toThrow(message)
  })

  test('may be a name with marks of Markdown and of HTML', () => {
    const name = '青禾县*水利*局<b>[1]_#'
    expect(lintReport(read(textFor(2024, {organ: name}))).title).toBe(`${name}2024年政府信息公开工作年度报告`)
  })
})
