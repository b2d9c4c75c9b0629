import type {Root, RootContent} from 'mdast'

import {type Line, linesOf, paragraphOf, positionOf} from './lines.js'

/** Turns lines that are a comment `<!-- … -->` into `html` nodes, as in Markdown; changes `tree`. */
export function commentsFromText(tree: Root, source: string): void {
  if (!source.includes('<!--')) return
  tree.children = tree.children.flatMap(node => splitComments(node, source))
}

function splitComments(node: RootContent, source: string): RootContent[] {
  const lines = linesOf(node, source)
  if (!lines?.some(isComment)) return [node]
  const nodes: RootContent[] = []
  let open: Line[] = []
  for (const line of lines) {
    if (!isComment(line)) {
      open.push(line)
      continue
    }
    if (open.length > 0) nodes.push(paragraphOf(open, source))
    open = []
    nodes.push({type: 'html', value: line.text, position: positionOf(line.start, line.end)})
  }
  if (open.length > 0) nodes.push(paragraphOf(open, source))
  return nodes
}

function isComment({text}: Line): boolean {
  return text.startsWith('<!--') && text.indexOf('-->') === text.length - 3
}
