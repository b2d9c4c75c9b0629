import {inEnglish, inWords, isSlip, type WordData, wordFailure, wordTargets} from '../src/checks/word-slips.js'
import {defineRule, passed} from '../src/engine/rule.js'

/** Whether the words of the report are written with their own characters. */
export default defineRule({
  id: 'typo',
  group: 'language',
  title: {zh: '不得有错别字', en: 'There must be no wrong characters'},
  description: {
    zh: '按公文常见错别字表逐词核对正文和小标题：布署（部署）、按排（安排）、做为（作为）、截止12月31日（截至）、接到公告栏（街道）、末收到（未收到）等八百余条。有的词换个地方就是对的（接到电话、截止日期、年末收到），表里写明了在什么样的前后文中才算；引号里的话、书名号里的名称、本机关名称不核对。其它、报导、作法等两种写法都通行的不报。',
    en: 'The words of the text and its sub-headings are held against a list of more than eight hundred confusions of officialese. What is right elsewhere (接到电话, 截止日期, 年末收到) is on the list with the surroundings in which it is wrong. Quotations, titles and the organ’s own name are left alone, and so are forms of which both are in use.'
  },
  basis: [{kind: 'convention', reason: {zh: '公开发布的报告用字应当规范', en: 'a published report is written in standard characters'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    wrong: {
      zh: (data: WordData) => `${inWords(data)}应为“${data.right}”`,
      en: (data: WordData) => `${inEnglish(data)} is to be “${data.right}”`
    }
  },
  targets: ({facts}) => wordTargets(facts, ['typo']),
  expect: target => (isSlip(target) ? wordFailure('wrong', target) : passed)
})
