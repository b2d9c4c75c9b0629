import {isNamed, type NamedSection, readOutline} from '../src/checks/headings.js'
import {defineRule, passed} from '../src/engine/rule.js'
import {regulation} from '../src/law.js'
import type {Section} from '../src/model/report.js'

/** Whether each section holds anything. */
export default defineRule({
  id: 'section-empty',
  group: 'structure',
  title: {zh: '各部分应当有内容，不得只有标题', en: 'A section must hold more than its heading'},
  description: {
    zh: '标题之后直到下一个一级标题没有文字、表格、图片或者下级标题的，算没有内容；落款不算内容。应当有表格的部分有两个以上只有标题，或者纯文本、PDF中有一个，多半是表格在转换时丢失，或者以图片、附件发布，只提请核对一次。',
    en: 'A section is empty where neither text nor table, picture or sub-heading stands before the next heading; the sign-off does not count. Where two sections that should have tables are bare, or one in plain text or PDF, the tables were most likely lost in conversion or published otherwise: that is said once, as something that cannot be told.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: regulation,
      provision: '第五十条',
      quote: '政府信息公开工作年度报告应当包括下列内容',
      force: 'mandatory'
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    empty: {
      zh: ({title}: {title: string}) => `“${title}”只有标题，没有内容。没有情况的，也应当写明没有`,
      en: ({title}: {title: string}) => `“${title}” has a heading and nothing else; where there is nothing to report, say so`
    },
    'tables-lost': {
      zh: ({titles}: {titles: string}) => `“${titles}”未识别到内容，表格可能在转换时丢失，或者以图片、附件发布，请对照原文核对`,
      en: ({titles}: {titles: string}) =>
        `nothing was recognised under “${titles}”; tables may have been lost in conversion or published as picture or attachment`
    }
  },
  *targets(context): Iterable<Target> {
    const {report, facts} = context
    const ends = new Set(readOutline(context).sections)
    const isBare = (bound: NamedSection) => {
      const next = facts.sections[facts.sections.indexOf(bound) + 1]
      // a row of a table that lost its figures, or headings that count from 一、 again, belong to the section before
      return bound.section.blocks.length === 0 && (next === undefined || ends.has(next))
    }
    const named = facts.sections.filter(isNamed)
    const bareTables = named.filter(bound => bound.spec.hasTable && isBare(bound))
    const isLossy = report.source.format === 'text' || report.source.format === 'pdf'
    const areLost = bareTables.length >= (isLossy ? 1 : severalTables)
    if (areLost) yield {kind: 'lost', sections: bareTables.map(({section}) => section)}
    for (const bound of named) {
      if (!(areLost && bareTables.includes(bound))) yield {kind: 'section', section: bound.section, isBare: isBare(bound)}
    }
  },
  expect(target) {
    if (target.kind === 'section') {
      const {heading} = target.section
      return target.isBare ? {outcome: 'failed', message: 'empty', data: {title: heading.value}, at: heading} : passed
    }
    const [first, ...others] = target.sections
    if (!first) return passed
    const titles = target.sections.map(({heading}) => heading.value).join('”“')
    const related = others.map(({heading}) => ({at: heading, message: {zh: '同样只有标题', en: 'bare as well'}}))
    return {outcome: 'cantTell', message: 'tables-lost', data: {titles}, at: first.heading, related}
  }
})

type Target =
  | {readonly kind: 'section'; readonly section: Section; readonly isBare: boolean}
  | {readonly kind: 'lost'; readonly sections: readonly Section[]}

/** With so many bare sections, the tables were lost rather than forgotten. */
const severalTables = 2
