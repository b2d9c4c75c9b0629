import {defineRule, passed} from '../src/engine/rule.js'
import type {NumberForm} from '../src/facts/language/number-forms.js'

/** Whether numbers are written as numbers are, and all in one way. */
export default defineRule({
  id: 'number-format',
  group: 'language',
  title: {zh: '数字书写应当规范统一', en: 'Numbers must be written in one regular way'},
  description: {
    zh: '指出五种写法：全角数字（１２）；一个年份里阿拉伯数字、汉字、字母混用（2〇24、二O一一）；汉字与阿拉伯数字拼成一个数（百分之98、3千余）；同类的数有的用千分位逗号、有的不用；同一列举中同一单位的数有的用阿拉伯数字、有的用汉字。“十四五”“百分之九十八”“45.28万”“35千伏”“一次”、书名号和引号里的数字不报。改写只改写法，不改数值，由人决定是否采用。',
    en: 'Five things are named: full-width digits; a year in digits, numerals and letters at once (2〇24, 二O一一); numerals and digits in one number (百分之98, 3千余); separators in some numbers and not in others of the kind; and digits beside numerals for one unit in one list. 十四五, 百分之九十八, 45.28万, 35千伏, 一次, titles and quotations pass. What is offered writes the same number in another way, for a person to choose.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '出版物上数字用法要求同类数字的写法前后一致，一个数不混用两种写法',
        en: 'the usage of numerals in print asks for one way of writing like numbers, and for no number in two ways at once'
      }
    }
  ],
  severity: 'info',
  since: '0.1.0',
  messages: {
    'full-width': {
      zh: ({written, proper, others}: Odd) => `“${written}”${others > 0 ? `等${others + 1}处` : ''}是全角数字，应写作“${proper}”`,
      en: ({written, proper, others}: Odd) =>
        `“${written}”${others > 0 ? ` and ${others} more` : ''} ${others > 0 ? 'are' : 'is'} in full-width digits; write “${proper}”`
    },
    mixed: {
      zh: ({written, proper}: Odd) => `“${written}年”混用了两种数字，应写作“${proper}年”`,
      en: ({written, proper}: Odd) => `the year “${written}” mixes two kinds of numerals; write “${proper}”`
    },
    'word-digits': {
      zh: ({written, proper}: Odd) => `“${written}”混用了汉字和阿拉伯数字，应写作“${proper}”`,
      en: ({written, proper}: Odd) => `“${written}” mixes numerals and digits; write “${proper}”`
    },
    separators: {
      zh: ({written, beside, others}: Beside) =>
        `“${written}”${others > 0 ? `等${others + 1}处` : ''}与“${beside}”千分位写法不一致，应当统一`,
      en: ({written, beside, others}: Beside) =>
        `“${written}”${others > 0 ? ` and ${others} more` : ''} and “${beside}” differ in their separators; write all in one way`
    },
    numerals: {
      zh: ({written, beside, proper}: Beside) => `同一列举中“${beside}”用阿拉伯数字，“${written}”用汉字，应当统一，如写作“${proper}”`,
      en: ({written, beside, proper}: Beside) =>
        `one list has “${beside}” in digits and “${written}” in numerals; write both in one way, as “${proper}”`
    }
  },
  *targets({report, facts}): Iterable<NumberForm | undefined> {
    yield* facts.slips.numberForms
    for (const {quantities} of report.statements) if (quantities.length > 0) yield undefined
  },
  expect(form) {
    if (!form) return passed
    const {kind, at, written, proper, more, beside} = form
    const all = [{at, proper}, ...more]
    const suggestion = {
      title:
        all.length > 1
          ? {zh: `统一改写${all.length}处`, en: `Rewrite all ${all.length}`}
          : {zh: `改写为“${proper}”`, en: `Write “${proper}”`},
      edits: all.map(one => ({at: one.at, newText: one.proper})),
      applicability: 'unsafe'
    } as const
    const related = [
      ...(beside ? [{at: beside.at, message: {zh: '另一种写法', en: 'the other way of writing'}}] : []),
      ...more.map(one => ({at: one.at, message: {zh: '写法相同', en: 'written alike'}}))
    ]
    const data = {written, proper, others: more.length, beside: beside?.written ?? ''}
    return {outcome: 'failed', message: kind, data, at, related, suggestions: [suggestion]}
  }
})

interface Odd {
  readonly written: string
  readonly proper: string
  readonly others: number
}

interface Beside extends Odd {
  readonly beside: string
}
