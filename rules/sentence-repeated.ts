import {defineRule, passed} from '../src/engine/rule.js'
import type {Repeat} from '../src/facts/language/repeats.js'

/** Whether the report says nothing twice. */
export default defineRule({
  id: 'sentence-repeated',
  group: 'language',
  title: {zh: '同一语句不得在报告中重复出现', en: 'A sentence must not be said twice in a report'},
  description: {
    zh: '在编制说明以外的正文中，除标点外有20个以上汉字一字不差地出现两次的，指出后一处，并列出前一处。法规名称、机关名称、渠道和事项的列举、固定口号、引用的法律条文、带数据的语句、“未收到”“未发生”等语句、为说明改进而重提的问题，不计入字数；整段抄了两遍的（80字以上），不论内容都指出。',
    en: 'Twenty or more characters that stand word for word in two places of the text, the introduction apart, are named where they stand again, with the place where they stand first. Titles, names of organs, lists of channels and of matters, slogans, words of the law, clauses with figures, statements that there was nothing, and problems named again for their remedy do not count; a copy of eighty characters is named whatever it says.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '同一句话写两遍，多是粘贴所致，也使报告显得空泛',
        en: 'what is said twice was mostly pasted, and makes a report look empty'
      }
    }
  ],
  severity: 'info',
  since: '0.1.0',
  messages: {
    repeated: {
      zh: ({words, count}: Repeated) => `“${words}”（${count}字）与前文一字不差，请删去一处或者改写`,
      en: ({words, count}: Repeated) => `“${words}” (${count} characters) was said before, word for word; take one out or reword it`
    }
  },
  *targets({facts}): Iterable<Repeat> {
    yield* facts.slips.repeats
  },
  expect({at, words, first, more, isMeant}) {
    if (isMeant) return passed
    const related = [
      {at: first, message: {zh: '首次出现', en: 'said first here'}},
      ...more.map(place => ({at: place, message: {zh: '再次出现', en: 'said again here'}}))
    ]
    return {outcome: 'failed', message: 'repeated', data: {words: shorten(words), count: countOf(words)}, at, related}
  }
})

interface Repeated {
  readonly words: string
  readonly count: number
}

/** The beginning and the end of long words. */
function shorten(words: string): string {
  return words.length > 32 ? `${words.slice(0, 16)}……${words.slice(-12)}` : words
}

/** How many characters there are, marks apart. */
function countOf(words: string): number {
  return words.match(/[\p{Script=Han}A-Za-z0-9]/gu)?.length ?? 0
}
