import {maskNames} from '../model/mask.js'
import type {Quantity} from '../model/quantity.js'
import type {Statement} from '../model/report.js'
import {offsetIn, type Text} from '../model/text.js'
import {caseUnit, countedInCases, doubledMagnitude, goesOn, otherCaseUnits, verbsOfCases} from '../wording/case-units.js'
import {lastClauseStart} from './clauses.js'

/** The counts of one official thing, those in 件 and those in another unit. */
export interface CaseUnits {
  /** 申请, 复议, 诉讼 */
  readonly object: string
  readonly inCases: readonly Quantity[]
  readonly inOthers: readonly Quantity[]
}

/** In which units the official things are counted, one entry for each thing that is counted at all. */
export function readCaseUnits(statements: readonly Statement[]): readonly CaseUnits[] {
  const counts = statements.flatMap(countsOf)
  return countedInCases.flatMap(({object}) => {
    const own = counts.filter(count => count.object === object).map(({quantity}) => quantity)
    const inOthers = own.filter(({unit}) => otherCaseUnits.has(unit ?? ''))
    const inCases = own.filter(({unit}) => unit === caseUnit)
    return inCases.length + inOthers.length === 0 ? [] : [{object, inCases, inOthers}]
  })
}

interface Count {
  readonly object: string
  readonly quantity: Quantity
}

/** Only what the words beside a figure name counts, and verbs of cases in the statement that has named one. */
function countsOf({text, quantities}: Statement): readonly Count[] {
  const masked = maskNames(text.value)
  let named: string | undefined
  let from = 0
  return quantities.flatMap(quantity => {
    const start = offsetIn(text, quantity.span.start)
    const end = offsetIn(text, quantity.span.end)
    const before = masked.slice(from, start)
    const label = before.slice(lastClauseStart(before)).replace(/\s/g, '')
    const behind = /^[^，；。、（）()\s]{0,12}/.exec(masked.slice(end, end + 12))?.[0] ?? ''
    from = end
    const byNoun =
      countedInCases.find(words => words.behind.test(behind)) ??
      (goesOn.test(behind) ? countedInCases.find(words => words.before.test(label)) : undefined)
    const object = byNoun?.object ?? (goesOn.test(behind) && verbsOfCases.test(label) ? named : undefined)
    named = object
    return object ? [{object, quantity}] : []
  })
}

/** Magnitudes written twice, as written: 「3万万元」. */
export function findDoubledMagnitudes(statements: readonly Statement[]): readonly Text[] {
  return statements.flatMap(({text}) =>
    [...maskNames(text.value).matchAll(doubledMagnitude)].map(match => text.slice(match.index, match.index + match[0].length))
  )
}
