import type {RootContent, Text} from 'mdast'

import {lineElements} from '../html-blocks.js'
import type {Line, LineReading} from '../lines.js'
import {positionOf} from '../position.js'

/** The lines of a page: each paragraph is one. Its words may stand in several elements, so that their places are kept one by one. */
export function linesOfPage(): LineReading {
  const textsOf = new Map<number, {readonly texts: readonly Text[]; readonly skipped: number}>()
  const part: LineReading['part'] = (line, start, end) => {
    const {texts = [], skipped = 0} = textsOf.get(line.start) ?? {}
    const children = cut(texts, start + skipped, end + skipped)
    const first = children[0]?.position?.start.offset ?? line.start
    return {children, position: positionOf(first, children.at(-1)?.position?.end.offset ?? first)}
  }
  return {
    part,
    linesOf(node) {
      const texts = textsIn(node)
      if (!texts) return undefined
      const words = texts.map(({value}) => value).join('')
      const text = words.trim()
      if (text === '') return []
      const skipped = words.length - words.trimStart().length
      const kept = cut(texts, skipped, skipped + text.length)
      const start = kept[0]?.position?.start.offset ?? 0
      textsOf.set(start, {texts, skipped})
      return [{start, end: kept.at(-1)?.position?.end.offset ?? start, text}]
    },
    paragraphOf(lines) {
      const children = lines.flatMap((line, index) => [...(index > 0 ? [breakAt(line)] : []), ...part(line, 0, line.text.length).children])
      return {type: 'paragraph', children, position: positionOf(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)}
    }
  }
}

/** Joins lines that stand in one element, with nothing but `<br>` between them, to paragraphs of lines, as a text has them. */
export function joinBrokenLines(blocks: readonly RootContent[], source: string): RootContent[] {
  const joined: RootContent[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const between = last?.type === 'paragraph' && block.type === 'paragraph' ? ([endOf(last), startOf(block)] as const) : undefined
    if (last?.type !== 'paragraph' || block.type !== 'paragraph' || !between || !isLineBreak(source.slice(...between))) {
      joined.push(block.type === 'paragraph' ? {...block, children: [...block.children]} : block)
      continue
    }
    last.children.push({type: 'break', position: positionOf(...between)})
    for (const child of block.children) last.children.push(child)
    last.position = positionOf(startOf(last), endOf(block))
  }
  return joined
}

function startOf({position}: RootContent): number {
  return position?.start.offset ?? 0
}

function endOf({position}: RootContent): number {
  return position?.end.offset ?? 0
}

/** 「<br>」「</span><br/>\n<span>」; not 「<br><br>」, which parts paragraphs, nor 「</p><p>」. */
function isLineBreak(between: string): boolean {
  const tags = [...between.matchAll(/<\/?([a-z][a-z\d-]*)/gi)]
    .map(([, name = '']) => name.toLowerCase())
    .filter(name => lineElements.has(name))
  return tags.length === 1 && tags[0] === 'br'
}

function breakAt({start}: Line) {
  return {type: 'break' as const, position: positionOf(start, start)}
}

/** The texts of a paragraph that holds nothing else. */
function textsIn(node: RootContent): readonly Text[] | undefined {
  if (node.type !== 'paragraph') return undefined
  const texts = node.children.filter(child => child.type === 'text')
  return texts.length === node.children.length ? texts : undefined
}

/** The texts between two characters of what they say together. What a reference stands for is not cut. */
function cut(texts: readonly Text[], start: number, end: number): Text[] {
  const found: Text[] = []
  let at = 0
  for (const text of texts) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, text.value.length)
    at += text.value.length
    if (from >= to) continue
    const [first, last] = [text.position?.start.offset ?? 0, text.position?.end.offset ?? 0]
    const isWhole = last - first !== text.value.length
    found.push(isWhole ? text : {type: 'text', value: text.value.slice(from, to), position: positionOf(first + from, first + to)})
  }
  return found
}
