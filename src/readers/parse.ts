import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** mdast of a Markdown text, pipe tables included. Indented lines are paragraphs: a report holds no program code. */
export function parseMarkdown(text: string): Root {
  const disabled = costly.flatMap(({marks, most, constructs}) => (occursMore(marks, most, text) ? constructs : []))
  return unified()
    .data({
      micromarkExtensions: [gfmTable(), {disable: {null: ['codeIndented', ...disabled]}}],
      fromMarkdownExtensions: [gfmTableFromMarkdown()]
    })
    .use(remarkParse)
    .parse(text)
}

/** mdast of a plain text: paragraphs of lines, in which no character of Markdown means anything. */
export function parsePlainText(text: string): Root {
  return unified()
    .data({micromarkExtensions: [{disable: {null: [...markdownConstructs]}}]})
    .use(remarkParse)
    .parse(text)
}

/** All that gives characters a meaning; what is left parts paragraphs at blank lines. */
const markdownConstructs: readonly string[] = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak'
]

/**
 * Constructs on which the parser's time grows with the square of their number, or of their depth, and more of them than any report
 * has: with 100,000 it works for a minute. A text with so many means none of them.
 */
const costly: readonly {readonly marks: RegExp; readonly most: number; readonly constructs: readonly string[]}[] = [
  // rows of tables; such lines are found as lines with bars, too
  {marks: /\|/g, most: 60_000, constructs: ['table']},
  // 「*」 and 「_」 are paired
  {marks: /[*_]/g, most: 4000, constructs: ['attention']},
  // 「[」 and 「![」 are paired with 「](」
  {marks: /\[/g, most: 4000, constructs: ['labelStartLink', 'labelStartImage', 'labelEnd']},
  // lines of 「===」 and 「---」 may each make a heading of all that stands above them
  {marks: /^[ \t]{0,3}[=-]+[ \t]*$/gm, most: 500, constructs: ['setextUnderline']},
  // quotations in quotations, and lists in lists, fifty deep
  {marks: /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/gm, most: 0, constructs: ['blockQuote', 'list']}
]

function occursMore(marks: RegExp, most: number, text: string): boolean {
  let count = 0
  for (const _ of text.matchAll(marks)) if (++count > most) return true
  return false
}
