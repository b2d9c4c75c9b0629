/** The remark plugin: findings as messages of the file. */

import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'

import {checkOptions, type Finding, type LintOptions, type Location, lintReport} from './index.js'
import {readMarkdown} from './readers/markdown.js'

type Message = VFile['messages'][number]

/**
 * Checks the file that remark reads: `remark().use(nianbao, {rules: {'title-pattern': 'off'}})`.
 *
 * Each finding is a message with `source` nianbao and the rule's id. What remark-lint calls severity 2 is `fatal: true`, as
 * there: findings of level error. Warnings are `fatal: false`; info, and what cannot be told, are not `fatal` at all. Nothing
 * is thrown, and the tree is left as it is. The text is read anew, since positions and merged cells are not in remark's tree.
 */
const nianbao: Plugin<[options?: LintOptions | undefined], Root> = (options = {}) => {
  checkOptions(options)
  return (_tree, file) => {
    const {findings} = lintReport(readMarkdown(String(file), file.path ?? '<stdin>'), options)
    for (const finding of findings) addMessage(file, finding)
  }
}

export default nianbao

function addMessage(file: VFile, finding: Finding): void {
  const {ruleId, message: reason, at, related, basis} = finding
  const cause = chain(related, file, ruleId)
  const message = file.message(reason, {place: positionOf(at), ruleId, source, ...(cause ? {cause} : {})})
  const url = basis.find(ground => ground.url !== undefined)?.url
  const note = basis.map(noteOf).join('\n')
  message.fatal = fatalOf(finding)
  message.actual = at.quote
  message.expected = replacements(finding)
  if (url !== undefined) message.url = url
  if (note !== '') message.note = note
}

const source = 'nianbao'

/** Related places one behind the other, each the `cause` of the one before. They belong to their finding, not to the file's messages. */
function chain(related: Finding['related'], file: VFile, ruleId: string): Message | undefined {
  return related.reduceRight<Message | undefined>((cause, {at, message}) => {
    const words = message === '' ? at.quote : message
    return new VFile({path: at.uri === file.path ? file.path : at.uri}).message(words, {
      place: positionOf(at),
      ruleId,
      source,
      ...(cause ? {cause} : {})
    })
  }, undefined)
}

function positionOf({span, place}: Location) {
  const {line, column, endLine, endColumn} = place
  return {start: {line, column, offset: span.start}, end: {line: endLine, column: endColumn, offset: span.end}}
}

function fatalOf({outcome, severity}: Finding): boolean | undefined {
  if (outcome === 'cantTell' || severity === 'info') return undefined
  return severity === 'error'
}

/** The ground as one line of Markdown: 《title》（number）provision：“words”. */
function noteOf({kind, title, number, provision, quote}: Finding['basis'][number]): string {
  if (kind !== 'instrument') return title
  return `《${title}》${number === undefined ? '' : `（${number}）`}${provision ?? ''}${quote === undefined ? '' : `：“${quote}”`}`
}

/** What may be put in place of the words that the finding is about; a value that is only for show is none. */
function replacements({at, fix, suggestions}: Finding): string[] {
  const offers = [...(fix ? [fix] : []), ...suggestions].filter(({applicability}) => applicability !== 'display-only')
  const texts = offers.flatMap(({edits}) => applyWithin(at, edits) ?? [])
  return [...new Set(texts)]
}

/** The quote as edits change it; nothing where they reach beyond it. */
function applyWithin({span, quote}: Location, edits: NonNullable<Finding['fix']>['edits']): string | undefined {
  if (edits.some(edit => edit.span.start < span.start || edit.span.end > span.end)) return undefined
  const backwards = [...edits].sort((one, other) => other.span.start - one.span.start)
  return backwards.reduce(
    (text, {span: {start, end}, newText}) => text.slice(0, start - span.start) + newText + text.slice(end - span.start),
    quote
  )
}
