/** Figures put into lists while a sentence is read: what opens a list, what goes on with it, what it says. */

import {sumsUp} from '../../wording/relations.js'
import {begin, type List, longestList} from './list.js'
import {place} from './list-members.js'
import {impliedList, openList, siblingsOf, wholeOfBracket} from './list-openers.js'
import {relationsOf} from './list-relations.js'
import type {Mention} from './mentions.js'
import {readPairs} from './pairs.js'
import {groupByBracket, isCount, type Passage} from './passages.js'
import {type Part, type Partition, sumOf} from './relation.js'

/** Finds the lists of parts in a sentence: those that words open, and those that an official family makes. */
export function readLists(passage: Passage): readonly (Partition | Part)[] {
  const pairs = readPairs(passage)
  const free = passage.own.filter(mention => !pairs.taken.has(mention))
  const lists = [...pairs.lists, ...groupByBracket(free).flatMap(group => listsOf(group, passage))]
  return lists.flatMap(list => relationsOf(list, passage))
}

/** 「四类分别为96条、121条、78条，合计295条，其余55条」: the members so far in one figure. */
function isSubtotal({label, quantity}: Mention, {members, whole}: List): boolean {
  return members.length > 1 && sumsUp.test(label) && sumOf(members) === quantity.value && quantity.value < whole.quantity.value
}

function isTopic({after}: Mention): boolean {
  return /^[^，,；;：:。、]{1,16}当?中$/.test(after) && !/集中$/.test(after)
}

/** The figures before one in the brackets that it stands in. */
function before({depth, range}: Mention, {own}: Passage): readonly Mention[] {
  return own.filter(mention => mention.depth === depth && mention.range.end <= range.start)
}

function listsOf(group: readonly Mention[], passage: Passage): readonly List[] {
  const found: List[] = []
  const first = group[0]
  const bracketed = first?.opening === undefined ? undefined : wholeOfBracket(first, passage)
  let open: List[] = bracketed ? [begin('bracket', [[bracketed]], siblingsOf(bracketed, before(bracketed, passage), [], false), true)] : []
  found.push(...open, ...open.flatMap(({siblings}) => siblings))
  for (const [index, mention] of group.entries()) {
    if (!isCount(mention)) continue
    // 「按来源统计，全年收到的39件申请中，」 tells the whole again
    if (isTopic(mention)) {
      open = []
      continue
    }
    const inner = open.at(-1)
    if (inner && isSubtotal(mention, inner)) {
      found.push(begin('sum', [[mention]], [], false, inner.members.splice(0)))
      inner.members.push(mention)
      continue
    }
    const opened = openList(mention, group.slice(Math.max(0, index - longestList), index), index === 0, passage, open)
    if (opened) {
      // 「其中3件转下年，其余60件」: the rest takes in what was listed
      if (opened.marker === 'rest')
        for (const list of found.filter(({whole, members}) => whole === opened.whole && members.every(one => opened.members.includes(one))))
          found.splice(found.indexOf(list), 1)
      const isNested = open.some(list => list.members.includes(opened.whole))
      open = isNested ? [...open, opened] : [opened]
      found.push(opened, ...opened.siblings)
      opened.members.push(mention)
      continue
    }
    open = place(mention, open)
    if (open.length > 0 || mention.depth > 0) continue
    const implied = impliedList(mention, group.slice(0, index), passage)
    if (!implied) continue
    open = [implied]
    found.push(implied)
  }
  return found
}
