import {serialisations} from '../../../test/forms.js'
import {type Block, close, type Draft, open, textOf} from './draft.js'

/** A report as it is linted, and where the one thing stands that was changed in it. */
export interface WrittenDraft {
  readonly uri: string
  readonly text: string
  /** Stretches of `text`, half open, in order. */
  readonly marked: readonly {readonly start: number; readonly end: number}[]
}

export function write(draft: Draft): WrittenDraft {
  const isMarkdown = draft.format === 'markdown'
  const {indent, isSpaced} = layouts[draft.format]
  const headingOf = isMarkdown ? (level: number, words: string) => `${'#'.repeat(level)} ${words}` : (_: number, words: string) => words
  const setOff = (text: string) =>
    draft.isSetOff ? text.replace(/(?<=[\u4e00-\u9fff])(?=\ue000?\d)|(?<=\d%?\ue001?)(?=[\u4e00-\u9fff])/g, ' ') : text
  const blockOf = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return headingOf(block.level + 1, block.text)
      case 'paragraph':
        return `${indent}${setOff(block.sentences.map(textOf).join(''))}`
      case 'table':
        return serialisations[draft.tables].write(block.spec, block.values)
      case 'raw':
        return block.text
    }
  }
  const lines = [
    isMarkdown ? headingOf(1, draft.title.join('')) : draft.title.join('\n'),
    ...draft.preamble.map(blockOf),
    ...draft.sections.flatMap(section => [headingOf(2, section.heading), ...section.blocks.map(blockOf)]),
    ...draft.signoff
  ]
  return {uri: isMarkdown ? 'report.md' : 'report.txt', ...withoutMarks(`${lines.join(isSpaced ? '\n\n' : '\n')}\n`)}
}

const layouts = {
  markdown: {indent: '', isSpaced: true},
  text: {indent: '　　', isSpaced: true},
  'bare-text': {indent: '    ', isSpaced: false}
} as const

function withoutMarks(marked: string): Pick<WrittenDraft, 'text' | 'marked'> {
  const stretches: {start: number; end: number}[] = []
  const starts: number[] = []
  let text = ''
  let from = 0
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]
    if (character !== open && character !== close) continue
    text += marked.slice(from, at)
    from = at + 1
    if (character === open) starts.push(text.length)
    else stretches.push({start: starts.pop() ?? text.length, end: text.length})
  }
  return {text: text + marked.slice(from), marked: stretches.sort((a, b) => a.start - b.start)}
}
