/**
 * A report before it is written down: sections of sentences whose figures are known, and tables of cells.
 *
 * An injector changes one thing in it; the marks `⟦` and `⟧` (of the private area) round a stretch say where that is. They are taken out on writing.
 */

import type {Edition, SectionKey, TableSpec} from '../../../src/editions/edition.js'
import type {Serialisation} from '../../../test/forms.js'
import type {Plan} from './plan.js'

/** A figure in a sentence. */
export interface Slot {
  /** What it counts, one name in a sentence: `received`, `natural`. */
  readonly name: string
  /** As it is written, without its unit: 「12」「十二」「1.5」「87.6%」. */
  readonly printed: string
  readonly value: number
  /** What it follows from, by the names of figures of the same sentence. */
  readonly from?:
    | {readonly kind: 'share'; readonly part: string; readonly whole: string; readonly decimals: number}
    | {readonly kind: 'growth'; readonly now: string; readonly before: string; readonly decimals: number}
    | {readonly kind: 'difference'; readonly now: string; readonly before: string}
}

export interface Sentence {
  readonly parts: readonly (string | Slot)[]
  /** What it is about, for injectors that look for such a sentence. */
  readonly topic?: Topic
  /** Wholes and their parts among the figures; `isClosed`: the parts make up the whole. */
  readonly sums?: readonly Sum[]
}

export interface Sum {
  readonly whole: string
  readonly parts: readonly string[]
  readonly isClosed: boolean
}

export type Topic =
  /** 本报告由……六个部分组成 */
  | 'composition'
  /** 数据统计期限 */
  | 'period'
  /** 依据《条例》……编制 */
  | 'basis'
  /** 联系方式 */
  | 'contact'
  /** what was made public, by channel, by kind */
  | 'published'
  /** 规范性文件的制发、废止、现行有效 */
  | 'documents'
  /** 新收申请：a count, or none */
  | 'received'
  /** 结转 */
  | 'carried'
  /** 办理结果 */
  | 'outcomes'
  /** 行政复议、行政诉讼 */
  | 'cases'
  | 'management'
  | 'platforms'
  | 'supervision'
  /** 存在的问题 */
  | 'problems'
  /** 改进措施 */
  | 'improvement'
  /** 信息处理费 */
  | 'fees'
  /** 建议提案 */
  | 'proposals'
  /** slogans and the like, without figures of their own */
  | 'general'

export type Block =
  | {readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string}
  | {readonly kind: 'paragraph'; readonly sentences: readonly Sentence[]}
  | {readonly kind: 'table'; readonly spec: TableSpec; readonly values: readonly (readonly string[])[]}
  /** Written as it is, line by line: for injectors that put something in that is none of these. */
  | {readonly kind: 'raw'; readonly text: string}

export interface DraftSection {
  readonly key: SectionKey
  /** The heading whole, with its number: 「一、总体情况」. */
  readonly heading: string
  readonly blocks: readonly Block[]
}

export interface Draft {
  readonly plan: Plan
  readonly edition: Edition
  /** The lines of the title: one, or the organ and the rest. */
  readonly title: readonly string[]
  readonly preamble: readonly Block[]
  readonly sections: readonly DraftSection[]
  /** Organ and day, or neither. */
  readonly signoff: readonly string[]
  readonly format: Format
  readonly tables: Serialisation
  /** Whether blanks set off the figures of its prose: 「2024 年 1 月」. */
  readonly isSetOff?: boolean
  /** Day of publication, as `--published` gives it; ISO 8601. */
  readonly published?: string
  /** Last year's report of the same organ. */
  readonly prior?: Draft
  /** In what an injector gives back: the report without the defect, where it is more than the report that was given to it. */
  readonly without?: Draft
}

/** What is written: Markdown with `#`, plain text with indents, plain text without, line by line. */
export type Format = 'markdown' | 'text' | 'bare-text'

export const open = '\ue000'
export const close = '\ue001'

/** Round what is changed: findings must point there, or relate to it. */
export function mark(text: string): string {
  return `${open}${text}${close}`
}

/** The whole sentence is what is changed. */
export function marked(sentence: Sentence): Sentence {
  return {...sentence, parts: [open, ...sentence.parts, close]}
}

/** A sentence from a template; figures are slots, and what has several parts is a list of them. */
export function say(strings: TemplateStringsArray, ...values: readonly (string | number | Slot | readonly (string | Slot)[])[]): Sentence {
  const parts = strings.flatMap((text, at): readonly (string | Slot)[] => {
    const value = values[at]
    if (value === undefined) return [text]
    if (typeof value === 'number') return [text, String(value)]
    return typeof value === 'string' || 'name' in value ? [text, value] : [text, ...value]
  })
  return {parts: joined(parts)}
}

/** The same parts with words that follow one another in one piece. */
export function joined(parts: readonly (string | Slot)[]): readonly (string | Slot)[] {
  return parts
    .reduce<(string | Slot)[]>((all, part) => {
      const last = all.at(-1)
      if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part
      else all.push(part)
      return all
    }, [])
    .filter(part => part !== '')
}

/** A sentence that says what it is about, and which of its figures make up which. */
export function about(topic: Topic, sentence: Sentence, ...sums: readonly Sum[]): Sentence {
  return {...sentence, topic, ...(sums.length > 0 ? {sums} : {})}
}

export function sum(whole: string, parts: readonly string[]): Sum {
  return {whole, parts, isClosed: true}
}

/** Parts that do not make up the whole: 其中. */
export function some(whole: string, parts: readonly string[]): Sum {
  return {whole, parts, isClosed: false}
}

export function figure(name: string, value: number, printed = String(value)): Slot {
  return {name, value, printed}
}

/** 「87.6%」 of two figures of the same sentence. */
export function share(part: Slot, whole: Slot, decimals = 1): Slot {
  const value = Number(((100 * part.value) / whole.value).toFixed(decimals))
  return {
    name: `${part.name}/${whole.name}`,
    value,
    printed: percent(value, decimals),
    from: {kind: 'share', part: part.name, whole: whole.name, decimals}
  }
}

/** 「7.6%」: how much more or less; the words beside it say which. */
export function growth(now: Slot, before: Slot, decimals = 1): Slot {
  const value = Number(((100 * Math.abs(now.value - before.value)) / before.value).toFixed(decimals))
  return {
    name: `${now.name}^${before.name}`,
    value,
    printed: percent(value, decimals),
    from: {kind: 'growth', now: now.name, before: before.name, decimals}
  }
}

/** 「115」: by how many more or fewer. */
export function difference(now: Slot, before: Slot): Slot {
  const value = Math.abs(now.value - before.value)
  return {name: `${now.name}-${before.name}`, value, printed: String(value), from: {kind: 'difference', now: now.name, before: before.name}}
}

/** 「增长」 where there is more now, else 「下降」, or whichever words are given. */
export function direction(now: Slot, before: Slot, up = '增长', down = '下降'): string {
  return now.value >= before.value ? up : down
}

export function percent(value: number, decimals: number): string {
  return `${decimals > 0 && Number.isInteger(value) ? value : value.toFixed(decimals)}%`
}

export function paragraph(...sentences: readonly (Sentence | undefined)[]): Block {
  const told = sentences.filter(sentence => sentence !== undefined)
  return {kind: 'paragraph', sentences: told.map(sentence => ({...sentence, parts: joined(sentence.parts)}))}
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return {kind: 'heading', level, text}
}

/** The words of a sentence, with the marks of what was changed. */
export function textOf({parts}: Sentence): string {
  return parts.map(part => (typeof part === 'string' ? part : part.printed)).join('')
}

/** The draft with each of its blocks sent through a function. */
export function mapBlocks(draft: Draft, change: (block: Block) => readonly Block[]): Draft {
  return {
    ...draft,
    preamble: draft.preamble.flatMap(change),
    sections: draft.sections.map(section => ({...section, blocks: section.blocks.flatMap(change)}))
  }
}

/** The numbers of sections and headings. */
export const ordinals = '一二三四五六七八九十'
