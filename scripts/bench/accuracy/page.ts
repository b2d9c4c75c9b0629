import {rules} from '../../../rules/index.js'
import type {FalseAlarm, Trial} from './measure.js'

/** What was measured of one rule. */
export interface Row {
  readonly rule: string
  readonly defects: number
  readonly trials: number
  /** Share of the defects that were found, and of those found that a finding points at; three decimals. */
  readonly recall: number
  readonly placed: number
  /** Findings on reports without fault, by level. */
  readonly alarms: Readonly<Record<'error' | 'warning' | 'info' | 'cantTell', number>>
}

export function rowsOf(trials: readonly Trial[], alarms: readonly FalseAlarm[], reports: number): readonly Row[] {
  const ids = [...rules.map(({id}) => id), ...new Set(trials.map(({injector}) => injector.rule))]
  return [...new Set(ids)].map(rule => {
    const own = trials.filter(({injector}) => injector.rule === rule)
    const found = own.filter(({isFound}) => isFound)
    const false_ = alarms.filter(({finding}) => finding.ruleId === rule)
    const count = (level: string) =>
      false_.filter(({finding}) => (finding.outcome === 'cantTell' ? 'cantTell' : finding.severity) === level).length / Math.max(1, reports)
    return {
      rule,
      defects: new Set(own.map(({injector}) => injector.id)).size,
      trials: own.length,
      recall: rate(found.length, own.length),
      placed: rate(found.filter(({isPlaced}) => isPlaced).length, found.length),
      alarms: {error: count('error'), warning: count('warning'), info: count('info'), cantTell: count('cantTell')}
    }
  })
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(3))
}

/** docs/accuracy.md. */
export function accuracyPage(rows: readonly Row[], trials: readonly Trial[], alarms: readonly FalseAlarm[], reports: number): string {
  const found = trials.filter(({isFound}) => isFound)
  const loud = alarms.filter(({finding}) => finding.outcome === 'failed' && finding.severity !== 'info')
  const lines = rows.map(
    ({rule, defects, trials: tried, recall, placed, alarms: {error, warning, info, cantTell}}) =>
      `| [${rule}](rules/${rule}.md) | ${defects} | ${tried} | ${tried > 0 ? recall.toFixed(3) : '–'} | ${tried > 0 ? placed.toFixed(3) : '–'} | ${[error, warning, info, cantTell].map(share).join(' | ')} |`
  )
  return `<!-- made by \`npm run bench:accuracy -- --write\`; do not edit -->

# Accuracy

Reports without a fault are made up from plans whose figures agree, in every edition, size, manner and format; then one defect is put
into each, and the finding is looked for. ${trials.length} defects of ${new Set(trials.map(({injector}) => `${injector.rule}/${injector.id}`)).size} kinds, ${reports} reports without a fault.

| | |
| --- | --- |
| defects found | ${rate(found.length, trials.length).toFixed(3)} |
| of those found, at the right place | ${rate(found.filter(({isPlaced}) => isPlaced).length, found.length).toFixed(3)} |
| errors and warnings a report without fault | ${(loud.length / Math.max(1, reports)).toFixed(3)} |

False alarms are findings a report without a fault; “asked” is the outcome cantTell, which never counts.

| rule | kinds | defects | found | placed | errors | warnings | notes | asked |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}

function share(value: number): string {
  return value === 0 ? '0' : value.toFixed(3)
}
