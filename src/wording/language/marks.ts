/**
 * Marks of Chinese text: which are a pair, and which full-width mark a half-width one stands for.
 *
 * The folder `wording/language` holds words, marks and patterns of the language as data; it may not read a report.
 */

import type {Bilingual} from '../../language.js'

/** Marks that come in pairs. Brackets of either width close each other. */
export const pairedMarks: readonly {readonly open: string; readonly close: string; readonly name: Bilingual}[] = [
  {open: '（(', close: '）)', name: {zh: '括号', en: 'bracket'}},
  {open: '《', close: '》', name: {zh: '书名号', en: 'mark of a title'}},
  {open: '〈', close: '〉', name: {zh: '单书名号', en: 'inner mark of a title'}},
  {open: '“', close: '”', name: {zh: '引号', en: 'quotation mark'}},
  {open: '‘', close: '’', name: {zh: '单引号', en: 'inner quotation mark'}},
  {open: '〔', close: '〕]］', name: {zh: '六角括号', en: 'tortoise-shell bracket'}}
]

/** Marks that hold words of others, or a name: what stands between them is as its author wrote it. */
export const closingOfName: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』']
])

/** What a half-width mark is in Chinese, and what kind of mark it is. */
export const fullWidthMarks: Readonly<Record<string, {readonly proper: string; readonly kind: MarkKind}>> = {
  ',': {proper: '，', kind: 'comma'},
  '.': {proper: '。', kind: 'stop'},
  ';': {proper: '；', kind: 'semicolon'},
  ':': {proper: '：', kind: 'colon'},
  '!': {proper: '！', kind: 'exclamation'},
  '?': {proper: '？', kind: 'question'}
}

export type MarkKind = 'comma' | 'stop' | 'semicolon' | 'colon' | 'exclamation' | 'question' | 'bracket'

/** What each kind is called. */
export const markNames: Readonly<Record<MarkKind, Bilingual>> = {
  comma: {zh: '逗号', en: 'commas'},
  stop: {zh: '句号', en: 'full stops'},
  semicolon: {zh: '分号', en: 'semicolons'},
  colon: {zh: '冒号', en: 'colons'},
  exclamation: {zh: '叹号', en: 'exclamation marks'},
  question: {zh: '问号', en: 'question marks'},
  bracket: {zh: '括号', en: 'brackets'}
}

/** Where a bracket with a number may begin an item within a line: 「：（一）」「；(2)」; not 「第二十条第（一）项」. */
export const itemBegins = /(?<=^|[。；：;:，,、…\s])[（(]\s{0,2}([一二三四五六七八九十]{1,3}|\d{1,2})\s{0,2}[）)]/g

/** A closing bracket that only numbers an item: 「1)」「；2）」「a)」; not 「（1）」. */
export const numberBeforeBracket = /(?<=^|[。；：;:，,、\s])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/
