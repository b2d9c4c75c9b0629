import {defineRule, passed} from '../src/engine/rule.js'
import type {OddComma, RunMarks} from '../src/facts/language/list-marks.js'

/** Whether the items of a list are parted by one kind of mark. */
export default defineRule({
  id: 'list-punctuation',
  group: 'language',
  title: {zh: '并列项之间的标点应当一致', en: 'The items of a list must be parted by one kind of mark'},
  description: {
    zh: '“一是……二是……三是……”各项之间（最后一项除外）分号和句号混用的，指出少的一种；某一项里面另有句号的，不报。“公告、动态，预算等”一类并列，中间一处用了逗号、前后显然是同类的，也会指出。分句之间的逗号、不同的几组，不看。',
    en: 'Where the items of 一是…二是…三是…, the last apart, end some with ； and some with 。, the rarer mark is named; a list with a full stop inside an item is left alone. So is a comma among members of a list that 、 parts otherwise, where the members beside it are plainly alike. Commas between clauses and different lists are not looked at.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '同一层次的并列项用同一种点号（《标点符号用法》GB/T 15834）',
        en: 'items of one level are parted by one mark (GB/T 15834)'
      }
    }
  ],
  severity: 'info',
  since: '0.1.0',
  messages: {
    mixed: {
      zh: ({first, last, semicolons, stops}: Run) => `“${first}”至“${last}”各项之间，${semicolons}处用“；”，${stops}处用“。”，应当统一`,
      en: ({first, last, semicolons, stops}: Run) =>
        `between the items from “${first}” to “${last}”, “；” stands ${semicolons} times and “。” ${stops} times; use one of them`
    },
    comma: {
      zh: ({words}: {words: string}) => `“${words}”是并列的几项，前面都用“、”，这里用了“，”，应当一致`,
      en: ({words}: {words: string}) => `“${words}” are members of one list, parted by “、” before and here by “，”; use one mark`
    }
  },
  *targets({facts}): Iterable<Target> {
    for (const run of facts.typography.runs) yield {kind: 'run', run}
    for (const comma of facts.typography.oddCommas) yield {kind: 'comma', comma}
  },
  expect(target) {
    if (target.kind === 'comma') {
      const {at, context} = target.comma
      const title = {zh: '改为“、”', en: 'Write “、”'}
      const suggestions = [{title, edits: [{at, newText: '、'}], applicability: 'unsafe'} as const]
      return {outcome: 'failed', message: 'comma', data: {words: context.value}, at: context, suggestions}
    }
    const {first, last, semicolons, stops} = target.run
    const isStopRarer = stops.length < semicolons.length || (stops.length === semicolons.length && semicolons[0] === target.run.marks[0])
    const odd = isStopRarer ? stops : semicolons
    const [at, ...others] = odd
    if (!at || semicolons.length === 0 || stops.length === 0) return passed
    const proper = isStopRarer ? '；' : '。'
    const title = {zh: `统一为“${proper}”`, en: `Use “${proper}” throughout`}
    const edits = odd.map(mark => ({at: mark, newText: proper}))
    return {
      outcome: 'failed',
      message: 'mixed',
      data: {first: first.raw, last: last.raw, semicolons: semicolons.length, stops: stops.length},
      at,
      related: others.map(other => ({at: other, message: {zh: '这里也是', en: 'here as well'}})),
      suggestions: [{title, edits, applicability: 'unsafe'}]
    }
  }
})

type Target = {readonly kind: 'run'; readonly run: RunMarks} | {readonly kind: 'comma'; readonly comma: OddComma}

interface Run {
  readonly first: string
  readonly last: string
  readonly semicolons: number
  readonly stops: number
}
