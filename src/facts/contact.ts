import type {Text} from '../model/text.js'
import {anyLabel, emptyLabel, getsInTouch, reachesOut} from '../wording/contact.js'
import type {PlacedParagraph} from './prose/paragraphs.js'

/** A sentence that says how to reach the office, and what it lacks. */
export interface Contact {
  readonly at: Text
  /** 「请与青禾县水利局」, where no 联系 follows. */
  readonly unfinished?: Text
  /** 「电话」, with nothing behind it. */
  readonly empty: readonly Text[]
}

/** Finds them. A label that ends its paragraph has its value in the next one. */
export function readContacts(paragraphs: readonly PlacedParagraph[]): readonly Contact[] {
  return paragraphs.flatMap(({paragraph, section}, index) => {
    const next = paragraphs[index + 1]
    const hasMore = next !== undefined && next.section === section && !anyLabel.test(next.paragraph.text.value.slice(0, 12))
    return paragraph.sentences.flatMap(({text}, position): readonly Contact[] => {
      const {value} = text
      const reached = reachesOut.exec(value)
      if (!reached && !anyLabel.test(value)) return []
      const isLast = position === paragraph.sentences.length - 1
      const empty = [...value.matchAll(emptyLabel)].filter(match => !(isLast && hasMore && match.index + match[0].length === value.length))
      // 「……（电话：0399-5550100）」 and 「联系。」 on the next line
      const goesOn = isLast && next !== undefined && getsInTouch.test(next.paragraph.text.value.slice(0, 8))
      const unfinished =
        reached && !goesOn && isUnfinished(value, reached.index) ? text.slice(reached.index, endOfObject(value, reached.index)) : undefined
      return [
        {
          at: text,
          ...(unfinished ? {unfinished} : {}),
          empty: empty.map(match => text.slice(match.index, match.index + match[0].trimEnd().length))
        }
      ]
    })
  })
}

/** Whether nothing is asked for; a bracket that stays open may have been cut where it held a full stop. */
function isUnfinished(value: string, start: number): boolean {
  if (getsInTouch.test(value.slice(start)) || !/[。]$|[)）]$/.test(value)) return false
  return count(value, /[（(]/g) === count(value, /[)）]/g)
}

function count(value: string, mark: RegExp): number {
  return value.match(mark)?.length ?? 0
}

/** Up to the bracket or mark behind whom one is to reach. */
function endOfObject(value: string, start: number): number {
  return start + (/^[^（(，。；,;]{0,40}/.exec(value.slice(start))?.[0].length ?? 0)
}
