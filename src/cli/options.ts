import {parseArgs} from 'node:util'

import type {Language, Level, Severity} from '../engine/finding.js'
import {readDay} from '../model/calendar.js'
import {suggestion} from './names.js'
import {type Texts, texts} from './texts.js'

/** What the arguments ask for. */
export interface Settings {
  readonly lang: Language
  readonly command: Command
  readonly outputs: readonly Output[]
  readonly edition?: string
  readonly year?: number
  readonly organ?: string
  /** `2025-01-31` */
  readonly published?: string
  readonly prior: Prior
  readonly rules: Readonly<Record<string, Level>>
  readonly only?: readonly string[]
  /** The lowest level shown. */
  readonly shown: Severity
  /** Whether `--level info` was asked for: then every figure that nothing checked is listed. */
  readonly listsFigures: boolean
  readonly maxWarnings?: number
  readonly noColor: boolean
  readonly stdinName?: string
}

export type Command =
  | {readonly kind: 'lint'; readonly targets: readonly string[]}
  | {readonly kind: 'explain'; readonly rules: readonly string[]}
  | ({readonly kind: 'new'} & NewForm)
  | {readonly kind: 'help'}
  | {readonly kind: 'version'}
  | {readonly kind: 'list-rules'}

/** What `nianbao new` is asked for, beside organ, year and last year's report. */
export interface NewForm {
  readonly form?: 'form-2019' | 'form-2021'
  /** Absent: the screen. */
  readonly file?: string
  /** Whether a file that is there may be overwritten. */
  readonly isForced: boolean
}

/** Where last year's report is to come from. */
export type Prior = {readonly kind: 'auto' | 'none'} | {readonly kind: 'file'; readonly path: string}

export interface Output {
  readonly name: FormatName
  /** Absent: the screen. */
  readonly file?: string
}

export type FormatName = (typeof formatNames)[number]

export type Parsed = {readonly settings: Settings} | {readonly lang: Language; readonly problem: string}

/**
 * The settings, or what is wrong with the arguments and the nearest right spelling.
 *
 * Made from the tokens of `node:util`, which leave a value as it was written (`--organ 007`), tell an option given twice, and
 * cost no start-up.
 */
export function parseOptions(argv: readonly string[]): Parsed {
  const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})
  const given = tokens.filter(token => token.kind === 'option')
  const lang = given.some(token => token.name === 'lang' && token.value === 'en') ? 'en' : 'zh'
  const text = texts[lang]
  const values = new Map<string, readonly string[]>()
  for (const {name, rawName, value, inlineValue, index} of given) {
    const word = rawName.startsWith('--') ? rawName : (argv[index] ?? rawName)
    const problem = checkOption({name, rawName, word, value, inlineValue, isRepeated: values.has(name)}, text)
    if (problem !== undefined) return {lang, problem}
    values.set(name, [...(values.get(name) ?? []), value ?? ''])
  }
  const end = tokens.find(token => token.kind === 'option-terminator')?.index ?? Infinity
  const positionals = tokens.filter(token => token.kind === 'positional')
  const first = positionals[0]
  const words = positionals.map(token => token.value)
  const subcommand = first !== undefined && first.index < end ? first.value : undefined
  try {
    return {settings: toSettings(values, words, subcommand, lang)}
  } catch (thrown) {
    if (thrown instanceof Problem) return {lang, problem: thrown.message}
    throw thrown
  }
}

const formatNames = ['pretty', 'json'] as const

// interface.md, Command: promised there, and refused until they are built rather than ignored
const formatsToCome = ['compact', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'rdjson', 'markdown', 'html', 'letter']
const commandsToCome = ['init', 'lsp', 'page', 'batch', 'worker']
const optionsToCome = [
  ...['fix', 'fix-dry-run', 'annotate', 'config', 'no-config', 'print-config', 'ignore-path'],
  ...['baseline', 'write-baseline', 'cache', 'cache-location', 'concurrency', 'shard', 'timing', 'watch', 'stdio']
]

const options = {
  format: {type: 'string', short: 'f', multiple: true},
  edition: {type: 'string'},
  year: {type: 'string'},
  organ: {type: 'string'},
  published: {type: 'string'},
  prior: {type: 'string'},
  rule: {type: 'string', multiple: true},
  only: {type: 'string', multiple: true},
  level: {type: 'string'},
  'max-warnings': {type: 'string'},
  quiet: {type: 'boolean', multiple: true},
  'no-color': {type: 'boolean', multiple: true},
  lang: {type: 'string'},
  'stdin-filename': {type: 'string'},
  form: {type: 'string'},
  output: {type: 'string', short: 'o'},
  force: {type: 'boolean', multiple: true},
  'list-rules': {type: 'boolean', multiple: true},
  version: {type: 'boolean', short: 'v', multiple: true},
  help: {type: 'boolean', short: 'h', multiple: true}
} as const
const optionTypes: Readonly<Record<string, {readonly type: 'string' | 'boolean'; readonly multiple?: boolean}>> = options
const optionNames = Object.keys(options)

const severities = ['error', 'warning', 'info'] as const
const levels = ['off', 'info', 'warning', 'error'] as const

interface Given {
  readonly name: string
  readonly rawName: string
  /** As written: `-quiet` is five options to the parser, and one to the user. */
  readonly word: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
  readonly isRepeated: boolean
}

function checkOption({name, rawName, word, value, inlineValue, isRepeated}: Given, text: Texts): string | undefined {
  const option = Object.hasOwn(options, name) ? optionTypes[name] : undefined
  if (option === undefined) {
    if (optionsToCome.includes(name)) return text.unsupportedOption(rawName)
    const known = [...optionNames, ...optionsToCome].map(other => `--${other}`)
    return text.unknownOption(word) + ((word.length > 2 && suggestion(word, known, text)) || text.seeHelp)
  }
  if (option.type === 'boolean') return inlineValue ? text.needlessValue(rawName) : undefined
  if (isRepeated && !option.multiple) return text.onlyOnce(rawName)
  const isNextOption = !inlineValue && value !== undefined && /^-\D/.test(value)
  return value === undefined || value.trim() === '' || isNextOption ? text.noValue(rawName) : undefined
}

/** What is wrong with a value, as the line to print. */
class Problem extends Error {}

function toSettings(
  values: ReadonlyMap<string, readonly string[]>,
  words: readonly string[],
  subcommand: string | undefined,
  lang: Language
): Settings {
  const text = texts[lang]
  const value = (name: string) => values.get(name)?.[0]
  const all = (name: string) => values.get(name) ?? []
  const edition = value('edition')
  const year = value('year')
  const organ = value('organ')
  const published = value('published')
  const only = all('only')
    .flatMap(list => list.split(/[,，]/).map(id => id.trim()))
    .filter(id => id !== '')
  if (values.has('only') && only.length === 0) throw new Problem(text.noValue('--only'))
  const maxWarnings = value('max-warnings')
  const stdinName = value('stdin-filename')
  oneOf('--lang', value('lang') ?? lang, ['zh', 'en'] as const, text)
  const shown = oneOf('--level', value('level') ?? 'info', severities, text)
  const command = toCommand(values, words, subcommand, text)
  if (stdinName !== undefined && !(command.kind === 'lint' && command.targets.includes('-'))) throw new Problem(text.stdinNameAlone)
  return {
    lang,
    command,
    outputs: toOutputs(all('format'), text),
    ...(edition === undefined ? {} : {edition}),
    ...(year === undefined ? {} : {year: wholeNumber('--year', year, /^(19|20)\d\d$/, text.yearSyntax, text)}),
    ...(organ === undefined ? {} : {organ}),
    ...(published === undefined ? {} : {published: toDay(published, text)}),
    prior: toPrior(value('prior') ?? 'auto'),
    rules: Object.fromEntries(all('rule').map(rule => toRule(rule, text))),
    ...(only.length > 0 ? {only} : {}),
    shown: values.has('quiet') ? 'error' : shown,
    listsFigures: value('level') === 'info' && !values.has('quiet'),
    ...(maxWarnings === undefined ? {} : {maxWarnings: wholeNumber('--max-warnings', maxWarnings, /^\d{1,9}$/, text.countSyntax, text)}),
    noColor: values.has('no-color'),
    ...(stdinName === undefined ? {} : {stdinName})
  }
}

function toCommand(
  values: ReadonlyMap<string, readonly string[]>,
  words: readonly string[],
  subcommand: string | undefined,
  text: Texts
): Command {
  if (values.has('help')) return {kind: 'help'}
  if (values.has('version')) return {kind: 'version'}
  if (words.includes('')) throw new Problem(text.emptyTarget)
  if (values.has('list-rules')) return {kind: 'list-rules'}
  if (subcommand === 'new') return toNew(values, words.slice(1), text)
  const onlyNew = optionsOfNew.find(name => values.has(name))
  if (onlyNew !== undefined) throw new Problem(text.onlyForNew(`--${onlyNew}`))
  if (subcommand === 'explain') return {kind: 'explain', rules: words.slice(1)}
  if (subcommand !== undefined && commandsToCome.includes(subcommand)) throw new Problem(text.unsupportedCommand(subcommand))
  return {kind: 'lint', targets: words}
}

const optionsOfNew = ['form', 'output', 'force']

function toNew(values: ReadonlyMap<string, readonly string[]>, words: readonly string[], text: Texts): Command {
  const [extra] = words
  if (extra !== undefined) throw new Problem(text.newTakesNoFile(extra))
  const [form] = values.get('form') ?? []
  const [file] = values.get('output') ?? []
  const year = form === undefined ? undefined : oneOf('--form', form.replace(/^form-/, ''), ['2021', '2019'] as const, text)
  return {
    kind: 'new',
    ...(year === undefined ? {} : {form: `form-${year}` as const}),
    ...(file === undefined || file === '-' ? {} : {file}),
    isForced: values.has('force')
  }
}

/** A day in any of the usual spellings, as `2025-01-31`: 「2025-1-31」「2025.1.31」「2025年1月31日」. */
function toDay(given: string, text: Texts): string {
  const [, year, month, day] = /^(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})\s?日?$/.exec(given.trim()) ?? []
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (readDay(written) === undefined) throw new Problem(text.wrongForm('--published', given, text.daySyntax))
  return written
}

function toPrior(given: string): Prior {
  return given === 'auto' || given === 'none' ? {kind: given} : {kind: 'file', path: given}
}

function toOutputs(given: readonly string[], text: Texts): readonly Output[] {
  if (given.length === 0) return [{name: 'pretty'}]
  const outputs = given.map(value => toOutput(value, text))
  if (outputs.filter(output => output.file === undefined).length > 1) throw new Problem(text.screenTaken)
  return outputs
}

/** `json`, `json=results.json`; `-f=json` is taken for `-f json`. */
function toOutput(given: string, text: Texts): Output {
  const value = given.replace(/^=/, '')
  const equals = value.indexOf('=')
  const word = equals === -1 ? value : value.slice(0, equals)
  const name = formatNames.find(known => known === word)
  const known = text.list(formatNames)
  if (formatsToCome.includes(word)) throw new Problem(text.unsupportedFormat(word, known))
  if (name === undefined) {
    throw new Problem(text.unknownFormat(word, known) + suggestion(word, [...formatNames, ...formatsToCome], text))
  }
  if (equals === -1) return {name}
  const file = value.slice(equals + 1)
  if (file.trim() === '') throw new Problem(text.emptyFormatFile(name))
  return {name, file}
}

/** `requests-balance:warning`; the colon may be the full-width one of a Chinese keyboard. */
function toRule(given: string, text: Texts): readonly [id: string, level: Level] {
  const [, id, level] = /^(.+)[:：]([^:：]*)$/.exec(given) ?? []
  if (id === undefined || level === undefined) throw new Problem(text.ruleSyntax)
  return [id.trim(), oneOf(`--rule ${id.trim()}`, level.trim(), levels, text)]
}

function oneOf<const Value extends string>(option: string, given: string, allowed: readonly Value[], text: Texts): Value {
  const value = allowed.find(candidate => candidate === given)
  if (value !== undefined) return value
  throw new Problem(text.wrongValue(option, given, text.list(allowed)) + suggestion(given, allowed, text))
}

function wholeNumber(option: string, given: string, pattern: RegExp, expected: string, text: Texts): number {
  if (!pattern.test(given)) throw new Problem(text.wrongForm(option, given, expected))
  return Number(given)
}
