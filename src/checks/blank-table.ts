import type {TableSpec} from '../editions/edition.js'
import type {FixOffer} from '../engine/rule.js'
import type {Text} from '../model/text.js'
import {writeTable} from '../writers/form.js'

/** The prescribed table, blank, to be put below a heading; nothing where the report's format has no tables to put. */
export function offerBlankTable(heading: Text, spec: TableSpec): readonly FixOffer[] {
  if (heading.source.format !== 'markdown') return []
  return [
    {
      title: {zh: '在标题下插入空白的规定表格', en: 'put the prescribed table, blank, below the heading'},
      edits: [{at: heading.slice(heading.value.length), newText: `\n\n${writeTable(spec)}`}],
      applicability: 'unsafe'
    }
  ]
}
