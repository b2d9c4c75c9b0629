import {growth, leavesOpen, rateWords, remainderLabel, respectively, severalAnswers} from '../../wording/relations.js'
import type {Mention} from './mentions.js'
import type {Passage} from './passages.js'
import type {Share, ShareList} from './relation.js'

/** Finds three shares or more of one base that follow one another in a sentence. */
export function readShareLists({own}: Passage, shares: readonly Share[]): readonly ShareList[] {
  const first = own[0]
  if (!first || severalAnswers.test(first.masked)) return []
  const counted = new Set(shares.map(({share}) => share))
  const lists: Mention[][] = []
  let open: Mention[] = []
  for (const mention of own) {
    if (mention.quantity.unit !== '%') {
      // a figure with its own share between two shares leaves the list open, any other ends it
      continue
    }
    if (mention.quantity.raw.includes('成') || growth.test(mention.lead) || isRate(mention)) open = []
    else {
      if (open.length === 0) lists.push(open)
      open.push(mention)
    }
  }
  return lists.flatMap((list): readonly ShareList[] => {
    if (list.length < 3 || list.some(({after}) => leavesOpen.test(after)) || endsOpen(list.at(-1))) return []
    const isExhaustive = list.some(hasRemainder) || isOfOutcomes(list)
    return [{kind: 'share-list', shares: list, isExhaustive, isCounted: list.every(share => counted.has(share))}]
  })
}

function isRate({label}: Mention): boolean {
  return rateWords.test(label)
}

function endsOpen(last: Mention | undefined): boolean {
  return last !== undefined && /^[^，。；]{0,6}等/.test(last.masked.slice(last.range.end, last.range.end + 8))
}

/** 「其他占5%」, 「……及其他方式分别占」 */
function hasRemainder({label, lead}: Mention): boolean {
  const name = label.replace(/[，、]?(?:占比?|分别|各|约|为|达|比例|全部[\u4e00-\u9fff]{0,6}的|总数的|的)+$/g, '')
  return remainderLabel.test(name) || (respectively.test(lead) && /其他/.test(lead)) || /其余|其他/.test(label)
}

/** 予以公开 … 其他处理: the form's own list, its last member with it. */
function isOfOutcomes(list: readonly Mention[]): boolean {
  return list.some(({label}) => /其他处理|其他结果/.test(label))
}
