/** Whatever stands in a Word file: places are in order and lead back to what they say. */

import {describe, expect, test} from '@jest/globals'
import type {Nodes} from 'mdast'

import {lintReport} from '../../src/index.js'
import {readDocx} from '../../src/readers/docx.js'
import {headingStyles, level, list, makeDocx, part, run} from '../docx.js'
import fc from '../property.js'

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const runs = fc.oneof(
  fc
    .constantFrom('一、总体情况', '公开信息12条', '&amp;&#x4E00;', ' ', '\u3000', '2024年政府信息公开工作年度报告', '。', '')
    .map(text => `<w:r><w:t>${text}</w:t></w:r>`),
  fc.constantFrom('收到\t申请\n3件', '（一）', '𠮷').map(text => run(text)),
  fc.constantFrom(
    run('密', '<w:vanish/>'),
    field('begin'),
    field('separate'),
    field('end'),
    '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>',
    '<w:r><w:br w:type="page"/></w:r>',
    '<w:r><w:footnoteReference w:id="1"/></w:r>',
    '<w:r><w:drawing><pic:pic/></w:drawing></w:r>',
    '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>',
    '<w:r><mc:AlternateContent/></w:r>',
    '<w:r/>'
  )
)

const properties = fc.constantFrom(
  '',
  '<w:pStyle w:val="Heading1"/>',
  '<w:outlineLvl w:val="1"/>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  '<w:rPr><w:del/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>'
)

const paragraphs = fc
  .tuple(properties, fc.array(runs, {maxLength: 6}))
  .map(([own, content]) => `<w:p>${own === '' ? '' : `<w:pPr>${own}</w:pPr>`}${content.join('')}</w:p>`)

const {block} = fc.letrec<{block: string; table: string; cell: string}>(tie => ({
  block: fc.oneof(
    {maxDepth: 4},
    paragraphs,
    tie('table'),
    fc
      .constantFrom(
        ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
        ['<w:ins>', '</w:ins>'],
        ['<w:del>', '</w:del>'],
        ['<w:odd>', '</w:odd>']
      )
      .chain(([open, close]) => tie('block').map(inner => `${open}${inner}${close}`))
  ),
  table: fc
    .array(fc.array(tie('cell'), {maxLength: 4}), {maxLength: 4})
    .map(rows => `<w:tbl>${rows.map(cells => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`),
  cell: fc
    .tuple(
      fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>', '<w:hMerge/>', '<w:cellDel/>'),
      fc.array(tie('block'), {maxLength: 2})
    )
    .map(([own, blocks]) => `<w:tc><w:tcPr>${own}</w:tcPr>${blocks.join('')}</w:tc>`)
}))

describe('any file', () => {
  const numbering = list(1, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）'))
  const parts = {numbering, styles: headingStyles, footnotes: '<w:footnote w:id="1"><w:p><w:r><w:t>注。</w:t></w:r></w:p></w:footnote>'}

  test('has places that are in order and lead back', () => {
    fc.assert(
      fc.property(fc.array(block, {maxLength: 8}), blocks => {
        const body = `<w:body>${blocks.join('')}</w:body>`
        const xml: Readonly<Record<string, string>> = {
          'word/document.xml': part('document', body),
          'word/footnotes.xml': part('footnotes', parts.footnotes)
        }
        const read = readDocx(makeDocx([{xml: blocks.join('')}], parts), 'any.docx')
        if ('error' in read) {
          expect(read.error.zh).toMatch(/^文件里(?:没有文字|只有图片)/)
          return
        }
        const {source, anchors} = read
        const {text, segments} = source
        for (const [at, {span}] of segments.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(segments[at - 1]?.span.end ?? 0)
          expect(span.end).toBeGreaterThan(span.start)
        }
        for (const {span, part: name, xml: place} of anchors.runs) {
          const [words, written] = [
            text.slice(span.start, span.end),
            (xml[name] ?? '').replace('<w:sectPr/>', '').slice(place.start, place.end)
          ]
          expect(written.length === words.length ? written : (marks[written] ?? '\n')).toBe(words)
        }
        for (const [at, {span}] of anchors.paragraphs.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(anchors.paragraphs[at - 1]?.span.start ?? 0)
        }
        checkTree(source.tree, text.length)
        lintReport(source)
      }),
      {numRuns: 100}
    )
  })
})

const marks: Readonly<Record<string, string>> = {'&amp;': '&', '&#x4E00;': '一', '<w:tab/>': '\t'}

/** Each node stands within its parent, behind the one before it. */
function checkTree(node: Nodes, length: number): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? length]
  expect(start <= end && end <= length).toBe(true)
  if (!('children' in node)) return
  let at = start
  for (const child of node.children) {
    expect(child.position?.start.offset).toBeGreaterThanOrEqual(at)
    expect(child.position?.end.offset).toBeLessThanOrEqual(end)
    at = child.position?.end.offset ?? at
    checkTree(child, length)
  }
}
