import type {Html, Root, RootContent, Table, TableCell, TableRow} from 'mdast'
import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'

import {positionOf} from './lines.js'

/**
 * Turns `<table>` inside Markdown into mdast tables; changes `tree`.
 *
 * The official tables have merged cells, which pipe tables cannot say, so they come as HTML. Markdown ends an HTML block
 * at a blank line: what lies between `<table` and `</table>` belongs to the table, however many nodes it fell into.
 */
export function tablesFromHtml(tree: Root, source: string): void {
  if (!/<table/i.test(source)) return
  const nodes: RootContent[] = []
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index]
    if (!node) continue
    if (!isTableStart(node)) {
      nodes.push(node)
      continue
    }
    let last = index
    while (last < tree.children.length - 1 && !isTableEnd(tree.children[last])) last++
    if (!isTableEnd(tree.children[last])) last = index
    const start = node.position?.start.offset ?? 0
    const end = tree.children[last]?.position?.end.offset ?? start
    nodes.push(...tablesBetween(source, start, end))
    index = last
  }
  tree.children = nodes
}

function isTableStart(node: RootContent): node is Html {
  return node.type === 'html' && /^\s*(?:<(?:div|center|p|figure)[^<>]{0,200}>\s*){0,3}<table/i.test(node.value)
}

function isTableEnd(node: RootContent | undefined): boolean {
  return node?.type === 'html' && /<\/table/i.test(node.value)
}

function tablesBetween(source: string, start: number, end: number): Table[] {
  const fragment = parseFragment(source.slice(start, end), {sourceCodeLocationInfo: true})
  return elementsNamed(fragment, 'table').map(table => ({
    type: 'table',
    children: elementsNamed(table, 'tr').map(row => rowOf(row, start)),
    position: placeOf(table, start)
  }))
}

type ParentNode = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode

function rowOf(row: Element, base: number): TableRow {
  const cells = row.childNodes.filter(isElement).filter(({tagName}) => tagName === 'td' || tagName === 'th')
  return {type: 'tableRow', children: cells.map(cell => cellOf(cell, base)), position: placeOf(row, base)}
}

function cellOf(cell: Element, base: number): TableCell {
  return {
    type: 'tableCell',
    children: textsOf(cell, base),
    position: placeOf(cell, base),
    data: {rowSpan: spanOf(cell, 'rowspan'), columnSpan: spanOf(cell, 'colspan')}
  }
}

function textsOf(node: ParentNode, base: number): TableCell['children'] {
  return node.childNodes.flatMap((child): TableCell['children'] => {
    if (child.nodeName === '#text' && 'value' in child && child.sourceCodeLocation) {
      const {startOffset, endOffset} = child.sourceCodeLocation
      return [{type: 'text', value: child.value, position: positionOf(base + startOffset, base + endOffset)}]
    }
    if (isElement(child) && child.tagName === 'br') return [{type: 'break', position: placeOf(child, base)}]
    return isElement(child) && child.tagName !== 'table' ? textsOf(child, base) : []
  })
}

/** Elements of a name below a node, without those inside an inner table of the same kind. The stack is our own: nesting may be deep. */
function elementsNamed(root: ParentNode, name: string): Element[] {
  const found: Element[] = []
  const stack: ChildNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === name) found.push(node)
    else if (node.tagName !== 'table') stack.push(...[...node.childNodes].reverse())
  }
  return found
}

function isElement(node: ChildNode): node is Element {
  return 'tagName' in node
}

function spanOf(cell: Element, name: string): number {
  const written = cell.attrs.find(attribute => attribute.name === name)?.value ?? ''
  const value = /^\d{1,3}$/.test(written.trim()) ? Number(written) : 1
  return Math.max(1, value)
}

function placeOf(element: Element, base: number) {
  const place = element.sourceCodeLocation
  return positionOf(base + (place?.startOffset ?? 0), base + (place?.endOffset ?? 0))
}
