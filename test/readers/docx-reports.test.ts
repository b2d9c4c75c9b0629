/** Whole reports as Word files: the findings are those of the same report as text, at the paragraph or the cell. */

import {describe, expect, test} from '@jest/globals'
import {form2019} from '../../src/editions/form-2019.js'
import {form2021} from '../../src/editions/form-2021.js'
import {type FileResult, lintReport, type SourceDocument} from '../../src/index.js'
import {toReport} from '../../src/model/outline.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {throughWord} from '../docx.js'
import {texts} from '../fixtures.js'
import {fill, printedRows, writeReport} from '../forms.js'
import {readByName} from '../read.js'

const reports = ['fixtures/reports', 'fixtures/right-reports']
  .flatMap(texts)
  .map(({path, text}) => ({path, report: readByName(text, path)}))
  // lines that were broken by a layout of fixed width are put together again, so that it is no longer seen
  .filter(({report}) => toReport(report).layout === 'exact')

const withoutMarks = (quote: string) => quote.replace(/<[^<>]*>|[\s*_`~\\|#>-]/g, '')
const found = ({findings}: FileResult) => findings.map(({ruleId, messageId, at}) => `${ruleId} ${messageId} ${withoutMarks(at.quote)}`)

test.each(reports)('$path has the findings that it has as text', ({report}) => {
  const [before, after] = [lintReport(report), lintReport(throughWord(report))]
  expect(found(after)).toEqual(found(before))
  expect(after).toMatchObject({edition: before.edition, figures: {total: before.figures.total, checked: before.figures.checked}})
  expect(after.findings.map(({at}) => at.place.kind)).toEqual(after.findings.map(() => 'docx'))
})

describe.each([
  ['form-2021', form2021],
  ['form-2019', form2019]
])('the tables of %s', (_id, edition) => {
  const inWord = (rows: Readonly<Record<string, string>>): SourceDocument => {
    const {text} = writeReport(edition, fill(edition, rows), 'HTML with merged cells')
    return throughWord(readMarkdown(text, 'report.docx'))
  }

  test('are read to the last cell', () => {
    const result = lintReport(inWord({}), {only: ['table-missing', 'table-shape', 'table-label', 'table-cell-blank', 'table-cell-value']})
    expect(result.findings).toEqual([])
    const cells = edition.tables.flatMap(printedRows).flatMap(({cells: own}) => own)
    expect(result.figures.items.filter(({at}) => at.place.kind === 'docx' && at.place.cell)).toHaveLength(cells.length)
  })

  test('that are blank are an empty form, told once', () => {
    const blank = Object.fromEntries(
      edition.tables.flatMap(printedRows).map(({cells}) => [cells[0]?.concept ?? '', cells.map(() => '_').join(' ')])
    )
    const {text} = writeReport(edition, fill(edition, blank), 'HTML with merged cells')
    const form = text.replace(/^(?:全年|部分|本年度没有).*$/gm, '（文字描述）')
    const {findings} = lintReport(throughWord(readMarkdown(form, 'form.docx')), {edition: edition.id})
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['form-not-filled'])
  })

  test('with one cell that is wrong have one finding, at that cell', () => {
    const source = inWord({
      'requests.received': '12 3 0 0 0 0 16',
      'requests.granted': '12 3 0 0 0 0 15',
      'requests.concluded': '12 3 0 0 0 0 15'
    })
    const {findings} = lintReport(source, {only: ['requests-row-total', 'requests-column-total', 'requests-balance']})
    expect(findings.map(({ruleId, at}) => [ruleId, at.quote])).toEqual([['requests-row-total', '16']])
    expect(findings[0]?.at.place).toMatchObject({kind: 'docx', cell: [2, 4, 10]})
  })
})
