import type {Span} from './source.js'

/** A text with what is quoted or titled blanked out, of the same length, so that no word or number of a name counts. */
export function maskNames(value: string): string {
  return value.replace(quotedOrTitled, name => name.slice(0, 1) + blank.repeat(name.length - 2) + name.slice(-1))
}

/** A text of the same length with a filler in place of each character of some stretches, line ends apart. */
export function maskStretches(value: string, stretches: readonly Span[], filler = blank): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of [...stretches].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    parts.push(value.slice(from, start), value.slice(start, end).replace(/[^\r\n]/g, filler))
    from = end
  }
  return [...parts, value.slice(from)].join('')
}

/** Full-width digits and marks of numbers as half-width ones; every character keeps its place. */
export function toPlainDigits(value: string): string {
  return value.replace(/[０-９．／％]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

/** 「“1+X”试点」「《2020年政务公开要点》」; not a quotation mark that is never closed. */
const quotedOrTitled = /“[^“”\n]{1,60}”|《[^《》\n]{1,80}》/g

/** Stands for a character that is no part of what is sought. */
const blank = '＿'
