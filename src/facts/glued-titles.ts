import type {Edition, SectionSpec} from '../editions/edition.js'
import type {Report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {foldWithOffsets, fold} from './normalise.js'

/** A section's title that stands inside a paragraph with its number: the line break before or behind it was lost. */
export interface GluedTitle {
  readonly spec: SectionSpec
  readonly at: Text
}

/** Finds titles that a conversion ran into the text. */
export function findGluedTitles(report: Report, edition: Edition): readonly GluedTitle[] {
  const found: GluedTitle[] = []
  const wordings = edition.sections.flatMap(spec => [spec.title, ...spec.aliases].map(title => ({spec, folded: fold(title)})))
  for (const statement of report.statements) {
    if (!numbered.test(statement.text.value)) continue
    const {value, offsets} = foldWithOffsets(statement.text.value)
    for (const {spec, folded} of wordings) {
      const at = value.indexOf(folded)
      if (at < 2 || !/[一二三四五六七八九十]、$/.test(value.slice(0, at)) || found.some(other => other.spec === spec)) continue
      const start = offsets[at] ?? 0
      const end = (offsets[at + folded.length - 1] ?? start) + 1
      found.push({spec, at: statement.text.slice(start, end)})
    }
  }
  return found
}

/** 「三、收到」 anywhere in the text. */
const numbered = /[一二三四五六七八九十]、/
