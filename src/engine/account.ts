import type {Quantity} from '../model/quantity.js'
import type {Report} from '../model/report.js'
import {locate} from '../model/source.js'
import type {FileResult} from './finding.js'

/** The figures that a rule looked at and could judge. */
export interface Judged {
  readonly ruleId: string
  readonly figures: readonly Quantity[]
}

/** Every figure of the report, and the rules that judged it. A rule that cannot tell has not checked a figure. */
export function accountFigures(report: Report, judged: readonly Judged[]): FileResult['figures'] {
  const rulesOf = new Map<string, Set<string>>(report.figures.map(figure => [keyOf(figure), new Set()]))
  for (const {ruleId, figures} of judged) {
    for (const figure of figures) if (figure.source === report.source) rulesOf.get(keyOf(figure))?.add(ruleId)
  }
  const once = report.figures.filter((figure, index, all) => index === 0 || keyOf(figure) !== keyOf(all[index - 1] ?? figure))
  const items = once.map(figure => ({at: locate(figure), checkedBy: [...(rulesOf.get(keyOf(figure)) ?? [])]}))
  return {total: items.length, checked: items.filter(({checkedBy}) => checkedBy.length > 0).length, items}
}

/** A figure is where it stands: the same number read twice is one figure. */
function keyOf({span}: Quantity): string {
  return `${span.start}-${span.end}`
}
