import {defineRule, passed} from '../src/engine/rule.js'
import type {DocumentNumber, NumberFault} from '../src/facts/citations.js'
import type {Facts} from '../src/facts/facts.js'
import {documentFormat} from '../src/law.js'

/** Whether numbers of documents are written as the standard on official documents says. */
export default defineRule({
  id: 'doc-number-format',
  group: 'content',
  title: {
    zh: '发文字号应当规范书写，年份用六角括号“〔〕”',
    en: 'Numbers of documents must be written in their form, the year in “〔〕”'
  },
  description: {
    zh: '年份写全、用六角括号括入、后面不加“年”，顺序号不加“第”、不编虚位（不写作05号），后加“号”；机关代字后的“函”不写作“涵”。国务院令、公告、仲裁和法院的案号、执法文书、许可证另有写法，不检查。全文的文号都用圆括号的，可能是字体里没有六角括号，只提示一次；全文数字前后都空一格的，不说文号里的空格。',
    en: 'The year is written in full inside “〔〕”, without 年; the serial has neither 第 nor leading zeros, and 号 behind it; 函 is not written 涵. Decrees, announcements, numbers of cases, of decisions and of licences have forms of their own and are left alone. Where every number of a report has round brackets its font may lack the others, which is said once; blanks are not named where a report sets off all its figures by them.'
  },
  basis: [{kind: 'instrument', instrument: documentFormat, provision: '7.2.5', force: 'format'}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'wrong-brackets': {
      zh: ({number, proper}: Written) => `“${number}”的年份应当用六角括号，写作“${proper}”`,
      en: ({number, proper}: Written) => `the year of “${number}” belongs in 〔〕: “${proper}”`
    },
    malformed: {
      zh: ({number, proper}: Written) => `“${number}”书写不规范，应当写作“${proper}”`,
      en: ({number, proper}: Written) => `“${number}” is to be written “${proper}”`
    },
    'year-short': {
      zh: ({number, year}: {number: string; year: string}) => `“${number}”的年份只写了两位“${year}”，应当写全四位`,
      en: ({number, year}: {number: string; year: string}) => `the year of “${number}” has two digits, “${year}”; write all four`
    },
    'parentheses-throughout': {
      zh: ({number, proper, count}: Written & {count: number}) =>
        `全文${count}个文号的年份都用圆括号，例如“${number}”，规范写法是六角括号“${proper}”。如是字体中没有六角括号，请核对原件`,
      en: ({number, proper, count}: Written & {count: number}) =>
        `all numbers of documents (${count}) have the year in round brackets, as “${number}”; the form is “${proper}”. If the font lacks 〔〕, check the original`
    }
  },
  *targets({facts}): Iterable<Target> {
    const numbers = numbersOf(facts)
    const [first] = numbers
    if (first && numbers.every(isInParentheses)) yield {kind: 'all', first, numbers}
    else for (const number of numbers) yield {kind: 'one', number}
  },
  expect(target) {
    if (target.kind === 'all') {
      const {first, numbers} = target
      const others = numbers.filter(number => number !== first)
      return {
        outcome: 'failed',
        message: 'parentheses-throughout',
        data: {number: first.at.value, proper: first.proper ?? '', count: numbers.length},
        at: first.at,
        related: others.map(({at}) => ({at, message: {zh: '同样用了圆括号', en: 'in round brackets as well'}})),
        severity: 'info',
        fix: replaceBrackets(numbers)
      }
    }
    const {number} = target
    const {at, faults, proper, year} = number
    if (faults.length === 0) return passed
    if (proper === undefined) return {outcome: 'failed', message: 'year-short', data: {number: at.value, year}, at}
    const data = {number: at.value, proper}
    if (faults.every(fault => fault === 'brackets')) {
      return {outcome: 'failed', message: 'wrong-brackets', data, at, fix: replaceBrackets([number])}
    }
    return {
      outcome: 'failed',
      message: 'malformed',
      data,
      at,
      ...(faults.every(fault => fault === 'space') ? {severity: 'info'} : {}),
      suggestions: [{title: {zh: `改为“${proper}”`, en: `Write “${proper}”`}, edits: [{at, newText: proper}], applicability: 'unsafe'}]
    }
  }
})

type Target =
  | {readonly kind: 'all'; readonly first: DocumentNumber; readonly numbers: readonly DocumentNumber[]}
  | {readonly kind: 'one'; readonly number: DocumentNumber}

interface Written {
  readonly number: string
  readonly proper: string
}

function numbersOf({citations}: Facts): readonly DocumentNumber[] {
  return citations.flatMap(({number}) => (number?.kind === 'document' ? [number] : []))
}

/** Whether the round brackets are all that a number has against it. */
function isInParentheses({brackets: [open], faults}: DocumentNumber): boolean {
  const only: readonly NumberFault[] = ['brackets']
  return ['（', '('].includes(open) && faults.every(fault => only.includes(fault))
}

function replaceBrackets(numbers: readonly DocumentNumber[]) {
  const edits = numbers.flatMap(({marks: [open, close]}) => [
    {at: open, newText: '〔'},
    {at: close, newText: '〕'}
  ])
  return {title: {zh: '改用六角括号“〔〕”', en: 'Use “〔〕”'}, edits, applicability: 'safe'} as const
}
