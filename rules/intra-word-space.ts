import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {Blanks, InnerBlank} from '../src/facts/language/blanks.js'

/** Whether words and sentences are written without blanks. */
export default defineRule({
  id: 'intra-word-space',
  group: 'language',
  title: {zh: '词语中间不得有空格', en: 'No blank may stand within words'},
  description: {
    zh: '只看语句里两个汉字之间的空格。把常用词断开的（“更 新”“答 复”），直接删去；断在两个词之间的，可能漏了标点，由人决定。标题“总 则”、对齐的姓名、用空格隔开的并列项、汉字与数字之间的空格、表格，都不看。空格很多的，像是复制时留下的，只说一次；换行是排版形成的（如从PDF复制），空格也可能来自排版，不逐处指出。',
    en: 'Only blanks between two Chinese characters of a sentence count. One that cuts a common word, as in 更 新, is taken out; one between two words may stand for a mark that is missing, so a person decides. Headings, aligned names, blanks that part a list, blanks beside figures, and tables are left alone. Where there are very many, a copy left them, which is said once; where lines were broken by a layout, the blanks may be the layout’s own and are not named one by one.'
  },
  basis: [
    {kind: 'convention', reason: {zh: '中文词语和句子连写，中间不留空格', en: 'Chinese words and sentences are written without blanks'}}
  ],
  severity: 'info',
  since: '0.1.0',
  messages: {
    within: {
      zh: ({context, word}: Words) => `“${context}”把“${word}”断开了，词语中间不应当有空格`,
      en: ({context, word}: Words) => `a blank in “${context}” cuts the word “${word}”`
    },
    between: {
      zh: ({context}: Words) => `“${context}”中间有空格，应当删去；如是漏了标点，应当补上`,
      en: ({context}: Words) => `a blank stands in “${context}”; take it out, or put the mark that is missing`
    },
    copied: {
      zh: ({count}: {count: number}) => `正文有${count}处汉字之间的空格，像是复制或转换时留下的，请对照原文统一删去`,
      en: ({count}: {count: number}) =>
        `${count} blanks stand between Chinese characters, left perhaps by copying or conversion; compare with the original and take them out`
    },
    layout: {
      zh: ({count}: {count: number}) => `文字像是从PDF等排好版的页面复制来的，有${count}处汉字之间的空格可能来自排版，没有逐处检查`,
      en: ({count}: {count: number}) =>
        `the text seems to be copied from a page; ${count} blanks between Chinese characters may come from its layout and were not looked at one by one`
    }
  },
  *targets({facts}): Iterable<Target> {
    const {blanks} = facts.typography
    if (blanks.found.length > 0 && blanks.manner !== 'stray') yield {kind: 'many', blanks}
    else if (blanks.found.length > 0) for (const blank of blanks.found) yield {kind: 'one', blank}
    else if (blanks.sentences > 0) yield {kind: 'fits'}
  },
  expect(target) {
    switch (target.kind) {
      case 'fits':
        return passed
      case 'many': {
        const {found, manner} = target.blanks
        const [first] = found
        if (!first) return passed
        const data = {count: found.length}
        if (manner === 'layout') return {outcome: 'cantTell', message: 'layout', data, at: first.at}
        return {outcome: 'failed', message: 'copied', data, at: first.at, suggestions: [remove(found, 'unsafe')]}
      }
      case 'one': {
        const {blank} = target
        const {at, context, isWithinWord} = blank
        const data = {context: context.value, word: at.value.replace(/\s/g, '')}
        if (isWithinWord) return {outcome: 'failed', message: 'within', data, at, fix: remove([blank], 'safe')}
        return {outcome: 'failed', message: 'between', data, at, suggestions: [remove([blank], 'unsafe')]}
      }
    }
  }
})

type Target =
  | {readonly kind: 'fits'}
  | {readonly kind: 'many'; readonly blanks: Blanks}
  | {readonly kind: 'one'; readonly blank: InnerBlank}

interface Words {
  readonly context: string
  readonly word: string
}

function remove(blanks: readonly InnerBlank[], applicability: FixOffer['applicability']): FixOffer {
  return {title: {zh: '删去空格', en: 'Take out the blank'}, edits: blanks.map(({blank: at}) => ({at, newText: ''})), applicability}
}
