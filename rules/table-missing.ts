import {offerBlankTable} from '../src/checks/blank-table.js'
import {nameOfTable} from '../src/checks/cells.js'
import {isNamed, type NamedSection} from '../src/checks/headings.js'
import {type Bilingual, defineRule, passed} from '../src/engine/rule.js'
import {printedForm} from '../src/law.js'

/** Whether the second, third and fourth sections report in the tables that the form prescribes. */
export default defineRule({
  id: 'table-missing',
  group: 'tables',
  title: {
    zh: '第二、三、四部分应当以规定表格报告',
    en: 'The second, third and fourth sections must report in the prescribed tables'
  },
  description: {
    zh: '这三个部分有文字而没有规定的表格，就是缺表；表格旁边另有文字不算问题。以图片、附件发布的，或者有表格但认不出是规定表格的，只提请核对。只有标题没有内容的由 section-empty 指出，没有这一部分的由 section-missing 指出。从文本或者PDF读出的报告，表格可能丢失，级别降为警告。',
    en: 'A section with text and without the prescribed table lacks it; text beside the table is fine. Where there is a picture, an attachment or another table, that is only said to be looked at. Bare headings are left to section-empty, missing sections to section-missing. In plain text and PDF, where tables get lost, the level is a warning.'
  },
  basis: printedForm,
  severity: 'error',
  since: '0.1.0',
  needs: ['requests.received'],
  messages: {
    missing: {
      zh: ({title, table}: Section) => `“${title}”只有文字，没有${table.zh}，应当按格式以表格报告，没有的填“0”`,
      en: ({title, table}: Section) => `“${title}” has text but not ${table.en}; report in the form's table, with 0 where there was none`
    },
    unrecognised: {
      zh: ({title, table}: Section) => `“${title}”未识别到${table.zh}，表格可能以图片、附件发布，或者在转换时走样，请对照原文核对`,
      en: ({title, table}: Section) =>
        `${table.en} was not recognised under “${title}”; it may be a picture, an attachment, or distorted in conversion`
    }
  },
  *targets({facts, edition}): Iterable<Target> {
    for (const spec of edition.tables) {
      const bound = facts.sections.find(item => isNamed(item) && item.spec.key === spec.section)
      if (!bound || !isNamed(bound)) continue
      const isRowsOnly = bound.section.blocks.length === 0 && facts.sections[facts.sections.indexOf(bound) + 1]?.match === 'row'
      if (bound.section.blocks.length === 0 && !isRowsOnly) continue
      yield {bound, spec, table: nameOfTable({spec}), isRowsOnly, isBound: facts.tables.some(table => table.spec.section === spec.section)}
    }
  },
  expect({bound, spec, table, isRowsOnly, isBound}, {facts, report}) {
    if (isBound) return passed
    const {heading} = bound.section
    const finding = {data: {title: heading.value, table}, at: heading} as const
    if (isRowsOnly || facts.mayHoldTable(bound)) return {...finding, outcome: 'cantTell', message: 'unrecognised'}
    const isLossy = report.layout === 'reconstructed' || report.source.format === 'text' || report.source.format === 'pdf'
    return {
      ...finding,
      outcome: 'failed',
      message: 'missing',
      suggestions: offerBlankTable(heading, spec),
      ...(isLossy ? {severity: 'warning'} : {})
    }
  }
})

interface Target {
  readonly bound: NamedSection
  readonly spec: Parameters<typeof offerBlankTable>[1]
  readonly table: Bilingual
  /** Nothing stands below the heading but rows that lost their table. */
  readonly isRowsOnly: boolean
  readonly isBound: boolean
}

interface Section {
  readonly title: string
  readonly table: Bilingual
}
