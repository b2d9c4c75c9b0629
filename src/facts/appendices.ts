import {maskNames} from '../model/mask.js'
import {flatten} from '../model/outline.js'
import type {Report, Statement} from '../model/report.js'
import {contains} from '../model/source.js'
import type {Text} from '../model/text.js'
import {attachedFile, beginsAppendix, keptElsewhere, promisesAppendix} from '../wording/appendices.js'
import type {BoundSection} from './sections.js'
import type {BoundTable} from './tables.js'

/** What a report says stands behind it, and whether anything does. */
export interface Appendices {
  readonly promises: readonly {readonly at: Text; readonly statement: Statement}[]
  /** An appendix, a table beside those of the form, a picture or an attached file is there. */
  readonly isThere: boolean
}

/** Finds what is said to be appended; the tables of the form, and what is kept elsewhere, are not. */
export function readAppendices(report: Report, bound: readonly BoundSection[], tables: readonly BoundTable[]): Appendices {
  const own = bound.filter(({spec}) => spec?.hasTable === true).map(({section}) => section)
  const promises = report.statements.flatMap(statement => {
    const masked = maskNames(statement.text.value)
    if (keptElsewhere.test(masked) || own.some(section => contains(section.span, statement.span))) return []
    for (const pattern of promisesAppendix) {
      const match = pattern.exec(masked)
      if (!match) continue
      // a report with the tables of the form may mean those
      if (tables.length > 0 && /附表/.test(match[0])) return []
      return [{at: statement.text.slice(match.index, match.index + match[0].length), statement}]
    }
    return []
  })
  return {promises, isThere: promises.length > 0 && hasAppendix(report, tables)}
}

function hasAppendix({source, tables, preamble, sections}: Report, bound: readonly BoundTable[]): boolean {
  if (beginsAppendix.test(source.text) || attachedFile.test(source.text)) return true
  const known = new Set(bound.flatMap(table => table.tables))
  if (tables.some(table => !known.has(table))) return true
  return [...preamble, ...sections].flatMap(flatten).some(block => {
    if (block.type === 'section') return /附[件表录]/.test(block.title.value)
    return block.type === 'paragraph' && block.text.value === ''
  })
}
