import {maskStretches} from '../model/mask.js'
import type {Report} from '../model/report.js'
import {type Located, lineStarts, locate, type Span} from '../model/source.js'
import type {Directive} from './directives.js'

/** One rule, or all of them, disabled over a stretch of the text. */
export interface Stretch {
  readonly directive: Directive
  /** Absent: all rules. */
  readonly rule?: string
  /** The rule's name in the comment, or the whole comment. */
  readonly at: Located
  readonly start: number
  readonly end: number
  /** Where it ends sooner for one rule of all. */
  readonly ends: ReadonlyMap<string, number>
}

/** What the comments of a report disable, and the `enable` comments that end nothing. */
export interface Stretches {
  readonly stretches: readonly Stretch[]
  readonly idle: readonly Directive[]
}

/** Lays the comments over the text; names of rules that there are not are passed over. */
export function toStretches(directives: readonly Directive[], report: Report, isKnown: (rule: string) => boolean): Stretches {
  const stretches: OpenStretch[] = []
  const idle: Directive[] = []
  const open: Open = {named: new Map(), all: [], endedFor: new Map()}
  const nextLine = directives.some(({kind}) => kind === 'disable-next-line') ? linesBehind(report) : undefined
  for (const directive of directives) {
    const {kind, comment, rules} = directive
    const known = rules.filter(({value}) => isKnown(value))
    const named = rules.length === 0 ? [undefined] : known
    if (kind === undefined) continue
    if (kind === 'enable') {
      const ended = named.map(name => end(open, name?.value, comment.span.start))
      if (named.length > 0 && !ended.includes(true)) idle.push(directive)
      continue
    }
    const span = kind === 'disable' ? {start: comment.span.start, end: Number.POSITIVE_INFINITY} : linesOf(comment, kind, nextLine)
    for (const name of named) {
      const stretch = {directive, ...(name ? {rule: name.value, at: name} : {at: comment}), ...span, ends: new Map<string, number>()}
      stretches.push(stretch)
      if (kind === 'disable') begin(open, stretch)
    }
  }
  return {stretches, idle}
}

/** A stretch whose end may still be met. */
interface OpenStretch extends Stretch {
  end: number
  readonly ends: Map<string, number>
}

/** What is disabled at a place of the text. */
interface Open {
  readonly named: Map<string, OpenStretch[]>
  readonly all: OpenStretch[]
  /** How many of `all`, counted from the first, have ended for a rule. */
  readonly endedFor: Map<string, number>
}

function begin({named, all}: Open, stretch: OpenStretch): void {
  if (stretch.rule === undefined) all.push(stretch)
  else {
    const others = named.get(stretch.rule)
    if (others) others.push(stretch)
    else named.set(stretch.rule, [stretch])
  }
}

/** Ends what is open for a rule, or for all of them; whether there was anything to end. */
function end({named, all, endedFor}: Open, rule: string | undefined, at: number): boolean {
  if (rule === undefined) {
    const ending = [...all, ...[...named.values()].flat()]
    for (const stretch of ending) stretch.end = at
    all.length = 0
    named.clear()
    endedFor.clear()
    return ending.length > 0
  }
  const ending = named.get(rule) ?? []
  for (const stretch of ending) stretch.end = at
  named.delete(rule)
  const begun = all.slice(endedFor.get(rule) ?? 0)
  for (const {ends} of begun) ends.set(rule, at)
  endedFor.set(rule, all.length)
  return ending.length + begun.length > 0
}

/** The lines that a comment speaks of: its own, or the next one behind it that has words. Where there is none, nothing. */
function linesOf(comment: Located, kind: 'disable-line' | 'disable-next-line', nextLine: readonly number[] = []): Span {
  const starts = lineStarts(comment.source)
  const {line, endLine} = locate(comment).place
  const next = nextLine[endLine] ?? starts.length
  const [first, last] = kind === 'disable-line' ? [line - 1, endLine - 1] : [next, next]
  return {start: starts[first] ?? Number.POSITIVE_INFINITY, end: starts[last + 1] ?? Number.POSITIVE_INFINITY}
}

/** For each line, counted from 0, the first from there on that holds anything but white space and comments. */
function linesBehind({source, comments}: Report): readonly number[] {
  const starts = lineStarts(source)
  const visible = maskStretches(
    source.text,
    comments.map(({span}) => span),
    ' '
  )
  const lines: number[] = []
  let next = starts.length
  for (let line = starts.length - 1; line >= 0; line--) {
    if (visible.slice(starts[line], starts[line + 1]).trim() !== '') next = line
    lines[line] = next
  }
  return lines
}
