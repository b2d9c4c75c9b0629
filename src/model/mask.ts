/** A text with what is quoted or titled blanked out, of the same length, so that no word or number of a name counts. */
export function maskNames(value: string): string {
  return value.replace(quotedOrTitled, name => name.slice(0, 1) + blank(name.length - 2) + name.slice(-1))
}

/** A text of the same length with some stretches blanked out. */
export function maskStretches(value: string, stretches: readonly {readonly start: number; readonly end: number}[]): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of [...stretches].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    parts.push(value.slice(from, start), blank(end - start))
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

function blank(length: number): string {
  return '＿'.repeat(Math.max(0, length))
}
