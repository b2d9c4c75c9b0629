import {inEnglish, inWords, isSlip, type WordData, wordFailure, wordTargets} from '../src/checks/word-slips.js'
import {defineRule, passed} from '../src/engine/rule.js'
import {regulation} from '../src/law.js'

/** Whether terms and names are those in use, the user's own among them. */
export default defineRule({
  id: 'term-wording',
  group: 'language',
  title: {zh: '应当使用规范术语“依申请公开”等', en: 'The terms of the field must be used, 依申请公开 and others'},
  description: {
    zh: '《条例》的说法是“依申请公开”，作标题或者名词用的“依法申请公开”不规范；“可以依法申请公开政府信息”“依法申请行政复议”是对的。政务新媒体、行政规范性文件、信息处理费、人力资源和社会保障局等术语和机构名称，也按表核对。还可以在配置的 terms 里写上本地容易写错的词语（{错: 对}）；对应自身的词语（{名称: 名称}）视为专名，不作检查。',
    en: 'The regulation says 依申请公开; 依法申请公开 as a heading or noun is no term, while 可以依法申请公开政府信息 is right. Other terms of the field and names of departments are held against a list, and so are the terms of one’s own in the option `terms`, {wrong: right}; a word that stands for itself there is a name that no rule on words touches.'
  },
  basis: [{kind: 'instrument', instrument: regulation, provision: '第四章', force: 'advisory'}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    term: {
      zh: (data: WordData) => `${inWords(data)}不是规范说法，应为“${data.right}”`,
      en: (data: WordData) => `${inEnglish(data)} is not the term; it is “${data.right}”`
    },
    own: {
      zh: (data: WordData) => `${inWords(data)}应为“${data.right}”（配置中自定的词语）`,
      en: (data: WordData) => `${inEnglish(data)} is to be “${data.right}”, by the terms of the configuration`
    }
  },
  targets: ({facts}) => wordTargets(facts, ['term', 'own']),
  expect: target => (isSlip(target) ? wordFailure(target.list === 'own' ? 'own' : 'term', target) : passed)
})
