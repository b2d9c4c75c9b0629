import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** mdast of a Markdown text, pipe tables included. Indented lines are paragraphs: a report holds no program code. */
export function parseMarkdown(text: string): Root {
  const disabled = [
    'codeIndented',
    ...(hasManyEmphasisMarks(text) ? ['attention'] : []),
    ...(deepNesting.test(text) ? ['blockQuote', 'list'] : [])
  ]
  return markdownParser(disabled).parse(text)
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

function markdownParser(disabled: readonly string[]) {
  return unified()
    .data({
      micromarkExtensions: [gfmTable(), {disable: {null: [...disabled]}}],
      fromMarkdownExtensions: [gfmTableFromMarkdown()]
    })
    .use(remarkParse)
}

/** Pairing `*` and `_` takes the parser time that grows with the square of their number: 100,000 of them take a minute. No report has thousands. */
function hasManyEmphasisMarks(text: string): boolean {
  let count = 0
  for (const _ of text.matchAll(/[*_]/g)) if (++count > 4000) return true
  return false
}

/** Quotations in quotations and lists in lists, fifty deep: the parser's time grows with the square of the depth. */
const deepNesting = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m
