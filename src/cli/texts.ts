/** What the command says at the console, in both languages. Everything about findings is said by `reporters/labels.ts`. */

import type {Language, Level} from '../engine/finding.js'
import type {RuleGroup} from '../engine/rule.js'

export interface Texts {
  readonly usage: string
  readonly help: string
  readonly didYouMean: (name: string) => string
  readonly unknownOption: (option: string) => string
  readonly unsupportedOption: (option: string) => string
  readonly unsupportedCommand: (command: string) => string
  readonly noValue: (option: string) => string
  readonly needlessValue: (option: string) => string
  readonly onlyOnce: (option: string) => string
  /** The option's value is not among those listed. */
  readonly wrongValue: (option: string, value: string, expected: string) => string
  readonly unknownRule: (id: string) => string
  readonly unknownEdition: (id: string) => string
  readonly unknownFormat: (name: string, known: string) => string
  readonly unsupportedFormat: (name: string, known: string) => string
  readonly emptyFormatFile: (name: string) => string
  readonly screenTaken: string
  readonly outputTwice: (file: string) => string
  readonly outputIsReport: (file: string) => string
  readonly cannotWrite: (file: string, reason: string) => string
  readonly ruleSyntax: string
  readonly yearSyntax: string
  readonly countSyntax: string
  readonly stdinNameAlone: string
  readonly explainNothing: string
  readonly noReportsInFolder: (folder: string) => string
  readonly noMatch: (pattern: string) => string
  readonly cannotList: (folder: string) => string
  readonly notReport: string
  readonly notReports: (count: number) => string
  readonly unreadFormats: (count: number, byExtension: string) => string
  readonly maybeCommand: (command: string) => string
  readonly tooManyWarnings: (count: number, allowed: number) => string
  readonly crash: (reason: string) => string
  readonly level: Readonly<Record<Level, string>>
  readonly group: Readonly<Record<RuleGroup, string>>
  readonly explain: {
    readonly level: string
    readonly levels: (level: string) => string
    readonly group: string
    readonly since: string
    readonly basis: string
    readonly messages: string
    readonly reason: Readonly<Record<'logic' | 'convention', string>>
  }
}

export const texts: Readonly<Record<Language, Texts>> = {
  zh: {
    usage: '用法：nianbao [选项] <文件|文件夹|通配符|-> …\n      nianbao explain <规则>\n\n运行 nianbao --help 查看全部选项。',
    help: `检查政府信息公开工作年度报告。

用法
  nianbao [选项] <文件|文件夹|通配符|-> …
  nianbao explain <规则>          说明一条规则：要求、依据、提示语

  文件夹里的 .md .markdown .txt 都会检查，- 表示从标准输入读取。

选项
  -f, --format NAME[=FILE]       输出格式：pretty（默认）、json；可以多次给出，各写入自己的文件
      --edition ID               按哪个版式检查；默认根据报告判断，并在结果里说明
      --year N                   报告年度，报告自己没有写明时用
      --organ NAME               编制报告的机关，报告自己没有写明时用
      --rule ID:LEVEL            一条规则的级别：off、info、warning、error；可以多次给出
      --only ID,…                只运行这些规则
      --level LEVEL              显示的最低级别：error、warning、info（默认）；不影响退出状态
      --max-warnings N           警告多于 N 条时退出状态为 1
      --quiet                    只显示错误
      --stdin-filename NAME      标准输入的文件名，用来选择格式
      --no-color                 不用颜色；环境变量 NO_COLOR、FORCE_COLOR 同样有效
      --lang zh|en               语言，默认 zh
      --list-rules               列出全部规则
  -v, --version                  版本
  -h, --help                     本说明

退出状态
  0  没有错误，警告不超过允许的条数
  1  有错误，或者警告过多
  2  没能完成：选项有误、文件读不了、不是年度报告`,
    didYouMean: name => `，是不是 ${name}？`,
    unknownOption: option => `没有选项 ${option}`,
    unsupportedOption: option => `选项 ${option} 尚未支持`,
    unsupportedCommand: command => `子命令 ${command} 尚未支持；要检查同名的文件或文件夹，请写成 ./${command}`,
    noValue: option => `选项 ${option} 后面要有值`,
    needlessValue: option => `选项 ${option} 后面不能有值`,
    onlyOnce: option => `选项 ${option} 只能给出一次`,
    wrongValue: (option, value, expected) => `选项 ${option} 的值「${value}」不可用，可用的是 ${expected}`,
    unknownRule: id => `没有规则「${id}」`,
    unknownEdition: id => `没有版式「${id}」`,
    unknownFormat: (name, known) => `没有输出格式「${name}」，可用的是 ${known}`,
    unsupportedFormat: (name, known) => `输出格式 ${name} 尚未支持，可用的是 ${known}`,
    emptyFormatFile: name => `--format ${name}= 后面要有文件名`,
    screenTaken: '只能有一种格式输出到屏幕，其余的请写成 --format 格式=文件',
    outputTwice: file => `两种格式不能写入同一个文件 ${file}`,
    outputIsReport: file => `输出文件 ${file} 就是要检查的报告，为免覆盖没有写入`,
    cannotWrite: (file, reason) => `写不了输出文件 ${file}（${reason}）`,
    ruleSyntax: '--rule 的写法是 规则:级别，例如 requests-balance:warning',
    yearSyntax: '四位数的年份，例如 2024',
    countSyntax: '0 或者正整数',
    stdinNameAlone: '--stdin-filename 要和 - 一起用',
    explainNothing: '用法：nianbao explain <规则>；规则的名称见 nianbao --list-rules',
    noReportsInFolder: folder => `文件夹里没有年度报告：${folder}`,
    noMatch: pattern => `没有年度报告符合通配符：${pattern}`,
    cannotList: folder => `文件夹读不了：${folder}`,
    notReport: '不是政府信息公开工作年度报告，没有检查',
    notReports: count => `另有 ${count} 个文件不是年度报告，没有检查`,
    unreadFormats: (count, byExtension) => `另有 ${count} 个文件的格式本版本还不能读，没有检查（${byExtension}）`,
    maybeCommand: command => `，是不是子命令 ${command}？`,
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
      language: '文字'
    },
    explain: {
      level: '级别',
      levels: level => `${level}（可以设为 off、info、warning、error）`,
      group: '类别',
      since: '始于',
      basis: '依据',
      messages: '提示语',
      reason: {logic: '数据和文字本身的含义', convention: '报告的通行写法'}
    }
  },
  en: {
    usage:
      'Usage: nianbao [options] <file|folder|glob|-> …\n       nianbao explain <rule>\n\nRun nianbao --help --lang en for all options.',
    help: `Checks annual reports on open government information (政府信息公开工作年度报告).

Usage
  nianbao [options] <file|folder|glob|-> …
  nianbao explain <rule>          a rule's requirement, its basis and its messages

  A folder is walked for .md .markdown .txt; - reads standard input.

Options
  -f, --format NAME[=FILE]       pretty (default), json; may be given several times, each with its own file
      --edition ID               the form to check against; default: chosen from the report, said in the result
      --year N                   the year reported on, where the report does not say it
      --organ NAME               the organ that reports, where the report does not say it
      --rule ID:LEVEL            level of a rule: off, info, warning, error; may be given several times
      --only ID,…                run these rules only
      --level LEVEL              lowest level shown: error, warning, info (default); does not change the exit status
      --max-warnings N           exit with 1 where there are more than N warnings
      --quiet                    show errors only
      --stdin-filename NAME      name of standard input, from which its format is known
      --no-color                 no colours; the variables NO_COLOR and FORCE_COLOR work as well
      --lang zh|en               language, default: zh
      --list-rules               all rules
  -v, --version                  version
  -h, --help                     this text

Exit status
  0  no errors, and no more warnings than allowed
  1  errors, or too many warnings
  2  could not do it: wrong option, file that cannot be read or is no annual report`,
    didYouMean: name => `; did you mean ${name}?`,
    unknownOption: option => `there is no option ${option}`,
    unsupportedOption: option => `the option ${option} is not supported yet (尚未支持)`,
    unsupportedCommand: command =>
      `the subcommand ${command} is not supported yet (尚未支持); to check a file or folder of that name, write ./${command}`,
    noValue: option => `the option ${option} needs a value`,
    needlessValue: option => `the option ${option} takes no value`,
    onlyOnce: option => `the option ${option} may be given only once`,
    wrongValue: (option, value, expected) => `the option ${option} cannot be “${value}”; expected ${expected}`,
    unknownRule: id => `there is no rule “${id}”`,
    unknownEdition: id => `there is no edition “${id}”`,
    unknownFormat: (name, known) => `there is no output format “${name}”; expected ${known}`,
    unsupportedFormat: (name, known) => `the output format ${name} is not supported yet (尚未支持); expected ${known}`,
    emptyFormatFile: name => `--format ${name}= needs the name of a file`,
    screenTaken: 'only one format can go to the screen; write the others as --format NAME=FILE',
    outputTwice: file => `two formats cannot be written to one file: ${file}`,
    outputIsReport: file => `the output file ${file} is a report to be checked; it was not overwritten`,
    cannotWrite: (file, reason) => `cannot write the output file ${file} (${reason})`,
    ruleSyntax: '--rule is written RULE:LEVEL, for example requests-balance:warning',
    yearSyntax: 'a year of four digits, for example 2024',
    countSyntax: '0 or a positive whole number',
    stdinNameAlone: '--stdin-filename goes with -',
    explainNothing: 'Usage: nianbao explain <rule>; for the names of rules: nianbao --list-rules',
    noReportsInFolder: folder => `no annual reports in the folder: ${folder}`,
    noMatch: pattern => `no annual reports match the pattern: ${pattern}`,
    cannotList: folder => `cannot read the folder: ${folder}`,
    notReport: 'not an annual report on open government information; not checked',
    notReports: count => `${count} other file${count === 1 ? ' is no annual report' : 's are no annual reports'}; not checked`,
    unreadFormats: (count, byExtension) =>
      `${count} other file${count === 1 ? ' has a format' : 's have formats'} that this version does not read yet; not checked (${byExtension})`,
    maybeCommand: command => `; did you mean the subcommand ${command}?`,
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
      language: 'language'
    },
    explain: {
      level: 'Level',
      levels: level => `${level} (may be set to off, info, warning, error)`,
      group: 'Group',
      since: 'Since',
      basis: 'Basis',
      messages: 'Messages',
      reason: {logic: 'what the figures and words mean', convention: 'the custom of these reports'}
    }
  }
}
