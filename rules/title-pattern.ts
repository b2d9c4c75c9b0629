import {defineRule, passed} from '../src/engine/rule.js'
import type {TitleFacts} from '../src/facts/title.js'

/** Whether the title names organ, year and subject in the usual pattern. */
export default defineRule({
  id: 'title-pattern',
  group: 'structure',
  title: {
    zh: '标题应当为“行政机关名称＋年份＋政府信息公开工作年度报告”',
    en: 'The title must be the organ, the year and 政府信息公开工作年度报告'
  },
  description: {
    zh: '年份在前在后都可以，标题分成两行、中间有空格都不算问题；正文没有标题的不核对。“2023年度……年度报告”重复“年度”，只作提示。一个标题只报一处。',
    en: 'The year may come first; a title on two lines or with blanks in it passes; where the text has no title, there is nothing to judge. The word 年度 written twice is only mentioned. A title has one finding at most.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '年度报告的标题通常由行政机关名称、年份和“政府信息公开工作年度报告”组成，便于查找',
        en: 'annual reports are titled by organ, year and 政府信息公开工作年度报告, so that they can be found'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['title'],
  messages: {
    about: {
      zh: ({title}: Title) => `标题“${title}”写成了“关于……的报告”，通常写作“行政机关名称＋年份＋政府信息公开工作年度报告”`,
      en: ({title}: Title) => `the title “${title}” is worded 关于……的报告; the usual pattern is organ, year, 政府信息公开工作年度报告`
    },
    'work-report': {
      zh: ({title}: Title) => `标题“${title}”写成了工作报告，应当写“年度报告”`,
      en: ({title}: Title) => `the title “${title}” speaks of a work report; it should say 年度报告`
    },
    'no-subject': {
      zh: ({title}: Title) => `标题“${title}”没有写“政府信息公开”，看不出是哪项工作的报告`,
      en: ({title}: Title) => `the title “${title}” lacks 政府信息公开 and does not say what the report is on`
    },
    scrambled: {
      zh: ({title}: Title) => `标题“${title}”的字序有出入，应当是“政府信息公开工作年度报告”`,
      en: ({title}: Title) => `characters of the title “${title}” stand in another order; it should end in 政府信息公开工作年度报告`
    },
    other: {
      zh: ({title}: Title) => `标题“${title}”与通常的写法“行政机关名称＋年份＋政府信息公开工作年度报告”不同`,
      en: ({title}: Title) => `the title “${title}” is not of the usual pattern: organ, year, 政府信息公开工作年度报告`
    },
    'organ-and-year-missing': {
      zh: ({title}: Title) => `标题“${title}”没有行政机关名称，也没有年份`,
      en: ({title}: Title) => `the title “${title}” names neither the organ nor the year`
    },
    'organ-missing': {
      zh: ({title}: Title) => `标题“${title}”没有行政机关名称`,
      en: ({title}: Title) => `the title “${title}” does not name the organ`
    },
    'year-missing': {
      zh: ({title}: Title) => `标题“${title}”没有年份`,
      en: ({title}: Title) => `the title “${title}” does not name the year`
    },
    'double-year': {
      zh: ({title}: Title) => `标题“${title}”里“年度”出现了两次，前一个写“年”就可以了`,
      en: ({title}: Title) => `年度 stands twice in the title “${title}”; the first can be 年`
    }
  },
  *targets({facts}): Iterable<TitleFacts> {
    if (facts.title) yield facts.title
  },
  expect(title) {
    const message = judge(title)
    if (!message) return passed
    const {text, usual} = title
    const written = text.value.trim()
    return {
      outcome: 'failed',
      message,
      data: {title: written},
      at: text,
      ...(message === 'double-year' ? {severity: 'info' as const} : {}),
      suggestions: usual
        ? [{title: {zh: `改为“${usual}”`, en: `Change to “${usual}”`}, edits: [{at: text, newText: usual}], applicability: 'unsafe'}]
        : []
    }
  }
})

interface Title {
  readonly title: string
}

function judge({form, hasOrgan, hasYear}: TitleFacts) {
  if (form !== 'standard' && form !== 'double-year') return form
  if (!hasOrgan) return hasYear ? 'organ-missing' : 'organ-and-year-missing'
  if (!hasYear) return 'year-missing'
  return form === 'double-year' ? form : undefined
}
