import {readFigures} from './figures.js'
import type {Marker, Paragraph, Sentence, Statement} from './report.js'
import {type Text, trimText} from './text.js'

/** A paragraph with its sentences, their statements, and the figures and dates in them. */
export function toParagraph(text: Text, marker?: Marker): Paragraph {
  const closing = pairs(text.value)
  const sentences = cutAfter(text, /[。！？!?]/g, closing).map((sentence): Sentence => {
    const inner = pairs(sentence.value)
    const statements = cutAfter(sentence, /[；;]/g, inner).map(toStatement)
    return {source: sentence.source, span: sentence.span, text: sentence, statements}
  })
  return {type: 'paragraph', source: text.source, span: text.span, text, sentences, ...(marker ? {marker} : {})}
}

function toStatement(text: Text): Statement {
  return {source: text.source, span: text.span, text, ...readFigures(text)}
}

/** The parts of a text that end with a mark outside brackets and quotation marks. */
function cutAfter(text: Text, mark: RegExp, closing: ReadonlyMap<number, number>): readonly Text[] {
  const parts: Text[] = []
  let start = 0
  let guarded = 0
  let nextOpening = 0
  const openings = [...closing.keys()]
  const add = (end: number) => {
    const part = trimText(text.slice(start, end))
    if (part.value !== '') parts.push(part)
    start = end
  }
  for (const match of text.value.matchAll(mark)) {
    for (let opening = openings[nextOpening]; opening !== undefined && opening < match.index; opening = openings[++nextOpening]) {
      guarded = Math.max(guarded, closing.get(opening) ?? 0)
    }
    if (match.index >= guarded) add(match.index + match[0].length)
  }
  add(text.value.length)
  return parts
}

/** The farthest apart that two brackets or quotation marks are taken for a pair: where one is missing, sentences must still end. */
const widestPair = 200

/** Where each opening bracket or quotation mark is closed, in the order of the openings; unpaired ones are left out. */
function pairs(value: string): ReadonlyMap<number, number> {
  const found: [number, number][] = []
  const open: {readonly at: number; readonly closer: string}[] = []
  for (const match of value.matchAll(/[（(《〈“‘「『〔［[）)》〉”’」』〕］\]]/g)) {
    const closer = closers[match[0]]
    if (closer) {
      open.push({at: match.index, closer})
      continue
    }
    for (let depth = open.length - 1; depth >= Math.max(0, open.length - 8); depth--) {
      const candidate = open[depth]
      if (!candidate?.closer.includes(match[0])) continue
      if (match.index - candidate.at <= widestPair) found.push([candidate.at, match.index])
      open.length = depth
      break
    }
  }
  return new Map(found.sort(([a], [b]) => a - b))
}

/** Brackets of either width close each other: mixed pairs are common and no reader stumbles over them. */
const closers: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': '）)',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '〔': '〕］]',
  '［': '〕］]',
  '[': '〕］]'
}
