/** Untrusted words on one line, with every character that a terminal would obey or hide made visible. */
export function visible(words: string): string {
  return visibleCharacters(words.replace(/[\r\n]\s*|\t/g, ' '))
}

/** What a person reads of a quote: a figure of a page may stand in several elements, `1<span>2</span>件`. */
export function readable(quote: string): string {
  return visible(quote.replace(/<\/?[a-z][^<>]*>/gi, '').replace(/&(?:nbsp|e[mn]sp);/g, ' '))
}

/** The same for a stretch of a line whose length in cells matters: a tab is two blanks. */
export function visibleCharacters(words: string): string {
  return words.replace(unseen, character => {
    const code = character.codePointAt(0) ?? 0
    if (code === 0x09) return '  '
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return isJoining(code) ? character : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** Matches ESC, U+200B zero width space and U+202E right-to-left override; not U+3000, which is as wide as a letter. */
const unseen = /[\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}\p{Line_Separator}\p{Paragraph_Separator}\p{Surrogate}]/gu

/** Joiners and variation selectors belong to the character before them. */
function isJoining(code: number): boolean {
  return code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
}
