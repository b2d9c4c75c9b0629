import {readDay} from '../model/calendar.js'
import type {SourceDocument} from '../model/source.js'
import {nearest} from '../nearest.js'
import type {Language, Level} from './finding.js'

/** What a caller may ask of a run. */
export interface LintOptions {
  /** Id of an edition; default: chosen from the report, and said in the result. Who names one says that the text is a report. */
  readonly edition?: string
  /** The year reported on, where the text does not say it. */
  readonly year?: number
  /** The organ that reports, where the text does not say it. */
  readonly organ?: string
  /** The day the report was published, `2025-01-31`, which only the page knows. */
  readonly published?: string
  /** Language of messages; default: zh. */
  readonly lang?: Language
  /** Levels by rule id, over the rules' own. */
  readonly rules?: Readonly<Record<string, Level>>
  /** Only these rules run; one that is off by default is then of level info. */
  readonly only?: readonly string[]
  /** Last year's report, for the rules across years; one that is not of the same organ and the year before is said not to fit. */
  readonly prior?: SourceDocument | FoundPrior
  /** Wrong and right forms of one's own, `{大数据局: '数据局'}`, for term-wording; a name that stands for itself is never taken for a slip. */
  readonly terms?: Readonly<Record<string, string>>
  /** Ends the work early: the call throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** A report that was found beside another rather than named: where it does not fit, nothing is said of it. */
export interface FoundPrior {
  readonly source: SourceDocument
  readonly found: 'auto'
}

/** What a project settles once for all its reports. */
export type Config = Pick<LintOptions, 'edition' | 'rules' | 'terms'>

/** Gives a configuration its type; it returns what it is given. */
export function defineConfig(config: Config): Config {
  return config
}

/** Options that no run could follow: what was expected, what was given, and the nearest right spelling. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError'
}

/** The ids that options may name. */
export interface KnownIds {
  readonly rules: readonly string[]
  readonly editions: readonly string[]
}

/** Throws an `OptionError` where the options name what there is not. */
export function checkOptions(options: LintOptions, known: KnownIds): void {
  if (!isObject(options)) throw new OptionError(`expected options as an object, got ${shown(options)}`)
  for (const name of Object.keys(options)) expectOneOf('one of the options', name, optionNames)
  const {edition, year, organ, published, lang, rules, only, prior, terms, signal} = options
  if (edition !== undefined) expectOneOf('option edition to be', edition, known.editions)
  if (year !== undefined) expectThat('year', Number.isInteger(year) && year >= 1900 && year <= 2099, 'a whole year such as 2024', year)
  if (organ !== undefined) expectThat('organ', typeof organ === 'string' && organ.trim() !== '', 'a name', organ)
  if (published !== undefined) {
    expectThat('published', typeof published === 'string' && readDay(published) !== undefined, 'a day such as 2025-01-31', published)
  }
  if (lang !== undefined) expectOneOf('option lang to be', lang, ['zh', 'en'])
  if (rules !== undefined) expectThat('rules', isObject(rules), 'levels by rule id', rules)
  if (only !== undefined) expectThat('only', Array.isArray(only), 'a list of rule ids', only)
  if (prior !== undefined) expectThat('prior', isPrior(prior), 'a document that a reader has read', prior)
  if (terms !== undefined) expectTerms(terms)
  if (signal !== undefined) expectThat('signal', isObject(signal) && 'aborted' in signal, 'an AbortSignal', signal)
  for (const id of [...Object.keys(rules ?? {}), ...(only ?? [])]) expectRule(id, known.rules)
  for (const [id, level] of Object.entries(rules ?? {})) expectOneOf(`option rules.${id} to be`, level, levels)
}

/** The level a rule has in a run; `off` where it does not run. */
export function levelOf(
  {id, severity}: {readonly id: string; readonly severity: Level},
  {rules, only}: Pick<LintOptions, 'rules' | 'only'>
): Level {
  if (only && !only.includes(id)) return 'off'
  return rules?.[id] ?? (only && severity === 'off' ? 'info' : severity)
}

const optionNames = ['edition', 'year', 'organ', 'published', 'lang', 'rules', 'only', 'prior', 'terms', 'signal']
const levels: readonly Level[] = ['off', 'info', 'warning', 'error']

function expectOneOf(expected: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return
  throw new OptionError(`expected ${expected} ${either(allowed)}, got ${shown(value)}${suggestion(value, allowed)}`)
}

function expectRule(id: string, known: readonly string[]): void {
  if (!known.includes(id)) throw new OptionError(`expected the id of a rule, got ${shown(id)}${suggestion(id, known)}`)
}

function expectTerms(terms: unknown): void {
  expectThat('terms', isObject(terms), 'right forms by wrong form', terms)
  for (const [wrong, right] of Object.entries(terms as object)) {
    if (/^\s*$|\s{2}|[\r\n]/.test(wrong)) throw new OptionError(`expected the wrong form of a term to be words, got ${shown(wrong)}`)
    expectThat(`terms.${wrong}`, typeof right === 'string' && right.trim() !== '', 'the right form as a text', right)
  }
}

function expectThat(name: string, holds: boolean, expected: string, value: unknown): void {
  if (!holds) throw new OptionError(`expected option ${name} to be ${expected}, got ${shown(value)}`)
}

function either(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' or ')
}

function suggestion(value: unknown, known: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`
}

function isPrior(value: unknown): boolean {
  if (!isObject(value)) return false
  const {source = value} = value as {readonly source?: unknown}
  return isObject(source) && 'text' in (source as object) && 'tree' in (source as object)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  try {
    return String(value)
  } catch {
    // an object that has no words of its own, as one without a prototype
    return Object.prototype.toString.call(value)
  }
}
