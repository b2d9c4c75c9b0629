import {type Bilingual, defineRule, passed} from '../src/engine/rule.js'
import {printedForm} from '../src/law.js'
import type {Text} from '../src/model/text.js'

/** Whether rows and columns of the prescribed tables bear the form's names. */
export default defineRule({
  id: 'table-label',
  group: 'tables',
  title: {zh: '表格行、列名称应当与格式一致', en: 'Rows and columns of the tables must bear the names of the form'},
  description: {
    zh: '空格、换行、编号写法、括号和引号的全角半角、断开或者竖排的文字都不区分。名称不同的，按所在位置和相近的文字认出是哪一行、哪一列，并给出规定名称；只是多了或者少了括号里的说明的，作为提示。没有认出的表格不检查名称。',
    en: 'Blanks, line breaks, numbering, the width of brackets and quotation marks, broken and vertical labels make no difference. A label of other words is known by its place and the nearest wording, and given the right name; a note in brackets added or left out is a hint. Tables that were not recognised are not judged.'
  },
  basis: printedForm,
  severity: 'warning',
  since: '0.1.0',
  needs: ['requests.received'],
  messages: {
    differs: {
      zh: ({kind, is, name}: Label) => `${kind.zh}“${is}”与格式不一致，应为“${name}”`,
      en: ({kind, is, name}: Label) => `the ${kind.en} “${is}” is not that of the form, “${name}”`
    },
    noted: {
      zh: ({kind, is, name}: Label) => `${kind.zh}“${is}”与格式的“${name}”只差括号里的说明`,
      en: ({kind, is, name}: Label) => `the ${kind.en} “${is}” differs from the form's “${name}” in what stands in brackets only`
    }
  },
  *targets({facts}): Iterable<Target> {
    for (const {rows, blocks} of facts.tables) {
      // a label broken over lines is not whole in any of them
      for (const {label, match, spec} of rows) {
        if (label && match !== 'broken') yield {kind: row, at: label.cell.text, name: spec.path.at(-1) ?? '', match}
      }
      for (const {columns = []} of blocks) {
        for (const {heading, spec, match} of columns) {
          if (heading && spec) yield {kind: column, at: heading.cell.text, name: spec.path.at(-1) ?? '', match}
        }
      }
    }
  },
  expect({kind, at, name, match}) {
    if (match === 'exact') return passed
    const isNoted = match === 'noted'
    return {
      outcome: 'failed',
      message: isNoted ? 'noted' : 'differs',
      data: {kind, is: at.value.replace(/\s+/g, ''), name},
      at,
      ...(isNoted ? {severity: 'info'} : {}),
      suggestions: [
        {
          title: {zh: `改为“${name}”`, en: `change to “${name}”`},
          edits: [{at, newText: name}],
          applicability: 'unsafe'
        }
      ]
    }
  }
})

interface Target {
  readonly kind: Bilingual
  readonly at: Text
  readonly name: string
  readonly match: 'exact' | 'noted' | 'near' | 'order' | 'extra'
}

interface Label {
  readonly kind: Bilingual
  readonly is: string
  readonly name: string
}

const row: Bilingual = {zh: '行名称', en: 'label'}
const column: Bilingual = {zh: '列名称', en: 'column heading'}
