import type {Root} from 'mdast'

import type {Bilingual} from '../language.js'
import type {Problem, SourceDocument} from '../model/source.js'
import type {Anchors} from './docx/anchors.js'
import {openArchive} from './docx/archive.js'
import {readNumbering} from './docx/numbering.js'
import {openDocument} from './docx/parts.js'
import {type Remarks, readStory} from './docx/story.js'
import {readStyles} from './docx/styles.js'
import {Unreadable} from './docx/unreadable.js'
import {Writer} from './docx/writer.js'
import {childOf} from './docx/xml.js'
import {tablesFromLines} from './grid.js'
import {linesIn} from './lines.js'

export type {Anchors, ParagraphAnchor, RunAnchor} from './docx/anchors.js'

/** A Word file as it was read, or why it could not be. */
export type ReadDocx = DocxDocument | {readonly error: Bilingual}

export interface DocxDocument {
  readonly source: SourceDocument
  /** The way back into the file, for what is to be written there. */
  readonly anchors: Anchors
}

/** Reads a report in Word (.docx): the text that a person reads in it, with the numbers that Word prints, and its tables. */
export function readDocx(bytes: Uint8Array, uri: string): ReadDocx {
  try {
    return read(bytes, uri)
  } catch (thrown) {
    if (thrown instanceof Unreadable) return {error: thrown.reason}
    throw thrown
  }
}

function read(bytes: Uint8Array, uri: string): DocxDocument {
  const {main, stylesRoot, numberingRoot, notes} = openDocument(openArchive(bytes))
  const styles = readStyles(stylesRoot)
  const remarks: Remarks = {inserted: 0, deleted: 0, embedded: 0}
  const body = childOf(main.root, 'w:body')
  const blocks = body ? readStory(body, main, {styles, notes, remarks}) : []
  const writer = new Writer(readNumbering(numberingRoot, styles))
  const tree: Root = {type: 'root', children: [...writer.blocks(blocks)]}
  const {text, segments, runs, paragraphs} = writer
  if (text.trim() === '') {
    const isPicture = tree.children.some(node => 'children' in node && node.children.some(({type}) => type === 'image'))
    throw new Unreadable(
      isPicture ? '文件里只有图片，没有文字，无法检查' : '文件里没有文字',
      isPicture ? 'the file holds pictures only, and no text that could be checked' : 'the file holds no text'
    )
  }
  tablesFromLines(tree, linesIn({text, format: 'docx', comments: [], commentEnds: new Map(), masked: text}))
  const source: SourceDocument = {uri, format: 'docx', text, tree, layout: 'exact', segments, problems: problemsOf(remarks)}
  return {source, anchors: {runs, paragraphs}}
}

function problemsOf({inserted, deleted, embedded}: Remarks): readonly Problem[] {
  const problems: Problem[] = []
  if (inserted + deleted > 0) {
    problems.push({
      message: {
        zh: `文件里有没有接受的修订（插入 ${inserted} 处，删除 ${deleted} 处），按全部接受以后的文字检查`,
        en: `the file has tracked changes (${inserted} inserted, ${deleted} deleted); it was checked as if all were accepted`
      }
    })
  }
  if (embedded > 0) {
    problems.push({
      message: {
        zh: `文件里嵌入了 ${embedded} 个别的文件，其中的文字没有检查`,
        en: `the file takes in ${embedded} other ${embedded === 1 ? 'file' : 'files'}, whose text was not checked`
      }
    })
  }
  return problems
}
