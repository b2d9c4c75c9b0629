import {maskNames} from '../model/mask.js'
import type {Report, Statement} from '../model/report.js'
import type {Text} from '../model/text.js'
import {longerStreet, othersSpeak, selfName, streetOffice} from '../wording/self-names.js'

/** A word by which the report's organ speaks of itself: 「我局」「本镇」. */
export interface SelfMention {
  /** 局, 镇, … */
  readonly word: string
  readonly at: Text
  /** The word alone, behind 我 or 本. */
  readonly noun: Text
}

/** How a report speaks of its organ. */
export interface SelfNames {
  readonly mentions: readonly SelfMention[]
  /** 「街办」, for a 街道办事处. */
  readonly streetOffices: readonly Text[]
  /** 「街道」 or 「街道办」, for the same. */
  readonly longerStreets: readonly Text[]
}

/** Finds them outside quotations, and where nobody else is speaking. */
export function readSelfNames({statements}: Report): SelfNames {
  const own = statements.flatMap(({text}: Statement) => {
    const masked = maskNames(text.value)
    return othersSpeak.test(masked) ? [] : [{text, masked}]
  })
  return {
    mentions: own.flatMap(({text, masked}) =>
      [...masked.matchAll(selfName)].map(match => {
        const word = match[1] ?? match[2] ?? ''
        const end = match.index + match[0].length
        return {word, at: text.slice(match.index, end), noun: text.slice(match.index + 1, end)}
      })
    ),
    streetOffices: own.flatMap(one => firstOf(streetOffice, one)),
    longerStreets: own.flatMap(one => firstOf(longerStreet, one))
  }
}

function firstOf(pattern: RegExp, {text, masked}: {readonly text: Text; readonly masked: string}): readonly Text[] {
  const match = pattern.exec(masked)
  return match ? [text.slice(match.index, match.index + match[0].length)] : []
}
