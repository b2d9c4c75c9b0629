import type {Statement} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {aboutReport, type Theme, themes, vagueShare, zeroClaim} from '../../wording/overview.js'
import type {BoundSection} from '../sections.js'
import {regionOf} from './region.js'

/** What the overview tells of the year. */
export interface Overview {
  readonly heading: Text
  /** What it says beside introducing the report: nothing where it does no more. */
  readonly statements: readonly Statement[]
  /** Themes it writes on, by a sub-heading or by their words. */
  readonly themes: readonly {readonly theme: Theme; readonly isCovered: boolean}[]
  /** Whether it has a count or a day, or says that there was none of something. */
  readonly isSpecific: boolean
  /** 「多数部门」, where it says so first. */
  readonly vague?: Text
}

/** Reads the overview; nothing where there is none, or nothing in it that can be read. */
export function readOverview(sections: readonly BoundSection[]): Overview | undefined {
  const region = regionOf('overview', sections)
  if (!region?.isProse || (region.statements.length === 0 && region.headings.length === 0)) return undefined
  const statements = region.statements.filter(({text}) => !aboutReport.test(text.value))
  const words = [...region.headings, ...statements.map(({text}) => text)].map(({value}) => value)
  return {
    heading: region.heading,
    statements,
    themes: themes.map(({theme, pattern}) => ({theme, isCovered: words.some(word => pattern.test(word))})),
    isSpecific: statements.some(isSpecific),
    ...vagueIn(statements)
  }
}

/** A count, a day or month on which something was done, or that there was none of something. */
function isSpecific({text, quantities, dates}: Statement): boolean {
  return quantities.length > 0 || dates.some(({month}) => month !== undefined) || zeroClaim.test(text.value)
}

function vagueIn(statements: readonly Statement[]): {readonly vague?: Text} {
  for (const {text} of statements) {
    const match = vagueShare.exec(text.value)
    if (match) return {vague: text.slice(match.index, match.index + match[0].length)}
  }
  return {}
}
