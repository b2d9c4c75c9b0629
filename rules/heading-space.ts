import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {HeadingBlank} from '../src/facts/language/heading-blanks.js'

/** Whether numbers of headings stand without stray blanks. */
export default defineRule({
  id: 'heading-space',
  group: 'language',
  title: {zh: '标题序号前后不得有多余空格', en: 'No stray blanks may stand at the numbers of headings'},
  description: {
    zh: '看标题和段首序号“一、”“（一）”“（1）”的前面、里面和后面。段首缩进、Markdown 的书写、“1. ”一类写法、用空格代替顿号的“一 总体情况”，都不算多余。全文同一级序号后面都空一格的（自动编号复制出来常是这样），只说一次；换行是排版形成的，不检查。',
    en: 'Blanks before, inside and behind numbers such as 一、, （一） or （1） count. Indentation, the writing of Markdown, “1. ” and a blank in place of 、 are no stray ones. Where nearly all numbers of a kind have one behind them, as copied automatic numbers do, that is said once. Where a layout broke the lines, nothing is looked at.'
  },
  basis: [{kind: 'convention', reason: {zh: '序号与标题文字连写', en: 'number and heading are written together'}}],
  severity: 'info',
  since: '0.1.0',
  messages: {
    before: {
      zh: ({words}: Words) => `“${words}”的序号前面多一个空格`,
      en: ({words}: Words) => `a stray blank stands before the number of “${words}”`
    },
    inside: {
      zh: ({words, proper}: Words) => `“${words}”的序号里面有空格，应当写作“${proper}”`,
      en: ({words, proper}: Words) => `a blank stands inside the number of “${words}”; write “${proper}”`
    },
    after: {
      zh: ({words, proper}: Words) => `“${words}”的序号“${proper}”后面有空格`,
      en: ({words, proper}: Words) => `a stray blank stands behind the number “${proper}” of “${words}”`
    },
    throughout: {
      zh: ({words, count}: Words & {count: number}) => `“${words}”这一级的序号后面都有空格（共${count}处），可能是自动编号留下的`,
      en: ({words, count}: Words & {count: number}) =>
        `numbers such as that of “${words}” have a blank behind them throughout (${count}), perhaps left by automatic numbering`
    }
  },
  *targets({facts}): Iterable<Target> {
    const {stray, manners, fitting} = facts.typography.headingBlanks
    for (const blanks of manners) yield {kind: 'manner', blanks}
    for (const blank of stray) yield {kind: 'stray', blank}
    if (fitting > 0) yield {kind: 'fits'}
  },
  expect(target) {
    switch (target.kind) {
      case 'fits':
        return passed
      case 'manner': {
        const [first] = target.blanks
        if (!first) return passed
        const data = {words: first.at.value, proper: first.proper, count: target.blanks.length}
        return {outcome: 'failed', message: 'throughout', data, at: first.at, fix: remove(target.blanks)}
      }
      case 'stray': {
        const {where, at, proper} = target.blank
        return {outcome: 'failed', message: where, data: {words: at.value.trim(), proper}, at, fix: remove([target.blank])}
      }
    }
  }
})

type Target =
  | {readonly kind: 'fits'}
  | {readonly kind: 'manner'; readonly blanks: readonly HeadingBlank[]}
  | {readonly kind: 'stray'; readonly blank: HeadingBlank}

interface Words {
  readonly words: string
  readonly proper: string
}

function remove(found: readonly HeadingBlank[]): FixOffer {
  const edits = found.flatMap(({blanks}) => blanks.map(at => ({at, newText: ''})))
  return {title: {zh: '删去空格', en: 'Take out the blank'}, edits, applicability: 'safe'}
}
