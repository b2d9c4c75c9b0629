import type {Root, RootContent} from 'mdast'

import type {Problem, SourceDocument} from '../model/source.js'
import {tablesFromLines} from './grid.js'
import {blocksOf} from './html-blocks.js'
import {tokensBetween} from './html-tokens.js'
import {parsePage} from './html-tree.js'
import {findBody} from './page/body.js'
import {layOut, type Page} from './page/layout.js'
import {joinBrokenLines, linesOfPage} from './page/lines.js'
import {findPublished} from './page/published.js'
import {findComments} from './written.js'

/**
 * Reads a report from a page of a web site: what a browser shows of it, without what the site puts around it. Positions are those of
 * the page's source. The day on which the page says that it was published is read, too.
 */
export function readHtml(content: string, uri: string): SourceDocument {
  const text = content.replace(/^\ufeff/, '')
  const document = parsePage(text)
  const page = document ? layOut(document, text) : flat(text)
  const body = findBody(document, page)
  const tree: Root = {type: 'root', children: [...(body?.blocks ?? [])]}
  tablesFromLines(tree, linesOfPage())
  if (body) tree.children = withComments(joinBrokenLines(tree.children, text), page.comments)
  const problems = body ? brokenIn(tree, text) : [noBody]
  const source: SourceDocument = {uri, format: 'html', text, tree, layout: 'exact', segments: [], problems}
  const published = findPublished(source, page.metas, body ?? {above: page.blocks, below: []})
  return published ? {...source, published} : source
}

const noBody: Problem = {
  message: {
    zh: '网页上没有找到报告的正文，可能只是目录，或者报告在附件里',
    en: 'the page holds no report: it may be a list, or the report may be attached'
  }
}

/** Where a character of the report was broken in the file. */
function brokenIn({children}: Root, text: string): readonly Problem[] {
  const start = text.indexOf('\ufffd', children[0]?.position?.start.offset ?? 0)
  if (start < 0 || start >= (children.at(-1)?.position?.end.offset ?? 0)) return []
  return [
    {
      span: {start, end: start + 1},
      message: {zh: '这里有字符在文件中已经损坏，读不出来', en: 'a character here is broken in the file and cannot be read'}
    }
  ]
}

/** A page that no parser should be given, line by line. */
function flat(text: string): Page {
  const blocks = blocksOf(tokensBetween(findComments(text, 'html'), 0, text.length), [], false)
  return {blocks, links: [], comments: [], metas: []}
}

/** The blocks with the comments before what stands behind them. */
function withComments(blocks: readonly RootContent[], comments: readonly RootContent[]): RootContent[] {
  const children: RootContent[] = []
  let next = 0
  for (const block of [...blocks, undefined]) {
    for (let comment = comments[next]; comment && startOf(comment) < startOf(block); comment = comments[++next]) children.push(comment)
    if (block) children.push(block)
  }
  return children
}

function startOf(node: RootContent | undefined): number {
  return node?.position?.start.offset ?? Number.POSITIVE_INFINITY
}
