import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {LoneMark} from '../src/facts/language/pairs.js'

/** Whether brackets, quotation marks and marks of titles come in pairs. */
export default defineRule({
  id: 'punctuation-paired',
  group: 'language',
  title: {zh: '成对标点应当配对', en: 'Marks that come in pairs must have both halves'},
  description: {
    zh: '逐段核对《》〈〉“”‘’（）〔〕，全角半角的括号可以互配，嵌套的、交叉的都算配对。前一半在这一段、后一半在下一段的，序号“1)”“a）”，结尾没有写完的文字，都不报。引号前后同向的（“……“）合为一处。只有看得出另一半应当在哪里的，才给出建议。',
    en: 'Brackets, quotation marks and marks of titles are followed paragraph by paragraph; brackets of either width pair, nested or crossed. A pair closed in the next paragraph, numbers such as 1), and a text that breaks off are left alone. Two quotation marks of the same half are one finding. A change is only suggested where it can be told where the other half belongs.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '括号、引号、书名号成对使用（《标点符号用法》GB/T 15834）',
        en: 'brackets, quotation marks and marks of titles are used in pairs (GB/T 15834)'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    unclosed: {
      zh: ({words, name}: Lone) => `“${words}”前面有左${name.zh}，后面没有右${name.zh}与它配对`,
      en: ({words, name}: Lone) => `the opening ${name.en} before “${words}” is never closed`
    },
    unopened: {
      zh: ({words, name}: Lone) => `“${words}”后面有右${name.zh}，前面没有左${name.zh}与它配对`,
      en: ({words, name}: Lone) => `the closing ${name.en} behind “${words}” was never opened`
    },
    turned: {
      zh: ({words, name}: Lone) => `“${words}”前后的${name.zh}方向不对，前面应当是左${name.zh}，后面应当是右${name.zh}`,
      en: ({words, name}: Lone) => `before “${words}” must stand an opening ${name.en}, and behind it a closing one`
    },
    straight: {
      zh: ({words}: Lone) => `这一段的直引号（"）是单数，“${words}”前面的一个没有配对`,
      en: ({words}: Lone) => `the straight quotation marks of this paragraph are odd in number; the one before “${words}” is alone`
    }
  },
  *targets({facts}): Iterable<LoneMark | 'fits'> {
    const {lone, fitting} = facts.typography.pairs
    yield* lone
    if (fitting > 0) yield 'fits'
  },
  expect(target) {
    if (target === 'fits') return passed
    const {kind, at, name, words, edits} = target
    return {
      outcome: 'failed',
      message: kind,
      data: {name, words},
      at,
      ...(edits.length > 0 ? {suggestions: [mend(target)]} : {})
    }
  }
})

interface Lone {
  readonly name: LoneMark['name']
  readonly words: string
}

function mend({kind, name: {zh, en}, edits}: LoneMark): FixOffer {
  const titles = {
    unclosed: {zh: `补上右${zh}`, en: `Add the closing ${en}`},
    unopened: {zh: `删去多出的右${zh}`, en: `Take out the second closing ${en}`},
    turned: {zh: `改为左右配对的${zh}`, en: `Turn the ${en}s to face each other`},
    straight: {zh: `补上${zh}`, en: `Add the ${en}`}
  }
  return {title: titles[kind], edits, applicability: 'unsafe'}
}
