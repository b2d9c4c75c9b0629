import {defineRule, passed} from '../src/engine/rule.js'
import type {BrokenPhrase} from '../src/facts/broken-phrases.js'

/** Whether no clause denies what it says itself. */
export default defineRule({
  id: 'contradictory-phrase',
  group: 'contradictions',
  title: {zh: '不得出现自相矛盾的词语搭配', en: 'Words of one clause must not contradict each other'},
  description: {
    zh: '在一个分句之内，“共”与“未收到”、“无”与“N件”、“均未”与“全部”等相互矛盾，读者无从知道到底有没有。多半是在上一年的句子上改了一半。',
    en: 'Within one clause 共 beside 未收到, 无 beside a count, or 均未 beside 全部 contradict each other, so that no reader knows whether there was any. Usually a sentence of last year was changed by half.'
  },
  basis: [{kind: 'convention', reason: {zh: '同一分句不能既说有又说没有', en: 'a clause cannot both affirm and deny'}}],
  severity: 'error',
  since: '0.1.0',
  messages: {
    'total-of-none': {
      zh: ({words}: Words) => `“${words}”既说“共”，又说没有。有的写“共收到”和数量，没有的写“未收到”`,
      en: ({words}: Words) => `“${words}” both counts and denies; give the count, or say that there was none`
    },
    'none-with-count': {
      zh: ({words}: Words) => `“${words}”既说没有，又写了数量。请核对，只保留一种说法`,
      en: ({words}: Words) => `“${words}” denies and then gives a count; check it and keep one of the two`
    },
    'all-not-all': {
      zh: ({words}: Words) => `“${words}”里“均”与“未全部”相互矛盾。是都没有，还是没有全部做到，请写明`,
      en: ({words}: Words) => `“${words}” says both none and not all; say which`
    },
    'done-and-undone': {
      zh: ({words}: Words) => `“${words}”既说已经做了，又说没有做。请核对，只保留一种说法`,
      en: ({words}: Words) => `“${words}” says that it was done and that it was not; keep one of the two`
    },
    'all-but-some': {
      zh: ({words}: Words) => `“${words}”既说全部，又说个别没有。请核对，只保留一种说法`,
      en: ({words}: Words) => `“${words}” says all and then excepts some; keep one of the two`
    },
    'up-and-down': {
      zh: ({words}: Words) => `“${words}”既说升，又说降。请核对，只保留一种说法`,
      en: ({words}: Words) => `“${words}” says both up and down; keep one of the two`
    }
  },
  *targets({report, facts}): Iterable<{readonly phrase?: BrokenPhrase}> {
    const broken = new Set(facts.brokenPhrases.map(({statement}) => statement))
    for (const phrase of facts.brokenPhrases) yield {phrase}
    for (const statement of report.statements) if (!broken.has(statement)) yield {}
  },
  expect({phrase}) {
    if (!phrase) return passed
    const {id, at} = phrase
    return {outcome: 'failed', message: id, data: {words: at.value}, at}
  }
})

interface Words {
  readonly words: string
}
