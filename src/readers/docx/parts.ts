import type {Archive} from './archive.js'
import type {Notes, Part} from './story.js'
import {saveAgain, Unreadable} from './unreadable.js'
import {decodePart, parseXml, type XmlElement} from './xml.js'

/** The parts of a document that tell its text. */
export interface DocumentParts {
  readonly main: Part
  readonly stylesRoot: XmlElement | undefined
  readonly numberingRoot: XmlElement | undefined
  readonly notes: Notes
}

/** Finds the parts of a document by their relations, whatever they are called. */
export function openDocument(archive: Archive): DocumentParts {
  const [name] = targets(archive, '', 'officeDocument')
  const main = openPart(archive, name ?? 'word/document.xml')
  if (!main) {
    const missing = name ?? 'word/document.xml'
    throw new Unreadable(
      `不是 Word 文档：压缩包里没有 ${missing}；${saveAgain.zh}`,
      `is no Word document: there is no ${missing} in the archive; ${saveAgain.en}`
    )
  }
  if (main.root.name !== 'w:document') {
    throw new Unreadable(
      `不是 Word 文档（${main.name} 是别的程序的内容，例如表格或者演示文稿）；${saveAgain.zh}`,
      `is no Word document (${main.name} is that of another program, a workbook or slides perhaps); ${saveAgain.en}`
    )
  }
  const related = (type: string) => {
    const [target] = targets(archive, main.name, type)
    return target === undefined ? undefined : openPart(archive, target)
  }
  return {
    main,
    stylesRoot: related('styles')?.root,
    numberingRoot: related('numbering')?.root,
    notes: new Map([...notesIn(related('footnotes'), 'w:footnote'), ...notesIn(related('endnotes'), 'w:endnote')])
  }
}

function openPart(archive: Archive, name: string): Part | undefined {
  const bytes = archive.read(name)
  if (!bytes) return undefined
  const own = archive.nameOf(name) ?? name
  const text = decodePart(bytes, own)
  return {name: own, text, root: parseXml(text, own)}
}

/** The parts that a part is related to in a way; `''` stands for the file as a whole. */
function targets(archive: Archive, from: string, type: string): readonly string[] {
  const slash = from.lastIndexOf('/') + 1
  const relations = openPart(archive, `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`)
  return (relations?.root.children ?? []).flatMap(({attributes: {Type: kind, Target: target, TargetMode: mode}}) =>
    kind?.endsWith(`/${type}`) && target !== undefined && mode !== 'External' ? [resolve(from.slice(0, slash), target)] : []
  )
}

/** `word/` and `../word/styles.xml` are `word/styles.xml`. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function notesIn(part: Part | undefined, name: string): Notes {
  const notes = new Map<string, {readonly element: XmlElement; readonly part: Part}>()
  if (!part) return notes
  for (const element of part.root.children) {
    const {'w:id': id, 'w:type': type} = element.attributes
    // separators are notes as well, of types of their own
    if (element.name === name && id !== undefined && (type === undefined || type === 'normal')) {
      notes.set(`${name}Reference ${id}`, {element, part})
    }
  }
  return notes
}
