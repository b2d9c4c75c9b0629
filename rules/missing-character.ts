import {inEnglish, inWords, isSlip, type WordData, wordFailure, wordTargets} from '../src/checks/word-slips.js'
import {defineRule, passed} from '../src/engine/rule.js'

/** Whether no word of disclosure has lost a character. */
export default defineRule({
  id: 'missing-character',
  group: 'language',
  title: {zh: '词语不得缺字', en: 'Words must not lack characters'},
  description: {
    zh: '核对信息公开常用词语是不是缺了一个字：微信众号、申请渠、政府信公开。缺的是首字或者末字的，剩下的可能是别的词（水渠、农户网站），只有前后是标点或者已知的词才报。各部分标题由 section-title 核对，表格由 table-label 核对。',
    en: 'Words that reports on disclosure use are sought without one of their characters: 微信众号, 申请渠, 政府信公开. What is left without the first or the last may be another word, and is found only at a mark or beside words that are known. Titles of sections are section-title’s, tables table-label’s.'
  },
  basis: [{kind: 'convention', reason: {zh: '词语应当完整', en: 'words are written whole'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    lost: {
      zh: (data: WordData) => `${inWords(data)}缺字，应为“${data.right}”`,
      en: (data: WordData) => `${inEnglish(data)} lacks a character of “${data.right}”`
    }
  },
  targets: ({facts}) => wordTargets(facts, ['missing']),
  expect: target => (isSlip(target) ? wordFailure('lost', target) : passed)
})
