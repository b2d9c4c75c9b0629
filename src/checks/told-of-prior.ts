import type {Context, Prior} from '../engine/rule.js'
import type {Mention} from '../facts/prose/mentions.js'
import type {OfficialStatement} from '../facts/prose/official.js'
import type {Growth} from '../facts/prose/relation.js'
import {isSumWrong} from '../facts/sound.js'
import type {Quantity} from '../model/quantity.js'
import {nameOfReading, type Tabled, tabledReadings} from './entries.js'
import {isGrowthOf} from './ratio.js'
import {isExact} from './reading.js'

/** What the text tells of last year's figure of an entry of the form, beside last year's report. */
export interface ToldOfPrior {
  readonly current: Mention
  /** Last year's figure as the text gives it, or the change from it. */
  readonly told: Mention
  readonly isChange: boolean
  /** The entry, by the first of its readings. */
  readonly entry: string
  /** What last year's report says, by every reading. */
  readonly before: readonly Tabled[]
  /** Whether one reading fits. */
  readonly isRight: boolean
}

/**
 * The figures of last year, and the changes from them, that last year's report can be asked about.
 *
 * A row of last year's report that does not add up is not gone by, nor anything where the text tells of a reorganisation.
 */
export function readToldOfPrior({facts}: Pick<Context, 'facts'>, prior: Prior): readonly ToldOfPrior[] {
  if (facts.breaks.organ) return []
  const statements = new Map<Mention, OfficialStatement>(facts.statements.map(statement => [statement.mention, statement]))
  return facts.relations.flatMap((relation): readonly ToldOfPrior[] => {
    if (relation.kind !== 'growth') return []
    const statement = statements.get(relation.current)
    if (statement?.comparison !== 'compare') return []
    const told = relation.prior ?? relation.change
    if (!isExact(told.quantity) || told.quantity.unit === '个百分点') return []
    const before = tabledReadings(statement, prior.facts)
    const isSound = before.every(({facts: cells}) => cells.every(({row}) => !isSumWrong(row.facts)))
    const [first] = statement.readings
    if (before.length === 0 || !isSound || !first) return []
    const isRight = before.some(({value}) => (relation.prior ? value === told.quantity.value : follows(relation, value)))
    return [{current: relation.current, told, isChange: relation.prior === undefined, entry: nameOfReading(first), before, isRight}]
  })
}

/** Whether the change is that from a figure of last year to this year's, its direction too. */
function follows({change, current, direction}: Growth, before: number): boolean {
  const now = current.quantity.value
  if (direction !== 0 && now !== before && direction > 0 !== now > before) return false
  if (isOfPercent(change.quantity)) return before <= 0 || isGrowthOf(change.quantity, before, now)
  return Math.abs(now - before) === change.quantity.value
}

function isOfPercent({unit}: Quantity): boolean {
  return unit === '%'
}
