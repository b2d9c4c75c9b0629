import {compareList, type ListItem} from '../src/checks/composition.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'

/** Whether the names that the introduction lists are the headings, one for one. */
export default defineRule({
  id: 'intro-section-list',
  group: 'structure',
  title: {
    zh: '编制说明列出的名称应当与正文标题一一对应',
    en: 'The names listed in the introduction must be the headings, one for one'
  },
  description: {
    zh: '把编制说明列出的名称与正文一级标题逐一对应，指出没有列出的、正文没有的、重复的、顺序不同的和用词不同的。“和”“及”“、”不区分，“其它”和“其他”、“需要”和“需要的”不区分。以“等”结尾的列举只在单单漏了最后一部分时提示。部分数写得不对的由 intro-section-count 报告，名称漏字的由 section-title 报告，不重复指出。',
    en: 'Each listed name is held against the headings: left out, not in the report, listed twice, out of order, or worded otherwise. The joiners 和, 及 and 、 are one, and so are 其它 and 其他, 需要 and 需要的. A list that breaks off with 等 is only mentioned where the last section alone is left out. Wrong numbers are left to intro-section-count, garbled names to section-title.'
  },
  basis: [
    {kind: 'logic', reason: {zh: '编制说明介绍的就是正文的各部分', en: 'the introduction speaks of the sections of the same report'}}
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['composition'],
  messages: {
    apart: {
      zh: ({name, heading}: Pair) => `编制说明写的是“${name}”，正文标题是“${heading}”，两处应当一致`,
      en: ({name, heading}: Pair) => `the introduction says “${name}”, the heading “${heading}”; the two must agree`
    },
    'left-out': {
      zh: ({heading}: {heading: string}) => `正文有“${heading}”，编制说明没有列出`,
      en: ({heading}: {heading: string}) => `the introduction does not list “${heading}”`
    },
    extra: {
      zh: ({name}: {name: string}) => `编制说明列出“${name}”，正文没有这一部分`,
      en: ({name}: {name: string}) => `the introduction lists “${name}”, which the report does not have`
    },
    twice: {
      zh: ({name, first}: {name: string; first: string}) => `编制说明列出“${name}”，前面已经列出“${first}”，是同一部分`,
      en: ({name, first}: {name: string; first: string}) => `the introduction lists “${name}”, and “${first}” before it: the same section`
    },
    disordered: {
      zh: ({name, heading}: Pair) => `编制说明列出“${name}”的先后与正文不同，正文为“${heading}”，两处顺序应当一致`,
      en: ({name, heading}: Pair) =>
        `“${name}” is listed in another place than “${heading}” has among the headings; the order must be the same`
    }
  },
  targets: compareList,
  expect(item) {
    switch (item.kind) {
      case 'agrees':
        return passed
      case 'apart': {
        const {name, section} = item
        return {
          outcome: 'failed',
          message: 'apart',
          data: {name: name.at.value, heading: section.heading.value},
          at: name.at,
          related: [{at: section.heading, message: {zh: '正文标题', en: 'the heading'}}],
          suggestions: [rename(item)]
        }
      }
      case 'left-out': {
        const {section, behind, isLastOfOpenList} = item
        return {
          outcome: 'failed',
          message: 'left-out',
          data: {heading: section.heading.value},
          at: section.heading,
          ...(behind
            ? {
                related: [{at: behind.at, message: {zh: '编制说明列到这里', en: 'the name listed before it'}}],
                suggestions: isLastOfOpenList ? [] : [insert(section.title.value, behind.at)]
              }
            : {}),
          ...(isLastOfOpenList ? {severity: 'info' as const} : {})
        }
      }
      case 'extra':
        return {outcome: 'failed', message: 'extra', data: {name: item.name.at.value}, at: item.name.at}
      case 'twice':
        return {
          outcome: 'failed',
          message: 'twice',
          data: {name: item.name.at.value, first: item.first.at.value},
          at: item.name.at,
          related: [{at: item.first.at, message: {zh: '前面已经列出', en: 'listed before'}}]
        }
      case 'disordered':
        return {
          outcome: 'failed',
          message: 'disordered',
          data: {name: item.name.at.value, heading: item.section.heading.value},
          at: item.name.at,
          related: [{at: item.section.heading, message: {zh: '正文标题', en: 'the heading'}}]
        }
    }
  }
})

interface Pair {
  readonly name: string
  readonly heading: string
}

function rename({name, section}: ListItem & {readonly kind: 'apart'}): FixOffer {
  const title = section.title.value
  return {
    title: {zh: `编制说明改为“${title}”`, en: `Change the introduction to “${title}”`},
    edits: [{at: name.at, newText: title}],
    applicability: 'unsafe'
  }
}

function insert(title: string, behind: (ListItem & {readonly kind: 'apart'})['name']['at']): FixOffer {
  return {
    title: {zh: `编制说明补上“${title}”`, en: `Add “${title}” to the introduction`},
    edits: [{at: behind.slice(behind.value.length), newText: `、${title}`}],
    applicability: 'unsafe'
  }
}
