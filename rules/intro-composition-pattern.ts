import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {MuddledSentence} from '../src/facts/introduction.js'
import type {Located} from '../src/model/source.js'

/** Whether the sentences of the introduction keep to one construction. */
export default defineRule({
  id: 'intro-composition-pattern',
  group: 'content',
  title: {zh: '编制说明句式应当规范，不得杂糅', en: 'Sentences of the introduction must keep to one construction'},
  description: {
    zh: '“包括……组成”把“包括……”和“由……组成”两种说法混在了一起；“本报告由……编制此报告”说了两遍报告；“根据……要求。”没有说要做什么。“由……组成，包括……”、前后两个分句各有主语的、“本报告由……编制”都可以。',
    en: '包括…组成 mixes 包括… with 由…组成; 本报告由…编制此报告 names the report twice; 根据…要求。 never says what was done. 由…组成，包括…, two clauses each with its own subject, and 本报告由…编制 are right.'
  },
  basis: [{kind: 'convention', reason: {zh: '两种句式混用，意思不清楚', en: 'two constructions in one leave the sense unclear'}}],
  severity: 'info',
  since: '0.1.0',
  messages: {
    'includes-consist': {
      zh: ({words}: Words) => `“${words}”是“包括……”和“由……组成”两种说法混用，请用其中一种`,
      en: ({words}: Words) => `“${words}” mixes 包括… and 由…组成; use one of them`
    },
    'made-twice': {
      zh: ({words}: Words) => `“${words}”开头和末尾都说到报告，请写成“本报告由……编制”或者“……编制本报告”`,
      en: ({words}: Words) => `“${words}” names the report at both ends; write 本报告由…编制 or …编制本报告`
    },
    'no-main-clause': {
      zh: ({words}: Words) => `“${words}”只有依据，没有说要做什么，请补写，例如“编制本报告”`,
      en: ({words}: Words) => `“${words}” gives a ground and never says what was done; add it, for example 编制本报告`
    }
  },
  *targets({facts}): Iterable<MuddledSentence | {readonly id: 'fits'; readonly at: Located}> {
    yield* facts.muddled
    const [first] = facts.introduction
    if (first && facts.muddled.length === 0) yield {id: 'fits', at: first}
  },
  expect(target) {
    if (target.id === 'fits') return passed
    const {id, at, wrong} = target
    const fix: FixOffer | undefined = wrong && {
      title:
        wrong.right === ''
          ? {zh: `删去“${wrong.at.value}”`, en: `Take out “${wrong.at.value}”`}
          : {zh: `“${wrong.at.value}”改为“${wrong.right}”`, en: `Change “${wrong.at.value}” to “${wrong.right}”`},
      edits: [{at: wrong.at, newText: wrong.right}],
      applicability: 'unsafe'
    }
    return {outcome: 'failed', message: id, data: {words: shorten(at.value)}, at, suggestions: fix ? [fix] : []}
  }
})

interface Words {
  readonly words: string
}

/** Both ends of a long sentence. */
function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 30)}……${words.slice(-20)}` : words
}
