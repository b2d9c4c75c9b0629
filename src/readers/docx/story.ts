import type {Block, CellBlock, ParagraphBlock, Piece, RowBlock, TableBlock} from './blocks.js'
import {Fields} from './fields.js'
import {listIn, outlineLevelIn, type Styles} from './styles.js'
import {symbolOf} from './symbols.js'
import {textPieces} from './text-pieces.js'
import {childOf, childrenOf, chosen, numberOf, settingOf, switchOf, type XmlElement} from './xml.js'

/** A part as it was read. */
export interface Part {
  readonly name: string
  readonly text: string
  readonly root: XmlElement
}

/** The notes of a document by kind and id, each with the part it stands in. */
export type Notes = ReadonlyMap<string, {readonly element: XmlElement; readonly part: Part}>

/** What was met that a person should know of. */
export interface Remarks {
  inserted: number
  deleted: number
  /** Other files put into this one, which Word takes in when it opens it. */
  embedded: number
}

/** What reading the stories of a document takes. */
export interface Reading {
  readonly styles: Styles
  readonly notes: Notes
  readonly remarks: Remarks
}

/** Reads what stands in an element of a part: the body of the document. Changes `remarks`. */
export function readStory(element: XmlElement, part: Part, reading: Reading): readonly Block[] {
  const remarks = {...reading.remarks}
  const story = new Story(part, reading, new Fields())
  const blocks = story.blocksOf(element)
  if (story.isWhole) return blocks
  Object.assign(reading.remarks, remarks)
  return new Story(part, reading, new Fields(true)).blocksOf(element)
}

class Story {
  readonly #part: Part
  readonly #reading: Reading
  readonly #fields: Fields
  readonly #notesDone = new Set<string>()

  constructor(part: Part, reading: Reading, fields: Fields) {
    this.#part = part
    this.#reading = reading
    this.#fields = fields
  }

  /** Whether all its fields have ended. */
  get isWhole(): boolean {
    return this.#fields.isClosed
  }

  blocksOf(container: XmlElement): readonly Block[] {
    const blocks: Block[] = []
    let open: OpenParagraph | undefined
    const close = () => {
      if (open && (open.pieces.length > 0 || open.attached.length > 0)) {
        blocks.push({...open.last, pieces: open.pieces, attached: open.attached, isNumbered: false})
      }
      open = undefined
    }
    for (const element of this.#elementsOf(container.children)) {
      if (element.name === 'w:tbl') {
        close()
        blocks.push(this.#table(element))
        continue
      }
      const own = this.#paragraph(element)
      if (isContents(own.block)) continue
      if (own.goesOn) {
        open ??= {pieces: [], attached: [], last: own.block}
        open.pieces.push(...own.block.pieces)
        open.attached.push(...own.block.attached)
        open.last = own.block
      } else {
        blocks.push(open ? joined(open, own.block) : own.block)
        open = undefined
      }
    }
    close()
    return blocks
  }

  /** The paragraphs and tables among elements, those within containers that only group them included. */
  *#elementsOf(elements: readonly XmlElement[]): Generator<XmlElement> {
    for (const element of elements) {
      if (element.name === 'w:p' || element.name === 'w:tbl') yield element
      else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') this.#reading.remarks.embedded++
      else yield* this.#elementsOf(this.#within(element) ?? [])
    }
  }

  /** What a container holds that is read as if it were not there; nothing for all else. */
  #within(element: XmlElement): readonly XmlElement[] | undefined {
    const {remarks} = this.#reading
    switch (element.name) {
      case 'w:sdt':
        return isTableOfContents(element) ? [] : (childOf(element, 'w:sdtContent')?.children ?? [])
      case 'w:ins':
      case 'w:moveTo':
        remarks.inserted++
        return element.children
      case 'w:del':
      case 'w:moveFrom':
        remarks.deleted++
        return []
      case 'mc:AlternateContent':
        return chosen(element)
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:hyperlink':
      case 'w:fldSimple':
      case 'w:dir':
      case 'w:bdo':
      case 'w:rubyBase':
      case 'm:oMath':
      case 'm:oMathPara':
        return element.children
      default:
        return undefined
    }
  }

  #paragraph(element: XmlElement): {readonly block: ParagraphBlock; readonly goesOn: boolean} {
    const {styles, remarks} = this.#reading
    const properties = childOf(element, 'w:pPr')
    const mark = childOf(properties, 'w:rPr')
    const style = styles.paragraph(settingOf(properties, 'w:pStyle'))
    const content: Content = {pieces: [], attached: []}
    this.#inline(element.children, style.isHidden, content)
    const isDeleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
    if (isDeleted) remarks.deleted++
    if (childOf(mark, 'w:ins') !== undefined || childOf(mark, 'w:moveTo') !== undefined) remarks.inserted++
    const isHidden = switchOf(mark, 'w:vanish') ?? style.isHidden
    const list = listIn(properties)
    const outlineLevel = outlineLevelIn(properties) ?? style.outlineLevel
    return {
      goesOn: isDeleted || isHidden,
      block: {
        kind: 'paragraph',
        element,
        part: this.#part.name,
        style,
        isNumbered: !isHidden,
        ...content,
        ...(list ? {list} : {}),
        ...(outlineLevel === undefined ? {} : {outlineLevel})
      }
    }
  }

  #inline(elements: readonly XmlElement[], isHidden: boolean, content: Content): void {
    for (const element of elements) {
      if (element.name === 'w:r' || element.name === 'm:r') this.#run(element, isHidden, content)
      else if (element.name !== 'w:p') this.#inline(this.#within(element) ?? formulaParts(element), isHidden, content)
    }
  }

  #run(run: XmlElement, isParagraphHidden: boolean, content: Content): void {
    const properties = childOf(run, 'w:rPr')
    const style = settingOf(properties, 'w:rStyle')
    const inherited = style !== undefined && this.#reading.styles.isHidden(style) ? !isParagraphHidden : isParagraphHidden
    const isHidden = switchOf(properties, 'w:vanish') ?? inherited
    for (const [child, element] of run.children.entries()) this.#runChild(element, run, child, isHidden, content)
  }

  #runChild(element: XmlElement, run: XmlElement, child: number, isHidden: boolean, content: Content): void {
    if (element.name === 'w:fldChar') {
      this.#fields.meet(element)
      return
    }
    if (element.name === 'mc:AlternateContent') {
      for (const inner of chosen(element)) this.#runChild(inner, run, child, isHidden, content)
      return
    }
    if (isHidden || !this.#fields.isVisible) return
    const add = (kind: Piece['kind'], value: string) => {
      if (value !== '' || kind === 'image') {
        content.pieces.push({kind, value, run, child, offset: 0, xml: {start: element.start, end: element.end}})
      }
    }
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        content.pieces.push(...textPieces(element, run, child, this.#part.text))
        break
      case 'w:tab':
      case 'w:ptab':
        add('text', '\t')
        break
      case 'w:br':
      case 'w:cr':
        add('break', '\n')
        break
      case 'w:noBreakHyphen':
        add('text', '-')
        break
      case 'w:sym':
        add('text', symbolOf(element.attributes['w:font'] ?? '', Number.parseInt(element.attributes['w:char'] ?? '', 16) || 0))
        break
      case 'w:ruby':
        this.#inline(childOf(element, 'w:rubyBase')?.children ?? [], false, content)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        content.attached.push(...this.#note(element))
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (this.#frames(element, content)) add('image', '')
        break
      default:
    }
  }

  /** Adds the text boxes of a drawing; whether there is a picture in it. */
  #frames(drawing: XmlElement, content: Content): boolean {
    let holdsPicture = false
    for (const element of childrenOf(drawing)) {
      if (element.name === 'w:txbxContent') content.attached.push(...this.blocksOf(element))
      else if (pictures.has(element.name)) holdsPicture = true
      else if (this.#frames(element, content)) holdsPicture = true
    }
    return holdsPicture
  }

  /** A note stands behind the paragraph that first refers to it. */
  #note({name, attributes}: XmlElement): readonly Block[] {
    const key = `${name} ${attributes['w:id']}`
    const note = this.#reading.notes.get(key)
    if (!note || this.#notesDone.has(key)) return []
    this.#notesDone.add(key)
    return readStory(note.element, note.part, {...this.#reading, notes: new Map()})
  }

  #table(table: XmlElement): TableBlock {
    const rows: RowBlock[] = []
    for (const row of this.#inContainers(table, 'w:tr')) {
      const properties = childOf(row, 'w:trPr')
      if (childOf(properties, 'w:ins')) this.#reading.remarks.inserted++
      if (childOf(properties, 'w:del')) this.#reading.remarks.deleted++
      else if (!switchOf(properties, 'w:hidden')) {
        const before = numberOf(settingOf(properties, 'w:gridBefore'), 0, mostColumns) ?? 0
        rows.push({before, cells: this.#cells(row)})
      }
    }
    return {kind: 'table', rows}
  }

  #cells(row: XmlElement): readonly CellBlock[] {
    const cells: CellBlock[] = []
    for (const element of this.#inContainers(row, 'w:tc')) {
      const properties = childOf(element, 'w:tcPr')
      const blocks = this.blocksOf(element)
      if (childOf(properties, 'w:cellDel')) {
        this.#reading.remarks.deleted++
        continue
      }
      const columnSpan = numberOf(settingOf(properties, 'w:gridSpan'), 1, mostColumns) ?? 1
      const merge = childOf(properties, 'w:vMerge')
      const last = cells.at(-1)
      const goesOn = (name: string) => {
        const child = childOf(properties, name)
        return child !== undefined && (child.attributes['w:val'] ?? 'continue') === 'continue'
      }
      // an older way of merging cells of a row
      if (goesOn('w:hMerge') && last) cells[cells.length - 1] = {...last, columnSpan: last.columnSpan + columnSpan}
      else cells.push({blocks, columnSpan, continues: merge !== undefined && goesOn('w:vMerge')})
    }
    return cells
  }

  *#inContainers(parent: XmlElement, name: string): Generator<XmlElement> {
    for (const child of parent.children) {
      if (child.name === name) yield child
      else if (child.name !== 'w:tbl' && child.name !== 'w:p') {
        const inner = this.#within(child)
        if (inner) yield* this.#inContainers({...child, children: inner}, name)
      }
    }
  }
}

/** Word has no tables of more columns. */
const mostColumns = 63

interface Content {
  readonly pieces: Piece[]
  readonly attached: Block[]
}

/** A paragraph that goes on in the next one, since its mark was deleted or is hidden. */
interface OpenParagraph extends Content {
  last: ParagraphBlock
}

function joined(open: OpenParagraph, block: ParagraphBlock): ParagraphBlock {
  return {...block, pieces: [...open.pieces, ...block.pieces], attached: [...open.attached, ...block.attached]}
}

const pictures: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds'])

/** What a formula is made of: fractions, roots and the like; of all other elements nothing. */
function formulaParts({name, children}: XmlElement): readonly XmlElement[] {
  return name.startsWith('m:') ? children : []
}

/** A table of contents is made by Word from the headings, which stand in the text themselves. */
function isContents({style}: ParagraphBlock): boolean {
  return /^(?:toc (?:[1-9]|heading)|table of figures)$/.test(style.name)
}

function isTableOfContents(control: XmlElement): boolean {
  const gallery = childOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return gallery?.attributes['w:val'] === 'Table of Contents'
}
