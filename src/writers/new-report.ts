import {concepts} from '../concepts.js'
import type {CellSpec, Edition, EditionId} from '../editions/edition.js'
import type {LintOptions} from '../engine/config.js'
import {OptionError} from '../engine/config.js'
import type {PriorUse} from '../engine/finding.js'
import {fitPrior} from '../engine/prior.js'
import type {Prior} from '../engine/rule.js'
import {carryOver} from '../facts/carry-over.js'
import {figureOf} from '../facts/sound.js'
import type {Language} from '../language.js'
import {type FormContent, writeForm} from './form.js'

/** What an empty report is asked for. */
export interface NewReportOptions {
  /** Default: the form for the year reported on. */
  readonly form?: EditionId
  readonly organ: string
  readonly year: number
  /** Last year's report, for what it decides. */
  readonly prior?: LintOptions['prior']
  /** Language of the remarks and of problems; default: zh. The report itself is Chinese. */
  readonly lang?: Language
}

/** An empty report, and what it was made of. */
export interface NewReport {
  /** Markdown. */
  readonly text: string
  readonly form: EditionId
  /** The form for the year, where another was asked for. */
  readonly expected?: EditionId
  readonly prior?: PriorUse
  /** How many figures last year's report decided. */
  readonly filled: number
  /** Why last year's report was not made use of. */
  readonly problem?: string
}

/** Writes an empty report; throws an `OptionError` where no form is prescribed for the year and none was asked for. */
export function makeReport(options: NewReportOptions, editions: readonly Edition[]): NewReport {
  const {year, prior: given, lang = 'zh'} = options
  const name = nameOf(options)
  const {edition, expected} = chooseForm(options, editions)
  const fitted = fitPrior(given, {year: {value: year}, issuer: {name}}, editions)
  const prior = fitted && 'prior' in fitted ? fitted.prior : undefined
  const known = new Map((prior ? carryOver(prior.facts) : []).map(figure => [keyOf(figure), figure.value]))
  const cells = cellsOf(edition)
  const filled = cells.filter(cell => known.has(keyOf(cell)))
  const text = writeForm(edition, {
    title: `${name}${year}年政府信息公开工作年度报告`,
    introduction: introductionOf(edition, year),
    figureFor: cell => known.get(keyOf(cell)),
    remarks: prior ? remarksOn(prior, filled, cells, lang) : {}
  })
  return {
    text,
    form: edition.id,
    ...(expected && expected !== edition ? {expected: expected.id} : {}),
    ...(fitted && 'use' in fitted ? {prior: fitted.use} : {}),
    filled: filled.length,
    ...(fitted && 'problem' in fitted ? {problem: fitted.problem[lang]} : {})
  }
}

function nameOf({organ, year}: NewReportOptions): string {
  const name = typeof organ === 'string' ? organ.replace(/\s+/g, '') : ''
  if (name === '') throw new OptionError('expected option organ to be a name, got none')
  if (!Number.isInteger(year)) throw new OptionError(`expected option year to be a whole year such as 2024, got ${year}`)
  return name
}

/** The form asked for, and that of the year. */
function chooseForm(
  {form, year}: NewReportOptions,
  editions: readonly Edition[]
): {readonly edition: Edition; readonly expected: Edition | undefined} {
  const forms = editions.filter(({tables}) => tables.length > 0)
  const expected = forms.find(({years}) => years && years.from <= year && year <= (years.until ?? Number.POSITIVE_INFINITY))
  const edition = form === undefined ? expected : forms.find(({id}) => id === form)
  if (edition) return {edition, expected}
  const ids = forms.map(({id}) => id).join(' or ')
  if (form === undefined) throw new OptionError(`expected option form to be ${ids}, as none is prescribed for ${year}`)
  throw new OptionError(`expected option form to be ${ids}, got ${JSON.stringify(form)}`)
}

function cellsOf({tables}: Edition): readonly CellSpec[] {
  return tables.flatMap(({blocks}) => blocks.flatMap(({rows}) => rows.flatMap(({isGroup, cells}) => (isGroup ? [] : cells))))
}

function keyOf({concept, applicant}: Pick<CellSpec, 'concept' | 'applicant'>): string {
  return `${concept} ${applicant ?? ''}`
}

function introductionOf({basis, sections}: Edition, year: number): string {
  const names = sections.map(({title}) => title).join('、')
  const form = basis.flatMap(ground =>
    ground.kind === 'instrument' ? [`《${ground.instrument.title}》（${ground.instrument.number}）`] : []
  )
  const grounds = ['《中华人民共和国政府信息公开条例》', ...form].join('和')
  const count = '一二三四五六七八九十'[sections.length - 1] ?? `${sections.length}`
  return `本报告根据${grounds}编制，由${names}${count}个部分组成。所列数据的统计期限为${year}年1月1日至${year}年12月31日。`
}

function remarksOn(prior: Prior, filled: readonly CellSpec[], cells: readonly CellSpec[], lang: Language): FormContent['remarks'] {
  const from = prior.report.source.uri
  const hasItems = filled.some(({concept}) => concept !== 'requests.carried-in')
  const hasRequests = filled.some(({concept}) => concept === 'requests.carried-in')
  // what is in force follows from what was, once it is known what was issued and repealed
  const stocks = (['rules.effective', 'documents.effective'] as const).flatMap(concept => {
    const figure = figureOf(prior.facts.find(concept))
    const isPrinted = cells.some(cell => cell.concept === concept)
    return figure && isPrinted ? [remarks.stock[lang](concepts[concept], `${figure.value}`, from)] : []
  })
  return {
    disclosure: [...(hasItems ? [remarks.items[lang](from)] : []), ...stocks],
    requests: [...(hasRequests ? [remarks.requests[lang](from)] : []), ...(leavesOut(prior, filled) ? [remarks.leftOut[lang](from)] : [])]
  }
}

/** Whether last year's report states figures that were not gone by. */
function leavesOut({facts}: Prior, filled: readonly CellSpec[]): boolean {
  const stated = facts.find('requests.carried-out')?.row.facts.filter(({answer}) => answer.kind === 'figure') ?? []
  return stated.length > filled.filter(({concept}) => concept === 'requests.carried-in').length
}

const remarks = {
  leftOut: {
    zh: (from: string) => `${from} 中结转下年度有的列相加不对、勾稽关系不成立或者带有说明，上年结转的这些列没有填写`,
    en: (from: string) =>
      `what ${from} carried forward does not add up or balance in some columns, or holds notes; 上年结转 was left blank there`
  },
  requests: {
    zh: (from: string) => `上年结转各列取自 ${from} 的“四、结转下年度继续办理”`,
    en: (from: string) => `上年结转 is taken from “四、结转下年度继续办理” of ${from}`
  },
  items: {
    zh: (from: string) => `上一年项目数量 = ${from} 的上一年项目数量 + 本年增/减`,
    en: (from: string) => `上一年项目数量 = 上一年项目数量 + 本年增/减 of ${from}`
  },
  stock: {
    zh: (subject: string, value: string, from: string) => `${subject} = 上一年度 ${value}（${from}）+ 本年制发 - 本年废止`,
    en: (subject: string, value: string, from: string) => `${subject} = ${value} of last year (${from}) + 本年制发 - 本年废止`
  }
}
