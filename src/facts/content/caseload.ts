import {statementsOf} from '../../model/outline.js'
import type {Quantity} from '../../model/quantity.js'
import type {Paragraph, Statement} from '../../model/report.js'
import {againstOrgan, againstOthers, caseNoun, handling, onBehalf, overDisclosure, overOtherWork} from '../../wording/caseload.js'
import {zeroClaim} from '../../wording/overview.js'
import type {BoundSection} from '../sections.js'
import {type Region, regionOf} from './region.js'

/** Statements of the section on reviews and suits that count cases, one after the other. */
export interface Caseload {
  readonly statements: readonly Statement[]
  /** The cases counted, above zero. */
  readonly counts: readonly Quantity[]
  /** `disclosure`: over disclosure of information, or against the organ, or not told. `other`: what the organ handles for others. */
  readonly kind: 'disclosure' | 'other'
}

/** Reads which cases the section on reviews and suits counts. */
export function readCaseloads(sections: readonly BoundSection[]): readonly Caseload[] {
  const region = regionOf('cases', sections)
  return region ? group(region) : []
}

function group({paragraphs, headings}: Region): readonly Caseload[] {
  const found: {statements: Statement[]; counts: Quantity[]; kind: Caseload['kind']}[] = []
  // a heading on disclosure speaks for all that stands below it
  let isDisclosure = headings.some(({value}) => overDisclosure.test(value))
  const placed = paragraphs.flatMap(paragraph => statementsOf(paragraph).map(statement => ({statement, paragraph})))
  let paragraphOfLast: Paragraph | undefined
  // the largest count of cases over disclosure
  let most = isDisclosure ? Number.POSITIVE_INFINITY : 0
  for (const {statement, paragraph} of placed) {
    const words = statement.text.value
    const counts = statement.quantities.filter(({value, unit}) => value > 0 && caseUnits.includes(unit ?? ''))
    const last = found.at(-1)
    if (overDisclosure.test(words)) isDisclosure = counts.length > 0
    if (counts.length === 0) continue
    if (overDisclosure.test(words)) most = Math.max(most, ...counts.map(({value}) => value))
    const isNamed = overDisclosure.test(words) || (againstOrgan.test(words) && !againstOthers.test(words))
    const isOfOtherWork = overOtherWork.test(words)
    const isHandled = !isNamed && !zeroClaim.test(words) && (isOfOtherWork || handling.test(words)) && caseNoun.test(words)
    // more cases, in a paragraph of their own, are not those counted before
    const areOthers = paragraphOfLast !== paragraph && counts.some(({value}) => value > most)
    const isOther = isHandled && (!isDisclosure || areOthers || isOfOtherWork || onBehalf.test(words))
    // 「其中作出纠错决定的案件共6件」 goes on with what was counted before
    const goesOn = !isNamed && last?.kind === 'other' && paragraphOfLast === paragraph && /案件|其中|[审办]结|纠错|维持/.test(words)
    if (last && goesOn) {
      last.statements.push(statement)
      last.counts.push(...counts)
    } else found.push({statements: [statement], counts, kind: isOther ? 'other' : 'disclosure'})
    paragraphOfLast = paragraph
  }
  return found
}

const caseUnits: readonly string[] = ['件', '宗', '例', '起', '件次', '个']
