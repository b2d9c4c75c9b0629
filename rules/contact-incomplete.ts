import {defineRule, passed} from '../src/engine/rule.js'
import type {Contact} from '../src/facts/contact.js'

/** Whether the sentence on how to reach the office is whole, with a value behind each label. */
export default defineRule({
  id: 'contact-incomplete',
  group: 'content',
  title: {zh: '联系方式语句应当完整', en: 'The sentence on how to reach the office must be whole'},
  description: {
    zh: '“请与……（地址……）。”没有写“联系”的，“电话：”“邮编：”等后面没有内容的，指出。没有写联系方式的不报，“联系”写在括号里、写“请致电”“请拨打”的、内容在下一行的，都可以。',
    en: 'A 请与… that never comes to its 联系, and labels such as 电话： and 邮编： with nothing behind them, are named. No sentence of the kind at all passes, and so do a 联系 within the brackets, 请致电 and 请拨打, and values on the next line.'
  },
  basis: [{kind: 'convention', reason: {zh: '联系方式写给需要咨询的公众', en: 'the line is for readers who have questions'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    unfinished: {
      zh: ({words}: Words) => `“${words}”后面没有写“联系”，句子不完整。请补上`,
      en: ({words}: Words) => `no 联系 follows “${words}”, so the sentence is not whole; add it`
    },
    empty: {
      zh: ({words}: Words) => `“${words}”后面没有内容。请填上，或者删去`,
      en: ({words}: Words) => `nothing stands behind “${words}”; fill it in or take it out`
    }
  },
  *targets({facts}): Iterable<Contact> {
    yield* facts.contacts
  },
  expect({unfinished, empty}) {
    if (unfinished) return {outcome: 'failed', message: 'unfinished', data: {words: unfinished.value}, at: unfinished}
    const [first, ...others] = empty
    if (!first) return passed
    const related = others.map(at => ({at, message: {zh: '同样没有内容', en: 'nothing behind it either'}}))
    return {outcome: 'failed', message: 'empty', data: {words: empty.map(at => at.value).join('')}, at: first, related}
  }
})

interface Words {
  readonly words: string
}
