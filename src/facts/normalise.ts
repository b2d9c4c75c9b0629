/**
 * Wording made comparable.
 *
 * The folder `facts` gives words and figures their meaning; it may not know the engine or any rule.
 */

/** A character of a folded text and where it stood. */
interface Folded {
  readonly value: string
  /** For each character of `value`, its offset in the text that was folded. */
  readonly offsets: readonly number[]
}

/**
 * A title or name folded for comparison: full-width letters and brackets, white space, closing marks, 其它/其他,
 * 需要的/需要, and the joiners 和 及 与 以及 、 count as one.
 */
export function fold(text: string): string {
  return foldWithOffsets(text).value
}

/** The same, with the way back to each character's offset. */
export function foldWithOffsets(text: string): Folded {
  const characters: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const rule = folding.find(({from}) => text.startsWith(from, at))
    const plain = rule ? rule.to : plainCharacter(text[at] ?? '')
    const last = at + (rule?.from.length ?? 1) - 1
    for (const [index, character] of [...plain].entries()) {
      characters.push(character)
      // what ends a longer stretch stands at its end: 「事项」 of 「报告的事项」
      offsets.push(index === plain.length - 1 ? last : Math.min(at + index, last))
    }
    at = last
  }
  return {value: characters.join(''), offsets}
}

/** Longest first where one begins another. */
const folding: readonly {readonly from: string; readonly to: string}[] = [
  {from: '以及', to: '、'},
  {from: '和', to: '、'},
  {from: '及', to: '、'},
  {from: '与', to: '、'},
  {from: '其它', to: '其他'},
  {from: '报告的事项', to: '报告事项'}
]

function plainCharacter(character: string): string {
  if (/[\s\u3000\u00a0“”"'‘’《》〈〉。：:；;]/.test(character)) return ''
  return character.normalize('NFKC')
}
