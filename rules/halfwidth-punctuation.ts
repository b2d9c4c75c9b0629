import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {HalfwidthMark, MarkWidths} from '../src/facts/language/halfwidth.js'

/** Whether Chinese sentences have Chinese marks. */
export default defineRule({
  id: 'halfwidth-punctuation',
  group: 'language',
  title: {zh: '中文语句应当使用全角标点', en: 'Chinese sentences must have full-width marks'},
  description: {
    zh: '汉字后面的半角逗号、句号、分号、冒号、问号、叹号，以及括着汉字的半角括号，逐处指出。数字、网址、邮箱、电话里的符号，序号“1.”“1)”“(一)”，引号和书名号里面的文字，都不看。同一种标点全文都用半角的（从网页复制常是这样），只说一次。两个汉字之间的半角句点可能是句号、顿号或者间隔号，只给建议。',
    en: 'Half-width commas, full stops, semicolons, colons, question and exclamation marks behind Chinese words are named one by one, and so are half-width brackets around Chinese words. Marks of numbers, addresses and telephones, numbers of items, and whatever is quoted or titled are left alone. Where the whole text has a kind of mark in half width, as copies of web pages do, that is said once. A point between two words may be meant for 。, 、 or ·, so its change is only suggested.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {zh: '中文标点占一个字的位置（《标点符号用法》GB/T 15834）', en: 'Chinese marks take the room of a character (GB/T 15834)'}
    }
  ],
  severity: 'info',
  since: '0.1.0',
  messages: {
    halfwidth: {
      zh: ({mark, context, proper}: Mark) => `“${context}”中的“${mark}”是半角，中文语句应当用全角“${proper}”`,
      en: ({mark, context, proper}: Mark) => `“${mark}” in “${context}” is half-width; a Chinese sentence has “${proper}”`
    },
    point: {
      zh: ({context}: Pick<Mark, 'context'>) => `“${context}”中的“.”是半角，应当改用全角标点：句末用“。”，并列用“、”，外文译名之间用“·”`,
      en: ({context}: Pick<Mark, 'context'>) =>
        `“.” in “${context}” is half-width; write “。” at the end of a sentence, “、” in a list, “·” within a foreign name`
    },
    bracket: {
      zh: ({words, proper}: {words: string; proper: string}) => `“${words}”的括号是半角，应当用全角“${proper}”`,
      en: ({words, proper}: {words: string; proper: string}) => `the brackets of “${words}” are half-width; write “${proper}”`
    },
    throughout: {
      zh: ({names, count}: Throughout) =>
        `全文的${names.zh}基本是半角（共${count}处），可能是从网页等处复制时变成的，请对照原文统一改为全角`,
      en: ({names, count}: Throughout) =>
        `the ${names.en} of the whole text are half-width (${count}), perhaps since it was copied from a page; make them full-width as in the original`
    }
  },
  *targets({facts}): Iterable<Target> {
    const {widths} = facts.typography
    if (widths.throughout.length > 0) yield {kind: 'throughout', widths}
    for (const mark of widths.stray) yield {kind: 'stray', mark}
    if (widths.fitting > 0) yield {kind: 'fits'}
  },
  expect(target) {
    switch (target.kind) {
      case 'fits':
        return passed
      case 'throughout': {
        const {throughout, throughoutNames} = target.widths
        const [first] = throughout
        if (!first) return passed
        const suggestions = [replace(throughout, {zh: '全部改为全角', en: 'Make all of them full-width'}, false)]
        return {
          outcome: 'failed',
          message: 'throughout',
          data: {names: throughoutNames, count: throughout.length},
          at: first.at,
          suggestions
        }
      }
      case 'stray': {
        const {mark} = target
        const {at, context, proper, isSure} = mark
        const offer = replace([mark], {zh: `改为“${proper}”`, en: `Write “${proper}”`}, isSure)
        const offers = isSure ? {fix: offer} : {suggestions: [offer]}
        if (mark.kind === 'bracket') return {outcome: 'failed', message: 'bracket', data: {words: at.value, proper}, at, ...offers}
        if (!isSure) return {outcome: 'failed', message: 'point', data: {context: context.value}, at, ...offers}
        return {outcome: 'failed', message: 'halfwidth', data: {mark: at.value, context: context.value, proper}, at, ...offers}
      }
    }
  }
})

type Target =
  | {readonly kind: 'fits'}
  | {readonly kind: 'throughout'; readonly widths: MarkWidths}
  | {readonly kind: 'stray'; readonly mark: HalfwidthMark}

interface Mark {
  readonly mark: string
  readonly context: string
  readonly proper: string
}

interface Throughout {
  readonly names: MarkWidths['throughoutNames']
  readonly count: number
}

function replace(marks: readonly HalfwidthMark[], title: FixOffer['title'], isSure: boolean): FixOffer {
  return {title, edits: marks.flatMap(({edits}) => edits), applicability: isSure ? 'safe' : 'unsafe'}
}
