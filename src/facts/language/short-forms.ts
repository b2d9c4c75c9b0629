import type {Report} from '../../model/report.js'
import {offsetIn, type Text} from '../../model/text.js'
import {betweenTitleAndShortForm, definesShortForm, kindsOfDocument} from '../../wording/language/short-forms.js'
import type {Citation} from '../citations.js'

/** A short form that the report declares, and how it keeps to it. */
export interface ShortForm {
  /** 「《条例》」「县水利局」, where it is declared. */
  readonly at: Text
  /** Without its marks. */
  readonly name: string
  readonly isTitle: boolean
  /** The title that it stands for. */
  readonly full?: string
  /** Used behind the place where it is declared. */
  readonly isUsed: boolean
  /** Titles of that form before that place. */
  readonly before: readonly Text[]
  /** The full title again, behind that place. */
  readonly fullAgain: readonly Text[]
  /** An earlier place that declares the same form for the same title. */
  readonly earlier?: Text
}

/** A title like 《条例》 that the report nowhere says the meaning of. */
export interface UndeclaredForm {
  readonly at: Text
  readonly name: string
  readonly more: readonly Text[]
}

export interface ShortForms {
  readonly declared: readonly ShortForm[]
  readonly undeclared: readonly UndeclaredForm[]
}

export function readShortForms({statements}: Report, citations: readonly Citation[]): ShortForms {
  const titles = citations.flatMap(({title}) => (title ? [title] : []))
  const declared: ShortForm[] = []
  const alone = withoutShortForm(citations)
  for (const {text} of statements) {
    for (const match of text.value.matchAll(definesShortForm)) {
      if (declared.length === most) break
      const written = match.groups?.['short'] ?? ''
      const from = match.index + match[0].indexOf(written)
      const at = text.slice(from, from + written.length)
      const name = written.replace(/[“”"‘’「」《》]/g, '')
      const isTitle = written.includes('《')
      const full = isTitle ? titleBefore(titles, text, match.index) : undefined
      const same = titles.filter(title => isTitle && title.value.trim() === name && !isWithin(title, at))
      const isBehind = (other: Text) => other.span.start >= at.span.end
      const earlier = declared.find(other => other.name === name && other.full === full)
      declared.push({
        at,
        name,
        isTitle,
        ...(full ? {full} : {}),
        isUsed: isTitle
          ? same.some(isBehind)
          : isNamedBehind(
              name,
              at,
              statements.map(statement => statement.text)
            ),
        before: earlier ? [] : same.filter(other => !isBehind(other) && !declared.some(({at: place}) => isWithin(other, place))),
        fullAgain: full ? alone.filter(title => title.value === full && isBehind(title)) : [],
        ...(earlier ? {earlier: earlier.at} : {})
      })
    }
  }
  const names = new Set(declared.map(({name}) => name))
  const open = new Map<string, Text[]>()
  for (const title of titles) {
    const name = title.value.trim()
    if (!kindsOfDocument.has(name) || names.has(name)) continue
    const known = open.get(name)
    if (known) known.push(title)
    else open.set(name, [title])
  }
  const undeclared = [...open].flatMap(([name, [at, ...more]]) => (at ? [{at, name, more}] : []))
  return {declared, undeclared}
}

/** No report declares more; each is held against every title. */
const most = 50

/** The title right before a bracket, but for its number. */
function titleBefore(titles: readonly Text[], text: Text, bracket: number): string | undefined {
  const end = text.value.lastIndexOf('》', bracket)
  if (end < 0 || !betweenTitleAndShortForm.test(text.value.slice(end + 1, bracket))) return undefined
  const closing = text.slice(end, end + 1).span.start
  return titles.find(({span}) => span.end === closing)?.value
}

function isWithin(inner: Text, outer: Text): boolean {
  return inner.span.start >= outer.span.start && inner.span.end <= outer.span.end
}

/** Whether words stand anywhere behind a place. */
function isNamedBehind(name: string, {span}: Text, texts: readonly Text[]): boolean {
  return texts.some(text => {
    if (text.span.end <= span.end) return false
    const at = text.value.lastIndexOf(name)
    return at >= 0 && text.slice(at, at + 1).span.start >= span.end
  })
}

/** Titles without a bracket behind them that declares a short form. */
function withoutShortForm(citations: readonly Citation[]): readonly Text[] {
  return citations.flatMap(citation => (citation.title && !isDeclaredAgain(citation) ? [citation.title] : []))
}

/** Whether a title is followed by a bracket that declares its short form again. */
function isDeclaredAgain({title, statement}: Citation): boolean {
  if (!title) return false
  const {value} = statement.text
  const end = offsetIn(statement.text, title.span.end)
  const declaration = [...value.slice(end + 1, end + 120).matchAll(definesShortForm)][0]
  return declaration !== undefined && betweenTitleAndShortForm.test(value.slice(end + 1, end + 1 + declaration.index))
}
