import {announcesList} from '../../wording/relations.js'
import {haveSameUnit, type Mention} from './mentions.js'
import {isCount} from './passages.js'
import {type Partition, sumOf} from './relation.js'

/**
 * 「公开信息214条，具体如下。」 and a paragraph for each of its parts: 「机构与人事方面：22条。」
 *
 * Only where each of the paragraphs is little more than a name and its figure.
 */
export function readListedParagraphs(mentions: readonly Mention[]): readonly Partition[] {
  const paragraphs = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const group = paragraphs.get(mention.place.index)
    if (group) group.push(mention)
    else paragraphs.set(mention.place.index, [mention])
  }
  return mentions.flatMap((whole): readonly Partition[] => {
    if (!isCount(whole) || whole.depth > 0 || !announces(whole)) return []
    const parts: Mention[] = []
    for (let index = whole.place.index + 1; ; index++) {
      const [part, ...others] = paragraphs.get(index) ?? []
      if (!part || others.length > 0 || !isItem(part) || !haveSameUnit(part.quantity, whole.quantity)) break
      parts.push(part)
      if (sumOf(parts) === whole.quantity.value) break
    }
    if (parts.length < 2) return []
    return [{kind: 'partition', whole, parts, marker: 'bracket', isClosed: true, isExhaustive: false, wholes: [[whole]], others: []}]
  })
}

function announces({masked, range}: Mention): boolean {
  return masked.length - range.end < 40 && announcesList.test(masked.slice(range.end))
}

/** A short paragraph of one sentence. */
function isItem({place, masked, depth, range}: Mention): boolean {
  return isShort(masked) && place.paragraph.sentences.length === 1 && depth === 0 && range.start < 30
}

function isShort(masked: string): boolean {
  return masked.length < 48
}
