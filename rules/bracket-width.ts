import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {BracketItem, BracketSeries} from '../src/facts/language/bracket-series.js'

/** Whether the numbers of one list have brackets of one width. */
export default defineRule({
  id: 'bracket-width',
  group: 'language',
  title: {
    zh: '同级序号的括号应当全角半角一致',
    en: 'The brackets around the numbers of one list must be of one width'
  },
  description: {
    zh: '同一标题之下连续编号的“（一）（二）”“（1）（2）”为一组，一段之内的也算。全角半角混用的，指出半角的；一组之中半角占多数的，合为一处。全组都用半角的、不同级的序号，不报。',
    en: 'Numbers such as （一） or （1） that count on below one heading, or within one paragraph, are one list. Where widths are mixed, the half-width ones are named, in one finding where they are the greater part. A list that is half-width throughout, and lists of different levels, are left alone.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '同级序号写法一致，中文括号用全角（《标点符号用法》GB/T 15834）',
        en: 'numbers of one list are written alike, and Chinese brackets are full-width (GB/T 15834)'
      }
    }
  ],
  severity: 'info',
  since: '0.1.0',
  messages: {
    odd: {
      zh: ({words, raw, other, proper}: Odd) => `“${words}”的序号“${raw}”用了半角括号，同级的“${other}”用全角，应当统一为“${proper}”`,
      en: ({words, raw, other, proper}: Odd) =>
        `the number “${raw}” of “${words}” has half-width brackets, “${other}” beside it full-width ones; write “${proper}”`
    },
    mixed: {
      zh: ({words, half, full}: Mixed) => `“${words}”这一级的序号，${half}个有半角括号，${full}个用全角括号，应当统一为全角`,
      en: ({words, half, full}: Mixed) =>
        `of the numbers beside that of “${words}”, ${half} have half-width brackets and ${full} full-width ones; make all full-width`
    }
  },
  *targets({facts}): Iterable<Target> {
    for (const series of facts.typography.bracketSeries) {
      const full = series.items.find(item => !series.odd.includes(item))
      if (series.odd.length === 0) yield {kind: 'fits'}
      else if (!full || series.odd.length * 2 > series.items.length) yield {kind: 'mixed', series}
      else for (const item of series.odd) yield {kind: 'odd', item, other: full}
    }
  },
  expect(target) {
    switch (target.kind) {
      case 'fits':
        return passed
      case 'odd': {
        const {item, other} = target
        const {marker: at, raw, words} = item
        const data = {words: words.value, raw, other: other.raw, proper: properOf(item)}
        return {outcome: 'failed', message: 'odd', data, at, fix: widen([item])}
      }
      case 'mixed': {
        const {items, odd} = target.series
        const [first, ...others] = odd
        if (!first) return passed
        const data = {words: first.words.value, half: odd.length, full: items.length - odd.length}
        const related = others.map(({marker: at}) => ({at, message: {zh: '也有半角括号', en: 'half-width as well'}}))
        return {outcome: 'failed', message: 'mixed', data, at: first.marker, related, fix: widen(odd)}
      }
    }
  }
})

type Target =
  | {readonly kind: 'fits'}
  | {readonly kind: 'odd'; readonly item: BracketItem; readonly other: BracketItem}
  | {readonly kind: 'mixed'; readonly series: BracketSeries}

interface Odd {
  readonly words: string
  readonly raw: string
  readonly other: string
  readonly proper: string
}

interface Mixed {
  readonly words: string
  readonly half: number
  readonly full: number
}

function properOf({raw}: BracketItem): string {
  return raw.replace(/\s/g, '').replace('(', '（').replace(')', '）')
}

function widen(items: readonly BracketItem[]): FixOffer {
  return {title: {zh: '改为全角括号', en: 'Use full-width brackets'}, edits: items.flatMap(({edits}) => edits), applicability: 'safe'}
}
