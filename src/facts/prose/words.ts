import {type Action, actions} from '../../wording/actions.js'
import {gauges, hiding, nouns, type Official, officials} from '../../wording/objects.js'

/** A word of the lexicons in a text. */
export type Word = {readonly start: number; readonly end: number} & Meaning

type Meaning =
  | {readonly kind: 'action'; readonly action: Action}
  /** A noun whose every wording is known. */
  | {readonly kind: 'official'; readonly object: Official}
  | {readonly kind: 'noun'; readonly object: string}
  | {readonly kind: 'gauge'; readonly object: string}
  /** A noun that stands for nothing but hides a verb or another noun. */
  | {readonly kind: 'hidden'}

/** The words of the lexicons, from left to right, verbs and nouns together, the longest first: a noun that holds a verb hides it. */
export function readWords(value: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < value.length; ) {
    const found = byFirstCharacter.get(value[at] ?? '')?.find(({word}) => value.startsWith(word, at))
    if (found) words.push({...found.meaning, start: at, end: at + found.word.length})
    at += found ? found.word.length : 1
  }
  return words
}

interface Item {
  readonly word: string
  readonly meaning: Meaning
}

const byFirstCharacter = index([
  ...hiding.map((word): Item => ({word, meaning: {kind: 'hidden'}})),
  ...officials.map((entry): Item => ({word: entry.word, meaning: {kind: 'official', object: entry.class}})),
  ...gauges.map((entry): Item => ({word: entry.word, meaning: {kind: 'gauge', object: entry.class}})),
  ...nouns.map((entry): Item => ({word: entry.word, meaning: {kind: 'noun', object: entry.class}})),
  ...actions.map((entry): Item => ({word: entry.word, meaning: {kind: 'action', action: entry.class}}))
])

/** By first character, the longest first; of two of one spelling the one that stands earlier in the lists. */
function index(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const first = item.word[0] ?? ''
    const group = found.get(first)
    if (group) group.push(item)
    else found.set(first, [item])
  }
  for (const group of found.values()) group.sort((a, b) => b.word.length - a.word.length)
  return found
}
