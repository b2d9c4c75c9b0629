import {inEnglish, inWords, isSlip, type WordData, wordFailure, wordTargets} from '../src/checks/word-slips.js'
import {defineRule, passed} from '../src/engine/rule.js'

/** Whether no joining word or adverb stands twice. */
export default defineRule({
  id: 'redundant-word',
  group: 'language',
  title: {zh: '不得有多余重复的连接词、介词', en: 'Joining words and prepositions must not be doubled'},
  description: {
    zh: '“和以及”“及以及”“根据按照”等意思相同的词连用，“共在网站上共公开9条”“在我局共在网站公开”等一个分句里说两遍，删去一个即可。“、以及”“参与和”“公共”“共同”等不报；“约40人左右”由 approximation 说明。',
    en: 'Words of one meaning side by side, such as 和以及 or 根据按照, and 共 or 在 said twice in one clause: one of them is enough. 、以及, 参与和, 公共 and 共同 pass; two words of approximation beside a figure are for approximation.'
  },
  basis: [{kind: 'convention', reason: {zh: '一个意思说一遍', en: 'one word for one meaning is enough'}}],
  severity: 'info',
  since: '0.1.0',
  messages: {
    twice: {
      zh: (data: WordData) => `${inWords(data)}有多余的字，写“${data.right}”即可`,
      en: (data: WordData) => `${inEnglish(data)} says one thing twice; “${data.right}” is enough`
    },
    again: {
      zh: (data: WordData) => `${inWords(data)}与同一分句前面的“${data.said}”重复，写“${data.right}”即可`,
      en: (data: WordData) => `${inEnglish(data)} says “${data.said}” a second time in one clause; “${data.right}” is enough`
    }
  },
  targets: ({facts}) => wordTargets(facts, ['redundant']),
  expect: target => (isSlip(target) ? wordFailure(target.said ? 'again' : 'twice', target) : passed)
})
