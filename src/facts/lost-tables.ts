import type {TableSpec} from '../editions/edition.js'
import {flatten} from '../model/outline.js'
import type {Table} from '../model/report.js'
import {foldLabel, withoutNotes} from './labels.js'
import type {BoundSection} from './sections.js'

/**
 * Whether a section may hold its table in a form that is not recognised: a picture, an attachment, another table, or rows whose
 * labels stand there as paragraphs.
 *
 * @param known tables that have been recognised as others
 */
export function mayHoldTable({section}: BoundSection, {blocks: printed}: TableSpec, known: ReadonlySet<Table>): boolean {
  const blocks = section.blocks.flatMap(flatten)
  if (blocks.some(block => block.type === 'table' && !known.has(block))) return true
  const texts = blocks.flatMap(block =>
    block.type === 'paragraph' ? [block.text.value] : block.type === 'section' ? [block.heading.value] : []
  )
  if (texts.some(text => text === '' || pointsElsewhere.test(text))) return true
  const words = texts.map(text => withoutNotes(foldLabel(text)))
  const labels = printed.flatMap(({rows}) => rows.flatMap(({path}) => withoutNotes(foldLabel(path.at(-1) ?? ''))))
  return (
    labels.filter(label => words.some(text => text === label || (label.length >= longLabel && text.includes(label)))).length >=
    severalLabels
  )
}

/** 「详见附件」「（图片版）」「情况如下表：」 when nothing follows; not 「附近」. */
const pointsElsewhere = /见附|附件|附表|图片|如图|见下[表图]|如下表|下表/

/** A label so long stands in no sentence. */
const longLabel = 9

/** So many labels of rows are what is left of a table. */
const severalLabels = 2
