/** Labels of rows and columns, made comparable. */

/**
 * A label without what copies and conversions change: white space, width, quotation marks, the number before it, the marks
 * between its words.
 */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\s\u00a0\u200b\ufeff"“”'‘’「」『』]/g, '')
    .replace(/其它/g, '其他')
    .replace(/[、,;:·]/g, ',')
    .replace(leadingNumber, '')
    .replace(/,+$/, '')
}

/** 「三,」「(二)」「1.」「2,」「①」 before words; not 「三类内部事务信息」. */
const leadingNumber = /^(?:[一二三四五六七八九十]{1,2}[,.]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.,)](?!\d)|\d{1,2}(?=[\u4e00-\u9fff]))/

/** A folded label without what stands in brackets: 「规章(县级无此项)」「部分公开(区分处理的,只计这一情形,不计其他情形)」. */
export function withoutNotes(folded: string): string {
  return folded.replace(/\([^()]*\)?/g, '').replace(/,+$/, '')
}

/**
 * How much of a label stands in the words of a row, in its order: 1 for all of it, 0 for little or nothing.
 *
 * Words of other labels between its own count nothing, since a broken line mixes them.
 */
export function sharedPart(words: string, label: string): number {
  if (label === '') return 0
  const row = words.slice(-longestWords)
  if (!holdsMostOf(row, label)) return 0
  let previous = new Uint16Array(label.length + 1)
  let current = new Uint16Array(label.length + 1)
  for (let place = 0; place < row.length; place++) {
    const character = row.charCodeAt(place)
    for (let at = 1; at <= label.length; at++) {
      const skipped = Math.max(previous[at] as number, current[at - 1] as number)
      current[at] = label.charCodeAt(at - 1) === character ? Math.max((previous[at - 1] as number) + 1, skipped) : skipped
    }
    ;[previous, current] = [current, previous]
  }
  return (previous[label.length] ?? 0) / label.length
}

/** Whether three quarters of a label's characters are among the words at all: no less is asked, and the rest need not be looked at more closely. */
function holdsMostOf(words: string, label: string): boolean {
  let missing = 0
  for (let at = 0; at < label.length; at++) {
    if (!words.includes(label[at] as string) && ++missing * 4 > label.length) return false
  }
  return true
}

/** Words further back than this belong to rows before. */
const longestWords = 240
