import {defineRule, passed} from '../src/engine/rule.js'
import type {Endings, OpenEnd} from '../src/facts/language/endings.js'

/** Whether sentences end with a mark. */
export default defineRule({
  id: 'sentence-end',
  group: 'language',
  title: {zh: '段落末尾应当有句末标点', en: 'A paragraph must end with a mark'},
  description: {
    zh: '段末是汉字或者数量、没有句末标点的段落，前面已经有句号、以数量结尾、写明“未收到”“未发生”，或者很长，才当作语句。以逗号、顿号收尾的段落也会指出。标题、图表说明、联系方式、附件、落款、“：”之后逐行列出的各项、没有写完的文字都不报。数量后面紧接另一句话的（“20条内容涉及”）也会指出。全文很多段落都没有的、换行落在词语中间的，只说一次；换行是排版形成的，不看段末。',
    en: 'A paragraph that ends with a Chinese word or a figure and has no mark is a sentence if one ended in it before, if it ends with a figure, denies something, or is long. Headings, captions, contact lines, appendices, sign-offs, items below a colon, and a text that breaks off are left alone. A figure with another sentence right behind it (20条内容涉及) counts as well, and so does a comma at the end of a paragraph. Where a great part of the paragraphs has no mark, or lines end within words, that is said once; where a layout broke the lines, ends of paragraphs are not looked at.'
  },
  basis: [
    {kind: 'convention', reason: {zh: '句子末尾用句末点号（《标点符号用法》GB/T 15834）', en: 'a sentence ends with a mark (GB/T 15834)'}}
  ],
  severity: 'info',
  since: '0.1.0',
  messages: {
    paragraph: {
      zh: ({words}: {words: string}) => `段末“${words}”后面没有标点，应当加句号；如是换行断开的，应当与下一段接上`,
      en: ({words}: {words: string}) =>
        `no mark follows “${words}” at the end of the paragraph; put a full stop, or join it with the next where only the line was broken`
    },
    comma: {
      zh: ({words}: {words: string}) => `段末“${words}”以不表示句子结束的标点收尾，应当改为句号；如是换行断开的，应当与下一段接上`,
      en: ({words}: {words: string}) =>
        `“${words}” at the end of the paragraph ends with a mark that ends no sentence; put a full stop, or join it with the next where only the line was broken`
    },
    clause: {
      zh: ({words}: {words: string}) => `“${words}”：数量后面紧接另一句话，中间应当有标点`,
      en: ({words}: {words: string}) => `“${words}”: a figure is followed at once by another sentence; a mark belongs between them`
    },
    throughout: {
      zh: ({count}: {count: number}) => `全文有${count}段末尾没有标点，可能是复制时把段落断开了，请对照原文`,
      en: ({count}: {count: number}) =>
        `${count} paragraphs end without a mark, perhaps since copying broke them; compare with the original`
    },
    broken: {
      zh: ({count, words}: {count: number; words: string}) =>
        `全文有${count}处换行落在词语中间（如“${words}”之后），像是从PDF等处复制时断开的，请把断开的段落接上`,
      en: ({count, words}: {count: number; words: string}) =>
        `${count} lines end within a word (as behind “${words}”), broken perhaps by copying from a PDF; join the paragraphs again`
    }
  },
  *targets({facts}): Iterable<Target> {
    const {endings} = facts.typography
    const isOnce = endings.isManner || endings.broken.length > 0
    if (endings.broken.length > 0) yield {kind: 'broken', endings}
    else if (endings.isManner) yield {kind: 'throughout', endings}
    for (const end of endings.open) if (!isOnce || end.kind === 'clause') yield {kind: 'open', end}
    if (endings.fitting > 0) yield {kind: 'fits'}
  },
  expect(target) {
    switch (target.kind) {
      case 'fits':
        return passed
      case 'broken': {
        const {broken} = target.endings
        const [at] = broken
        if (!at) return passed
        return {outcome: 'failed', message: 'broken', data: {count: broken.length, words: at.value}, at}
      }
      case 'throughout': {
        const ends = target.endings.open.filter(({kind}) => kind !== 'clause')
        const [first] = ends
        if (!first) return passed
        return {outcome: 'failed', message: 'throughout', data: {count: ends.length}, at: first.at}
      }
      case 'open': {
        const {kind, at, end} = target.end
        const mark = kind === 'clause' ? '，' : '。'
        const title = kind === 'comma' ? {zh: `改为“${mark}”`, en: `Make it “${mark}”`} : {zh: `加“${mark}”`, en: `Put “${mark}”`}
        const suggestions = [{title, edits: [{at: end, newText: mark}], applicability: 'unsafe'} as const]
        return {outcome: 'failed', message: kind, data: {words: at.value}, at, suggestions}
      }
    }
  }
})

type Target =
  | {readonly kind: 'fits'}
  | {readonly kind: 'throughout' | 'broken'; readonly endings: Endings}
  | {readonly kind: 'open'; readonly end: OpenEnd}
