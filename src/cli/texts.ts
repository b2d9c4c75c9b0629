/** What the command says at the console, in both languages. Everything about findings is said by `reporters/labels.ts`. */

import type {Language, Level} from '../engine/finding.js'
import type {Group} from './explain.js'
import {help} from './help.js'

export interface Texts {
  readonly usage: string
  readonly help: string
  readonly list: (names: readonly string[]) => string
  readonly didYouMean: (name: string) => string
  readonly unknownOption: (option: string) => string
  readonly seeHelp: string
  readonly unsupportedOption: (option: string) => string
  readonly unsupportedCommand: (command: string) => string
  readonly noValue: (option: string) => string
  readonly needlessValue: (option: string) => string
  readonly onlyOnce: (option: string) => string
  /** The option's value is not among those listed. */
  readonly wrongValue: (option: string, value: string, expected: string) => string
  /** The option's value has not the form expected. */
  readonly wrongForm: (option: string, value: string, expected: string) => string
  readonly unknownRule: (id: string) => string
  readonly seeRules: string
  readonly unknownEdition: (id: string, known: string) => string
  readonly unknownFormat: (name: string, known: string) => string
  readonly unsupportedFormat: (name: string, known: string) => string
  readonly emptyFormatFile: (name: string) => string
  readonly screenTaken: string
  readonly outputTwice: (file: string) => string
  readonly outputIsReport: (file: string) => string
  readonly cannotWrite: (file: string, reason: string) => string
  readonly ruleSyntax: string
  readonly yearSyntax: string
  readonly daySyntax: string
  readonly countSyntax: string
  readonly emptyTarget: string
  readonly stdinNameAlone: string
  readonly explainNothing: string
  readonly noReportsInFolder: (folder: string) => string
  readonly noMatch: (pattern: string) => string
  readonly cannotList: (folder: string) => string
  readonly cannotReadStdin: (reason: string) => string
  readonly notFromStdin: string
  readonly onFile: (path: string, words: string) => string
  readonly notReport: string
  readonly notReports: (count: number) => string
  readonly unreadFormats: (count: number, byExtension: string) => string
  readonly maybeCommand: (command: string) => string
  readonly maybeOption: string
  /** What --prior names cannot be last year's report of anything. */
  readonly priorUnfit: (reason: string) => string
  /** No report could be compared with what --prior names. */
  readonly priorIdle: (file: string) => string
  readonly onlyForNew: (option: string) => string
  readonly newTakesNoFile: (word: string) => string
  readonly newNeeds: string
  readonly noForm: (year: number) => string
  readonly notMarkdown: (file: string) => string
  readonly exists: (file: string) => string
  readonly outputIsPrior: (file: string) => string
  readonly written: (file: string, form: string) => string
  /** The form asked for is not that of the year. */
  readonly otherForm: (year: number, expected: string, form: string) => string
  readonly carriedOver: (file: string, count: number) => string
  readonly tooManyWarnings: (count: number, allowed: number) => string
  readonly crash: (reason: string) => string
  readonly level: Readonly<Record<Level, string>>
  readonly group: Readonly<Record<Group, string>>
  readonly explain: {
    readonly named: (name: string, value: string) => string
    readonly level: string
    readonly levels: (level: string) => string
    readonly group: string
    readonly since: string
    readonly basis: string
    readonly instrument: (title: string, number: string | undefined, provision: string) => string
    /** Behind a ground that holds for some editions only. */
    readonly editions: (ids: readonly string[]) => string
    readonly messages: string
    readonly reason: Readonly<Record<'logic' | 'convention', string>>
  }
}

export const texts: Readonly<Record<Language, Texts>> = {
  zh: {
    usage:
      '用法：nianbao [选项] <文件|文件夹|通配符|-> …\n      nianbao explain <规则>\n      nianbao new --organ <机关> --year <年份>\n\n运行 nianbao --help 查看全部选项。',
    help: help.zh,
    list: names => names.join('、'),
    didYouMean: name => `，是不是 ${name}？`,
    unknownOption: option => `没有选项 ${option}`,
    seeHelp: '，全部选项见 nianbao --help',
    unsupportedOption: option => `选项 ${option} 尚未支持`,
    unsupportedCommand: command => `子命令 ${command} 尚未支持；要检查同名的文件或文件夹，请写成 ./${command}`,
    noValue: option => `选项 ${option} 后面要有值`,
    needlessValue: option => `选项 ${option} 后面不能有值`,
    onlyOnce: option => `选项 ${option} 只能给出一次`,
    wrongValue: (option, value, expected) => `选项 ${option} 的值“${value}”不可用，可用的是 ${expected}`,
    wrongForm: (option, value, expected) => `选项 ${option} 的值“${value}”不可用，应当是${expected}`,
    unknownRule: id => `没有规则“${id}”`,
    seeRules: '，全部规则见 nianbao --list-rules',
    unknownEdition: (id, known) => `没有版式“${id}”，可用的是 ${known}`,
    unknownFormat: (name, known) => `没有输出格式“${name}”，可用的是 ${known}`,
    unsupportedFormat: (name, known) => `输出格式 ${name} 尚未支持，可用的是 ${known}`,
    emptyFormatFile: name => `--format ${name}= 后面要有文件名`,
    screenTaken: '只能有一种格式输出到屏幕，其余的请写成 --format 格式=文件',
    outputTwice: file => `两种格式不能写入同一个文件 ${file}`,
    outputIsReport: file => `输出文件 ${file} 就是要检查的报告，为免覆盖没有写入`,
    cannotWrite: (file, reason) => `写不了输出文件 ${file}（${reason}）`,
    ruleSyntax: '--rule 的写法是 规则:级别，例如 requests-balance:warning',
    yearSyntax: '四位数的年份，例如 2024',
    daySyntax: '日历上有的日期，例如 2025-01-31',
    countSyntax: ' 0 或者正整数',
    emptyTarget: '给出的文件名是空的',
    stdinNameAlone: '--stdin-filename 要和 - 一起用',
    explainNothing: '用法：nianbao explain <规则>；规则的名称见 nianbao --list-rules',
    noReportsInFolder: folder => `文件夹里没有年度报告：${folder}`,
    noMatch: pattern => `没有年度报告符合通配符：${pattern}`,
    cannotList: folder => `文件夹读不了：${folder}`,
    cannotReadStdin: reason => `标准输入读不了（${reason}）`,
    notFromStdin: '.doc 和 .wps 文件不能从标准输入读取，请给出文件名',
    onFile: (path, words) => `${path}：${words}`,
    notReport: '不是政府信息公开工作年度报告，没有检查',
    notReports: count => `另有 ${count} 个文件不是年度报告，没有检查`,
    unreadFormats: (count, byExtension) =>
      `另有 ${count} 个文件的格式本版本还不能读，没有检查（${byExtension}）${/\.doc |\.wps /.test(byExtension) ? '；.doc、.wps 文件要装有 LibreOffice 才能读' : ''}`,
    maybeCommand: command => `，是不是子命令 ${command}？`,
    maybeOption: '；选项要以半角的 - 开头',
    priorUnfit: reason => `选项 --prior：${reason}`,
    priorIdle: file => `选项 --prior：${file} 没有用上，不是所检查报告的上一年度报告`,
    onlyForNew: option => `选项 ${option} 只用于 nianbao new`,
    newTakesNoFile: word => `nianbao new 不检查文件，“${word}”是多余的；要写入文件请用 -o`,
    newNeeds: '用法：nianbao new --organ 机关 --year 年份 [--form 2021|2019] [--prior FILE|auto|none] [-o FILE]',
    noForm: year => `${year}年的报告没有全国统一格式，请用 --form 写明格式`,
    notMarkdown: file => `写出的是 Markdown，文件名应当以 .md 或者 .markdown 结尾：${file}`,
    exists: file => `文件 ${file} 已经存在，没有写入；要覆盖请加 --force`,
    outputIsPrior: file => `${file} 是上一年度的报告，为免覆盖没有写入`,
    written: (file, form) => `已写入 ${file}（${form}）`,
    otherForm: (year, expected, form) => `${year}年的报告应当使用 ${expected}，按要求写成了 ${form}`,
    carriedOver: (file, count) => (count > 0 ? `按上一年度报告 ${file} 填了 ${count} 个数据` : `上一年度报告 ${file} 没有可以填入的数据`),
    tooManyWarnings: (count, allowed) => `警告 ${count} 条，多于允许的 ${allowed} 条`,
    crash: reason => `程序内部出现故障，没有检查完（${reason}）；设置环境变量 NIANBAO_DEBUG=1 可以看到详情`,
    level: {off: '关闭', info: '提示', warning: '警告', error: '错误'},
    group: {
      structure: '结构',
      period: '时间',
      tables: '表格',
      figures: '数据',
      contradictions: '前后矛盾',
      'across-reports': '年度之间',
      content: '内容',
      language: '文字',
      engine: '程序自身'
    },
    explain: {
      named: (name, value) => `${name}：${value}`,
      level: '级别',
      levels: level => `${level}（可以设为 off、info、warning、error）`,
      group: '类别',
      since: '始于',
      basis: '依据',
      instrument: (title, number, provision) => `《${title}》${number === undefined ? '' : `（${number}）`}${provision}`,
      editions: ids => `（用于 ${ids.join('、')}）`,
      messages: '提示语',
      reason: {logic: '数据和文字本身的含义', convention: '报告的通行写法'}
    }
  },
  en: {
    usage:
      'Usage: nianbao [options] <file|folder|glob|-> …\n       nianbao explain <rule>\n       nianbao new --organ <name> --year <year>\n\nRun nianbao --help --lang en for all options.',
    help: help.en,
    list: names => names.join(', '),
    didYouMean: name => `; did you mean ${name}?`,
    unknownOption: option => `there is no option ${option}`,
    seeHelp: '; for all options: nianbao --help --lang en',
    unsupportedOption: option => `the option ${option} is not supported yet`,
    unsupportedCommand: command =>
      `the subcommand ${command} is not supported yet; to check a file or folder of that name, write ./${command}`,
    noValue: option => `the option ${option} needs a value`,
    needlessValue: option => `the option ${option} takes no value`,
    onlyOnce: option => `the option ${option} may be given only once`,
    wrongValue: (option, value, expected) => `the option ${option} cannot be “${value}”; expected ${expected}`,
    wrongForm: (option, value, expected) => `the option ${option} cannot be “${value}”; expected ${expected}`,
    unknownRule: id => `there is no rule “${id}”`,
    seeRules: '; for all rules: nianbao --list-rules',
    unknownEdition: (id, known) => `there is no edition “${id}”; expected ${known}`,
    unknownFormat: (name, known) => `there is no output format “${name}”; expected ${known}`,
    unsupportedFormat: (name, known) => `the output format ${name} is not supported yet; expected ${known}`,
    emptyFormatFile: name => `--format ${name}= needs the name of a file`,
    screenTaken: 'only one format can go to the screen; write the others as --format NAME=FILE',
    outputTwice: file => `two formats cannot be written to one file: ${file}`,
    outputIsReport: file => `the output file ${file} is a report to be checked; it was not overwritten`,
    cannotWrite: (file, reason) => `cannot write the output file ${file} (${reason})`,
    ruleSyntax: '--rule is written RULE:LEVEL, for example requests-balance:warning',
    yearSyntax: 'a year of four digits, for example 2024',
    daySyntax: 'a day of the calendar, for example 2025-01-31',
    countSyntax: '0 or a positive whole number',
    emptyTarget: 'a file name given is empty',
    stdinNameAlone: '--stdin-filename goes with -',
    explainNothing: 'Usage: nianbao explain <rule>; for the names of rules: nianbao --list-rules',
    noReportsInFolder: folder => `no annual reports in the folder: ${folder}`,
    noMatch: pattern => `no annual reports match the pattern: ${pattern}`,
    cannotList: folder => `cannot read the folder: ${folder}`,
    cannotReadStdin: reason => `cannot read standard input (${reason})`,
    notFromStdin: '.doc and .wps files cannot be read from standard input; name the file',
    onFile: (path, words) => `${path}: ${words}`,
    notReport: 'not an annual report on open government information; not checked',
    notReports: count => `${count} other file${count === 1 ? ' is no annual report' : 's are no annual reports'}; not checked`,
    unreadFormats: (count, byExtension) =>
      `${count} other file${count === 1 ? ' has a format' : 's have formats'} that this version does not read yet; not checked (${byExtension})${/\.doc |\.wps /.test(byExtension) ? '; .doc and .wps files take LibreOffice' : ''}`,
    maybeCommand: command => `; did you mean the subcommand ${command}?`,
    maybeOption: '; options begin with the ASCII hyphen -',
    priorUnfit: reason => `the option --prior: ${reason}`,
    priorIdle: file => `the option --prior: ${file} was not used, as it is not last year’s report of what was checked`,
    onlyForNew: option => `the option ${option} is for nianbao new only`,
    newTakesNoFile: word => `nianbao new checks no files, so “${word}” is one too many; to write to a file, use -o`,
    newNeeds: 'Usage: nianbao new --organ NAME --year N [--form 2021|2019] [--prior FILE|auto|none] [-o FILE]',
    noForm: year => `no national form is prescribed for a report on ${year}; name one by --form`,
    notMarkdown: file => `what is written is Markdown; the name of the file should end in .md or .markdown: ${file}`,
    exists: file => `the file ${file} exists and was not overwritten; to overwrite it, add --force`,
    outputIsPrior: file => `${file} is last year’s report; it was not overwritten`,
    written: (file, form) => `wrote ${file} (${form})`,
    otherForm: (year, expected, form) => `a report on ${year} belongs in ${expected}; it was written in ${form} as asked for`,
    carriedOver: (file, count) =>
      count > 0
        ? `filled in ${count} figure${count === 1 ? '' : 's'} from last year’s report ${file}`
        : `last year’s report ${file} has no figures to fill in`,
    tooManyWarnings: (count, allowed) => `${count} warnings, more than the ${allowed} allowed`,
    crash: reason => `nianbao itself failed before it was done (${reason}); set NIANBAO_DEBUG=1 for details`,
    level: {off: 'off', info: 'info', warning: 'warning', error: 'error'},
    group: {
      structure: 'structure',
      period: 'period',
      tables: 'tables',
      figures: 'figures',
      contradictions: 'contradictions',
      'across-reports': 'across reports',
      content: 'content',
      language: 'language',
      engine: 'nianbao itself'
    },
    explain: {
      named: (name, value) => `${name}: ${value}`,
      level: 'Level',
      levels: level => `${level} (may be set to off, info, warning, error)`,
      group: 'Group',
      since: 'Since',
      basis: 'Basis',
      instrument: (title, number, provision) => `《${title}》${number === undefined ? '' : ` (${number})`} ${provision}`,
      editions: ids => ` (for ${ids.join(', ')})`,
      messages: 'Messages',
      reason: {logic: 'what the figures and words mean', convention: 'the custom of these reports'}
    }
  }
}
