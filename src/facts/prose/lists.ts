/** Figures put into lists while a sentence is read: what opens a list, what goes on with it, what it says. */

import {namesPair} from '../../wording/relations.js'
import {begin, type List, longestList} from './list.js'
import {place} from './list-members.js'
import {impliedList, openList, wholeOfBracket} from './list-openers.js'
import {relationsOf} from './list-relations.js'
import type {Mention} from './mentions.js'
import {groupByBracket, isCount, type Passage} from './passages.js'
import type {Part, Partition} from './relation.js'

/** Finds the lists of parts in a sentence: those that words open, and those that an official family makes. */
export function readLists(passage: Passage): readonly (Partition | Part)[] {
  const lists = groupByBracket(passage.own).flatMap(group => listsOf(group, passage))
  return lists.flatMap(list => relationsOf(list, passage))
}

function listsOf(group: readonly Mention[], passage: Passage): readonly List[] {
  const found: List[] = []
  const first = group[0]
  const bracketed = first?.opening === undefined ? undefined : wholeOfBracket(first, passage)
  const isPaired = group.some(({lead}) => namesPair.test(lead))
  let open: List[] = bracketed ? [begin('bracket', [[bracketed]], [], true)] : []
  found.push(...open)
  for (const [index, mention] of group.entries()) {
    if (!isCount(mention)) continue
    const opened = openList(mention, group.slice(Math.max(0, index - longestList), index), index === 0, passage, open)
    if (opened) {
      const isNested = open.some(list => list.members.includes(opened.whole))
      open = isNested ? [...open, opened] : [opened]
      found.push(opened, ...opened.siblings)
      opened.members.push(mention)
      continue
    }
    open = place(mention, open)
    if (open.length > 0 || mention.depth > 0) continue
    if (isPaired) continue
    const implied = impliedList(mention, group.slice(0, index), passage)
    if (!implied) continue
    open = [implied]
    found.push(implied)
  }
  return found
}
