/**
 * The words that reporters put around findings, in both languages.
 *
 * The folder `reporters` turns a `Document` and the texts its findings speak of into text. It may not know the model, a rule or a
 * reader. Colours belong to `pretty.ts` alone.
 */

import type {FindingBasis, Fix, Language, Severity, Standing} from '../engine/finding.js'

export interface Labels {
  readonly severity: Readonly<Record<Severity, string>>
  readonly cantTell: string
  readonly year: (year: number) => string
  /** The edition, and why it was chosen. */
  readonly edition: (id: string, reason: string | undefined) => string
  readonly noEdition: string
  /** Last year's report, and whether it was named or found. */
  readonly prior: (path: string, found: 'given' | 'auto') => string
  readonly paragraph: (paragraph: number) => string
  readonly cell: (table: number, row: number, column: number) => string
  readonly page: (page: number) => string
  readonly untilLine: (line: number) => string
  readonly quoted: (words: string) => string
  readonly moreRelated: (count: number) => string
  readonly basis: string
  readonly ground: (basis: FindingBasis) => string
  readonly fix: Readonly<Record<Fix['applicability'], string>>
  readonly unread: string
  /** Before a problem that stands nowhere in the text. */
  readonly note: string
  readonly notChecked: string
  readonly nothingFound: string
  /** Nothing found that the level shows. */
  readonly nothingShown: string
  readonly counts: (counts: Counts) => string
  readonly files: (files: FileCounts, found: string) => string
  readonly rules: (account: RuleAccount) => string
  readonly figures: (total: number, checked: number, files: number) => string
  readonly uncheckedFigures: (places: readonly string[], more: number) => string
  readonly hidden: (count: number) => string
  readonly suppressed: (count: number) => string
  /** The day up to which the law was looked at, and what findings are not. */
  readonly standing: (standing: Standing) => string
}

/** Findings by what they say; `cantTell` stands apart from the three levels. */
export type Counts = Readonly<Record<Severity | 'cantTell', number>>

/** What became of the files. */
export type FileCounts = Readonly<Record<'checked' | 'failed' | 'noReports', number>>

/** Rules that had something to look at, by the worst that came of them. */
export interface RuleAccount {
  readonly applied: number
  readonly passed: number
  readonly failed: number
  readonly cantTell: number
}

export const labels: Readonly<Record<Language, Labels>> = {
  zh: {
    severity: {error: '错误', warning: '警告', info: '提示'},
    cantTell: '无法判断',
    year: year => `${year} 年`,
    edition: (id, reason) => (reason ? `${id}（${reason}）` : id),
    noEdition: '未按年度报告读取',
    prior: (path, found) => `对照上一年度报告 ${path}${found === 'auto' ? '（在同一文件夹找到）' : ''}`,
    paragraph: paragraph => `第 ${paragraph} 段`,
    cell: (table, row, column) => `第 ${table} 表第 ${row} 行第 ${column} 列`,
    page: page => `第 ${page} 页`,
    untilLine: line => `至第 ${line} 行`,
    quoted: words => `“${words}”`,
    moreRelated: count => `另有 ${count} 处`,
    basis: '依据：',
    ground: ({kind, title, number, provision, quote}) =>
      kind === 'instrument'
        ? `《${title}》${number ? `（${number}）` : ''}${provision ?? ''}${quote ? `：“${quote}”` : ''}`
        : `${kind === 'logic' ? '数据和文字本身的含义' : '报告的通行写法'}，${title}`,
    fix: {safe: '可改：', unsafe: '建议：', 'display-only': '参考：'},
    unread: '未能读懂',
    note: '注意',
    notChecked: '未能检查',
    nothingFound: '未发现问题',
    nothingShown: '没有所设级别的结果',
    counts: ({error, warning, info, cantTell}) =>
      [
        ...(error > 0 ? [`${error} 个错误`] : []),
        ...(warning > 0 ? [`${warning} 条警告`] : []),
        ...(info > 0 ? [`${info} 条提示`] : []),
        ...(cantTell > 0 ? [`${cantTell} 处无法判断`] : [])
      ].join('，'),
    files: ({checked, failed, noReports}, found) =>
      [
        checked > 0 ? `检查了 ${checked} 个文件：${found}` : '没有检查任何报告',
        ...(failed > 0 ? [`${failed} 个文件未能检查`] : []),
        ...(noReports > 0 ? [`${noReports} 个文件不是年度报告`] : [])
      ].join('；'),
    rules: ({applied, passed, failed, cantTell}) =>
      applied === 0
        ? '没有适用的规则'
        : `${applied} 条规则适用，${passed} 条通过${failed > 0 ? `，${failed} 条发现问题` : ''}${cantTell > 0 ? `，${cantTell} 条无法判断` : ''}`,
    figures: (total, checked, files) =>
      total === 0 ? '没有需要核对的数据' : `${files === 1 ? '全文' : '共'} ${total} 个数据，${checked} 个已核对`,
    uncheckedFigures: (places, more) => `未核对的数据：${places.join('，')}${more > 0 ? `，另有 ${more} 个` : ''}`,
    hidden: count => `另有 ${count} 条结果低于所设级别，没有显示`,
    suppressed: count => `另有 ${count} 条结果由文中的注释停用，没有列出`,
    standing: ({lawAsOf, notice}) => `法规和格式查到 ${lawAsOf}；${notice}`
  },
  en: {
    severity: {error: 'error', warning: 'warning', info: 'info'},
    cantTell: "can't tell",
    year: year => `${year}`,
    edition: (id, reason) => (reason ? `${id} (${reason})` : id),
    noEdition: 'not read as an annual report',
    prior: (path, found) => `compared with last year’s report ${path}${found === 'auto' ? ' (found in the same folder)' : ''}`,
    paragraph: paragraph => `paragraph ${paragraph}`,
    cell: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
    page: page => `page ${page}`,
    untilLine: line => `to line ${line}`,
    quoted: words => `“${words}”`,
    moreRelated: count => `and ${plural(count, 'more place')}`,
    basis: 'Basis: ',
    ground: ({kind, title, number, provision, quote}) =>
      kind === 'instrument'
        ? `《${title}》${number ? ` (${number})` : ''}${provision ? ` ${provision}` : ''}${quote ? `: “${quote}”` : ''}`
        : `${kind === 'logic' ? 'what the figures and words mean' : 'the custom of these reports'}: ${title}`,
    fix: {safe: 'Fix: ', unsafe: 'Suggestion: ', 'display-only': 'For reference: '},
    unread: 'could not be made out',
    note: 'note',
    notChecked: 'not checked',
    nothingFound: 'nothing found',
    nothingShown: 'nothing of the chosen level',
    counts: ({error, warning, info, cantTell}) =>
      [
        ...(error > 0 ? [plural(error, 'error')] : []),
        ...(warning > 0 ? [plural(warning, 'warning')] : []),
        ...(info > 0 ? [`${info} info`] : []),
        ...(cantTell > 0 ? [`${cantTell} can't tell`] : [])
      ].join(', '),
    files: ({checked, failed, noReports}, found) =>
      [
        checked > 0 ? `Checked ${plural(checked, 'file')}: ${found}` : 'No report was checked',
        ...(failed > 0 ? [`${plural(failed, 'file')} could not be checked`] : []),
        ...(noReports > 0 ? [`${plural(noReports, 'file')} ${noReports === 1 ? 'is no annual report' : 'are no annual reports'}`] : [])
      ].join('; '),
    rules: ({applied, passed, failed, cantTell}) =>
      applied === 0
        ? 'no rule applies'
        : `${plural(applied, 'rule')} ${applied === 1 ? 'applies' : 'apply'}, ${passed} passed${
            failed > 0 ? `, ${failed} found something` : ''
          }${cantTell > 0 ? `, ${cantTell} can't tell` : ''}`,
    figures: (total, checked) => (total === 0 ? 'no figures to check' : `${plural(total, 'figure')}, ${checked} checked`),
    uncheckedFigures: (places, more) => `Figures not checked: ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    hidden: count => `${plural(count, 'result')} below the chosen level not shown`,
    suppressed: count => `${plural(count, 'more finding')} disabled by comments in the text`,
    standing: ({lawAsOf, notice}) => `Law and forms as of ${lawAsOf}; ${notice}`
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
