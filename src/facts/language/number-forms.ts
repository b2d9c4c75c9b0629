import {maskNames} from '../../model/mask.js'
import {readNumeral} from '../../model/numeral.js'
import type {Quantity} from '../../model/quantity.js'
import type {Report} from '../../model/report.js'
import type {Located} from '../../model/source.js'
import {type Text, textAt} from '../../model/text.js'
import {
  digitsBeforeWord,
  fullWidthMarker,
  fullWidthNumber,
  idiomaticNumerals,
  moneyUnits,
  wordBeforeDigits,
  writtenYear
} from '../../wording/language/numbers.js'
import type {Relation} from '../prose/relation.js'

/** A number that is not written as numbers are, or not as the others of the report. */
export interface NumberForm {
  /** `full-width` １２ · `mixed` 2〇24, 二O一一 · `word-digits` 百分之98, 3千余 · `separators` 1,203 beside 4506 · `numerals` 5件 beside 五件 */
  readonly kind: 'full-width' | 'mixed' | 'word-digits' | 'separators' | 'numerals'
  readonly at: Located
  readonly written: string
  /** The same number as it ought to be written. */
  readonly proper: string
  /** Others that are written in the same way, where they are told of together. */
  readonly more: readonly {readonly at: Located; readonly proper: string}[]
  /** A number that is written in the other way. */
  readonly beside?: {readonly at: Located; readonly written: string}
}

/** Finds them in the prose, the sign-off and, where digits are full-width, in cells. */
export function findNumberForms(report: Report, relations: readonly Relation[]): readonly NumberForm[] {
  const prose = report.statements.map(({text}) => text)
  const {signoff, tables} = report
  const lines = signoff ? [...prose, textAt(signoff.source, signoff.span)] : prose
  const cells = tables.flatMap(table => table.cells.map(({text}) => text))
  return [
    ...gather([...lines, ...cells].flatMap(fullWidthIn)),
    ...lines.flatMap(text => [...yearsIn(text), ...wordsIn(text)]),
    ...separatorsIn(report),
    ...numeralsIn(relations)
  ].sort((one, other) => one.at.span.start - other.at.span.start)
}

function formOf(kind: NumberForm['kind'], at: Text, proper: string): NumberForm {
  return {kind, at, written: at.value, proper, more: []}
}

function fullWidthIn(text: Text): readonly NumberForm[] {
  if (!/[０-９]/.test(text.value)) return []
  const marker = fullWidthMarker.exec(text.value)?.[0].length ?? 0
  return [...maskNames(text.value).matchAll(fullWidthNumber)].flatMap(match =>
    match.index < marker ? [] : [formOf('full-width', text.slice(match.index, match.index + match[0].length), match[0].normalize('NFKC'))]
  )
}

/** Many of a kind are one habit, and are told of once. */
function gather(forms: readonly NumberForm[]): readonly NumberForm[] {
  const [first, ...more] = forms
  return first && forms.length > fewest ? [{...first, more}] : forms
}

/** As many as are still told of one by one. */
const fewest = 4

function yearsIn(text: Text): readonly NumberForm[] {
  return [...maskNames(text.value).matchAll(writtenYear)].flatMap(({0: year, index}) => {
    const letters = /[OoＯｏ]/.test(year)
    const digits = /\d/.test(year)
    const numerals = /[〇○零一二三四五六七八九]/.test(year)
    if (!letters && !(digits && numerals)) return []
    const inDigits = /^\d/.test(year)
    const proper = [...year].map(character => (inDigits ? toDigit(character) : toNumeral(character))).join('')
    return [formOf('mixed', text.slice(index, index + year.length), proper)]
  })
}

const numerals = '〇一二三四五六七八九'

function toDigit(character: string): string {
  if (/[OoＯｏ○零]/.test(character)) return '0'
  const digit = numerals.indexOf(character)
  return digit < 0 ? character : `${digit}`
}

function toNumeral(character: string): string {
  return numerals[Number(toDigit(character))] ?? character
}

function wordsIn(text: Text): readonly NumberForm[] {
  const value = maskNames(text.value)
  const shares = [...value.matchAll(wordBeforeDigits)].map(match => {
    const proper = `${match.groups?.['number']}${match.groups?.['of'] === '千' ? '‰' : '%'}`
    return formOf('word-digits', text.slice(match.index, match.index + match[0].length), proper)
  })
  const ranks = [...value.matchAll(digitsBeforeWord)].map(match => {
    const {number = '', rank, more = ''} = match.groups ?? {}
    const proper = `${Number((Number(number) * (rank === '千' ? 1000 : 100)).toFixed(3))}${more}`
    return formOf('word-digits', text.slice(match.index, match.index + match[0].length + more.length), proper)
  })
  return [...shares, ...ranks]
}

// ── numbers beside others ──────────────────────────────────────────────────────────────────────────────────────────────

/** 「1,203」 beside 「4506」; four digits need none where only longer numbers have them. */
function separatorsIn({statements}: Report): readonly NumberForm[] {
  const figures = statements.flatMap(({quantities}) => quantities)
  return [true, false].flatMap(isMoney => {
    const alike = figures.filter(({unit}) => moneyUnits.has(unit ?? '') === isMoney)
    const having = alike.filter(({raw}) => separated.test(raw))
    const shortest = Math.min(...having.map(({raw}) => digitsOf(raw).length))
    const lacking = alike.filter(({raw}) => /^\d{4}/.test(raw) && digitsOf(raw).length >= shortest)
    const [few, many] = lacking.length <= having.length ? [lacking, having] : [having, lacking]
    const [first, ...more] = few
    const [beside] = many
    if (!first || !beside) return []
    const rewrite = (figure: Quantity) => ({
      at: figure,
      proper: few === lacking ? withSeparators(figure.raw) : figure.raw.replace(/[,，]/g, '')
    })
    return [
      {
        kind: 'separators',
        ...rewrite(first),
        written: first.raw,
        more: more.map(rewrite),
        beside: {at: beside, written: beside.raw}
      } as const
    ]
  })
}

/** 「1,203件」「1，203」 */
const separated = /^\d{1,3}[,，]\d{3}/

function digitsOf(raw: string): string {
  return (/^[\d,，]+/.exec(raw)?.[0] ?? '').replace(/[,，]/g, '')
}

function withSeparators(raw: string): string {
  return raw.replace(/^\d+/, digits => digits.replace(/(?=(?:\d{3})+$)(?!^)/g, ','))
}

/** 「公告5件、通报三件」 */
function numeralsIn(relations: readonly Relation[]): readonly NumberForm[] {
  const seen = new Set<Quantity>()
  return relations.flatMap((relation): readonly NumberForm[] => {
    if (relation.kind !== 'enumeration') return []
    const figures = relation.members.map(({mention}) => mention.quantity)
    const digits = figures.find(({raw}) => /^\d/.test(raw))
    const odd = figures.filter(
      quantity =>
        quantity.unit === digits?.unit && !seen.has(quantity) && numeral.test(quantity.raw) && !idiomaticNumerals.has(numeralOf(quantity))
    )
    for (const quantity of odd) seen.add(quantity)
    const [first, ...more] = odd
    if (!first || !digits) return []
    const rewrite = (figure: Quantity) => ({at: figure, proper: inDigits(figure)})
    return [{kind: 'numerals', ...rewrite(first), written: first.raw, more: more.map(rewrite), beside: {at: digits, written: digits.raw}}]
  })
}

const numeral = /^[一二两三四五六七八九十百千零〇]+/

function numeralOf({raw}: Quantity): string {
  return numeral.exec(raw)?.[0] ?? ''
}

function inDigits(figure: Quantity): string {
  const words = numeralOf(figure)
  return figure.raw.replace(words, `${readNumeral(words) ?? words}`)
}
