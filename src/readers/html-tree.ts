import {type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter} from 'parse5'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode
export type ParentNode = DefaultTreeAdapterTypes.ParentNode
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type CommentNode = DefaultTreeAdapterTypes.CommentNode

/**
 * The tree of a page, each node with its place; nothing where the page is built to keep a parser busy.
 *
 * The rules of HTML let elements that are never closed begin anew in every paragraph behind them, and look through all that are open
 * at many a tag, so that time and memory may grow with the square of the page. No page that people read goes so deep.
 */
export function parsePage(text: string): Document | undefined {
  try {
    return parse(text, {sourceCodeLocationInfo: true, treeAdapter: boundedAdapter(2 * (text.split('<').length + 100))})
  } catch (thrown) {
    if (thrown instanceof TooMuch) return undefined
    throw thrown
  }
}

export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node
}

export function isText(node: ChildNode): node is TextNode {
  return node.nodeName === '#text'
}

export function isComment(node: ChildNode): node is CommentNode {
  return node.nodeName === '#comment'
}

export function attributeOf({attrs}: Element, name: string): string | undefined {
  return attrs.find(attribute => attribute.name === name)?.value
}

/** Whether a browser shows nothing of an element. What a style sheet hides is not known. */
export function isHidden(element: Element): boolean {
  return (
    hiddenElements.has(element.tagName) ||
    element.attrs.some(({name, value}) => name === 'hidden' || (name === 'style' && hides.test(value)))
  )
}

const hiddenElements: ReadonlySet<string> = new Set(
  'script style noscript template title head iframe object embed audio video canvas svg math datalist'.split(' ')
)

/** 「display:none」「DISPLAY: none」「visibility: hidden」, and what Word says instead: 「mso-hide:all」. */
const hides = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|mso-hide\s{0,4}:\s{0,4}all)/i

class TooMuch extends Error {}

/** Browsers nest elements no deeper than this. */
const deepest = 512

/**
 * Keeps each stretch of text a node of its own, since a parser that moves text out of a table joins stretches with markup between
 * them, and stops where elements multiply or nest without end.
 */
function boundedAdapter(mostElements: number): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let count = 0
  return {
    ...defaultTreeAdapter,
    createElement(...parts) {
      if (++count > mostElements) throw new TooMuch()
      return defaultTreeAdapter.createElement(...parts)
    },
    insertText(parent, text) {
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference)
    },
    onItemPush() {
      if (++depth > deepest) throw new TooMuch()
    },
    onItemPop() {
      depth--
    }
  }
}
