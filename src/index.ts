/** The public API, and the only file in src that joins engine and rules. */

import type {FileResult, Language, Level} from './engine/finding.js'
import type {SourceDocument} from './model/source.js'

export interface LintOptions {
  /** Id of an edition; default: chosen from the report, and said in the result. */
  readonly edition?: string
  /** The year reported on, where the text does not say it. */
  readonly year?: number
  /** The organ that reports, where the text does not say it. */
  readonly organ?: string
  /** Language of messages; default: zh. */
  readonly lang?: Language
  /** Levels by rule id, over the rules' own. */
  readonly rules?: Readonly<Record<string, Level>>
  /** Only these rules run. */
  readonly only?: readonly string[]
  /** Ends the work early: the call throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** Checks a document that a reader has read. Pure: the same document and options give the same result. */
export function lintReport(_source: SourceDocument, _options: LintOptions = {}): FileResult {
  throw new Error('not built yet')
}
