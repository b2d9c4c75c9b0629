import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {Leftover} from '../src/facts/leftovers.js'
import {format2019, format2021} from '../src/law.js'
import type {Located} from '../src/model/source.js'

/** Whether a report still has what its template said to the writer, or places that were to be filled in. */
export default defineRule({
  id: 'template-text-left',
  group: 'structure',
  title: {zh: '不得保留模板说明文字和占位符', en: 'Nothing of the template may be left: neither instructions nor placeholders'},
  description: {
    zh: '格式里的“（文字描述）”“收取信息处理费情况在此处报告”“该部分以表格形式报告”是写给填报人的，应当删去；“XX条”“（）条”“*件”“N条”“X月X日”“20XX年”“由XXX负责”“待补充”“此处填写”和下划线是还没有填的地方。书名号、引号里的“××”，姓名、公司、村名的隐去写法，“3×4米”、网址和型号里的字母不算，说模板文字已经删去、别的单位留有占位符的也不算。整份没有填写的空白格式由 form-not-filled 说明。',
    en: 'Instructions of the form such as （文字描述） are for the writer and have to go; XX条, （）条, *件, N条, X月X日, 20XX年, 由XXX负责, 待补充, 此处填写 and underscores are places not yet filled in. A ×× in titles and quotations, names made unreadable, 3×4, and letters of addresses and model numbers are none, nor is what is said about a template, that its words were taken out or that others left them. A form that is blank altogether is form-not-filled’s.'
  },
  basis: [
    {kind: 'instrument', instrument: format2019, provision: '附件', force: 'format', editions: ['form-2019', 'ten-section-2020']},
    {kind: 'instrument', instrument: format2021, provision: '附件', force: 'format', editions: ['form-2021']},
    {
      kind: 'convention',
      reason: {zh: '公布的报告应当是填写完整的正式文本', en: 'what is published is the finished text'},
      editions: ['narrative']
    }
  ],
  severity: 'error',
  since: '0.1.0',
  messages: {
    instruction: {
      zh: ({words}: Words) => `“${words}”是格式中写给填报人的说明，请删去，写上本机关的情况`,
      en: ({words}: Words) => `“${words}” is what the form says to its writer; take it out and write what there is to report`
    },
    echo: {
      zh: ({words}: Words) => `“${words}”照抄了格式的要求，请改为写明各项的实际情况`,
      en: ({words}: Words) => `“${words}” repeats what the form asks for; say how things stood instead`
    },
    placeholder: {
      zh: ({words, within}: Words & {within: string}) => `“${within}”中的“${words}”还没有填写，请填上实际内容`,
      en: ({words, within}: Words & {within: string}) => `“${words}” in “${within}” has not been filled in; put in what belongs there`
    }
  },
  *targets({facts, report}): Iterable<Leftover | {readonly kind: 'clean'; readonly at: Located}> {
    yield* facts.leftovers
    const [first] = report.statements
    if (first && facts.leftovers.length === 0) yield {kind: 'clean', at: first}
  },
  expect(target) {
    if (target.kind === 'clean') return passed
    const {kind, at, within} = target
    const words = at.value
    if (kind === 'placeholder') return {outcome: 'failed', message: kind, data: {words, within: shorten(within.value)}, at}
    const fix: FixOffer = {title: {zh: '删去', en: 'Take it out'}, edits: [{at, newText: ''}], applicability: 'unsafe'}
    const failed = {outcome: 'failed', data: {words}, at, suggestions: [fix]} as const
    return kind === 'echo' ? {...failed, message: kind, severity: 'warning'} : {...failed, message: kind}
  }
})

interface Words {
  readonly words: string
}

/** Enough of a sentence to know it by. */
function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}……` : words
}
