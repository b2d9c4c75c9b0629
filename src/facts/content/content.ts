import type {Report, Statement} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {type Accountability, accountabilities} from '../../wording/accountability.js'
import {otherCharges, processingFee} from '../../wording/fees.js'
import type {BoundSection} from '../sections.js'
import {type Caseload, readCaseloads} from './caseload.js'
import {type Overview, readOverview} from './overview.js'
import {type Problems, readProblems} from './problems.js'
import {regionOf} from './region.js'

/** What the sections say, held against what they are to say. */
export interface Content {
  readonly overview?: Overview
  readonly problems?: Problems
  readonly fees: Fees
  /** What governments report besides, and whether any word of the text tells of it. */
  readonly accountability: readonly {readonly part: Accountability; readonly isCovered: boolean}[]
  readonly caseloads: readonly Caseload[]
}

/** Whether the fee for processing information is reported. */
export interface Fees {
  readonly isReported: boolean
  /** The section on other matters, where it can be read: its heading and its last statement. */
  readonly section?: {readonly heading: Text; readonly last: Statement}
}

/** Reads what each section tells. */
export function readContent(report: Report, sections: readonly BoundSection[]): Content {
  const words = [...report.statements.map(({text}) => text.value), ...sections.flatMap(({section}) => headingsOf(section))]
  const overview = readOverview(sections)
  const problems = readProblems(sections)
  return {
    ...(overview ? {overview} : {}),
    ...(problems ? {problems} : {}),
    fees: readFees(words, sections),
    accountability: accountabilities.map(({part, pattern}) => ({part, isCovered: words.some(word => pattern.test(word))})),
    caseloads: readCaseloads(sections)
  }
}

function headingsOf(section: BoundSection['section']): readonly string[] {
  return [section.heading.value, ...section.blocks.flatMap(block => (block.type === 'section' ? headingsOf(block) : []))]
}

function readFees(words: readonly string[], sections: readonly BoundSection[]): Fees {
  const isReported = words.some(word => processingFee.test(word.replace(otherCharges, '')))
  const region = regionOf('others', sections)
  const last = region?.statements.at(-1)
  return {isReported, ...(region?.isProse && last ? {section: {heading: region.heading, last}} : {})}
}
