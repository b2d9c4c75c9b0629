import {childrenOf, numberOf, settingOf, switchOf, type XmlElement} from './xml.js'

/** What a style of paragraphs says, with what it has from those it is based on. */
export interface ParagraphStyle {
  /** Its own id, then those of the styles it is based on. */
  readonly ids: readonly string[]
  /** In the words of Word, whatever language it speaks: `heading 1`, `toc 2`. */
  readonly name: string
  /** 0 for headings of the first level. */
  readonly outlineLevel?: number
  readonly list?: ListReference
  readonly isHidden: boolean
}

/** The list that a paragraph belongs to, and how deep it stands there. */
export interface ListReference {
  /** Absent: that of its style. `0`: none. */
  readonly id?: string
  readonly level?: number
}

/** The styles of a document. */
export interface Styles {
  /** The style of a paragraph; without an id, or with one that there is not, the one that paragraphs have by default. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  /** Whether text in a style of characters is hidden. */
  readonly isHidden: (id: string) => boolean
  /** The list that a style of lists stands for. */
  readonly listOf: (id: string) => string | undefined
}

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, XmlElement>()
  let byDefault = ''
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId']
    if (style.name !== 'w:style' || id === undefined || styles.has(id)) continue
    styles.set(id, style)
    const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')
    if (isDefault && style.attributes['w:type'] === 'paragraph') byDefault = id
  }
  const resolved = new Map<string, ParagraphStyle>()
  const paragraph = (id: string): ParagraphStyle => {
    const known = resolved.get(id)
    if (known) return known
    const style = styles.get(id)
    const found = style ? inherit(chainOf(id, styles)) : plain
    resolved.set(id, found)
    return found
  }
  return {
    paragraph: id => paragraph(id !== undefined && styles.has(id) ? id : byDefault),
    isHidden: id => paragraph(id).isHidden,
    listOf: id => listIn(childNamed(styles.get(id), 'w:pPr'))?.id
  }
}

const plain: ParagraphStyle = {ids: [], name: '', isHidden: false}

interface Linked {
  readonly id: string
  readonly element: XmlElement
}

/** Styles are based on one another no deeper than this. */
const longestChain = 50

/** A style and those it is based on; a circle ends where it closes. */
function chainOf(id: string, styles: ReadonlyMap<string, XmlElement>): readonly Linked[] {
  const chain: Linked[] = []
  let next: string | undefined = id
  for (let element = styles.get(id); element && next !== undefined && chain.length < longestChain; ) {
    chain.push({id: next, element})
    next = settingOf(element, 'w:basedOn')
    element = next === undefined || chain.some(known => known.id === next) ? undefined : styles.get(next)
  }
  return chain
}

function inherit(chain: readonly Linked[]): ParagraphStyle {
  const name = (settingOf(chain[0]?.element, 'w:name') ?? '').toLowerCase()
  const properties = (linked: Linked) => childNamed(linked.element, 'w:pPr')
  const outlineLevel = first(chain, linked => outlineLevelIn(properties(linked)) ?? levelOfName(settingOf(linked.element, 'w:name')))
  const lists = chain.flatMap(linked => listIn(properties(linked)) ?? [])
  const id = first(lists, list => list.id)
  const level = first(lists, list => list.level)
  return {
    ids: chain.map(linked => linked.id),
    name,
    ...(outlineLevel === undefined ? {} : {outlineLevel}),
    ...(id === undefined && level === undefined
      ? {}
      : {list: {...(id === undefined ? {} : {id}), ...(level === undefined ? {} : {level})}}),
    isHidden: first(chain, ({element}) => switchOf(childNamed(element, 'w:rPr'), 'w:vanish')) ?? false
  }
}

/** The outline level that properties of a paragraph give; 9 stands for that of plain text. */
export function outlineLevelIn(properties: XmlElement | undefined): number | undefined {
  return numberOf(settingOf(properties, 'w:outlineLvl'), 0, 9)
}

/** `heading 1`; styles of that name are headings even where they do not say so. */
function levelOfName(name: string | undefined): number | undefined {
  const level = /^(?:heading|标题)\s?([1-9])$/i.exec(name ?? '')?.[1]
  return level === undefined ? undefined : Number(level) - 1
}

/** The list that properties of a paragraph name. */
export function listIn(properties: XmlElement | undefined): ListReference | undefined {
  const list = childNamed(properties, 'w:numPr')
  if (!list) return undefined
  const id = settingOf(list, 'w:numId')?.trim()
  const level = numberOf(settingOf(list, 'w:ilvl'), 0, 8)
  return {...(id === undefined ? {} : {id}), ...(level === undefined ? {} : {level})}
}

function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element).find(child => child.name === name)
}

function first<Item, Value>(items: readonly Item[], value: (item: Item) => Value | undefined): Value | undefined {
  for (const item of items) {
    const found = value(item)
    if (found !== undefined) return found
  }
  return undefined
}
