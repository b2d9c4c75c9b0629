import type {Root} from 'mdast'

import {maskStretches} from '../model/mask.js'
import type {SourceDocument} from '../model/source.js'
import {tablesFromLines} from './grid.js'
import {linesBetween, linesIn, paragraphOf} from './lines.js'
import {parsePlainText} from './parse.js'
import {findComments, restoreComments, type Written} from './written.js'

/** Reads a report in plain text: no character means anything but itself, save comments `<!-- … -->`. */
export function readText(content: string, uri: string): SourceDocument {
  const written = findComments(content, 'text')
  const tree = paragraphsOf(written)
  tablesFromLines(tree, linesIn(written))
  restoreComments(tree, written)
  return {uri, format: 'text', text: written.text, tree, layout: 'exact', segments: [], problems: []}
}

/** Paragraphs of lines, with blank lines between them; a line of full-width blanks is blank too, one that holds a comment is not. */
function paragraphsOf(written: Written): Root {
  const {children} = parsePlainText(
    maskStretches(written.text, written.comments).replace(fullWidthBlankLine, line => ' '.repeat(line.length))
  )
  const paragraphs = children.map(({position}) => linesBetween(written, position?.start.offset ?? 0, position?.end.offset ?? 0))
  return {type: 'root', children: paragraphs.filter(({length}) => length > 0).map(lines => paragraphOf(lines, written))}
}

/** 「　　」 on a line of its own; not the blanks before a paragraph. */
const fullWidthBlankLine = /^[ \t\u3000\u00a0]+$/gm
