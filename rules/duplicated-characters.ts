import {defineRule, passed} from '../src/engine/rule.js'
import type {Duplicate} from '../src/facts/language/duplicates.js'

/** Whether no word and no character is written twice by mistake. */
export default defineRule({
  id: 'duplicated-characters',
  group: 'language',
  title: {zh: '不得有重复的字词', en: 'No word or character may be written twice'},
  description: {
    zh: '删改、粘贴时容易把一个字词留下两遍，如“公开公开工作”“修订了的的目录”。只判断正文语句和小标题：常用词连写两遍的，和“的的”“为为”一类一般不连用的字。“紧紧”“件件”等叠字，“工作作出”“学习习近平”“信息公开公开栏”等前一个词的词尾恰好与后一个词的词头相同的，以及表格栏目名、书名号和引号里的文字，不报。',
    en: 'Cutting and pasting leaves words twice. Sentences and sub-headings are judged: common words that follow upon themselves, and characters such as 的 and 为 that seldom stand twice. Reduplication (紧紧, 件件), words that end as the next begins (工作作出, 信息公开公开栏), names of columns, and what stands in titles or quotation marks pass.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '多出的字词是没有校对出来的，读者会怀疑全文是否经过核对',
        en: 'what is written twice was not proofread, and readers doubt the rest'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    twice: {
      zh: ({words, once}: Words) => `“${words}”重复，请核对是否应为“${once}”`,
      en: ({words, once}: Words) => `“${words}” says one thing twice; check whether “${once}” is meant`
    }
  },
  *targets({facts}): Iterable<Duplicate> {
    yield* facts.slips.duplicates
  },
  expect({at, once, rest, isRight}) {
    if (isRight) return passed
    const suggestion = {
      title: {zh: `改为“${once.value}”`, en: `Write “${once.value}”`},
      edits: [{at: rest, newText: ''}],
      applicability: 'unsafe'
    } as const
    return {outcome: 'failed', message: 'twice', data: {words: at.value, once: once.value}, at, suggestions: [suggestion]}
  }
})

interface Words {
  readonly words: string
  readonly once: string
}
