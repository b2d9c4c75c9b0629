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
 * How much of a label stands in the words of a row, in its order: 1 for all of it, 0 for nothing.
 *
 * Words of other labels between its own count nothing, since a broken line mixes them.
 */
export function sharedPart(words: string, label: string): number {
  if (label === '') return 0
  const row = words.slice(-longestWords)
  let previous = new Uint16Array(label.length + 1)
  for (const character of row) {
    const current = new Uint16Array(label.length + 1)
    for (let at = 1; at <= label.length; at++) {
      const same = character === label[at - 1] ? (previous[at - 1] ?? 0) + 1 : 0
      current[at] = Math.max(same, previous[at] ?? 0, current[at - 1] ?? 0)
    }
    previous = current
  }
  return (previous[label.length] ?? 0) / label.length
}

/** Words further back than this belong to rows before. */
const longestWords = 120
