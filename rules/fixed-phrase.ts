import {isSlip, type WordData, type WordTarget, wordFailure} from '../src/checks/word-slips.js'
import {defineRule, passed} from '../src/engine/rule.js'

/** Whether the formulas of political language are whole. */
export default defineRule({
  id: 'fixed-phrase',
  group: 'language',
  title: {zh: '重要政治表述应当完整准确', en: 'Formulas of political language must be whole and exact'},
  description: {
    zh: '习近平新时代中国特色社会主义思想等重要表述，与规范表述差一两个字（缺字、多字、错字、颠倒）的指出；这类差错属于严重表述错误。引号有无、顿号逗号之别、换行和空格不算；其他正确的表述（习近平法治思想）、不同年份的届次和数字（十九大、二十大）不报。',
    en: 'A wording that differs from a set formula by one or two characters, lost, put in, exchanged or in another order, is a grave slip. Quotation marks, 、 for ，, line ends and blanks do not count; other right formulas and the numbers of congresses pass.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '重要政治表述有差错属于严重表述错误',
        en: 'a slip in a formula of political language counts as a grave one'
      }
    }
  ],
  severity: 'error',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({words, right}: WordData) => `“${words}”与规范表述有出入，应为“${right}”`,
      en: ({words, right}: WordData) => `“${words}” is not the set wording, which is “${right}”`
    }
  },
  *targets({facts: {words}}): Iterable<WordTarget> {
    for (const {slips} of words.searched) for (const slip of slips) if (slip.list === 'phrase') yield slip
    yield* words.rightPhrases
  },
  expect: target => (isSlip(target) ? wordFailure('differs', target) : passed)
})
