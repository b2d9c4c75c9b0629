import type {Rule} from './rule.js'

/** What the engine itself reports: configurable like a rule, but about the file or its comments rather than the report. */
export type EngineRule = Pick<Rule, 'id' | 'title' | 'description' | 'basis' | 'severity' | 'since' | 'messages'>

/** The file is no annual report. Said once; no rule runs. */
export const notAReport = {
  id: 'not-a-report',
  title: {zh: '检查的文件应当是政府信息公开工作年度报告', en: 'what is checked must be an annual report on open government information'},
  description: {
    zh: '对报告的解读、报送函、通知、月报等不是年度报告，指出一次，其他规则不再运行。用 edition 指定了版式的，视为年度报告。级别设为 off 时不指出，其他规则仍不运行。',
    en: 'An explanation of a report, a covering letter, a notice or a monthly report is no annual report: that is said once, and no rule runs. A file whose edition is named counts as a report. With the level off it is not said, and still no rule runs.'
  },
  basis: [],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'not-a-report': {
      zh: ({reason}: {reason: string}) => `不按年度报告检查：${reason}`,
      en: ({reason}: {reason: string}) => `not checked as an annual report: ${reason}`
    }
  }
} as const satisfies EngineRule

/** The report is the form as it is handed out. Said once, instead of a finding for each blank. */
export const formNotFilled = {
  id: 'form-not-filled',
  title: {zh: '报告格式应当填写', en: 'the form must be filled in'},
  description: {
    zh: '各部分只有“（文字描述）”一类的说明，表格没有一个数据，是尚未填写的格式，指出一次，不再逐格指出。级别设为 off 时照常运行其他规则。',
    en: 'Sections that hold nothing but instructions such as （文字描述） and tables without a single figure are the blank form: that is said once instead of once a cell. With the level off, the rules run as on any report.'
  },
  basis: [],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    blank: {zh: () => '这是尚未填写的报告格式，没有可以检查的内容', en: () => 'this is the blank form; there is nothing in it to check'}
  }
} as const satisfies EngineRule

/** A comment that is to disable rules does not do what it says. */
export const suppression = {
  id: 'suppression',
  title: {
    zh: '停用规则的注释应当写明理由、写对规则名并且确有所停用',
    en: 'a comment that disables rules must give a reason, name rules that exist, and disable something'
  },
  description: {
    zh: '写法是 <!-- nianbao-disable-next-line 规则 -- 理由 -->，另有 nianbao-disable-line、nianbao-disable、nianbao-enable。没有理由的注释不生效。本规则的结果不能用注释停用。',
    en: 'Written <!-- nianbao-disable-next-line rule -- reason -->; there are nianbao-disable-line, nianbao-disable and nianbao-enable as well. Without a reason the comment has no effect. What this rule finds cannot be disabled by a comment.'
  },
  basis: [],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'no-reason': {
      zh: () => '停用规则的注释没有写理由，不生效；理由写在“--”之后',
      en: () => 'the comment gives no reason and has no effect; the reason stands behind “--”'
    },
    'unknown-rule': {
      zh: ({name, near}: {name: string; near?: string}) => `没有规则“${name}”${near ? `，是不是 ${near}？` : ''}`,
      en: ({name, near}: {name: string; near?: string}) => `there is no rule “${name}”${near ? `; did you mean ${near}?` : ''}`
    },
    'unknown-comment': {
      zh: ({name, near}: {name: string; near?: string}) => `没有“${name}”这种注释${near ? `，是不是 ${near}？` : ''}`,
      en: ({name, near}: {name: string; near?: string}) => `there is no comment “${name}”${near ? `; did you mean ${near}?` : ''}`
    },
    'engine-rule': {
      zh: ({name}: {name: string}) => `${name} 由程序自身报告，不能用注释停用，可以在配置中设置级别`,
      en: ({name}: {name: string}) =>
        `${name} is reported by the engine and cannot be disabled by a comment; set its level in the configuration`
    },
    unused: {
      zh: ({name}: {name?: string}) => `注释停用${name ? ` ${name}` : '规则'}，这里没有可停用的结果`,
      en: ({name}: {name?: string}) => `the comment disables ${name ?? 'rules'}, and there is nothing here to disable`
    },
    'enables-nothing': {
      zh: () => '前面没有与之对应的 nianbao-disable',
      en: () => 'no nianbao-disable before it corresponds to this'
    }
  }
} as const satisfies EngineRule

/** All of them, in the order of the catalogue. */
export const engineRules: readonly EngineRule[] = [notAReport, formNotFilled, suppression]
