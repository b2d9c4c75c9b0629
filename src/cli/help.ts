import type {Language} from '../engine/finding.js'

/** What `--help` prints. An option that is parsed in `options.ts` is told of here, in both languages. */
export const help: Readonly<Record<Language, string>> = {
  zh: `检查政府信息公开工作年度报告。

用法
  nianbao [选项] <文件|文件夹|通配符|-> …
  nianbao explain <规则>          说明一条规则：要求、依据、提示语
  nianbao new [选项]              按格式写出一份待填写的报告（Markdown）

  文件夹里的 .docx .html .htm .md .markdown .txt 都会检查，装有 LibreOffice 的还有 .doc .wps；
  - 表示从标准输入读取。

选项
  -f, --format NAME[=FILE]       输出格式：pretty（默认）、json；可以多次给出，各写入自己的文件
      --edition ID               按哪个版式检查：narrative、form-2019、form-2021、ten-section-2020；
                                 默认根据报告判断，并在结果里说明
      --year N                   报告年度，报告自己没有写明时用
      --organ NAME               编制报告的机关，报告自己没有写明时用
      --published DATE           公布日期，例如 2025-01-31，用来核对是否按时公布；检查网页时，默认用网页标明的日期
      --prior FILE|auto|none     上一年度的报告，用来核对年度之间的数据；auto（默认）在同一文件夹里找
                                 同一机关上一年度的报告，并在结果里说明；none 不核对
      --rule ID:LEVEL            一条规则的级别：off、info、warning、error；可以多次给出
      --only ID,…                只运行这些规则
      --level LEVEL              显示的最低级别：error、warning、info（默认）；不影响退出状态。
                                 写明 --level info 时，逐一列出没有核对的数据
      --max-warnings N           警告多于 N 条时退出状态为 1
      --quiet                    只显示错误
      --stdin-filename NAME      标准输入的文件名，用来选择格式
      --no-color                 不用颜色；环境变量 NO_COLOR、FORCE_COLOR 同样有效
      --lang zh|en               语言，默认 zh
      --list-rules               列出全部规则
  -v, --version                  版本
  -h, --help                     本说明

nianbao new 的选项
      --organ NAME               编制报告的机关；给出 --prior FILE 时可以省略
      --year N                   报告年度；给出 --prior FILE 时可以省略
      --form 2021|2019           格式；默认按报告年度
      --prior FILE|auto|none     上一年度的报告，上年结转等据此填写；auto（默认）在同一文件夹里找
  -o, --output FILE              写入文件（.md），默认输出到屏幕；已有的文件不覆盖
      --force                    覆盖已有的文件

退出状态
  0  没有错误，警告不超过允许的条数
  1  有错误，或者警告过多
  2  没能完成：选项有误、文件读不了、不是年度报告`,
  en: `Checks annual reports on open government information (政府信息公开工作年度报告).

Usage
  nianbao [options] <file|folder|glob|-> …
  nianbao explain <rule>          a rule's requirement, its basis and its messages
  nianbao new [options]           writes an empty report in the form (Markdown)

  A folder is walked for .docx .html .htm .md .markdown .txt, and for .doc .wps where LibreOffice is installed;
  - reads standard input.

Options
  -f, --format NAME[=FILE]       pretty (default), json; may be given several times, each with its own file
      --edition ID               the form to check against: narrative, form-2019, form-2021, ten-section-2020; default: chosen from the
                                 report, said in the result
      --year N                   the year reported on, where the report does not say it
      --organ NAME               the organ that reports, where the report does not say it
      --published DATE           the day of publication, such as 2025-01-31, to be held against the deadline; default: what a web page states
      --prior FILE|auto|none     last year's report, for the rules across years; auto (default) takes the same organ's report on the year
                                 before from the same folder, said in the result; none compares nothing
      --rule ID:LEVEL            level of a rule: off, info, warning, error; may be given several times
      --only ID,…                run these rules only
      --level LEVEL              lowest level shown: error, warning, info (default); does not change the exit status;
                                 --level info, when given, lists every figure that was not checked
      --max-warnings N           exit with 1 where there are more than N warnings
      --quiet                    show errors only
      --stdin-filename NAME      name of standard input, from which its format is known
      --no-color                 no colours; the variables NO_COLOR and FORCE_COLOR work as well
      --lang zh|en               language, default: zh
      --list-rules               all rules
  -v, --version                  version
  -h, --help                     this text

Options of nianbao new
      --organ NAME               the organ that reports; not needed with --prior FILE
      --year N                   the year reported on; not needed with --prior FILE
      --form 2021|2019           the form; default: that of the year
      --prior FILE|auto|none     last year's report, from which 上年结转 and the like are filled in; auto (default): from the same folder
  -o, --output FILE              writes to a file (.md), default: the screen; an existing file is not overwritten
      --force                    overwrites an existing file

Exit status
  0  no errors, and no more warnings than allowed
  1  errors, or too many warnings
  2  could not do it: wrong option, file that cannot be read or is no annual report`
}
