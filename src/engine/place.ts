import type {Report} from '../model/report.js'
import type {Located} from '../model/source.js'

/** Where a finding on the report as a whole stands: its title, else its first heading, else the first thing that has words. */
export function placeOf(report: Report): Located {
  const cell = report.tables[0]?.cells.find(({text}) => text.value !== '')
  return report.title ?? report.sections[0]?.heading ?? report.statements[0] ?? cell ?? firstLine(report)
}

function firstLine({source}: Report): Located {
  // a page begins with what nobody reads
  const match = (source.format === 'html' && /[\u4e00-\u9fff][^<\r\n]*/.exec(source.text)) || /\S[^\r\n]*/.exec(source.text)
  const start = match?.index ?? 0
  return {source, span: {start, end: start + (match?.[0].trimEnd().length ?? 0)}}
}
