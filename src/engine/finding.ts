/** Findings and results: plain data, to JSON, SARIF and an editor without loss. Reporters see these and nothing else. */

import type {Bilingual, Language} from '../language.js'
import type {Location, Span} from '../model/source.js'

export type {Bilingual, Language}

export type Severity = 'error' | 'warning' | 'info'

/** A rule's level as users set it. */
export type Level = Severity | 'off'

/** A change of the text that would mend a finding. */
export interface Fix {
  readonly title: string
  readonly edits: readonly {readonly span: Span; readonly newText: string}[]
  /** Only `safe` fixes are ever applied unasked; a figure is never `safe`. */
  readonly applicability: 'safe' | 'unsafe' | 'display-only'
}

/** The ground of a finding, as it leaves the process. */
export interface FindingBasis {
  readonly kind: 'instrument' | 'logic' | 'convention'
  /** The instrument's title; for logic and convention, the reason in one sentence. */
  readonly title: string
  readonly number?: string
  readonly provision?: string
  /** The provision's words. */
  readonly quote?: string
  readonly url?: string
}

/** One thing to look at. */
export interface Finding {
  readonly ruleId: string
  readonly outcome: 'failed' | 'cantTell'
  readonly severity: Severity
  readonly messageId: string
  readonly message: string
  readonly data: Readonly<Record<string, string | number>>
  readonly at: Location
  readonly related: readonly {readonly at: Location; readonly message: string}[]
  readonly fix?: Fix
  readonly suggestions: readonly Fix[]
  readonly basis: readonly FindingBasis[]
  /** The rule and the normalised words it is about: 16 hexadecimal digits that survive moved lines. */
  readonly fingerprint: string
}

/** How often each outcome came of one rule. No target at all: three zeros, the rule was inapplicable. */
export interface RuleOutcome {
  readonly ruleId: string
  readonly passed: number
  readonly failed: number
  readonly cantTell: number
}

/** A figure of the report, and the rules that looked at it. */
export interface CheckedFigure {
  readonly at: Location
  readonly checkedBy: readonly string[]
}

/** What was found in one file, and what was checked. */
export interface FileResult {
  /** As found, relative to the working folder, or absolute if given so. */
  readonly path: string
  /** Id of the edition the report was read as; `unknown` where it was not read as a report. */
  readonly edition: string
  /** Why that edition was chosen, in one sentence of the result's language. */
  readonly editionReason?: string
  readonly year?: number
  readonly organ?: string
  readonly title?: string
  /** Last year's report that this one was compared with; absent where there was none. */
  readonly prior?: PriorUse
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  readonly outcomes: readonly RuleOutcome[]
  readonly figures: {readonly total: number; readonly checked: number; readonly items: readonly CheckedFigure[]}
  /** How many findings comments of the report disable; absent where they disable none. */
  readonly suppressed?: number
  /** What the reader could not make out, and why a report of last year was not compared with. */
  readonly problems: readonly {readonly message: string; readonly at?: Location}[]
  /** Set where the file could not be read at all; everything else is then empty. */
  readonly error?: string
  /** The day up to which the law was looked at; ISO 8601. */
  readonly lawAsOf: string
  /** That a finding is no legal opinion, in the result's language. */
  readonly notice: string
}

/** What every result says of the law it rests on. */
export type Standing = Pick<FileResult, 'lawAsOf' | 'notice'>

/** Last year's report as it was used. */
export interface PriorUse {
  readonly path: string
  readonly year?: number
  readonly organ?: string
  /** Whether it was named, or found beside the report. */
  readonly found: 'given' | 'auto'
}

/** What the command makes of all files: the JSON output. */
export interface Document {
  /** Version of nianbao. */
  readonly version: string
  readonly results: readonly FileResult[]
  readonly summary: {
    readonly files: number
    readonly error: number
    readonly warning: number
    readonly info: number
    readonly figures: {readonly total: number; readonly checked: number}
  }
}
